"""Every card and form is one that Slack takes, with the words as they were typed and no marks read into them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from fakeslack.blockkit import validate_blocks, validate_view
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.slack import forms, render
from adapters.slack.manifest import EVENTS, SCOPES, manifest, reasons
from bot.chat.card import Action, Button, Card, Fact
from bot.chat.catalogue import LANGUAGES, Voice
from bot.chat.effect import Ask
from bot.chat.form import Form, Option, Question
from bot.chat.text import Email, Phone, Plain, Preview, Quote, Words, text
from bot.engine.port import MenuItem
from tests.adapters.slack_script import ADDRESS, VOICE, Intake

LABEL = text("form-send")
SAID = {Quote(1): "*vet* <!channel> & <b>", Quote(2): "x" * 7000, Preview(3): "[cliënt] :smile:\nregel twee"}
SPEAKING = Voice("nl", VOICE.now, SAID)


def leaves(blocks: list[dict[str, Any]], kind: str) -> list[str]:
    """The texts of all parts of one kind."""
    found: list[str] = []

    def walk(part: Any) -> None:
        if isinstance(part, dict):
            if part.get("type") == kind and isinstance(part.get("text"), str):
                found.append(part["text"])
            for inner in part.values():
                walk(inner)
        elif isinstance(part, list):
            for inner in part:
                walk(inner)

    walk(blocks)
    return found


def blocks(*cards: Card) -> list[dict[str, Any]]:
    return render.blocks(cards, SPEAKING, render.IN_MESSAGE)


WORDS: st.SearchStrategy[Words] = st.one_of(
    st.builds(Plain, st.text(max_size=4000)),
    st.builds(Phone, st.text(max_size=60)),
    st.builds(Email, st.text(max_size=60)),
    st.sampled_from([*SAID, Quote(99), text("form-send"), text("form-too-long", most=3)]),
)
BUTTONS = st.builds(
    Button,
    st.sampled_from(["claim", "gate-send"]),
    st.text("abcdefghijklmnop0123456789.-:", max_size=40),
    st.just(LABEL),
    st.sampled_from(["plain", "primary", "danger"]),
)
CARDS = st.builds(
    Card,
    title=st.none() | WORDS,
    body=st.lists(WORDS, max_size=12).map(tuple),
    facts=st.lists(st.builds(Fact, st.just(LABEL), WORDS), max_size=12).map(tuple),
    hint=st.none() | WORDS,
    buttons=st.lists(BUTTONS, max_size=30).map(tuple),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(CARDS, max_size=4))
def test_any_cards_are_taken_by_slack(cards: list[Card]) -> None:
    message = render.message(cards, SPEAKING)
    assert validate_blocks(message["blocks"]) == []
    assert len(json.dumps(message["blocks"])) < 100_000
    assert 0 < len(message["text"]) <= 4000
    assert validate_view(render.home(cards, SPEAKING), "home") == []
    assert validate_view(render.modal(cards, SPEAKING, "Een titel die veel te lang is", "{}")) == []


@settings(max_examples=200, deadline=None)
@given(st.text(min_size=1, max_size=9000))
def test_what_somebody_wrote_arrives_to_the_letter(words: str) -> None:
    voice = Voice("nl", VOICE.now, {Quote(1): words})
    made = render.blocks([Card(body=(Quote(1),))], voice, render.IN_MESSAGE)
    assert "".join(leaves(made, "text")) == words
    assert leaves(made, "mrkdwn") == leaves(made, "link") == []


def test_case_text_stands_in_quotes_and_pings_nobody() -> None:
    made = blocks(Card(Plain("HUU-0412"), (Plain("Van Anna:"), Quote(1)), (Fact(LABEL, Preview(3)),)))
    assert [block["type"] for block in made] == ["header", "rich_text", "rich_text", "rich_text", "rich_text"]
    assert SAID[Quote(1)] in leaves(made, "text")
    assert SAID[Preview(3)] in "".join(leaves(made, "text"))
    assert leaves(made, "mrkdwn") == []


def test_a_text_of_ours_that_holds_a_quote_gets_no_links() -> None:
    voice = Voice("nl", VOICE.now, {Quote(1): "https://kwaad.example"})
    made = render.blocks([Card(body=(text("form-too-long", most=Quote(1)), Plain("https://goed.example")))], voice, 50)
    assert leaves(made, "link") == ["https://goed.example"]


def test_numbers_and_addresses_can_be_tapped() -> None:
    card = Card(facts=(Fact(LABEL, Phone("+31 38-123 45 67")), Fact(LABEL, Email("jan@voorbeeld.nl"))))
    (section,) = blocks(card)
    label = VOICE.say(LABEL)
    assert section["text"]["text"] == (
        f"*{label}:* <tel:+31381234567|+31 38-123 45 67>\n*{label}:* <mailto:jan@voorbeeld.nl|jan@voorbeeld.nl>"
    )


@pytest.mark.parametrize("words", [Phone("<!channel> 038|1"), Email("a|b> <!here>@c.nl"), Phone("*bel*")])
def test_nothing_slips_in_through_a_number(words: Phone | Email) -> None:
    (section,) = blocks(Card(facts=(Fact(LABEL, words),)))
    assert "<!" not in section["text"]["text"]
    assert section["text"]["text"].count("|") <= 1


def test_sentences_share_a_block_and_a_long_text_is_split() -> None:
    assert len(blocks(Card(body=tuple(Plain(str(number)) for number in range(30))))) == 1
    assert len(blocks(Card(body=(Quote(2),)))) == 3


def test_what_does_not_fit_is_cut_before_the_buttons() -> None:
    long = Card(body=(Quote(2), Plain("x")) * 40, buttons=(Action("claim").button(LABEL),))
    made = blocks(long)
    assert len(made) <= 50
    assert made[-1]["elements"][0]["action_id"] == "claim:"
    assert VOICE.say(text("slack-shortened")) in leaves(made, "plain_text")


def test_what_is_too_large_for_one_message_is_cut_however_few_blocks_it_is() -> None:
    voice = Voice("nl", VOICE.now, {Quote(1): "👩" * 40_000})
    made = render.blocks([Card(body=(Quote(1),), buttons=(Action("claim").button(LABEL),))], voice, render.IN_MESSAGE)
    assert len(json.dumps(made)) < 100_000
    assert made[-1]["type"] == "actions"


def test_the_same_button_twice_keeps_its_argument() -> None:
    again = Action("claim", (int,)).button(LABEL, 12)
    made = blocks(Card(buttons=(again,)), Card(buttons=(again,)))
    pressed = [(e["action_id"], e["value"]) for block in made if block["type"] == "actions" for e in block["elements"]]
    assert pressed == [("claim:12", "12"), ("claim:12#2", "12")]


@pytest.mark.parametrize(
    ("card", "said"),
    [
        (Card(Plain("HUU-0412"), (Quote(1),)), "HUU-0412"),
        (Card(Plain("a <b> & c")), "a &lt;b&gt; &amp; c"),
        (Card(Quote(1), (LABEL,)), VOICE.say(text("slack-notice"))),
        (Card(body=(text("form-too-long", most=Quote(1)),)), VOICE.say(text("slack-notice"))),
        (Card(body=(LABEL,)), VOICE.say(LABEL)),
        (Card(body=(Plain("iets"),)), VOICE.say(text("slack-notice"))),
    ],
)
def test_a_locked_screen_shows_a_title_and_no_case(card: Card, said: str) -> None:
    assert render.notice([card], SPEAKING) == said


# -- forms ---------------------------------------------------------------------------------------------


class Long(Form):
    name, title, submit = "long", text("slack-try-again"), text("slack-description")

    @classmethod
    def questions(cls) -> tuple[Question, ...]:
        many = tuple(Option(f"o{number}", Plain(f"Gemeente {number} " + "x" * 90)) for number in range(250))
        return tuple(
            Question(text("slack-description"), kind, options, text("slack-description"), name=f"{kind}{len(options)}")
            for kind, options in (
                ("line", ()), ("lines", ()), ("choice", many[:3]), ("choice", many[:50]), ("choice", many),
                ("choices", many[:3]), ("choices", many[:50]), ("choices", many),
            )
        )  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", [Intake, Long])
def test_a_form_is_a_window_that_slack_takes(form: type[Form], language: str) -> None:
    answers: dict[str, str | tuple[str, ...]] = {
        "line0": "y" * 9000, "choice250": "o249", "choices250": ("o1", "o200"), "choices3": ("o0", "weg"),
        "choice3": "weg", "area": "huur", "story": "<!channel> *x*",
    }  # fmt: skip
    wrong = {question.name: text("form-missing") for question in form.questions()}
    view = forms.modal(Ask(form, "12", answers, wrong), Voice(language, VOICE.now), place="C1", turn="1.a")
    assert validate_view(view) == []


def test_a_window_remembers_no_word_that_was_typed() -> None:
    view = forms.modal(Ask(Intake, "12", {"story": "geheim"}), VOICE, place="C1")
    assert json.loads(view["private_metadata"]) == {"arg": "12", "place": "C1"}
    assert view["callback_id"] == "intake"
    kept = [block["element"].get("initial_value") for block in view["blocks"] if block["type"] == "input"]
    assert kept == [None, "geheim", None]


def test_an_error_that_has_no_question_in_the_window_is_none_of_its_errors() -> None:
    ask = Ask(Intake, "", {}, {"story": text("form-missing"), "elders": text("form-missing")})
    assert forms.errors(ask, VOICE, ["story~1.a", "area~1.a", "elders"]) == {"story~1.a": "Vul dit nog in."}


# -- the manifest ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", [None, ADDRESS])
def test_the_manifest_is_made_from_what_the_bot_can_do(address: str | None, language: str) -> None:
    voice = Voice(language, VOICE.now)
    made = manifest([MenuItem("consult", LABEL, LABEL)], [("signal", text("form-stop"))], voice, address=address)
    (command,) = made["features"]["slash_commands"]
    assert (command["command"], command["should_escape"], command.get("url")) == ("/consult", False, address)
    assert made["features"]["shortcuts"][0]["callback_id"] == "signal"
    assert made["settings"]["socket_mode_enabled"] is (address is None)
    assert made["settings"]["event_subscriptions"].get("request_url") == address
    assert made["settings"]["event_subscriptions"]["bot_events"] == list(EVENTS)
    about = made["display_information"]
    assert len(about["name"]) <= 35
    assert len(about["description"]) <= 140
    assert 174 <= len(about["long_description"]) <= 4000
    json.dumps(made)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_permission_has_a_reason(language: str) -> None:
    said = reasons(Voice(language, VOICE.now))
    assert list(said) == list(SCOPES)
    assert all(reason.endswith(".") and reason.count(".") <= 2 for reason in said.values())


def test_what_the_gate_put_in_its_place_stands_out_in_a_preview_only() -> None:
    voice = Voice("nl", VOICE.now, {Preview(9): "Mag [cliënt] *dit*?", Quote(9): "Mag [cliënt] *dit*?"})
    (own,) = render.blocks((Card(body=(Preview(9),)),), voice, 50)
    (others,) = render.blocks((Card(body=(Quote(9),)),), voice, 50)
    assert own["elements"][0]["elements"] == [
        {"type": "text", "text": "Mag "},
        {"type": "text", "text": "[cliënt]", "style": {"bold": True}},
        {"type": "text", "text": " *dit*?"},
    ]
    assert others["elements"][0]["elements"] == [{"type": "text", "text": "Mag [cliënt] *dit*?"}]
