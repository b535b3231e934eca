"""Whatever people type arrives as it was typed, and does nothing on the way."""

from __future__ import annotations

import pytest

from tests.e2e.city import Open, Ways, cast, city, opened

STRANGE = (
    "Mag <b>vet</b> <script>alert(1)</script> <br/> in een contract? 3 < 5 && 5 > 3 &amp; klaar",
    "Mag *vet* en _schuin_ en ~door~ en `code` en [dit](dat) en > citaat in een huurcontract staan?",
    "Mag de verhuurder 😀👨‍👩‍👧 :tada: :) in een huurcontract zetten?",
    "Mag de verhuurder iets \u202eomgekeerd\u202c in het contract zetten?",
    "Mag de ver\u200bhuurder de huur zonder reden verhogen?",
    "Mag <!channel> en <!here> in een huurcontract staan?",
    "Mag dit?\n\n- eerste regel\n- tweede regel\n\nEn dit?",
)
PINGS = "Mag <!channel> en <!here> en @everyone in een huurcontract staan?"


@pytest.mark.parametrize("asker", ["slack", "telegram"])
async def test_a_strange_text_arrives_as_typed(sqlite: str, asker: str) -> None:
    lawyer = "telegram" if asker == "slack" else "slack"
    async with city(sqlite, Ways()) as place:
        cast(place, asker=asker, lawyer=lawyer)
        async with opened(place) as town:
            await strange_talk(town)


async def strange_talk(town: Open) -> None:
    await town.anna.types("/consult huur Mag de verhuurder dit zomaar in een contract zetten?")
    await town.anna.presses("Verstuur")
    await town.bram.presses("Ik pak dit op")
    await town.anna.reads("Bram heeft je vraag opgepakt")
    for typed in STRANGE:
        await town.bram.replies(typed, to="HUU-0001")
        await town.anna.reads(typed)
    await town.bram.replies(PINGS, to="HUU-0001")
    await town.bram.presses("Verstuur", on="in een huurcontract staan")
    await town.anna.reads("in een huurcontract staan")
    assert not [call for call in town.city.slack.calls if "<!" in str(call.args.get("text"))]
    assert not town.anna.has_read("everyone")
