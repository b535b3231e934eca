# Duty: my shifts, being ill, swapping, and the reminder.

slot = { $day } { $start }-{ $end }
slot-time = { $hour }:{ $minute }
reach-national = national
reach-place = { $place }

command-piket = Your duty shifts, calling in sick and swapping
command-piket-usage = ruil 12 december
command-piket-more = With /piket ziek you free your duty of today; I ask no reason. With /piket ruil and a date I ask your colleagues; add a name or hours for one of them or for a part. Also: /piket afwezig 1-14 aug, /piket neem to take over at once, /piket herinner for your reminders, /piket stop. To look: /piket week, /piket agenda and /piket overzicht februari. For coordinators: /piket vergoeding, /piket vervang Bram 12 december, /piket verzet Bram 12 december naar 14-16 and /piket weekpatroon.

piket-usage = Type /piket for your shifts. If you cannot come today, type /piket ziek. Also: /piket ruil 12 december, /piket afwezig 1-14 aug, /piket week, /piket agenda, /piket overzicht, /piket neem, /piket herinner and /piket stop.
piket-title = Your coming shifts
piket-hint = Cannot come today? Type /piket ziek. To swap, type /piket ruil and the date.
piket-shift = { $area } ({ $reach }). { $backup }
piket-ready = { $area } ({ $reach }), you are there. { $backup }
piket-backup = Backup: { $name }
piket-backup-for = { $name } for { $area }
piket-areas = { $area }
piket-no-backup = No backup
piket-as-backup = { $area } ({ $reach }), as backup of { $lawyer }
piket-none = You have no coming shifts. If that is not right, ask your coordinator: type /wie coordinator.
piket-none-today = You have no more shifts today, so there is nothing to free. For another day, type /piket ruil with the date.
piket-over = This shift ({ $area }, { $slot }) is over. You need not do anything.
piket-not-yours = This shift is no longer yours. Type /piket for your shifts.
piket-changed = The roster has changed meanwhile. Type /piket for your shifts, or /wie dienst for who is on duty now.
piket-also = I cannot come { $slot } either

# -- reminder

reminder = Your duty { $area } begins at { $start } (until { $end }). { $waiting ->
    [0] No questions are waiting yet.
    [one] 1 question is waiting.
   *[other] { $waiting } questions are waiting.
}
reminder-missed = You missed the reminder; that was my doing. Your duty { $area } began at { $start } (until { $end }). { $waiting ->
    [0] No questions are waiting.
    [one] 1 question is waiting.
   *[other] { $waiting } questions are waiting.
}
reminder-no-account = { $lawyer } is on duty at { $start } for { $area } ({ $reach }) but has no account with me yet. Will you call to remind them?
piket-i-am-there = I am there
piket-i-cannot = I cannot come
piket-noted-ready = Good, I noted that you are there for { $area }, until { $end }. New questions reach you here.

# -- not being able to come

piket-ill-then-backup = Get well soon. Your backup takes over your duty { $area } of { $slot }, and I post it in the coordinators' channel. You need not do anything more.
piket-ill-then-free = Get well soon. Your duty { $area } of { $slot } is free now, and I ask the coordinators to find somebody. You need not do anything more.
piket-ill-then-partly = Get well soon. Your backup takes over your duty { $area } of { $slot }; for { $rest } I ask the coordinators to find somebody. You need not do anything more.
piket-cannot-then-backup = All right. Your backup takes over your duty { $area } of { $slot }, and I post it in the coordinators' channel. You need not do anything more.
piket-cannot-then-free = All right. Your duty { $area } of { $slot } is free now, and I ask the coordinators to find somebody. You need not do anything more.
piket-cannot-then-partly = All right. Your backup takes over your duty { $area } of { $slot }; for { $rest } I ask the coordinators to find somebody. You need not do anything more.
piket-backup-freed = All right. You are no longer the backup for { $area }, { $slot }. I post it in the coordinators' channel, you need not do anything more.
piket-yours-now = The duty { $area } of { $slot } is yours now. { $waiting ->
    [0] No questions are waiting.
    [one] 1 question is waiting.
   *[other] { $waiting } questions are waiting.
} If you cannot, choose I cannot come.

# -- in the coordinators' channel

roster-change = Change of the roster, { $area } ({ $reach }): { $slot } goes from { $old } to { $new }.
roster-swap = Change of the roster, { $area } ({ $reach }): { $slot } goes from { $old } to { $new }. Reason: swap.
roster-free = Change of the roster, { $area } ({ $reach }): { $slot } is no longer { $old }'s. There is nobody yet. Whom do you put on it?
roster-no-backup = Change of the roster, { $area } ({ $reach }): { $old } is no longer the backup on { $slot }.
roster-ask = { $old } looks for somebody to take the duty { $area } ({ $reach }), { $slot }. Until you choose, nothing changes. Whom do you put on it?
piket-assign = Put { $name } on it
piket-assign-areas = Put { $name } on { $area }

# -- swapping

swap-which = Which shift do you want to swap?
swap-this = { $area }, { $slot }
swap-no-shift = You have no shift on { $day }. Choose one of your shifts, or type /piket for all.
swap-asked = I ask the other lawyers for { $area } who takes over your duty of { $slot }. As long as nobody says yes, it stays yours.
swap-asked-already = Your request to swap your duty { $area } of { $slot } is out already. As long as nobody says yes, it stays yours.
swap-withdraw = Do not swap after all
swap-withdrawn-mine = All right. You keep your duty { $area } of { $slot }, and the others hear that it is not needed any more.
swap-withdrawn = Taking over the duty { $area }, { $slot }, is not needed any more. Thank you.
swap-request = { $asker } looks for somebody for the duty { $area } ({ $reach }), { $slot }. Will you take it over? Who chooses first gets it.
swap-take = I take it over
swap-yours = Thank you. The duty { $area } of { $slot } is yours now, and { $asker } knows. I remind you ten minutes before it begins.
swap-done = { $lawyer } takes over the duty { $area } of { $slot }.
swap-taken = { $lawyer } was just before you. Thank you.
swap-just-taken = A colleague was just before you. Thank you.
swap-overtaken = Taking over the duty { $area }, { $slot }, is not possible any more: the roster changed or the duty began.
swap-overtaken-mine = Your request to swap your duty { $area } of { $slot } has ended, because the roster changed. Type /piket for your shifts.
swap-not-open = This request to swap is over. Type /piket for your shifts.
swap-begun = The duty { $area } of { $slot } has begun. Now only a coordinator can still change it.
swap-no-lawyers = There is no other lawyer for { $area } who is free on { $slot }. It stays yours. Your coordinator can help to look.
swap-nobody = Nobody takes over your duty { $area } of { $slot } yet. It stays yours.
swap-ask-again = Ask again
swap-ask-coordinator = Ask a coordinator
swap-coordinator-asked = I asked the coordinators. As long as they choose nobody, the duty { $area } of { $slot } stays yours.
swap-who = I do not know which colleague you mean. Type the date only, then I ask everybody who can.
swap-not-on-list = { $lawyer } is not on the list for { $area }. Choose somebody else.
swap-you-not-on-list = You are not on the list for { $area }. If that is not right, ask your coordinator: type /wie coordinator.
swap-busy = { $lawyer } is on duty elsewhere at that time. Choose somebody else.
swap-you-are-busy = You are on duty elsewhere at that time. Type /piket for your shifts.
