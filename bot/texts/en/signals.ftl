# Signals: what happens more often, on its way to a meeting, and what becomes of it.

command-signaal = Report something that happens more often, for the signalling meeting
command-signaal-usage = huur Verhuurders rekenen de servicekosten niet af
command-signaal-more = You always see your text first. Your name is not on it, unless you want that. /signaal list shows what is open in your region.
shortcut-signaal = Make this a signal

# -- the form

signal-form-title = New signal
signal-form-kind = What kind of signal is it?
signal-form-area = Which legal area is it about?
signal-form-text = What do you see happening?
signal-form-text-help = What happens, how often, and for whom is it a problem? Write without names and places.
signal-form-theme = Does a theme fit?
signal-form-named = May your name be on it?
signal-kind-casuistiek = Cases
signal-kind-samenwerking = Working together
signal-kind-taakverdeling = Who does what
signal-kind-zelfredzaamheid = Self-reliance
signal-kind-lacune = Gap
signal-kind-best-practice-idee = Best-practice idea
signal-label-aanvragen-vreemdelingenrecht = Applications in immigration law
signal-label-herziening-sv = Social insurance reviews
signal-label-gratieverzoeken = Requests for clemency
signal-label-toeslagen = Allowances
signal-label-aanvragen-uitkeringen = Benefit applications
signal-label-daklozen = Homeless people
signal-label-rvr = For the Legal Aid Board
signal-label-losr = For the LOSR
signal-label-quick-win = Quick win
signal-area-general = No legal area
signal-area-general-within = general

# -- before sending

signal-title = Your signal
signal-alike-title = Is it this?
signal-alike = There is a signal already that looks like this. Did you see the same? Then it weighs more.
signal-alike-several = There are signals already that look like this. Did you see the same? Then it weighs more.
signal-alike-hint = If you choose Seen too, I erase what you typed.
signal-code = { $code }
signal-code-weight = { $code } · seen by { $many }
signal-seen-too = Seen too
signal-seen-too-code = Seen too: { $code }
signal-new-one = This is something else
signal-read-as = I read the kind and the legal area from your text. Is that wrong? Choose another.
signal-about = Kind
signal-kind-and-theme = { $kind }, { $theme }
signal-area = Legal area
signal-goes-to = Goes on the agenda of
signal-waits-short = the first meeting about this that is planned
signal-name = Name on it
signal-unnamed = no
signal-show-name = Put my name on it
signal-hide-name = Take my name off
signal-other-kind = Other kind or theme
signal-other-area = Other legal area
signal-which-area = Which legal area is your signal about? Does none fit? Choose No legal area.
signal-which-kind = What kind of signal is it?
signal-which-theme = Does a theme fit?
signal-no-theme = No theme
signal-option = { $option }
signal-too-long = Your signal has { $length } characters, it may have { $most }. Shorten it: what happens, how often, and for whom is it a problem?
signal-message-empty = There is no text in this message to make a signal of.
signal-consult-gone = The text of this question is no longer there, or the question is not yours. Type /signaal and describe what you see.
signal-from-consult = Make this a signal
ask-new-signal = New signal

# -- sent

signal-sent-title = Signal sent
signal-sent = Your signal was sent as { $code }.
signal-heading = { $code } · { $area }
signal-said = Signal
signal-weight = Seen by
signal-weight-many = { $many ->
    [one] 1 colleague
   *[other] { $many } colleagues
}
signal-withdraw = Withdraw
signal-withdrawn = { $code } was withdrawn. The text is erased.
signal-without-you = You no longer count for { $code }. Others saw it too, so it stays.
signal-seen = You count for { $code }.
signal-seen-before = You counted for { $code } already. I changed nothing.
signal-not-open = This signal is no longer open. Type /status with the number to see how it went on.
signal-gone = I do not know this signal, or it is not of your region. Type /signaal list to see what is open.
signal-meeting = the meeting about { $areas } in { $district } ({ $code }, { $at })
signal-meeting-national = the national meeting about { $areas } ({ $code }, { $at })
signal-stands-agenda = It is on the agenda of { $meeting }. After that you hear what becomes of it.
signal-stands-discussed = It was on the agenda of { $meeting }. There is no decision yet, I will tell you.
signal-stands-waiting = There is no meeting yet that fits this. When there is, I put it on the agenda. If there is none on { $until }, I ask the coordinator.
signal-stands-waits = It waits for a meeting. When there is one, I put it on the agenda.
signal-stands-national = It is with the national coordinator. You hear what becomes of it.
signal-stands-steering = It is with the steering group. You hear what they decide.
signal-stands-idea = It became an idea for a best practice. You hear how that goes on.
signal-stands-idea-code = It became idea { $code }. Type /idee with that number to see how far it is.
signal-stands-settled = It was discussed and settled.
signal-stands-withdrawn = Withdrawn. The text is erased.
signal-stands-merged = It goes on as { $code }.
signal-line = { $code }: { $stands }
signal-brief-agenda = on the agenda of { $code }, { $at }
signal-brief-waits = waits for a meeting
signal-brief-landelijk = with the national coordinator
signal-brief-stuurgroep = with the steering group
signal-brief-afgehandeld = settled
signal-brief-idee = became an idea for a best practice

