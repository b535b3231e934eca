"""What a person typed and has not sent yet: it waits at the gate in that person's encrypted draft."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.chat.text import text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.privacy.gate import Examination

CONSULT = "consult"
REPLY = "reply"
MORE = "more"
EDIT = "edit"


@dataclass(frozen=True, slots=True)
class Held:
    """One text at the gate, and what it will become when its writer presses `Verstuur`."""

    purpose: str
    """`consult`, `reply`, `more` (a lawyer asks back) or `edit`."""
    examination: Examination
    areas: tuple[str, ...] = ()
    urgent: bool = False
    kind: str = ""
    """The kind of question (`bevestiging`, …)."""
    target: str = ""
    """What a reply goes to: `consult` or `part`."""
    number: int = 0
    """The id of the consult or part; for `edit` that of the entry."""
    source: str = ""
    """The message it was typed in, so that a later edit finds it."""
    released: tuple[int, ...] = ()
    coarsened: tuple[str, ...] = ()
    """The kinds of fact that were written more coarsely, such as `leeftijd`; not offered again."""
    checked: bool = False
    """The writer was asked once whether so short a question is enough."""
    unsure: bool = False
    """The area was read from a misspelt or shortened word."""

    def with_examination(self, examination: Examination) -> Held:
        """The same with a rewritten text; what was released belonged to the old one."""
        return replace(self, examination=examination, released=(), checked=True)

    @property
    def kind_of_draft(self) -> str:
        """A person has one new question at the gate, and as many messages in conversations as were typed."""
        if self.purpose == CONSULT:
            return CONSULT
        return f"{self.purpose}:{self.source or f'{self.target}:{self.number}'}"


def hold(context: Context, held: Held) -> int:
    """Keep it in the writer's draft; returns the draft's id. A newer one of the same kind replaces it."""
    platform, kind = context.origin.platform, held.kind_of_draft
    return context.store.drafts.save(context.person.number, kind, platform, _to_json(held), context.now)


def waiting(context: Context, purpose: str, source: str) -> Held | None:
    """What was typed in this message and still waits at the gate."""
    kept = context.store.drafts.latest(context.person.number, f"{purpose}:{source}", context.now)
    return _from_json(kept[1]) if kept else None


def held(context: Context, draft: int) -> Held:
    """The writer's own draft; Refusal when it was sent, replaced, or is older than half an hour."""
    content = context.store.drafts.read(draft, context.person.number, context.now)
    if content is None:
        raise Refusal(text("gate-gone"))
    return _from_json(content)


def let_go(context: Context, draft: int) -> Held:
    """Take it out of the draft and destroy its key; Refusal when an earlier press did that already."""
    content = held(context, draft)
    if not context.store.drafts.drop_one(draft, context.person.number):
        raise Refusal(text("gate-gone"))
    return content


def _to_json(held: Held) -> dict[str, Any]:
    content = {name: getattr(held, name) for name in held.__dataclass_fields__}
    return {**content, "examination": held.examination.to_json()}


def _from_json(content: Mapping[str, Any]) -> Held:
    lists = {name: tuple(content[name]) for name in ("areas", "released", "coarsened")}
    return Held(**{**content, **lists, "examination": Examination.from_json(content["examination"])})
