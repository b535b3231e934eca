# The proposed roster.

cli-help-plan = Proposes a roster from what lawyers can do (CSV or XLSX), divided as fairly as can be.
cli-help-plan-file = The file that says when lawyers can.
cli-help-plan-out = The file in which the proposal comes (XLSX or CSV).
cli-help-plan-from = The first day, such as 2027-01-01.
cli-help-plan-until = The last day, such as 2027-06-30.
plan-period = The last day lies before the first. Turn --from and --until around.
plan-bad = No proposal was made, because not every row is good (wrong: { $count }). Mend the file, or skip the wrong rows with --skip-bad.
plan-nothing = There is nothing to divide in this period: there is no week's pattern, or everything has somebody already. An administrator sets the pattern with /piket weekpatroon.
plan-filled = { $all } shifts to divide; { $filled } have somebody now.
plan-spread = The furthest that anybody is from an even number of shifts: { $before } before, { $now } now.
plan-spread-fridays = Fridays per lawyer: { $least } to { $most } before, { $least_now } to { $most_now } now.
plan-spread-holidays = In school holidays: { $least } to { $most } before, { $least_now } to { $most_now } now.
plan-proven = Within the rules it cannot be fairer; that is proven.
plan-not-proven = This is the best that I found in the time there was. It may be possible to be fairer.
plan-open = Still open: { $day } { $hours } { $area } ({ $reach }). { $why }
plan-next = The proposal is in { $path }; the roster itself did not change. Look at it and read it in with: kortelijn import roster { $path }
plan-why-nobody = Nobody said to be able then.
plan-why-full = Those who can then ({ $count }) have enough already in that week or at that moment.
plan-why-only = { $name } is the only one who can then.
plan-why-wish = { $name } likes this one and comes to { $shifts ->
    [one] 1 shift
   *[other] { $shifts } shifts
}, where { $even } is even; { $others ->
    [one] 1 other
   *[other] { $others } others
} could too.
plan-why-even = { $name } comes to { $shifts ->
    [one] 1 shift
   *[other] { $shifts } shifts
}, where { $even } is even; { $others ->
    [one] 1 other
   *[other] { $others } others
} could too.
