# Wat er gedraaid is, de week in beeld, het rooster op papier en de verdeling.

# -- overzicht en vergoeding

fee-month = { $month ->
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
fee-month-and-year = { $month } { $year }
fee-title = Piket in { $month } { $year }
fee-sums = { $served ->
    [one] 1 dienst gedraaid
   *[other] { $served } diensten gedraaid
}, { $swapped } geruild, { $missed } niet bereikt.
fee-sums-short = { $served } gedraaid, { $swapped } geruild, { $missed } niet bereikt
fee-questions = { $count ->
    [one] 1 vraag beantwoord
   *[other] { $count } vragen beantwoord
}, gemiddeld na { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}. Dit zie alleen jij.
fee-none = In deze maand staat er voor jou nog geen dienst die voorbij is. Typ /piket voor je komende diensten.
fee-please-agree = Klopt dit? Kies dan Akkoord. Klopt het niet, zeg het je coördinator voordat je akkoord geeft.
fee-month-runs = De maand loopt nog. Akkoord geven kan als hij voorbij is.
fee-waits-for-coordinator = Jij bent akkoord. Nu kijkt een coördinator; je krijgt bericht.
fee-locked = Vastgelegd { $day }: jullie zijn allebei akkoord. Dit verandert niet meer.
fee-agree = Akkoord
fee-download = Download lijst
fee-list = Hier is je lijst: per dienst de datum, de tijd, het rechtsgebied en wat ervan kwam. Bedragen staan er niet in.
fee-list-all = Hier is de lijst van iedereen: per dienst de datum, de tijd, het rechtsgebied en wat ervan kwam. Bedragen staan er niet in.
fee-file = Lijst met { $count ->
    [one] 1 dienst
   *[other] { $count } diensten
}
fee-too-early = Akkoord geven kan als de maand voorbij is en er een dienst in staat. Typ dan opnieuw /piket overzicht met de maand.
fee-agreed-already = Je was al akkoord met deze maand. Je hoeft niets meer te doen.
fee-which-month = Welke maand bedoel je? Typ de maand erachter, zoals /piket overzicht februari.

fee-of = { $name }
fee-line = { $sums }. { $stand }
fee-stand-open = Nog geen akkoord
fee-stand-agreed = Advocaat is akkoord
fee-stand-locked = Vastgelegd
fee-hint = Een maand staat vast als de advocaat en een coördinator allebei akkoord zijn. Bedragen houd ik niet bij.
fee-none-at-all = In deze maand is hier nog geen dienst geweest. Typ een andere maand erachter, zoals /piket vergoeding februari.
fee-agree-to = Akkoord: { $lawyer }
fee-not-your-own = Je eigen diensten kun je niet van twee kanten goedkeuren. Vraag het een andere coördinator.
fee-not-agreed = { $lawyer } is nog niet akkoord. Vraag het even; daarna kun jij.
fee-locked-already = De maand van { $lawyer } stond al vast. Je hoeft niets meer te doen.
fee-changed = De lijst van { $lawyer } is veranderd sinds het akkoord. Ik heb opnieuw om akkoord gevraagd.
fee-changed-agree-again = Je lijst van { $month } is veranderd sinds je akkoord gaf. Kijk je nog eens? Typ /piket overzicht { $month }.
fee-told-locked = Je piketdiensten van { $month } staan vast: jij en de coördinator zijn akkoord. Je hoeft niets meer te doen.

# -- de week

week-title = Rooster week { $number }, { $place }
week-everywhere = overal
week-nothing = In deze week staat niets in het rooster.
week-nobody-on = { $count ->
    [one] Op 1 tijd is er nog niemand.
   *[other] Op { $count } tijden is er nog niemand.
}
week-more = Er zijn nog { $count } rijen. Noem een plaats, zoals /piket week zwolle.
week-day = { $day }
week-no-duty = geen piket
week-line = { $hours } { $area } ({ $reach }): { $who }
week-hours = { $start }-{ $end }
week-nobody = nog niemand
week-hint = Een andere week of plaats? Typ bijvoorbeeld /piket week zwolle 12 december.
week-before = Week ervoor
week-after = Week erna
week-alt = Rooster van week { $number } als tabel. Alles wat erop staat, staat ook in het bericht.
week-usage = Typ /piket week, met een plaats of een dag erachter als je wilt: /piket week zwolle 12 december.

# -- op papier

paper-card = Het rooster van { $place } voor week { $number } op één blad, met namen en nummers. Print het voor als de chat het niet doet.
paper-alt = Rooster van { $place } voor week { $number }, om te printen
paper-title = Piketrooster { $place }, week { $number }
paper-backup = achterwacht { $name }
paper-coordinator = Coördinator: { $name }, { $phone }
paper-made = Gemaakt op { $day } om { $at } uur door Korte Lijn. Wijzigingen daarna staan alleen in de chat. Na deze week weggooien.

# -- de verdeling

division-title = Verdeling van { $first } tot en met { $last }
division-spread = { $least ->
    [one] De minste diensten van één advocaat: 1
   *[other] De minste diensten van één advocaat: { $least }
}, de meeste: { $most }. { $nobody ->
    [0] Elke dienst heeft iemand.
    [one] Eén dienst heeft nog niemand.
   *[other] { $nobody } diensten hebben nog niemand.
}
division-of = { $name }
division-line = { $shifts } diensten (evenredig { $even }), { $fridays } op vrijdag, { $holidays } in een schoolvakantie
division-hint = Evenredig is wat iemand zou hebben als elke dienst gelijk verdeeld was over wie hem mag draaien. Alleen een beheerder ziet dit.
division-file = Verdeling van { $count ->
    [one] 1 advocaat
   *[other] { $count } advocaten
}
division-usage = Typ /piket verdeling voor dit half jaar, of /piket verdeling vorige of /piket verdeling volgende.
division-empty = Van { $first } tot en met { $last } staat er nog niets in het rooster.
