"""A meeting from end to end: a signal of Anna's on its agenda, decided in the coordinators' channel in Slack, and told;
an idea on its way to the steering group. Anna is once in Slack and once in Telegram, Bram on the other one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime

import pytest

from bot.chat.catalogue import ZONE
from storage.members import OrganisationKind, Role
from tests.e2e.city import Open, Ways, cast, city, opened
from tests.e2e.people import OnSlack, OnTelegram, until

SERVICE = "Verhuurders rekenen de servicekosten niet meer af."
PLAN = "We maken samen een vast formulier om de servicekosten op te vragen."
PROMISE = "Een vaste brief maken over servicekosten"
GRADES = {"support": "4", "effect": "5", "financial": "3", "organisational": "3", "policy": "3", "reach": "2"}


@pytest.fixture(params=["slack", "telegram"])
async def town(request: pytest.FixtureRequest, url: str) -> AsyncIterator[Open]:
    """Anna is where the parameter says; Bram and Stella of the steering group are on the other platform."""
    other = {"slack": "telegram", "telegram": "slack"}[request.param]
    async with city(url, Ways() if url.startswith("sqlite") else Ways("http", "webhook")) as place:
        cast(place, asker=request.param, lawyer=other)
        place.settles("Nora", "slack", OrganisationKind.OTHER, Role.NATIONAL)
        place.settles("Stella", other, OrganisationKind.OTHER, Role.STEERING_GROUP)
        async with opened(place) as open_city:
            yield open_city
            assert open_city.dead() == 0


async def is_at(town: Open, day: int, hour: int, minute: int = 0) -> None:
    """Let December pass until then, looking twice on the way: as after a quiet time."""
    moment = datetime(2026, 12, day, hour, minute, tzinfo=ZONE)
    await town.settles()
    for part in (0.5, 1):
        by = (moment - town.clock.now()) * part
        town.clock.advance(by)
        town.city.slack.clock.advance(by.total_seconds())
        town.city.tg.clock.advance(by.total_seconds())
        await town.house.timekeeper.catch_up()
    await town.settles()


async def plans(town: Open, dates: str) -> None:
    """Dirk plans a series from the form, and gives Bram the lawyers' seat."""
    dirk = on_slack(town, "dirk")
    await dirk.types("/overleg nieuw")
    answers = {"areas": ["huur"], "rhythm": "1m", "dates": dates, "venue": "https://video.voorbeeld.nl/huur"}
    assert (await dirk.fills(**answers)).ok
    await dirk.reads("OVL-0001")
    await dirk.client.close_modal()
    await dirk.types("/overleg reeksen")
    await dirk.presses("huurrecht (Overijssel)")
    await dirk.presses("Kies advocatuur")
    await dirk.presses("Bram")


async def at_the_desk(town: Open, label: str, on: str) -> None:
    """Dirk presses a button on what stands in the coordinators' channel."""
    dirk, desk = on_slack(town, "dirk"), town.city.desk
    card = await dirk.client.wait_message(desk, on)
    assert (await dirk.client.click(card, text=label)).ok
    await town.settles()


def on_slack(town: Open, name: str) -> OnSlack:
    person = town.city.people[name]
    assert isinstance(person, OnSlack)
    return person


async def test_from_signal_to_agenda_to_decision_to_who_raised_it(town: Open) -> None:
    anna, bram, desk = town.anna, town.bram, town.city
    await plans(town, "donderdag 17 december 10.00")
    await bram.presses("Ik kom", on="OVL-0001")
    await bram.reads("ik heb genoteerd dat je komt")
    await anna.types(f"/signaal huur {SERVICE}")
    await anna.reads("OVL-0001, donderdag 17 december 10.00 uur")
    await anna.presses("Verstuur", on=SERVICE)
    await anna.reads("Je signaal is verstuurd als SIG-0001")

    await is_at(town, 10, 10, 5)
    assert "Conceptagenda" in desk.read_at_the_desk()
    assert "SIG-0001" in desk.read_at_the_desk()
    await is_at(town, 16, 10, 5)
    await bram.reads(SERVICE)
    await is_at(town, 17, 10, 1)
    assert "punt 1 van 1" in desk.read_at_the_desk()
    assert SERVICE not in desk.read_at_the_desk()
    await promises(town)
    await at_the_desk(town, "Afgehandeld", on="Het overleg begint")
    assert "Alles is besloten. Het verslag staat klaar." in desk.read_at_the_desk()
    await anna.reads("SIG-0001 is besproken en afgehandeld")
    assert anna.times("SIG-0001 is besproken en afgehandeld") == 1
    await anna.types("/status SIG-0001")
    await minutes(town)


async def promises(town: Open) -> None:
    """Dirk notes in private that Bram does something; Bram hears it on his own platform."""
    dirk = on_slack(town, "dirk")
    await dirk.types("/overleg besluiten")
    await dirk.reads(SERVICE)
    await dirk.presses("Actie")
    assert (await dirk.fills(what=PROMISE, until="21 december", who="Bram")).ok
    await dirk.reads("Vastgelegd voor Bram")
    await dirk.client.close_modal()
    await town.bram.reads("Deze actie staat op jouw naam")
    await town.bram.reads(PROMISE)


async def minutes(town: Open) -> None:
    """Bram reads them on his platform, and takes them along as a file."""
    await town.bram.types("/overleg verslag")
    read = await town.bram.reads("1 besproken: 1 afgehandeld.")
    assert SERVICE in read.text
    assert PROMISE in read.text
    await town.bram.presses("Als Word")
    await town.bram.reads("staat in het bestand hieronder")


async def test_what_the_meeting_sends_up_is_decided_by_the_steering_group_and_comes_back(town: Open) -> None:
    anna = town.anna
    await plans(town, "donderdag 17 december 10.00")
    await anna.types(f"/signaal huur {SERVICE}")
    await anna.presses("Verstuur", on=SERVICE)
    await anna.reads("SIG-0001")
    await is_at(town, 17, 10, 1)
    await at_the_desk(town, "Idee", on="Het overleg begint")
    await anna.reads("is een idee voor een best practice geworden")
    await is_at(town, 17, 10, 4)
    await anna.reads("Dit begon als SIG-0001")
    await anna.types("/idee 1")
    await anna.presses("Geef je oordeel")
    await judges(anna)
    await anna.reads("1 oordeel")
    if isinstance(anna, OnSlack):
        await anna.client.close_modal()
    nora = on_slack(town, "nora")
    for label in ("Niet herleidbaar", "Naar landelijk", "Getoetst", "Naar de stuurgroep"):
        await nora.types("/idee 1")
        await nora.presses(label, on="IDEE-1")
        await town.settles()
    await town.stella.reads("Voorstel 1")
    await town.stella.presses("Aannemen", on="Voorstel 1")
    await anna.reads("De stuurgroep heeft IDEE-1 aangenomen")
    assert anna.times("De stuurgroep heeft IDEE-1 aangenomen") == 1


async def judges(anna: OnSlack | OnTelegram) -> None:
    """All six grades, in one window or question by question."""
    if isinstance(anna, OnSlack):
        assert (await anna.fills(**GRADES)).ok
        return
    for number, grade in enumerate(GRADES.values(), 1):
        await until(lambda number=number: asked(anna, number), lambda: str(anna.sees()[-1]))
        label = next(each for each in anna.sees()[-1].labels if each.startswith(grade))
        await anna.presses(label)


def asked(anna: OnTelegram, number: int) -> bool:
    return f"{number} van 6" in anna.sees()[-1].text
