# Ideeën voor een best practice: waar ze vandaan komen, wat mensen ervan vinden, en wat de stuurgroep besluit.

command-idee = Ideeën voor een best practice, en hoe ver ze zijn
command-idee-usage = top
command-idee-more = Typ /idee met je idee erachter en je ziet het eerst terug. Met /idee 12 zie je de weg van een idee, met /idee voorstellen wat er bij de stuurgroep ligt. Met /idee werkgroepen doe je mee.

# -- een nieuw idee

idea-form-title = Nieuw idee
idea-form-text = Wat is je idee?
idea-form-text-help = Wat gaan we anders doen, en wat lost dat op? Schrijf zonder namen en plaatsen.
idea-title = Je idee
idea-which-area = Over welk rechtsgebied gaat je idee? Past er geen? Kies dan Geen rechtsgebied.
idea-read-as = Het rechtsgebied las ik uit je tekst. Klopt dat niet? Kies dan een ander.
idea-read-by = Leest wie
idea-read-by-region = je eigen regio; het hele land pas als een coördinator bevestigt dat niemand te herkennen is
idea-too-long = Je idee is { $length } tekens, het mogen er { $most } zijn. Kort het in: wat gaan we anders doen, en wat lost dat op?
idea-sent-title = Idee verstuurd
idea-sent = Je idee is verstuurd als { $code }. Je hoort elke stap van mij.

# -- een idee

idea-heading = { $code } · { $area }
idea-said = Idee
idea-code = { $code }
idea-line = { $code }: { $state }
idea-look = Bekijk
idea-new = Nieuw idee
idea-unknown = Dit idee ken ik niet, of het is nog van een andere regio. Typ /idee om te zien welke er zijn.
idea-not-yours = Dit kan alleen wie dit idee verder brengt: de coördinator, de eigenaar of de werkgroep. Wil je iets kwijt? Geef dan je oordeel.
idea-not-on-its-way = { $code } is niet meer onderweg. Typ /idee met het nummer om te zien hoe het afliep.
idea-moved-already = Een collega was je voor, of dit kan nu niet meer. Typ /idee met het nummer om te zien hoe het ervoor staat.
idea-began-as = Dit begon als { $codes }.
idea-stands-regional = Dit idee ligt bij de regio. Iedereen daar kan zeggen wat die ervan vindt.
idea-stands-national = Dit idee ligt bij de landelijk coördinator. Iedereen kan zeggen wat die ervan vindt.
idea-stands-getoetst = Het is getoetst op de vier criteria. Nu kan het naar de stuurgroep.
idea-stands-proposed = Het ligt bij de stuurgroep. Je hoort wat die besluit.
idea-stands-held = De stuurgroep houdt het aan tot { $until }. Dan komt het terug.
idea-stands-developing = Aangenomen. De werkgroep { $group } ontwikkelt het.
idea-stands-ingevoerd = Ingevoerd: het is nu een best practice.
idea-stands-afgewezen = Het gaat niet door.
idea-stands-ingetrokken = Het overleg nam zijn besluit terug. Het signaal gaat gewoon verder.
idea-next = Volgende stap: { $name }, vóór { $until }.
idea-next-nobody = De volgende stap heeft nog geen eigenaar. Ik kom erop terug: { $until }.
idea-brief-idee = idee
idea-brief-getoetst = getoetst
idea-brief-besluit = bij de stuurgroep
idea-brief-in-ontwikkeling = in ontwikkeling
idea-brief-ingevoerd = ingevoerd
idea-brief-afgewezen = afgewezen
idea-brief-ingetrokken = ingetrokken
idea-support = Herkomst
idea-support-is = { $signals ->
    [one] 1 signaal
   *[other] { $signals } signalen
} van { $people ->
    [one] 1 collega
   *[other] { $people } collega’s
}{ $regions ->
    [0] { "" }
    [one] {" "}uit 1 regio
   *[other] {" "}uit { $regions } regio’s
}, sinds { $since }
idea-regions = Regio’s
idea-list = { $items }
idea-workgroup = Werkgroep
idea-labels = Label
idea-is-quick-win = Quick win
idea-path = Weg tot nu toe
idea-step = { $step }: { $at }
idea-step-idee = Idee
idea-step-landelijk = Naar landelijk
idea-step-getoetst = Getoetst
idea-step-besluit = Naar de stuurgroep
idea-step-aangehouden = Aangehouden
idea-step-in-ontwikkeling = Aangenomen, in ontwikkeling
idea-step-ingevoerd = Ingevoerd
idea-step-afgewezen = Afgewezen
idea-step-ingetrokken = Ingetrokken
idea-examples = Voorbeelden
idea-examples-are = Dit zijn de signalen erachter, zonder wie ze gaf.
idea-no-examples = Van de signalen erachter is nog niet bevestigd dat niemand te herkennen is. Daarom toon ik ze niet.

