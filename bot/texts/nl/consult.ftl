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
rewrite-title = Tekst aanpassen
rewrite-text = Je tekst
rewrite-again = Pas je tekst aan.
answer-title = Antwoord geven
answer-submit = Verstuur
answer-text = Je antwoord
answer-help = De vrager leest dit. Schrijf zonder namen van cliënten.
more-title = Doorvragen
more-text = Wat wil je nog weten?

# -- de poort

gate-title = Dit ga je versturen
gate-title-area = Kies het rechtsgebied
gate-found = Ik heb vervangen wat naar een persoon kan wijzen. Zo ziet de ander je tekst:
gate-nothing-found = Ik heb niets gevonden dat naar een persoon wijst. Zo ziet de ander je tekst:
gate-question = Staat hier nog iets in waaraan iemand te herkennen is?
gate-area = Rechtsgebied
gate-topic = Onderwerp
gate-urgent = Spoed
gate-risk = Herkenbaar
gate-risk-groen = laag
gate-risk-oranje = kijk nog even goed: een paar gegevens samen kunnen naar iemand wijzen
gate-risk-rood = hoog: deze gegevens samen wijzen waarschijnlijk naar één persoon
gate-send = Verstuur
gate-rewrite = Zelf aanpassen
gate-release = Dit is geen persoonsgegeven
gate-release-which = Wat is geen persoonsgegeven? Dat laat ik dan staan.
gate-release-this = { $word } is geen persoonsgegeven
gate-cannot-release = Dit moet verborgen blijven. Het wijst zeker naar één persoon.
gate-other-area = Ander rechtsgebied
gate-make-urgent = Dit is spoed
gate-drop = Niet versturen
gate-back = Terug
gate-both = Allebei
gate-do-not-know = Weet ik niet
gate-which-of-these = Over welk rechtsgebied gaat het?
gate-which-area = Over welk rechtsgebied gaat je vraag? Weet je het niet zeker? Kies wat het dichtst in de buurt komt. De advocaat kan hem doorzetten.
gate-too-long = Je vraag is { $length } tekens, het mogen er { $most } zijn. Kort hem in tot de kern: wat is er, wat wil je weten, wat is de termijn?
gate-too-short = Dit is nog kort. Kun je erbij zetten wat er is en wat je wilt weten?
gate-add = Aanvullen
gate-short-is-fine = Zo is het goed
gate-dropped = Niet verstuurd. Je tekst is gewist.
gate-gone = Deze tekst is al verstuurd of gewist. Ik bewaar een concept een half uur. Stel je vraag gerust opnieuw.
gate-still-identifying = Er staat nog iets in dat zeker naar een persoon wijst, zoals een nummer of adres. Kies Zelf aanpassen en haal het weg.

# -- wat niet kan

consult-too-many = Een vraag kan over hoogstens drie rechtsgebieden gaan. Kies de belangrijkste.
consult-outside = Voor { $area } is geen piket. Zoek een advocaat met /wie { $area }.
area-without-roster = Voor { $area } is nog geen piket. Zoek een contact met /wie. Je tekst bewaar ik nog een half uur.
consult-same = Deze vraag heb je net al gesteld. Hij staat uit als { $code }.
consult-gone = Deze vraag is er niet, of is niet van jou. Typ /mijn om te zien wat er openstaat.
consult-is-closed = { $code } is gesloten. Wil je verder praten? Kies Heropen op je kaart.
consult-is-withdrawn = { $code } is ingetrokken door de vrager.
consult-is-erased = De tekst van { $code } is gewist. Stel een nieuwe vraag met /consult.
consult-too-old = { $code } kan niet meer open: dat kan veertien dagen lang. Stel een nieuwe vraag met /consult.

# -- de kaart van de vrager

consult-heading = { $code } · { $areas }
consult-heading-urgent = SPOED · { $code } · { $areas }
consult-sent = Je vraag is verstuurd als { $code }.
fact-question = Je vraag
consult-close = Sluit vraag
consult-withdraw = Trek in
consult-edit = Pas vraag aan
consult-reopen = Heropen

status-offered = Je vraag staat bij { $lawyer }, de advocaat op piket. Je hoort iets voor { $until }.
status-offered-urgent = Je vraag staat met spoed bij { $lawyer } en bij de achterwacht. Komt er voor { $until } geen reactie, dan waarschuw ik de coördinator. Bel intussen zelf als het kan: typ /wie spoed.
status-offered-area = { $area }: bij { $lawyer }, je hoort iets voor { $until }.
status-waiting = Er is nu geen piket voor { $area }. Je vraag staat klaar voor het piket van { $at }.
status-waiting-national = Er is nu geen piket voor { $area } in jouw regio. Ik vraag het landelijke piket, dat is open vanaf { $at }.
status-waiting-urgent = Er is nu niemand op piket voor { $area }. Bij een ontruiming vandaag of morgen: bel zelf een advocaat (typ /wie spoed) of vraag de deurwaarder om uitstel. Ik zet je vraag ook klaar voor { $at }.
status-nobody = Er staat geen piket meer gepland voor { $area }. De coördinator krijgt je vraag. Wacht niet op mij als het haast heeft: typ /wie.
status-claimed = { $lawyer } heeft je vraag opgepakt. Je krijgt bericht bij een antwoord.
status-asked-back = { $lawyer } wil nog iets weten. Antwoord in deze draad.
status-answered = { $lawyer } heeft geantwoord. Klaar? Kies Sluit vraag. Anders antwoord je in deze draad.
status-several = { $lines }
status-closed = Gesloten. Heropenen kan tot en met { $until }.
status-withdrawn = Ingetrokken. De tekst is gewist.
status-done = Afgehandeld.

