# Een vraag aan de advocaat op piket, van vraag tot sluiten.

command-consult = Stel een vraag aan de advocaat op piket
command-consult-usage = huur Mag de verhuurder de huur tussentijds verhogen?
shortcut-consult = Maak hier een consult van
shortcut-empty = In dit bericht staat geen tekst om een vraag van te maken.

form-yes = Ja
form-no = Nee
area-name = { $area }
person-name = { $name }
list-of-areas = { $areas }

# -- het formulier

ask-title = Vraag aan de advocaat
ask-submit = Verder
ask-area = Over welk rechtsgebied gaat het?
ask-question = Wat is je vraag?
ask-question-help = Wat is er, wat wil je weten, en loopt er een termijn? Schrijf zonder namen.
ask-urgent = Heeft het haast?
answer-title = Antwoord geven
answer-submit = Verstuur
answer-text = Je antwoord
answer-help = De vrager leest dit. Schrijf zonder namen van cliënten.
more-title = Doorvragen
more-text = Wat wil je nog weten?

# -- de poort

gate-title-area = Kies het rechtsgebied
gate-title-long = Je vraag is te lang
gate-title-short = Je vraag is kort
gate-read-as = Ik lees dit als { $areas }. Klopt dat niet? Kies Ander rechtsgebied.
gate-looks-urgent = Je schrijft “{ $word }”. Is dit spoed? Kies dan Dit is spoed.
gate-sounds-like-signal = Dit klinkt als een signaal: iets dat vaker gebeurt. Kies Maak hier een signaal van, dan komt het op de agenda van het overleg. Of verstuur het als vraag.
gate-area = Rechtsgebied
gate-goes-to = Gaat naar
gate-goes-now = het piket van nu
gate-goes-later = het piket van { $at }, nu is er geen piket
gate-urgent = Spoed
gate-other-area = Ander rechtsgebied
gate-make-urgent = Dit is spoed
gate-both = Allebei
gate-do-not-know = Weet ik niet
gate-which-of-these = Over welk rechtsgebied gaat het?
gate-which-area = Over welk rechtsgebied gaat je vraag? Twijfel je? Kies wat het dichtst in de buurt komt, de advocaat kan de vraag doorzetten.
gate-unknown-word = Dit rechtsgebied ken ik nog niet. Bedoel je een van deze?
gate-no-area = Voor deze vraag is geen rechtsgebied met piket gekozen. Kies Ander rechtsgebied. Ik bewaar je tekst een half uur.
gate-too-long = Je vraag is { $length } tekens, het mogen er { $most } zijn. Kort hem in tot de kern: wat is er, wat wil je weten, wat is de termijn?
gate-too-short = Kun je erbij zetten wat er is en wat je wilt weten? Dan kan de advocaat je meteen helpen.
gate-add = Aanvullen
gate-short-is-fine = Zo is het goed
gate-late = Je had het formulier langer dan een half uur open, daarom vraag ik het nog één keer. Over welk rechtsgebied gaat je vraag?

# -- wat niet kan

consult-reserved = Met /consult stel je een vraag. Zoek je iets anders? Typ /hulp, /status of /piket.
consult-too-many = Een vraag kan over hoogstens drie rechtsgebieden gaan. Welk gebied is het belangrijkst?
consult-outside = Voor { $area } is geen piket. Zoek een advocaat met /wie { $area }. Gaat je vraag toch over een van deze gebieden? Kies dan hieronder.
consult-outside-too = Voor { $area } is geen piket. Zoek daarvoor een advocaat met /wie { $area }.
area-without-roster = Voor { $area } is nog geen piket. Zoek een contact met /wie, of kies een ander rechtsgebied. Ik bewaar je tekst een half uur.
consult-same = Deze vraag heb je net al gesteld. Hij staat uit als { $code }.
consult-gone = Deze vraag is er niet, of is niet van jou. Typ /mijn om te zien wat er openstaat.
consult-is-closed = { $code } is gesloten, dus dit is niet verstuurd. Wil je verder praten? Kies Heropen en stuur je bericht opnieuw.
consult-is-withdrawn = { $code } is ingetrokken door de vrager. Je hoeft niets meer te doen.
consult-is-withdrawn-by-you = Je hebt { $code } ingetrokken. Stel een nieuwe vraag met /consult.
consult-is-erased = De tekst van { $code } is gewist. Stel een nieuwe vraag met /consult.
consult-too-old = { $code } kan niet meer open: dat kan { $days } dagen lang. Stel een nieuwe vraag met /consult.

