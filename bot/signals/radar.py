"""The signal radar: remembers topics of questions, and proposes to the coordinators what happens more than usual."""

from __future__ import annotations

from datetime import datetime

from bot.chat.card import Card, say
from bot.chat.catalogue import Voice
from bot.chat.effect import Edit, Effects, Priority, Reply
from bot.chat.text import Text, text
from bot.duty.rules import tell_coordinators
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.job import Moment
from bot.privacy.gate import Examination, examine
from bot.privacy.words import RawText
from bot.reference.book import Reference
from bot.reference.topics import TopicBook
from bot.signals import actions
from bot.signals.bursts import WINDOW, Burst, bursts
from bot.signals.filing import announced, file_from
from bot.signals.gate import SIGNAL
from bot.signals.held import New
from bot.signals.rules import EVERYWHERE, KINDS, theme_of
from storage.members import Member, Role
from storage.roster import NATIONAL
from storage.traces import Proposal, ProposalState

LANGUAGE = "nl"
"""In which a signal of the radar is written: signals are read together."""


def read_questions(moment: Moment, _: datetime) -> Effects:
    """Remember the topics of new questions while their text is there, and forget what is older than the window."""
    traces, topics = moment.store.traces, TopicBook.load()
    traces.forget(moment.now - WINDOW)
    for consult in moment.store.traces.unread(moment.now - WINDOW, moment.now):
        words = moment.store.consults.text_of(moment.store.consults.question(consult.number).id or 0)
        for area in traces.areas_of(consult.number) if words else ():
            traces.remember(consult.number, area, topics.of(words or "", area))
    return []


def look(moment: Moment, planned: datetime) -> Effects:
    """Propose what stands out, once in a window for the same topic in the same place."""
    read_questions(moment, planned)
    known = moment.store.traces.proposed_since(moment.now - WINDOW)
    sights = moment.store.traces.sights(moment.now - WINDOW)
    found = bursts(sights, moment.now, lambda area: len(TopicBook.load().names.get(area, ())) or 1)
    fresh = [burst for burst in found if (burst.district, burst.area, burst.topic) not in known]
    return [effect for burst in fresh for effect in _propose(moment, burst)]


def _propose(moment: Moment, burst: Burst) -> Effects:
    proposal = Proposal(
        district=burst.district,
        area=burst.area,
        topic=burst.topic,
        cases=burst.cases,
        days=burst.days,
        found_at=moment.now,
    )
    moment.store.traces.put(proposal)
    reach, name = burst.district or NATIONAL, _card_name(proposal)
    card = _card(moment.reference, proposal)
    return tell_coordinators(moment.store, moment.config, moment.reference, reach, name, card)


def _card_name(proposal: Proposal) -> str:
    return f"radar:{proposal.id}"


def _title(reference: Reference, proposal: Proposal) -> Text:
    return text("radar-title", area=reference.area_name(proposal.area))


def _card(reference: Reference, proposal: Proposal) -> Card:
    buttons = (
        actions.PROPOSE.button(text("radar-propose"), proposal.number, style="primary"),
        actions.NOT_NEEDED.button(text("radar-not-needed"), proposal.number),
    )
    found = text("radar-found", many=proposal.cases, topic=proposal.topic, days=proposal.days)
    where = text("radar-here") if proposal.district else text("radar-everywhere")
    return say(found, where, title=_title(reference, proposal), hint=text("radar-hint"), buttons=buttons)


def press_propose(context: Context, number: int) -> Effects:
    """It becomes a signal like any other, with the count and without a word of a case."""
    proposal = _taken(context, number, ProposalState.TAKEN)
    examination = _written(context.reference, proposal)
    said = New(SIGNAL, examination, kind=KINDS[0], theme=theme_of(proposal.topic), area=proposal.area)
    signal = file_from(context, said, said.clean(), None, proposal.district, proposal.cases)
    proposal.signal_id = signal.number
    done = text("radar-done", code=signal.code, name=context.person.name)
    return [*_ended(context.reference, proposal, done), *announced(context, signal)]


def press_not_needed(context: Context, number: int) -> Effects:
    """The same topic in the same place is not proposed again within the window."""
    proposal = _taken(context, number, ProposalState.DROPPED)
    return _ended(context.reference, proposal, text("radar-dropped", name=context.person.name))


def _taken(context: Context, number: int, state: ProposalState) -> Proposal:
    proposal = context.store.traces.proposal(number)
    if proposal is None or not _sees_to(context.person, proposal, context.reference):
        raise Refusal(text("radar-gone"))
    if not context.store.traces.decide(number, state, context.person.number):
        raise Refusal(text("radar-decided"))
    context.about(_card_name(proposal))
    return proposal


def _sees_to(person: Member, proposal: Proposal, reference: Reference) -> bool:
    if EVERYWHERE & person.role_set:
        return True
    near = proposal.district is not None and reference.district_of(person.location) == proposal.district
    return Role.COORDINATOR in person.role_set and near


def _ended(reference: Reference, proposal: Proposal, done: Text) -> Effects:
    found = text("radar-found", many=proposal.cases, topic=proposal.topic, days=proposal.days)
    over = say(found, done, title=_title(reference, proposal))
    return [Reply(say(done), instead=False), Edit(_card_name(proposal), over, Priority.RECEIPT)]


def _written(reference: Reference, proposal: Proposal) -> Examination:
    """Our own sentence, through the same gate as everybody's."""
    words = text(
        "radar-signal",
        many=proposal.cases,
        area=reference.area_name(proposal.area),
        topic=proposal.topic,
        days=proposal.days,
    )
    return examine(RawText(Voice(LANGUAGE, proposal.found_at).say(words)), strict=True)
