# Privacy: what is kept, taking it along, erasing, and a text that should not have been sent.

command-privacy = What I keep about you, and what you can do with it
command-privacy-usage = overzicht, inzage, wis, lek HUU-0412

rights-title = What I keep about you
rights-yours = This is what Korte Lijn has about you. You can take it along or have it erased.
rights-own = This is what Korte Lijn has about { $name }.
rights-fact-name = Name
rights-fact-organisation = Organisation
rights-fact-email = E-mail
rights-fact-phone = Work number
rights-fact-accounts = Accounts
rights-count-consult = Questions you asked
rights-count-entry = Messages in questions
rights-count-shift = Shifts
rights-count-signal = Signals
rights-count-idea = Ideas
rights-count-attendance = Invitations to a meeting
rights-count-action = Actions from a meeting
rights-hint = Can somebody be recognised in a text? Type /privacy lek and its number.
rights-hint-officer = For you as well: /privacy detector, logboek, wis-tekst, inzage and wis with an e-mail address, lek with a number.
rights-export = Download my data
rights-erase = Erase my data
rights-overview = What does Korte Lijn keep?

rights-overview-title = What Korte Lijn keeps
rights-stored = Of participants: name, organisation, work number and e-mail. And the roster, questions and signals, figures without names, and who did what when. Of clients I keep nothing on purpose.
rights-kept = I erase the text of a question { $days } days after it is closed. What you typed and did not send is gone after half an hour.
rights-honest = What I erase may still be on telephones, in notifications, or in an export of Slack. I cannot reach that.

rights-export-title = Data of { $name }
rights-export-ready = The file is ready. I show it once and do not keep it.
rights-export-alt = All data as a file

rights-erase-title = Erase data
rights-erase-what = I erase the name, numbers, accounts and the directory card. Without a name { $shifts } { $shifts ->
    [one] shift
   *[other] shifts
} and { $questions } { $questions ->
    [one] question
   *[other] questions
} stay, for the figures.
rights-erase-meetings = The seat in a meeting becomes free, and open actions go to a colleague.
rights-erase-after = After that this person can no longer use Korte Lijn. This cannot be undone.
rights-erase-sure = Yes, erase everything
rights-not-erase = Not now
rights-first = Something is still open: { $what }. Close it or hand it over. Then I can erase.
rights-first-question = question { $code }
rights-first-part = question { $code } with a lawyer
rights-first-shift = the shift of { $at }
rights-erased-own = Your data are erased. You can remove this conversation yourself. Thank you for your work.
rights-erased = The data are erased.
rights-only-own = You can only see your own data. The privacy officer sees those of others.
rights-nobody = I know nobody with that name or e-mail address. Type the e-mail address as it is in the list of members.
rights-unknown-code = I do not know this number. Type it as it is on the card, such as /privacy lek HUU-0412.
rights-client-title = When a client asks
rights-client = I do not search by client: there is no file. Look up the number of the question with the worker. Is something about the client in it after all? Type /privacy wis-tekst and the number.
rights-text-erased = The text of { $code } is erased wherever I can reach it.
rights-text-gone = The text of { $code } was erased already.
rights-hidden-idea = The text of this idea is hidden, because a person might be recognised in it.
rights-hidden-signal = The text of this signal is hidden, because a person might be recognised in it.

