# A question to the lawyer on duty, from asking to closing.

command-consult = Ask the lawyer on duty a question
command-consult-usage = huur May a landlord raise the rent before the year is over?
shortcut-consult = Make this a consult
shortcut-empty = This message has no text to make a question of.

form-yes = Yes
form-no = No
area-name = { $area }
person-name = { $name }
list-of-areas = { $areas }

# -- the form

ask-title = Ask the lawyer
ask-submit = Next
ask-area = Which area of law is it about?
ask-question = What is your question?
ask-question-help = What happened, what do you want to know, and is there a deadline? Write without names.
ask-urgent = Is it urgent?
rewrite-title = Change the text
rewrite-text = Your text
rewrite-again = Change your text.
answer-title = Give an answer
answer-submit = Send
answer-text = Your answer
answer-help = The asker reads this. Write without names of clients.
more-title = Ask for more
more-text = What else do you want to know?

# -- the gate

gate-title = This is what you will send
gate-title-area = Choose the area of law
gate-found = I replaced what may point to a person. This is how the other will see your text:
gate-nothing-found = I found nothing that points to a person. This is how the other will see your text:
gate-question = Is there anything left by which somebody can be recognised?
gate-area = Area of law
gate-topic = Topic
gate-urgent = Urgent
gate-risk = Recognisable
gate-risk-groen = low
gate-risk-oranje = take another look: a few details together may point to somebody
gate-risk-rood = high: these details together probably point to one person
gate-send = Send
gate-rewrite = Change it myself
gate-release = This is not personal data
gate-release-which = What is not personal data? I will leave that as it is.
gate-release-this = { $word } is not personal data
gate-cannot-release = This has to stay hidden. It certainly points to one person.
gate-other-area = Other area of law
gate-make-urgent = This is urgent
gate-drop = Do not send
gate-back = Back
gate-both = Both
gate-do-not-know = I do not know
gate-which-of-these = Which area of law is it about?
gate-which-area = Which area of law is your question about? Not sure? Choose what comes closest. The lawyer can pass it on.
gate-too-long = Your question is { $length } characters, it may be { $most }. Keep to the core: what happened, what do you want to know, what is the deadline?
gate-too-short = This is still short. Can you add what happened and what you want to know?
gate-add = Add to it
gate-short-is-fine = It is fine like this
gate-dropped = Not sent. Your text has been erased.
gate-gone = This text was sent or erased already. I keep a draft for half an hour. Feel free to ask again.
gate-still-identifying = There is still something that certainly points to a person, such as a number or an address. Choose Change it myself and take it out.

# -- what cannot be done

consult-too-many = A question can be about three areas of law at most. Choose the most important ones.
consult-outside = There is no duty roster for { $area }. Find a lawyer with /wie { $area }.
area-without-roster = There is no duty roster for { $area } yet. Find a contact with /wie. I keep your text for another half hour.
consult-same = You asked this question just now. It went out as { $code }.
consult-gone = This question is not there, or is not yours. Type /mijn to see what is open.
consult-is-closed = { $code } is closed. Do you want to go on? Choose Reopen on your card.
consult-is-withdrawn = { $code } was withdrawn by the asker.
consult-is-erased = The text of { $code } has been erased. Ask a new question with /consult.
consult-too-old = { $code } cannot be reopened: that is possible for fourteen days. Ask a new question with /consult.

# -- the asker's card

consult-heading = { $code } · { $areas }
consult-heading-urgent = URGENT · { $code } · { $areas }
consult-sent = Your question was sent as { $code }.
fact-question = Your question
consult-close = Close question
consult-withdraw = Withdraw
consult-edit = Change question
consult-reopen = Reopen

status-offered = Your question is with { $lawyer }, the lawyer on duty. You will hear before { $until }.
status-offered-urgent = Your question is urgently with { $lawyer } and with the backup. If nobody reacts before { $until }, I warn the coordinator. Meanwhile, call somebody yourself if you can: type /wie spoed.
status-offered-area = { $area }: with { $lawyer }, you will hear before { $until }.
status-waiting = Nobody is on duty for { $area } now. Your question is ready for the duty of { $at }.
status-waiting-national = Nobody is on duty for { $area } in your region now. I ask the national duty, which is open from { $at }.
status-waiting-urgent = Nobody is on duty for { $area } now. Is it an eviction today or tomorrow? Call a lawyer yourself (type /wie spoed) or ask the bailiff for a delay. I also have your question ready for { $at }.
status-nobody = No duty is planned for { $area } any more. The coordinator gets your question. Do not wait for me if it is urgent: type /wie.
status-claimed = { $lawyer } took your question. You will hear when there is an answer.
status-asked-back = { $lawyer } wants to know more. Answer in this thread.
status-answered = { $lawyer } answered. Done? Choose Close question. Otherwise answer in this thread.
status-several = { $lines }
status-closed = Closed. It can be reopened up to and including { $until }.
status-withdrawn = Withdrawn. The text has been erased.
status-done = Done.

