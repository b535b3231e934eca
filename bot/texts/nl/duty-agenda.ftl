# Het rooster in je agenda-programma.

feed-name-mine = Mijn piket
feed-name-whole = Piketrooster
feed-about = Je agenda kan tot een dag achterlopen. Een bericht van Korte Lijn gaat voor. Kun je niet, zeg het dan in de chat met /piket ziek of /piket ruil.
feed-duty = Piket { $area } ({ $reach })
feed-backup = Achterwacht { $area } ({ $reach })
feed-of-all = { $area } ({ $reach }): { $lawyer }
feed-freed = Vervallen: { $area } ({ $reach })
feed-lawyer = Advocaat: { $name }
feed-backup-is = Achterwacht: { $name }

feed-title-mine = Je piket in je agenda
feed-title-whole = Het hele rooster in je agenda
feed-how = Kopieer dit adres. Plak het in Outlook, Google Agenda of Apple Agenda bij toevoegen via internet, URL of abonnement.
feed-late = Een agenda-programma kijkt soms maar één keer per dag. Een bericht van mij gaat dus voor.
feed-address = Adres
feed-keep-secret = Wie dit adres heeft, kan meelezen. Ik laat het maar één keer zien; kwijt of gedeeld, kies dan Nieuw adres.
feed-there-is = Je hebt al een adres, gemaakt { $day }. Ik bewaar het niet leesbaar, dus ik kan het niet nog eens laten zien. Met een nieuw adres werkt het oude niet meer.
feed-renew = Nieuw adres
feed-close = Zet uit
feed-make = Maak een adres
feed-go-whole = Hele rooster
feed-go-mine = Alleen mijn piket
feed-closed-mine = Het adres met jouw piket werkt niet meer. Verwijder het ook in je agenda-programma.
feed-closed-whole = Het adres met het hele rooster werkt niet meer. Verwijder het ook in je agenda-programma.
feed-none = Er was geen adres meer om uit te zetten. Typ /piket agenda voor een nieuw.
feed-not-for-you = Deze agenda is voor advocaten en coördinatoren. Typ /wie dienst om te zien wie er nu piket heeft.
