"""The cards of a consult: for the asker, for the lawyer, for coordinators."""

from __future__ import annotations

from datetime import datetime

from bot.chat.card import Button, Card, Fact, say
from bot.chat.text import Phone, Plain, Quote, Text, text
from bot.consult import actions
from bot.consult.rules import NEARLY_OVER
from bot.consult.scene import Scene
from bot.reference.calendar import local_date
from bot.signals import actions as signals
from storage.consults import ConsultState, Entry, Part, PartState
from storage.members import Member

ANSWER = "antwoord"
ADDITION = "aanvulling"

OUTCOMES = (
    "zelf_afgehandeld",
    "verwezen_toevoeging",
    "verwezen_lat",
    "verwezen_atz",
    "verwezen_eerstelijn",
    "teruggegeven_aan_client",
    "nog_onbekend",
)
COUNTERFACTUALS = ("zelfde", "lat_aangevraagd", "eerder_verwezen", "niets", "weet_niet")


def slug(value: str) -> str:
    """A value as it stands in a text's name."""
    return value.replace("_", "-")


def heading(scene: Scene) -> Text:
    """Code and areas, with "spoed" when it is."""
    name = "consult-heading-urgent" if scene.consult.urgent else "consult-heading"
    return text(name, code=scene.consult.code, areas=scene.areas)


# -- for the lawyer ---------------------------------------------------------------------------------------


def question(scene: Scene, part: Part) -> Card:
    """A question that a lawyer may take."""
    buttons = (
        actions.CLAIM.button(text("part-claim"), part.number, style="primary"),
        actions.CONFLICT.button(text("part-conflict"), part.number),
        actions.OTHER_AREA.button(text("part-other-area"), part.number),
        actions.NEED_MORE.button(text("part-need-more"), part.number),
    )
    later = (actions.LEAVE_FOR_NEXT.button(text("part-leave"), part.number),) if _nearly_over(scene, part) else ()
    said = _said(scene, part, until=scene.now)
    return Card(_part_title(scene, part), said, _facts(scene, part), _since(part), buttons + later)


def owned(scene: Scene, part: Part) -> Card:
    """The question card of the lawyer who took it."""
    buttons = [
        actions.ANSWER.button(text("part-answer"), part.number, style="primary"),
        actions.CALL.button(text("part-call"), part.number),
        actions.GIVE_BACK.button(text("part-give-back"), part.number),
    ]
    if any(other.owner_id is None for other in scene.live if other.id != part.id):
        buttons.append(actions.ANSWER_ALL.button(text("part-answer-all"), part.number))
    hint = text("part-owned-answered" if part.state == PartState.ANSWERED else "part-owned-hint")
    said = _said(scene, part, until=part.claimed_at or scene.now)
    return Card(_part_title(scene, part), said, _facts(scene, part), hint, tuple(buttons))


def passed(scene: Scene, part: Part, how: Text) -> Card:
    """A question card that is no longer this lawyer's: no text, no buttons, only how it went on."""
    return say(how, title=_part_title(scene, part))


def _part_title(scene: Scene, part: Part) -> Text:
    name = "consult-heading-urgent" if scene.consult.urgent else "consult-heading"
    return text(name, code=scene.consult.code, areas=(scene.area(part),))


def _said(scene: Scene, part: Part, until: datetime) -> tuple[Quote, ...]:
    """The question, and what its asker added; from when it was taken that is said below the card."""
    entries = scene.store.consults.entries(scene.consult.number)
    added = [e for e in entries if e.kind == ADDITION and e.part_id in (None, part.id) and e.said_at <= until]
    return (Quote(scene.question), *(Quote(entry.id or 0) for entry in added))


def _facts(scene: Scene, part: Part) -> tuple[Fact, ...]:
    facts = []
    district = scene.reference.places.districts.get(scene.consult.district or "")
    if district:
        facts.append(Fact(text("fact-region"), Plain(district.name)))
    facts += _kind(scene)
    others = tuple(scene.area(other) for other in scene.parts if other.id != part.id)
    if others:
        facts.append(Fact(text("fact-other-areas"), text("list-of-areas", areas=others)))
    if scene.store.consults.question(scene.consult.number).edited_at:
        facts.append(Fact(text("fact-changed"), text("fact-changed-yes")))
    return tuple(facts)


