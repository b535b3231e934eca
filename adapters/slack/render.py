"""From cards to Block Kit: pure, and within every limit of a message, a modal and a start page."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from adapters.slack import markup
from adapters.slack.markup import Block
from bot.chat.card import Button, Card
from bot.chat.catalogue import Voice
from bot.chat.text import Email, Phone, Preview, Text, Words, text

IN_MESSAGE = 50
IN_VIEW = 100
LONGEST_JSON = 90_000
"""Characters of JSON in one message; Slack refuses more with `msg_blocks_too_long`."""
LONGEST_HEADER = 150
LONGEST_LABEL = 75
LONGEST_VIEW_TITLE = 24
LONGEST_NOTICE = 300
BUTTONS_IN_ROW = 25
LONGEST_HINT = 2000

Cards = Sequence[Card]


def message(cards: Cards, voice: Voice) -> Block:
    """The cards as one message; its `text` is what a telephone shows on a locked screen, so it names no case."""
    return {"text": notice(cards, voice), "blocks": blocks(cards, voice, IN_MESSAGE)}


def blocks(cards: Cards, voice: Voice, most: int) -> list[Block]:
    """The blocks of all cards, with a line between two, no more than `most`."""
    made: list[Block] = []
    for card in cards:
        if made:
            made.append({"type": "divider"})
        made.extend(_card(card, voice))
    return _fit(_unique(made), most, voice)


def notice(cards: Cards, voice: Voice) -> str:
    """The title of the first card that has one of our own, or its first sentence if that is all ours."""
    for card in cards:
        words = card.title or next((part for part in card.body if isinstance(part, Text)), None)
        if words is not None and not markup.holds_case_text(words):
            said = " ".join(voice.say(words).split())
            if said:
                return markup.escape(markup.cut(said, LONGEST_NOTICE))
    return markup.escape(voice.say(text("slack-notice")))


def modal(cards: Cards, voice: Voice, title: str, private_metadata: str) -> Block:
    """Cards in a window that only has to be closed."""
    return {
        "type": "modal",
        "title": markup.plain(title, LONGEST_VIEW_TITLE),
        "close": markup.plain(voice.say(text("slack-close")), LONGEST_VIEW_TITLE),
        "private_metadata": private_metadata,
        "blocks": blocks(cards, voice, IN_VIEW) or [_nothing()],
    }


def home(cards: Cards, voice: Voice) -> Block:
    """The personal start page."""
    return {"type": "home", "blocks": blocks(cards, voice, IN_VIEW) or [_nothing()]}


# -- one card --------------------------------------------------------------------------------------------


def _card(card: Card, voice: Voice) -> Iterator[Block]:
    if card.title is not None:
        yield from _title(card.title, voice)
    yield from markup.joined(_lines(card, voice))
    if card.hint is not None:
        hints = markup.pieces(voice.say(card.hint), LONGEST_HINT)
        yield from ({"type": "context", "elements": [markup.plain(hint)]} for hint in hints)
    for start in range(0, len(card.buttons), BUTTONS_IN_ROW):
        row = card.buttons[start : start + BUTTONS_IN_ROW]
        yield {"type": "actions", "elements": [_button(button, voice) for button in row]}


def _title(title: Words, voice: Voice) -> Iterator[Block]:
    said = voice.say(title).strip()
    if not said:
        return
    if len(said) <= LONGEST_HEADER and "\n" not in said:
        yield {"type": "header", "text": markup.plain(said, LONGEST_HEADER)}
    else:
        yield from markup.paragraph(said, bold=True)


def _lines(card: Card, voice: Voice) -> Iterator[Block]:
    for words in card.body:
        yield from markup.said(words, voice)
    for fact in card.facts:
        label, value = voice.say(fact.label), fact.value
        if isinstance(value, Phone | Email):
            yield markup.reachable(label, value)
        elif markup.is_case_text(value):
            yield from markup.paragraph(f"{label}:", bold=True)
            yield from markup.quote(voice.say(value), marked=isinstance(value, Preview))
        else:
            yield from markup.fact(label, voice.say(value))


def _button(button: Button, voice: Voice) -> Block:
    """`value` holds the argument too, so that a number behind a double `action_id` does no harm."""
    made: Block = {
        "type": "button",
        "action_id": f"{button.action}:{button.arg}",
        "text": markup.plain(voice.say(button.label), LONGEST_LABEL),
    }
    if button.arg:
        made["value"] = button.arg
    if button.style != "plain":
        made["style"] = button.style
    return made


# -- limits ------------------------------------------------------------------------------------------------


def _unique(made: list[Block]) -> list[Block]:
    """The same button twice in one message gets a number behind its `action_id`."""
    seen: dict[str, int] = {}
    for block in made:
        for element in block["elements"] if block["type"] == "actions" else ():
            name = element["action_id"]
            seen[name] = seen.get(name, 0) + 1
            if seen[name] > 1:
                element["action_id"] = f"{name}#{seen[name]}"
    return made


def _fit(made: list[Block], most: int, voice: Voice) -> list[Block]:
    """Text goes before buttons do, from the end, and the reader is told."""
    if len(made) <= most and _size(made) <= LONGEST_JSON:
        return made
    told: Block = {"type": "context", "elements": [markup.plain(voice.say(text("slack-shortened")))]}
    acts = [block for block in made if block["type"] == "actions"][: most - 2]
    rest = [block for block in made if block["type"] != "actions"][: most - 1 - len(acts)]
    while rest and _size([*rest, told, *acts]) > LONGEST_JSON:
        rest.pop()
    return [*rest, told, *acts]


def _size(made: list[Block]) -> int:
    return len(json.dumps(made))


def _nothing() -> Block:
    return {"type": "divider"}