# -- de kaart van de vrager

somebody = een collega
consult-heading = { $code } · { $areas }
consult-heading-urgent = SPOED · { $code } · { $areas }
consult-sent = Je vraag is verstuurd als { $code }.
fact-question = Je vraag
consult-close = Sluit vraag
consult-withdraw = Trek in
consult-edit = Pas vraag aan
consult-reopen = Heropen

stands-offered = Je vraag staat bij { $lawyer }, de advocaat op piket. Je hoort iets voor { $until }.
stands-with-backup = Je vraag staat bij { $lawyer } en bij de achterwacht, { $backup }. Komt er voor { $until } geen reactie, dan vraag ik iemand anders.
stands-offered-urgent = Je vraag staat met spoed bij { $lawyer } en bij de achterwacht, { $backup }. Komt er voor { $until } geen reactie, dan waarschuw ik de coördinator. Bel intussen zelf als het kan: typ /wie.
stands-offered-urgent-alone = Je vraag staat met spoed bij { $lawyer }. Komt er voor { $until } geen reactie, dan waarschuw ik de coördinator. Bel intussen zelf als het kan: typ /wie.
stands-escalated = Je vraag staat bij { $lawyer }, en de coördinator weet dat hij wacht. Bel intussen zelf als het kan: typ /wie.
stands-waiting = Er is nu geen piket voor { $area }. Je vraag staat klaar voor het piket van { $at }.
stands-waiting-national = Er is nu geen piket voor { $area } in jouw regio. Ik vraag het landelijke piket, dat is open vanaf { $at }.
stands-waiting-urgent = Er is nu niemand op piket voor { $area }. Bij een ontruiming vandaag of morgen: bel zelf een advocaat (typ /wie) of vraag de deurwaarder om uitstel. Ik zet je vraag ook klaar voor { $at }.
stands-nobody = Er staat geen piket gepland dat deze vraag over { $area } kan krijgen. De coördinator krijgt bericht. Wacht niet op mij als het haast heeft: typ /wie.
stands-claimed = { $lawyer } heeft je vraag opgepakt. Je krijgt bericht bij een antwoord.
stands-asked-back = { $lawyer } wil nog iets weten. Antwoord in deze draad.
stands-answered = { $lawyer } heeft geantwoord. Klaar? Kies Sluit vraag. Anders antwoord je in deze draad.
stands-several = { $lines }.
stands-closed = Gesloten. Heropenen kan tot en met { $until }.
stands-withdrawn = Ingetrokken. De tekst is gewist.
stands-done = Afgehandeld.
area-offered = { $area }: staat bij { $lawyer }, je hoort iets voor { $until }
area-escalated = { $area }: staat nog open, er zijn meer mensen gevraagd
area-waiting = { $area }: wacht op het piket van { $at }
area-nobody = { $area }: er is geen piket gepland, de coördinator krijgt bericht
area-claimed = { $area }: opgepakt door { $lawyer }
area-asked-back = { $area }: { $lawyer } wil nog iets weten
area-answered = { $area }: beantwoord door { $lawyer }

asker-claimed = { $lawyer } heeft je vraag over { $area } opgepakt.
asker-passed-on = Je vraag is doorgegeven en houdt zijn plek. { $status }
asker-rerouted = Je vraag past beter bij { $area }. Ik heb hem doorgezet, je houdt je plek. { $status }
asker-offered = Het piket is begonnen. { $status }
asker-slot-over = Het piket is voorbij zonder reactie. { $status }
asker-owner-silent = Ik hoorde een tijd niets van de advocaat, daarom vraag ik iemand anders. { $status }
asker-backup = Ik krijg geen reactie van het piket. De achterwacht is gevraagd.
asker-escalated = Je vraag wacht langer dan afgesproken. De coördinator weet het. Bel zelf als het kan: typ /wie.
asker-escalated-alone = Je vraag wacht langer dan afgesproken, en ik kan geen coördinator bereiken. Ik blijf het proberen. Bel zelf als het kan: typ /wie.
asker-escalated-nobody = Er is nu niemand op piket die je vraag kan krijgen. De coördinator weet het. Bel zelf als het kan: typ /wie.
asker-national = Het landelijke piket is nu gevraagd. { $status }
asker-is-called = De advocaat belt je op je werknummer over deze vraag.
haste-hint = In { $month } waren { $urgent } van je { $asked } vragen spoed. Klopt dat, dan hoef je niets te doen. Kan een vraag even wachten? Stel hem dan zonder spoed.
asker-nudge-answered = Ben je geholpen? Kies Sluit vraag op je kaart, of antwoord hier. Anders sluit ik de vraag { $at }.
asker-nudge-asked-back = De advocaat wacht nog op je antwoord. Zonder antwoord sluit ik de vraag { $at }.

