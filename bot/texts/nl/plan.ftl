# Het voorgestelde rooster.

cli-help-plan = Stelt een rooster voor uit wat advocaten kunnen (CSV of XLSX), zo eerlijk mogelijk verdeeld.
cli-help-plan-file = Het bestand met wanneer advocaten kunnen.
cli-help-plan-out = Het bestand waarin het voorstel komt (XLSX of CSV).
cli-help-plan-from = De eerste dag, zoals 2027-01-01.
cli-help-plan-until = De laatste dag, zoals 2027-06-30.
plan-period = De laatste dag ligt voor de eerste. Draai --from en --until om.
plan-bad = Er is geen voorstel gemaakt, want niet elke rij is goed (fout: { $count }). Herstel het bestand, of sla de foute rijen over met --skip-bad.
plan-nothing = In deze periode is niets te verdelen: er is geen weekpatroon, of alles heeft al iemand. Een beheerder zet het patroon met /piket weekpatroon.
plan-filled = { $all } diensten te verdelen; { $filled } hebben nu iemand.
plan-spread = Verst van een evenredig aantal diensten zat iemand eerst { $before }, en nu { $now }.
plan-spread-fridays = Vrijdagen per advocaat: eerst { $least } tot { $most }, nu { $least_now } tot { $most_now }.
plan-spread-holidays = In schoolvakanties: eerst { $least } tot { $most }, nu { $least_now } tot { $most_now }.
plan-proven = Binnen de regels kan het niet eerlijker; dat is bewezen.
plan-not-proven = Dit is het beste dat ik binnen de tijd vond. Misschien kan het nog eerlijker.
plan-open = Nog open: { $day } { $hours } { $area } ({ $reach }). { $why }
plan-next = Het voorstel staat in { $path }; het rooster zelf is niet veranderd. Kijk het na en lees het in met: kortelijn import roster { $path }
plan-why-nobody = Niemand heeft gezegd dan te kunnen.
plan-why-full = Wie dan kan ({ $count }), heeft die week of op dat moment al genoeg.
plan-why-only = { $name } is de enige die dan kan.
plan-why-wish = { $name } doet dit graag en komt op { $shifts ->
    [one] 1 dienst
   *[other] { $shifts } diensten
}, waar { $even } evenredig is; er { $others ->
    [one] kon nog 1 ander
   *[other] konden nog { $others } anderen
}.
plan-why-even = { $name } komt hiermee op { $shifts ->
    [one] 1 dienst
   *[other] { $shifts } diensten
}, waar { $even } evenredig is; er { $others ->
    [one] kon nog 1 ander
   *[other] konden nog { $others } anderen
}.
