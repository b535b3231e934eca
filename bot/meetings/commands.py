"""/overleg: the meetings' room."""

from __future__ import annotations

import re

from bot.chat.effect import Ask, Effects, Reply
from bot.chat.text import text
from bot.engine.errors import Refusal
from bot.engine.feature import Command, Context, Feature, Fill, Press
from bot.engine.roles import require
from bot.meetings import (
    actions,
    adding,
    agenda,
    changing,
    deciding,
    inviting,
    lists,
    minutes,
    polling,
    promising,
    seats,
    writing,
)
from bot.meetings.forms import Addition, NewDate, NewPromise, NewSeries
from bot.meetings.gathering import Gathering, find
from bot.meetings.rules import COORDINATORS, may_read
from bot.privacy.words import RawText
from bot.reference.letters import normalise
from storage.meetings import GENERAL, Meeting
from storage.roster import NATIONAL

_CODE = re.compile(r"ovl[\s-]*0*(\d{1,6})", re.IGNORECASE)


def overleg(context: Context, raw: RawText) -> Effects:
    """What somebody typed behind /overleg: a word for what to do, a code, or an area."""
    first, _, rest = raw.typed.strip().partition(" ")
    match normalise(first):
        case "":
            return lists.show_list(context)
        case "nieuw" | "new":
            return _new(context, rest)
        case "agenda":
            return agenda.show(context, _meant(context, rest).number)
        case "verslag" | "minutes":
            return minutes.show(context, _last(context, rest).number)
        case "besluiten" | "decide":
            return deciding.show_item(context, _last(context, rest).number, 0)
        case "acties" | "actions":
            return lists.show_promises(context)
        case "reeksen" | "series" | "zetels":
            return lists.show_series(context)
        case "landelijk" if normalise(rest).startswith("agenda"):
            return agenda.show(context, _national(context).number)
        case _:
            return lists.show_one(context, _meant(context, raw.typed).number)


def _new(context: Context, typed: str) -> Effects:
    require(context.person, COORDINATORS)
    areas = _areas(context, typed)
    answers: dict[str, str | tuple[str, ...]] = {"areas": areas} if areas else {}
    return [Ask(NewSeries, "", answers)]


def _areas(context: Context, typed: str) -> tuple[str, ...]:
    """The areas that were named; nothing when it is not clear."""
    if normalise(typed) == GENERAL:
        return (GENERAL,)
    reading = context.reference.areas.read(typed) if typed.strip() else None
    return tuple(reading.areas) if reading else ()


def _meant(context: Context, typed: str) -> Gathering:
    """By its code, or the next one about an area, or just the next one."""
    code = _CODE.search(typed)
    if code:
        return _readable(context, context.store.meetings.by_code(f"OVL-{int(code[1]):04d}"))
    where = lists.districts(context)
    coming = context.store.meetings.coming(context.now, where)
    if typed.strip():
        areas = _areas(context, typed)
        if not areas:
            raise Refusal(text("overleg-usage"))
        coming = [m for m in coming if (found := find(context, m)) and set(areas) & set(found.series.area_list)]
    return _readable(context, coming[0] if coming else None)


def _readable(context: Context, meeting: Meeting | None) -> Gathering:
    """A code of another district is unknown, as if it does not exist."""
    found = find(context, meeting)
    if found is None or not may_read(context, found):
        raise Refusal(text("overleg-unknown"), actions.LIST.button(text("meeting-show-all")))
    return found


def _last(context: Context, typed: str) -> Gathering:
    """By its code, or the last one that has begun."""
    if _CODE.search(typed):
        return _meant(context, typed)
    begun = context.store.meetings.begun(context.now, lists.districts(context))
    return _readable(context, begun[0] if begun else None)


def _national(context: Context) -> Gathering:
    coming = context.store.meetings.coming(context.now, [NATIONAL])
    return _readable(context, coming[0] if coming else None)


def ask_move(context: Context, number: int) -> Effects:
    return [Ask(NewDate, str(changing.of_coordinator(context, number).number))]


def show_overview(context: Context) -> Effects:
    return [Reply(lists.overview(context), instead=True)]


DESTINATIONS = (promising.PROMISE, adding.ADDITION)
FEATURE = Feature(
    "meetings",
    commands=(Command("overleg", overleg),),
    forms=(
        Fill(NewSeries, polling.fill_series, needs=COORDINATORS),
        Fill(NewDate, polling.fill_move, needs=COORDINATORS),
        Fill(NewPromise, promising.fill, prepare=promising.read_promise),
        Fill(Addition, adding.fill, prepare=adding.read),
    ),
    buttons=(
        Press(actions.LIST, show_overview),
        Press(actions.SHOW, lists.show_one),
        Press(actions.AGENDA, agenda.show),
        Press(actions.COME, inviting.come),
        Press(actions.AWAY, inviting.stay_away),
        Press(actions.REPLACE, inviting.ask_replacement),
        Press(actions.REPLACE_BY, inviting.replace_by),
        Press(actions.GO_ON, inviting.go_on, needs=COORDINATORS),
        Press(actions.SEATS, seats.show, needs=COORDINATORS),
        Press(actions.SEAT, seats.choose, needs=COORDINATORS),
        Press(actions.SIT, seats.sit, needs=COORDINATORS),
        Press(actions.STAND_UP, seats.stand_up),
        Press(actions.MOVE, ask_move, needs=COORDINATORS),
        Press(actions.WEEK_LATER, changing.week_later, needs=COORDINATORS),
        Press(actions.KEEP_DATE, changing.keep_date, needs=COORDINATORS),
        Press(actions.CANCEL, changing.ask_cancel, needs=COORDINATORS),
        Press(actions.CANCEL_SURE, changing.cancel_sure, needs=COORDINATORS),
        Press(actions.NOT_HELD, changing.not_held),
        Press(actions.END, changing.ask_end, needs=COORDINATORS),
        Press(actions.END_SURE, changing.end_sure, needs=COORDINATORS),
        Press(actions.CAN, polling.can),
        Press(actions.NO_DATE, polling.none_of_these),
        Press(actions.CHOOSE, polling.choose, needs=COORDINATORS),
        Press(actions.DROP_POLL, polling.drop_poll, needs=COORDINATORS),
        Press(actions.ORDER, agenda.ask_order),
        Press(actions.FIRST, agenda.put_first),
        Press(actions.SEND_AGENDA, agenda.send),
        Press(actions.ITEM, deciding.show_item),
        Press(actions.DECIDE, deciding.decide),
        Press(actions.UNTRACEABLE, deciding.confirm_untraceable),
        Press(actions.TAKE_BACK, deciding.take_back),
        Press(actions.ACT, promising.ask),
        Press(actions.DONE, promising.done),
        Press(actions.DROPPED, promising.dropped),
        Press(actions.LATER, promising.later),
        Press(actions.MINUTES, minutes.show),
        Press(actions.FILE, writing.give),
        Press(actions.ADD, adding.ask),
    ),
)
