"""Gaps in the roster: the coordinators see them in time and decide; the lawyers are asked, the first one has it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bot.chat.card import Button, Card, say
from bot.chat.effect import Edit, Effects, Priority, Reply, Tell
from bot.chat.text import Text, text
from bot.duty import actions, cards
from bot.duty.changes import announce, moved, note, to_new_lawyer
from bot.duty.holes import Hole
from bot.duty.rules import away_at, can_do, is_busy, reach_name
from bot.duty.rules import slot as hours_of
from bot.duty.slots import Slot
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.job import Moment
from storage.gaps import Gap, GapState
from storage.members import Member, Role
from storage.roster import NATIONAL, Shift, ShiftState
from storage.shift_changes import How

UNDECIDED = (GapState.OPEN, GapState.ASKED, GapState.LEFT, GapState.NATIONAL)


def notice_buttons(now: Context | Moment, found: Iterable[tuple[str, str, datetime, datetime]]) -> tuple[Button, ...]:
    """`Vraag advocaten`, `Zet landelijk`, `Laat leeg`, for all these gaps; none when there are no gaps."""
    gaps = [now.store.gaps.find(*hole) for hole in found]
    return buttons_for(now, gaps)


def buttons_for(now: Context | Moment, gaps: list[Gap]) -> tuple[Button, ...]:
    if not gaps:
        return ()
    number = now.store.gaps.notice(gaps)
    some = (
        actions.ASK_LAWYERS.button(text("gap-ask-lawyers"), number, style="primary"),
        *([actions.GO_NATIONAL.button(text("gap-national"), number)] if any(g.reach != NATIONAL for g in gaps) else []),
        actions.LEAVE.button(text("gap-leave"), number),
    )
    return (*some, actions.ONE_BY_ONE.button(text("gap-one-by-one"), number)) if len(gaps) > 1 else some


def line(now: Context | Moment, gap: Gap | Hole) -> Text:
    """`di 10.00-12.00 uur, arbeidsrecht (Zwolle)`."""
    area = now.reference.area_name(gap.area).lower()
    return text(
        "gap-line", slot=hours_of(gap.starts_at, gap.ends_at), area=area, reach=reach_name(now.reference, gap.reach)
    )


# -- what the coordinators decide ---------------------------------------------------------------------------------


def still_open(context: Context, notice: int) -> list[Gap]:
    """The gaps on a card that are gaps still. Refusal when there are none."""
    gaps = [gap for gap in context.store.gaps.on_notice(notice) if _is_gap(context, gap)]
    if not gaps:
        raise Refusal(text("gap-none-left"))
    return gaps


def _is_gap(context: Context, gap: Gap) -> bool:
    roster = context.store.roster
    there = roster.overlapping(gap.area, gap.reach, gap.starts_at, gap.ends_at)
    return gap.ends_at > context.now and all(shift.state == ShiftState.FREED for shift in there)


def ask_lawyers(context: Context, notice: int) -> Effects:
    gaps = still_open(context, notice)
    asked = [(gap, _able(context, gap)) for gap in gaps]
    effects = [effect for gap, lawyers in asked for effect in _ask(context, gap, lawyers)]
    nobody = [line(context, gap) for gap, lawyers in asked if not lawyers]
    some = [line(context, gap) for gap, lawyers in asked if lawyers]
    words = [text("gap-asked", count=len(some)), *some] if some else []
    words += [text("gap-nobody-to-ask"), *nobody] if nobody else []
    return [Reply(say(*words)), *effects]


def ask_freed(context: Context, shift_id: int, old: int) -> Effects:
    """`Vraag advocaten` under a shift that was freed."""
    shift = context.store.roster.get(shift_id)
    if shift is None or shift.state != ShiftState.FREED or shift.lawyer_id != old:
        raise Refusal(text("gap-none-left"))
    shifts = context.store.roster.together(shift, old, freed=True)
    gaps = [context.store.gaps.find(s.area, s.reach, s.starts_at, s.ends_at) for s in shifts]
    return ask_lawyers(context, context.store.gaps.notice(gaps))


def _ask(context: Context, gap: Gap, lawyers: list[Member]) -> Effects:
    context.about(f"gap {gap.number}")
    context.store.gaps.decide(gap.number, GapState.ASKED, UNDECIDED)
    card = _request(context, gap)
    return [Tell(f"gap:{gap.number}", lawyer.number, card, priority=Priority.REMINDER) for lawyer in lawyers]


def _request(context: Context, gap: Gap) -> Card:
    button = actions.TAKE_GAP.button(text("swap-take"), gap.number, style="primary")
    return say(text("gap-request", gap=line(context, gap)), buttons=(button,))


def _able(context: Context, gap: Gap) -> list[Member]:
    """Who does this area, is there that day and has no other duty then."""
    slot, away = _slot(gap, 0), away_at(context.store, _slot(gap, 0))
    lawyers = [m for m in context.store.members.with_role(Role.LAWYER) if can_do(m, gap.area)]
    return [m for m in lawyers if m.number not in away and not is_busy(context.store, m.number, slot)]


def _slot(gap: Gap, lawyer: int) -> Slot:
    """The shift that it would be."""
    row = Shift(area=gap.area, reach=gap.reach, starts_at=gap.starts_at, ends_at=gap.ends_at, lawyer_id=lawyer)
    return Slot((row,))


def go_national(context: Context, notice: int) -> Effects:
    """The national lawyer of that time has it; where there is none, the lawyers are asked for the whole country."""
    gaps = [gap for gap in still_open(context, notice) if gap.reach != NATIONAL]
    covered, asked, effects = [], [], Effects()
    for gap in gaps:
        context.about(f"gap {gap.number}")
        context.store.gaps.decide(gap.number, GapState.NATIONAL, UNDECIDED)
        wide = context.store.gaps.find(gap.area, NATIONAL, gap.starts_at, gap.ends_at)
        if not _is_gap(context, wide):
            covered.append(line(context, gap))
            continue
        asked.append(line(context, wide))
        effects += _ask(context, wide, _able(context, wide))
    words = [text("gap-is-national"), *covered] if covered else []
    words += [text("gap-asked-national"), *asked] if asked else []
    return [Reply(say(*words)) if words else Reply(say(text("gap-none-left"))), *effects]


def leave(context: Context, notice: int) -> Effects:
    """Nobody is asked, and it is not brought up again. Who was asked reads that it is not needed."""
    gaps = still_open(context, notice)
    effects: Effects = []
    for gap in gaps:
        context.about(f"gap {gap.number}")
        was_asked = gap.state == GapState.ASKED
        if context.store.gaps.decide(gap.number, GapState.LEFT, UNDECIDED) and was_asked:
            effects.append(Edit(f"gap:{gap.number}", say(text("gap-not-needed", gap=line(context, gap)))))
    return [Reply(say(text("gap-left", count=len(gaps)), *(line(context, gap) for gap in gaps))), *effects]


def one_by_one(context: Context, notice: int) -> Effects:
    """Each gap with its own buttons, to decide otherwise about one than about another."""
    gaps = still_open(context, notice)
    return [Reply(say(line(context, gap), buttons=buttons_for(context, [gap]))) for gap in gaps]


# -- the first lawyer who takes it ----------------------------------------------------------------------------


def take_gap(context: Context, number: int) -> Effects:
    gap = context.store.gaps.get(number)
    if gap is None or not _is_gap(context, gap):
        raise Refusal(text("swap-just-taken"))
    me, slot = context.person, _slot(gap, context.person.number)
    if not can_do(me, gap.area):
        raise Refusal(text("swap-you-not-on-list", area=cards.words_for("piket-areas", context.reference, slot)))
    if is_busy(context.store, me.number, slot):
        raise Refusal(text("swap-you-are-busy"))
    if not context.store.gaps.decide(number, GapState.FILLED, UNDECIDED):
        raise Refusal(text("swap-just-taken"))
    mine = Slot((_put(context, gap, slot.first),))
    done = cards.words_for("gap-taken", context.reference, mine, lawyer=me.name)
    return [
        Reply(say(cards.words_for("take-done-freed", context.reference, mine))),
        Edit(f"gap:{number}", say(done)),
        *moved(context, mine),
        *to_new_lawyer(context, mine),
        *announce(context, mine, "roster-filled", me.number),
    ]


def _put(context: Context, gap: Gap, row: Shift) -> Shift:
    """A shift that was freed is filled; where there was none, there is one now."""
    roster, why = context.store.roster, note(context, How.TAKEN_OVER)
    freed = roster.at(gap.area, gap.reach, gap.starts_at)
    if freed is None:
        found = roster.get(roster.plan(row, why))
        assert found is not None  # noqa: S101  # it was just put
        return found
    if freed.ends_at != gap.ends_at or not roster.fill(freed.number, context.person.number, why):
        raise Refusal(text("piket-changed"))
    return freed
