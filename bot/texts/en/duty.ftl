# Duty: my shifts, being ill, swapping, and the reminder.

slot = { $day } { $start }-{ $end }
slot-time = { $hour }:{ $minute }
reach-national = national
reach-place = { $place }
