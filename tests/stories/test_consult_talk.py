"""Talk: what is said reaches the other on the other's own platform, and changes follow."""

from __future__ import annotations

import pytest
from town import Town, zwolle

HUUR = "Mag de verhuurder de huur tussentijds verhogen?"


async def taken(town: Town) -> None:
    await town.anna.types(f"/consult huur {HUUR}")
    await town.anna.presses("Verstuur")
    await town.bram.presses("Ik pak dit op")


async def test_the_asker_on_one_platform_and_the_lawyer_on_the_other(url: str) -> None:
    async with zwolle(url, lawyers_on="phone") as town:
        await taken(town)
        message = await town.bram.replies("Alleen als het contract dat toestaat.", to="HUU-0001")
        assert town.anna.has_read("Alleen als het contract dat toestaat.")
        reply = await town.anna.replies("En als er niets in staat?", to="Bram over HUU-0001")
        assert town.bram.has_read("En als er niets in staat?")
        await town.bram.edits(message, "Alleen als het contract of de wet dat toestaat.")
        assert town.anna.has_read("Alleen als het contract of de wet dat toestaat.")
        await town.anna.edits(reply, "En als er niets over in staat?")
        assert town.bram.has_read("En als er niets over in staat?")


async def test_edits_of_both_follow_and_are_marked(town: Town) -> None:
    await taken(town)
    message = await town.bram.replies("Alleen als het contract dat toestaat.", to="HUU-0001")
    await town.bram.edits(message, "Alleen als de wet dat toestaat.")
    assert "(aangepast)" in town.anna.finds("Alleen als de wet dat toestaat.").text
    assert not town.anna.has_read("Alleen als het contract dat toestaat.")
    reply = await town.anna.replies("Dank! En in mei?", to="Bram over HUU-0001")
    await town.anna.edits(reply, "Dank! En in juni?")
    assert "(aangepast)" in town.bram.finds("Dank! En in juni?").text


async def test_an_edit_with_a_name_waits_at_the_gate(town: Town) -> None:
    await taken(town)
    message = await town.bram.replies("Zeg haar dat het niet mag.", to="HUU-0001")
    await town.bram.edits(message, "Zeg mevrouw Jansen dat het niet mag.")
    assert town.anna.has_read("Zeg haar dat het niet mag.")
    await town.bram.presses("Verstuur")
    assert not town.anna.has_read("Jansen")
    assert town.anna.has_read("(aangepast)")


async def test_an_older_held_edit_does_not_undo_a_newer_one(town: Town) -> None:
    await taken(town)
    message = await town.bram.replies("Zeg haar dat het niet mag.", to="HUU-0001")
    await town.bram.edits(message, "Zeg mevrouw Jansen dat het niet mag.")
    send = town.bram.sees()[-1].button("Verstuur")
    await town.bram.edits(message, "Zeg haar dat het wel mag.")
    await town.bram.presses_again(send)
    assert town.anna.has_read("Zeg haar dat het wel mag.")


async def test_the_question_itself_can_be_changed_after_another_look(town: Town) -> None:
    await taken(town)
    await town.anna.presses("Pas vraag aan")
    await town.anna.fills(question="Mag de verhuurder van mevrouw Jansen de huur in mei verhogen?")
    assert "Jansen" not in town.anna.reads()
    assert town.bram.has_read(HUUR)
    await town.anna.presses("Verstuur")
    card = town.bram.finds("de huur in mei verhogen?")
    assert "aangepast door de vrager" in card.text
    assert not town.bram.has_read(HUUR)
    assert town.bram.has_read("De vrager heeft de vraag aangepast.")


async def test_what_is_added_before_anybody_took_it_stands_on_the_card(town: Town) -> None:
    await town.anna.types(f"/consult huur {HUUR}")
    await town.anna.presses("Verstuur")
    await town.anna.replies("Het contract is van vorig jaar.", to="Je vraag staat bij")
    assert "Het contract is van vorig jaar." in town.bram.finds("HUU-0001").text
    assert "Wie de vraag oppakt, leest het mee" in town.anna.reads()


async def test_a_loose_message_is_asked_about_and_not_guessed(town: Town) -> None:
    await taken(town)
    await town.anna.types("Het contract is van vorig jaar.")
    assert "Waar hoort dit bericht bij?" in town.anna.reads()
    assert not town.bram.has_read("Het contract is van vorig jaar.")
    await town.anna.presses("Antwoord op HUU-0001")
    assert town.bram.has_read("Het contract is van vorig jaar.")


