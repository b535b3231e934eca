"""Cards and questions become messages that Telegram takes, with the words as they were typed."""

from __future__ import annotations

from typing import Any

import pytest
from faketelegram.entities import format_text
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.telegram import markup, render
from adapters.telegram.markup import is_visible
from bot.chat.card import Action, Button, Card, ContactFile, Fact
from bot.chat.catalogue import Voice
from bot.chat.effect import NextQuestion
from bot.chat.form import Form, Option, Question
from bot.chat.text import Phone, Plain, Preview, Quote, Text, text
from bot.engine.errors import DeliveryFailed
from tests.adapters.telegram_script import VOICE

LABEL = text("form-send")


def parsed(message: dict[str, Any]) -> tuple[str, list[dict[str, Any]]]:
    return format_text(message["text"], message["parse_mode"], None)


def marked(message: dict[str, Any], kind: str) -> list[str]:
    whole, entities = parsed(message)
    units = whole.encode("utf-16-le")
    return [
        units[2 * e["offset"] : 2 * (e["offset"] + e["length"])].decode("utf-16-le")
        for e in entities
        if e["type"] == kind
    ]


def speaking(**quotes: str) -> Voice:
    return Voice("nl", VOICE.now, {Quote(int(number[1:])): said for number, said in quotes.items()})


def test_the_role_of_words_decides_their_markup() -> None:
    card = Card(Plain("HUU-0412"), (Plain("Een zin."),), (Fact(LABEL, Plain("bel")),), Plain("kleine letters"))
    message = render.card(card, VOICE)
    assert parsed(message)[0] == "HUU-0412\n\nEen zin.\n\nVerstuur: bel\n\nkleine letters"
    assert marked(message, "bold") == ["HUU-0412", "Verstuur:"]
    assert marked(message, "italic") == ["kleine letters"]
    assert message["link_preview_options"] == {"is_disabled": True}


def test_case_text_arrives_as_typed_and_harmless() -> None:
    typed = (
        '<!channel> <b>dik</b> </blockquote> *ster* _streep_ `code` &lt; &amp; "aan" '
        "[x](tg://user?id=1) a\u200bb שלום 👩‍👩‍👧"
    )
    message = render.card(Card(body=(Quote(1),)), speaking(q1=typed))
    assert parsed(message)[0] == typed
    assert marked(message, "bold") == []
    assert marked(message, "text_mention") == []
    assert marked(message, "blockquote") == [typed]


