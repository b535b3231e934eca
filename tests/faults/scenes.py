"""Four short scenes, each of which an engine that breaks one rule does not survive."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from tests.e2e.people import until
from tests.faults.acting import LAWYERS
from tests.faults.run import Run

PAIRS = {"ines": "bram", "noor": "carla"}
"""Both ask on Slack, where nothing may come twice; one lawyer answers on each platform."""
PATIENCE = 120.0


async def questions_are_taken(going: Run) -> None:
    """Every lawyer has a question to answer."""
    acting, place = going.acting, going.place
    for asker in PAIRS:
        await acting._asks(asker, place.people[asker])
    for name in LAWYERS:
        lawyer = place.people[name]
        card = await lawyer.finds("Ik pak dit op", on="")
        await lawyer.presses("Ik pak dit op")
        assert card
        await lawyer.finds("Antwoord", on="")


async def everybody_answers(going: Run) -> None:
    await asyncio.gather(*(going.acting._answers(going.place.people[name]) for name in LAWYERS))


async def killed_before_the_commit(going: Run) -> None:
    """The platform may not have been told yet that the answers arrived."""
    (machine,) = going.machines
    await machine.tells("die before commit")
    answering = asyncio.create_task(everybody_answers(going))
    assert await machine.is_gone(PATIENCE)
    await machine.starts()
    await answering


async def killed_while_slack_hangs(going: Run) -> None:
    """A message was on its way and did not arrive."""
    await _hangs(going, after_effect=False)


async def killed_when_slack_had_it(going: Run) -> None:
    """A message arrived, and nobody knows."""
    await _hangs(going, after_effect=True)


async def _hangs(going: Run, *, after_effect: bool) -> None:
    (machine,), slack = going.machines, going.place.slack
    before = len(slack.calls_to("chat.postMessage"))
    fault = slack.faults.on_api("hang", "chat.postMessage", after_effect=after_effect)
    answering = asyncio.create_task(everybody_answers(going))
    await until(lambda: fault.hits, lambda: "nothing was sent", PATIENCE)
    if after_effect:
        posted = slack.calls_to("chat.postMessage")
        await until(lambda: any(c.response for c in posted[before:] if c.fault), lambda: "not posted", PATIENCE)
    await machine.is_killed()
    slack.faults.clear()
    await machine.starts()
    await answering


async def everything_comes_again(going: Run) -> None:
    """Both platforms bring everything that they brought before once more."""
    place = going.place
    await everybody_answers(going)
    await going.comes_to_rest(PATIENCE)
    for delivery in place.slack.deliveries("message.im"):
        await place.slack.courier.redeliver(delivery)
    inbox = place.tg.inbox(place.account)
    for update in list(inbox.log):
        inbox.redeliver(update)
    await until(lambda: inbox.idle, lambda: "not taken", PATIENCE)


SCENES: dict[str, Callable[[Run], Awaitable[None]]] = {
    "ack first": killed_before_the_commit,
    "mark first": killed_while_slack_hangs,
    "no look": killed_when_slack_had_it,
    "no dedupe": everything_comes_again,
}
"""By the rule that must not be broken."""
