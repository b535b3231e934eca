# Wat alleen in Slack gezegd wordt.

slack-notice = Korte Lijn heeft een bericht voor je.
slack-close = Sluit
slack-cancel = Annuleer
slack-shortened = De tekst is hier ingekort. Slack laat in één bericht niet meer toe.
slack-try-again = Slack deed er te lang over en opende het formulier niet. Open het hieronder. Wat je al typte, staat er niet in.
slack-open-form = Vul het formulier in om verder te gaan.
slack-open = Open het formulier
slack-form-gone = Dit formulier is verlopen. Typ je opdracht nog een keer.
slack-window = Korte Lijn

# De app in Slack zelf.
slack-app-name = Korte Lijn
slack-about = Een korte lijn naar de advocaat die nu dienst heeft.
slack-description =
    Korte Lijn brengt je vraag bij de advocaat die nu dienst heeft. Eerste lijn, advocaten en coördinatoren werken er samen mee.
    Noem nooit namen of gegevens van cliënten. De app leest geen berichten in kanalen mee. Teksten van vragen worden gewist als ze niet meer nodig zijn.
slack-shortcut-about = Gebruik deze tekst in Korte Lijn. Jij ziet eerst wat er verstuurd wordt.

# Waarom de app een recht vraagt: één zin per recht.
slack-scope-commands = Om te antwoorden op opdrachten zoals /consult.
slack-scope-chat-write = Om kaarten en antwoorden te sturen, te wijzigen en te wissen.
slack-scope-im-write = Om een gesprek te openen met wie een bericht krijgt.
slack-scope-im-history = Om antwoorden in het privégesprek met de app te lezen, en om te zien of een bericht al is aangekomen.
slack-scope-channels-history = Om na een storing te zien of een kaart al in een openbaar kanaal staat.
slack-scope-groups-history = Om na een storing te zien of een kaart al in een besloten kanaal staat.
slack-scope-channels-read = Om te merken dat iemand de app aan een openbaar kanaal toevoegt.
slack-scope-groups-read = Om te merken dat iemand de app aan een besloten kanaal toevoegt.
slack-scope-channels-manage = Om uit een openbaar kanaal te gaan dat niemand heeft aangemeld, en om in het onderwerp te zetten wie er nu piket heeft.
slack-scope-groups-write = Om uit een besloten kanaal te gaan dat niemand heeft aangemeld, en om in het onderwerp te zetten wie er nu piket heeft.
slack-scope-users-read = Om gasten en mensen van buiten te herkennen.
slack-scope-users-read-email = Om een Slack-account te koppelen aan een deelnemer met hetzelfde werkadres.
slack-scope-files-write = Om een contact als bestand te sturen dat je kunt bewaren.