asker-claimed = { $lawyer } took your question.
asker-passed-on = Your question was passed on and keeps its place. { $status }
asker-rerouted = Your question fits { $area } better. I passed it on, you keep your place. { $status }
asker-offered = The duty has begun. { $status }
asker-slot-over = The duty ended without a reaction. { $status }
asker-backup = I get no reaction from the lawyer on duty. The backup has been asked.
asker-escalated = Your question waits longer than was agreed. The coordinator knows. Call somebody yourself if you can: type /wie.
asker-national = Your question is with the national duty now. { $status }
asker-is-called = The lawyer will call you on your work number about this question.
asker-nudge-answered = Were you helped? Choose Close question on your card, or answer here. I close the question by itself on { $at }.
asker-nudge-asked-back = The lawyer still waits for your answer. Without an answer I close the question on { $at }.

# -- the lawyer's card

fact-region = Region
fact-kind = Kind
fact-other-areas = Also asked of
fact-changed = Text
fact-changed-yes = changed by the asker
fact-phone = Work number
kind-bevestiging = confirmation of own advice
kind-sparren = thinking along
kind-verwijzen-ja-nee = refer or not
kind-anders = other
part-asked-at = Asked { $at }
part-claim = I take this one
part-conflict = Conflict of interest
part-other-area = Other area of law
part-need-more = I need more
part-leave = Leave for later
part-answer = Answer
part-answer-now = Answer now
part-call = I call the asker
part-give-back = Give back
part-answer-all = I answer everything
part-owned-hint = Answer here in the thread, or choose a button.
part-owned-answered = Your answer was sent. Do you want to add or improve something? Answer here in the thread.
part-which-area = To which area of law? The asker is told and keeps the place.
part-rerouted = Passed on to { $area }. Thank you.
part-conflict-thanks = Fine. I pass the question on to a lawyer of another office. I ask and keep no reason.
part-given-back = You gave the question back. There is nothing left for you to do.
part-left = Fine. The question goes to the next duty.
part-taken = { $lawyer } was just before you. Thank you.
part-taken-back = The question went back to the duty, because there was no message for an hour.
part-answered-by = { $lawyer } answers this question for all areas of law. There is nothing left for you to do.
part-not-yours = This question was taken by { $lawyer }. Your text was not sent.
part-take-first = Choose I take this one first.
part-slot-over = Your duty is over. The question goes to the next duty, there is nothing left for you to do.
part-closed-by-asker = The asker closed the question. Thank you for your help.
part-closed-by-itself = The question is closed: there was no reaction for five working days. Thank you for your help.
part-withdrawn = The asker withdrew the question. The text has been erased.
part-reminder = A question still waits for you, asked { $at }. Can you take it? If not, I ask the backup.
owner-nudge = The asker waits for a message from you. If I hear nothing before { $at }, the question goes back to the duty.
owner-lost = There was no message for an hour, so I gave the question back to the duty. There is nothing left for you to do.
owner-reopened = The asker reopened this question. It is with you again.
owner-slot-ended = Your duty is over. { $code } is still open.
call-title = Calling about { $code }
call-body = This is the work number of { $name }. Will you write in the thread afterwards, in one sentence, what you advised?
call-no-number = No work number of { $name } is known. Answer in the thread and ask for an appointment to call.

# -- the conversation

entry-from = { $name } about { $code }
entry-from-edited = { $name } about { $code } (changed)
standing-line = Consultation between colleagues on the information given. No advice to your client.
reply-sent = Sent.
reply-passed-on = Added to { $code }. Whoever takes the question reads it too.
edit-sent = Changed.
reply-to = Answer to { $code }
ask-new = New question
loose-which = Where does this message belong? It has not been sent yet.
loose-nothing = I do not know where this message belongs and did not keep it. Answer in the thread of a question, or type /hulp.

# -- closing

consult-closed-ask-outcome = Closed. What happened to the case?
consult-ask-counterfactual = What would you have done without this consult?
consult-thanks = Thank you. This helps to show what consulting brings.
consult-erased = The text of this question of { $at } has been erased. Outcome: { $outcome }.
outcome-zelf-afgehandeld = Handled it myself
outcome-verwezen-toevoeging = Referred to a lawyer (legal aid)
outcome-verwezen-lat = Referred, light legal aid (LAT)
outcome-verwezen-atz = Referred, Atz
outcome-verwezen-eerstelijn = Referred within the first line
outcome-teruggegeven-aan-client = Gave the client information
outcome-nog-onbekend = Not known yet
without-zelfde = The same
without-lat-aangevraagd = Asked for a LAT
without-eerder-verwezen = Referred sooner
without-niets = Nothing
without-weet-niet = I do not know

# -- for coordinators

escalation = This question waits since { $since }. The lawyer on duty and the backup did not react.
escalation-still = This question still waits, since { $since }. Nobody took it.
escalation-taken = { $lawyer } took the question.
escalation-assigned = { $coordinator } asked { $lawyer }. If there is no reaction in time, I say so here.
part-assign = Assign
part-go-national = Pass on to national
assign-who = Whom do you ask? That lawyer gets the question at once.
assign-nobody = I know no lawyer for { $area } who may have this question. Pass it on to national.
assigned = { $lawyer } got the question.
sent-national = Passed on. If no national duty is open now, the question goes to the first one that begins.
