"""The gate: the asker sees exactly what would be sent, and nothing goes by itself."""

from __future__ import annotations

from town import Town

from bot.chat.text import text
from bot.gate import actions

NAMED = "Mevrouw Jansen mag van de verhuurder geen huisdier houden. Kan dat zomaar?"


async def test_a_name_is_shown_replaced_and_nobody_reads_it(town: Town) -> None:
    await town.anna.types(f"/consult huur {NAMED}")
    assert "Ik heb vervangen wat naar een persoon kan wijzen" in town.anna.reads()
    assert "Jansen" not in town.anna.reads()
    assert not town.bram.sees()
    await town.anna.presses("Verstuur")
    card = town.bram.finds("HUU-0001")
    assert "geen huisdier houden" in card.text
    assert "Jansen" not in card.text


async def test_a_doubtful_finding_can_be_released(town: Town) -> None:
    await town.anna.types(f"/consult huur {NAMED}")
    await town.anna.presses("Dit is geen persoonsgegeven")
    assert "Jansen" in town.anna.reads()
    assert "Dit is geen persoonsgegeven" not in town.anna.sees()[-1].labels
    await town.anna.presses("Verstuur")
    assert town.bram.has_read("Jansen")


async def test_a_release_is_counted_and_its_words_are_not_kept(town: Town) -> None:
    await town.anna.types(f"/consult huur {NAMED}")
    await town.anna.presses("Dit is geen persoonsgegeven")
    lines = town.looks(lambda store: store.audit.about("gate.released"))
    assert [line.act for line in lines] == ["button:gate.release"]


async def test_one_of_several_findings_can_be_released(town: Town) -> None:
    await town.anna.types(
        "/consult huur Mevrouw Jansen en meneer Bakker delen een kamer. Mag de verhuurder dat verbieden?"
    )
    await town.anna.presses("Dit is geen persoonsgegeven")
    assert "Wat is geen persoonsgegeven?" in town.anna.reads()
    await town.anna.presses("[persoon 2] is geen persoonsgegeven")
    assert "Bakker" in town.anna.reads()
    assert "Jansen" not in town.anna.reads()
    await town.anna.presses("Verstuur")
    card = town.bram.finds("HUU-0001").text
    assert "Bakker" in card
    assert "Jansen" not in card


async def test_who_looks_at_what_could_be_released_can_go_back(town: Town) -> None:
    await town.anna.types(
        "/consult huur Mevrouw Jansen en meneer Bakker delen een kamer. Mag de verhuurder dat verbieden?"
    )
    await town.anna.presses("Dit is geen persoonsgegeven")
    await town.anna.presses("Terug")
    assert "Staat hier nog iets in" in town.anna.reads()
    assert "Jansen" not in town.anna.reads()


async def test_a_citizen_service_number_cannot_be_released(town: Town) -> None:
    await town.anna.types("/consult huur Cliënt met BSN 111222333 krijgt geen huurtoeslag. Wat kan er nog?")
    assert "111222333" not in town.anna.reads()
    assert not town.anna.has_button("Dit is geen persoonsgegeven")
    await town.anna.presses("Verstuur")
    assert not town.bram.has_read("111222333")


async def test_a_button_for_something_that_cannot_be_released_is_refused(town: Town) -> None:
    await town.anna.types("/consult huur Mevrouw Jansen met BSN 111222333 krijgt geen huurtoeslag. Wat kan er nog?")
    card = town.anna.sees()[-1]
    draft = card.button("Verstuur").arg
    second = actions.RELEASE_ONE.button(text("gate-release"), int(draft), 1)
    await town.anna.presses_again(second)
    assert "Dit blijft verborgen" in town.anna.reads()
    await town.anna.presses("Verstuur")
    assert not town.bram.has_read("111222333")


async def test_the_text_can_be_changed_and_is_looked_at_again(town: Town) -> None:
    await town.anna.types(f"/consult huur {NAMED}")
    await town.anna.presses("Zelf aanpassen")
    if town.anna.form:
        assert town.anna.form.answers["question"] == NAMED
    await town.anna.fills(question="Cliënt mag van verhuurder De Vries geen huisdier houden. Kan dat?")
    assert "De Vries" not in town.anna.reads()
    await town.anna.presses("Verstuur")
    assert "geen huisdier houden. Kan dat?" in town.bram.finds("HUU-0001").text


async def test_what_is_dropped_is_gone(town: Town) -> None:
    await town.anna.types(f"/consult huur {NAMED}")
    send = town.anna.sees()[-1].button("Verstuur")
    await town.anna.presses("Niet versturen")
    assert "Je tekst is gewist" in town.anna.reads()
    await town.anna.presses_again(send)
    assert "al verstuurd, of gewist" in town.anna.reads()
    assert not town.bram.sees()


async def test_a_second_press_on_send_sends_nothing_twice(town: Town) -> None:
    await town.anna.types(f"/consult huur {NAMED}")
    send = town.anna.sees()[-1].button("Verstuur")
    await town.anna.presses("Verstuur")
    await town.anna.presses_again(send)
    assert "al verstuurd, of gewist" in town.anna.reads()
    assert len([seen for seen in town.bram.sees() if "HUU-" in seen.text]) == 1


async def test_after_half_an_hour_the_text_is_gone(town: Town) -> None:
    await town.anna.types(f"/consult huur {NAMED}")
    await town.passes(minutes=31)
    await town.anna.presses("Verstuur")
    assert "een half uur voorbij" in town.anna.reads()
    assert not town.bram.sees()
    assert town.looks(lambda store: store.drafts.any_expired(town.clock.now())) is False