def _kind(scene: Scene) -> list[Fact]:
    kind = scene.consult.kind
    return [Fact(text("fact-kind"), text(f"kind-{slug(kind)}"))] if kind else []


def _since(part: Part) -> Text:
    return text("part-asked-at", at=part.asked_at)


def _nearly_over(scene: Scene, part: Part) -> bool:
    """Whether the slot ends so soon that the question may wait for the next one. E07."""
    shift = scene.store.roster.get(part.shift_id) if part.shift_id else None
    return shift is not None and shift.ends_at - scene.now <= NEARLY_OVER


def call(asker: Member, code: str) -> Card:
    """The asker's work number, for this lawyer only."""
    if not asker.phone:
        return say(text("call-no-number", name=asker.name), title=text("call-title", code=code))
    return Card(
        title=text("call-title", code=code),
        body=(text("call-body", name=asker.name),),
        facts=(Fact(text("fact-phone"), Phone(asker.phone)),),
    )


# -- for the asker ------------------------------------------------------------------------------------------


def asker(scene: Scene, status: Text) -> Card:
    """The asker's own card: what was asked, where it stands, what can be done."""
    facts = (Fact(text("fact-question"), Quote(scene.question)), *_kind(scene))
    return Card(heading(scene), (status,), facts, None, _asker_buttons(scene))


def _asker_buttons(scene: Scene) -> tuple[Button, ...]:
    number = scene.consult.number
    if scene.consult.state == ConsultState.CLOSED:
        signal = signals.FROM_CONSULT.button(text("signal-from-consult"), number)
        return (
            actions.REOPEN.button(text("consult-reopen"), number),
            *((signal,) if scene.consult.wrapped_key else ()),
        )
    if scene.consult.state != ConsultState.OPEN:
        return ()
    answered = any(part.state == PartState.ANSWERED for part in scene.parts)
    close = actions.CLOSE.button(text("consult-close"), number, style="primary" if answered else "plain")
    edit = actions.EDIT_QUESTION.button(text("consult-edit"), number)
    withdraw = actions.WITHDRAW.button(text("consult-withdraw"), number, style="danger")
    return (close, withdraw) if answered else (edit, close, withdraw)


def outcome(scene: Scene) -> Card:
    """Closed; what came of it? One tap."""
    buttons = tuple(
        actions.OUTCOME.button(text(f"outcome-{slug(value)}"), scene.consult.number, value) for value in OUTCOMES
    )
    return say(text("consult-closed-ask-outcome"), title=heading(scene), buttons=buttons)


def counterfactual(scene: Scene) -> Card:
    """And without this consult? One tap."""
    buttons = tuple(
        actions.COUNTERFACTUAL.button(text(f"without-{slug(value)}"), scene.consult.number, value)
        for value in COUNTERFACTUALS
    )
    return say(text("consult-ask-counterfactual"), title=heading(scene), buttons=buttons)


def tombstone(scene: Scene) -> Card:
    """What remains of an erased consult: code, date, areas and outcome."""
    done = text(f"outcome-{slug(scene.consult.outcome)}")
    return say(text("consult-erased", at=local_date(scene.consult.created_at), outcome=done), title=heading(scene))


# -- in the conversation --------------------------------------------------------------------------------------


def message(scene: Scene, entry: Entry, author: str) -> Card:
    """Something that was said, as it reaches the other; an answer ends with the standing line. E54."""
    who = text("entry-from-edited" if entry.edited_at else "entry-from", name=author, code=scene.consult.code)
    line = Plain(scene.config.standing_line) if scene.config.standing_line else text("standing-line")
    return Card(who, (Quote(entry.id or 0),), hint=line if entry.kind == ANSWER else None)


def notice(scene: Scene, words: Text) -> Card:
    """One sentence about where a consult stands."""
    return say(words, title=heading(scene))


# -- for coordinators --------------------------------------------------------------------------------------------


def escalation(scene: Scene, part: Part, words: Text) -> Card:
    """An unanswered question in the coordinators' channel: code and area, never the text."""
    buttons = (
        actions.ASSIGN.button(text("part-assign"), part.number, style="primary"),
        actions.GO_NATIONAL.button(text("part-go-national"), part.number),
    )
    return say(words, title=_part_title(scene, part), buttons=buttons)


def escalation_over(scene: Scene, part: Part, words: Text) -> Card:
    """Somebody took it: nothing left to press."""
    return say(words, title=_part_title(scene, part))
