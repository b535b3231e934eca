# De sociale kaart: wie is wie, wie heeft nu piket, en kaarten die kloppen.

command-wie = Zoek een contact, of wie er nu piket heeft
command-wie-usage = huur zwolle

wie-usage = Typ achter /wie een naam, een rechtsgebied of een plaats, of alle drie. Bijvoorbeeld: /wie huur zwolle, /wie vd berg of /wie coördinator.
wie-urgent = Haast? Bel wie nu piket heeft. Hieronder staan advocaten voor dit rechtsgebied.

wie-kind-hjl = Juridisch Loket
wie-kind-sr = sociaal raadslieden
wie-kind-advocaat = advocatenkantoor
wie-kind-anders = organisatie

# -- een contact

wie-organisation = Organisatie
wie-role = Functie
wie-roles = { $roles }
wie-phone = Telefoon
wie-team-phone = Telefoon van het team
wie-email = E-mail
wie-hours = Bereikbaar
wie-areas = Rechtsgebieden
wie-does = Doet wel
wie-does-not = Doet niet
wie-confirmed = Bevestigd op { $day } { $month }
wie-confirmed-year = Bevestigd op { $day } { $month } { $year }
wie-unconfirmed = Niet bevestigd
wie-month = { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
wie-save = Bewaar contact
wie-saved = Hier is het contact. Open het om het te bewaren of meteen te bellen.
wie-right = Klopt
wie-change = Wijzig
wie-remove-me = Verwijder mij
wie-remove-card = Verwijder kaart
wie-name = { $name }
wie-name-of = { $name } ({ $organisation })

# -- niet of dubbel gevonden

wie-nobody = Ik vind niemand die hierbij past.
wie-nobody-but = Ik vind niemand die precies past. Bedoel je een van deze contacten?
wie-try = Typ alleen een achternaam, of een rechtsgebied met een plaats, zoals /wie huur zwolle. Wie nu piket heeft, zie je met /wie dienst.
wie-which-place = Er zijn twee plaatsen met deze naam. Welke bedoel je?
wie-forgotten = Ik weet niet meer wat je zocht. Typ het opnieuw achter /wie.
wie-gone = Dit contact staat niet meer op de sociale kaart. Typ /wie met een naam om verder te zoeken.

# -- piket

wie-duty-title = Wie heeft nu piket?
wie-duty-now = { $area } ({ $reach }): { $lawyer }, tot { $until } uur
wie-duty-ready = { $area } ({ $reach }): { $lawyer }, tot { $until } uur, is er
wie-duty-area = { $area }
wie-duty-next = Nu niemand. Volgende piket: { $slot } ({ $reach }).
wie-duty-none = Nu niemand, en er staat nog geen piket in het rooster.
wie-duty-hint = Bellen hoeft niet: met /consult stel je een vraag zonder te bellen.
wie-no-number = geen nummer bekend, stel je vraag met /consult

# -- je eigen kaart

wie-thanks-right = Dank je. Je kaart staat weer als bevestigd op de sociale kaart.
wie-ask-again = Over een poosje vraag ik het opnieuw. Tot die tijd hoef je niets te doen.
wie-change-title = Kaart wijzigen
wie-change-submit = Wijzig
wie-change-what = Wat wil je wijzigen?
wie-change-value = Wat moet er staan?
wie-change-value-help = Laat leeg om het van de kaart te halen.
wie-change-agreed = Is het een mobiel nummer?
wie-change-agreed-help = Alleen voor mobiele nummers. Gebruik liever een werknummer.
wie-change-agree = Alle deelnemers mogen dit mobiele nummer zien
wie-field-phone = Telefoon
wie-field-email = E-mail
wie-field-hours = Bereikbaar
wie-field-does = Doet wel
wie-field-does_not = Doet niet
wie-field-topics = Onderwerpen
wie-field-role = Functie
wie-not-a-phone = Typ een telefoonnummer, zoals 038 123 45 67.
wie-not-an-email = Typ een e-mailadres, zoals naam@voorbeeld.nl.
wie-mobile-needs-tick = Dit is een mobiel nummer. Kruis aan dat alle deelnemers het mogen zien, of vul een werknummer in.
wie-changed = De kaart is gewijzigd en bevestigd. Zo staat hij er nu op:
wie-removed-me = Je staat niet meer op de sociale kaart. Je kunt gewoon blijven meedoen.
wie-removed-hint = Heb je piket, dan zien vragers het nummer van je team als dat bekend is.
wie-removed-card = De kaart van { $name } staat niet meer op de sociale kaart.
wie-restore = Toch laten staan
wie-restored = De kaart staat weer op de sociale kaart.
wie-not-yours = Deze kaart kan alleen de eigenaar of een coördinator wijzigen. Klopt er iets niet? Typ /wie fout met de naam.

# -- een kaart die niet klopt

wie-wrong-usage = Typ achter /wie fout de naam van het contact dat niet klopt, zoals /wie fout jansen.
wie-which-wrong = Welke kaart klopt niet?
wie-wrong-thanks = Dank je. Ik vraag wie deze kaart bijhoudt om hem te controleren.
wie-wrong-hint = Tot die tijd staat er: niet bevestigd.
wie-wrong-title = Klopt deze kaart nog: { $name }?
wie-wrong-yours = Een collega denkt dat er iets op je kaart niet meer klopt. Wil je ernaar kijken?
wie-wrong-theirs = Een collega denkt dat er iets op deze kaart niet meer klopt. Wil je hem controleren? Tot die tijd staat er: niet bevestigd.
