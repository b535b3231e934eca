# Signalen: wat vaker gebeurt, op weg naar een overleg, en wat ermee gebeurt.

command-signaal = Meld iets dat vaker gebeurt voor het signaleringsoverleg
command-signaal-usage = huur Verhuurders rekenen de servicekosten niet af
command-signaal-more = Je ziet je tekst altijd eerst terug. Je naam staat er niet bij, tenzij jij dat wilt. Met /signaal lijst zie je wat er in jouw regio openstaat.
shortcut-signaal = Maak hier een signaal van

# -- het formulier

signal-form-title = Nieuw signaal
signal-form-kind = Wat voor signaal is het?
signal-form-area = Over welk rechtsgebied gaat het?
signal-form-text = Wat zie je gebeuren?
signal-form-text-help = Wat gebeurt er, hoe vaak, en voor wie is dat een probleem? Schrijf zonder namen en plaatsen.
signal-form-theme = Past er een thema bij?
signal-form-named = Mag je naam erbij staan?
signal-kind-casuistiek = Casuïstiek
signal-kind-samenwerking = Samenwerking
signal-kind-taakverdeling = Taakverdeling
signal-kind-zelfredzaamheid = Zelfredzaamheid
signal-kind-lacune = Lacune
signal-kind-best-practice-idee = Best-practice-idee
signal-label-aanvragen-vreemdelingenrecht = Aanvragen vreemdelingenrecht
signal-label-herziening-sv = Herziening sociale verzekeringen
signal-label-gratieverzoeken = Gratieverzoeken
signal-label-toeslagen = Toeslagen
signal-label-aanvragen-uitkeringen = Aanvragen van uitkeringen
signal-label-daklozen = Daklozen
signal-label-rvr = Voor de Raad voor Rechtsbijstand
signal-label-losr = Voor de LOSR
signal-label-quick-win = Quick win
signal-area-general = Geen rechtsgebied
signal-area-general-within = algemeen

# -- voor het versturen

signal-title = Je signaal
signal-alike-title = Is het dit?
signal-alike = Er staat al een signaal dat hierop lijkt. Zag jij hetzelfde? Dan telt het zwaarder.
signal-alike-several = Er staan al signalen die hierop lijken. Zag jij hetzelfde? Dan telt het zwaarder.
signal-alike-hint = Kies je Ook gezien, dan wis ik wat je zelf typte.
signal-code = { $code }
signal-code-weight = { $code } · gezien door { $many }
signal-seen-too = Ook gezien
signal-seen-too-code = Ook gezien: { $code }
signal-new-one = Dit is iets anders
signal-read-as = Soort en rechtsgebied las ik uit je tekst. Klopt dat niet? Kies dan iets anders.
signal-about = Soort
signal-kind-and-theme = { $kind }, { $theme }
signal-area = Rechtsgebied
signal-goes-to = Komt op de agenda van
signal-waits-short = het eerste overleg dat hierover wordt gepland
signal-name = Naam erbij
signal-unnamed = nee
signal-show-name = Zet mijn naam erbij
signal-hide-name = Haal mijn naam weg
signal-other-kind = Ander soort of thema
signal-other-area = Ander rechtsgebied
signal-which-area = Over welk rechtsgebied gaat je signaal? Past er geen? Kies dan Geen rechtsgebied.
signal-which-kind = Wat voor signaal is het?
signal-which-theme = Past er een thema bij?
signal-no-theme = Geen thema
signal-option = { $option }
signal-too-long = Je signaal is { $length } tekens, het mogen er { $most } zijn. Kort het in: wat gebeurt er, hoe vaak, en voor wie is dat een probleem?
signal-message-empty = In dit bericht staat geen tekst om een signaal van te maken.
signal-consult-gone = De tekst van deze vraag is er niet meer, of de vraag is niet van jou. Typ /signaal en beschrijf wat je ziet.
signal-from-consult = Maak hier een signaal van
ask-new-signal = Nieuw signaal

# -- verstuurd

