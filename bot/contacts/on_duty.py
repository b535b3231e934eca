"""Who is on duty now per area and reach, one's own location first; and when somebody is, if nobody is now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from bot.chat.card import Card, Fact
from bot.chat.text import Phone, Text, Words, text
from bot.duty.rules import duty_number, ending, nearness, reach_name, slot_of
from bot.engine.feature import Context
from bot.reference.geography import Place
from storage.roster import NATIONAL, Shift

ELSEWHERE = 3


def card(context: Context, areas: Iterable[str] = (), place: Place | None = None, intro: Text | None = None) -> Card:
    """One card. With areas, everybody on duty for them; without, who is on duty near who asks."""
    named = [area.slug for area in context.reference.areas if area.slug in set(areas)]
    asked = named or [area.slug for area in context.reference.areas]
    near = _near(context, place)
    by_area = _running(context, near, everywhere=bool(named))
    rows = [row for area in asked for row in _rows(context, area, by_area[area], near)]
    body = (intro,) if intro else ()
    return Card(title=text("wie-duty-title"), body=body, facts=tuple(rows), hint=text("wie-duty-hint"))


def _near(context: Context, place: Place | None) -> tuple[str | None, str | None]:
    """Location and district: of the place that was named, else of who asks."""
    if place:
        return (place.location.slug if place.location else None), place.district
    location = context.person.location
    return location, context.reference.district_of(location)


def _running(
    context: Context, near: tuple[str | None, str | None], *, everywhere: bool
) -> defaultdict[str, list[Shift]]:
    by_area: defaultdict[str, list[Shift]] = defaultdict(list)
    for shift in sorted(context.store.roster.running(context.now), key=lambda shift: nearness(shift.reach, *near)):
        if everywhere or nearness(shift.reach, *near) < ELSEWHERE:
            by_area[shift.area].append(shift)
    return by_area


def _rows(context: Context, area: str, running: Sequence[Shift], near: tuple[str | None, str | None]) -> list[Fact]:
    if running:
        return [_now(context, shift) for shift in running]
    reaches = [reach for reach in (*near, NATIONAL) if reach]
    coming = context.store.roster.coming(area, reaches, context.now, limit=1)
    name = context.reference.area_name(area)
    if not coming:
        return [Fact(text("wie-duty-area", area=name), text("wie-duty-none"))]
    reach = reach_name(context.reference, coming[0].reach)
    return [Fact(text("wie-duty-area", area=name), text("wie-duty-next", slot=slot_of(coming[0]), reach=reach))]


def _now(context: Context, shift: Shift) -> Fact:
    lawyer = context.store.members.get(shift.lawyer_id)
    label = text(
        "wie-duty-ready" if shift.ready_at else "wie-duty-now",
        area=context.reference.area_name(shift.area),
        reach=reach_name(context.reference, shift.reach),
        lawyer=lawyer.name if lawyer else "",
        until=ending(shift.ends_at),
    )
    number = duty_number(context.store, lawyer) if lawyer else ""
    value: Words = Phone(number) if number else text("wie-no-number")
    return Fact(label, value)
