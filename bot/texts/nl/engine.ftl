# What the engine itself says: about forms, rights, strangers, and what went wrong.

form-ended = Ik ben gestopt met je vorige formulier. Er is niets verstuurd.
form-stopped = Gestopt. Er is niets verstuurd en niets bewaard.
form-choose = Kies een van de knoppen.
form-type = Typ je antwoord als bericht.

set-aside = Dit lukte niet, en dat ligt niet aan jou. Meld dit met kenmerk { $reference } bij je beheerder. Probeer het gerust nog een keer.
command-unknown = Dit commando ken ik niet. Typ /hulp voor alles wat ik kan.
too-fast = Je gaat sneller dan ik kan volgen. Dit laatste heb ik niet verwerkt. Wacht een halve minuut en doe het opnieuw.
button-gone = Deze knop werkt niet meer. Typ /mijn om te zien wat er openstaat.
file-refused = Ik kan geen bijlage doorsturen: in brieven en foto's staan vaak namen. Typ de kern over, zonder namen.
text-too-long = Je tekst is { $length } tekens lang. Dat is te lang voor mij. Kort hem in tot de kern en stuur hem opnieuw.
text-elsewhere = Deze tekst toon ik hier niet. Je leest hem in { $there }.
text-elsewhere-nowhere = Deze tekst toon ik hier niet. Vraag je coördinator om een account op een platform waar dat wel mag, of bel.
text-elsewhere-group = Deze tekst toon ik in deze groep niet.
text-not-here = In { $here } mag geen tekst over een zaak staan. Doe dit in { $there }. Ik heb niets bewaard of verstuurd.
text-not-here-nowhere = In { $here } mag geen tekst over een zaak staan. Ik heb niets bewaard of verstuurd. Bel liever, of vraag je coördinator om een account op een ander platform.
not-allowed = Dit kan alleen een { $who }. Vraag het aan je coördinator: typ /wie coördinator.

role-eerstelijn = medewerker van de eerste lijn
role-advocaat = advocaat
role-coordinator = coördinator
role-landelijk = landelijk coördinator
role-stuurgroep = lid van de stuurgroep
role-beheerder = beheerder
role-fg = privacyfunctionaris

stranger-refused = Deze bot is voor hulpverleners die zijn aangemeld. Zoek je juridische hulp? Bel het Juridisch Loket of je gemeente.
stranger-refused-call = Deze bot is voor hulpverleners die zijn aangemeld. Zoek je juridische hulp? Bel het Juridisch Loket ({ $help }) of je gemeente.
guest-refused = Deze bot is alleen voor aangemelde deelnemers. Vraag je coördinator om een uitnodiging.
group-unknown = Deze groep is niet aangemeld bij Korte Lijn, dus ik ga weer weg. Een beheerder kan de groep aanmelden.
