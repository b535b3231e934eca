# Signaleringsoverleg: plannen, wie komt, agenda, besluiten, verslag.

command-overleg = Zie het volgende overleg, de agenda en wat er besloten is
command-overleg-usage = agenda huur
command-overleg-more = Met een nummer erachter zie je dat overleg, met verslag lees je wat er besloten is, met acties wat jij hebt toegezegd. Coördinatoren plannen een reeks met nieuw en het rechtsgebied, en wijzigen zetels met reeksen.

overleg-title = Signaleringsoverleg
overleg-none = Er staat nog geen overleg gepland voor jouw regio.
overleg-hint = Lees de agenda met /overleg agenda, of het laatste verslag met /overleg verslag. Iets inbrengen? Typ /signaal.
overleg-hint-coordinator = Plan een reeks met /overleg nieuw en het rechtsgebied. Zetels en reeksen wijzig je met /overleg reeksen.
overleg-usage = Dit begrijp ik niet. Typ /overleg voor alle overleggen, of /overleg agenda met een rechtsgebied.
overleg-unknown = Dit overleg ken ik niet, of het is van een andere regio.
overleg-undecided = Nog niet alles besloten
overleg-codes = { $codes }
overleg-mine = Jouw acties
overleg-mine-many = { $many ->
    [one] 1 actie, vóór { $until }. Typ /overleg acties.
   *[other] { $many } acties, de eerste vóór { $until }. Typ /overleg acties.
}

# -- een overleg

meeting-about = { $areas } ({ $place })
meeting-national = landelijk
meeting-general = algemeen
meeting-general-choice = Algemeen (hoort niet bij één rechtsgebied)
meeting-title = { $code }: signaleringsoverleg { $about }
meeting-code = { $code }
meeting-line = { $code }, { $about }. { $said }
meeting-date-line = { $at } ({ $code })
meeting-when = Wanneer
meeting-when-at = { $at }, { $minutes } minuten
meeting-when-cancelled = Vervallen. Het stond gepland op { $at }, { $minutes } minuten.
meeting-when-short = { $at }
meeting-where = Waar
meeting-who = Wie komt
meeting-signals = Signalen
meeting-signals-open = { $signals ->
    [0] nog geen open signalen
    [one] 1 open signaal
   *[other] { $signals } open signalen
}
meeting-i-none = Je hebt nog niet gezegd of je komt.
meeting-i-comes = Je komt.
meeting-i-stays-away = Je komt niet.
meeting-i-guest = Je bent niet uitgenodigd, maar je mag meelezen.
meeting-come = Ik kom
meeting-stay-away = Ik kom niet
meeting-agenda = Agenda
meeting-show = Bekijk dit overleg
meeting-show-all = Alle overleggen
meeting-move = Verzet
meeting-cancel = Laat vervallen
meeting-minutes = Verslag
meeting-decide = Leg besluiten vast
meeting-gone = Dit overleg bestaat niet meer. Typ /overleg voor wat er gepland is.
meeting-not-yours = Dit kan alleen wie aan dit overleg meedoet of het coördineert. Typ /overleg voor jouw overleggen.
meeting-not-your-district = Dit overleg is van een andere regio. Typ /overleg voor de overleggen van jouw regio.
meeting-changed = { $code } is intussen gewijzigd. Kijk eerst hoe het nu staat.
meeting-is-cancelled = { $code } gaat niet door. De signalen staan op het volgende overleg.
meeting-is-over = { $code } is al geweest. Typ /overleg verslag { $code } voor wat er besloten is.
meeting-has-begun = { $code } is al begonnen, dus het is niet meer te verzetten of te schrappen.

seat-hjl = Juridisch Loket
seat-sr = sociaal raadslieden
seat-advocaat = advocatuur
seat-nobody = { $seat }: nog niemand
seat-people = { $seat }: { $people }
seat-unknown = { $name } (nog geen antwoord)
seat-comes = { $name } (komt)
seat-stays-away = { $name } (komt niet)

# -- uitnodiging en antwoord

