# Piket: mijn diensten, ziek, ruilen, en de herinnering.

slot = { $day } { $start }-{ $end } uur
slot-time = { $hour }.{ $minute }
reach-national = landelijk
reach-place = { $place }

command-piket = Je piketdiensten, ziek melden en ruilen
command-piket-usage = ruil 12 december
command-piket-more = Met /piket ziek geef je je piket van vandaag vrij; een reden vraag ik niet. Met /piket ruil en een datum vraag ik je collega's; zet er een naam of uren achter voor één collega of een deel. Verder: /piket afwezig 1-14 aug, /piket neem om meteen over te nemen, /piket herinner voor je herinneringen, /piket stop. Kijken doe je met /piket week, /piket agenda en /piket overzicht februari. Voor coördinatoren: /piket vergoeding, /piket vervang Bram 12 december, /piket verzet Bram 12 december naar 14-16 en /piket weekpatroon.

piket-usage = Typ /piket voor je diensten. Kun je vandaag niet, typ dan /piket ziek. Verder: /piket ruil 12 december, /piket afwezig 1-14 aug, /piket week, /piket agenda, /piket overzicht, /piket neem, /piket herinner en /piket stop.
piket-title = Je komende piketdiensten
piket-hint = Kun je vandaag niet? Typ /piket ziek. Ruilen gaat met /piket ruil en de datum.
piket-shift = { $area } ({ $reach }). { $backup }
piket-ready = { $area } ({ $reach }), je bent er. { $backup }
piket-backup = Achterwacht: { $name }
piket-backup-for = { $name } voor { $area }
piket-areas = { $area }
piket-no-backup = Geen achterwacht
piket-as-backup = { $area } ({ $reach }), als achterwacht van { $lawyer }
piket-none = Je hebt geen komende piketdiensten. Klopt dat niet, vraag het dan aan je coördinator: typ /wie coördinator.
piket-none-today = Je hebt vandaag geen piket meer, dus er valt niets vrij te geven. Gaat het om een andere dag, typ dan /piket ruil met de datum.
piket-over = Dit piket ({ $area }, { $slot }) is voorbij. Je hoeft niets te doen.
piket-not-yours = Dit piket staat niet meer op jouw naam. Typ /piket voor je diensten.
piket-changed = Het rooster is intussen veranderd. Typ /piket voor je diensten, of /wie dienst voor wie er nu piket heeft.
piket-also = Ook { $slot } kan ik niet

# -- herinnering

reminder = Je piket { $area } begint om { $start } uur (tot { $end } uur). { $waiting ->
    [0] Er wachten nog geen vragen.
    [one] Er wacht 1 vraag.
   *[other] Er wachten { $waiting } vragen.
}
reminder-missed = Je hebt de herinnering gemist; dat lag aan mij. Je piket { $area } is om { $start } uur begonnen (tot { $end } uur). { $waiting ->
    [0] Er wachten geen vragen.
    [one] Er wacht 1 vraag.
   *[other] Er wachten { $waiting } vragen.
}
reminder-no-account = { $lawyer } heeft om { $start } uur piket { $area } ({ $reach }), maar heeft nog geen account bij mij. Wil je even bellen om eraan te herinneren?
piket-i-am-there = Ik ben er
piket-i-cannot = Ik kan niet
piket-noted-ready = Fijn, ik heb genoteerd dat je er bent voor { $area }, tot { $end } uur. Nieuwe vragen krijg je hier.

# -- niet kunnen

piket-ill-then-backup = Beterschap. Je achterwacht neemt je piket { $area } van { $slot } over, en ik zet het in het coördinatorkanaal. Je hoeft niets meer te doen.
piket-ill-then-free = Beterschap. Je piket { $area } van { $slot } is vrijgegeven, en ik vraag de coördinatoren om iemand te zoeken. Je hoeft niets meer te doen.
piket-ill-then-partly = Beterschap. Je achterwacht neemt je piket { $area } van { $slot } over; voor { $rest } vraag ik de coördinatoren om iemand te zoeken. Je hoeft niets meer te doen.
piket-cannot-then-backup = Goed. Je achterwacht neemt je piket { $area } van { $slot } over, en ik zet het in het coördinatorkanaal. Je hoeft niets meer te doen.
piket-cannot-then-free = Goed. Je piket { $area } van { $slot } is vrijgegeven, en ik vraag de coördinatoren om iemand te zoeken. Je hoeft niets meer te doen.
piket-cannot-then-partly = Goed. Je achterwacht neemt je piket { $area } van { $slot } over; voor { $rest } vraag ik de coördinatoren om iemand te zoeken. Je hoeft niets meer te doen.
piket-backup-freed = Goed. Je bent geen achterwacht meer voor { $area }, { $slot }. Ik zet het in het coördinatorkanaal, je hoeft niets meer te doen.
piket-yours-now = Het piket { $area } van { $slot } staat nu op jouw naam. { $waiting ->
    [0] Er wachten geen vragen.
    [one] Er wacht 1 vraag.
   *[other] Er wachten { $waiting } vragen.
} Kun je niet, kies dan Ik kan niet.

