"""A consult from end to end: the whole bot with both adapters, over every way in."""

from __future__ import annotations

import pytest

from tests.e2e.city import QUESTION, Ways, cast, city, opened
from tests.e2e.conftest import on_postgres
from tests.e2e.people import OnSlack, OnTelegram

EVERY_WAY = [
    pytest.param(
        Ways(slack, telegram),
        database,
        marks=[on_postgres] if database == "postgres" else [],
        id=f"{slack}-{telegram}-{database}",
    )
    for database in ("sqlite", "postgres")
    for slack in ("socket", "http")
    for telegram in ("polling", "webhook")
    if database == "sqlite" or (slack == "socket") == (telegram == "polling")
]


@pytest.mark.parametrize(("asker", "lawyer"), [("slack", "telegram"), ("telegram", "slack")])
@pytest.mark.parametrize(("ways", "database"), EVERY_WAY)
async def test_from_question_to_outcome(
    request: pytest.FixtureRequest, ways: Ways, database: str, asker: str, lawyer: str
) -> None:
    async with city(request.getfixturevalue(database), ways) as place:
        cast(place, asker=asker, lawyer=lawyer)
        async with opened(place) as town:
            await the_whole_consult(town.anna, town.bram)
            await town.settles()
            assert town.dead() == 0
            consult = town.house.database.read_now(lambda store: store.consults.by_code("HUU-0001"))
            assert consult
            assert (consult.state, consult.outcome, consult.counterfactual) == (
                "gesloten",
                "zelf_afgehandeld",
                "lat_aangevraagd",
            )


async def the_whole_consult(anna: OnSlack | OnTelegram, bram: OnSlack | OnTelegram) -> None:
    await anna.types(f"/consult huur {QUESTION}")
    await anna.reads("Staat hier nog iets in waaraan iemand te herkennen is?")
    assert not bram.sees()
    await anna.presses("Verstuur", on=QUESTION)
    card = await bram.reads("HUU-0001")
    assert QUESTION in card.text
    assert card.labels == ("Ik pak dit op", "Belangenconflict", "Ander rechtsgebied", "Ik heb meer nodig")
    await anna.reads("Je hoort iets voor")

    await bram.presses("Ik pak dit op")
    await anna.reads("Bram heeft je vraag opgepakt")
    await bram.finds("Antwoord", on="HUU-0001")
    answer = await bram.replies("Alleen als het contract dat toestaat.", to="HUU-0001")
    answered = await anna.reads("Alleen als het contract dat toestaat.")
    assert "Collegiaal overleg" in answered.text

    follow_up = await anna.replies("En als er niets in staat?", to="Alleen als het contract dat toestaat.")
    await bram.reads("En als er niets in staat?")
    await bram.changes(answer, "Alleen als het contract dat uitdrukkelijk toestaat.")
    edited = await anna.reads("uitdrukkelijk")
    assert "(aangepast)" in edited.text
    assert anna.times("Alleen als het contract") == 1
    await anna.changes(follow_up, "En als er niets over in het contract staat?")
    await bram.reads("En als er niets over in het contract staat?")

    await bram.presses("Ik bel de vrager")
    await bram.reads("werknummer van Anna")
    await bram.reads("38 123 4" if bram.platform == "telegram" else "038 123 45 67")
    await anna.reads("De advocaat belt je")

    await anna.presses("Sluit vraag", on="HUU-0001")
    await anna.presses("Zelf afgehandeld")
    await anna.presses("Een LAT aangevraagd")
    await anna.reads("Dank je.")
    await bram.reads("De vrager heeft de vraag gesloten")
