# De papieren die `kortelijn privacy` maakt.

cli-help-privacy = Register van verwerkingen, bewaartermijnen en bijlage voor de DPIA, met de instellingen van nu.

papers-title = Korte Lijn: privacypapieren
papers-made = Gemaakt op { $at }, uit de instellingen van deze installatie.
papers-processing = Register van verwerkingen (art. 30 AVG)
papers-processing-how = De organisaties die Korte Lijn gebruiken zijn verwerkingsverantwoordelijk. Vul hun namen en de contactpersoon in: ………
papers-purpose = Doel
papers-data = Gegevens
papers-persons = Over wie
papers-receivers = Ontvangers buiten de eigen opslag
papers-nobody = geen
papers-security = Beveiliging: teksten zijn per stuk versleuteld, de sleutel wordt bij het wissen vernietigd, rollen bepalen wie wat kan, en het logboek is verzegeld.
papers-retention = Bewaartermijnen
papers-retention-how = Een termijn verander je in kortelijn.toml onder [bewaren_dagen], na een besluit.
papers-what = Wat
papers-where = Tabel
papers-how-long = Hoe lang
papers-fields = Elk veld
papers-fields-how = Alles wat wordt opgeslagen, per tabel.
papers-annex = Bijlage bij de DPIA
papers-annex-how = Wat de instellingen zeggen, en daarna wat jullie zelf invullen.
papers-trust-volledig = { $platform } mag teksten van zaken tonen. Leg de verwerkersovereenkomst erbij.
papers-trust-alleen-meldingen = { $platform } krijgt alleen meldingen met een nummer, geen teksten van zaken.
papers-key = Er is een eigen sleutel ingesteld (KORTELIJN_KEY).
papers-no-key = Er is geen sleutel ingesteld. Zonder KORTELIJN_KEY start de bot niet.
papers-sqlite = De gegevens staan in een SQLite-bestand. Zet dat op een versleutelde schijf.
papers-postgres = De gegevens staan in PostgreSQL. Versleutel de schijf en beperk wie erbij kan.
papers-local = De herkenning van namen en nummers draait lokaal. Geen tekst gaat naar een taalmodel of een andere dienst.
papers-gate = Geen tekst gaat vanzelf weg: de schrijver ziet hem eerst zoals hij verstuurd wordt, en verstuurt zelf.
papers-channels = Er { $count ->
    [one] is één kanaal
   *[other] zijn { $count } kanalen
} ingesteld. Daarin staan nummers en rechtsgebieden, geen teksten van vragen.
papers-asks-why = Waarom is deze verwerking nodig?
papers-asks-basis = Wat is de grondslag, per organisatie?
papers-asks-persons = Om hoeveel deelnemers en vragen per jaar gaat het?
papers-asks-special = Komen er bijzondere of strafrechtelijke gegevens in vragen voor, en hoe wordt voorkomen dat iemand te herkennen is?
papers-asks-minimal = Kan het met minder gegevens?
papers-asks-processors = Welke verwerkers zijn er, en welke overeenkomsten?
papers-asks-rights = Hoe kunnen deelnemers hun rechten gebruiken? (In de chat: /privacy.)
papers-asks-breach = Wie beslist over een melding van een datalek? (In de chat: /privacy lek.)
papers-asks-risks = Welke risico's blijven over?
papers-asks-agreed = Wat vindt de functionaris gegevensbescherming, en wanneer is het weer aan de beurt?

term-vraagtekst = { $days } dagen na het sluiten; bij intrekken meteen
term-signaaltekst = { $days } dagen na het besluit; bij intrekken meteen
term-metadata = { $days } dagen na afloop
term-rooster = { $days } dagen na de dienst
term-logboek = { $days } dagen
term-concept = tot versturen of weggooien, hoogstens een half uur
term-radar = 90 dagen
term-verslag = 365 dagen
term-eigen = tot de persoon het wijzigt of wist, of uitgeschreven en gewist wordt
term-uur = een uur
term-berichten = 30 dagen na bezorging
term-updates = 7 dagen
term-blijft = wordt in deze versie niet vanzelf verwijderd