meeting-invite = Je bent uitgenodigd voor { $at }. Kom je? Met het bestand hieronder zet je het in je eigen agenda.
meeting-invite-moved = Dit overleg is verzet, van { $was } naar { $at }. Kom je dan ook? Open het bestand hieronder, dan klopt je eigen agenda weer.
meeting-invite-instead = { $asker } vraagt of jij deze keer kunt invallen: { $at }. Kom je? Met het bestand hieronder zet je het in je eigen agenda.
meeting-do-you-come = Je hebt nog niet gezegd of je komt: { $at }. Kom je?
meeting-you-come = Fijn, ik heb genoteerd dat je komt: { $at }. Waar: { $venue }.
meeting-you-come-nowhere = Fijn, ik heb genoteerd dat je komt: { $at }.
meeting-you-stay-away = Goed, ik heb genoteerd dat je { $at } niet komt. De coördinatoren horen het als er nu niemand van jouw organisatie is.
meeting-no-seat = Voor dit overleg is er geen zetel voor jouw organisatie. Wil je meedoen, vraag het dan aan je coördinator: typ /wie coördinator.
meeting-moved-away = Dit overleg is verzet van { $was } naar { $at }. Je krijgt een nieuwe uitnodiging.
meeting-cancelled-for-you = Het overleg van { $at } gaat niet door. Open het bestand hieronder, dan verdwijnt het uit je eigen agenda.
meeting-file-alt = Agendabestand voor het signaleringsoverleg { $about }, { $at }
meeting-ics-title = Signaleringsoverleg { $about }
meeting-ics-about = De agenda staat in Korte Lijn: typ /overleg agenda { $code }. Laat daar ook weten of je komt.

# -- als een zetel leeg is

meeting-seat-away = Er is een afmelding voor { $at }. Nu is er niemand van { $seat }. Wat doen we?
meeting-seat-week = Dit overleg is { $at }. Er is nog niemand van { $seat }. Wat doen we?
meeting-seat-days = Dit overleg is { $at }, en er is niemand van { $seat }. Het gaat alleen door als een coördinator dat bevestigt.
meeting-seat-filled = Opgelost: namens { $seat } kan nu { $names } komen, { $at }.
meeting-ask-replacement = Vraag vervanger
meeting-go-on = Laat doorgaan
meeting-who-instead = Wie vraag ik namens { $seat } voor { $at }?
meeting-nobody-left = Ik ken niemand anders van { $seat } in deze regio. Verzet het overleg, of laat het doorgaan zonder.
meeting-asked-already = Deze collega is al gevraagd, of past niet op deze zetel. Kies iemand anders.
meeting-replacement-asked = Ik heb { $name } gevraagd voor { $at }. Zodra er een antwoord is, staat het bij het overleg.
meeting-goes-on = { $name } heeft bevestigd dat het overleg van { $at } doorgaat.
meeting-goes-on-already = { $name } heeft dit al bevestigd. Je hoeft niets te doen.
meeting-unconfirmed = Er is niemand van { $seats }, en nog niemand heeft bevestigd dat het doorgaat.
meeting-unsure = Nog geen antwoord van { $seats }.

# -- verzetten en laten vervallen

move-title = Overleg verzetten
move-submit = Verzet
move-dates = Nieuwe datum en tijd
move-same-date = Dit is de datum die het al had. Typ een andere.
meeting-moved = { $name } heeft dit overleg verzet van { $was } naar { $at }. Iedereen krijgt een nieuwe uitnodiging, en ik herinner aan de nieuwe datum.
meeting-moved-done = Verzet naar { $at }. Iedereen krijgt een nieuwe uitnodiging.
meeting-cancel-ask = Laat je het overleg van { $at } vervallen? { $signals ->
    [0] Er staan geen signalen op de agenda.
    [one] Het signaal gaat naar het volgende overleg.
   *[other] De { $signals } signalen gaan naar het volgende overleg.
} Iedereen krijgt bericht.
meeting-cancel-sure = Ja, laat vervallen
meeting-cancel-not = Nee, laat staan
meeting-cancelled = { $name } heeft het overleg van { $at } laten vervallen. De signalen gaan naar het volgende overleg. De reeks loopt door.
meeting-was-not-held = Ging niet door
meeting-not-held = { $name } meldt dat het overleg van { $at } niet doorging. De signalen gaan naar het volgende overleg.
meeting-was-held = Van { $code } zijn al besluiten vastgelegd. Leg ook de andere vast, of houd ze aan.
meeting-on-holiday = Dit overleg valt op { $holiday }: { $at }. Ik stel { $later } voor. Tot je kiest, nodig ik nog niemand uit.
meeting-to = Naar { $at }
meeting-keep-date = Laat staan
meeting-skip = Sla over
meeting-date-kept = { $name } laat de datum staan: { $at }. Iedereen krijgt nu een uitnodiging.
meeting-clash = Let op: dezelfde mensen hebben in deze week nog een overleg: { $others }. Dit overleg is { $at }.
holiday-nieuwjaar = nieuwjaarsdag
holiday-tweede-paasdag = tweede paasdag
holiday-koningsdag = Koningsdag
holiday-hemelvaart = Hemelvaartsdag
holiday-tweede-pinksterdag = tweede pinksterdag
holiday-eerste-kerstdag = eerste kerstdag
holiday-tweede-kerstdag = tweede kerstdag
holiday-goede-vrijdag = Goede Vrijdag
holiday-bevrijdingsdag = Bevrijdingsdag

