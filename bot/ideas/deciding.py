"""The steering group decides: the first press counts, and everybody who raised it hears the outcome, once."""

from __future__ import annotations

from datetime import date, timedelta

from bot.chat.card import Card, say
from bot.chat.effect import Ask, Edit, Effects, Reply, Tell
from bot.chat.text import Text, text
from bot.duty.rules import tell_coordinators
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.now import Now
from bot.engine.roles import require
from bot.gate.held import Destination, Extra, Held
from bot.gate.preview import show
from bot.ideas import cards
from bot.ideas.forms import HoldForm, ReasonForm
from bot.ideas.groups import group_of
from bot.ideas.held import Hold
from bot.ideas.moving import read_date
from bot.ideas.rules import PATIENCE, STEERING_GROUP, after, behind, owner_at
from bot.ideas.steering import card, card_of, code, districts, heading_of, idea_of, signal_of, stands
from bot.ideas.telling import stepped
from bot.privacy.gate import Examination, examine
from bot.privacy.words import CleanText
from bot.reference.book import Reference
from bot.reference.calendar import at
from bot.reference.worktime import OPENS
from bot.signals import cards as signal_cards
from bot.signals.agenda import seen_everywhere
from storage.ideas import Idea, IdeaState
from storage.roster import NATIONAL
from storage.signals import Level, Signal, SignalState
from storage.steering import UNDECIDED, Outcome, SteeringProposal


def _open(context: Context, proposal: int) -> SteeringProposal:
    """A proposal that still can be decided; Refusal says what was decided and when."""
    row = context.store.steering.get(proposal)
    if row is None:
        raise Refusal(text("steering-unknown"))
    context.about(code(context, row))
    if row.outcome not in UNDECIDED:
        raise _too_late(context, row)
    return row


def _too_late(context: Context, proposal: SteeringProposal) -> Refusal:
    context.store.session.refresh(proposal)
    return Refusal(text("steering-too-late", stands=stands(context, proposal)))


# -- Aannemen ----------------------------------------------------------------------------------------------------


def press_accept(context: Context, proposal: int) -> Effects:
    row = _open(context, proposal)
    if not context.store.steering.decide(row.number, Outcome.ACCEPTED, context.person.number, context.now):
        raise _too_late(context, row)
    idea, signal = idea_of(context, row), signal_of(context, row)
    heard = _accepted(context, idea) if idea else _settled(context, row, signal, text("steering-heard-accepted"))
    return [*_decided(context, row), *heard]


def _accepted(context: Context, idea: Idea) -> Effects:
    """It goes to its workgroup: who leads that sees to it, or else a national coordinator."""
    group = group_of(context, idea)
    lead = context.store.workgroups.owner(group)
    owner = lead.number if lead else owner_at(context, idea, Level.NATIONAL)
    values = {"owner_id": owner, "next_at": after(context, PATIENCE)}
    if not context.store.ideas.step(idea.number, IdeaState.PROPOSED, IdeaState.DEVELOPING, **values):
        raise Refusal(text("steering-gone"))
    words = text("idea-heard-accepted", code=idea.code)
    return stepped(context, idea, IdeaState.DEVELOPING, context.person.number, words) + _to_workgroup(context, idea)


def _to_workgroup(now: Now, idea: Idea) -> Effects:
    """Its workgroup and its new owner hear that it is theirs to develop."""
    members = {member.number for member in now.store.workgroups.members(group_of(now, idea))}
    members |= {idea.owner_id} if idea.owner_id else set()
    words = (text("idea-for-workgroup", code=idea.code), *cards.next_step(now, idea))
    note = say(*words, title=cards.heading(now, idea), buttons=(cards.look(idea, primary=True),))
    return [Tell(f"{cards.card_of(idea)}:workgroup", member, note) for member in sorted(members)]


# -- Afwijzen ----------------------------------------------------------------------------------------------------


def press_reject(context: Context, proposal: int) -> Effects:
    """A reason is required, and goes through the gate before it goes back. E70."""
    return [Ask(ReasonForm, f"steering.{_open(context, proposal).number}")]


def _reject(context: Context, content: Held, clean: CleanText) -> Effects:
    require(context.person, STEERING_GROUP)
    row = _open(context, content.number)
    reason = keep_reason(context, clean)
    if not context.store.steering.decide(row.number, Outcome.REJECTED, context.person.number, context.now, reason):
        raise _too_late(context, row)
    idea, signal = idea_of(context, row), signal_of(context, row)
    heard = (
        _rejected(context, idea, reason)
        if idea
        else _settled(context, row, signal, text("steering-heard-rejected"), reason)
    )
    return [*_decided(context, row), *heard]


def _rejected(context: Context, idea: Idea, reason: int) -> Effects:
    values = {"next_at": None, "erase_at": context.now + timedelta(days=context.config.signal_days)}
    if not context.store.ideas.step(idea.number, IdeaState.PROPOSED, IdeaState.REJECTED, **values):
        raise Refusal(text("steering-gone"))
    words = text("idea-heard-rejected", code=idea.code)
    return stepped(context, idea, IdeaState.REJECTED, context.person.number, words, reason)


