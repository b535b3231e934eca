"""Who marks nearly everything urgent gets a hint once a month, and nobody else hears of it."""

from __future__ import annotations

from datetime import datetime

import pytest
from town import TUESDAY, ZONE, Person, Town

from storage.consults import Consult, ConsultState
from storage.store import Store

MONDAY = datetime(2027, 1, 4, 9, 11, tzinfo=ZONE)
"""The first working day of January."""


def asked(town: Town, person: Person, urgent: int, quiet: int, state: ConsultState = ConsultState.CLOSED) -> None:
    def save(store: Store) -> None:
        for number in range(urgent + quiet):
            store.session.add(
                Consult(
                    code=f"{person.member.name}-{state}-{number}",
                    asker_id=person.member.number,
                    location="zwolle",
                    district="overijssel",
                    urgent=number < urgent,
                    state=state,
                    created_at=TUESDAY,
                    closed_at=TUESDAY,
                    fingerprint=str(number),
                    wrapped_key=None,
                )
            )

    town.database.write_now(save)


async def january(town: Town) -> None:
    await town.passes(minutes=1)  # the bot runs in December already
    town.clock.advance(MONDAY - town.clock.now())
    await town.passes(minutes=1)


async def test_who_asks_nearly_everything_urgently_is_asked_whether_that_is_right(town: Town) -> None:
    asked(town, town.anna, urgent=5, quiet=1)
    await january(town)
    assert "In december waren 5 van je 6 vragen spoed." in town.anna.reads()
    await town.passes(minutes=1)
    assert len([seen for seen in town.anna.sees() if "vragen spoed" in seen.text]) == 1
    assert not any(person.has_read("vragen spoed") for person in (town.bram, town.dirk))
    assert "vragen spoed" not in town.channel()


@pytest.mark.parametrize(("urgent", "quiet"), [(4, 0), (3, 2), (7, 2)])
async def test_few_questions_or_enough_without_haste_say_nothing(town: Town, urgent: int, quiet: int) -> None:
    asked(town, town.anna, urgent, quiet)
    asked(town, town.anna, urgent=5, quiet=0, state=ConsultState.WITHDRAWN)
    await january(town)
    assert not town.anna.has_read("vragen spoed")