@given(st.text(max_size=300), st.text(max_size=300), st.text(max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_text_is_taken_and_reads_as_the_voice_said_it(title: str, typed: str, hint: str) -> None:
    card = Card(Plain(title), (Quote(1),), (Fact(LABEL, Plain(typed)),), Plain(hint))
    said = [title, typed or VOICE.say(Quote(1)), f"Verstuur: {typed}", hint]
    expected = "\n\n".join(part for part in said if part)
    assert parsed(render.card(card, speaking(q1=typed)))[0] == expected.strip()  # Telegram trims


@given(st.lists(st.text(min_size=1, max_size=4000), max_size=4), st.text(alphabet="&<>🙂é", max_size=5000))
@settings(max_examples=100, deadline=None)
def test_any_card_is_within_the_limits(body: list[str], quote: str) -> None:
    card = Card(body=(*map(Plain, body), Quote(1)))
    whole, _ = parsed(render.card(card, speaking(q1=quote)))
    assert 0 < len(whole) <= markup.LIMIT


def test_a_long_text_is_cut_at_its_longest_part_and_says_so() -> None:
    card = Card(Plain("HUU-0412"), (Quote(1), Quote(2)), (), Plain("onderaan"))
    whole, _ = parsed(render.card(card, speaking(q1="vraag " * 250, q2="antwoord " * 333)))
    assert whole.startswith("HUU-0412\n\n" + ("vraag " * 250))
    assert "onderaan" in whole
    assert "…" in whole
    assert whole.endswith(VOICE.say(text("telegram-shortened")))
    assert 4000 < len(whole) <= 4096


def test_a_text_that_just_fits_is_not_cut() -> None:
    whole, _ = parsed(render.card(Card(body=(Plain("x" * 4096),)), VOICE))
    assert whole == "x" * 4096


@pytest.mark.parametrize("nothing", ["", "  \n", "\u200b\u2800\ufeff", "\x00\u3164"])
def test_a_card_without_anything_to_see_is_still_a_message(nothing: str) -> None:
    assert parsed(render.card(Card(body=(Plain(nothing),)), VOICE))[0] == "—"
    assert not is_visible(nothing)


def test_short_buttons_stand_two_by_two_and_long_ones_below_each_other() -> None:
    short = [Action(f"a{n}").button(Text("form-stop")) for n in range(3)]
    rows = render.card(Card(buttons=tuple(short)), VOICE)["reply_markup"]["inline_keyboard"]
    assert [[b["callback_data"] for b in row] for row in rows] == [["a0:", "a1:"], ["a2:"]]
    wide = Action("b", (int,)).button(text("form-reply-below"), 7, style="danger")
    rows = render.card(Card(buttons=(*short, wide)), VOICE)["reply_markup"]["inline_keyboard"]
    assert [len(row) for row in rows] == [1, 1, 1, 1]
    assert rows[3][0] == {"text": "Typ je antwoord hieronder.", "callback_data": "b:7", "style": "danger"}


def test_a_button_that_carries_too_many_bytes_is_a_failure_for_ever() -> None:
    assert render.card(Card(buttons=(Button("a", "é" * 31, LABEL),)), VOICE)
    with pytest.raises(DeliveryFailed) as failed:
        render.card(Card(buttons=(Button("a", "é" * 32, LABEL),)), VOICE)
    assert failed.value.permanent
    assert "é" not in failed.value.reason


@pytest.mark.parametrize(
    ("number", "shown"),
    [("038 123 45 67", "+31 38 123 4567"), ("+31612345678", "+31 6 12345678"), ("toestel 12", "toestel 12")],
)
def test_a_telephone_number_can_be_tapped(number: str, shown: str) -> None:
    assert parsed(render.card(Card(body=(Phone(number),)), VOICE))[0] == shown


def test_a_draft_stands_apart_like_a_quote() -> None:
    voice = Voice("nl", VOICE.now, {Preview(3): "mijn [cliënt]"})
    assert marked(render.card(Card(body=(Preview(3),)), voice), "blockquote") == ["mijn [cliënt]"]


def test_a_contact_can_be_saved_and_a_big_vcard_is_left_out() -> None:
    assert render.contact(ContactFile("Bram", "+31381234567", "BEGIN:VCARD")) == {
        "phone_number": "+31381234567",
        "first_name": "Bram",
        "vcard": "BEGIN:VCARD",
    }
    assert "vcard" not in render.contact(ContactFile("Bram", "+31381234567", "é" * 1025))


class _Form(Form):
    name, title, submit = "proef", LABEL, LABEL


AREAS = (Option("huur", Plain("Huurrecht")), Option("asiel", Plain("Vreemdelingenrecht")))


def asked(question: Question, error: Text | None = None) -> dict[str, Any]:
    return render.question(NextQuestion(_Form, question, 2, 4, error), VOICE)


def buttons(message: dict[str, Any]) -> list[tuple[str, str]]:
    return [(b["text"], b["callback_data"]) for row in message["reply_markup"]["inline_keyboard"] for b in row]


def test_a_choice_is_a_button_per_option() -> None:
    message = asked(Question(LABEL, "choice", AREAS))
    assert buttons(message) == [("Huurrecht", "answer:0"), ("Vreemdelingenrecht", "answer:1"), ("Stoppen", "stop:")]
    assert parsed(message)[0] == "Verstuur\n\nVraag 2 van 4"
    assert marked(message, "bold") == ["Verstuur"]


def test_several_choices_end_with_done_and_a_question_that_may_be_skipped_says_so() -> None:
    message = asked(Question(LABEL, "choices", AREAS, required=False))
    assert [data for _, data in buttons(message)] == ["answer:0", "answer:1", "answer:done", "answer:skip", "stop:"]


def test_an_open_question_is_answered_by_typing_and_says_what_was_wrong() -> None:
    message = asked(Question(LABEL, help=text("form-skip")), text("form-missing"))
    assert (
        parsed(message)[0] == "Vul dit nog in.\n\nVerstuur\n\nOverslaan\n\nTyp je antwoord hieronder.\n\nVraag 2 van 4"
    )
    assert buttons(message) == [("Stoppen", "stop:")]


def test_what_the_gate_put_in_its_place_stands_out_in_a_preview_only() -> None:
    said = "Mag [cliënt] <b>dit</b>?"
    voice = Voice("nl", VOICE.now, {Preview(9): said, Quote(9): said})
    own = render.card(Card(body=(Preview(9),)), voice)["text"]
    assert own == "<blockquote>Mag <b>[cliënt]</b> &lt;b&gt;dit&lt;/b&gt;?</blockquote>"
    assert "<b>" not in render.card(Card(body=(Quote(9),)), voice)["text"]