# -- oordelen

idea-judge = Geef je oordeel
idea-judge-again = Wijzig je oordeel
idea-scores = Oordeel
idea-scores-are = { $total } van 5 ({ $many ->
    [one] 1 oordeel
   *[other] { $many } oordelen
}). Draagvlak { $support }, effect { $effect }, haalbaarheid { $feasibility }, locaties { $reach }
idea-nobody-voted = nog niemand gaf een oordeel
idea-own-vote = Jouw oordeel
idea-own-vote-is = draagvlak { $support }, effect { $effect }
idea-decimal = { $whole },{ $tenth }
vote-title = Je oordeel
vote-submit = Bewaar
vote-support = Draagvlak: hoe breed is de steun?
vote-effect = Effect: hoeveel beter wordt het hiervan?
vote-financial = Haalbaar met het geld?
vote-organisational = Haalbaar in de organisatie?
vote-policy = Haalbaar binnen het beleid?
vote-reach = Locaties: voor hoeveel plaatsen past het?
vote-grade-1 = 1 · heel weinig
vote-grade-2 = 2 · weinig
vote-grade-3 = 3 · redelijk
vote-grade-4 = 4 · veel
vote-grade-5 = 5 · heel veel
vote-kept = Je oordeel is bewaard. Anderen zien alleen het gemiddelde. Je kunt het later wijzigen.

# -- verder brengen

idea-to-national = Naar landelijk
idea-tested = Getoetst
idea-to-steering = Naar de stuurgroep
idea-introduced = Ingevoerd
idea-drop = Gaat niet door
idea-take = Ik neem dit op mij
idea-other-day = Andere datum
idea-quick-win = Maak quick win
idea-no-quick-win = Geen quick win
idea-letter = Signaalbrief
idea-confirm-first = Dit idee verlaat de regio pas als vaststaat dat niemand eraan te herkennen is. Lees het nog eens:
idea-confirmed = Bevestigd: hier is niemand aan te herkennen. Het mag nu naar landelijk.
idea-generalised = De nieuwe tekst staat erin. Lees hem na en bevestig dat niemand te herkennen is.
idea-general-note = Deze tekst komt in de plaats van { $code }. Wie het aandroeg, leest hem ook.
idea-is-national = { $code } ligt nu bij de landelijk coördinator. Wie het aandroeg, krijgt bericht.
idea-is-tested = { $code } is getoetst. Wie het aandroeg, krijgt bericht.
idea-is-proposed = { $code } ligt nu bij de stuurgroep. Wie het aandroeg, krijgt bericht.
idea-is-introduced = { $code } is ingevoerd. Wie het aandroeg, krijgt bericht.
idea-is-dropped = { $code } gaat niet door. Wie het aandroeg, leest je reden.
idea-vote-first = Nog niemand gaf een oordeel. Geef eerst je oordeel, dan kan het getoetst heten.
idea-now-quick-win = { $code } staat bij de quick wins.
idea-no-more-quick-win = { $code } staat niet meer bij de quick wins.
idea-taken = { $code } is nu van jou. De datum blijft staan, kies Andere datum als die niet past.
reason-title = Je reden
reason-text = Waarom gaat het niet door?
reason-help = Wie het aandroeg, leest dit. Schrijf zonder namen en plaatsen.
reason-goes-back = Deze reden gaat naar iedereen die { $code } aandroeg.
day-title = Andere datum
day-submit = Bewaar
day-question = Wanneer kijk je er weer naar?
day-help = Zoals 12 januari, 12-1 of donderdag
day-unclear = Die datum begrijp ik niet. Typ een dag zoals 12 januari of 12-1-2027.
day-out-of-reach = Kies een dag na vandaag, en binnen een jaar.
day-kept = De datum staat erin. Die dag herinner ik de eigenaar.

