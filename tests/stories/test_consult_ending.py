"""Ending: close, outcome, reopen, withdraw, and how the text goes."""

from __future__ import annotations

from datetime import datetime, timedelta

from town import Town

from bot.chat.catalogue import ZONE
from storage.consults import Consult

HUUR = "Mag de verhuurder de huur tussentijds verhogen?"
ANSWER = "Alleen als het contract dat toestaat."


async def answered(town: Town, area: str = "huur") -> None:
    await town.anna.types(f"/consult {area} {HUUR}")
    await town.anna.presses("Verstuur")
    await town.bram.presses("Ik pak dit op")
    await town.bram.replies(ANSWER, to="-0001")


def consult(town: Town, code: str = "HUU-0001") -> Consult:
    return town.looks(lambda store: store.consults.by_code(code))  # type: ignore[return-value]


async def later(town: Town, **time: float) -> None:
    town.clock.advance(timedelta(**time))
    await town.passes(minutes=1)


async def test_closing_is_one_tap_and_both_questions_are_one_tap_each(town: Town) -> None:
    await answered(town)
    await town.anna.presses("Sluit vraag")
    assert "Wat is er met de zaak gebeurd?" in town.anna.reads()
    await town.anna.presses("Verwezen, lichte advies toevoeging")
    assert "Wat had je gedaan zonder dit overleg?" in town.anna.reads()
    await town.anna.presses("Eerder verwezen")
    assert "Dank je" in town.anna.reads()
    row = consult(town)
    assert (row.outcome, row.counterfactual) == ("verwezen_lat", "eerder_verwezen")
    assert not town.bram.has_button("Antwoord")


async def test_who_does_not_answer_has_still_closed_it(town: Town) -> None:
    await answered(town)
    await town.anna.presses("Sluit vraag")
    assert (consult(town).state, consult(town).outcome) == ("gesloten", "nog_onbekend")


async def test_closing_twice_closes_once(town: Town) -> None:
    await answered(town)
    close = town.anna.finds("Bram heeft geantwoord").button("Sluit vraag")
    await town.anna.presses("Sluit vraag")
    await town.anna.presses_again(close)
    assert "HUU-0001 is gesloten" in town.anna.reads()


async def test_somebody_else_cannot_close_it(town: Town) -> None:
    await answered(town)
    close = town.anna.finds("Bram heeft geantwoord").button("Sluit vraag")
    await town.dirk.presses_again(close)
    assert "is niet van jou" in town.dirk.reads()
    assert consult(town).state == "open"


async def test_a_message_after_closing_is_not_sent_and_reopening_is_one_tap(town: Town) -> None:
    await answered(town)
    await town.anna.presses("Sluit vraag")
    await town.anna.replies("Toch nog iets: en in mei?", to="Bram over HUU-0001")
    assert "dus dit is niet verstuurd" in town.anna.reads()
    assert not town.bram.has_read("en in mei?")
    await town.anna.presses("Heropen")
    await town.anna.replies("Toch nog iets: en in mei?", to="Bram over HUU-0001")
    assert town.bram.has_read("en in mei?")


async def test_reopening_gives_it_back_to_the_same_lawyer(town: Town) -> None:
    await answered(town)
    await town.anna.presses("Sluit vraag")
    await later(town, days=3)
    await town.anna.presses("Heropen")
    assert town.bram.has_read("De vrager heeft deze vraag heropend. Hij staat weer bij jou.")
    assert town.bram.has_button("Antwoord")
    assert consult(town).erase_at is None


async def test_when_that_lawyer_left_it_goes_to_who_is_on_duty(town: Town) -> None:
    await answered(town)
    await town.anna.presses("Sluit vraag")
    await town.is_at(datetime(2026, 12, 1, 10, 30, tzinfo=ZONE))

    def leaves(store: object) -> None:
        store.members.get(town.bram.member.number).active = False  # type: ignore[attr-defined]

    town.database.write_now(leaves)
    await town.anna.presses("Heropen")
    assert town.carla.has_read(HUUR)


async def test_after_fourteen_days_it_stays_closed(town: Town) -> None:
    await answered(town)
    await town.anna.presses("Sluit vraag")
    await later(town, days=15)
    await town.anna.presses("Heropen")
    assert "dat kan 14 dagen lang" in town.anna.reads()


async def test_only_the_part_that_was_had_reopens(town: Town) -> None:
    town.has_duty(town.ella, "arbeid", reach="landelijk")
    await town.anna.types(f"/consult huur,arbeid {HUUR}")
    await town.anna.presses("Verstuur")
    await town.bram.presses("Ik pak dit op")
    await town.bram.presses("Ik beantwoord alles")
    await town.anna.presses("Sluit vraag")
    await town.anna.presses("Heropen")
    assert not town.ella.has_button("Ik pak dit op")
    assert town.bram.has_button("Antwoord")