rights-breach-title = Possible data breach { $code }
rights-breach-hidden = The text is hidden wherever I can reach it.
rights-breach-seen = { $count ->
    [0] Nobody but its writer had the text on the screen.
    [one] One other person had the text on the screen: { $who }.
   *[other] { $count } others had the text on the screen: { $who }.
}
rights-breach-copies = A copy may be on telephones, in notifications or in an export. Ask them to delete it.
rights-breach-deadline = If it must be reported, there is time until { $at }. The privacy officer decides; I report nothing myself.
rights-breach-kinds = What was in it
rights-breach-gemeld = Reported to the Autoriteit Persoonsgegevens. The clock has stopped.
rights-breach-niet-meldplichtig = Reporting was not needed. The clock has stopped.
rights-breach-hours = { $hours } hours left to report this, until { $at }. Choose what you decided, and I will not remind you again.
rights-breach-over = The 72 hours to report this are over. You can still report it, saying why it is late.
rights-make-report = Make report
rights-say-kinds = What was in it?
rights-settle-reported = I reported it
rights-settle-not-needed = Reporting is not needed
rights-report-ready = The report is ready to be completed. The text itself is not in it.
rights-report-alt = Report on { $code }
rights-kinds-title = What was in it?
rights-kinds-which = Which kinds of data were in the text?
rights-list = { $what }
breach-kind-naam = name
breach-kind-adres = address or town
breach-kind-contact = telephone or e-mail
breach-kind-nummer = BSN or another number
breach-kind-geboortedatum = date of birth
breach-kind-gezondheid = health
breach-kind-strafrecht = criminal law
breach-kind-afkomst = descent or religion
breach-kind-anders = something else

report-title = Report of a possible data breach: { $code }
report-how = Complete what is missing. This report goes nowhere by itself.
report-nature = What happened?
report-nature-is = In { $code } a text was sent in which a person might be recognised.
report-noticed = When was it noticed?
report-noticed-is = { $at }. It can be reported until { $deadline }.
report-how-many = How many persons are concerned?
report-kinds = Which kinds of data were in it?
report-seen = Who saw it?
report-seen-is = Number: { $count }. Roles: { $roles }. All are bound to secrecy.
report-nobody = nobody
report-consequences = What may be the consequences for the person concerned?
report-measures = What was done?
report-measures-are = The text was erased at once in storage and on all cards in Slack and Telegram. Copies on devices are out of reach.
report-told = Was the person concerned informed?
report-contact = Who can be contacted?
report-blank = ………

rights-detector-title = How the gate does
rights-detector = In the last { $days } days { $texts } texts went through the gate. I stopped something { $found } times. Of these { $released } were said to be no personal data. Writers took out something themselves { $masked } times, and { $reported } times something was reported afterwards.
rights-detector-kind = { $found } found, { $released } released
rights-detector-hint = Numbers only. I do not keep the texts for this.
gate-kind-person = Names
gate-kind-address = Addresses
gate-kind-postcode = Postcodes
gate-kind-city = Towns
gate-kind-phone = Telephone numbers
gate-kind-email = E-mail addresses
gate-kind-bsn = BSN
gate-kind-iban = Bank accounts
gate-kind-v-number = V-numbers
gate-kind-document-number = Document numbers
gate-kind-licence-plate = Number plates
gate-kind-date-of-birth = Dates of birth
gate-kind-case-number = Case numbers
gate-kind-organisation = Organisations
gate-kind-url = Links
gate-kind-handle = Accounts
gate-kind-age = Ages

rights-log-title = Log of { $code }
rights-log = Had it on the screen, beside its writer: { $who }.
rights-log-nobody = Nobody but its writer had the text on the screen.
rights-log-role = { $count } × { $role }
rights-log-acts = Something was done with it { $count } times. No export with the text was made.

rights-audit-title = The audit is not as it was written
rights-audit-broken = { $count ->
    [one] One stretch
   *[other] { $count } stretches
} of the audit { $count ->
    [one] does
   *[other] do
} not match { $count ->
    [one] its seal
   *[other] their seals
}. Somebody changed or removed lines behind my back. Keep a backup and ask the administrator to find out when.

rights-terms-title = How long I keep things
rights-terms-hint = The administrator changes a term, after a decision.
rights-term-vraagtekst = Text of a question
rights-term-signaaltekst = Text of a signal
rights-term-metadata = Record of a question
rights-term-rooster = Roster
rights-term-logboek = Audit
rights-term-concept = What you typed and did not send
rights-dpia-title = Papers for the DPIA
rights-dpia = The administrator makes them with the command kortelijn privacy, on the computer where the bot runs. You get the register, the terms and the questions for the DPIA, with the settings of now.
