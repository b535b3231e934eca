# Changing the roster from chat, and what happens around it by itself.

lines-more = And { $count } more.
days-one = { $day }
days-from-to = { $first } to { $last }
days-from = { $first } and after

# -- my shifts

piket-open = { $slot }
piket-open-hint = I never ask for a reason.
piket-swap = Swap
piket-reminders = Reminders
reminder-ahead = You are on duty for { $area } ({ $reach }), { $slot }. If it does not suit you, choose Swap. Otherwise there is nothing to do.

remind-title = Your reminders
remind-now = I remind you { $before } before every shift. Choose what you want to change.
remind-never = I do not remind you of your shifts now. Choose what you want.
remind-on = On: { $before }
remind-off = Off: { $before }
before-days = { $count ->
    [7] a week
    [one] a day
   *[other] { $count } days
}
before-hours = { $count ->
    [one] an hour
   *[other] { $count } hours
}
before-minutes = { $count } minutes

# -- swapping

swap-would = What changes: { $slot } is { $old }'s now and will be yours.
swap-asked-whom = { $count ->
    [one] Asked: { $who }.
   *[other] Asked: { $who }. The first one who says yes has it.
}
swap-request-changed = The shift { $area } ({ $reach }) for which { $asker } seeks somebody has changed. It is { $slot } now. Will you take it like this?
swap-own = The shift { $area } of { $slot } is yours already, so nothing changes.
swap-no-hours = Those hours are not within your shift { $area } of { $slot }. Type for instance /piket ruil 12 december 10.00-11.00.
swap-arranged = { $coordinator } seeks a replacement for your shift { $area } of { $slot }. You will hear when somebody takes it over.

# -- for somebody else, or at once

cover-usage = Type /piket vervang with the lawyer's name and the day, such as /piket vervang Bram 12 december. For a part of it, add the hours.
cover-no-shift = { $lawyer } has no shift on { $day }. Type another day.
cover-who = Who takes over the shift { $area } ({ $reach }) of { $old }, { $slot }?
cover-asked = I ask the other lawyers for { $area } who takes over the duty of { $owner }, { $slot }. As long as nobody says yes, it stays with { $owner }.
cover-asked-already = The request to take over the duty { $area } of { $owner } of { $slot } is out already. As long as nobody says yes, it stays with { $owner }.
cover-no-lawyers = There is no other lawyer for { $area } who is free on { $slot }. The duty stays with { $owner }.
cover-withdrawn-told = { $coordinator } no longer looks for somebody for your duty { $area } of { $slot }. It stays yours.
cover-withdraw = Not needed after all
cover-withdrawn = All right. The duty { $area } of { $slot } stays with { $owner }, and the others hear that it is not needed any more.
take-which = Which shift do you take over now? Who has it hears so at once.
take-none = There is no shift today that you can take over. Type /wie dienst for who is on duty now.
take-this = { $area }, { $slot } ({ $lawyer })
take-freed = { $area }, { $slot } (nobody)
take-done = You have taken over the shift { $area } of { $slot } from { $old }. { $old } knows.
take-done-freed = Thank you. The shift { $area } of { $slot } is yours now. The coordinators know.
take-told = { $lawyer } has taken over your shift { $area } of { $slot }. If you want to do it yourself after all, take it back.
take-back = Take back

move-usage = Type /piket verzet with the name, the day and the new hours, such as /piket verzet Bram 12 december naar 14-16.
move-would = Shift { $area } ({ $reach }) of { $lawyer }: now { $old }, then { $new }. Is that right?
move-do = Move
move-done = Moved. Everybody concerned gets a message.
move-past = That has been already. Choose a time that is still to come.
move-taken = There is another shift for this area at that time. Choose another time.

roster-moved = Roster change { $area } ({ $reach }): the shift of { $lawyer } moves from { $old } to { $new }.
roster-filled = Roster change { $area } ({ $reach }): { $slot } is { $new }'s now.
roster-no-backups = Fewer backups

# -- away

away-usage = Type /piket afwezig with the days, such as /piket afwezig 1-14 aug. I ask no reason.
away-past = Those days have been already. Type days that are still to come.
away-noted = Noted: you are away { $days }, and I do not plan you then. { $count ->
    [0] You have no shifts then.
    [one] I offer this shift to the others; until somebody takes it, it stays yours:
   *[other] I offer these shifts to the others; until somebody takes them, they stay yours:
}
away-not = I am there after all
away-back = Good, I can plan you again. What others took over stays theirs.
away-gone = This absence is not there any more. Type /piket afwezig for what there is.
away-title = When you are away
away-none = You are not away on any day.
away-line = { $days }
away-back-from = There after all: { $days }
away-roster = { $name } is away { $days }. I offer these shifts to the others

