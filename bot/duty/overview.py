"""/piket overzicht: a lawyer's own shifts of a month for the fee, the list of it, and agreeing to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from bot.chat.card import Action, Button, Card, File, say
from bot.chat.effect import Effects, Reply
from bot.chat.text import Text, text
from bot.duty.ledger import Became, Line, counted, ledger, packed, unpacked
from bot.duty.months import after, bounds, read_month
from bot.engine.errors import Refusal
from bot.engine.feature import Context, Press
from bot.members.exporting import Sheet, csv_file
from bot.reference.calendar import local_date, start_of_day
from storage.fees import FeeMonth

LIST = Action("fee.list", (str,))
AGREE = Action("fee.agree", (str,))
COLUMNS = ("datum", "van", "tot", "rechtsgebied", "bereik", "advocaat", "uitkomst")
CSV = "text/csv"


def overview(context: Context, typed: str) -> Effects:
    return [Reply(_card(context, _month(context, typed)))]


def own_list(context: Context, month: str) -> Effects:
    """The same lines as a table."""
    first = _month(context, month)
    lines = own_lines(context, first)
    name = context.person.name
    card = Card(title=_title(first), body=(text("fee-list"),), file=table(lines, {context.person.number: name}, first))
    return [Reply(card, secret=True)]


def agree(context: Context, month: str) -> Effects:
    """Only when the month is over, and only to what stands there now."""
    first, me = _month(context, month), context.person.number
    lines = own_lines(context, first)
    if not is_over(first, context.now) or not lines:
        raise Refusal(text("fee-too-early"))
    if not context.store.fees.agree(me, key(first), packed(lines), context.now):
        raise Refusal(text("fee-agreed-already"))
    context.about(f"fee {key(first)}")
    return [Reply(_card(context, first), instead=True)]


def own_lines(context: Context, month: date) -> list[Line]:
    """As they were when both sides agreed, else as they are now."""
    me = context.person.number
    row = context.store.fees.of(me, key(month))
    if row and row.locked_at:
        return unpacked(row.lines)
    return [line for line in ledger(context.store, month, context.now) if line.lawyer == me]


def key(month: date) -> str:
    return f"{month:%Y-%m}"


def is_over(month: date, now: datetime) -> bool:
    return start_of_day(after(month)) <= now


def sums(lines: Sequence[Line]) -> dict[str, int]:
    """For a sentence: how many were served, swapped and not reached."""
    count = counted(lines)
    return {
        "served": count[Became.SERVED],
        "swapped": count[Became.SWAPPED],
        "missed": count[Became.NOT_REACHED],
    }


def table(lines: Sequence[Line], names: dict[int, str], month: date) -> File:
    """A file that a spreadsheet opens; no amounts, because the program knows none."""
    rows = [(o.day, o.start, o.end, o.area, o.reach, names.get(o.lawyer, ""), o.became) for o in lines]
    sheet = Sheet("piketdiensten", COLUMNS, rows)
    return File(f"piketdiensten-{key(month)}.csv", CSV, csv_file(sheet), text("fee-file", count=len(rows)))


def _month(context: Context, typed: str) -> date:
    found = read_month(typed, local_date(context.now))
    if found is None:
        raise Refusal(text("fee-which-month"))
    return found


def _title(month: date) -> Text:
    return text("fee-title", month=text("fee-month", month=month.month), year=str(month.year))


def _card(context: Context, month: date) -> Card:
    lines, row = own_lines(context, month), context.store.fees.of(context.person.number, key(month))
    if not lines:
        return say(text("fee-none"), title=_title(month))
    words = (text("fee-sums", **sums(lines)), *_questions(context, month))
    return say(*words, title=_title(month), hint=_stand(month, row, context.now), buttons=_buttons(context, month, row))


def _questions(context: Context, month: date) -> tuple[Text, ...]:
    """Only for the lawyer, and nowhere kept."""
    answered = context.store.fees.answered(context.person.number, *bounds(month))
    if not answered:
        return ()
    waited = sum((end - start for start, end in answered), timedelta()) / len(answered)
    return (text("fee-questions", count=len(answered), minutes=max(1, round(waited.total_seconds() / 60))),)


def _stand(month: date, row: FeeMonth | None, now: datetime) -> Text:
    if row is None:
        return text("fee-please-agree") if is_over(month, now) else text("fee-month-runs")
    return text("fee-locked", day=row.locked_at) if row.locked_at else text("fee-waits-for-coordinator")


def _buttons(context: Context, month: date, row: FeeMonth | None) -> tuple[Button, ...]:
    buttons = [LIST.button(text("fee-download"), key(month))]
    if row is None and is_over(month, context.now):
        buttons.insert(0, AGREE.button(text("fee-agree"), key(month), style="primary"))
    return tuple(buttons)


PRESSES = (Press(LIST, own_list), Press(AGREE, agree))