# -- in het coördinatorkanaal

roster-change = Roosterwijziging { $area } ({ $reach }): { $slot } gaat van { $old } naar { $new }.
roster-swap = Roosterwijziging { $area } ({ $reach }): { $slot } gaat van { $old } naar { $new }. Reden: ruil.
roster-free = Roosterwijziging { $area } ({ $reach }): { $slot } staat niet meer op naam van { $old }. Er is nog niemand. Wie zet je erop?
roster-no-backup = Roosterwijziging { $area } ({ $reach }): { $old } is geen achterwacht meer op { $slot }.
roster-ask = { $old } zoekt vervanging voor het piket { $area } ({ $reach }), { $slot }. Tot je iemand kiest, blijft het zo. Wie zet je erop?
piket-assign = Zet { $name } erop
piket-assign-areas = Zet { $name } op { $area }

# -- ruilen

swap-which = Welke dienst wil je ruilen?
swap-this = { $area }, { $slot }
swap-no-shift = Je hebt geen piket op { $day }. Kies een van je diensten, of typ /piket voor alle.
swap-asked = Ik vraag aan de andere advocaten voor { $area } wie je piket van { $slot } overneemt. Zolang niemand ja zegt, blijft het jouw piket.
swap-asked-already = Je vraag om je piket { $area } van { $slot } te ruilen staat al uit. Zolang niemand ja zegt, blijft het jouw piket.
swap-withdraw = Toch niet ruilen
swap-withdrawn-mine = Goed. Je houdt je piket { $area } van { $slot }, en de anderen horen dat het niet meer nodig is.
swap-withdrawn = Overnemen van het piket { $area }, { $slot }, is niet meer nodig. Dank je.
swap-request = { $asker } zoekt iemand voor het piket { $area } ({ $reach }), { $slot }. Neem jij het over? Wie het eerst kiest, krijgt het.
swap-take = Ik neem het over
swap-yours = Dank je. Het piket { $area } van { $slot } is nu van jou, en { $asker } weet het. Tien minuten voor het begin herinner ik je eraan.
swap-done = { $lawyer } neemt het piket { $area } van { $slot } over.
swap-taken = { $lawyer } was net eerder. Dank je.
swap-just-taken = Een collega was net eerder. Dank je.
swap-overtaken = Overnemen van het piket { $area }, { $slot }, kan niet meer: het rooster is veranderd of het piket is begonnen.
swap-overtaken-mine = Je vraag om je piket { $area } van { $slot } te ruilen is vervallen, want het rooster is veranderd. Typ /piket voor je diensten.
swap-not-open = Deze vraag om te ruilen loopt niet meer. Typ /piket voor je diensten.
swap-begun = Het piket { $area } van { $slot } is al begonnen. Nu kan alleen een coördinator het nog wijzigen.
swap-no-lawyers = Er is nu geen andere advocaat voor { $area } die vrij is op { $slot }. Het blijft jouw piket. Je coördinator kan meezoeken.
swap-nobody = Nog niemand neemt je piket { $area } van { $slot } over. Het blijft van jou.
swap-ask-again = Vraag opnieuw
swap-ask-coordinator = Vraag coördinator
swap-coordinator-asked = Ik heb het de coördinatoren gevraagd. Zolang zij niemand kiezen, blijft het piket { $area } van { $slot } van jou.
swap-who = Ik weet niet welke collega je bedoelt. Typ alleen de datum, dan vraag ik het aan iedereen die kan.
swap-not-on-list = { $lawyer } staat niet op de lijst voor { $area }. Kies iemand anders.
swap-you-not-on-list = Je staat niet op de lijst voor { $area }. Klopt dat niet, vraag het dan aan je coördinator: typ /wie coördinator.
swap-busy = { $lawyer } heeft op dat moment al een ander piket. Kies iemand anders.
swap-you-are-busy = Je hebt op dat moment al een ander piket. Typ /piket voor je diensten.
