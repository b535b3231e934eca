"""`Nog iets weghalen`: one word more that the other will not read. Buttons carry a number, never the word."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.chat.card import Button, say
from bot.chat.effect import Ask, Effects, Reply
from bot.chat.form import InvalidAnswers
from bot.chat.text import Preview, text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.gate import actions
from bot.gate.forms import MaskForm
from bot.gate.held import Destinations, Held, held
from bot.gate.preview import show
from bot.privacy.leftover import suspects, words_of

MOST = 8
"""Words to tap at once; more make a card unreadable, and any other can be typed."""


def press_mask(to: Destinations, context: Context, draft: int) -> Effects:
    """Which word? Those that may be a name come first."""
    content = held(context, draft, to)
    buttons = [*_words(draft, content), actions.MASK_OTHER.button(text("gate-mask-other"), draft)]
    if content.masked:
        buttons.append(actions.UNMASK.button(text("gate-unmask"), draft))
    buttons.append(actions.SHOW_PREVIEW.button(text("gate-back"), draft))
    which = say(text("gate-mask-which"), Preview(draft), title=text("gate-title"), buttons=tuple(buttons))
    return [Reply(which, instead=True)]


def _words(draft: int, content: Held) -> list[Button]:
    numbers = {word.casefold(): number for number, word in enumerate(words_of(content.examination.plain))}
    standing = [numbers[word] for word in suspects(content.as_sent()) if word in numbers]
    return [
        actions.MASK_ONE.button(text("gate-mask-this", word=Preview(draft, number)), draft, number)
        for number in standing[:MOST]
    ]


def press_mask_one(to: Destinations, context: Context, draft: int, number: int) -> Effects:
    content = held(context, draft, to)
    words = words_of(content.examination.plain)
    if not 0 <= number < len(words):
        raise Refusal(text("gate-gone"))
    return _masked(context, content, words[number], instead=True)


def press_mask_other(to: Destinations, context: Context, draft: int) -> Effects:
    held(context, draft, to)
    return [Ask(MaskForm, str(draft))]


def fill_mask(to: Destinations, context: Context, arg: str, form: MaskForm) -> Effects:
    """One or more words as they stand in the text; what does not stand there is asked again."""
    content = held(context, int(arg), to)
    words = " ".join(form.words.typed.split())
    if not re.search(rf"(?<!\w){re.escape(words)}(?!\w)", content.as_sent(), re.I):
        raise InvalidAnswers({"words": text("gate-mask-not-there")})
    return _masked(context, content, words, instead=False)


def press_unmask(to: Destinations, context: Context, draft: int) -> Effects:
    return show(context, replace(held(context, draft, to), masked=()), instead=True)


def _masked(context: Context, content: Held, words: str, *, instead: bool) -> Effects:
    """Counted in the audit, and never which words it were."""
    context.about("gate.masked")
    return show(context, replace(content, masked=(*content.masked, words)), instead=instead)
