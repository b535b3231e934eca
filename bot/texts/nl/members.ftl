# Over jezelf en je team: wat openstaat, instellingen, accounts.

command-mijn = Zie wat er voor jou openstaat, je diensten en je instellingen
command-mijn-usage = { "" }
command-mijn-more = Hier kies je ook je taal en waar je berichten komen. Met Koppel account gebruik je me in Slack en in Telegram.
command-team = Geef een collega toegang, of sluit een account meteen af
command-team-usage = code collega@voorbeeld.nl
command-team-more = Met /team code krijg je een code voor je collega. Is er een telefoon kwijt? Met /team los koppel je alle accounts van een collega meteen los. Stopt een collega? Typ /team weg en de naam.
command-start = Begin, of koppel met een code je account
command-start-usage = ABCD2345

mine-title = Jouw overzicht
mine-nothing = Er staat niets voor je open.
mine-asked = Jouw vragen
mine-taken = Door jou opgepakt
mine-offered = Aan jou gevraagd
mine-signals = Je signalen
mine-ideas = Je ideeën
mine-meetings = Je overleggen
mine-meeting = { $at } ({ $code }). { $said }
mine-promises = Je acties
mine-promise = Vóór { $until } ({ $code })
mine-promises-more = Lees ze met /overleg acties.
mine-item = { $code } ({ $area }): { $state }
mine-shifts = Jouw diensten
mine-shift = { $area }: { $at } tot { $until }
mine-shift-backup = { $area }: { $at } tot { $until }, als achterwacht
mine-language = Taal
mine-language-now = Nederlands
mine-other-language = English
mine-home = Mijn berichten aan jou
mine-home-auto = { $platform }, waar je het laatst was
mine-home-chosen = altijd in { $platform }
mine-home-on = Altijd in { $platform }
mine-home-by-itself = Waar ik het laatst was
mine-accounts = Jouw accounts
mine-account-list = { $accounts }
mine-link = Koppel account
mine-unlink = Ontkoppel

home-title = Korte Lijn
home-duty = Wie heeft nu dienst
home-duty-line = { $area }: { $name }, tot { $until }
home-nobody = niemand; met /wie dienst zie je wie hierna komt
home-shift = Jouw volgende dienst
home-mine = Mijn overzicht
home-hint = Typ /hulp voor alles wat ik kan.

link-title = Jouw code: { $code }
link-how =
    { $here ->
        [slack] Open Telegram, zoek de bot van Korte Lijn en typ daar: /start { $code }
        [telegram] Open Slack, ga naar Korte Lijn en typ daar: /start { $code }
       *[other] Open Korte Lijn in Slack of Telegram en typ daar: /start { $code }
    }
link-hint = De code werkt één uur, en één keer. Geef hem aan niemand.
code-wrong = Deze code werkt niet of niet meer. Typ /mijn en kies Koppel account voor een nieuwe. Na vijf keer proberen wacht je een uur.
account-taken = Dit account hoort al bij iemand anders dan deze code. Ontkoppel het eerst: typ /mijn. De code blijft geldig.
account-joined-before = Dit account is al van jou. Typ /mijn om te zien wat er openstaat.
account-joined = Er is een { $platform }-account aan jou gekoppeld. Was jij dat niet? Kies dan Ontkoppel en vertel het je coördinator.
unlink-which = Welk account wil je ontkoppelen? Daar krijg je dan geen berichten meer. Koppelen kan altijd weer met /mijn.
unlink-one = { $platform }
unlink-here = { $platform } (dit account)
unlink-gone = Dit account is niet meer aan jou gekoppeld. Typ /mijn om te zien welke wel.
unlink-last = Dit is je enige account. Koppel eerst een ander account met /mijn, of vraag je coördinator om hulp.
unlinked = Je { $platform }-account is ontkoppeld. Daar komen geen berichten meer. Koppelen kan altijd weer met /mijn.

team-title = Je team
team-how = Typ /team code en een e-mailadres om een collega toegang te geven. Typ /team los en een e-mailadres als een telefoon of account kwijt is. Typ /team weg en een naam als een collega stopt.
team-nobody = Ik vind dit e-mailadres niet bij de mensen voor wie jij dit kunt doen. Kijk of het klopt, of vraag het aan je beheerder.
team-code-how = Geef deze code aan { $name }. Je collega opent Korte Lijn in Slack of Telegram en typt daar: /start { $code }
team-code-hint = De code werkt 24 uur, en één keer.
team-unlinked = Alle accounts van { $name } zijn ontkoppeld. Nieuwe berichten wachten bij de coördinator. Met /team code geef je weer toegang.
team-no-account = { $name } heeft geen account bij mij. Met /team code geef je toegang.
team-not-yourself = Dit is je eigen adres. Met /mijn en Ontkoppel laat je één van je accounts los.
leave-title = Een collega stopt
leave-ask = Ik haal { $name } uit het rooster ({ $shifts ->
    [one] 1 dienst
   *[other] { $shifts } diensten
}) en de sociale kaart, en sluit de toegang af.
leave-taken = { $many ->
    [one] 1 vraag gaat terug naar het piket.
   *[other] { $many } vragen gaan terug naar het piket.
}
leave-asked = { $many ->
    [one] 1 open vraag gaat naar jou.
   *[other] { $many } open vragen gaan naar jou.
}
leave-meetings = Een plek in een overleg, acties, signalen en ideeën gaan naar een collega. Doorgaan?
leave-yes = Ja
leave-no = Nee
leave-not = Goed, er is niets veranderd.
leave-done = { $name } doet niet meer mee en kan niet meer in Korte Lijn.
leave-channels = Uit de kanalen haal je { $name } zelf: dat kan ik niet. Komt { $name } terug, vraag je beheerder dan om een nieuwe import.
leave-gone = Deze collega doet al niet meer mee, of is er geen van jou.
leave-not-yourself = Dit ben je zelf. Vraag een collega-coördinator om dit voor je te doen.
