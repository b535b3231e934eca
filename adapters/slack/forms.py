"""From forms to modals: pure. A question's block carries its name, so that an error finds its question again."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from adapters.slack import markup, render
from adapters.slack.markup import Block
from bot.chat.catalogue import Voice
from bot.chat.effect import Ask
from bot.chat.form import Option, Question
from bot.chat.text import Text, text

MOST_RADIOS = 6
MOST_CHECKBOXES = 10
IN_GROUP = 100
LONGEST_OPTION = 75
LONGEST_VALUE = 150
LONGEST_QUESTION = 2000
MARK = "~"


def modal(ask: Ask, voice: Voice, *, place: str | None, turn: str = "", above: render.Cards = ()) -> Block:
    """A form as a window. `turn` makes its questions new ones to Slack, which otherwise keeps what was typed before
    and ignores the answers that are given here."""
    questions = [block for question in ask.form.questions() for block in _question(question, ask, voice, turn)]
    return {
        "type": "modal",
        "callback_id": ask.form.name,
        "title": _short(ask.form.title, voice),
        "submit": _short(ask.form.submit, voice),
        "close": _short(text("slack-cancel"), voice),
        "private_metadata": remember(ask.arg, place),
        "blocks": [*render.blocks(above, voice, render.IN_VIEW - len(questions)), *questions],
    }


def remember(arg: str, place: str | None) -> str:
    """What a view keeps: what it is about and where it was opened. Never a word of what was typed."""
    return json.dumps({"arg": arg, **({"place": place} if place else {})})


def errors(ask: Ask, voice: Voice, blocks: Sequence[str]) -> Mapping[str, str]:
    """The errors by block of the view that was sent; empty when none of them has a question there."""
    named = {block.partition(MARK)[0]: block for block in blocks if MARK in block}
    return {named[name]: voice.say(wrong) for name, wrong in ask.errors.items() if name in named}


def _question(question: Question, ask: Ask, voice: Voice, turn: str) -> Iterator[Block]:
    wrong = ask.errors.get(question.name)
    if wrong is not None:
        yield from markup.paragraph(voice.say(wrong), bold=True)
    block: Block = {
        "type": "input",
        "block_id": f"{question.name}{MARK}{turn}",
        "label": markup.plain(voice.say(question.label), LONGEST_QUESTION),
        "optional": not question.required,
        "element": _element(question, ask.answers.get(question.name, ""), voice),
    }
    if question.help is not None:
        block["hint"] = markup.plain(voice.say(question.help), LONGEST_QUESTION)
    yield block


def _element(question: Question, given: str | tuple[str, ...], voice: Voice) -> Block:
    made: Block = {"action_id": question.name}
    if question.kind in ("line", "lines"):
        made |= {"type": "plain_text_input", "multiline": question.kind == "lines", "max_length": question.longest}
        if isinstance(given, str) and given:
            made["initial_value"] = given[: question.longest]
        return made
    options = [_option(option, voice) for option in question.options]
    chosen = [option for option in options if option["value"] in ((given,) if isinstance(given, str) else given)]
    made |= _to_choose_from(options)
    if question.kind == "choice":
        made["type"] = "radio_buttons" if len(options) <= MOST_RADIOS else "static_select"
        return made | ({"initial_option": chosen[0]} if chosen else {})
    made["type"] = "checkboxes" if len(options) <= MOST_CHECKBOXES else "multi_static_select"
    return made | ({"initial_options": chosen[:IN_GROUP]} if chosen else {})


def _to_choose_from(options: list[Block]) -> Block:
    if len(options) <= IN_GROUP:
        return {"options": options}
    groups = [options[at : at + IN_GROUP] for at in range(0, len(options), IN_GROUP)]
    return {"option_groups": [{"label": _from_to(group), "options": group} for group in groups]}


def _from_to(group: list[Block]) -> Block:
    first, last = (markup.cut(group[at]["text"]["text"], 35) for at in (0, -1))
    return markup.plain(f"{first} – {last}", LONGEST_OPTION)


def _option(option: Option, voice: Voice) -> Block:
    return {"text": markup.plain(voice.say(option.label), LONGEST_OPTION), "value": option.value[:LONGEST_VALUE]}


def _short(words: Text, voice: Voice) -> Block:
    return markup.plain(voice.say(words), render.LONGEST_VIEW_TITLE)
