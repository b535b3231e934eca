"""Before a text goes, its writer sees what was found in it, and takes out with one tap what was not."""

from __future__ import annotations

import pytest
from town import Person, Town

RARE = "De Feniksfluiter mag van de verhuurder geen geiten houden. Kan dat zomaar?"


def takes_out(person: Person, word: str) -> str:
    return next(label for label in person.sees()[-1].labels if f"“{word}”" in label)


async def test_a_word_that_was_not_found_is_taken_out_with_one_tap(town: Town) -> None:
    await town.anna.types(f"/consult huur {RARE}")
    await town.anna.presses("Dit is geen persoonsgegeven")
    await town.anna.presses("Nog iets weghalen")
    await town.anna.presses(takes_out(town.anna, "Feniksfluiter"))
    assert "Feniksfluiter" not in town.anna.reads()
    assert "De [weggelaten] mag" in town.anna.reads()
    await town.anna.presses("Verstuur")
    assert "De [weggelaten] mag" in town.bram.finds("HUU-0001").text
    assert not town.bram.has_read("Feniksfluiter")


async def test_any_other_word_can_be_typed_and_goes_wherever_it_stands(town: Town) -> None:
    await town.anna.types("/consult huur Mijn cliënt houdt geiten. De geiten staan in de tuin. Mag dat zomaar?")
    await town.anna.presses("Nog iets weghalen")
    await town.anna.presses("Een ander woord")
    await town.anna.fills(words="geiten")
    assert town.anna.reads().count("[weggelaten]") == 2
    await town.anna.presses("Verstuur")
    assert not town.bram.has_read("geiten")


async def test_a_word_that_is_not_there_is_asked_again_and_nothing_is_lost(town: Town) -> None:
    await town.anna.types("/consult huur Mijn cliënt houdt geiten. Mag dat van de verhuurder?")
    await town.anna.presses("Nog iets weghalen")
    await town.anna.presses("Een ander woord")
    if not town.anna.form:  # question by question the same form comes back with the same sentence
        await town.anna.types("schapen")
        assert town.anna.asked
        assert town.anna.asked.error
        await town.anna.types("geiten")
    else:
        await town.anna.fills(words="schapen")
        assert town.anna.form
        assert town.anna.form.errors
        await town.anna.fills(words="geiten")
    assert "geiten" not in town.anna.reads()


async def test_what_was_taken_out_can_be_put_back(town: Town) -> None:
    await town.anna.types(f"/consult huur {RARE}")
    await town.anna.presses("Dit is geen persoonsgegeven")
    await town.anna.presses("Nog iets weghalen")
    await town.anna.presses(takes_out(town.anna, "Feniksfluiter"))
    await town.anna.presses("Nog iets weghalen")
    await town.anna.presses("Zet weggehaalde woorden terug")
    assert "Feniksfluiter" in town.anna.reads()


async def test_it_works_for_an_answer_that_is_held_and_for_a_change(town: Town) -> None:
    await town.anna.types("/consult huur Mag de verhuurder de huur tussentijds verhogen?")
    await town.anna.presses("Verstuur")
    await town.bram.presses("Ik pak dit op")
    await town.anna.presses("Pas vraag aan", on="HUU-0001")
    await town.anna.fills(question="Mag de verhuurder de huur van de Feniksfluiter verhogen?")
    await town.anna.presses("Nog iets weghalen")
    await town.anna.presses("Een ander woord")
    await town.anna.fills(words="verhuurder")
    await town.anna.presses("Verstuur")
    assert town.bram.has_read("Mag de [weggelaten] de huur")
    await town.bram.replies("Zeg mevrouw Jansen van de geitenkaas dat het niet mag.", to="HUU-0001")
    await town.bram.presses("Nog iets weghalen")
    await town.bram.presses("Een ander woord")
    await town.bram.fills(words="van de geitenkaas")
    await town.bram.presses("Verstuur")
    assert "[weggelaten] dat het niet mag" in town.anna.finds("dat het niet mag").text


async def test_it_works_for_the_message_shortcut(town: Town) -> None:
    await town.anna.uses_shortcut("consult", "Mijn cliënt houdt geiten in de tuin. Mag dat van de verhuurder?")
    await town.anna.presses("Huurrecht")
    await town.anna.presses("Nog iets weghalen")
    await town.anna.presses("Een ander woord")
    await town.anna.fills(words="geiten in de tuin")
    await town.anna.presses("Verstuur")
    assert not town.bram.has_read("geiten")


async def test_a_changed_text_is_looked_at_anew(town: Town) -> None:
    await town.anna.types("/consult huur Mijn cliënt houdt geiten. Mag dat van de verhuurder?")
    await town.anna.presses("Nog iets weghalen")
    await town.anna.presses("Een ander woord")
    await town.anna.fills(words="geiten")
    await town.anna.presses("Zelf aanpassen")
    await town.anna.fills(question="Mijn cliënt houdt geiten en schapen. Mag dat van de verhuurder?")
    assert "geiten en schapen" in town.anna.reads()


@pytest.mark.parametrize("label", ["Nog iets weghalen", "Een ander woord"])
async def test_an_old_button_says_that_the_text_is_gone(town: Town, label: str) -> None:
    await town.anna.types(f"/consult huur {RARE}")
    await town.anna.presses("Dit is geen persoonsgegeven")
    if label == "Een ander woord":
        await town.anna.presses("Nog iets weghalen")
    button = town.anna.sees()[-1].button(label)
    assert button
    await town.passes(minutes=31)
    await town.anna.presses_again(button)
    assert "al verstuurd, of gewist" in town.anna.reads()


async def test_buttons_carry_a_number_and_no_word(town: Town) -> None:
    await town.anna.types(f"/consult huur {RARE}")
    await town.anna.presses("Dit is geen persoonsgegeven")
    await town.anna.presses("Nog iets weghalen")
    buttons = town.anna.sees()[-1].card.buttons
    assert all(part.isdecimal() for button in buttons for part in button.arg.split("."))
