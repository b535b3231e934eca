# What was served, the week as a picture, the roster on paper, and how it is divided.

# -- overview and fee

fee-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
fee-month-and-year = { $month } { $year }
fee-title = Duty in { $month } { $year }
fee-sums = { $served ->
    [one] 1 shift served
   *[other] { $served } shifts served
}, { $swapped } swapped, { $missed } not reached.
fee-sums-short = { $served } served, { $swapped } swapped, { $missed } not reached
fee-questions = { $count ->
    [one] 1 question answered
   *[other] { $count } questions answered
}, after { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
} on average. Only you see this.
fee-none = You have no shift in this month yet that is over. Type /piket for your coming shifts.
fee-please-agree = Is this right? Then choose Agree. If it is not, tell your coordinator before you agree.
fee-month-runs = The month still runs. You can agree when it is over.
fee-waits-for-coordinator = You agreed. Now a coordinator looks; you will be told.
fee-locked = Locked { $day }: both of you agreed. It does not change any more.
fee-agree = Agree
fee-download = Download list
fee-list = Here is your list: for each shift the date, the time, the legal area and what became of it. There are no amounts in it.
fee-list-all = Here is the list of everybody: for each shift the date, the time, the legal area and what became of it. There are no amounts in it.
fee-file = List of { $count ->
    [one] 1 shift
   *[other] { $count } shifts
}
fee-too-early = You can agree when the month is over and there is a shift in it. Then type /piket overzicht with the month again.
fee-agreed-already = You agreed to this month already. You need not do anything more.
fee-which-month = Which month do you mean? Type the month behind it, such as /piket overzicht februari.

fee-of = { $name }
fee-line = { $sums }. { $stand }
fee-stand-open = Not agreed yet
fee-stand-agreed = The lawyer agreed
fee-stand-locked = Locked
fee-hint = A month is locked when the lawyer and a coordinator both agreed. I keep no amounts.
fee-none-at-all = There was no shift here in this month yet. Type another month behind it, such as /piket vergoeding februari.
fee-agree-to = Agree: { $lawyer }
fee-not-your-own = You cannot approve your own shifts from both sides. Ask another coordinator.
fee-not-agreed = { $lawyer } has not agreed yet. Ask first; then you can.
fee-locked-already = The month of { $lawyer } was locked already. You need not do anything more.
fee-changed = The list of { $lawyer } has changed since it was agreed to. I asked to agree again.
fee-changed-agree-again = Your list of { $month } has changed since you agreed. Will you look again? Type /piket overzicht { $month }.
fee-told-locked = Your shifts of { $month } are locked: you and the coordinator agreed. You need not do anything more.

# -- the week

week-title = Roster of week { $number }, { $place }
week-everywhere = everywhere
week-nothing = Nothing is planned in this week.
week-nobody-on = { $count ->
    [one] Nobody is planned at 1 time yet.
   *[other] Nobody is planned at { $count } times yet.
}
week-more = There are { $count } more rows. Name a place, such as /piket week zwolle.
week-day = { $day }
week-no-duty = no duty
week-line = { $hours } { $area } ({ $reach }): { $who }
week-hours = { $start }-{ $end }
week-nobody = nobody yet
week-hint = Another week or place? Type for example /piket week zwolle 12 december.
week-before = Week before
week-after = Week after
week-alt = Roster of week { $number } as a table. Everything on it stands in the message too.
week-usage = Type /piket week, with a place or a day behind it if you like: /piket week zwolle 12 december.

# -- on paper

paper-card = The roster of { $place } for week { $number } on one page, with names and numbers. Print it for when chat is down.
paper-alt = Roster of { $place } for week { $number }, to print
paper-title = Duty roster { $place }, week { $number }
paper-backup = backup { $name }
paper-coordinator = Coordinator: { $name }, { $phone }
paper-made = Made on { $day } at { $at } by Korte Lijn. Later changes stand in the chat only. Throw away after this week.

# -- how it is divided

division-title = Division from { $first } until { $last }
division-spread = { $least ->
    [one] The fewest shifts of one lawyer: 1
   *[other] The fewest shifts of one lawyer: { $least }
}, the most: { $most }. { $nobody ->
    [0] Every shift has somebody.
    [one] One shift has nobody yet.
   *[other] { $nobody } shifts have nobody yet.
}
division-of = { $name }
division-line = { $shifts } shifts (even: { $even }), { $fridays } on a Friday, { $holidays } in a school holiday
division-hint = Even is what somebody would have if each shift were shared equally by all who may do it. Only an administrator sees this.
division-file = Division over { $count ->
    [one] 1 lawyer
   *[other] { $count } lawyers
}
division-usage = Type /piket verdeling for this half year, or /piket verdeling vorige or /piket verdeling volgende.
division-empty = Nothing is planned from { $first } until { $last } yet.
