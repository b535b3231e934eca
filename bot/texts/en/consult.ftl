# A question to the lawyer on duty, from asking to closing.

command-consult = Ask the lawyer on duty a question
command-consult-usage = huur May the landlord raise the rent halfway?
shortcut-consult = Turn this into a consult
shortcut-empty = There is no text in this message to make a question of.

form-yes = Yes
form-no = No
area-name = { $area }
person-name = { $name }
list-of-areas = { $areas }

# -- the form

ask-title = Question to the lawyer
ask-submit = Continue
ask-area = Which legal area is it about?
ask-question = What is your question?
ask-question-help = What is going on, what do you want to know, and is there a deadline? Write without names.
ask-urgent = Is it urgent?
answer-title = Answer
answer-submit = Send
answer-text = Your answer
answer-help = The asker reads this. Write without names of clients.
more-title = Ask back
more-text = What else do you need to know?

# -- the gate

gate-title-area = Choose the legal area
gate-title-long = Your question is too long
gate-title-short = Your question is short
gate-read-as = I read this as { $areas }. Is that wrong? Choose Other legal area.
gate-looks-urgent = You write “{ $word }”. Is this urgent? Then choose This is urgent.
gate-sounds-like-signal = This sounds like a signal: something that happens more often. Choose Make this a signal, and it goes on the agenda of the meeting. Or send it as a question.
gate-area = Legal area
gate-goes-to = Goes to
gate-goes-now = the lawyer on duty now
gate-goes-later = the duty hours of { $at }, nobody is on duty now
gate-urgent = Urgent
gate-other-area = Other legal area
gate-make-urgent = This is urgent
gate-both = Both
gate-do-not-know = I do not know
gate-which-of-these = Which legal area is it about?
gate-which-area = Which legal area is your question about? Not sure? Choose what comes closest, the lawyer can pass the question on.
gate-unknown-word = I do not know this legal area yet. Do you mean one of these?
gate-no-area = No legal area with a duty roster was chosen for this question. Choose Other legal area. I keep your text for half an hour.
gate-too-long = Your question has { $length } characters, and { $most } are possible. Shorten it to the core: what is going on, what do you want to know, what is the deadline?
gate-too-short = Can you add what is going on and what you want to know? Then the lawyer can help you at once.
gate-add = Add something
gate-short-is-fine = It is fine like this
gate-late = You had the form open for more than half an hour, so I ask once more. Which legal area is your question about?

# -- what is not possible

consult-reserved = With /consult you ask a question. Looking for something else? Type /hulp, /status or /piket.
consult-too-many = A question can be about three legal areas at most. Which area matters most?
consult-outside = There is no duty roster for { $area }. Find a lawyer with /wie { $area }. Is your question about one of these areas after all? Then choose below.
consult-outside-too = There is no duty roster for { $area }. Find a lawyer for that with /wie { $area }.
area-without-roster = There is no duty roster for { $area } yet. Find a contact with /wie, or choose another legal area. I keep your text for half an hour.
consult-same = You asked this question just now. It is out as { $code }.
consult-gone = This question does not exist, or is not yours. Type /mijn to see what is open.
consult-is-closed = { $code } is closed, so this was not sent. Do you want to talk on? Choose Reopen and send your message again.
consult-is-withdrawn = { $code } was withdrawn by the asker. There is nothing left for you to do.
consult-is-withdrawn-by-you = You withdrew { $code }. Ask a new question with /consult.
consult-is-erased = The text of { $code } has been erased. Ask a new question with /consult.
consult-too-old = { $code } cannot be reopened any more: that is possible for { $days } days. Ask a new question with /consult.

# -- the asker's card

somebody = a colleague
consult-heading = { $code } · { $areas }
consult-heading-urgent = URGENT · { $code } · { $areas }
consult-sent = Your question was sent as { $code }.
fact-question = Your question
consult-close = Close question
consult-withdraw = Withdraw
consult-edit = Change question
consult-reopen = Reopen