# -- een reeks

series-new-title = Reeks plannen
series-new-submit = Plan
series-areas = Over welk rechtsgebied gaat het?
series-areas-help = Je mag er meer samen nemen in één overleg.
series-rhythm = Hoe vaak?
rhythm-3w = Elke drie weken
rhythm-1m = Elke maand
rhythm-2m = Elke twee maanden
series-dates = Eerste datum en tijd
series-dates-help = Zoals: donderdag 10 december 10.00. Meer datums? Elke op een eigen regel, dan vraag ik wie wanneer kan.
series-dates-unclear = Dit kan ik niet als datum lezen. Typ het zo: 10 december 10.00. Elke datum op een eigen regel.
series-dates-past = Deze datum is al geweest. Typ een datum die nog komt.
series-dates-many = Dit zijn te veel datums. Noem er hoogstens { $most }.
series-venue = Waar? (mag leeg)
series-venue-help = Een adres, een kamer of een link naar het videogesprek. Noem geen namen van cliënten.
series-exists = Voor een van deze rechtsgebieden is er al een reeks in jouw regio. Kies een ander, of stop eerst die reeks met /overleg reeksen.
series-title = Reeks { $about }
series-begun-3w = Elke drie weken een overleg van { $minutes } minuten. De deelnemers krijgen een uitnodiging.
series-begun-1m = Elke maand een overleg van { $minutes } minuten. De deelnemers krijgen een uitnodiging.
series-begun-2m = Elke twee maanden een overleg van { $minutes } minuten. De deelnemers krijgen een uitnodiging.
series-often-3w = Elke drie weken
series-often-1m = Elke maand
series-often-2m = Elke twee maanden
series-empty-seats = Nog niemand namens { $seats }. Kies iemand met Zetels.
series-first-dates = Gepland
series-seats = Zetels
series-list = Reeksen
series-show = { $about }
series-none = Er loopt nog geen reeks in jouw regio. Plan er een met /overleg nieuw en het rechtsgebied.
series-end = Stop de reeks
series-end-ask = Stop je deze reeks? Alle overleggen die nog komen vervallen. Open signalen wachten tot er weer een overleg is.
series-end-sure = Ja, stop de reeks
series-end-not = Nee, laat lopen
series-ended = { $name } heeft deze reeks gestopt. Open signalen wachten tot er weer een overleg is.
series-has-ended = Deze reeks was al gestopt.

seat-fill = Kies { $seat }
seat-leave = { $name } eraf
seat-who = Wie zit er namens { $seat }?
seat-taken = { $name } zit nu aan tafel namens { $seat }.
seat-yours = { $name } heeft je gevraagd om mee te doen namens { $seat }. Je krijgt voor elk overleg een uitnodiging.
seat-left = { $name } zit niet meer aan tafel namens { $seat }.
seat-empty-already = Deze zetel was al vrij.
seat-interim = { $name } doet niet meer mee namens { $seat }, en nu is die zetel leeg. Wie neemt hem voorlopig over?

# -- datumprikker