asker-claimed = { $lawyer } heeft je vraag opgepakt.
asker-passed-on = Je vraag is doorgegeven en houdt zijn plek. { $status }
asker-rerouted = Je vraag past beter bij { $area }. Ik heb hem doorgezet, je houdt je plek. { $status }
asker-offered = Het piket is begonnen. { $status }
asker-slot-over = Het piket is voorbij zonder reactie. { $status }
asker-backup = Ik krijg geen reactie van het piket. De achterwacht is gevraagd.
asker-escalated = Je vraag wacht langer dan afgesproken. De coördinator weet het. Bel zelf als het kan: typ /wie.
asker-national = Je vraag staat nu bij het landelijke piket. { $status }
asker-is-called = De advocaat belt je op je werknummer over deze vraag.
asker-nudge-answered = Ben je geholpen? Kies Sluit vraag op je kaart, of antwoord hier. Ik sluit de vraag op { $at } vanzelf.
asker-nudge-asked-back = De advocaat wacht nog op je antwoord. Zonder antwoord sluit ik de vraag op { $at }.

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
part-leave = Laat voor later
part-answer = Antwoord
part-answer-now = Antwoord nu
part-call = Ik bel de vrager
part-give-back = Geef terug
part-answer-all = Ik beantwoord alles
part-owned-hint = Antwoord hier in de draad, of kies een knop.
part-owned-answered = Je antwoord is verstuurd. Wil je iets aanvullen of verbeteren? Antwoord hier in de draad.
part-which-area = Naar welk rechtsgebied? De vrager krijgt bericht en houdt zijn plek.
part-rerouted = Doorgezet naar { $area }. Dank je.
part-conflict-thanks = Goed. Ik geef de vraag door aan een advocaat van een ander kantoor. Ik vraag en bewaar geen reden.
part-given-back = Je hebt de vraag teruggegeven. Je hoeft niets meer te doen.
part-left = Goed. De vraag gaat naar het volgende piket.
part-taken = { $lawyer } was net eerder. Dank je.
part-taken-back = De vraag is teruggegaan naar het piket, omdat er een uur geen bericht kwam.
part-answered-by = { $lawyer } beantwoordt deze vraag voor alle rechtsgebieden. Je hoeft niets meer te doen.
part-not-yours = Deze vraag is opgepakt door { $lawyer }. Je tekst is niet verstuurd.
part-take-first = Kies eerst Ik pak dit op.
part-slot-over = Je piket is voorbij. De vraag gaat naar het volgende piket, je hoeft niets meer te doen.
part-closed-by-asker = De vrager heeft de vraag gesloten. Dank je voor je hulp.
part-closed-by-itself = De vraag is gesloten: er kwam vijf werkdagen geen reactie meer. Dank je voor je hulp.
part-withdrawn = De vrager heeft de vraag ingetrokken. De tekst is gewist.
part-reminder = Er wacht nog een vraag op je, gesteld { $at }. Kun je hem oppakken? Lukt het niet, dan vraag ik de achterwacht.
owner-nudge = De vrager wacht op bericht van je. Hoor ik niets voor { $at }, dan gaat de vraag terug naar het piket.
owner-lost = Er kwam een uur geen bericht, dus ik heb de vraag teruggegeven aan het piket. Je hoeft niets meer te doen.
owner-reopened = De vrager heeft deze vraag heropend. Hij staat weer bij jou.
owner-slot-ended = Je piket is voorbij. { $code } staat nog open.
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
loose-which = Waar hoort dit bericht bij? Het is nog niet verstuurd.
loose-nothing = Ik weet niet waar dit bericht bij hoort en heb het niet bewaard. Antwoord in de draad van een vraag, of typ /hulp.

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
escalation-still = Deze vraag wacht nog steeds, sinds { $since }. Niemand heeft hem opgepakt.
escalation-taken = { $lawyer } heeft de vraag opgepakt.
escalation-assigned = { $coordinator } heeft { $lawyer } gevraagd. Reageert die niet op tijd, dan meld ik het hier.
part-assign = Wijs toe
part-go-national = Zet door naar landelijk
assign-who = Wie vraag je? Die krijgt de vraag meteen.
assign-nobody = Ik ken geen advocaat voor { $area } die deze vraag mag hebben. Zet hem door naar landelijk.
assigned = { $lawyer } heeft de vraag gekregen.
sent-national = Doorgezet. Is er nu geen landelijk piket, dan gaat de vraag naar het eerste dat begint.
