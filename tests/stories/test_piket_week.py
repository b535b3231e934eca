"""/piket week, in words and as a picture, and the roster on paper that comes every Monday."""

from __future__ import annotations

import io
from datetime import date, datetime, timedelta

from PIL import Image
from town import TUESDAY, Person, Seen, Town

from bot.chat.catalogue import ZONE
from storage.members import OrganisationKind, Role

MONDAY = datetime(2026, 12, 7, tzinfo=ZONE)


def newest(person: Person) -> Seen:
    return person.sees()[-1]


async def test_a_week_is_read_in_words_and_seen_as_a_picture(town: Town) -> None:
    await town.bram.types("/piket week")
    assert town.bram.reads().splitlines() == [
        "Rooster week 49, Zwolle",
        "gisteren",
        "geen piket",
        "vandaag",
        "10.00-12.00 Huurrecht (Zwolle): Bram",
        "13.00-15.00 Huurrecht (landelijk): Ella",
        "morgen",
        "10.00-12.00 Huurrecht (Zwolle): Carla",
        "donderdag",
        "geen piket",
        "vrijdag",
        "geen piket",
        "Een andere week of plaats? Typ bijvoorbeeld /piket week zwolle 12 december.",
    ]
    file = newest(town.bram).card.file
    assert file is not None
    image = Image.open(io.BytesIO(file.content))
    assert (image.format, image.width, file.name) == ("PNG", 1100, "week-49.png")
    assert len(file.content) < 60_000
    assert "staat ook in het bericht" in newest(town.bram).voice.say(file.alt)


async def test_a_time_without_anybody_is_shown(town: Town) -> None:
    town.database.write_now(lambda store: store.slot_templates.replace("huur", "zwolle", [(3, 600, 720)]))
    await jumps(town, 2, 8)
    await town.carla.types("/piket ziek")
    await town.carla.types("/piket week")
    assert "Op 2 tijden is er nog niemand." in town.carla.reads()
    assert town.carla.reads().count("10.00-12.00 Huurrecht (Zwolle): nog niemand") == 2
    assert "ziek" not in town.carla.reads()


async def test_on_a_holiday_nobody_is_missed(town: Town) -> None:
    town.database.write_now(lambda store: store.slot_templates.replace("huur", "zwolle", [(4, 600, 720)]))
    await town.bram.types("/piket week 25 december")
    assert "nog niemand" not in town.bram.reads()
    await town.bram.types("/piket week 18 december")
    assert "10.00-12.00 Huurrecht (Zwolle): nog niemand" in town.bram.reads()


async def test_another_place_and_another_week(town: Town) -> None:
    town.has_duty(town.bram, "arbeid", day=MONDAY, reach="nijmegen")
    await town.dirk.types("/piket week nijmegen volgende week")
    assert town.dirk.reads().startswith("Rooster week 50, Nijmegen")
    assert "10.00-12.00 Arbeidsrecht (Nijmegen): Bram" in town.dirk.reads()
    await town.dirk.presses("Week ervoor")
    assert town.dirk.reads().startswith("Rooster week 49, Nijmegen")
    assert "13.00-15.00 Huurrecht (landelijk): Ella" in town.dirk.reads()
    await town.dirk.types("/piket week 7-12")
    assert "Arbeidsrecht" not in town.dirk.reads()


async def test_a_week_without_shifts_and_a_day_that_is_none(town: Town) -> None:
    await town.bram.types("/piket week 1 juni 2027")
    assert "staat niets in het rooster" in town.bram.reads()
    assert newest(town.bram).card.file is None
    await town.bram.types("/piket week xyz")
    assert "Typ /piket week, met een plaats of een dag" in town.bram.reads()


async def test_a_shift_in_the_weekend_has_its_own_column(town: Town) -> None:
    town.has_duty(town.bram, day=TUESDAY + timedelta(days=4))
    await town.bram.types("/piket week")
    assert "zaterdag\n10.00-12.00 Huurrecht (Zwolle): Bram" in town.bram.reads()
    assert "zondag" not in town.bram.reads()


async def test_who_works_for_the_whole_country_sees_everything_but_no_endless_card(town: Town) -> None:
    national = town.settles("Noor", OrganisationKind.OTHER, Role.NATIONAL, location=None)
    for place in town.reference.places.districts:
        for area in ("huur", "arbeid"):
            town.has_duty(town.bram, area, day=TUESDAY + timedelta(days=3), reach=place)
    await national.types("/piket week")
    assert national.reads().startswith("Rooster week 49, overal")
    assert "Er zijn nog 4 rijen. Noem een plaats" in national.reads()


# -- on paper -------------------------------------------------------------------------------------------------------


async def jumps(town: Town, *moment: int) -> None:
    """To a moment in December, at once."""
    town.clock.advance(datetime(2026, 12, *moment, tzinfo=ZONE) - town.clock.now())
    await town.passes(minutes=1)


def pages(town: Town) -> list[Seen]:
    return [seen for seen in town.desk.messages if seen.place == "C-ZWOLLE" and seen.card.file]


async def test_every_monday_the_coordinators_get_the_roster_on_one_page(town: Town) -> None:
    town.has_duty(town.bram, day=MONDAY, backup=town.carla)
    await jumps(town, 7, 7, 28)
    assert pages(town) == []
    await jumps(town, 7, 7, 30)
    [page] = pages(town)
    assert page.text.startswith("Het rooster van Zwolle voor week 50 op één blad")
    file = page.card.file
    assert file is not None
    assert file.name == "piketrooster-zwolle-week-50.pdf"
    assert file.content.startswith(b"%PDF-")
    assert file.content.count(b"/Type /Page\n") + file.content.count(b"/Type /Page ") <= 1
    assert len(file.content) < 100_000
    await jumps(town, 8, 12)
    assert len(pages(town)) == 1


async def test_a_week_without_local_shifts_needs_no_paper(town: Town) -> None:
    town.has_duty(town.ella, day=MONDAY, reach="landelijk")
    await jumps(town, 7, 9)
    assert pages(town) == []


async def test_after_an_outage_the_newest_page_comes_late_and_once(town: Town) -> None:
    for weeks in range(3):
        town.has_duty(town.bram, day=MONDAY + timedelta(weeks=weeks))
    await jumps(town, 4, 9)
    await jumps(town, 16, 9)
    assert [page.card.file.name for page in pages(town) if page.card.file] == ["piketrooster-zwolle-week-51.pdf"]
    assert date(2026, 12, 16) == town.clock.now().date()