def _reason_note(context: Context, draft: int, content: Held) -> Extra:
    return Extra((text("reason-goes-back", code=code(context, _open(context, content.number))),))


def keep_reason(context: Context, clean: CleanText) -> int:
    """As long as the text of what it is about: P22."""
    erase_at = context.now + timedelta(days=context.config.signal_days)
    return context.store.reasons.write(context.person.number, clean, context.now, erase_at)


# -- Aanhouden ---------------------------------------------------------------------------------------------------


def press_hold(context: Context, proposal: int) -> Effects:
    return [Ask(HoldForm, str(_open(context, proposal).number))]


def read_hold(form: HoldForm, _: Reference) -> tuple[str, Examination | None]:
    return form.day, examine(form.reason, strict=True) if form.reason else None


def fill_hold(context: Context, arg: str, filled: tuple[str, Examination | None]) -> Effects:
    """At once without a reason; a reason goes through the gate before it goes back."""
    day, said = filled
    row, until = _open(context, int(arg)), read_date(context, day)
    if said is None:
        return _held_over(context, row, until)
    held = Hold(HOLD_REASON, said, target="steering", number=row.number, checked=True, until=until.isoformat())
    return show(context, held)


def _hold(context: Context, content: Hold, clean: CleanText) -> Effects:
    require(context.person, STEERING_GROUP)
    row = _open(context, content.number)
    return _held_over(context, row, date.fromisoformat(content.until), keep_reason(context, clean))


def _held_over(context: Context, proposal: SteeringProposal, day: date, reason: int | None = None) -> Effects:
    if not context.store.steering.hold(proposal.number, at(day, OPENS), reason):
        raise _too_late(context, proposal)
    idea, signal = idea_of(context, proposal), signal_of(context, proposal)
    heard: Effects = []
    if idea:
        words = text("idea-heard-held", code=idea.code, until=day)
        heard = stepped(context, idea, Outcome.HELD, context.person.number, words, reason)
    elif signal:
        heard = _told(context, proposal, signal, text("steering-heard-held", until=day), reason)
    return [*_decided(context, proposal), *heard]


# -- who hears it ------------------------------------------------------------------------------------------------


def _settled(
    context: Context, proposal: SteeringProposal, signal: Signal | None, words: Text, reason: int | None = None
) -> Effects:
    """A signal that lay with the group is decided; its text goes so many days later (P22)."""
    if signal is None:
        return []
    erase_at = context.now + timedelta(days=context.config.signal_days)
    if not context.store.signals.settle(signal.number, SignalState.SETTLED, context.now, erase_at):
        raise Refusal(text("steering-gone"))
    return _told(context, proposal, signal, words, reason)


def _told(now: Now, proposal: SteeringProposal, signal: Signal, words: Text, reason: int | None = None) -> Effects:
    """Everybody who raised the signal, or one that was merged into it, or saw it too."""
    note = Card(signal_cards.heading(now, signal), (words,), cards.because(reason))
    under, members = signal_cards.card_of(signal), now.store.sightings.backing_of(signal).members
    name = f"{under}:steering:{_turn(proposal)}"
    there = sorted(member.number for member in now.store.members.some(members))
    return [*seen_everywhere(now, signal), *(Tell(name, member, note, under) for member in there)]


def _decided(context: Context, proposal: SteeringProposal) -> Effects:
    """Who decided reads where it goes; the others of the group see it on their card; the regions read it."""
    regions, idea, signal = districts(context, proposal), idea_of(context, proposal), signal_of(context, proposal)
    people = behind(context, idea) if idea else frozenset()
    if signal:
        people = context.store.sightings.backing_of(signal).members
    goes = text("steering-goes-back", people=len(people), regions=len(regions))
    edited = Edit(card_of(proposal), card(context, proposal))
    done = say(stands(context, proposal), goes, title=heading_of(context, proposal))
    return [Reply(done), edited, *_regions(context, proposal, regions)]


def _regions(now: Now, proposal: SteeringProposal, regions: tuple[str, ...]) -> Effects:
    """In the coordinators' channels of every region that raised it and the national ones; without its text."""
    words = say(stands(now, proposal), title=heading_of(now, proposal))
    name, effects = f"{card_of(proposal)}:region:{_turn(proposal)}", []
    for reach in (*regions, NATIONAL):
        effects += tell_coordinators(now.store, now.config, now.reference, reach, name, words)
    return list({_place(effect): effect for effect in effects}.values())


def _place(effect: object) -> object:
    return getattr(effect, "place", None) or getattr(effect, "member", None)


def _turn(proposal: SteeringProposal) -> str:
    """A decision is told once; being held over is told each time that happens."""
    return f"{proposal.outcome}:{proposal.held}"


HOLD_REASON = Destination("steering.hold", _hold, Hold, strict=True, preview=_reason_note)
REASON = Destination("steering.reason", _reject, Held, strict=True, preview=_reason_note)