poll-title = Datum kiezen
poll-question = Wanneer kun jij voor het eerste signaleringsoverleg { $about }? Tik op elke datum waarop je kunt. Nog een keer tikken haalt het weg.
poll-question-move = Het signaleringsoverleg { $about } wordt verzet. Tik op elke datum waarop je kunt. Nog een keer tikken haalt het weg.
poll-can = { $at }
poll-can-said = Ik kan { $at }
poll-none = Ik kan op geen van deze
poll-none-noted = Genoteerd: je kunt op geen van deze datums. De coördinator kiest, en je hoort welke het wordt.
poll-not-asked = Deze vraag is voor wie een zetel heeft in dit overleg.
poll-ended = Deze datumprikker is al klaar. Typ /overleg voor wat er gepland is.
poll-results = Ik heb gevraagd wie wanneer kan voor het signaleringsoverleg { $about }. Hier zie je de antwoorden. Kiezen mag op elk moment.
poll-everybody = Iedereen heeft geantwoord over het signaleringsoverleg { $about }. Kies een datum.
poll-waiting = Nog niet iedereen heeft geantwoord over het signaleringsoverleg { $about }. Ik heb het opnieuw gevraagd. Je kunt ook nu kiezen.
poll-result = { $yes } van { $asked } kan
poll-result-clash = { $yes } van { $asked } kan. In die week is ook { $code }.
poll-choose = Plan { $at }
poll-drop = Toch niet
poll-chosen = Gekozen voor het signaleringsoverleg { $about }: { $at }.
poll-dropped = De datumprikker voor het signaleringsoverleg { $about } is gestopt. Er is niets gepland of verzet.
poll-lapsed = Alle voorgestelde datums voor het signaleringsoverleg { $about } zijn voorbij, en er is niets gekozen. Probeer het opnieuw met andere datums.

# -- vanzelf in het coördinatorkanaal

meeting-call = Dit overleg is { $at }. Wat moet erop? Typ /signaal. { $signals ->
    [0] Er staat nog niets op de agenda.
    [one] Er staat 1 signaal op de agenda.
   *[other] Er staan { $signals } signalen op de agenda.
}
meeting-nothing-to-discuss = Er zijn geen signalen voor het overleg van { $at }. Sla je het over? Zonder keuze gaat het door.
meeting-tomorrow = Dit overleg is { $at }.
meeting-soon = Straks begint dit overleg: { $at }.
meeting-soon-at = Straks begint dit overleg: { $at }. Waar: { $venue }
meeting-begins = Het overleg begint. Eén tik per signaal legt vast wat jullie besluiten.
meeting-asked-first = Wat is er besloten in het overleg van { $at }? Zonder keuze blijven de signalen open.
meeting-asked-again = Van het overleg van { $at } is nog niet alles besloten. Wat wordt het?
meeting-asked-national = Van het overleg van { $at } is na vier weken nog niet alles besloten. De landelijk coördinator kijkt nu mee.
meeting-asked-hint = Iedereen die het signaal gaf, hoort het besluit meteen.
meeting-forgotten = Van het overleg van { $at } { $open ->
    [one] is 1 signaal
   *[other] zijn { $open } signalen
} al vier weken zonder besluit. Wil je de coördinatoren helpen?
meeting-brought = Van het overleg van { $at } { $open ->
    [one] bleef 1 signaal
   *[other] bleven { $open } signalen
} zonder besluit. Ze staan nu op de agenda van { $following }.

# -- agenda

