"""Cards about privacy: what is stored, what would go, a breach and its clock, and the figures of the gate."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from bot.chat.card import Button, Card, Fact, File, say
from bot.chat.text import Email, Phone, Plain, Text, Words, text
from bot.engine.feature import Context
from bot.rights import actions
from bot.rights.register import term
from bot.rights.rules import SHOWN_DAYS, is_officer
from bot.settings import Config
from storage.breaches import Breach, BreachState
from storage.gate_counts import Count
from storage.members import Member


def own(context: Context, member: Member) -> Card:
    """What is stored about somebody, counted now."""
    counts = tuple(
        Fact(text(f"rights-count-{table}"), Plain(str(number)))
        for table, number in context.store.personal.counts(member.number).items()
    )
    accounts = Plain(", ".join(account.platform for account in context.store.members.accounts_of(member.number)) or "—")
    facts: list[tuple[str, Words]] = [("name", Plain(member.name)), ("organisation", Plain(member.organisation or "—"))]
    facts += [("email", Email(member.email)), *([("phone", Phone(member.phone))] if member.phone else [])]
    buttons = [
        actions.EXPORT.button(text("rights-export"), member.number, style="primary"),
        actions.ERASE.button(text("rights-erase"), member.number),
        actions.OVERVIEW.button(text("rights-overview")),
    ]
    hint = text("rights-hint-officer") if is_officer(context) else text("rights-hint")
    return Card(
        title=text("rights-title"),
        body=(text("rights-own", name=member.name) if member.id != context.person.id else text("rights-yours"),),
        facts=(
            *(Fact(text(f"rights-fact-{name}"), value) for name, value in facts),
            Fact(text("rights-fact-accounts"), accounts),
            *counts,
        ),
        hint=hint,
        buttons=tuple(buttons),
    )


def overview(context: Context) -> Card:
    """What the bot stores of everybody, and for how long."""
    return say(
        text("rights-stored"),
        text("rights-kept", days=context.config.erase_days),
        text("rights-honest"),
        title=text("rights-overview-title"),
    )


SHOWN_TERMS = ("vraagtekst", "signaaltekst", "metadata", "rooster", "logboek", "concept")


def terms(config: Config) -> Card:
    """How long things are kept in this installation."""
    facts = tuple(Fact(text(f"rights-term-{name}"), term(name, config)) for name in SHOWN_TERMS)
    return Card(title=text("rights-terms-title"), facts=facts, hint=text("rights-terms-hint"))


def export(member: Member, file: File) -> Card:
    return replace(say(text("rights-export-ready"), title=text("rights-export-title", name=member.name)), file=file)


def erase(context: Context, member: Member, first: Sequence[Text]) -> Card:
    counts = context.store.personal.counts(member.number)
    back = actions.BACK.button(text("rights-not-erase"))
    if first:
        return say(text("rights-first", what=tuple(first[:5])), title=text("rights-erase-title"), buttons=(back,))
    sure = actions.ERASE_SURE.button(text("rights-erase-sure"), member.number, style="danger")
    meets = bool(context.store.attendance.seats_of(member.number) or context.store.agenda.actions_of(member.number))
    return say(
        text("rights-erase-what", shifts=counts["shift"], questions=counts["consult"]),
        *((text("rights-erase-meetings"),) if meets else ()),
        text("rights-erase-after"),
        title=text("rights-erase-title"),
        buttons=(sure, back),
    )


def erased(*, own: bool) -> Card:
    return say(text("rights-erased-own" if own else "rights-erased"), title=text("rights-erase-title"))


# -- a breach -----------------------------------------------------------------------------------------------------


def breach(context: Context, row: Breach, *, may_settle: bool) -> Card:
    """Hidden, seen by whom, and until when; never a word of it."""
    title = text("rights-breach-title", code=row.code)
    if row.state != BreachState.OPEN:
        return say(text(f"rights-breach-{row.state.replace('_', '-')}"), title=title)
    seen = tuple(member.name for member in context.store.members.some(row.seen))
    body = [text("rights-breach-hidden"), text("rights-breach-seen", count=len(row.seen), who=seen or ("—",))]
    body += [text("rights-breach-copies"), text("rights-breach-deadline", at=row.deadline)]
    facts = (Fact(text("rights-breach-kinds"), _kinds(row)),) if row.kinds else ()
    buttons = breach_buttons(row) if may_settle else ()
    return Card(title=title, body=tuple(body), facts=facts, buttons=buttons)


def breach_buttons(breach: Breach) -> tuple[Button, ...]:
    number = breach.number
    return (
        actions.REPORT.button(text("rights-make-report"), number, style="primary"),
        actions.KINDS.button(text("rights-say-kinds"), number),
        actions.SETTLE.button(text("rights-settle-reported"), number, BreachState.REPORTED),
        actions.SETTLE.button(text("rights-settle-not-needed"), number, BreachState.NOT_NEEDED),
    )


def _kinds(breach: Breach) -> Text:
    return text("rights-list", what=tuple(text(f"breach-kind-{kind}") for kind in breach.kinds.split(";")))


def reminder(breach: Breach, left: timedelta) -> Card:
    hours = round(left.total_seconds() / 3600)
    words = text("rights-breach-hours", hours=hours, at=breach.deadline) if hours > 0 else text("rights-breach-over")
    return say(words, title=text("rights-breach-title", code=breach.code), buttons=breach_buttons(breach))


def report(breach: Breach, file: File) -> Card:
    return replace(say(text("rights-report-ready"), title=text("rights-breach-title", code=breach.code)), file=file)


# -- figures ------------------------------------------------------------------------------------------------------


def detector(counted: Mapping[Count, Mapping[str, int]]) -> Card:
    """What the gate found, let go and missed, per kind; real counts, of numbers only."""
    totals = {what: sum(numbers.values()) for what, numbers in counted.items()}
    body = text(
        "rights-detector",
        days=SHOWN_DAYS,
        texts=totals[Count.TEXTS],
        found=totals[Count.FOUND],
        released=totals[Count.RELEASED],
        masked=totals[Count.MASKED],
        reported=totals[Count.REPORTED],
    )
    kinds = sorted(counted[Count.FOUND].items(), key=lambda kind: -kind[1])
    facts = tuple(
        Fact(
            text(f"gate-kind-{kind.lower().replace('_', '-')}"),
            text("rights-detector-kind", found=number, released=counted[Count.RELEASED].get(kind, 0)),
        )
        for kind, number in kinds
    )
    return Card(title=text("rights-detector-title"), body=(body,), facts=facts, hint=text("rights-detector-hint"))


def log(code: str, roles: Mapping[str, int], acts: int) -> Card:
    seen = tuple(
        text("rights-log-role", count=count, role=text(f"role-{role}")) for role, count in sorted(roles.items())
    )
    body = text("rights-log", who=seen) if seen else text("rights-log-nobody")
    return say(body, text("rights-log-acts", count=acts), title=text("rights-log-title", code=code))
