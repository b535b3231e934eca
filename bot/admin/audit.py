"""The self-audit and the reconciliation: the bot looks whether it still keeps its promises, and says so when not."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from itertools import groupby

from bot.admin.rules import LOOKS_BEFORE_TOLD, administrators
from bot.chat.card import Card, Fact, say
from bot.chat.effect import Effects, Place, Priority, Tell
from bot.chat.text import Plain, Text, text
from bot.duty.rules import tell, tell_coordinators
from bot.engine.job import Moment
from bot.reference.calendar import local_date
from storage.balance import Balance
from storage.roster import NATIONAL
from storage.violations import Violation

MOST = 10
"""Of one kind on a card; the figures count all of them."""


def due(moment: Moment) -> list[int]:
    """Whether nobody looked in this quarter of an hour: a sweep, because it also looks in the hour that comes twice."""
    return [] if moment.store.occurrences.happened(_quarter(moment)) else [0]


def step(moment: Moment, _: int) -> Effects:
    return look(moment, moment.now) if moment.store.occurrences.once(_quarter(moment), moment.now) else []


def _quarter(moment: Moment) -> str:
    now = moment.now.astimezone(UTC)
    return f"self-audit@{now.replace(minute=now.minute // 15 * 15, second=0, microsecond=0).isoformat()}"


def look(moment: Moment, planned: datetime) -> Effects:
    """Every quarter of an hour. What is wrong is told once, and again only when it was mended in between."""
    violations = moment.store.violations
    violations.settle(moment.store.inspection.flaws(moment.now), moment.now)
    fresh = violations.untold(LOOKS_BEFORE_TOLD)
    if not fresh:
        return []
    violations.are_told(LOOKS_BEFORE_TOLD)
    card = found_card(fresh)
    name = f"self-audit:{planned.timestamp():.0f}"
    return [Tell(name, member.number, card, priority=Priority.CLAIM) for member in administrators(moment.store)]


def found_card(violations: Iterable[Violation]) -> Card:
    """What is wrong, by kind, with codes and numbers; never a word of a case."""
    return Card(
        title=text("audit-title"),
        body=(text("audit-found"),),
        facts=tuple(
            Fact(text(f"audit-{wrong.replace('_', '-')}"), _listed([each.about for each in rows]))
            for wrong, rows in groupby(violations, key=lambda each: each.wrong)
        ),
        hint=text("audit-hint"),
    )


def _listed(about: list[str]) -> Text:
    shown = tuple(Plain(each) for each in about[:MOST])
    more = len(about) - len(shown)
    return text("audit-list-more", what=shown, more=more) if more else text("audit-list", what=shown)


# -- the reconciliation ----------------------------------------------------------------------------------------


def reconcile(moment: Moment, planned: datetime) -> Effects:
    """Every night. One card a month, brought up to date without a sound; a balance that is wrong is a new card."""
    prefixes = [area.code for area in moment.reference.areas]
    balance = moment.store.balances.now(prefixes)
    day = local_date(planned)
    told = _told(moment, f"reconciliation:{day:%Y-%m}", _balance_card(balance, day), Priority.DIGEST)
    if balance.missing == 0:
        return told
    codes = moment.store.balances.missing_codes(prefixes)
    wrong = _wrong_card(balance, codes)
    name = f"reconciliation:{day:%Y-%m-%d}:wrong"
    admins = [Tell(name, member.number, wrong, priority=Priority.CLAIM) for member in administrators(moment.store)]
    return [*told, *_told(moment, name, wrong, Priority.CLAIM), *admins]


def _told(moment: Moment, name: str, card: Card, priority: Priority) -> Effects:
    """In every coordinators' channel; where there is none, to each of them."""
    channels = sorted({(c.platform, c.id) for c in moment.config.channels if c.kind == "coordinatoren"})
    if not channels:
        return tell_coordinators(moment.store, moment.config, moment.reference, NATIONAL, name, card)
    return [tell(Place(*each), name, card, priority) for each in channels]


def _balance_card(balance: Balance, day: date) -> Card:
    counts = {
        "accepted": balance.accepted,
        "answered": balance.answered,
        "open": balance.open,
        "withdrawn": balance.withdrawn,
        "expired": balance.expired,
    }
    right = text("balance-right") if balance.missing == 0 else text("balance-wrong", count=abs(balance.missing))
    return say(text("balance", **counts), right, title=text("balance-title"), hint=text("balance-hint", day=day))


def _wrong_card(balance: Balance, codes: list[str]) -> Card:
    which = (_listed(codes),) if codes else ()
    words = text("balance-wrong", count=abs(balance.missing))
    return say(words, *which, text("balance-what-now"), title=text("balance-title"))
