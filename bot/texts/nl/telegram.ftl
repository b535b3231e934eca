# Wat alleen in Telegram gezegd wordt.

telegram-look-in-private = Ik antwoord je in onze privéchat. Daar lezen anderen niet mee.
telegram-take-it-away = Wat je in de groep typte, staat daar nog: ik mag het niet weghalen. Haal het zelf weg en typ voortaan hier.
telegram-press-start = Ik mag je nog geen privébericht sturen. Open de privéchat en druk op Start. Typ daar je bericht nog een keer.
telegram-open-private = Open de privéchat
telegram-shortened = De tekst is hier ingekort. Telegram laat in één bericht niet meer toe.
telegram-about = Een korte lijn naar de advocaat die nu dienst heeft. Voor de eerste en de tweede lijn.
telegram-description =
    Korte Lijn brengt je vraag bij de advocaat die nu dienst heeft. Druk op Start om te beginnen.
    Noem nooit namen of gegevens van cliënten.
