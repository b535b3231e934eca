# Hulp en stand van zaken. `lines` zet regels onder elkaar.

lines =
    { $first }
    { $rest }
lines-below =
    { "" }
    { $lines }

command-hulp = wat ik allemaal kan, met voorbeelden
command-hulp-usage = [onderwerp]
command-hulp-example = /hulp status
command-status = waar je vraag staat en wat er nu gebeurt
command-status-usage = [nummer]
command-status-example = /status HUU-0412
command-status-more = Zonder nummer zie je al je open vragen. Je ziet alleen vragen waar jij bij hoort. De tekst van de vraag staat er nooit bij.

room-consult = Vragen
room-duty = Dienst
room-contacts = Contacten
room-signals = Signalen
room-meetings = Overleg
room-ideas = Ideeën
room-handover = Overdracht
room-knowledge = Kennis
room-figures = Cijfers
room-members = Jij en je team
room-help = Hulp

help-title = Dit kan ik voor je doen
help-unknown = Dat onderwerp ken ik niet. Dit kan ik wel.
help-hint = Meer weten over één ding? Typ het erachter, zoals /hulp status. Net begonnen? Typ /hulp start.
help-line = { $example }: { $help }
help-command = /{ $name }
help-typed = /{ $name } { $usage }
help-usage = Zo typ je het
help-example = Voorbeeld
help-back = Typ /hulp voor alles wat ik kan.

welcome-title = Welkom, { $name }
welcome-body = Ik ben je korte lijn naar de advocaat die nu dienst heeft. Drie dingen om te proberen:
first-steps-title = De eerste drie stappen
first-step-ask = 1. Een vraag stellen? Typ /consult huur en dan je vraag. Je ziet je tekst altijd eerst terug, en ik verstuur niets vanzelf.
first-step-find = 2. Iemand zoeken? Typ /wie en een naam, plaats of onderwerp. Met /wie dienst zie je wie nu dienst heeft.
first-step-help = 3. Kwijt waar iets staat? Typ /mijn voor alles wat van jou openstaat. Typ /hulp voor de rest.
welcome-hint = Noem nooit namen of gegevens van cliënten.

status-unknown = Dit nummer ken ik niet, of het is niet van jou. Kijk of het klopt, zoals HUU-0412. Typ /mijn voor alles wat van jou openstaat.
status-nothing = Er staat niets van jou open. Typ /consult om een vraag te stellen.
status-title-urgent = { $code } (spoed)
status-asked = Gesteld
status-at = { $at }
status-part = { $area }: { $state }.
status-part-next = { $area }: { $state }. { $next }
status-waiting = wacht op een advocaat
status-offered = uitgezet bij { $who }
status-claimed = opgepakt door { $who }
status-asked-back = vraag terug van { $who }
status-answered = beantwoord door { $who }
status-part-closed = gesloten
status-you = jou
status-duty-lawyer = de advocaat met dienst
status-a-lawyer = een advocaat
status-soon = zo
status-closed = Gesloten: { $at }.
status-withdrawn = Ingetrokken: { $at }.
status-reopen = Heropenen kan tot en met { $until }.
status-erased = De tekst is gewist.
status-erase-at = De tekst wordt { $at } gewist.
status-way-out = Liever bellen? Typ /wie { $area }.

next-offer = Ik leg de vraag { $at } voor aan de advocaat met dienst.
next-remind = Komt er geen reactie, dan herinner ik de advocaat { $at }.
next-backup = Komt er geen reactie, dan vraag ik { $at } de achterwacht.
next-coordinators = Komt er geen reactie, dan hoort de coördinator het { $at }.
next-national = Komt er geen reactie, dan gaat de vraag { $at } naar het landelijke piket.
next-tell-again = Komt er geen reactie, dan hoort de coördinator het { $at } opnieuw.
next-nudge-owner = Blijft het stil, dan herinner ik de advocaat { $at }.
next-take-back = Blijft het stil, dan zoek ik { $at } een andere advocaat.
next-nudge-asker = Blijft het stil, dan krijgt de vrager { $at } een herinnering.
next-close = Blijft het stil, dan sluit de vraag { $at } vanzelf.
