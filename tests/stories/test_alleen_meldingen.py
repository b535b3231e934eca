"""A platform that gets notices only: no text of a case reaches it, whatever is done, and people can still work."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from town import Town, zwolle

from storage.members import OrganisationKind, Role

QUESTION = "Mag een schuur met zeventien ramen als woning worden verhuurd?"
ANSWER = "Alleen als de gemeente een kubieke vergunning gaf."
SIGNAL = "Steeds meer verhuurders vragen een rondvormige waarborgsom."
WORDS = ("schuur", "zeventien", "kubieke", "vergunning", "rondvormige", "waarborgsom")


@pytest.fixture
async def town(url: str, setting: str) -> AsyncIterator[Town]:
    """On `phone` go notices only. Bram is at home there, and has a desk too; Wim has a telephone and nothing else."""
    async with zwolle(url, whole_forms=setting.endswith("whole"), lawyers_on="phone") as place:
        config = replace(place.config, trusts={"phone": "alleen-meldingen"})
        place.config = place.bot.config = place.delivery._config = config
        place.runner._worker._config = config
        place.database.write_now(
            lambda store: store.members.add_account(place.bram.member.number, "desk", "desk-Bram", "desk-Bram")
        )
        place.database.write_now(lambda store: setattr(store.members.get(place.bram.member.number), "home", "phone"))
        place.settles("Wim", OrganisationKind.JURIDISCH_LOKET, Role.FIRST_LINE, on="phone")
        place.settles("Bea", OrganisationKind.JURIDISCH_LOKET, Role.ADMIN)
        yield place


def reached(town: Town) -> str:
    """Everything that the bot ever sent or showed there, also what a platform keeps behind a card."""
    parts: list[str] = []
    for seen in town.phone.messages:
        parts.append(seen.text)
        parts += [str(value) for value in seen.voice.quotes.values()]
        parts += [f"{button.action} {button.arg} {seen.voice.say(button.label)}" for button in seen.card.buttons]
        parts.append(repr(seen.card.file))
    for person in town.people.values():
        if person.telegraph is town.phone:
            parts += [repr(person.form and (person.form.answers, person.form.errors)), repr(person.asked)]
    return "\n".join([*parts, *town.phone.topics.values()])


def assert_nothing_reached(town: Town) -> None:
    said = reached(town)
    assert said
    assert [word for word in WORDS if word in said] == []


def at_desk(town: Town) -> str:
    return "\n".join(seen.text for seen in town.desk.messages if seen.place == "desk-Bram")


async def asks(town: Town) -> None:
    await town.anna.types(f"/consult huur {QUESTION}")
    await town.anna.presses("Verstuur")


async def test_a_question_reaches_the_telephone_as_a_notice_and_the_desk_with_its_text(town: Town) -> None:
    await asks(town)
    assert town.bram.has_read("HUU-0001")
    assert "Deze tekst toon ik hier niet. Je leest hem in Desk." in town.bram.finds("HUU-0001").text
    assert QUESTION in at_desk(town)
    assert_nothing_reached(town)


async def test_the_notice_can_be_taken_and_the_asker_called(town: Town) -> None:
    await asks(town)
    await town.bram.presses("Ik pak dit op")
    assert town.anna.has_read("Bram heeft je vraag opgepakt")
    await town.bram.presses("Ik bel de vrager")
    assert town.bram.has_read("038 123 45 67")
    assert_nothing_reached(town)


async def test_an_answer_typed_there_is_not_taken_in_and_the_form_for_it_is_not_opened(town: Town) -> None:
    await asks(town)
    await town.bram.presses("Ik pak dit op")
    await town.bram.replies(ANSWER, to="HUU-0001")
    assert "mag geen tekst over een zaak staan. Doe dit in Desk." in town.bram.reads()
    assert not town.anna.has_read("kubieke")
    await town.bram.presses("Antwoord")
    assert "Doe dit in Desk." in town.bram.reads()
    assert town.bram.form is None
    assert town.bram.asked is None
    assert_nothing_reached(town)


async def test_a_whole_conversation_on_the_desk_leaves_only_notices_on_the_telephone(town: Town) -> None:
    await asks(town)
    await town.bram.presses("Ik pak dit op")
    desk = replace(town.bram, account="desk-Bram", telegraph=town.desk)
    await desk.replies(ANSWER, to="HUU-0001")
    assert town.anna.has_read(ANSWER)
    await town.anna.replies("En als de schuur kleiner is?", to="kubieke")
    await town.anna.presses("Pas vraag aan")
    await town.anna.fills(question=f"{QUESTION} En een waarborgsom?")
    await town.anna.presses("Verstuur")
    await town.passes(minutes=50)
    await town.anna.presses("Sluit vraag")
    assert_nothing_reached(town)


@pytest.mark.parametrize("words", [f"/consult huur {QUESTION}", f"/signaal huur {SIGNAL}", f"/idee {SIGNAL}"])
async def test_who_types_a_case_there_reads_where_it_may_be_done_and_nothing_is_kept(town: Town, words: str) -> None:
    await town.wim.types(words)
    assert "In Phone mag geen tekst over een zaak staan. Ik heb niets bewaard of verstuurd." in town.wim.reads()
    assert town.database.read_now(lambda store: store.consults.by_code("HUU-0001")) is None
    assert_nothing_reached(town)


async def test_what_is_no_text_of_a_case_works_there_as_everywhere(town: Town) -> None:
    for words in ("/wie carla", "/mijn", "/hulp", "/status", "/piket", "/privacy"):
        await town.wim.types(words)
        assert "mag geen tekst" not in town.wim.reads()
    await town.bram.types("/piket")
    assert "mag geen tekst" not in town.bram.reads()


async def test_a_signal_on_the_agenda_and_own_data_stay_away_too(town: Town) -> None:
    await asks(town)
    await town.anna.types(f"/signaal huur {SIGNAL}")
    await town.anna.presses("Verstuur")
    for words in ("/mijn", "/status SIG-0001", "/overleg", "/signaal", "/privacy"):
        await town.bram.types(words)
        await town.wim.types(words)
    await town.wim.presses("Download mijn gegevens")
    assert "mag geen tekst over een zaak staan" in town.wim.reads()
    assert_nothing_reached(town)


async def test_an_administrator_switches_it_on_in_chat_and_what_stood_there_goes(town: Town) -> None:
    town.config = town.bot.config = town.delivery._config = replace(town.config, trusts={})
    town.runner._worker._config = town.config
    await asks(town)
    assert town.bram.has_read(QUESTION)
    await town.bea.types("/beheer phone")
    assert "In Phone staat nu: volledig." in town.bea.reads()
    await town.bea.types("/beheer phone alleen-meldingen")
    assert "In Phone staan vanaf nu alleen meldingen" in town.bea.reads()
    assert_nothing_reached(town)
    assert town.bram.has_button("Ik pak dit op")
    await town.wim.types(f"/consult huur {QUESTION}")
    assert_nothing_reached(town)
    await town.bea.types("/beheer phone volledig")
    assert town.bram.has_read(QUESTION)