# -- what becomes of it

signal-heard-settled = { $code } was discussed and settled. Thank you, without you it would not have been on the table.
signal-heard-idea = { $code } became an idea for a best practice. You hear how that goes on.
signal-heard-held = { $code } was held over. { $stands }
signal-heard-national = { $code } goes to the national meeting. You hear what is decided there.
signal-heard-steering = { $code } goes to the steering group. You hear what they decide.
signal-heard-merged = { $code } goes on as { $kept }: somebody else saw the same. You keep hearing what becomes of it.
signal-heard-joined = Another signal that says the same joined { $code }. It weighs more now.
signal-heard-split = { $code } stands on its own again. You keep hearing what becomes of it.

# -- for coordinators

signal-new = A signal from the region: { $kind }.
signal-look = Look
signal-still-waits = { $code } has waited long for a meeting. Plan one with /overleg. Otherwise I ask again on { $until }.
signal-cases = Questions that look like it
signal-cases-many = { $many }
signal-origins = Origins
signal-merged = Merged with
signal-labels = Labels
signal-list = { $items }
signal-traceable = Untraceable
signal-traceable-no = not confirmed yet, so it stays in the region
signal-traceable-yes = confirmed by { $name } on { $at }
signal-untraceable = Untraceable
signal-generalise = Make the text more general
signal-confirmed = Confirmed: nobody can be recognised in this. It may go to the national meeting now.
signal-general-title = More general text
signal-general-help = Leave out what belongs to one case. Write what happens in general.
signal-general-note = This text comes in place of { $code }. Who gave the signal reads it too.
signal-generalised = The new text is in. Read it and confirm that nobody can be recognised.
signal-merge = Merge
signal-merge-which = Which signal says the same? The oldest number stays.
signal-merge-how = Type two numbers, such as /signaal merge SIG-0031 SIG-0044. The first number stays.
signal-merge-districts = These signals come from different regions. They can be merged when both are national.
signal-nothing-to-merge = No other signal is open to merge with.
signal-merged-into = Merged into { $code }. Origins: { $origins }. Everybody who saw it gets a message.
signal-undo = Undo
signal-split = Take apart
signal-split-how = Type the number that must stand alone, such as /signaal split SIG-0044.
signal-split-done = { $code } stands on its own again. Everybody who saw it gets a message.
signal-not-merged = This signal is not merged, or a colleague was first.
signal-set-labels = Labels
signal-labels-which = Which labels belong to this?
signal-labels-done = Done
signal-label-on = { $label } ✓
signal-list-title = { $many ->
    [one] 1 open signal in your region
   *[other] { $many } open signals in your region
}
signal-list-empty = No signals are open in your region. Do you see something that happens more often? Type /signaal.
signal-list-more = And { $more } more. You read them on the agenda of the meeting: type /overleg.

# -- the radar

radar-title = Questions that are alike · { $area }
radar-found = { $many } questions in { $days } days were about { $topic }. That is more than usual.
radar-here = They come from different organisations in your region. Shall I make a signal of it?
radar-everywhere = They come from different regions. Shall I make a signal of it?
radar-hint = I count topics only. I do not need the text of a question for this.
radar-propose = Put on the agenda
radar-not-needed = Not needed
radar-done = { $name } made { $code } of it.
radar-dropped = { $name } thought that no signal is needed. I do not bring this topic up again for 90 days.
radar-gone = I do not know this proposal, or it is not of your region.
radar-decided = A colleague was first. You read on the card what they chose.
radar-signal = The radar saw { $many } questions in { $days } days about the same: { $topic } ({ $area }). That is more than usual. They come from different organisations.

# -- the national inbox

inbox-title = { $many ->
    [0] National inbox
    [one] National inbox: 1 signal
   *[other] National inbox: { $many } signals
}
inbox-empty = Nothing is with the whole country. What a region sends up comes here by itself.
inbox-line = { $code } · { $places } · seen by { $many } · with { $owner }, before { $until }
inbox-no-region = no region
inbox-nobody = nobody
inbox-alike = Some look alike. Do they say the same? Then merge them.
inbox-merge = Merge { $other } into { $one }
inbox-take = I take { $code }
inbox-taken = { $code } is yours now.
inbox-steering = { $code } to steering group
inbox-sent-up = { $code } goes to the steering group. Who saw it is told.
inbox-confirm-first = This goes to the steering group only when it is certain that nobody can be recognised in it. Read it once more.
