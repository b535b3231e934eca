"""`/beheer`: who keeps the bot in order sees what waits and what is wrong, and never a word of a case."""

from __future__ import annotations

from datetime import timedelta

import pytest
from town import Town

from bot.engine.errors import DeliveryFailed
from storage.members import OrganisationKind, Role

QUESTION = "Mag een schuur met zeventien ramen als woning worden verhuurd?"
ANSWER = "Alleen als de gemeente een kubieke vergunning gaf."
WORDS = ("schuur", "zeventien", "kubieke", "vergunning")


def with_admin(town: Town) -> Town:
    town.settles("Bea", OrganisationKind.JURIDISCH_LOKET, Role.ADMIN)
    return town


async def asks(town: Town) -> None:
    await town.anna.types(f"/consult huur {QUESTION}")
    await town.anna.presses("Verstuur")


def fails(town: Town, *failures: DeliveryFailed) -> None:
    town.desk.failures.extend(failures)


async def test_when_nothing_waits_that_is_said(town: Town) -> None:
    await with_admin(town).bea.types("/beheer wachtrij")
    assert "Alles is verstuurd" in town.bea.reads()


async def test_a_dead_letter_is_seen_without_content_and_sent_again(town: Town) -> None:
    with_admin(town)
    fails(town, DeliveryFailed("account_inactive", permanent=True))
    await asks(town)  # the card for Bram is the first that goes out
    await town.bea.types("/beheer wachtrij")
    seen = town.bea.reads()
    assert "Onbestelbaar: 1" in seen
    assert "HUU-0001 kan niet bezorgd worden" in seen
    assert "account_inactive" in seen
    assert not [word for word in WORDS if word in seen]
    assert not town.bram.has_read("HUU-0001")
    label = next(label for label in town.bea.sees()[-1].labels if label.endswith("opnieuw"))
    await town.bea.presses(label)
    assert town.bram.has_read(QUESTION)
    await town.bea.types("/beheer wachtrij")
    assert "Alles is verstuurd" in town.bea.reads()


async def test_a_dead_letter_that_nobody_needs_is_put_aside_and_can_still_be_sent(town: Town) -> None:
    with_admin(town)
    fails(town, DeliveryFailed("account_inactive", permanent=True))
    await asks(town)
    await town.bea.types("/beheer wachtrij")
    await town.bea.presses(next(label for label in town.bea.sees()[-1].labels if label.startswith("Leg ")))
    assert "Onbestelbaar: 0. Apart gelegd: 1." in town.bea.reads()
    await town.passes(minutes=2)
    assert not town.bram.has_read("HUU-0001")
    await town.bea.presses(next(label for label in town.bea.sees()[-1].labels if label.endswith("opnieuw")))
    assert town.bram.has_read(QUESTION)


async def test_what_waits_long_is_seen_and_can_be_put_aside(town: Town) -> None:
    with_admin(town)
    fails(town, DeliveryFailed("too fast", retry_after=timedelta(hours=1)))
    await asks(town)
    town.clock.advance(timedelta(minutes=2))
    await town.bea.types("/beheer wachtrij")
    assert "Wachten: " in town.bea.reads()
    assert "HUU-0001 wacht sinds" in town.bea.reads()
    assert "too fast" in town.bea.reads()
    await town.bea.presses(next(label for label in town.bea.sees()[-1].labels if label.startswith("Leg ")))
    assert "Apart gelegd: 1" in town.bea.reads()
    await town.bea.presses(next(label for label in town.bea.sees()[-1].labels if label.endswith("opnieuw")))
    assert town.bram.has_read(QUESTION)


async def test_what_may_have_arrived_is_counted_apart(town: Town) -> None:
    with_admin(town)
    fails(town, *[DeliveryFailed("timeout", unknown=True)])
    town.delivery._adapters["desk"].find = _never  # type: ignore[method-assign]  # the platform does not answer that either
    await asks(town)
    await town.bea.types("/beheer wachtrij")
    assert "Misschien al aangekomen: 1" in town.bea.reads()
    town.clock.advance(timedelta(seconds=40))
    await town.delivery.settle()


async def _never(*_: object, **__: object) -> None:
    raise DeliveryFailed("no answer")


async def test_who_had_no_account_gets_the_message_after_all(town: Town) -> None:
    with_admin(town)
    town.database.write_now(lambda store: store.members.remove_account("desk", "desk-Bram"))
    await asks(town)
    await town.bea.types("/beheer wachtrij")
    assert "deze deelnemer heeft geen account" in town.bea.reads()
    label = next(label for label in town.bea.sees()[-1].labels if label.endswith("opnieuw"))
    await town.bea.presses(label)
    assert "Geef toegang met /team code" in town.bea.reads()
    town.database.write_now(
        lambda store: store.members.add_account(town.bram.member.number, "desk", "desk-Bram", "desk-Bram")
    )
    await town.bea.presses(label)
    assert town.bram.has_read(QUESTION)


