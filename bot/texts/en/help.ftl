# Help, and where things stand. `lines` puts lines below each other.

lines =
    { $first }
    { $rest }
lines-below =
    { "" }
    { $lines }

command-hulp = everything I can do, with examples
command-hulp-usage = [topic]
command-hulp-example = /hulp status
command-status = where your question stands and what happens now
command-status-usage = [number]
command-status-example = /status HUU-0412
command-status-more = Without a number you see all your open questions. You only see questions that you are part of. The text of the question is never shown.

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
room-help = Help

help-title = This is what I can do for you
help-unknown = I do not know that topic. This is what I can do.
help-hint = More about one thing? Type it behind the command, as in /hulp status. Just started? Type /hulp start.
help-line = { $example }: { $help }
help-command = /{ $name }
help-typed = /{ $name } { $usage }
help-usage = How to type it
help-example = Example
help-back = Type /hulp for everything I can do.

welcome-title = Welcome, { $name }
welcome-body = I am your short line to the lawyer who is on duty now. Three things to try:
first-steps-title = The first three steps
first-step-ask = 1. Want to ask something? Type /consult huur and then your question. You always see your text first, and I send nothing by myself.
first-step-find = 2. Looking for somebody? Type /wie and a name, place or topic. With /wie dienst you see who is on duty now.
first-step-help = 3. Lost track? Type /mijn for everything of yours that is open. Type /hulp for the rest.
welcome-hint = Never mention names or details of clients.

status-unknown = I do not know this number, or it is not yours. Check it, as in HUU-0412. Type /mijn for everything of yours that is open.
status-nothing = Nothing of yours is open. Type /consult to ask a question.
status-title-urgent = { $code } (urgent)
status-asked = Asked
status-at = { $at }
status-part = { $area }: { $state }.
status-part-next = { $area }: { $state }. { $next }
status-waiting = waits for a lawyer
status-offered = offered to { $who }
status-claimed = taken by { $who }
status-asked-back = asked back by { $who }
status-answered = answered by { $who }
status-part-closed = closed
status-you = you
status-duty-lawyer = the lawyer on duty
status-a-lawyer = a lawyer
status-soon = soon
status-closed = Closed: { $at }.
status-withdrawn = Withdrawn: { $at }.
status-reopen = It can be reopened up to and including { $until }.
status-erased = The text has been erased.
status-erase-at = The text is erased { $at }.
status-way-out = Rather call? Type /wie { $area }.

next-offer = I offer the question to the lawyer on duty: { $at }.
next-remind = Without a reaction I remind the lawyer: { $at }.
next-backup = Without a reaction I ask the backup: { $at }.
next-coordinators = Without a reaction the coordinator hears of it: { $at }.
next-national = Without a reaction the question goes to the national duty: { $at }.
next-tell-again = Without a reaction the coordinator hears of it again: { $at }.
next-nudge-owner = If nothing is said I remind the lawyer: { $at }.
next-take-back = If nothing is said I look for another lawyer: { $at }.
next-nudge-asker = If nothing is said the asker gets a reminder: { $at }.
next-close = If nothing is said the question closes by itself: { $at }.