agenda-draft = Conceptagenda voor { $at }. Je kunt nog signalen insturen met /signaal.
agenda-summary = { $signals ->
    [0] Er zijn geen open signalen.
    [one] 1 open signaal: { $fresh } nieuw, { $held } aangehouden. Er is { $time } minuten, hoogstens { $each } per signaal.
   *[other] { $signals } open signalen: { $fresh } nieuw, { $held } aangehouden. Er is { $time } minuten, hoogstens { $each } per signaal.
}
agenda-items = Voorstel voor de volgorde
agenda-item = { $number }. { $code }, { $kind }: { $seen } keer gezien, { $each } minuten
agenda-item-held = { $number }. { $code }, { $kind }: { $seen } keer gezien, { $held } keer aangehouden, { $each } minuten
agenda-more = En nog { $left } meer.
agenda-crowded = Er is in { $time } minuten tijd voor { $room } signalen. Daarom staan de zwaarste en oudste vooraan.
agenda-feedback = Terugkoppeling
agenda-feedback-line = { $code }: { $state }
agenda-came-back-idea = landelijk een idee geworden
agenda-came-back-settled = landelijk afgehandeld
agenda-promises = Acties
agenda-promise = { $name }, vóór { $until }
agenda-change-order = Volgorde aanpassen
agenda-send = Verstuur
agenda-sent = { $many ->
    [one] De agenda voor { $at } is verstuurd aan 1 deelnemer.
   *[other] De agenda voor { $at } is verstuurd aan { $many } deelnemers.
}
agenda-first = { $code } bovenaan
agenda-which-first = Welk signaal zet ik bovenaan?
agenda-not-on-it = Dit signaal staat niet meer op deze agenda. Open de agenda opnieuw.
agenda-changed = De agenda voor { $at } is gewijzigd. Open hem opnieuw.

# -- besluiten

decide-item = { $code }, punt { $number } van { $many }
decide-said = Signaal
decide-weight = Gewicht
decide-weight-is = { $held ->
    [0] { $seen } keer gezien
   *[other] { $seen } keer gezien, { $held } keer aangehouden
}
decide-idea = Idee
decide-settled = Afgehandeld
decide-national = Naar landelijk
decide-steering = Naar stuurgroep
decide-hold-over = Aanhouden
decide-promise = Actie
decide-next = Volgende
decide-on = Verder
decide-take-back = Herstel
decide-back = Terug
decide-untraceable = Niet herleidbaar, zet door
decide-is-it-untraceable = Dit signaal verlaat straks de regio. Kan niemand hierin herkend worden? Twijfel je, maak het dan eerst algemener.
decided = { $code }: { $decision }. Wie dit signaal gaf, hoort het nu.
decided-by = { $name } heeft dit net besloten: { $decision }.
decide-taken-back = Hersteld: { $code } staat weer open.
decide-gone = { $code } is intussen samengevoegd of ingetrokken. Er is niets vastgelegd.
decide-gone-already = Dit besluit was al hersteld of gewijzigd.
decide-all-done = Alles van dit overleg is besloten. Je hoeft niets meer te doen.
decide-all-done-now = Alles van het overleg van { $at } is besloten. Het verslag staat klaar: typ /overleg verslag { $code }.
decide-too-early = Dit overleg is { $at }. Besluiten leg je vanaf die dag vast.

outcome-taken-back = Het besluit van het overleg { $about } over je signaal is teruggenomen. Je hoort het nieuwe besluit.

# -- acties

promise-title = Actie vastleggen
promise-submit = Leg vast
promise-what = Actie
promise-what-help = Zonder namen of gegevens van cliënten.
promise-until = Klaar vóór
promise-until-help = Zoals: 12 december, of donderdag.
promise-until-unclear = Dit kan ik niet als datum lezen, of hij is al geweest. Typ het zo: 12 december.
promise-who = Wie? (leeg is jijzelf)
promise-who-help = De naam van een collega.
promise-who-unclear = Ik weet niet wie je bedoelt. Typ voornaam en achternaam, of laat het leeg voor jezelf.
promise-kept = Vastgelegd voor { $name }, vóór { $until }. Ik herinner er die dag aan.
promise-yours = Deze actie staat op jouw naam, vóór { $until } ({ $code }). Ik herinner je er die dag aan.
promise-today = Deze actie van { $code } moet klaar zijn: { $until }. Is het gelukt?
promise-late = Deze actie van { $code } had klaar moeten zijn: { $until }. Is het gelukt? Meer tijd nemen mag.
promise-handed = { $name } doet niet meer mee. Deze actie van { $code } staat nu op jouw naam, vóór { $until }.
promise-hidden = De tekst van deze actie is verborgen, omdat er misschien een persoon in te herkennen was. De actie zelf blijft staan, vóór { $until } ({ $code }).
promise-done = Gedaan
promise-done-at = Gedaan: vóór { $until }
promise-later = Een week later
promise-drop = Hoeft niet meer
promise-before = Vóór { $until }
promise-noted-done = Mooi, genoteerd als gedaan.
promise-noted-dropped = Genoteerd: dit hoeft niet meer.
promise-noted-later = Goed, je hebt nu tot { $until }. Ik herinner je er dan aan.
promise-over = Deze actie is al afgerond. Je hoeft niets te doen.
promise-none = Je hebt geen open acties uit een overleg.

