"""A signal from end to end: Anna in Slack raises it, Bram in Telegram saw it too, Dirk sees to it, both hear of it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.e2e.city import Open, Ways, cast, city, opened
from tests.e2e.people import OnSlack, until

SERVICE = "Verhuurders rekenen de servicekosten niet meer af."
SAME = "Steeds vaker geen afrekening van de servicekosten door verhuurders."
MOULD = "Huurders met schimmel horen dat ze beter moeten luchten."


@pytest.fixture(params=["slack", "telegram"])
async def town(request: pytest.FixtureRequest, url: str) -> AsyncIterator[Open]:
    """Anna is where the parameter says, Bram on the other platform."""
    other = {"slack": "telegram", "telegram": "slack"}[request.param]
    async with city(url, Ways() if url.startswith("sqlite") else Ways("http", "webhook")) as place:
        cast(place, asker=request.param, lawyer=other)
        async with opened(place) as open_city:
            yield open_city
            assert open_city.dead() == 0


async def test_from_signal_to_merger(town: Open) -> None:
    anna, bram, dirk = town.anna, town.bram, town.dirk
    await anna.types(f"/signaal huur {SERVICE}")
    await anna.reads("Komt op de agenda van")
    await anna.presses("Verstuur", on=SERVICE)
    await anna.reads("Je signaal is verstuurd als SIG-0001")

    await bram.types(f"/signaal huur {SAME}")
    assert SERVICE in (await bram.reads("Zag jij hetzelfde?")).text
    await bram.presses("Ook gezien")
    await bram.reads("Je telt mee bij SIG-0001")
    await anna.reads("2 collega’s")

    await bram.types(f"/signaal huur {MOULD}")
    await bram.presses("Verstuur", on=MOULD)
    await bram.reads("SIG-0002")
    assert isinstance(dirk, OnSlack)
    desk = town.city.desk
    card = await dirk.client.wait_message(desk, "SIG-0002")
    assert MOULD not in card.rendered()
    assert (await dirk.client.click(card, text="Bekijk")).ok
    shown = await dirk.client.wait_message(desk, MOULD)
    assert (await dirk.client.click(shown, text="Samenvoegen")).ok
    await until(lambda: with_button(dirk, desk, "SIG-0001"), lambda: "nothing to merge with")
    assert (await dirk.client.click(with_button(dirk, desk, "SIG-0001"), text="SIG-0001")).ok
    await bram.reads("SIG-0002 gaat verder als SIG-0001")


def with_button(dirk: OnSlack, desk: object, label: str) -> object:
    """What Dirk alone sees in the channel, when it has this button."""
    seen = [m for m in desk.messages if m.ephemeral_to == dirk.client.id]  # type: ignore[attr-defined]  # a fake channel
    found = [m for m in seen if any(e.get("text", {}).get("text") == label for _, e in m.elements())]
    return found[-1] if found else None


async def test_a_signal_is_filled_in_as_each_platform_asks_it(town: Open) -> None:
    anna = town.anna
    await anna.types("/signaal")
    if isinstance(anna, OnSlack):
        assert (await anna.fills(kind="lacune", area="huur", signal=SERVICE)).ok
    else:
        await anna.presses("Lacune")
        await anna.presses("Huurrecht", on="rechtsgebied")
        await anna.reads("Wat zie je gebeuren?")
        await anna.types(SERVICE)
        await anna.presses("Overslaan", on="thema")
        await anna.presses("Overslaan", on="naam")
    await anna.reads("Komt op de agenda van")
    await anna.presses("Ander soort of thema")
    await anna.presses("Samenwerking")
    await anna.presses("Daklozen")
    await anna.reads("Samenwerking, Daklozen")
    await anna.presses("Verstuur", on=SERVICE)
    await anna.reads("SIG-0001")