async def test_a_form_that_stood_open_too_long_loses_no_text(town: Town) -> None:
    await town.anna.types(f"/consult huur {NAMED}")
    await town.anna.presses("Zelf aanpassen")
    if not town.anna.form:
        return  # question by question there is no form that stands open
    await town.passes(minutes=31)
    await town.anna.fills(question="Cliënt mag geen huisdier houden. Kan dat zomaar?")
    assert "langer dan een half uur" in town.anna.reads()
    await town.anna.presses("Huurrecht")
    await town.anna.presses("Verstuur")
    assert town.bram.has_read("Cliënt mag geen huisdier houden. Kan dat zomaar?")


async def test_another_persons_draft_cannot_be_sent(town: Town) -> None:
    await town.anna.types(f"/consult huur {NAMED}")
    send = town.anna.sees()[-1].button("Verstuur")
    await town.dirk.presses_again(send)
    assert "al verstuurd, of gewist" in town.dirk.reads()
    assert not town.bram.sees()


RARE = "Een 34-jarige Eritrese imker met 6 kinderen moet op 3 maart zijn woning uit. Wat nu?"


async def test_the_meter_offers_coarser_wordings_at_most_three(town: Town) -> None:
    await town.anna.types(f"/consult huur {RARE}")
    assert "Herkenbaar\nhoog" in town.anna.reads()
    offered = [label for label in town.anna.sees()[-1].labels if "minder precies" in label]
    assert offered[:2] == ["Beroep minder precies", "Gezin minder precies"]
    assert len(offered) == 3


async def test_one_tap_writes_it_more_coarsely_and_the_meter_falls(town: Town) -> None:
    await town.anna.types(f"/consult huur {RARE}")
    await town.anna.presses("Beroep minder precies")
    assert "imker" not in town.anna.reads()
    assert "zelfstandige of werknemer" in town.anna.reads()
    assert "Beroep minder precies" not in town.anna.sees()[-1].labels
    await town.anna.presses("Gezin minder precies")
    await town.anna.presses("Leeftijd minder precies")
    assert "30–34 jaar" in town.anna.reads()
    assert "Leeftijd minder precies" not in town.anna.sees()[-1].labels
    assert "hoog:" not in town.anna.reads()
    await town.anna.presses("Verstuur")
    assert "imker" not in town.bram.finds("HUU-0001").text


async def test_what_was_released_stays_released_when_it_is_written_more_coarsely(town: Town) -> None:
    await town.anna.types("/consult huur Imker Jansen, een Eritrese weduwe met 6 kinderen, moet eruit. Wat nu?")
    await town.anna.presses("Dit is geen persoonsgegeven")
    assert "Jansen" in town.anna.reads()
    await town.anna.presses("Gezin minder precies")
    assert "Jansen" in town.anna.reads()


async def test_an_ordinary_question_gets_no_advice_about_wording(town: Town) -> None:
    await town.anna.types("/consult huur Mag de verhuurder de huur tussentijds verhogen?")
    assert "Herkenbaar\nlaag" in town.anna.reads()
    assert not [label for label in town.anna.sees()[-1].labels if "minder precies" in label]


async def test_an_answer_with_a_name_waits_at_the_gate_too(town: Town) -> None:
    await town.anna.types("/consult huur Mag de verhuurder de huur tussentijds verhogen?")
    await town.anna.presses("Verstuur")
    await town.bram.presses("Ik pak dit op")
    await town.bram.replies("Zeg mevrouw Jansen dat het niet mag.", to="HUU-0001")
    assert "Ik heb vervangen" in town.bram.reads()
    assert not town.anna.has_read("dat het niet mag")
    await town.bram.presses("Verstuur")
    assert town.anna.has_read("dat het niet mag")
    assert not town.anna.has_read("Jansen")


async def test_two_held_answers_wait_side_by_side(town: Town) -> None:
    for words in ("Mag de verhuurder de huur verhogen?", "Mag de verhuurder zomaar binnenkomen?"):
        await town.anna.types(f"/consult huur {words}")
        await town.anna.presses("Verstuur")
    await town.bram.presses("Ik pak dit op", on="HUU-0001")
    await town.bram.presses("Ik pak dit op", on="HUU-0002")
    await town.bram.replies("Zeg mevrouw Jansen dat het niet mag.", to="de huur verhogen")
    await town.bram.replies("Zeg meneer Bakker dat het wel mag.", to="zomaar binnenkomen")
    await town.bram.presses("Verstuur", on="dat het niet mag")
    await town.bram.presses("Verstuur", on="dat het wel mag")
    assert "dat het niet mag" in town.anna.finds("Bram over HUU-0001").text
    assert "dat het wel mag" in town.anna.finds("Bram over HUU-0002").text


async def test_who_changes_a_held_message_sees_the_new_text_at_the_gate(town: Town) -> None:
    await town.anna.types("/consult huur Mag de verhuurder de huur tussentijds verhogen?")
    await town.anna.presses("Verstuur")
    await town.bram.presses("Ik pak dit op")
    message = await town.bram.replies("Zeg mevrouw Jansen dat het niet mag.", to="HUU-0001")
    await town.bram.edits(message, "Zeg haar dat het niet mag.")
    assert "Zeg haar dat het niet mag." in town.bram.reads()
    await town.bram.presses("Verstuur")
    assert town.anna.has_read("Zeg haar dat het niet mag.")