# -- de kaart van de advocaat

fact-region = Regio
fact-kind = Soort
fact-other-areas = Ook gevraagd bij
fact-changed = Tekst
fact-changed-yes = aangepast door de vrager
fact-phone = Werknummer
kind-bevestiging = bevestiging van eigen advies
kind-sparren = sparren
kind-verwijzen-ja-nee = verwijzen of niet
kind-anders = anders
part-asked-at = Gesteld { $at }
part-claim = Ik pak dit op
part-conflict = Belangenconflict
part-other-area = Ander rechtsgebied
part-need-more = Ik heb meer nodig
part-leave = Laat voor het volgende piket
part-answer = Antwoord
part-answer-now = Antwoord nu
part-call = Ik bel de vrager
part-give-back = Geef terug
part-answer-all = Ik beantwoord alles
part-again = Deze vraag ligt weer bij jou. Kun je hem oppakken?
part-passed-on = Deze vraag is doorgegeven. Je hoeft niets meer te doen.
part-not-for-you = Deze vraag is niet, of niet meer, voor jou. Je hoeft niets te doen.
part-is-closed = { $code } is gesloten. Je hoeft niets meer te doen.
part-area-without-roster = Voor { $area } is nog geen piket, dus daar zou de vraag blijven liggen. Kies een ander rechtsgebied, of geef de vrager een tip.
question-changed = De vrager heeft de vraag aangepast. Je leest de nieuwe tekst op de kaart hierboven.
part-owned-hint = Antwoord hier in de draad, of kies een knop.
part-owned-answered = Je antwoord is verstuurd. Wil je iets aanvullen of verbeteren? Antwoord hier in de draad.
part-which-area = Naar welk rechtsgebied? De vrager krijgt bericht en houdt zijn plek.
part-rerouted = Doorgezet naar { $area }. Dank je, je hoeft niets meer te doen.
part-conflict-thanks = Goed. Ik geef de vraag door aan een advocaat van een ander kantoor. Ik vraag en bewaar geen reden.
part-given-back = Je hebt de vraag teruggegeven. Je hoeft niets meer te doen.
part-left = Goed. De vraag gaat naar het volgende piket, je hoeft niets meer te doen.
part-taken = { $lawyer } was net eerder. Dank je.
part-taken-back = De vraag is teruggegaan naar het piket, omdat er een tijd geen bericht kwam.
part-answered-by = { $lawyer } beantwoordt deze vraag voor alle rechtsgebieden. Je hoeft niets meer te doen.
part-not-yours = Deze vraag is opgepakt door { $lawyer }. Je tekst is niet verstuurd.
part-take-first = Kies eerst Ik pak dit op.
part-slot-over = Je piket is voorbij. De vraag gaat naar het volgende piket, je hoeft niets meer te doen.
part-closed-by-asker = De vrager heeft de vraag gesloten. Dank je voor je hulp.
part-closed-by-itself = De vraag is gesloten: er kwam { $days } werkdagen geen reactie meer. Dank je voor je hulp.
part-hidden = Deze vraag is verborgen, omdat er misschien een persoon in te herkennen was. Je hoeft niets te doen.
stands-hidden = De tekst is verborgen, omdat er misschien een persoon in te herkennen was. Stel je vraag gerust opnieuw, zonder dat gegeven.
part-withdrawn = De vrager heeft de vraag ingetrokken. De tekst is gewist.
part-reminder = Er wacht nog een vraag op je, gesteld { $at }. Kun je hem oppakken? Lukt het niet, dan vraag ik iemand anders.
owner-nudge = De vrager wacht op bericht van je. Hoor ik niets voor { $at }, dan gaat de vraag terug naar het piket.
owner-lost = Er kwam een tijd geen bericht, dus ik heb de vraag teruggegeven aan het piket. Heb je al een antwoord? Stuur het hier: als nog niemand hem heeft, is hij weer van jou.
owner-reopened = De vrager heeft deze vraag heropend. Hij staat weer bij jou.
owner-slot-ended = Je piket is voorbij. { $code } staat nog open bij jou. Kun je nu antwoorden? Lukt het niet, geef de vraag dan terug.
call-title = Bellen over { $code }
call-body = Dit is het werknummer van { $name }. Zet je na afloop in één zin in de draad wat je adviseerde?
call-no-number = Van { $name } is geen werknummer bekend. Antwoord in de draad en vraag om een belafspraak.

