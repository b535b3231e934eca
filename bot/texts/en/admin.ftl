# Who keeps the bot in order: the queue of messages, the self-audit, balancing the books.

command-beheer = Keeping the bot in order: the queue of messages and the audit
command-beheer-usage = wachtrij
room-admin = Administration

admin-title = Administration
admin-how = Type /beheer wachtrij for what still has to go out, or /beheer controle for what is wrong. With /beheer telegram alleen-meldingen no text of a case comes in Telegram any more.
admin-how-coordinator = Type /beheer wachtrij to see which messages still have to go out.

queue-title = The queue of messages
queue-empty = Everything was sent. Nothing waits.
queue-counts = Waiting: { $waiting }. Perhaps arrived: { $unknown }. Undeliverable: { $dead }. Put aside: { $parked }.
queue-oldest = The oldest waits since { $at }.
queue-row = Message { $number }
queue-where = { $platform }, { $place }
queue-nowhere = no account yet
queue-place-group = a channel
queue-place-private = a private chat
queue-waiting = { $about } waits since { $since }. Where: { $where }. Reason: { $reason }.
queue-unknown = { $about } may have arrived; I am looking that up. Since { $since }. Where: { $where }. Reason: { $reason }.
queue-dead = { $about } cannot be delivered. Since { $since }. Where: { $where }. Reason: { $reason }.
queue-parked = { $about } was put aside. Since { $since }. Where: { $where }.
queue-other = Another message
queue-reason-none = not tried yet
queue-reason-no-account = this member has no account
queue-hint = What you put aside is not sent. You can still send it again, up to thirty days later.
queue-again = Send { $number } again
queue-park = Put { $number } aside
queue-refresh = Look again
queue-changed = Something happened to this message meanwhile. Type /beheer wachtrij to see how it stands now.
queue-no-account = This member has no account yet. Give access with /team code, and send this again after that.

delay-question = Your question { $code } is in the queue: { $platform } takes no messages now. Nothing is lost; I keep trying.
delay-words = Your message with { $code } is in the queue: { $platform } takes no messages now. Nothing is lost; I keep trying.
delay-over = { $code } arrived after all, on { $at }.
delay-dead-question = I cannot deliver { $code } to who is on duty now. You need do nothing: I ask the backup, and then the coordinator.
delay-dead-words = I cannot deliver your message with { $code }. Please call instead. The administrator hears of it too.

trust-title = What a platform may show
trust-how = For { $platform } it now says: { $now }. Type behind it what it must be: { $options }.
trust-notices = From now on { $platform } has notices with a number only. You read the text on another platform. What stands there already I take away where I can.
trust-full = From now on texts may stand in { $platform } again.

audit-title = The self-audit
audit-found = I looked at myself, and something is wrong here.
audit-nothing = At the last audit all was well.
audit-hint = I look every quarter of an hour. I tell this once; /beheer controle shows what is still wrong.
audit-eigenaar = Nobody sees to it
audit-moment = Nobody will look at it again
audit-te-laat = Should have happened long ago
audit-bericht = The card stands nowhere
audit-bewaard = Should have been erased
audit-verzending = Stuck while being sent
audit-onbestelbaar = Undeliverable; see /beheer wachtrij
audit-list = { $what }
audit-list-more = { $what }, and { $more } more

balance-title = The books of all questions
balance = Accepted: { $accepted }. Answered: { $answered }. Open: { $open }. Withdrawn: { $withdrawn }. Expired without an answer: { $expired }.
balance-right = That is right: no question is lost.
balance-wrong = That is not right: the difference is { $count }.
balance-what-now = The administrator finds out what happened. Who asked one of these questions had best ask it again.
balance-hint = Worked out on { $day }. I bring this card up to date every night.