stands-offered = Your question is with { $lawyer }, the lawyer on duty. You will hear something before { $until }.
stands-with-backup = Your question is with { $lawyer } and with the backup, { $backup }. If nobody reacts before { $until }, I ask somebody else.
stands-offered-urgent = Your question is marked urgent and is with { $lawyer } and with the backup, { $backup }. If nobody reacts before { $until }, I alert the coordinator. Meanwhile, call somebody yourself if you can: type /wie.
stands-offered-urgent-alone = Your question is marked urgent and is with { $lawyer }. If nobody reacts before { $until }, I alert the coordinator. Meanwhile, call somebody yourself if you can: type /wie.
stands-escalated = Your question is with { $lawyer }, and the coordinator knows that it waits. Meanwhile, call somebody yourself if you can: type /wie.
stands-waiting = Nobody is on duty for { $area } now. Your question is ready for the duty hours of { $at }.
stands-waiting-national = Nobody is on duty for { $area } in your region now. I ask the national lawyer, on duty from { $at }.
stands-waiting-urgent = Nobody is on duty for { $area } now. With an eviction today or tomorrow: call a lawyer yourself (type /wie) or ask the bailiff for delay. I also put your question ready for { $at }.
stands-nobody = No duty hours are planned in which this question about { $area } can be answered. The coordinator is told. Do not wait for me if it is urgent: type /wie.
stands-claimed = { $lawyer } has taken your question. You get a message when there is an answer.
stands-asked-back = { $lawyer } wants to know something more. Answer in this thread.
stands-answered = { $lawyer } has answered. Done? Choose Close question. Otherwise, answer in this thread.
stands-several = { $lines }.
stands-closed = Closed. It can be reopened until { $until }.
stands-withdrawn = Withdrawn. The text has been erased.
stands-done = Done.
area-offered = { $area }: with { $lawyer }, you will hear something before { $until }
area-escalated = { $area }: still open, more people were asked
area-waiting = { $area }: waits for the duty hours of { $at }
area-nobody = { $area }: no duty hours are planned, the coordinator is told
area-claimed = { $area }: taken by { $lawyer }
area-asked-back = { $area }: { $lawyer } wants to know something more
area-answered = { $area }: answered by { $lawyer }

asker-claimed = { $lawyer } has taken your question about { $area }.
asker-passed-on = Your question was passed on and keeps its place. { $status }
asker-rerouted = Your question fits { $area } better. I passed it on, and you keep your place. { $status }
asker-offered = Duty hours have begun. { $status }
asker-slot-over = Duty hours are over without a reaction. { $status }
asker-owner-silent = I heard nothing from the lawyer for a while, so I ask somebody else. { $status }
asker-backup = I get no reaction from the lawyer on duty. The backup has been asked.
asker-escalated = Your question has waited longer than agreed. The coordinator knows. Call somebody yourself if you can: type /wie.
asker-escalated-alone = Your question has waited longer than agreed, and I cannot reach a coordinator. I keep trying. Call somebody yourself if you can: type /wie.
asker-escalated-nobody = Nobody is on duty now who can get your question. The coordinator knows. Call somebody yourself if you can: type /wie.
asker-national = The national lawyer has been asked now. { $status }
asker-is-called = The lawyer calls you on your work number about this question.
haste-hint = In { $month } { $urgent } of your { $asked } questions were urgent. If that is right, you need not do anything. Can a question wait a little? Ask it without urgency then.
asker-nudge-answered = Have you been helped? Choose Close question on your card, or answer here. Otherwise I close the question { $at }.
asker-nudge-asked-back = The lawyer still waits for your answer. Without an answer I close the question { $at }.

# -- the lawyer's card