# -- het gesprek

entry-from = { $name } over { $code }
entry-from-edited = { $name } over { $code } (aangepast)
standing-line = Collegiaal overleg op basis van de gegeven informatie. Geen advies aan je cliënt.
reply-sent = Verstuurd.
reply-passed-on = Toegevoegd aan { $code }. Wie de vraag oppakt, leest het mee.
edit-sent = Aangepast.
reply-to = Antwoord op { $code }
ask-new = Nieuwe vraag
reply-waits = Je bericht staat nog klaar en is niet verstuurd. Kijk ernaar en kies wat ik ermee doe. Een half uur nadat je het typte, wis ik het.
reply-waits-look = Bekijk
loose-which = Waar hoort dit bericht bij? Het is nog niet verstuurd.
loose-nothing = Ik weet niet waar dit bericht bij hoort en heb het niet bewaard. Antwoord in de draad van een vraag, geef een signaal met /signaal, of typ /hulp.

# -- sluiten

consult-closed-ask-outcome = Gesloten. Wat is er met de zaak gebeurd?
consult-ask-counterfactual = Wat had je gedaan zonder dit overleg?
consult-thanks = Dank je. Dit helpt om te laten zien wat overleg oplevert.
consult-erased = De tekst van deze vraag van { $at } is gewist. Uitkomst: { $outcome }.
outcome-zelf-afgehandeld = Zelf afgehandeld
outcome-verwezen-toevoeging = Verwezen naar advocaat (toevoeging)
outcome-verwezen-lat = Verwezen, lichte advies toevoeging
outcome-verwezen-atz = Verwezen, Atz
outcome-verwezen-eerstelijn = Verwezen binnen de eerste lijn
outcome-teruggegeven-aan-client = Informatie aan cliënt gegeven
outcome-nog-onbekend = Nog onbekend
without-zelfde = Hetzelfde
without-lat-aangevraagd = Een LAT aangevraagd
without-eerder-verwezen = Eerder verwezen
without-niets = Niets
without-weet-niet = Weet ik niet

# -- voor coördinatoren

escalation = Deze vraag wacht sinds { $since }. Piket en achterwacht hebben niet gereageerd.
escalation-no-backup = Deze vraag wacht sinds { $since }. Het piket heeft niet gereageerd en er is geen achterwacht.
escalation-nobody = Deze vraag wacht sinds { $since }. Er is nu niemand op piket die hem kan krijgen.
escalation-still = Deze vraag wacht nog steeds, sinds { $since }. Niemand heeft hem opgepakt.
escalation-offered = { $lawyer } heeft nu piket en heeft de vraag gekregen. Reageert niemand op tijd, dan meld ik het hier.
escalation-waits = De vraag wacht op het piket van { $at }. Je kunt hem ook nu al aan iemand geven.
escalation-taken = { $lawyer } heeft de vraag opgepakt.
escalation-assigned = { $coordinator } heeft { $lawyer } gevraagd. Reageert die niet op tijd, dan meld ik het hier.
part-assign = Wijs toe
part-go-national = Zet door naar landelijk
assign-who = Wie vraag je? Die krijgt de vraag meteen.
assign-nobody = Ik ken geen advocaat voor { $area } die deze vraag mag hebben. Zet hem door naar landelijk.
assigned = { $lawyer } heeft de vraag gekregen.
sent-national = { $code } staat nu bij het landelijke piket.
sent-national-later = Er is nu geen landelijk piket voor { $code }. De vraag gaat naar het eerste piket dat begint, en ik meld het hier als niemand hem oppakt.

erase-soon-title = De tekst gaat weg
erase-soon = Over { $days } dagen wis ik de tekst van { $codes }. Nummer, datum en uitkomst blijven. Heb je het antwoord nog nodig? Neem het over in je eigen systeem, zonder namen.
