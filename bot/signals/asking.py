"""What stands around a signal in its preview, and what must be decided before there can be one."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.card import Button, Card, Fact, say
from bot.chat.effect import Effects, Reply
from bot.chat.text import Plain, Preview, Quote, Text, Words, text
from bot.engine.feature import Context
from bot.gate import actions as gate
from bot.gate.held import Extra
from bot.gate.preview import drop
from bot.signals import actions
from bot.signals.held import New
from bot.signals.rules import KINDS, LONGEST, NO_THEME, THEMES, area_words, kind_words, label_words
from bot.signals.similar import alike
from bot.signals.where import destination
from storage.signals import GENERAL, Signal

MOST_COMPARED = 300
"""Of the open signals of a district and area, the newest."""


def preview(context: Context, draft: int, content: New) -> Extra | Effects:
    """First which area, then whether it is there already; then the text as the meeting would read it."""
    if not content.area:
        return [Reply(choose_area(context, draft))]
    length = len(content.as_sent())
    if length > LONGEST:
        return [Reply(_too_long(draft, length))]
    same = [] if content.compared else alike_open(context, content)
    if same:
        return [Reply(_alike(context, draft, same))]
    return Extra(_notes(content), _facts(context, content), _buttons(draft, content))


def alike_open(context: Context, content: New) -> list[Signal]:
    """Open signals of the writer's own district and area that say nearly the same. Those of other districts are theirs
    until they are national."""
    signals, district = context.store.signals, context.reference.district_of(context.person.location)
    near = signals.open_in(district, [content.area])[-MOST_COMPARED:]
    said = {row.number: words for row in near if (words := signals.text_of(row.number))}
    by_number = {row.number: row for row in near}
    return [by_number[number] for number in alike(content.as_sent(), said)]


def _alike(context: Context, draft: int, same: Sequence[Signal]) -> Card:
    """The signals that are there already, each with one tap to say: I saw that too."""
    facts = tuple(Fact(text("signal-code", code=row.code), Quote(row.number, "signal")) for row in same)
    only = len(same) == 1
    seen = [_seen_too(draft, row, only=only) for row in same]
    buttons = (*seen, actions.NEW_ONE.button(text("signal-new-one"), draft), drop(draft))
    body = (text("signal-alike" if only else "signal-alike-several"),)
    return Card(text("signal-alike-title"), body, facts, text("signal-alike-hint"), buttons)


def _seen_too(draft: int, signal: Signal, *, only: bool) -> Button:
    label = text("signal-seen-too") if only else text("signal-seen-too-code", code=signal.code)
    return actions.SEEN_TOO.button(label, draft, signal.number, style="primary" if only else "plain")


def _notes(content: New) -> tuple[Text, ...]:
    return (text("signal-read-as"),) if content.unsure else ()


def _facts(context: Context, content: New) -> tuple[Fact, ...]:
    about: Words = kind_words(content.kind)
    if content.theme:
        about = text("signal-kind-and-theme", kind=about, theme=label_words(content.theme))
    name: Words = Plain(context.person.name) if content.named else text("signal-unnamed")
    return (
        Fact(text("signal-about"), about),
        Fact(text("signal-area"), area_words(context.reference, content.area)),
        Fact(text("signal-goes-to"), destination(context, context.person.location, content.area)),
        Fact(text("signal-name"), name),
    )


def _buttons(draft: int, content: New) -> tuple[Button, ...]:
    name = text("signal-hide-name" if content.named else "signal-show-name")
    return (
        actions.SHOW_KINDS.button(text("signal-other-kind"), draft),
        actions.SHOW_AREAS.button(text("signal-other-area"), draft),
        actions.NAME_ME.button(name, draft),
    )


# -- choosing ------------------------------------------------------------------------------------------------


def choose_area(context: Context, draft: int) -> Card:
    slugs = (*(area.slug for area in context.reference.areas), GENERAL)
    buttons = [
        actions.PICK_AREA.button(text("signal-option", option=area_words(context.reference, slug)), draft, slug)
        for slug in slugs
    ]
    return _choice(text("signal-which-area"), draft, buttons)


def choose_kind(draft: int) -> Card:
    buttons = [actions.PICK_KIND.button(kind_words(kind), draft, kind) for kind in KINDS]
    return _choice(text("signal-which-kind"), draft, buttons)


def choose_theme(draft: int) -> Card:
    buttons = [actions.PICK_THEME.button(label_words(theme), draft, theme) for theme in THEMES]
    buttons.append(actions.PICK_THEME.button(text("signal-no-theme"), draft, NO_THEME))
    return _choice(text("signal-which-theme"), draft, buttons)


def _choice(question: Text, draft: int, buttons: Sequence[Button]) -> Card:
    return say(question, Preview(draft), title=text("signal-title"), buttons=(*buttons, drop(draft)))


def _too_long(draft: int, length: int) -> Card:
    buttons = (gate.REWRITE.button(text("gate-rewrite"), draft, style="primary"), drop(draft))
    return say(text("signal-too-long", length=length, most=LONGEST), title=text("signal-title"), buttons=buttons)