async def test_a_loose_message_of_a_lawyer_who_was_asked_finds_the_question(town: Town) -> None:
    await town.anna.types(f"/consult huur {HUUR}")
    await town.anna.presses("Verstuur")
    await town.bram.types("Alleen als het contract dat toestaat.")
    await town.bram.presses("Antwoord op HUU-0001")
    assert town.anna.has_read("Alleen als het contract dat toestaat.")


async def test_a_loose_message_with_nowhere_to_go_is_not_kept(town: Town) -> None:
    await town.bram.types("Alleen als het contract dat toestaat.")
    assert "niet bewaard" in town.bram.reads()
    assert town.looks(lambda store: store.drafts.latest(town.bram.member.number, "reply:", town.clock.now())) is None


async def test_a_third_person_cannot_join_by_replying(town: Town) -> None:
    await taken(town)
    card = town.bram.finds("HUU-0001")
    town.desk.show(town.ella.account, card.card, card.voice)
    await town.ella.replies("Ik lees mee.", to="HUU-0001")
    assert not town.anna.has_read("Ik lees mee.")


ODD = (
    "Mag <!channel> dit, <b>ja</b> & nee?",
    "Mag de huur *omhoog* met _10%_ of ~niet~? `code` [link](https://voorbeeld.nl)",
    "Mag de huur omhoog? 🏠👩‍👧 Ik vraag het 🙏",
    "Mag de huur​ omhoog, en ⁧zo‬ ja met hoeveel?",
)


@pytest.mark.parametrize("words", ODD, ids=("slack", "markdown", "emoji", "invisible"))
async def test_odd_texts_arrive_as_they_were_shown(town: Town, words: str) -> None:
    await town.anna.types(f"/consult huur {words}")
    shown = town.anna.reads().split("\n")[2]
    await town.anna.presses("Verstuur")
    assert shown in town.bram.finds("HUU-0001").text
    assert "omhoog" in shown or "nee?" in shown


async def test_html_and_markdown_arrive_as_typed(town: Town) -> None:
    words = "Mag de huur <b>omhoog</b> met *10%* & _meer_?"
    await town.anna.types(f"/consult huur {words}")
    await town.anna.presses("Verstuur")
    assert words in town.bram.finds("HUU-0001").text


async def test_a_file_in_a_conversation_is_refused(town: Town) -> None:
    await taken(town)
    await town.bram.sends_file()
    assert "Ik kan geen bijlage doorsturen" in town.bram.reads()


async def test_who_typed_something_that_waits_reads_once_that_it_was_not_sent(town: Town) -> None:
    await town.anna.types(f"/consult huur {HUUR}")
    await town.anna.presses("Verstuur")
    await town.anna.types("En als de huurder niet reageert?")
    town.desk.messages = [seen for seen in town.desk.messages if "Waar hoort dit" not in seen.text]  # it never arrived
    await town.passes(minutes=2)
    assert not town.anna.has_read("is niet verstuurd")
    await town.passes(minutes=2)
    assert town.anna.has_read("Je bericht staat nog klaar en is niet verstuurd.")
    await town.anna.presses("Bekijk")
    assert "En als de huurder niet reageert?" in town.anna.reads()
    await town.anna.presses("Antwoord op HUU-0001")
    await town.delivery.settle()
    assert town.bram.has_read("En als de huurder niet reageert?")
    await town.passes(minutes=40)
    assert sum("is niet verstuurd" in seen.text for seen in town.anna.sees()) == 0


async def test_a_reply_that_waits_at_the_gate_is_shown_again_with_its_preview(town: Town) -> None:
    await town.anna.types(f"/consult huur {HUUR}")
    await town.anna.presses("Verstuur")
    await town.bram.presses("Ik pak dit op")
    await town.bram.replies("Mevrouw Wolthuis kan dat vragen via 06 12345678.", to=HUUR)
    await town.passes(minutes=4)
    await town.bram.presses("Bekijk")
    assert "Wolthuis" not in town.bram.reads()
    assert "06 12345678" not in town.bram.reads()
    await town.bram.presses("Verstuur")
    await town.delivery.settle()
    assert town.anna.has_read("kan dat vragen via [telefoonnummer]")
    await town.passes(minutes=40)
    assert not town.bram.has_read("is niet verstuurd")