# -- wie het aandroeg, hoort

idea-heard-national = { $code } gaat naar landelijk. Je hoort wat daar gebeurt.
idea-heard-tested = { $code } is getoetst op de vier criteria. De volgende stap is de stuurgroep.
idea-heard-steering = { $code } ligt bij de stuurgroep. Je hoort wat die besluit.
idea-heard-held = De stuurgroep houdt { $code } aan tot { $until }. Dan komt het terug, en je hoort wat er wordt besloten.
idea-heard-accepted = De stuurgroep heeft { $code } aangenomen. Een werkgroep gaat het ontwikkelen. Dank je, dit begon bij jou.
idea-heard-rejected = De stuurgroep heeft { $code } afgewezen. Hieronder lees je waarom.
idea-heard-dropped = { $code } gaat niet door. Hieronder lees je waarom.
idea-heard-introduced = { $code } is ingevoerd. Het is nu een best practice, en dat begon bij jou.

# -- lijsten

ideas-title = Ideeën onderweg
ideas-none = Er zijn nog geen ideeën onderweg. Heb je er een? Kies Nieuw idee.
ideas-top = Top 5
ideas-top-title = Top 5
ideas-top-none = Nog niemand gaf een oordeel over een idee. Open er een en kies Geef je oordeel.
ideas-quick = Quick wins
ideas-quick-title = Quick wins
ideas-quick-none = Er zijn nog geen quick wins. Een coördinator wijst ze aan.
ideas-groups = Werkgroepen
ideas-more = Ook onderweg: { $codes }. Typ /idee met het nummer.
idea-label = { $code } · { $area } · { $state }
idea-label-score = { $code } · { $area } · { $state } · { $score }

# -- werkgroepen

workgroups-title = Werkgroepen
workgroups-body = Een werkgroep ontwikkelt de ideeën die zijn aangenomen. Meedoen kan altijd, stoppen ook.
workgroup-samenwerking = Samenwerking
workgroup-werk-en-inkomen = Werk en inkomen
workgroup-civielrecht = Civielrecht
workgroup-vreemdelingenrecht = Vreemdelingenrecht
workgroup-nobody = nog niemand
workgroup-led = { $names }. Trekker: { $owner }
workgroup-unled = { $names }. Nog geen trekker
workgroup-join = Doe mee: { $group }
workgroup-leave = Stop: { $group }
workgroup-lead = Ik trek: { $group }
workgroup-joined = Je doet mee met { $group }.
workgroup-left = Je doet niet meer mee met { $group }.
workgroup-yours = Je trekt nu { $group }. Nieuwe ideeën komen bij jou.
workgroup-join-first = Doe eerst mee met { $group }. Daarna kun je de groep trekken.
workgroup-taken = { $name } trekt { $group } al. Doe mee, en spreek af wie wat doet.
workgroup-guest = { $name } (tot en met { $until })
workgroup-invite = Specialist erbij: { $group }
specialist-title = Specialist erbij
specialist-submit = Vraag erbij
specialist-who = Wie vraag je erbij?
specialist-until = Tot en met welke dag?
specialist-added = { $name } doet tot en met { $until } mee met { $group } en heeft bericht gekregen.
specialist-yours = { $name } vraagt je om tot en met { $until } mee te denken met de werkgroep { $group }. Je krijgt bericht als er een idee te ontwikkelen is. Liever niet? Typ /idee werkgroepen en kies Stop.
specialist-there = { $name } doet al mee.
specialist-over = Je meedenken met de werkgroep { $group } is voorbij. Dank je wel! Langer meedoen kan: typ /idee werkgroepen.
idea-for-workgroup = { $code } is aangenomen. Jullie werkgroep gaat het ontwikkelen.

