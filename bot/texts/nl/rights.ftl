# Privacy: wat er bewaard wordt, meenemen, wissen, en een tekst die niet weg had mogen gaan.

command-privacy = Wat ik van je bewaar, en wat je daarmee kunt
command-privacy-usage = overzicht, inzage, wis, lek HUU-0412

rights-title = Wat ik van je bewaar
rights-yours = Dit staat er van jou in Korte Lijn. Je kunt het meenemen of laten wissen.
rights-own = Dit staat er van { $name } in Korte Lijn.
rights-fact-name = Naam
rights-fact-organisation = Organisatie
rights-fact-email = E-mail
rights-fact-phone = Werknummer
rights-fact-accounts = Accounts
rights-count-consult = Vragen die je stelde
rights-count-entry = Berichten in vragen
rights-count-shift = Diensten
rights-count-signal = Signalen
rights-count-idea = Ideeën
rights-count-attendance = Uitnodigingen voor een overleg
rights-count-action = Acties uit een overleg
rights-hint = Staat er iets in een tekst waaraan iemand te herkennen is? Typ /privacy lek en het nummer.
rights-hint-officer = Voor jou ook: /privacy detector, logboek, wis-tekst, inzage en wis met een e-mailadres, lek met een nummer.
rights-export = Download mijn gegevens
rights-erase = Wis mijn gegevens
rights-overview = Wat bewaart Korte Lijn?

rights-overview-title = Wat Korte Lijn bewaart
rights-stored = Van deelnemers: naam, organisatie, werknummer en e-mail. En het rooster, de vragen en signalen, cijfers zonder namen, en wie wanneer wat deed. Van cliënten bewaar ik niets met opzet.
rights-kept = De tekst van een vraag wis ik { $days } dagen na het sluiten. Wat je typte en niet verstuurde, is na een half uur weg.
rights-honest = Wat ik wis, kan nog staan op telefoons, in meldingen, of in een export van Slack. Daar kan ik niet bij.

rights-export-title = Gegevens van { $name }
rights-export-ready = Het bestand is klaar. Ik laat het één keer zien en bewaar het niet.
rights-export-alt = Alle gegevens als bestand

rights-erase-title = Gegevens wissen
rights-erase-what = Ik wis de naam, nummers, accounts en de contactkaart. Zonder naam blijven { $shifts } { $shifts ->
    [one] dienst
   *[other] diensten
} en { $questions } { $questions ->
    [one] vraag
   *[other] vragen
}, voor de cijfers.
rights-erase-meetings = De plek in een overleg komt vrij, en open acties gaan naar een collega.
rights-erase-after = Daarna kan deze persoon Korte Lijn niet meer gebruiken. Dit is niet terug te draaien.
rights-erase-sure = Ja, wis alles
rights-not-erase = Toch niet
rights-first = Er staat nog iets open: { $what }. Sluit dat af of draag het over. Daarna kan ik wissen.
rights-first-question = de vraag { $code }
rights-first-part = de vraag { $code } bij een advocaat
rights-first-shift = de dienst van { $at }
rights-erased-own = Je gegevens zijn gewist. Dit gesprek kun je zelf nog verwijderen. Bedankt voor je werk.
rights-erased = De gegevens zijn gewist.
rights-only-own = Je kunt alleen je eigen gegevens bekijken. Die van een ander bekijkt de privacyfunctionaris.
rights-nobody = Ik ken niemand met die naam of dat e-mailadres. Typ het e-mailadres zoals het in de ledenlijst staat.
rights-unknown-code = Dit nummer ken ik niet. Typ het zoals het op de kaart staat, bijvoorbeeld /privacy lek HUU-0412.
rights-client-title = Als een cliënt iets vraagt
rights-client = Ik zoek niet op cliënt: er is geen dossier. Zoek het nummer van de vraag bij de medewerker. Staat er toch iets over de cliënt in? Typ /privacy wis-tekst en het nummer.
rights-text-erased = De tekst van { $code } is gewist, overal waar ik bij kan.
rights-text-gone = De tekst van { $code } was al gewist.
rights-hidden-idea = De tekst van dit idee is verborgen, omdat er misschien een persoon in te herkennen was.
rights-hidden-signal = De tekst van dit signaal is verborgen, omdat er misschien een persoon in te herkennen was.