signal-sent-title = Signaal verstuurd
signal-sent = Je signaal is verstuurd als { $code }.
signal-heading = { $code } · { $area }
signal-said = Signaal
signal-weight = Gezien door
signal-weight-many = { $many ->
    [one] 1 collega
   *[other] { $many } collega’s
}
signal-withdraw = Trek in
signal-withdrawn = { $code } is ingetrokken. De tekst is gewist.
signal-without-you = Jij telt niet meer mee bij { $code }. Anderen zagen het ook, daarom blijft het staan.
signal-seen = Je telt mee bij { $code }.
signal-seen-before = Je telde al mee bij { $code }. Ik heb niets veranderd.
signal-not-open = Dit signaal staat niet meer open. Typ /status met het nummer om te zien hoe het verderging.
signal-gone = Dit signaal ken ik niet, of het hoort niet bij jouw regio. Typ /signaal lijst om te zien wat er openstaat.
signal-meeting = het overleg over { $areas } in { $district } ({ $code }, { $at })
signal-meeting-national = het landelijke overleg over { $areas } ({ $code }, { $at })
signal-stands-agenda = Het staat op de agenda van { $meeting }. Daarna hoor je wat ermee gebeurt.
signal-stands-discussed = Het stond op de agenda van { $meeting }. Het besluit is er nog niet, je hoort het van mij.
signal-stands-waiting = Er is nog geen overleg gepland waar dit bij past. Komt dat er, dan zet ik het vanzelf op de agenda. Is het er op { $until } nog niet, dan vraag ik het aan de coördinator.
signal-stands-waits = Het wacht op een overleg. Komt dat er, dan zet ik het vanzelf op de agenda.
signal-stands-national = Het ligt bij de landelijk coördinator. Je hoort wat ermee gebeurt.
signal-stands-steering = Het ligt bij de stuurgroep. Je hoort wat die besluit.
signal-stands-idea = Het is een idee voor een best practice geworden. Je hoort hoe dat verdergaat.
signal-stands-idea-code = Het is idee { $code } geworden. Typ /idee met dat nummer om te zien hoe ver het is.
signal-stands-settled = Het is besproken en afgehandeld.
signal-stands-withdrawn = Ingetrokken. De tekst is gewist.
signal-stands-merged = Het gaat verder als { $code }.
signal-line = { $code }: { $stands }
signal-brief-agenda = op de agenda van { $code }, { $at }
signal-brief-waits = wacht op een overleg
signal-brief-landelijk = ligt bij de landelijk coördinator
signal-brief-stuurgroep = ligt bij de stuurgroep
signal-brief-afgehandeld = afgehandeld
signal-brief-idee = een idee voor een best practice geworden

# -- wat ermee gebeurt

signal-heard-settled = { $code } is besproken en afgehandeld. Dank je, zonder jou was het niet op tafel gekomen.
signal-heard-idea = { $code } is een idee voor een best practice geworden. Je hoort hoe dat verdergaat.
signal-heard-held = { $code } is aangehouden. { $stands }
signal-heard-national = { $code } gaat naar het landelijke overleg. Je hoort wat daar wordt besloten.
signal-heard-steering = { $code } gaat naar de stuurgroep. Je hoort wat die besluit.
signal-heard-merged = { $code } gaat verder als { $kept }: iemand anders zag hetzelfde. Je blijft horen wat ermee gebeurt.
signal-heard-joined = Er kwam nog een signaal bij { $code } dat hetzelfde zegt. Het telt nu zwaarder.
signal-heard-split = { $code } staat weer op zichzelf. Je blijft horen wat ermee gebeurt.

# -- voor coördinatoren