async def test_two_who_press_at_once_send_it_once(town: Town) -> None:
    with_admin(town)
    fails(town, DeliveryFailed("account_inactive", permanent=True))
    await asks(town)
    await town.bea.types("/beheer wachtrij")
    await town.dirk.types("/beheer wachtrij")
    label = next(label for label in town.bea.sees()[-1].labels if label.endswith("opnieuw"))
    await town.bea.presses(label)
    await town.dirk.presses(label)
    assert "intussen iets gebeurd" in town.dirk.reads()
    assert len([seen for seen in town.bram.sees() if QUESTION in seen.text]) == 1


async def test_a_coordinator_sees_the_queue_and_nothing_else(town: Town) -> None:
    with_admin(town)
    await town.dirk.types("/beheer")
    assert "/beheer wachtrij" in town.dirk.reads()
    assert "alleen-meldingen" not in town.dirk.reads()
    await town.dirk.types("/beheer wachtrij")
    assert "Alles is verstuurd" in town.dirk.reads()
    for words in ("/beheer controle", "/beheer desk alleen-meldingen", "/beheer desk volledig"):
        await town.dirk.types(words)
        assert "Dit kan alleen een beheerder" in town.dirk.reads()


@pytest.mark.parametrize("words", ["/beheer", "/beheer wachtrij", "/beheer controle", "/beheer desk alleen-meldingen"])
async def test_others_may_nothing_here(town: Town, words: str) -> None:
    for person in (town.anna, town.bram):
        await person.types(words)
        assert "Dit kan alleen een" in person.reads()


async def test_the_administrator_sees_what_the_last_audit_found(town: Town) -> None:
    with_admin(town)
    await town.bea.types("/beheer")
    assert "/beheer controle" in town.bea.reads()
    await town.bea.types("/beheer controle")
    assert "Bij de laatste controle klopte alles." in town.bea.reads()
    fails(town, DeliveryFailed("account_inactive", permanent=True))
    await asks(town)
    await town.passes(minutes=16)
    await town.bea.types("/beheer controle")
    assert "Onbestelbaar" in town.bea.reads()
    await town.bea.types("/beheer wachtrij")
    await town.bea.presses(next(label for label in town.bea.sees()[-1].labels if label.endswith("opnieuw")))


# -- who waits is told ---------------------------------------------------------------------------------------------


async def test_an_asker_whose_question_does_not_go_out_is_told_and_hears_when_it_arrived(town: Town) -> None:
    fails(town, DeliveryFailed("too fast", retry_after=timedelta(minutes=3)))
    await asks(town)
    await town.passes(minutes=1)
    assert "Je vraag HUU-0001 staat in de rij" in town.anna.finds("staat in de rij").text
    assert not [word for word in WORDS if word in town.anna.finds("staat in de rij").text]
    assert not town.bram.has_read("HUU-0001")
    await town.passes(minutes=3)
    assert town.bram.has_read(QUESTION)
    assert town.anna.has_read("HUU-0001 is alsnog aangekomen")
    assert not town.anna.has_read("staat in de rij")  # the same card says it


async def test_a_message_that_goes_out_at_once_is_not_talked_about(town: Town) -> None:
    await asks(town)
    await town.passes(minutes=2)
    assert not town.anna.has_read("staat in de rij")
    assert not town.anna.has_read("alsnog")


async def test_a_lawyer_whose_answer_does_not_go_out_is_told(town: Town) -> None:
    await asks(town)
    await town.bram.presses("Ik pak dit op")
    fails(town, DeliveryFailed("too fast", retry_after=timedelta(minutes=3)))
    await town.bram.replies(ANSWER, to="HUU-0001")
    await town.passes(minutes=1)
    assert town.bram.has_read("Je bericht bij HUU-0001 staat in de rij")
    await town.passes(minutes=3)
    assert town.anna.has_read(ANSWER)
    assert town.bram.has_read("HUU-0001 is alsnog aangekomen")


async def test_a_lawyer_whose_answer_cannot_be_delivered_reads_to_call(town: Town) -> None:
    with_admin(town)
    await asks(town)
    await town.bram.presses("Ik pak dit op")
    fails(town, DeliveryFailed("user_not_found", permanent=True))
    await town.bram.replies(ANSWER, to="HUU-0001")
    await town.passes(minutes=1)
    assert town.bram.has_read("Je bericht bij HUU-0001 kan ik niet bezorgen. Bel liever zelf.")
    await town.bea.types("/beheer wachtrij")
    await town.bea.presses(next(label for label in town.bea.sees()[-1].labels if label.startswith("Leg ")))