rights-breach-title = Mogelijk datalek { $code }
rights-breach-hidden = De tekst is verborgen op alle plekken waar ik bij kan.
rights-breach-seen = { $count ->
    [0] Niemand anders dan de schrijver heeft de tekst op het scherm gehad.
    [one] Eén ander heeft de tekst op het scherm gehad: { $who }.
   *[other] { $count } anderen hebben de tekst op het scherm gehad: { $who }.
}
rights-breach-copies = Op telefoons, in meldingen of in een export kan een kopie staan. Vraag hun om die te wissen.
rights-breach-deadline = Moet het gemeld worden, dan is er tijd tot { $at }. De privacyfunctionaris beslist dat; ik meld zelf niets.
rights-breach-kinds = Wat erin stond
rights-breach-gemeld = Gemeld bij de Autoriteit Persoonsgegevens. De klok staat stil.
rights-breach-niet-meldplichtig = Melden was niet nodig. De klok staat stil.
rights-breach-hours = Nog { $hours } uur om dit te melden, tot { $at }. Kies wat je besloten hebt, dan herinner ik je niet meer.
rights-breach-over = De 72 uur om dit te melden zijn voorbij. Melden kan nog, met uitleg waarom het later is.
rights-make-report = Maak verslag
rights-say-kinds = Wat stond erin?
rights-settle-reported = Ik heb het gemeld
rights-settle-not-needed = Melden is niet nodig
rights-report-ready = Het verslag is klaar om aan te vullen. De tekst zelf staat er niet in.
rights-report-alt = Verslag over { $code }
rights-kinds-title = Wat stond erin?
rights-kinds-which = Welke soorten gegevens stonden in de tekst?
rights-list = { $what }
breach-kind-naam = naam
breach-kind-adres = adres of woonplaats
breach-kind-contact = telefoon of e-mail
breach-kind-nummer = BSN of ander nummer
breach-kind-geboortedatum = geboortedatum
breach-kind-gezondheid = gezondheid
breach-kind-strafrecht = strafrecht
breach-kind-afkomst = afkomst of geloof
breach-kind-anders = iets anders

report-title = Verslag van een mogelijk datalek: { $code }
report-how = Vul aan wat ontbreekt. Dit verslag gaat nergens vanzelf heen.
report-nature = Wat is er gebeurd?
report-nature-is = In { $code } is een tekst verstuurd waarin misschien een persoon te herkennen was.
report-noticed = Wanneer is het ontdekt?
report-noticed-is = { $at }. Melden kan tot { $deadline }.
report-how-many = Om hoeveel personen gaat het?
report-kinds = Welke soorten gegevens stonden erin?
report-seen = Wie heeft het gezien?
report-seen-is = Aantal: { $count }. Rollen: { $roles }. Allen hebben een geheimhoudingsplicht.
report-nobody = niemand
report-consequences = Wat zijn de mogelijke gevolgen voor de betrokkene?
report-measures = Wat is er gedaan?
report-measures-are = De tekst is meteen gewist in de opslag en op alle kaarten in Slack en Telegram. Kopieën op toestellen zijn buiten bereik.
report-told = Is de betrokkene ingelicht?
report-contact = Wie is de contactpersoon?
report-blank = ………

rights-detector-title = Hoe de poort het doet
rights-detector = In de laatste { $days } dagen gingen { $texts } teksten door de poort. Ik hield { $found } keer iets tegen. Daarvan werd { $released } keer gezegd dat het geen persoonsgegeven was. Schrijvers haalden zelf { $masked } keer iets weg, en { $reported } keer is achteraf iets gemeld.
rights-detector-kind = { $found } gevonden, { $released } vrijgegeven
rights-detector-hint = Alleen aantallen. De teksten zelf bewaar ik hiervoor niet.
gate-kind-person = Namen
gate-kind-address = Adressen
gate-kind-postcode = Postcodes
gate-kind-city = Woonplaatsen
gate-kind-phone = Telefoonnummers
gate-kind-email = E-mailadressen
gate-kind-bsn = BSN
gate-kind-iban = Rekeningnummers
gate-kind-v-number = V-nummers
gate-kind-document-number = Documentnummers
gate-kind-licence-plate = Kentekens
gate-kind-date-of-birth = Geboortedata
gate-kind-case-number = Zaaknummers
gate-kind-organisation = Organisaties
gate-kind-url = Links
gate-kind-handle = Accounts
gate-kind-age = Leeftijden

rights-log-title = Logboek van { $code }
rights-log = Op het scherm gehad, naast de schrijver: { $who }.
rights-log-nobody = Niemand anders dan de schrijver heeft de tekst op het scherm gehad.
rights-log-role = { $count } × { $role }
rights-log-acts = Er is { $count } keer iets mee gedaan. Er is geen export met de tekst gemaakt.

rights-audit-title = Het logboek klopt niet
rights-audit-broken = In het logboek { $count ->
    [one] klopt één stuk niet
   *[other] kloppen { $count } stukken niet
} met zijn zegel. Iemand heeft buiten mij om regels veranderd of weggehaald. Bewaar een back-up en vraag de beheerder om uit te zoeken wanneer.

rights-terms-title = Hoe lang ik iets bewaar
rights-terms-hint = Een termijn verandert de beheerder, na een besluit.
rights-term-vraagtekst = Tekst van een vraag
rights-term-signaaltekst = Tekst van een signaal
rights-term-metadata = Registratie van een vraag
rights-term-rooster = Rooster
rights-term-logboek = Logboek
rights-term-concept = Wat je typte en niet verstuurde
rights-dpia-title = Papieren voor de DPIA
rights-dpia = De beheerder maakt ze met de opdracht kortelijn privacy, op de computer waar de bot draait. Je krijgt het register, de bewaartermijnen en de vragen voor de DPIA, met de instellingen van nu.