# -- verslag

minutes-ready = Alles is besloten. Het verslag staat klaar.
minutes-counts = { $items ->
    [0] Er zijn geen signalen besproken.
   *[other] { $items } besproken: { $parts }.
}
minutes-count-idea = { $many ->
    [one] 1 idee
   *[other] { $many } ideeën
}
minutes-count-settled = { $many } afgehandeld
minutes-count-national = { $many } doorgestuurd
minutes-count-held-over = { $many } aangehouden
minutes-count-none = { $many } nog niet besloten
minutes-present = Aanwezig
minutes-names = { $names }
minutes-idea = { $code }, { $kind }: idee
minutes-settled = { $code }, { $kind }: afgehandeld
minutes-national = { $code }, { $kind }: doorgestuurd
minutes-held-over = { $code }, { $kind }: aangehouden
minutes-none = { $code }, { $kind }: nog niet besloten
minutes-idea-late = { $code }, { $kind }: idee (besloten na het vaststellen)
minutes-settled-late = { $code }, { $kind }: afgehandeld (besloten na het vaststellen)
minutes-national-late = { $code }, { $kind }: doorgestuurd (besloten na het vaststellen)
minutes-held-over-late = { $code }, { $kind }: aangehouden (besloten na het vaststellen)
minutes-promise-open = Actie van { $name }, vóór { $until }
minutes-promise-gedaan = Actie van { $name }, gedaan (vóór { $until })
minutes-promise-vervallen = Actie van { $name }, vervallen (vóór { $until })
minutes-addition = Aanvulling
minutes-addition-by = Aanvulling van { $name }, { $at }
minutes-are-locked = Vastgesteld op { $at }. Sindsdien kan er alleen iets bij.
minutes-lock-at = Een besluit herstellen kan tot { $at }. Daarna staat het verslag vast en kan er alleen iets bij.
minutes-locked = Dit verslag is vastgesteld. Klopt er iets niet, voeg dan een aanvulling toe.
minutes-too-early = Dit overleg is { $at }. Daarna lees je hier wat er besloten is.
minutes-as-docx = Als Word
minutes-as-md = Als tekst (Markdown)
minutes-add = Vul aan
minutes-added = { $name } heeft het verslag van { $at } aangevuld.
addition-title = Verslag aanvullen
addition-what = Wat wil je toevoegen?
addition-kept = Toegevoegd aan het verslag, met je naam erbij.
minutes-file = Het verslag van { $at } staat in het bestand hieronder.
minutes-file-alt = Verslag van het signaleringsoverleg { $about }
minutes-file-title = Verslag { $code }: signaleringsoverleg { $about }
minutes-file-when = Datum: { $at }
minutes-file-where = Plaats: { $where }
minutes-file-present = Aanwezig: { $names }
minutes-file-absent = Afgemeld: { $names }
minutes-file-decisions = Besproken signalen
minutes-file-promises = Acties
minutes-file-additions = Aanvullingen
minutes-file-locked = Vastgesteld op { $at }.
minutes-file-draft = Concept. Dit verslag staat vast vanaf { $at }.

# -- maandoverzicht

monthly-title = Overleg in { $month }
monthly-held = { $meetings ->
    [0] Er is geen overleg geweest.
    [one] Er is 1 overleg geweest, met { $decided } besluiten en { $ideas } idee.
   *[other] Er zijn { $meetings } overleggen geweest, met { $decided } besluiten en { $ideas } idee.
}
monthly-signals = Open signalen
monthly-signals-open = { $many }, het oudste van { $days } dagen geleden
monthly-promises-open = { $many } nog open
monthly-coming = Volgende overleggen
monthly-next = { $areas }: { $at }
monthly-attention = Vraagt aandacht
monthly-silent = { $areas }: al vijf weken geen overleg, en het volgende is nog ver weg
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
