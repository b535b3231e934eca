"""/piket verdeling: for the beheerder only, how evenly the shifts of half a year are divided (domain E18)."""

from __future__ import annotations

from datetime import date, timedelta

from bot.chat.card import Card, Fact, File
from bot.chat.effect import Effects, Reply
from bot.chat.text import Text, text
from bot.duty.fairness import Duty, Load, loads, spread
from bot.duty.overview import CSV
from bot.duty.rules import can_do, nearness
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.roles import require
from bot.members.exporting import Sheet, csv_file
from bot.reference.book import Reference
from bot.reference.calendar import local_date, start_of_day
from bot.reference.letters import normalise
from storage.members import Member, Role
from storage.roster import NATIONAL, Shift, ShiftState

MOST_SHOWN = 20
HALVES = {"": 0, "dit half jaar": 0, "vorige": -1, "vorig half jaar": -1, "volgende": 1, "volgend half jaar": 1}
COLUMNS = ("advocaat", "diensten", "evenredig", "vrijdagen", "in_schoolvakantie")


def division(context: Context, typed: str) -> Effects:
    """No figure about how somebody works: only what stands in the roster."""
    require(context.person, frozenset({Role.ADMIN}))
    if normalise(typed) not in HALVES:
        raise Refusal(text("division-usage"))
    first, last = half_year(local_date(context.now), HALVES[normalise(typed)])
    shifts = context.store.roster.between(start_of_day(first), start_of_day(last + timedelta(days=1)))
    duties = [_duty(shift) for shift in shifts]
    if not duties:
        raise Refusal(text("division-empty", first=first, last=last))
    lawyers = {member.number: member for member in context.store.members.with_role(Role.LAWYER)}
    shares = dict.fromkeys(lawyers, 1.0)

    def can(lawyer: int, duty: Duty) -> bool:
        return may_do(lawyers[lawyer], duty.area, duty.reach, context.reference)

    found = loads(duties, shares, can, context.config.is_school_holiday)
    return [Reply(_card(context, first, last, found, duties), secret=True)]


def half_year(day: date, ahead: int = 0) -> tuple[date, date]:
    """The first and the last day of the planning period (domain 3.3) in which a day lies, or of one before or after."""
    number = day.year * 2 + (day.month > 6) + ahead
    return _start(number), _start(number + 1) - timedelta(days=1)


def may_do(lawyer: Member, area: str, reach: str, reference: Reference) -> bool:
    """The area must be theirs, and the place where they work must lie in the reach; the country is everybody's."""
    if reach == NATIONAL or lawyer.location is None:
        return can_do(lawyer, area)
    return can_do(lawyer, area) and nearness(reach, lawyer.location, reference.district_of(lawyer.location)) < 2


def _start(number: int) -> date:
    return date(number // 2, 7 if number % 2 else 1, 1)


def _duty(shift: Shift) -> Duty:
    lawyer = None if shift.state == ShiftState.FREED else shift.lawyer_id
    return Duty(local_date(shift.starts_at), shift.area, shift.reach, lawyer)


def _card(context: Context, first: date, last: date, found: dict[int, Load], duties: list[Duty]) -> Card:
    names = {lawyer: _name(context, lawyer) for lawyer in found}
    ordered = sorted(found, key=lambda lawyer: (-found[lawyer].shifts, names[lawyer]))
    facts = tuple(Fact(text("division-of", name=names[who]), _words(found[who])) for who in ordered[:MOST_SHOWN])
    over = spread(found, duties)
    body = text("division-spread", least=over.shifts[0], most=over.shifts[1], nobody=over.open_duties)
    title = text("division-title", first=first, last=last)
    rows = [_row(names[who], found[who]) for who in ordered]
    content = csv_file(Sheet("verdeling", COLUMNS, rows))
    file = File(f"verdeling-{first:%Y-%m}.csv", CSV, content, text("division-file", count=len(rows)))
    return Card(title=title, body=(body,), facts=facts, hint=text("division-hint"), file=file)


def _words(load: Load) -> Text:
    return text(
        "division-line", shifts=load.shifts, even=round(load.even), fridays=load.fridays, holidays=load.holidays
    )


def _row(name: str, load: Load) -> tuple[str, ...]:
    return (name, str(load.shifts), f"{load.even:.1f}".replace(".", ","), str(load.fridays), str(load.holidays))


def _name(context: Context, member: int) -> str:
    row = context.store.members.get(member)
    return row.name if row else ""
