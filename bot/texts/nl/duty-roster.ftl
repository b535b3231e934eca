# Het rooster wijzigen vanuit de chat, en wat er vanzelf omheen gebeurt.

lines-more = En nog { $count } andere.
days-one = { $day }
days-from-to = { $first } tot en met { $last }
days-from = { $first } en daarna

# -- mijn diensten

piket-open = { $slot }
piket-open-hint = Een reden vraag ik nooit.
piket-swap = Ruil
piket-reminders = Herinneringen
reminder-ahead = Je hebt { $slot } piket { $area } ({ $reach }). Komt het niet uit, kies dan Ruil. Anders hoef je niets te doen.

remind-title = Je herinneringen
remind-now = Ik herinner je { $before } voor elk piket. Kies wat je anders wilt.
remind-never = Ik herinner je nu niet aan je piket. Kies wat je wilt.
remind-on = Aan: { $before }
remind-off = Uit: { $before }
before-days = { $count ->
    [7] een week
    [one] een dag
   *[other] { $count } dagen
}
before-hours = { $count ->
    [one] een uur
   *[other] { $count } uur
}
before-minutes = { $count } minuten

# -- ruilen

swap-would = Wat er verandert: { $slot } is nu van { $old } en wordt van jou.
swap-asked-whom = { $count ->
    [one] Gevraagd: { $who }.
   *[other] Gevraagd: { $who }. Wie het eerst ja zegt, krijgt het.
}
swap-request-changed = Het piket { $area } ({ $reach }) waarvoor { $asker } iemand zoekt, is veranderd. Het is nu { $slot }. Neem jij het zo over?
swap-own = Het piket { $area } van { $slot } is al van jou, dus er verandert niets.
swap-no-hours = Die uren vallen niet binnen je piket { $area } van { $slot }. Typ bijvoorbeeld /piket ruil 12 december 10.00-11.00.
swap-arranged = { $coordinator } zoekt voor jou vervanging voor je piket { $area } van { $slot }. Zodra iemand het overneemt, hoor je het.

# -- voor een ander, of meteen

cover-usage = Typ /piket vervang met de naam van de advocaat en de dag, zoals /piket vervang Bram 12 december. Gaat het om een deel, zet dan de uren erachter.
cover-no-shift = { $lawyer } heeft geen piket op { $day }. Typ een andere dag.
cover-who = Wie neemt het piket { $area } ({ $reach }) van { $old } over, { $slot }?
cover-asked = Ik vraag aan de andere advocaten voor { $area } wie het piket van { $owner } overneemt, { $slot }. Zolang niemand ja zegt, blijft het van { $owner }.
cover-asked-already = De vraag wie het piket { $area } van { $owner } overneemt ({ $slot }), staat al uit. Zolang niemand ja zegt, blijft het van { $owner }.
cover-no-lawyers = Er is nu geen andere advocaat voor { $area } die vrij is op { $slot }. Het piket blijft van { $owner }.
cover-withdrawn-told = { $coordinator } zoekt geen vervanging meer voor je piket { $area } van { $slot }. Het blijft van jou.
cover-withdraw = Toch niet nodig
cover-withdrawn = Goed. Het piket { $area } van { $slot } blijft van { $owner }, en de anderen horen dat het niet meer nodig is.
take-which = Welk piket neem je nu over? Wie het heeft, hoort het meteen.
take-none = Er is vandaag geen piket dat je kunt overnemen. Typ /wie dienst voor wie er nu piket heeft.
take-this = { $area }, { $slot } ({ $lawyer })
take-freed = { $area }, { $slot } (niemand)
take-done = Je hebt het piket { $area } van { $slot } overgenomen van { $old }. { $old } weet het.
take-done-freed = Dank je. Het piket { $area } van { $slot } is nu van jou. De coördinatoren weten het.
take-told = { $lawyer } heeft je piket { $area } van { $slot } overgenomen. Wil je het toch zelf doen, neem het dan terug.
take-back = Neem terug

move-usage = Typ /piket verzet met de naam, de dag en de nieuwe uren, zoals /piket verzet Bram 12 december naar 14-16.
move-would = Piket { $area } ({ $reach }) van { $lawyer }: nu { $old }, straks { $new }. Klopt dat?
move-do = Verzet
move-done = Verzet. Wie het aangaat, krijgt bericht.
move-past = Dat is al geweest. Kies een tijd die nog komt.
move-taken = Op die tijd staat er al een ander piket voor dit rechtsgebied. Kies een andere tijd.

roster-moved = Roosterwijziging { $area } ({ $reach }): het piket van { $lawyer } gaat van { $old } naar { $new }.
roster-filled = Roosterwijziging { $area } ({ $reach }): { $slot } is nu van { $new }.
roster-no-backups = Minder achterwacht

# -- afwezig

away-usage = Typ /piket afwezig met de dagen, zoals /piket afwezig 1-14 aug. Een reden vraag ik niet.
away-past = Die dagen zijn al geweest. Typ dagen die nog komen.
away-noted = Genoteerd: je bent er niet { $days }, en ik plan je dan niet in. { $count ->
    [0] Je hebt dan geen piket.
    [one] Dit piket bied ik de anderen aan; tot iemand het neemt, blijft het van jou:
   *[other] Deze diensten bied ik de anderen aan; tot iemand ze neemt, blijven ze van jou:
}
away-not = Ik ben er toch
away-back = Goed, ik kan je weer inplannen. Wat anderen al overnamen, blijft van hen.
away-gone = Deze afwezigheid staat er niet meer. Typ /piket afwezig voor wat er staat.
away-title = Je afwezigheid
away-none = Je staat nergens als afwezig.
away-line = { $days }
away-back-from = Toch aanwezig: { $days }
away-roster = { $name } is er niet { $days }. Deze diensten bied ik de anderen aan

