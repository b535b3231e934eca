"""What stories about ideas have in common: raising a signal, making it an idea, judging it, and time going by."""

from __future__ import annotations

from datetime import timedelta

from town import Person, Town

from bot.engine.job import Moment
from bot.engine.outgoing import put_effects
from bot.signals.agenda import settle
from storage.store import Store

SERVICE = "Verhuurders rekenen de servicekosten niet meer af."
PLAN = "We maken samen een vast formulier om de servicekosten op te vragen."
GRADES = {"support": "4", "effect": "5", "financial": "3", "organisational": "3", "policy": "3", "reach": "2"}


async def raise_signal(person: Person, words: str = f"huur {SERVICE}") -> None:
    await person.types(f"/signaal {words}")
    await person.presses("Verstuur")


async def decided_idea(town: Town, code: str = "SIG-0001") -> None:
    """A meeting decides `Idee` about a signal."""

    def decide(store: Store) -> None:
        now = Moment(town.clock.now(), town.reference, town.config, store)
        signal = store.signals.by_code(code)
        assert signal
        put_effects(store, settle(now, signal, idea=True), now.now)

    town.database.write_now(decide)
    await town.passes(minutes=2)


async def later(town: Town, days: int) -> None:
    """So many days on; nothing ran meanwhile, as after an outage."""
    town.clock.advance(timedelta(days=days))
    await town.passes(minutes=6)


async def send_idea(person: Person, words: str = PLAN) -> None:
    await person.types(f"/idee {words}")
    await person.presses("Verstuur")


async def judges(person: Person, code: str, **grades: str) -> None:
    await person.types(f"/idee {code}")
    await person.presses("Geef je oordeel")
    await person.fills(**{**GRADES, **grades})


async def answers_badly(person: Person, day: str) -> str:
    """Fill in a day that is none; the sentence with which the question comes back."""
    if person.telegraph.whole_forms:
        await person.fills(day=day)
        assert person.form
        return str(person.form.errors["day"].name)
    person.asked = None
    await person.types(day)
    assert person.asked
    error = person.asked.error
    assert error
    return error.name
