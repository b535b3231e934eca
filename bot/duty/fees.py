"""/piket vergoeding: coordinators see every lawyer's shifts of a month, agree to them, and take the list."""

from __future__ import annotations

from datetime import date

from bot.chat.card import Action, Card, Fact
from bot.chat.effect import Effects, Reply, Tell
from bot.chat.text import Text, text
from bot.duty.ledger import Line, ledger, packed, unpacked
from bot.duty.months import before, read_month
from bot.duty.overview import is_over, key, sums, table
from bot.duty.rules import COORDINATORS, concerns
from bot.engine.errors import Refusal
from bot.engine.feature import Context, Press
from bot.engine.roles import require
from bot.reference.calendar import local_date
from storage.fees import FeeMonth
from storage.roster import NATIONAL

LOCK = Action("fee.lock", (str, int))
LIST_ALL = Action("fee.all", (str,))
MOST_BUTTONS = 8
MOST_LAWYERS = 40


def fees(context: Context, typed: str) -> Effects:
    """The month before this one, unless another is named."""
    require(context.person, COORDINATORS)
    month = _month(context, typed)
    return [Reply(_card(context, month))]


def lock(context: Context, month: str, lawyer: int) -> Effects:
    """The other side agrees to what the lawyer agreed to, if it is still so. Nobody agrees on both sides."""
    first = _month(context, month)
    if lawyer == context.person.number:
        raise Refusal(text("fee-not-your-own"))
    name = _name(context, lawyer)
    row, store = context.store.fees.of(lawyer, key(first)), context.store
    if row is None:
        raise Refusal(text("fee-not-agreed", lawyer=name))
    if row.locked_at is None and packed(_now(context, first).get(lawyer, [])) != row.lines:
        return _ask_again(context, first, lawyer)
    if not store.fees.lock(lawyer, key(first), context.person.number, context.now):
        raise Refusal(text("fee-locked-already", lawyer=name))
    context.about(f"fee {key(first)} {lawyer}")
    told = Tell(f"fee:{key(first)}:{lawyer}", lawyer, Card(body=(text("fee-told-locked", month=_name_of(first)),)))
    return [Reply(_card(context, first), instead=True), told]


def whole_list(context: Context, month: str) -> Effects:
    first = _month(context, month)
    lines = sorted(line for each in _lines(context, first).values() for line in each)
    names = {lawyer: _name(context, lawyer) for lawyer in {line.lawyer for line in lines}}
    body = (text("fee-list-all"), *(() if is_over(first, context.now) else (text("fee-month-runs"),)))
    return [Reply(Card(title=_title(first), body=body, file=table(lines, names, first)), secret=True)]


def _ask_again(context: Context, month: date, lawyer: int) -> Effects:
    context.store.fees.let_go(lawyer, key(month))
    again = Card(body=(text("fee-changed-agree-again", month=_name_of(month)),))
    told = Tell(f"fee:{key(month)}:{lawyer}:again", lawyer, again)
    return [Reply(Card(body=(text("fee-changed", lawyer=_name(context, lawyer)),))), told]


def _card(context: Context, month: date) -> Card:
    lines, agreed = _lines(context, month), context.store.fees.of_month(key(month))
    if not lines:
        return Card(title=_title(month), body=(text("fee-none-at-all"),))
    people = sorted((_name(context, lawyer), lawyer) for lawyer in lines)
    facts = tuple(Fact(text("fee-of", name=name), _stand(lines[lawyer], agreed.get(lawyer))) for name, lawyer in people)
    open_ones = [(n, who) for n, who in people if who in agreed and agreed[who].locked_at is None]
    buttons = [LOCK.button(text("fee-agree-to", lawyer=n), key(month), who) for n, who in open_ones[:MOST_BUTTONS]]
    hint = text("fee-month-runs") if not is_over(month, context.now) else text("fee-hint")
    download = LIST_ALL.button(text("fee-download"), key(month))
    return Card(title=_title(month), facts=facts[:MOST_LAWYERS], hint=hint, buttons=(*buttons, download))


def _lines(context: Context, month: date) -> dict[int, list[Line]]:
    """By lawyer: what is locked as it was then, the rest as it is now."""
    lines = _now(context, month)
    for lawyer, row in context.store.fees.of_month(key(month)).items():
        if row.locked_at and lawyer in lines:
            lines[lawyer] = unpacked(row.lines)
    return lines


def _now(context: Context, month: date) -> dict[int, list[Line]]:
    """Every line of each lawyer who had one where this coordinator works."""
    all_of: dict[int, list[Line]] = {}
    near: set[int] = set()
    for line in ledger(context.store, month, context.now):
        all_of.setdefault(line.lawyer, []).append(line)
        if line.reach == NATIONAL or concerns(line.reach, context.person, context.reference):
            near.add(line.lawyer)
    return {lawyer: lines for lawyer, lines in all_of.items() if lawyer in near}


def _stand(lines: list[Line], row: FeeMonth | None) -> Text:
    stand = "fee-stand-locked" if row and row.locked_at else "fee-stand-agreed" if row else "fee-stand-open"
    return text("fee-line", sums=text("fee-sums-short", **sums(lines)), stand=text(stand))


def _month(context: Context, typed: str) -> date:
    today = local_date(context.now)
    found = read_month(typed, today) if typed else before(today.replace(day=1))
    if found is None:
        raise Refusal(text("fee-which-month"))
    return found


def _title(month: date) -> Text:
    return text("fee-title", month=text("fee-month", month=month.month), year=str(month.year))


def _name_of(month: date) -> Text:
    return text("fee-month-and-year", month=text("fee-month", month=month.month), year=str(month.year))


def _name(context: Context, member: int) -> str:
    row = context.store.members.get(member)
    return row.name if row else ""


PRESSES = (Press(LOCK, lock, needs=COORDINATORS), Press(LIST_ALL, whole_list, needs=COORDINATORS))