# -- de stuurgroep

steering-title = Voorstel { $number } · { $code }
steering-list-title = Bij de stuurgroep
steering-none = Er ligt niets bij de stuurgroep, en er is nog niets besloten.
steering-unknown = Dit voorstel ken ik niet. Typ /idee voorstellen om te zien wat er ligt.
steering-look = Bekijk voorstel
steering-accept = Aannemen
steering-reject = Afwijzen
steering-hold = Aanhouden
steering-who-decides = Alleen een lid van de stuurgroep besluit. Iedereen mag meelezen.
steering-stands-open = Besluit gevraagd. Dit ligt er sinds { $since }.
steering-stands-held = Aangehouden tot { $until }. Dan komt het terug.
steering-stands-aangenomen = Aangenomen door { $name }: { $on }.
steering-stands-afgewezen = Afgewezen door { $name }: { $on }.
steering-stands-withdrawn = Dit voorstel is teruggenomen. Je hoeft niets te doen.
steering-too-late = Een collega was je voor. { $stands }
steering-gone = Dit ligt niet meer bij de stuurgroep. Typ /idee voorstellen om te zien wat er wel ligt.
steering-reason = Reden
steering-goes-back = Je besluit gaat nu naar { $people ->
    [one] 1 collega
   *[other] { $people } collega’s
} en { $regions ->
    [one] 1 regio
   *[other] { $regions } regio’s
}.
steering-heard-accepted = De stuurgroep heeft aangenomen wat jij aandroeg. Dank je, zonder jou was het niet op tafel gekomen.
steering-heard-rejected = De stuurgroep heeft afgewezen wat jij aandroeg. Hieronder lees je waarom.
steering-heard-held = De stuurgroep houdt dit aan tot { $until }. Dan komt het terug, en je hoort wat er wordt besloten.
steering-nudge = Dit voorstel ligt er sinds { $since } en wacht op een besluit. Lukt dat nog niet? Kies dan Aanhouden met een datum.
steering-back = Dit voorstel was aangehouden tot vandaag. Wat besluit de stuurgroep?
steering-overdue = { $code } ligt al lang bij de stuurgroep. Zet het op de agenda, of bel een lid.
steering-nobody = { $code } wacht op de stuurgroep, maar niemand heeft die rol. Vraag de beheerder om leden.
hold-title = Aanhouden
hold-question = Tot welke dag?
hold-reason = Waarom? (mag leeg)

# -- herinneringen

idea-nudge = De datum voor de volgende stap van { $code } is er: { $since }. Neem de volgende stap, of kies een andere datum.
idea-overdue = { $code } ligt stil. Ik herinnerde { $name } { $times } keer. Neem het over, of spreek een datum af.
idea-yours-now = { $code } is nu van jou: de vorige eigenaar is er niet meer.

# -- het kwartaalrapport

