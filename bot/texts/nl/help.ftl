# Hulp en stand van zaken. `lines` zet regels onder elkaar.

lines =
    { $first }
    { $rest }
lines-below =
    { "" }
    { $lines }

command-hulp = Lees wat ik kan, met voorbeelden
command-hulp-usage = status
command-status = Kijk waar een vraag, signaal, idee of overleg staat en wat er nu gebeurt
command-status-usage = HUU-0412
command-status-more = Zonder nummer zie je alles wat van jou openstaat. Je ziet alleen vragen waar jij bij hoort. Het kan ook met SIG-0031, IDEE-12 of OVL-0019.
# wat er bij /hulp consult en /hulp wie nog meer staat
command-consult-more = Laat je het rechtsgebied of de vraag weg, dan vraag ik ernaar. Heeft het haast? Zet er spoed bij. Je ziet je tekst altijd eerst terug, en jij verstuurt.
command-wie-more = Zoek op naam, plaats, rechtsgebied of onderwerp. Met /wie dienst zie je wie nu dienst heeft.

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
room-rights = Privacy
room-help = Hulp

help-title = Dit kan ik voor je doen
help-unknown = Dat onderwerp ken ik niet. Dit kan ik wel.
help-hint = Meer weten over één ding? Typ het erachter, zoals /hulp status. Net begonnen? Typ /hulp start.
help-line = { $help }: { $example }
help-command = /{ $name }
help-typed = /{ $name } { $usage }
help-example = Voorbeeld
help-back = Typ /hulp voor alles wat ik kan.

welcome-title = Welkom, { $name }
welcome-body = Ik ben je korte lijn naar de advocaat die nu dienst heeft. Drie dingen om te proberen:
first-steps-title = De eerste drie stappen
first-step-ask = 1. Een vraag stellen? Typ /consult huur en dan je vraag. Je ziet je tekst altijd eerst terug, en ik verstuur niets vanzelf.
first-step-find = 2. Iemand zoeken? Typ /wie en een naam, plaats of onderwerp. Met /wie dienst zie je wie nu dienst heeft.
first-step-help = 3. Kwijt waar iets staat? Typ /mijn voor alles wat van jou openstaat. Typ /hulp voor de rest.
welcome-hint = Noem nooit namen of gegevens van cliënten.

stand-unknown = Dit nummer ken ik niet, of het is niet van jou. Kijk of het klopt, zoals HUU-0412 of SIG-0031. Typ /mijn voor alles wat van jou openstaat.
stand-nothing = Er staat niets van jou open. Typ /consult om een vraag te stellen.
stand-title-urgent = { $code } (spoed)
stand-asked = Gesteld
stand-at = { $at }
stand-part = { $area }: { $state }.
stand-part-next = { $area }: { $state }. { $next }
stand-waiting = wacht op een advocaat
stand-offered = uitgezet bij { $who }
stand-claimed = opgepakt door { $who }
stand-asked-back = vraag terug van { $who }
stand-answered = beantwoord door { $who }
stand-part-closed = gesloten
stand-you = jou
stand-duty-lawyer = de advocaat met dienst
stand-a-lawyer = een advocaat
stand-soon = zo
stand-closed = Gesloten: { $at }.
stand-withdrawn = Ingetrokken: { $at }.
stand-reopen = Heropenen kan tot en met { $until }.
stand-erased = De tekst is gewist.
stand-erase-at = De tekst wordt { $at } gewist.
stand-way-out = Liever bellen? Typ /wie { $area }.

stand-next-offer = Ik leg de vraag { $at } voor aan de advocaat met dienst.
stand-next-remind = Komt er geen reactie, dan herinner ik de advocaat { $at }.
stand-next-backup = Komt er geen reactie, dan vraag ik { $at } de achterwacht.
stand-next-coordinators = Komt er geen reactie, dan hoort de coördinator het { $at }.
stand-next-national = Komt er geen reactie, dan gaat de vraag { $at } naar het landelijke piket.
stand-next-tell-again = Komt er geen reactie, dan hoort de coördinator het { $at } opnieuw.
stand-next-nudge-owner = Blijft het stil, dan herinner ik de advocaat { $at }.
stand-next-take-back = Blijft het stil, dan zoek ik { $at } een andere advocaat.
stand-next-nudge-asker = Blijft het stil, dan krijgt de vrager { $at } een herinnering.
stand-next-remind-you = Blijft het stil, dan herinner ik je { $at }.
stand-next-close = Blijft het stil, dan sluit de vraag { $at } vanzelf.
