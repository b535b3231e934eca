"""What happens by itself around meetings. What is due stands with the meeting: a restart loses and doubles nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from bot.chat.card import Button, Card
from bot.chat.effect import Effects, Priority, Remove, Tell
from bot.chat.text import Text, text
from bot.engine.job import Job, Moment, Routine, Sweep
from bot.meetings import actions, cards
from bot.meetings.agenda import draft, tell_outsiders
from bot.meetings.deciding import finish, item
from bot.meetings.digest import monthly
from bot.meetings.gathering import Gathering, find
from bot.meetings.inviting import invite_all, warn
from bot.meetings.planning import AHEAD, fill_up
from bot.meetings.polling import remind as remind_poll
from bot.meetings.reminding import due as promises_due
from bot.meetings.reminding import remind as remind_promise
from bot.meetings.rules import in_channel, not_in_channel
from bot.meetings.seats import guests_left_behind, left_behind, release, release_guest
from bot.meetings.timeline import ASKED, Step, after, due
from bot.reference.calendar import local_date
from bot.signals.agenda import seen_everywhere
from bot.signals.where import looked_at
from storage.attendance import Answer
from storage.members import Role


def meetings_due(moment: Moment) -> list[int]:
    return moment.store.meetings.due(moment.now)


def look_at(moment: Moment, number: int) -> Effects:
    """Take the step that is due; the next one is planned in the same transaction, and only one replica takes it."""
    gathering = find(moment, moment.store.meetings.get(number))
    if gathering is None or gathering.meeting.next_at is None or gathering.meeting.next_at > moment.now:
        return []
    step = due(gathering.meeting, moment.now)
    following, next_at = after(gathering.meeting, moment.now, gathering.days_off)
    if not moment.store.meetings.move_on(gathering.meeting, following, next_at):
        return []
    return STEPS[step](gathering, step) if step else []


# -- before --------------------------------------------------------------------------------------------------


def call(gathering: Gathering, _: Step) -> Effects:
    """Fourteen days before: what must be on the agenda? Who was held back by a holiday is asked to come now."""
    card = cards.say_about(
        gathering, "meeting-call", cards.agenda_button(gathering), signals=len(gathering.undecided())
    )
    return [*in_channel(gathering, "call", card), *invite_all(gathering)]


def propose_agenda(gathering: Gathering, _: Step) -> Effects:
    """Seven days before: the draft; with nothing on it, whether it is needed at all. E67, E60."""
    warned = _warn_empty(gathering, "week")
    if not gathering.undecided() and not gathering.store.agenda.open_actions(_earlier(gathering)):
        return [*_propose_skip(gathering), *warned]
    return [*in_channel(gathering, "draft", draft(gathering)), *warned]


def _earlier(gathering: Gathering) -> list[int]:
    return [meeting.number for meeting in gathering.store.meetings.before(gathering.meeting)]


def _propose_skip(gathering: Gathering) -> Effects:
    meeting = gathering.meeting
    skip = actions.CANCEL_SURE.button(text("meeting-skip"), meeting.number, meeting.sequence)
    card = cards.say_about(gathering, "meeting-nothing-to-discuss", skip)
    return in_channel(gathering, "skip", card)


def _warn_empty(gathering: Gathering, why: str) -> Effects:
    """E60: seats of which it is sure that nobody sits there, unless a coordinator said that it goes on."""
    if gathering.meeting.confirmed_by:
        return []
    return [effect for kind in gathering.empty_seats() for effect in warn(gathering, kind, why)]


def check_seats(gathering: Gathering, _: Step) -> Effects:
    """Two days before: empty seats again, and who did not say anything is asked once more."""
    silent = [row.member_id for row in gathering.asked() if row.answer == Answer.NONE]
    again = [
        Tell(
            gathering.card("answer"),
            member,
            cards.say_about(gathering, "meeting-do-you-come", *cards.answers(gathering)),
        )
        for member in silent
        if (found := gathering.member(member)) and found.active
    ]
    return [*_warn_empty(gathering, "days"), *again]


def tomorrow(gathering: Gathering, _: Step) -> Effects:
    """One day before; who does not read the channel gets the agenda."""
    lines = _doubts(gathering)
    card = cards.whole(gathering, cards.agenda_button(gathering))
    card = Card(
        card.title, (text("meeting-tomorrow", at=gathering.meeting.starts_at), *lines), card.facts, None, card.buttons
    )
    return [*in_channel(gathering, "tomorrow", card), *tell_outsiders(gathering)]


def _doubts(gathering: Gathering) -> tuple[Text, ...]:
    empty, unsure = gathering.empty_seats(), gathering.uncertain_seats()
    found = []
    if empty and not gathering.meeting.confirmed_by:
        found.append(text("meeting-unconfirmed", seats=tuple(text(f"seat-{kind}") for kind in empty)))
    if unsure:
        found.append(text("meeting-unsure", seats=tuple(text(f"seat-{kind}") for kind in unsure)))
    return tuple(found)


def soon(gathering: Gathering, _: Step) -> Effects:
    """Two hours before, with the link or the address; also for who takes part and reads no channel."""
    venue = gathering.meeting.venue
    name = "meeting-soon-at" if venue else "meeting-soon"
    card = cards.say_about(gathering, name, cards.agenda_button(gathering), **({"venue": venue} if venue else {}))
    come = [row.member_id for row in gathering.asked() if row.answer != Answer.STAYS_AWAY]
    others = not_in_channel(gathering.at, come)
    told = [Tell(gathering.card("soon"), m.number, card, priority=Priority.REMINDER) for m in others]
    doubtful = Card(card.title, (*card.body, *_doubts(gathering)), card.facts, card.hint, card.buttons)
    return [*in_channel(gathering, "soon", doubtful), *told]


# -- in the meeting and after it -----------------------------------------------------------------------------


def open_meeting(gathering: Gathering, _: Step) -> Effects:
    """What an earlier meeting left undecided is on this agenda too; and the card on which decisions are noted."""
    brought = bring_along(gathering)
    if not gathering.undecided():
        return [*brought, *finish(gathering)]
    card = item(gathering, None, text("meeting-begins"))
    return [*brought, *in_channel(gathering, "decide", card, Priority.CLAIM)]


def bring_along(gathering: Gathering) -> Effects:
    store, effects = gathering.store, []
    for earlier in store.meetings.before(gathering.meeting):
        left = store.signals.agenda(earlier.number)
        brought = len(left)
        for signal in left:
            store.signals.carry_over(signal.number, gathering.number, looked_at(gathering.at, gathering.meeting))
            effects += seen_everywhere(gathering.at, signal)
        if store.meetings.close(earlier):
            effects += _let_rest(Gathering(gathering.at, earlier, gathering.series), gathering, brought)
    return effects


def _let_rest(earlier: Gathering, gathering: Gathering, brought: int) -> Effects:
    """The earlier meeting is asked about no more; when something was left undecided, the country hears that. E69."""
    gone: Effects = [Remove(earlier.card(about)) for about in ASKED]
    return [*gone, *_tell_national(earlier, "brought", brought, following=gathering.code)] if brought else gone


def ask_decisions(gathering: Gathering, step: Step) -> Effects:
    """E69: the next working day, once more the day after, then weekly, three times; then it is a national matter."""
    if not gathering.undecided():
        return finish(gathering)
    card = item(gathering, None, text(f"meeting-asked-{_tone(step)}", at=gathering.meeting.starts_at))
    not_held = actions.NOT_HELD.button(text("meeting-was-not-held"), gathering.number)
    card = Card(card.title, card.body, card.facts, text("meeting-asked-hint"), (*card.buttons, not_held))
    name = f"asked-{step}"
    gone = [Remove(gathering.card(about)) for about in ASKED if about != name]
    national = _tell_national(gathering, "forgotten", len(gathering.undecided())) if step == Step.NATIONAL else []
    return [*gone, *in_channel(gathering, name, card, Priority.CLAIM), *national]


def _tone(step: Step) -> str:
    return {Step.DECIDE: "first", Step.NATIONAL: "national"}.get(step, "again")


def _tell_national(gathering: Gathering, about: str, many: int, **more: object) -> Effects:
    button: Button = actions.ITEM.button(text("meeting-decide"), gathering.number, 0)
    buttons = (button,) if gathering.undecided() else ()
    card = cards.say_about(gathering, f"meeting-{about}", *buttons, open=many, **more)
    people = gathering.store.members.with_role(Role.NATIONAL) or gathering.store.members.with_role(Role.ADMIN)
    name = gathering.card(f"{about}-{local_date(gathering.now)}")
    return [Tell(name, m.number, card, priority=Priority.REMINDER) for m in people]


STEPS: Mapping[Step, Callable[[Gathering, Step], Effects]] = {
    Step.CALL: call,
    Step.AGENDA: propose_agenda,
    Step.SEATS: check_seats,
    Step.TOMORROW: tomorrow,
    Step.SOON: soon,
    Step.BEGIN: open_meeting,
    Step.DECIDE: ask_decisions,
    Step.AGAIN: ask_decisions,
    Step.WEEK_1: ask_decisions,
    Step.WEEK_2: ask_decisions,
    Step.WEEK_3: ask_decisions,
    Step.NATIONAL: ask_decisions,
}


# -- besides -------------------------------------------------------------------------------------------------


def series_short(moment: Moment) -> list[int]:
    return moment.store.meetings.short_of(AHEAD, moment.now)


def plan_more(moment: Moment, number: int) -> Effects:
    series = moment.store.meetings.series(number)
    return fill_up(moment, series) if series and series.ended_at is None else []


def notes_to_erase(moment: Moment) -> list[int]:
    before = moment.now - timedelta(days=moment.config.signal_days)
    return [note.number for note in moment.store.agenda.to_erase(before)]


def erase_note(moment: Moment, number: int) -> Effects:
    moment.store.agenda.erase(number)
    return []


JOBS: tuple[Job, ...] = (
    Sweep("meetings", timedelta(seconds=30), meetings_due, look_at),
    Sweep("meetings-ahead", timedelta(minutes=10), series_short, plan_more),
    Sweep("date-polls", timedelta(minutes=5), lambda moment: moment.store.polls.due(moment.now), remind_poll),
    Sweep("promises", timedelta(minutes=5), promises_due, remind_promise),
    Sweep("empty-seats", timedelta(minutes=10), left_behind, release),
    Sweep("empty-places", timedelta(minutes=10), guests_left_behind, release_guest),
    Sweep("erase-minutes", timedelta(hours=1), notes_to_erase, erase_note),
    Routine("monthly-digest", "0 9 * * mon-fri", monthly, only_latest=False),
)
