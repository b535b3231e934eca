"""The week's pattern, set by the beheerder: which blocks of which area should be filled, where and on which days."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from bot.chat.card import Card, Fact, say
from bot.chat.effect import Effects, Reply
from bot.chat.text import Text, text
from bot.duty.days import weekday_named
from bot.duty.periods import MINUTES_A_DAY, Hours, read_hours
from bot.duty.rules import reach_name
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.roles import may
from bot.reference.letters import normalise
from storage.members import Role
from storage.roster import NATIONAL
from storage.slot_templates import SlotTemplate

SETTERS = frozenset({Role.ADMIN})
WORKWEEK = range(5)
NONE, ALL = "geen", "alle"
_DAYS = re.compile(r"\b([a-z]{2,})\s*(?:-|t/m|tot en met)\s*([a-z]{2,})\b", re.IGNORECASE)
_ONE_TIME = re.compile(r"(?:om\s+)?(\d{1,2})(?:[.:](\d{2}))?(?:\s*uur)?")


def pattern(context: Context, typed: str) -> Effects:
    """`/piket weekpatroon huur zwolle ma-vr 10-12`, or several blocks, or `geen`; without words: as it is."""
    if not typed.strip():
        return [Reply(_shown(context))]
    if not may(context.person, SETTERS):
        raise Refusal(text("pattern-not-yours"))
    areas, reach, rest = _what(context, typed)
    if normalise(rest) == NONE:
        return _set(context, areas, reach, [])
    days, rest = _days(rest)
    blocks = _blocks(context, rest)
    return _set(context, areas, reach, [(day, start, end) for day in days for start, end in blocks])


def _set(context: Context, areas: Sequence[str], reach: str, blocks: list[tuple[int, int, int]]) -> Effects:
    for area in areas:
        context.store.slot_templates.replace(area, reach, blocks)
        context.about(f"pattern {area} {reach}")
    return [Reply(_shown(context))]


def _what(context: Context, typed: str) -> tuple[Sequence[str], str, str]:
    """The areas and the reach that a text begins with, in words as people type them, and the rest."""
    first, _, rest = typed.strip().partition(" ")
    areas = [area.slug for area in context.reference.areas if normalise(first) in (ALL, area.slug)]
    if not areas:
        areas = [area.slug for area in context.reference.areas if normalise(area.name).startswith(normalise(first))]
    where, _, rest = rest.strip().partition(" ")
    known = {NATIONAL, *context.reference.places.locations, *context.reference.places.districts}
    reach = where.lower()
    if not areas or (len(areas) > 1 and normalise(first) != ALL) or reach not in known:
        raise Refusal(text("pattern-usage"))
    return areas, reach, rest.strip()


def _days(typed: str) -> tuple[list[int], str]:
    """`ma-vr`, `di`, `ma wo vr`; all workdays when none is named."""
    if (found := _DAYS.search(typed)) and (first := weekday_named(found[1])) is not None:
        last = weekday_named(found[2])
        if last is None or last < first:
            raise Refusal(text("pattern-usage"))
        return [*range(first, last + 1)], f"{typed[: found.start()]} {typed[found.end() :]}"
    named = [(word, weekday_named(word)) for word in re.findall(r"[a-z]{2,}", typed, re.IGNORECASE)]
    days = sorted({day for _, day in named if day is not None})
    rest = " ".join(word for word in typed.split() if weekday_named(word.strip(",")) is None)
    return days or [*WORKWEEK], rest


def _blocks(context: Context, typed: str) -> list[tuple[int, int]]:
    """`10-12 en 13-15`, or one time, of which the block has the usual length. Refusal when two blocks overlap."""
    blocks: list[Hours] = []
    rest = typed
    while found := read_hours(rest):
        blocks.append(found[0])
        rest = found[1]
    if not blocks and (one := _ONE_TIME.fullmatch(rest.strip())):
        start = int(one[1]) * 60 + int(one[2] or 0)
        blocks, rest = [Hours(start, start + context.config.slot_minutes)], ""
    blocks.sort()
    words = set(normalise(rest).split()) - {"en", "uur", "om", "van", "op"}
    overlap = any(later.start < earlier.until for earlier, later in pairwise(blocks))
    if not blocks or words or overlap or blocks[-1].until > MINUTES_A_DAY:
        raise Refusal(text("pattern-usage"))
    return [(block.start, block.until) for block in blocks]


# -- how it stands ----------------------------------------------------------------------------------------------


def _shown(context: Context) -> Card:
    blocks: defaultdict[tuple[str, str], list[SlotTemplate]] = defaultdict(list)
    for each in context.store.slot_templates.all():
        blocks[each.reach, each.area].append(each)
    if not blocks:
        return say(text("pattern-empty"), hint=text("pattern-usage"))
    facts = tuple(_fact(context, reach, area, mine) for (reach, area), mine in blocks.items())
    return Card(title=text("pattern-title"), facts=facts[:30], hint=text("pattern-hint"))


def _fact(context: Context, reach: str, area: str, blocks: list[SlotTemplate]) -> Fact:
    label = text("pattern-of", area=context.reference.area_name(area), reach=reach_name(context.reference, reach))
    days: defaultdict[int, list[Text]] = defaultdict(list)
    for each in blocks:
        days[each.weekday].append(text("pattern-block", start=_clock(each.from_minute), end=_clock(each.until_minute)))
    same: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for day, mine in days.items():
        same[tuple(f"{b.args}" for b in mine)].append(day)
    lines = tuple(
        text("pattern-days", days=tuple(text(f"weekday-{day}") for day in each), blocks=tuple(days[each[0]]))
        for each in same.values()
    )
    return Fact(label, text("piket-areas", area=lines))


def _clock(minutes: int) -> Text:
    return text("slot-time", hour=f"{minutes // 60:02}", minute=f"{minutes % 60:02}")
