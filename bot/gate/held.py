"""What a person typed and has not sent yet: it waits at the gate in that person's encrypted draft."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

from bot.chat.card import Button, Fact
from bot.chat.effect import Effects
from bot.chat.text import Text, text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.privacy.gate import Examination, StillIdentifying
from bot.privacy.words import CleanText


@dataclass(frozen=True, slots=True)
class Extra:
    """What a destination adds to the preview of a text on its way there."""

    notes: tuple[Text, ...] = ()
    """What the bot made of the words, each with a way to undo it."""
    facts: tuple[Fact, ...] = ()
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True)
class Destination:
    """What a text becomes when its writer presses `Verstuur`. A room has one for each kind of text it lets in."""

    purpose: str
    """Unique over all rooms, such as `consult`; kept in the draft."""
    send: Callable[[Context, Any, CleanText], Effects]
    """`send(context, held, clean)`, when the draft is gone already."""
    holds: type[Held]
    strict: bool = False
    """Towns and organisations are masked too, as in signals."""
    preview: Callable[[Context, int, Any], Extra | Effects] = lambda context, draft, held: Extra()
    """What stands around the text in its preview; or, when something must be decided first, what asks for that."""
    late: Callable[[Context, Examination], Effects] | None = None
    """A form that stood open for longer than its draft lived. None: the text becomes a new one of this kind."""


Destinations = Mapping[str, Destination]


def by_purpose(destinations: Iterable[Destination]) -> Destinations:
    return {destination.purpose: destination for destination in destinations}


@dataclass(frozen=True, slots=True)
class Held:
    """One text at the gate. A room that must know more about it has a subclass with plain ids, slugs and yes or no."""

    to: Destination = field(repr=False)
    examination: Examination
    target: str = ""
    """What it belongs to, such as `consult` or `part`."""
    number: int = 0
    """The id of what it belongs to."""
    source: str = ""
    """The message it was typed in, so that a later edit finds it."""
    released: tuple[int, ...] = ()
    masked: tuple[str, ...] = ()
    """Words that the writer took out."""
    coarsened: tuple[str, ...] = ()
    """The kinds of fact that were written more coarsely, such as `leeftijd`; not offered again."""
    checked: bool = False
    """The writer was asked once whether so short a text is enough."""

    @property
    def kind_of_draft(self) -> str:
        """Of each kind a person has one draft: by default one for each message, or for each thing it belongs to."""
        return f"{self.to.purpose}:{self.source or f'{self.target}:{self.number}'}"

    def with_examination(self, examination: Examination) -> Self:
        """The same with a rewritten text; what was released or taken out belonged to the old one."""
        fresh = examination.strictly() if self.to.strict else examination
        return replace(self, examination=fresh, released=(), masked=(), checked=True)

    def as_sent(self) -> str:
        """The text as the other would read it now."""
        return self.examination.masked(self.released, self.masked)

    def clean(self) -> CleanText:
        """The text that may go; Refusal when a second look still finds an identifier."""
        try:
            return self.examination.clean(self.released, self.masked)
        except StillIdentifying:
            raise Refusal(text("gate-still-identifying")) from None


def hold(context: Context, held: Held) -> int:
    """Keep it in the writer's draft; returns the draft's id. A newer one of the same kind replaces it."""
    platform, kind = context.origin.platform, held.kind_of_draft
    return context.store.drafts.save(context.person.number, kind, platform, _to_json(held), context.now)


def waiting(context: Context, to: Destination, source: str) -> Held | None:
    """What was typed in this message and still waits at the gate."""
    kept = context.store.drafts.latest(context.person.number, f"{to.purpose}:{source}", context.now)
    return _from_json(kept[1], {to.purpose: to}) if kept else None


def held(context: Context, draft: int, destinations: Destinations) -> Held:
    """The writer's own draft; Refusal when it was sent, replaced, or is older than half an hour."""
    content = context.store.drafts.read(draft, context.person.number, context.now)
    if content is None or content.get("to") not in destinations:
        raise Refusal(text("gate-gone"))
    return _from_json(content, destinations)


def let_go(context: Context, draft: int, destinations: Destinations) -> Held:
    """Take it out of the draft and destroy its key; Refusal when an earlier press did that already."""
    content = held(context, draft, destinations)
    if not context.store.drafts.drop_one(draft, context.person.number):
        raise Refusal(text("gate-gone"))
    return content


def _to_json(held: Held) -> dict[str, Any]:
    content = {name: getattr(held, name) for name in held.__dataclass_fields__}
    return {**content, "to": held.to.purpose, "examination": held.examination.to_json()}


def _from_json(content: Mapping[str, Any], destinations: Destinations) -> Held:
    to = destinations[content["to"]]
    read: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in content.items()}
    return to.holds(**{**read, "to": to, "examination": Examination.from_json(content["examination"])})