async def test_withdrawing_removes_every_word_at_once_and_the_lawyer_hears_it(town: Town) -> None:
    await answered(town)
    await town.anna.presses("Trek in")
    for person in (town.anna, town.bram):
        assert not person.has_read(HUUR)
        assert not person.has_read(ANSWER)
    assert "De vrager heeft de vraag ingetrokken." in town.bram.reads()
    row = consult(town)
    assert (row.state, row.wrapped_key, row.fingerprint) == ("ingetrokken", None, "")
    assert all(entry.box == b"" for entry in town.looks(lambda store: store.consults.entries(row.number)))


async def test_withdrawing_before_anybody_took_it(town: Town) -> None:
    await town.anna.types(f"/consult huur {HUUR}")
    await town.anna.presses("Verstuur")
    claim = town.bram.finds("HUU-0001").button("Ik pak dit op")
    await town.anna.presses("Trek in")
    assert not town.bram.has_read(HUUR)
    await town.bram.presses_again(claim)
    assert "ingetrokken door de vrager" in town.bram.reads()
    await later(town, hours=30)
    assert "HUU-" not in town.channel()


async def test_a_withdrawn_question_can_be_asked_again(town: Town) -> None:
    for _ in range(2):
        await town.anna.types(f"/consult huur {HUUR}")
        await town.anna.presses("Verstuur")
        await town.anna.presses("Trek in")
    assert consult(town, "HUU-0002").state == "ingetrokken"


async def test_without_a_word_it_closes_by_itself_after_one_reminder(town: Town) -> None:
    await answered(town)
    await later(town, days=3)
    assert town.anna.has_read("Ben je geholpen? Kies Sluit vraag op je kaart, of antwoord hier.")
    assert "Anders sluit ik de vraag dinsdag." in town.anna.finds("Ben je geholpen?").text
    await later(town, days=3)
    assert consult(town).state == "open"
    await later(town, days=1)
    assert (consult(town).state, consult(town).outcome) == ("gesloten", "nog_onbekend")
    assert len([seen for seen in town.anna.sees() if "Ben je geholpen?" in seen.text]) == 1
    assert town.anna.has_read("Heropenen kan tot en met")


async def test_of_two_areas_each_has_its_own_five_days(town: Town) -> None:
    town.has_duty(town.ella, "arbeid", reach="landelijk")
    await town.anna.types(f"/consult huur,arbeid {HUUR}")
    await town.anna.presses("Verstuur")
    await town.bram.replies(ANSWER, to="MUL-0001")
    await town.ella.presses("Ik pak dit op")
    await town.passes(minutes=20)
    await town.ella.replies("Voor het werk maakt dat niets uit.", to="MUL-0001")
    await later(town, days=3)
    await later(town, days=3)
    await later(town, hours=23, minutes=50)
    assert consult(town, "MUL-0001").state == "open"
    assert not town.bram.has_button("Antwoord")
    await later(town, minutes=20)
    assert consult(town, "MUL-0001").state == "gesloten"


async def test_thirty_days_after_closing_only_the_record_is_left(town: Town) -> None:
    await answered(town)
    await town.anna.presses("Sluit vraag")
    await town.anna.presses("Zelf afgehandeld")
    await later(town, days=29)
    assert town.anna.has_read(ANSWER)
    await later(town, days=2)
    for person in (town.anna, town.bram):
        assert not person.has_read(HUUR)
        assert not person.has_read(ANSWER)
    stone = town.anna.finds("De tekst van deze vraag van").text
    assert "HUU-0001 · Huurrecht" in stone
    assert "Uitkomst: Zelf afgehandeld." in stone
    row = consult(town)
    assert row.wrapped_key is None
    assert row.outcome == "zelf_afgehandeld"


async def test_an_erased_question_takes_no_more_words(town: Town) -> None:
    await answered(town)
    await town.anna.presses("Sluit vraag")
    reopen = town.anna.finds("Gesloten. Heropenen kan").button("Heropen")
    await later(town, days=31)
    await town.anna.presses_again(reopen)
    assert "kan niet meer open" in town.anna.reads()
    await town.anna.replies("Toch nog iets?", to="De tekst van deze vraag")
    assert "is gewist" in town.anna.reads()


async def test_the_asker_reads_three_days_before_that_the_text_goes_and_once(town: Town) -> None:
    await town.anna.types("/consult huur Mag de verhuurder de huur tussentijds verhogen?")
    await town.anna.presses("Verstuur")
    await town.anna.presses("Sluit vraag")
    town.clock.advance(timedelta(days=26))
    await town.runner.catch_up()
    await town.delivery.settle()
    assert not town.anna.has_read("De tekst gaat weg")
    for _ in range(2):
        town.clock.advance(timedelta(days=1))
        await town.runner.catch_up()
        await town.delivery.settle()
    told = [seen.text for seen in town.anna.sees() if "De tekst gaat weg" in seen.text]
    assert len(told) == 1
    assert "HUU-0001" in told[0]
    assert "tussentijds" not in told[0]
    town.clock.advance(timedelta(days=3))
    await town.runner.catch_up()
    await town.delivery.settle()
    assert "verhogen" not in "\n".join(seen.text for seen in town.bram.sees())
