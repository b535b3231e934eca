# Piket: mijn diensten, ziek, ruilen, en de herinnering.

slot = { $day } { $start }-{ $end } uur
slot-time = { $hour }.{ $minute }
reach-national = landelijk
reach-place = { $place }
