# Help, and where things stand. `lines` puts lines below each other.

lines =
    { $first }
    { $rest }
lines-below =
    { "" }
    { $lines }

command-hulp = Read what I can do, with examples
command-hulp-usage = status
command-status = See where a question, signal, idea or meeting stands and what happens now
command-status-usage = HUU-0412
command-status-more = Without a number you see everything of yours that is open. You only see questions that you are part of. SIG-0031, IDEE-12 or OVL-0019 will do too.
# what /hulp consult and /hulp wie show beside that
command-consult-more = Leave out the area or the question, and I ask for it. Is it urgent? Add spoed. You always see your text first, and you send it.
command-wie-more = Search by name, place, area or topic. With /wie dienst you see who is on duty now.

room-consult = Questions
room-duty = Duty
room-contacts = Contacts
room-signals = Signals
room-meetings = Meetings
room-ideas = Ideas
room-handover = Handover
room-knowledge = Knowledge
room-figures = Figures
room-members = You and your team
room-rights = Privacy
room-help = Help

help-title = This is what I can do for you
help-unknown = I do not know that topic. This is what I can do.
help-hint = More about one thing? Type it behind the command, as in /hulp status. Just started? Type /hulp start.
help-line = { $help }: { $example }
help-command = /{ $name }
help-typed = /{ $name } { $usage }
help-example = Example
help-back = Type /hulp for everything I can do.

welcome-title = Welcome, { $name }
welcome-body = I am your short line to the lawyer who is on duty now. Three things to try:
first-steps-title = The first three steps
first-step-ask = 1. Want to ask something? Type /consult huur and then your question. You always see your text first, and I send nothing by myself.
first-step-find = 2. Looking for somebody? Type /wie and a name, place or topic. With /wie dienst you see who is on duty now.
first-step-help = 3. Lost track? Type /mijn for everything of yours that is open. Type /hulp for the rest.
welcome-hint = Never mention names or details of clients.

stand-unknown = I do not know this number, or it is not yours. Check it, as in HUU-0412 or SIG-0031. Type /mijn for everything of yours that is open.
stand-nothing = Nothing of yours is open. Type /consult to ask a question.
stand-title-urgent = { $code } (urgent)
stand-asked = Asked
stand-at = { $at }
stand-part = { $area }: { $state }.
stand-part-next = { $area }: { $state }. { $next }
stand-waiting = waits for a lawyer
stand-offered = offered to { $who }
stand-claimed = taken by { $who }
stand-asked-back = asked back by { $who }
stand-answered = answered by { $who }
stand-part-closed = closed
stand-you = you
stand-duty-lawyer = the lawyer on duty
stand-a-lawyer = a lawyer
stand-soon = soon
stand-closed = Closed: { $at }.
stand-withdrawn = Withdrawn: { $at }.
stand-reopen = It can be reopened up to and including { $until }.
stand-erased = The text has been erased.
stand-erase-at = The text is erased { $at }.
stand-way-out = Rather call? Type /wie { $area }.

stand-next-offer = I offer the question to the lawyer on duty: { $at }.
stand-next-remind = Without a reaction I remind the lawyer: { $at }.
stand-next-backup = Without a reaction I ask the backup: { $at }.
stand-next-coordinators = Without a reaction the coordinator hears of it: { $at }.
stand-next-national = Without a reaction the question goes to the national duty: { $at }.
stand-next-tell-again = Without a reaction the coordinator hears of it again: { $at }.
stand-next-nudge-owner = If nothing is said I remind the lawyer: { $at }.
stand-next-take-back = If nothing is said I look for another lawyer: { $at }.
stand-next-nudge-asker = If nothing is said the asker gets a reminder: { $at }.
stand-next-remind-you = If nothing is said I remind you: { $at }.
stand-next-close = If nothing is said the question closes by itself: { $at }.