# -- stopping

stop-sure = Do you want to stop duty at once? { $count ->
    [0] You have no coming shifts.
    [one] Your coming shift is freed.
   *[other] Your { $count } coming shifts are freed.
} I do not plan you any more.
stop-yes = Yes, I stop
stop-no = No, I stay
stop-not = Good, nothing changes.
stop-done = You have stopped duty. { $count ->
    [0] The coordinators need not take over anything.
   *[other] The coordinators look for others for your shifts.
} If you want to come back later, type /piket afwezig.
stop-roster = { $name } stops duty
stop-line-free = { $slot }, { $area } ({ $reach }): nobody
stop-line-backup = { $slot }, { $area } ({ $reach }): { $lawyer } now
stop-line-no-backup = { $slot }, { $area } ({ $reach }): no backup any more for { $lawyer }

# -- gaps in the roster

gap-line = { $slot }, { $area } ({ $reach })
gap-line-asked = { $gap }: asked, nobody yet
gap-soon = Attention: in the next three days { $count ->
    [one] 1 slot has no lawyer
   *[other] { $count } slots have no lawyer
}
gap-later = Within four weeks { $count ->
    [one] 1 slot has no lawyer yet
   *[other] { $count } slots have no lawyer yet
}
gap-next-week = Attention: next week { $count ->
    [one] 1 slot has no lawyer
   *[other] { $count } slots have no lawyer
}
gap-ask-lawyers = Ask lawyers
gap-national = Make national
gap-leave = Leave empty
gap-one-by-one = One by one
gap-none-left = This has been taken care of already. There is nothing to do.
gap-asked = { $count ->
    [one] I have asked the lawyers. The first one who says yes has it:
   *[other] I have asked the lawyers. The first one who says yes has the shift:
}
gap-nobody-to-ask = No lawyer is free for this. Make it national or leave it empty:
gap-request = There is nobody yet for { $gap }. Will you take it? The first one who chooses has it.
gap-is-national = Here the national lawyer takes the questions:
gap-asked-national = There is no national lawyer then either. I have asked the lawyers for the whole country:
gap-left = { $count ->
    [one] Good, this stays empty. I will not bring it up again:
   *[other] Good, these stay empty. I will not bring them up again:
}
gap-not-needed = Not needed any more: { $gap }. Thank you.
gap-taken = { $lawyer } takes the shift { $area } of { $slot }. Thank you.
week-empty = Attention: next week nobody is on the roster for { $reach }. Questions then go to the district or the national lawyer. When you plan somebody, you will not hear this again.

# -- who is on duty now, and the week

board-title = On duty now
board-nobody = Nobody is on duty now.
board-line = { $area } ({ $reach }): { $lawyer }, until { $until }
board-ready = { $area } ({ $reach }): { $lawyer }, until { $until }, is there
board-take = Take over: { $area } ({ $reach })
topic = On duty now: { $each }
topic-one = { $area } { $lawyer } until { $until }
topic-nobody = Nobody is on duty now. Type /wie dienst for who is next.

digest-title = Duty this week, from { $day }
digest-now = Now
digest-day = { $day }
digest-line = { $start }-{ $end } { $area } ({ $reach }): { $lawyer }
digest-full = Every shift of this week has somebody.
digest-gaps = { $count ->
    [one] 1 shift of this week is empty:
   *[other] { $count } shifts of this week are empty:
}

# -- the week's pattern

pattern-title = How a week should be filled
pattern-of = { $area } ({ $reach })
pattern-days = { $days }: { $blocks }
pattern-block = { $start }-{ $end }
pattern-empty = There is no pattern of the week yet, so I cannot see empty places in the roster by myself.
pattern-hint = A beheerder changes this with /piket weekpatroon, such as /piket weekpatroon huur zwolle ma-vr 10-12. With geen behind it, it lapses.
pattern-usage = Type the area, the place, the days and the hours, such as /piket weekpatroon huur zwolle ma-vr 10-12 en 13-15. With alle you mean all areas, with landelijk the whole country.
pattern-not-yours = Only a beheerder changes the pattern of the week. Type /piket weekpatroon to see how it is.
weekday-0 = Mon
weekday-1 = Tue
weekday-2 = Wed
weekday-3 = Thu
weekday-4 = Fri
weekday-5 = Sat
weekday-6 = Sun