fact-region = Region
fact-kind = Kind
fact-other-areas = Also asked in
fact-changed = Text
fact-changed-yes = changed by the asker
fact-phone = Work number
kind-bevestiging = confirmation of own advice
kind-sparren = thinking together
kind-verwijzen-ja-nee = refer or not
kind-anders = something else
part-asked-at = Asked { $at }
part-claim = I take this
part-conflict = Conflict of interest
part-other-area = Other legal area
part-need-more = I need more
part-leave = Leave for the next duty hours
part-answer = Answer
part-answer-now = Answer now
part-call = I call the asker
part-give-back = Give back
part-answer-all = I answer everything
part-again = This question is with you again. Can you take it?
part-passed-on = This question was passed on. There is nothing left for you to do.
part-not-for-you = This question is not, or no longer, for you. There is nothing for you to do.
part-is-closed = { $code } is closed. There is nothing left for you to do.
part-area-without-roster = There is no duty roster for { $area } yet, so the question would lie there. Choose another legal area, or give the asker a hint.
question-changed = The asker changed the question. You read the new text on the card above.
part-owned-hint = Answer here in the thread, or choose a button.
part-owned-answered = Your answer was sent. Do you want to add or correct something? Answer here in the thread.
part-which-area = To which legal area? The asker is told and keeps the place in the row.
part-rerouted = Passed on to { $area }. Thank you, there is nothing left for you to do.
part-conflict-thanks = All right. I pass the question on to a lawyer of another office. I ask and keep no reason.
part-given-back = You gave the question back. There is nothing left for you to do.
part-left = All right. The question goes to the next duty hours, there is nothing left for you to do.
part-taken = { $lawyer } was just before you. Thank you.
part-taken-back = The question went back to the duty roster, because there was no message for a while.
part-answered-by = { $lawyer } answers this question for all legal areas. There is nothing left for you to do.
part-not-yours = This question was taken by { $lawyer }. Your text was not sent.
part-take-first = Choose I take this first.
part-slot-over = Your duty hours are over. The question goes to the next duty hours, there is nothing left for you to do.
part-closed-by-asker = The asker closed the question. Thank you for your help.
part-closed-by-itself = The question is closed: nothing was said for { $days } working days. Thank you for your help.
part-hidden = This question is hidden, because a person might be recognised in it. You need not do anything.
stands-hidden = The text is hidden, because a person might be recognised in it. Feel free to ask again without that detail.
part-withdrawn = The asker withdrew the question. The text has been erased.
part-reminder = A question still waits for you, asked { $at }. Can you take it? If not, I ask somebody else.
owner-nudge = The asker waits for a message from you. If I hear nothing before { $at }, the question goes back to the duty roster.
owner-lost = There was no message for a while, so I gave the question back to the duty roster. Do you have an answer already? Send it here: if nobody took it yet, it is yours again.
owner-reopened = The asker reopened this question. It is with you again.
owner-slot-ended = Your duty hours are over. { $code } is still open with you. Can you answer now? If not, give the question back.
call-title = Calling about { $code }
call-body = This is the work number of { $name }. Afterwards, will you put in the thread in one sentence what you advised?
call-no-number = No work number of { $name } is known. Answer in the thread and ask for a moment to call.

# -- the conversation

entry-from = { $name } about { $code }
entry-from-edited = { $name } about { $code } (changed)
standing-line = Consultation between colleagues, based on the information given. No advice to your client.
reply-sent = Sent.
reply-passed-on = Added to { $code }. Whoever takes the question reads it too.
edit-sent = Changed.
reply-to = Reply to { $code }
ask-new = New question
reply-waits = Your message is still waiting and has not been sent. Look at it and choose what I do with it. Half an hour after you typed it, I erase it.
reply-waits-look = Look
loose-which = Where does this message belong? It has not been sent yet.
loose-nothing = I do not know where this message belongs and did not keep it. Answer in the thread of a question, give a signal with /signaal, or type /hulp.

# -- closing

consult-closed-ask-outcome = Closed. What happened to the case?
consult-ask-counterfactual = What would you have done without this consult?
consult-thanks = Thank you. This helps to show what consulting brings.
consult-erased = The text of this question of { $at } has been erased. Outcome: { $outcome }.
outcome-zelf-afgehandeld = Handled myself
outcome-verwezen-toevoeging = Referred to a lawyer (legal aid)
outcome-verwezen-lat = Referred, light advice (LAT)
outcome-verwezen-atz = Referred, Atz
outcome-verwezen-eerstelijn = Referred within the first line
outcome-teruggegeven-aan-client = Gave the client information
outcome-nog-onbekend = Not known yet
without-zelfde = The same
without-lat-aangevraagd = Asked for a LAT
without-eerder-verwezen = Referred earlier
without-niets = Nothing
without-weet-niet = I do not know

# -- for coordinators

escalation = This question has waited since { $since }. The lawyer on duty and the backup did not react.
escalation-no-backup = This question has waited since { $since }. The lawyer on duty did not react and there is no backup.
escalation-nobody = This question has waited since { $since }. Nobody is on duty now who can get it.
escalation-still = This question still waits, since { $since }. Nobody has taken it.
escalation-offered = { $lawyer } is on duty now and got the question. If nobody reacts in time, I report it here.
escalation-waits = The question waits for the duty of { $at }. You can also give it to somebody now.
escalation-taken = { $lawyer } has taken the question.
escalation-assigned = { $coordinator } asked { $lawyer }. If there is no reaction in time, I report it here.
part-assign = Assign
part-go-national = Pass on to national
assign-who = Whom do you ask? The question goes there at once.
assign-nobody = I know no lawyer for { $area } who may have this question. Pass it on to national.
assigned = { $lawyer } got the question.
sent-national = { $code } is with the national lawyer now.
sent-national-later = No national lawyer is on duty for { $code } now. The question goes to the first duty hours that begin, and I report it here if nobody takes it.

erase-soon-title = The text goes
erase-soon = In { $days } days I erase the text of { $codes }. Number, date and outcome stay. Do you still need the answer? Copy it into your own system, without names.
