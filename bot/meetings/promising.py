"""What somebody promises at a meeting: who, what, before when; and the reminders, which wait for who is away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.chat.card import Button, Card, Fact, say
from bot.chat.effect import Ask, Effects, Reply, Tell
from bot.chat.form import InvalidAnswers
from bot.chat.text import Quote, text
from bot.duty.days import read_day
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.now import Now
from bot.gate.held import Destination, Held
from bot.gate.preview import show
from bot.meetings import actions, cards
from bot.meetings.deciding import of_participant
from bot.meetings.forms import NewPromise
from bot.meetings.gathering import Gathering, gathering_at
from bot.meetings.rules import takes_part
from bot.members.naming import named
from bot.privacy.gate import Examination, examine
from bot.privacy.words import CleanText
from bot.reference.book import Reference
from bot.reference.calendar import at, is_workday, local_date, next_workday
from storage.agenda import Action, ActionState, NoteKind
from storage.members import Member

MORNING = time(9)
EVERY_WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Promise(Held):
    """A promise at the gate; `number` is the meeting."""

    signal: int = 0
    owner: int = 0
    until: str = ""
    """The day, as 2026-12-10."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A filled form with its text examined."""

    examination: Examination
    until: str = ""
    who: str = ""


# -- a new one -----------------------------------------------------------------------------------------------


def ask(context: Context, number: int, signal: int) -> Effects:
    gathering = of_participant(context, number)
    return [Ask(NewPromise, f"{gathering.number}.{signal}")]


def read_promise(form: NewPromise, _: Reference) -> Draft:
    return Draft(examine(form.what), form.until, form.who)


def fill(context: Context, arg: str, draft: Draft) -> Effects:
    """Goes at once when nothing is found in it, and is shown first when something is."""
    number, _, signal = arg.partition(".")
    gathering = of_participant(context, int(number))
    promise = Promise(
        PROMISE,
        draft.examination,
        target="meeting",
        number=gathering.number,
        signal=int(signal or 0),
        owner=_owner(context, gathering, draft.who).number,
        until=_until(context, draft.until).isoformat(),
    )
    return pass_or_show(context, promise)


def pass_or_show(context: Context, held: Held) -> Effects:
    if held.examination.findings:
        return show(context, held)
    return held.to.send(context, held, held.clean())


def _until(context: Context, typed: str) -> date:
    today = local_date(context.now)
    found = read_day(typed, today)
    if found is None or found[1] or found[0] < today:
        raise InvalidAnswers({"until": text("promise-until-unclear")})
    return found[0]


def _owner(context: Context, gathering: Gathering, typed: str) -> Member:
    """Who was named, among those at the meeting first; nobody named is oneself."""
    if not typed:
        return context.person
    here = [member for row in gathering.asked() if (member := gathering.member(row.member_id))]
    for people in (here, context.store.members.all()):
        if found := named(people, typed):
            return found
    raise InvalidAnswers({"who": text("promise-who-unclear")})


def _keep(context: Context, held: Promise, clean: CleanText) -> Effects:
    gathering = of_participant(context, held.number)
    agenda, until = context.store.agenda, date.fromisoformat(held.until)
    context.about(gathering.code)
    note = agenda.write(gathering.number, NoteKind.ACTION, context.person.number, clean, context.now)
    row = Action(
        meeting_id=gathering.number,
        note_id=note,
        signal_id=held.signal or None,
        owner_id=held.owner,
        due_on=until,
        next_at=_reminded_at(gathering, held.owner, max(until, local_date(context.now) + timedelta(days=1))),
    )
    action = agenda.action(agenda.put(row))
    assert action is not None  # noqa: S101  # it was put just now
    done = Fact(text("promise-what"), Quote(note, "note"))
    words = text("promise-kept", name=gathering.name(held.owner), until=until)
    reply = Reply(Card(cards.heading(gathering), (words,), (done,), None, _back(gathering, held.signal)))
    mine = held.owner == context.person.number
    told = [] if mine else [Tell(card_name(action), held.owner, card(gathering, action, "promise-yours"))]
    return [reply, *told]


def _back(gathering: Gathering, signal: int) -> tuple[Button, ...]:
    if not gathering.undecided():
        return ()
    return (actions.ITEM.button(text("decide-on"), gathering.number, signal),)


def card_name(action: Action) -> str:
    return f"promise:{action.number}"


def card(gathering: Gathering, action: Action, sentence: str, /, **more: object) -> Card:
    """For its owner."""
    buttons = (
        actions.DONE.button(text("promise-done"), action.number, style="primary"),
        actions.LATER.button(text("promise-later"), action.number),
        actions.DROPPED.button(text("promise-drop"), action.number),
    )
    words = text(sentence, until=action.due_on, code=gathering.code, **more)
    facts = (Fact(text("promise-what"), Quote(action.note_id, "note")),)
    return Card(cards.heading(gathering), (words,), facts, None, buttons)


# -- done, later, not needed ---------------------------------------------------------------------------------


def done(context: Context, number: int) -> Effects:
    return _end(context, number, ActionState.DONE, "promise-noted-done")


def dropped(context: Context, number: int) -> Effects:
    return _end(context, number, ActionState.DROPPED, "promise-noted-dropped")


def _end(context: Context, number: int, state: ActionState, name: str) -> Effects:
    action, gathering = _mine(context, number)
    context.about(gathering.code)
    if not context.store.agenda.end_action(number, state, context.now):
        raise Refusal(text("promise-over"))
    return [Reply(_noted(gathering, action, name), instead=True)]


def _noted(gathering: Gathering, action: Action, name: str) -> Card:
    facts = (Fact(text("promise-what"), Quote(action.note_id, "note")),)
    return Card(cards.heading(gathering), (text(name),), facts)


def later(context: Context, number: int) -> Effects:
    """A week more, counted from today when its day has passed."""
    action, gathering = _mine(context, number)
    until = max(action.due_on, local_date(context.now)) + EVERY_WEEK
    if not context.store.agenda.postpone(number, until, _reminded_at(gathering, action.owner_id, until)):
        raise Refusal(text("promise-over"))
    context.about(gathering.code)
    return [Reply(say(text("promise-noted-later", until=until), title=cards.heading(gathering)), instead=True)]


def _mine(context: Context, number: int) -> tuple[Action, Gathering]:
    """A promise that is one's own, or of a meeting one may note decisions of."""
    action = context.store.agenda.action(number)
    if action is None:
        raise Refusal(text("promise-over"))
    gathering = gathering_at(context, action.meeting_id)
    if action.owner_id != context.person.number and not takes_part(context, gathering):
        raise Refusal(text("meeting-not-yours"))
    if action.state != ActionState.OPEN:
        raise Refusal(text("promise-over"))
    return action, gathering


def _reminded_at(gathering: Gathering, owner: int, on: date) -> datetime:
    """Nine o'clock on that day, or on the first working day after it on which its owner is there."""
    return reminded_at(gathering.at, owner, on, gathering.days_off)


def reminded_at(now: Now, owner: int, on: date, optional: frozenset[str]) -> datetime:
    day = on if is_workday(on, optional) else next_workday(on, optional)
    while owner in now.store.absences.away([day]):
        day = next_workday(day, optional)
    return at(day, MORNING)


PROMISE = Destination("promise", _keep, Promise)
