"""Health tells the truth, and figures hold no content."""

from __future__ import annotations

import time
from typing import Any

import aiohttp
import pytest
from sqlalchemy import create_engine, text

from tests.e2e.city import QUESTION, Open, cast, city, opened
from tests.e2e.people import OnSlack


async def test_a_bot_that_works_says_so(town: Open) -> None:
    assert await ready(town) == (200, [])


async def test_figures_hold_no_content(town: Open) -> None:
    await town.anna.types(f"/consult huur {QUESTION}")
    await town.anna.presses("Verstuur")
    await town.bram.presses("Ik pak dit op")
    await town.bram.replies("Alleen als het contract dat toestaat.", to="HUU-0001")
    await town.anna.reads("Alleen als het contract dat toestaat.")
    figures = (await get(town, "/metrics"))[1]
    assert "kortelijn" in figures
    words = ("verhuurder", "contract", "HUU-0001", "Anna", "Bram", "voorbeeld.nl", town.anna.account, town.bram.account)
    assert [word for word in words if word in figures] == []


async def test_a_socket_that_fell_silent_makes_it_not_ready(town: Open) -> None:
    socket = town.house.adapters["slack"]._socket  # type: ignore[attr-defined]
    if socket is None:
        return
    socket._heard = time.monotonic() - 1000
    assert await ready(town) == (503, ["slack_silent"])


@pytest.mark.postgres
async def test_a_database_that_is_away_makes_it_not_ready_until_it_is_back(postgres: str) -> None:
    async with city(postgres) as place:
        cast(place)
        async with opened(place) as town:
            assert await ready(town) == (200, [])
            close_the_door(postgres, open_again=False)
            status, problems = await ready(town)
            assert (status, "database_down" in problems) == (503, True)
            asked = place.people["anna"]
            assert isinstance(asked, OnSlack)
            dm = asked.client.dm_with(place.app)
            outcome = await asked.client.slash("/consult", f"huur {QUESTION}", channel=dm)
            assert not outcome.ok  # Slack says that it did not work, and nothing else happened
            close_the_door(postgres, open_again=True)
            assert await ready(town) == (200, [])
            await town.anna.types(f"/consult huur {QUESTION}")
            await town.anna.presses("Verstuur", on=QUESTION)
            await town.bram.reads(QUESTION)
        place.slack.violations = [one for one in place.slack.violations if one.kind != "no_ack"]


def close_the_door(url: str, *, open_again: bool) -> None:
    """Let nobody into a database, and send those who are inside away."""
    server, _, name = url.rpartition("/")
    admin = create_engine(f"{server}/postgres".replace("postgresql://", "postgresql+psycopg://"))
    with admin.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
        connection.execute(text(f"ALTER DATABASE {name} WITH ALLOW_CONNECTIONS {open_again}"))
        if not open_again:
            connection.execute(
                text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :name"), {"name": name}
            )
    admin.dispose()


async def ready(town: Open) -> tuple[int, list[str]]:
    status, body = await get(town, "/health/ready", json=True)
    return status, body["problems"]


async def get(town: Open, path: str, *, json: bool = False) -> tuple[int, Any]:
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{town.city.port}{path}") as response:
        return response.status, await (response.json() if json else response.text())
