# Wie de bot op orde houdt: de rij berichten, de zelfcontrole, het sluitend maken van de boeken.

command-beheer = De bot op orde houden: de rij berichten en de controle
command-beheer-usage = wachtrij
room-admin = Beheer

admin-title = Beheer
admin-how = Typ /beheer wachtrij voor wat nog weg moet, of /beheer controle voor wat niet klopt. Met /beheer telegram alleen-meldingen komt er in Telegram geen tekst van een zaak meer.
admin-how-coordinator = Typ /beheer wachtrij om te zien welke berichten nog weg moeten.

queue-title = De rij met berichten
queue-empty = Alles is verstuurd. Er wacht niets.
queue-counts = Wachten: { $waiting }. Misschien al aangekomen: { $unknown }. Onbestelbaar: { $dead }. Apart gelegd: { $parked }.
queue-oldest = Het oudste wacht sinds { $at }.
queue-row = Bericht { $number }
queue-where = { $platform }, { $place }
queue-nowhere = nog geen account
queue-place-group = een kanaal
queue-place-private = een privégesprek
queue-waiting = { $about } wacht sinds { $since }. Waar: { $where }. Reden: { $reason }.
queue-unknown = { $about } is misschien aangekomen; ik kijk dat na. Sinds { $since }. Waar: { $where }. Reden: { $reason }.
queue-dead = { $about } kan niet bezorgd worden. Sinds { $since }. Waar: { $where }. Reden: { $reason }.
queue-parked = { $about } ligt apart. Sinds { $since }. Waar: { $where }.
queue-other = Een ander bericht
queue-reason-none = nog niet geprobeerd
queue-reason-no-account = deze deelnemer heeft geen account
queue-hint = Wat je apart legt, wordt niet verstuurd. Opnieuw versturen kan altijd nog, tot dertig dagen later.
queue-again = Verstuur { $number } opnieuw
queue-park = Leg { $number } apart
queue-refresh = Kijk opnieuw
queue-changed = Met dit bericht is intussen iets gebeurd. Typ /beheer wachtrij om te zien hoe het nu staat.
queue-no-account = Deze deelnemer heeft nog geen account. Geef toegang met /team code, en stuur dit daarna opnieuw.

delay-question = Je vraag { $code } staat in de rij: { $platform } neemt nu geen berichten aan. Er is niets kwijt; ik probeer het steeds opnieuw.
delay-words = Je bericht bij { $code } staat in de rij: { $platform } neemt nu geen berichten aan. Er is niets kwijt; ik probeer het steeds opnieuw.
delay-over = { $code } is alsnog aangekomen, op { $at }.
delay-dead-question = Ik kan { $code } niet bezorgen bij wie nu piket heeft. Je hoeft niets te doen: ik vraag de achterwacht, en daarna de coördinator.
delay-dead-words = Je bericht bij { $code } kan ik niet bezorgen. Bel liever zelf. De beheerder hoort dit ook.

trust-title = Wat een platform mag tonen
trust-how = In { $platform } staat nu: { $now }. Typ erachter wat het moet worden: { $options }.
trust-notices = In { $platform } staan vanaf nu alleen meldingen met een nummer. De tekst lees je op een ander platform. Wat er al stond, haal ik weg waar dat kan.
trust-full = In { $platform } mogen vanaf nu weer teksten staan.

audit-title = De zelfcontrole
audit-found = Ik heb mezelf nagekeken, en hier klopt iets niet.
audit-nothing = Bij de laatste controle klopte alles.
audit-hint = Ik kijk elk kwartier. Dit meld ik één keer; wat er nu nog speelt, zie je met /beheer controle.
audit-eigenaar = Niemand die erover gaat
audit-moment = Niemand kijkt er nog naar
audit-te-laat = Had allang moeten gebeuren
audit-bericht = De kaart staat nergens
audit-bewaard = Had gewist moeten zijn
audit-verzending = Blijft hangen bij het versturen
audit-onbestelbaar = Onbestelbaar; zie /beheer wachtrij
audit-list = { $what }
audit-list-more = { $what }, en nog { $more }

balance-title = De boeken van alle vragen
balance = Aangenomen: { $accepted }. Beantwoord: { $answered }. Open: { $open }. Ingetrokken: { $withdrawn }. Verlopen zonder antwoord: { $expired }.
balance-right = Dat klopt: er is geen vraag kwijt.
balance-wrong = Dat klopt niet: het verschil is { $count }.
balance-what-now = De beheerder zoekt uit wat er gebeurd is. Wie een van deze vragen stelde, kan hem het beste opnieuw stellen.
balance-hint = Nagerekend op { $day }. Ik werk deze kaart elke nacht bij.