quarter-1 = het eerste kwartaal van { $year }
quarter-2 = het tweede kwartaal van { $year }
quarter-3 = het derde kwartaal van { $year }
quarter-4 = het vierde kwartaal van { $year }
figure-small = minder dan vijf
figure-hidden = niet getoond
figure-total = totaal
figure-questions = Vragen
figure-signals = Signalen
quarterly-title = Rapport over { $quarter }
quarterly-which = Welk kwartaal? Typ /idee rapport q1, of met een jaar erbij: /idee rapport q1 2027.
quarterly-draft = Het concept is klaar. Lees het, en verstuur het dan. Doe je niets, dan gaat het na een week vanzelf.
quarterly-rule = Geen namen, geen teksten, en geen aantallen onder de vijf. Waar dat nodig is, laat ik ook een groter aantal weg.
quarterly-summary = Locaties: { $locations }. Vragen: { $questions }. Signalen: { $signals }. Ter besluit: { $proposals }.
quarterly-send = Verstuur naar de stuurgroep
quarterly-sent = Het rapport gaat nu naar de stuurgroep ({ $many ->
    [one] 1 lid
   *[other] { $many } leden
}).
quarterly-sent-before = Dit rapport is al naar de stuurgroep gegaan.
quarterly-nobody = Niemand heeft de rol stuurgroep ({ $many }), dus het rapport ging nergens heen. Vraag de beheerder om leden.
quarterly-not-over = Dit kwartaal is nog niet voorbij. Het rapport kan naar de stuurgroep als het voorbij is.
quarterly-alt = Word-document: het rapport over { $quarter }, met tabellen en plaatjes
quarterly-asked = Ter besluit
quarterly-accepted = Aangenomen
quarterly-rejected = Afgewezen
quarterly-nothing = Niets.
quarterly-total = Totaal: { $total }.
quarterly-picture = Staafdiagram. { $title }. { $lines }.
quarterly-questions-area = Vragen per rechtsgebied
quarterly-questions-district = Vragen per regio
quarterly-signals-kind = Signalen per soort
quarterly-signals-theme = Signalen per thema
quarterly-signals-area = Signalen per rechtsgebied
quarterly-signals-district = Signalen per regio
quarterly-decisions = Wat de overleggen besloten
quarterly-ideas = Hoe ver ideeën zijn
quarterly-no-district = Landelijk
quarterly-decision-idee = Idee
quarterly-decision-afgehandeld = Afgehandeld
quarterly-decision-landelijk = Verder omhoog
quarterly-decision-aangehouden = Aangehouden

# -- lijsten voor anderen

list-title = Lijsten voor anderen
list-title-for = Lijst: { $audience }
list-choose = Voor wie is de lijst? Er staan alleen signalen op waarvan bevestigd is dat niemand te herkennen is.
list-rvr = Raad voor Rechtsbijstand
list-losr = LOSR
list-zelfredzaamheid = Overleg zelfredzaamheid
list-which = Typ /idee lijst rvr, /idee lijst losr of /idee lijst zelfredzaamheid. Met csv erachter krijg je een CSV-bestand.
list-empty = Er staat nog niets op deze lijst. Geef een signaal het label, en bevestig dat niemand te herkennen is.
list-made = { $many ->
    [one] Er staat 1 signaal op.
   *[other] Er staan { $many } signalen op.
} Ik onthoud dat ze gedeeld zijn.
list-as-csv = Liever CSV
list-as-xlsx = Liever Excel
list-alt = Bestand met de signalen van deze lijst

# -- de signaalbrief

letter-how = Typ /idee brief met een nummer dat bij jouw regio hoort, zoals /idee brief SIG-0031. Met md erachter krijg je tekst om te plakken.
letter-untraceable-first = Van { $code } is nog niet bevestigd dat niemand te herkennen is. Open het en kies eerst Niet herleidbaar.
letter-card = Signaalbrief over { $code }
letter-read-first = Dit is een concept. Vul in wat openstaat, en lees het na voor je het verstuurt.
letter-alt = Concept van de signaalbrief over { $code }
letter-title = Signaalbrief
letter-fill-in = [vul in]
letter-to = Aan: { $fill }
letter-on = Datum: { $on }
letter-about = Onderwerp: { $about } ({ $code })
letter-we-see = Wat wij zien
letter-what-happens = Wat er gebeurt
letter-how-often = Hoe vaak en waar
letter-colleagues = { $many } collega’s van verschillende organisaties
letter-since = Sinds
letter-month = { $on }
letter-we-ask = Wat wij vragen
letter-what-should = Wat er anders kan
letter-draft = Concept uit Korte Lijn. Zonder namen van cliënten, en zonder aantallen onder de vijf.