# -- stoppen

stop-sure = Wil je meteen stoppen met piket? { $count ->
    [0] Je hebt geen komende diensten.
    [one] Je komende dienst komt vrij.
   *[other] Je { $count } komende diensten komen vrij.
} Ik plan je niet meer in.
stop-yes = Ja, ik stop
stop-no = Nee, toch niet
stop-not = Goed, er verandert niets.
stop-done = Je bent gestopt met piket. { $count ->
    [0] De coördinatoren hoeven niets over te nemen.
   *[other] De coördinatoren zoeken anderen voor je diensten.
} Wil je later weer, typ dan /piket afwezig.
stop-roster = { $name } stopt met piket
stop-line-free = { $slot }, { $area } ({ $reach }): niemand
stop-line-backup = { $slot }, { $area } ({ $reach }): nu { $lawyer }
stop-line-no-backup = { $slot }, { $area } ({ $reach }): geen achterwacht meer bij { $lawyer }

# -- gaten in het rooster

gap-line = { $slot }, { $area } ({ $reach })
gap-line-asked = { $gap }: al gevraagd, nog niemand
gap-soon = Let op: de komende drie dagen { $count ->
    [one] is 1 keer geen advocaat ingepland
   *[other] is { $count } keer geen advocaat ingepland
}
gap-later = Binnen vier weken { $count ->
    [one] is nog 1 keer geen advocaat ingepland
   *[other] is nog { $count } keer geen advocaat ingepland
}
gap-next-week = Let op: volgende week { $count ->
    [one] is 1 keer geen advocaat ingepland
   *[other] is { $count } keer geen advocaat ingepland
}
gap-ask-lawyers = Vraag advocaten
gap-national = Zet landelijk
gap-leave = Laat leeg
gap-one-by-one = Eén voor één
gap-none-left = Hier is intussen al voor gezorgd. Je hoeft niets te doen.
gap-asked = { $count ->
    [one] Ik heb de advocaten gevraagd. Wie het eerst ja zegt, krijgt het:
   *[other] Ik heb de advocaten gevraagd. Wie het eerst ja zegt, krijgt de dienst:
}
gap-nobody-to-ask = Hiervoor is geen advocaat vrij. Zet het landelijk of laat het leeg:
gap-request = Er is nog niemand voor { $gap }. Neem jij het? Wie het eerst kiest, krijgt het.
gap-is-national = Hier neemt het landelijke piket de vragen aan:
gap-asked-national = Er is dan ook geen landelijk piket. Ik heb de advocaten gevraagd voor het hele land:
gap-left = { $count ->
    [one] Goed, dit blijft leeg. Ik begin er niet meer over:
   *[other] Goed, deze blijven leeg. Ik begin er niet meer over:
}
gap-not-needed = Niet meer nodig: { $gap }. Dank je.
gap-taken = { $lawyer } neemt het piket { $area } van { $slot }. Dank je.
week-empty = Let op: volgende week staat er voor { $reach } niemand op het rooster. Vragen gaan dan naar het arrondissement of naar het landelijke piket. Plan je iemand in, dan hoor je dit niet meer.

# -- wie heeft er nu piket, en het weekoverzicht

board-title = Nu piket
board-nobody = Nu heeft niemand piket.
board-line = { $area } ({ $reach }): { $lawyer }, tot { $until } uur
board-ready = { $area } ({ $reach }): { $lawyer }, tot { $until } uur, is er
board-take = Neem over: { $area } ({ $reach })
topic = Nu piket: { $each }
topic-one = { $area } { $lawyer } tot { $until }
topic-nobody = Nu heeft niemand piket. Typ /wie dienst voor wie straks.

digest-title = Het piket van deze week, vanaf { $day }
digest-now = Nu
digest-day = { $day }
digest-line = { $start }-{ $end } { $area } ({ $reach }): { $lawyer }
digest-full = Deze week is elk piket bezet.
digest-gaps = { $count ->
    [one] Deze week is 1 piket nog leeg:
   *[other] Deze week zijn { $count } diensten nog leeg:
}

# -- het weekpatroon

pattern-title = Zo moet een week gevuld zijn
pattern-of = { $area } ({ $reach })
pattern-days = { $days }: { $blocks }
pattern-block = { $start }-{ $end }
pattern-empty = Er is nog geen weekpatroon. Daardoor zie ik lege plekken in het rooster niet vanzelf.
pattern-hint = Een beheerder wijzigt dit met /piket weekpatroon, zoals /piket weekpatroon huur zwolle ma-vr 10-12. Met geen erachter vervalt het.
pattern-usage = Typ het rechtsgebied, de plek, de dagen en de uren, zoals /piket weekpatroon huur zwolle ma-vr 10-12 en 13-15. Met alle bedoel je alle rechtsgebieden, met landelijk het hele land.
pattern-not-yours = Alleen een beheerder wijzigt het weekpatroon. Typ /piket weekpatroon om te zien hoe het is.
weekday-0 = ma
weekday-1 = di
weekday-2 = wo
weekday-3 = do
weekday-4 = vr
weekday-5 = za
weekday-6 = zo