signal-new = Een signaal uit de regio: { $kind }.
signal-look = Bekijk
signal-still-waits = { $code } wacht al lang op een overleg. Plan er een met /overleg. Anders vraag ik het opnieuw op { $until }.
signal-cases = Vragen die erop lijken
signal-cases-many = { $many }
signal-origins = Herkomst
signal-merged = Samengevoegd met
signal-labels = Labels
signal-list = { $items }
signal-traceable = Niet herleidbaar
signal-traceable-no = nog niet bevestigd, dus het blijft in de regio
signal-traceable-yes = bevestigd door { $name } op { $at }
signal-untraceable = Niet herleidbaar
signal-generalise = Maak tekst algemener
signal-confirmed = Bevestigd: hier is niemand aan te herkennen. Het mag nu naar het landelijke overleg.
signal-general-title = Tekst algemener maken
signal-general-help = Laat weg wat bij één zaak hoort. Schrijf op wat er in het algemeen gebeurt.
signal-general-note = Deze tekst komt in de plaats van { $code }. Wie het signaal gaf, leest hem ook.
signal-generalised = De nieuwe tekst staat erin. Lees hem na en bevestig dat niemand te herkennen is.
signal-merge = Samenvoegen
signal-merge-which = Welk signaal zegt hetzelfde? Het oudste nummer blijft.
signal-merge-how = Typ twee nummers, zoals /signaal samenvoegen SIG-0031 SIG-0044. Het eerste nummer blijft.
signal-merge-districts = Deze signalen komen uit verschillende regio’s. Samenvoegen kan als ze allebei landelijk staan.
signal-nothing-to-merge = Er staat geen ander signaal open om mee samen te voegen.
signal-merged-into = Samengevoegd tot { $code }. Herkomst: { $origins }. Iedereen die het zag, krijgt bericht.
signal-undo = Maak ongedaan
signal-split = Haal uit elkaar
signal-split-how = Typ het nummer dat weer los moet, zoals /signaal losmaken SIG-0044.
signal-split-done = { $code } staat weer op zichzelf. Iedereen die het zag, krijgt bericht.
signal-not-merged = Dit signaal is niet samengevoegd, of een collega was je voor.
signal-set-labels = Labels
signal-labels-which = Welke labels horen hierbij?
signal-labels-done = Klaar
signal-label-on = { $label } ✓
signal-list-title = { $many ->
    [one] 1 open signaal in jouw regio
   *[other] { $many } open signalen in jouw regio
}
signal-list-empty = Er staan geen signalen open in jouw regio. Zie je iets dat vaker gebeurt? Typ /signaal.
signal-list-more = En nog { $more }. Je leest ze op de agenda van het overleg: typ /overleg.

# -- de radar

radar-title = Vragen die op elkaar lijken · { $area }
radar-found = { $many } vragen in { $days } dagen gingen over { $topic }. Dat is meer dan anders.
radar-here = Ze komen van verschillende organisaties in jouw regio. Zal ik er een signaal van maken?
radar-everywhere = Ze komen uit verschillende regio’s. Zal ik er een signaal van maken?
radar-hint = Ik tel alleen onderwerpen. De tekst van een vraag heb ik hier niet voor nodig.
radar-propose = Zet op de agenda
radar-not-needed = Niet nodig
radar-done = { $name } maakte er { $code } van.
radar-dropped = { $name } vond een signaal niet nodig. Over dit onderwerp begin ik de komende 90 dagen niet opnieuw.
radar-gone = Dit voorstel ken ik niet, of het hoort niet bij jouw regio.
radar-decided = Een collega was je voor. Je leest op de kaart wat die koos.
radar-signal = De radar zag { $many } vragen in { $days } dagen die over hetzelfde gingen: { $topic } ({ $area }). Dat is meer dan anders. Ze komen van verschillende organisaties.

# -- de landelijke inbox

inbox-title = { $many ->
    [0] Landelijke inbox
    [one] Landelijke inbox: 1 signaal
   *[other] Landelijke inbox: { $many } signalen
}
inbox-empty = Er ligt niets bij landelijk. Wat een regio doorzet, komt hier vanzelf.
inbox-line = { $code } · { $places } · gezien door { $many } · bij { $owner }, vóór { $until }
inbox-no-region = geen regio
inbox-nobody = niemand
inbox-alike = Sommige lijken op elkaar. Zeggen ze hetzelfde? Voeg ze dan samen.
inbox-merge = Voeg { $other } bij { $one }
inbox-take = Ik neem { $code }
inbox-taken = { $code } is nu van jou.
inbox-steering = { $code } naar stuurgroep
inbox-sent-up = { $code } gaat naar de stuurgroep. Wie het zag, krijgt bericht.
inbox-confirm-first = Dit gaat pas naar de stuurgroep als vaststaat dat niemand eraan te herkennen is. Lees het nog eens.
