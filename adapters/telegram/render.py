"""Cards and questions to the arguments of sendMessage and editMessageText. Pure: plain JSON, no library."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import phonenumbers

from adapters.telegram.calls import Upload
from adapters.telegram.markup import BLANK, GAP, LINE, Piece, Role, apart, fit, html, is_visible
from bot.chat.card import Button, Card, ContactFile, Fact, File
from bot.chat.catalogue import Voice
from bot.chat.effect import NextQuestion
from bot.chat.text import Phone, Preview, Quote, Words, text
from bot.engine.errors import DeliveryFailed
from bot.engine.port import MenuItem

Json = dict[str, Any]

ANSWER, STOP = "answer", "stop"
"""The actions of a question's buttons: `answer` with an option's index, `skip` or `done`; `stop` with nothing."""

LONGEST_DATA = 64
"""Bytes of callback data."""
LONGEST_VCARD = 2048
LONGEST_DESCRIPTION = 256
LONGEST_CAPTION = 1024
_WIDE = 20
"""A longer label does not fit beside another on a telephone."""


def card(shown: Card, voice: Voice) -> Json:
    """A card as a message: title, sentences, facts, hint, buttons."""
    blocks = [
        [Piece(_say(shown.title, voice), "bold")] if shown.title else [],
        *([_sentence(words, voice)] for words in shown.body),
        apart((_fact(fact, voice) for fact in shown.facts), LINE),
        [Piece(_say(shown.hint, voice), "italic")] if shown.hint else [],
    ]
    buttons = [_button(voice.say(button.label), button) for button in shown.buttons]
    return _message(apart(blocks, GAP), buttons, voice)


def question(asked: NextQuestion, voice: Voice) -> Json:
    """One question of a form: what was wrong, the question, help, how far along, and a button per option."""
    wanted = asked.question
    typed = not wanted.options
    blocks = [
        [Piece(voice.say(asked.error))] if asked.error else [],
        [Piece(voice.say(wanted.label), "bold")],
        [Piece(voice.say(wanted.help), "italic")] if wanted.help else [],
        [Piece(voice.say(text("form-reply-below")))] if typed else [],
        [Piece(voice.say(text("form-question-number", number=asked.number, total=asked.total)), "italic")],
    ]
    return _message(apart(blocks, GAP), list(_choices(asked, voice)), voice)


def contact(shared: ContactFile) -> Json:
    """The arguments of sendContact."""
    fits = 0 < len(shared.vcard.encode()) <= LONGEST_VCARD
    return {
        "phone_number": shared.phone,
        "first_name": shared.name if is_visible(shared.name) else BLANK,
        **({"vcard": shared.vcard} if fits else {}),
    }


def files(card: Card, voice: Voice) -> list[tuple[str, Json]]:
    """The methods, with their arguments, that send what comes below a card."""
    contacts = [("sendContact", contact(card.contact))] if card.contact else []
    return [*contacts, *([file(card.file, voice)] if card.file else [])]


def file(shared: File, voice: Voice) -> tuple[str, Json]:
    """The method that sends a file, and its arguments. Telegram has no text for who does not see, but a caption."""
    upload, caption = Upload(shared.name, shared.content), voice.say(shared.alt)[:LONGEST_CAPTION]
    if shared.is_picture:
        return "sendPhoto", {"photo": upload, "caption": caption}
    return "sendDocument", {"document": upload, "caption": caption}


def start_link(voice: Voice, username: str) -> Json:
    """For somebody whom the bot may not write to yet: press Start."""
    link = {"text": voice.say(text("telegram-open-private")), "url": start_address(username)}
    return _message([Piece(voice.say(text("telegram-press-start")))], [link], voice)


def start_address(username: str) -> str:
    """The link that opens the private chat and presses Start."""
    return f"https://t.me/{username}?start=hallo"


def commands(menu: Iterable[MenuItem], voice: Voice) -> list[Json]:
    """The arguments of setMyCommands."""
    return [
        {"command": item.name, "description": voice.say(item.help)[:LONGEST_DESCRIPTION]}
        for item in menu
        if not item.hidden
    ]


def _message(pieces: list[Piece], buttons: list[Json], voice: Voice) -> Json:
    return {
        "text": html(fit(pieces, voice.say(text("telegram-shortened")))),
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
        **({"reply_markup": {"inline_keyboard": _rows(buttons)}} if buttons else {}),
    }


def _sentence(words: Words, voice: Voice) -> Piece:
    """What somebody said about a case stands apart from what the bot says, whatever it looks like."""
    role: Role = "preview" if isinstance(words, Preview) else "quote" if isinstance(words, Quote) else "plain"
    return Piece(_say(words, voice), role)


def _fact(fact: Fact, voice: Voice) -> list[Piece]:
    return [Piece(f"{voice.say(fact.label)}:", "bold"), Piece(f" {_say(fact.value, voice)}")]


def _say(words: Words, voice: Voice) -> str:
    return _international(words.number) if isinstance(words, Phone) else voice.say(words)


def _international(number: str) -> str:
    """`+31 38 123 4567`, which a telephone makes tappable; as it was said when it is no number."""
    try:
        parsed = phonenumbers.parse(number, "NL")
    except phonenumbers.NumberParseException:
        return number
    if not phonenumbers.is_possible_number(parsed):
        return number
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def _choices(asked: NextQuestion, voice: Voice) -> Iterable[Json]:
    for index, option in enumerate(asked.question.options):
        yield _press(voice.say(option.label), ANSWER, str(index))
    if asked.question.kind == "choices":
        yield _press(voice.say(text("form-done-choosing")), ANSWER, "done", "primary")
    if not asked.question.required:
        yield _press(voice.say(text("form-skip")), ANSWER, "skip")
    yield _press(voice.say(text("form-stop")), STOP, "")


def _button(label: str, button: Button) -> Json:
    return _press(label, button.action, button.arg, button.style)


def _press(label: str, action: str, arg: str, style: str = "plain") -> Json:
    data = f"{action}:{arg}"
    if len(data.encode()) > LONGEST_DATA:
        raise DeliveryFailed(f"button {action} carries over {LONGEST_DATA} bytes", permanent=True)
    coloured = {} if style == "plain" else {"style": style}
    return {"text": label if is_visible(label) else BLANK, "callback_data": data, **coloured}


def _rows(buttons: list[Json]) -> list[list[Json]]:
    """Two beside each other when all labels are short, else one per row."""
    width = 1 if any(len(button["text"]) > _WIDE for button in buttons) else 2
    return [buttons[at : at + width] for at in range(0, len(buttons), width)]
