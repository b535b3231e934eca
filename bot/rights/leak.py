"""A text in which a person can be recognised was sent: hide it, say who saw it, and start the 72-hour clock."""

from __future__ import annotations

from bot.chat.card import File, say
from bot.chat.effect import Ask, Effects, Priority, Reply, Tell
from bot.chat.text import text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.reference.calendar import local_date
from bot.rights import cards
from bot.rights.forms import KindsForm
from bot.rights.papers import breach_report
from bot.rights.rules import COORDINATORS, OFFICERS, TO_REPORT, is_officer, next_reminder, officers
from bot.rights.subjects import Subject, find, hide
from storage.breaches import Breach, BreachState
from storage.gate_counts import Count

SETTLED = {BreachState.REPORTED.value: BreachState.REPORTED, BreachState.NOT_NEEDED.value: BreachState.NOT_NEEDED}


def report(context: Context, typed: str) -> Effects:
    """`/privacy lek HUU-0412`, by whoever had it on the screen, coordinates, or sees to privacy."""
    subject = find(context, typed)
    if subject is None or not _may_report(context, subject):
        raise Refusal(text("rights-unknown-code"))
    context.about(subject.code)
    known = context.store.breaches.of(subject.code)
    effects = [] if subject.erased else hide(context, subject)
    if known:
        return [Reply(cards.breach(context, known, may_settle=is_officer(context))), *effects]
    breach = _start(context, subject)
    told = [
        Tell(breach_card(breach), officer.number, cards.breach(context, breach, may_settle=True), None, Priority.ANSWER)
        for officer in officers(context.store)
        if officer.id != context.person.id
    ]
    return [Reply(cards.breach(context, breach, may_settle=is_officer(context))), *effects, *told]


def hide_text(context: Context, typed: str) -> Effects:
    """`/privacy wis-tekst HUU-0412`: the text goes, without a breach."""
    subject = find(context, typed)
    if subject is None:
        raise Refusal(text("rights-unknown-code"))
    context.about(subject.code)
    if subject.erased:
        return [Reply(say(text("rights-text-gone", code=subject.code)))]
    return [Reply(say(text("rights-text-erased", code=subject.code))), *hide(context, subject)]


def _may_report(context: Context, subject: Subject) -> bool:
    involved = context.person.number in (*subject.writers, *subject.seen_by)
    return involved or bool((OFFICERS | COORDINATORS) & context.person.role_set)


def _start(context: Context, subject: Subject) -> Breach:
    breach = Breach(
        code=subject.code,
        noticed_at=context.now,
        deadline=context.now + TO_REPORT,
        reported_by=context.person.number,
        seen_by=";".join(str(member) for member in subject.seen_by),
    )
    breach.next_at = next_reminder(breach, 0)
    if context.store.breaches.note(breach):
        context.store.gate_counts.add(local_date(context.now), Count.REPORTED, {"": 1})
    found = context.store.breaches.of(subject.code)
    assert found is not None  # noqa: S101  # it was noted just now, by us or by somebody else
    return found


def breach_card(breach: Breach) -> str:
    return f"breach:{breach.number}"


# -- for the privacy officer ------------------------------------------------------------------------------------


def press_report(context: Context, number: int) -> Effects:
    """A draft of the report to the AP, as a file; the bot never reports by itself. P24."""
    breach = _open(context, number)
    context.about(breach.code)
    content = breach_report(context, breach)
    file = File(
        f"datalek-{breach.code}.txt", "text/plain", content.encode(), text("rights-report-alt", code=breach.code)
    )
    return [Reply(cards.report(breach, file))]


def press_kinds(context: Context, number: int) -> Effects:
    return [Ask(KindsForm, str(_open(context, number).number))]


def fill_kinds(context: Context, arg: str, form: KindsForm) -> Effects:
    breach = _open(context, int(arg))
    context.store.breaches.say_kinds(breach.number, ";".join(form.kinds))
    context.about(breach.code)
    return [Reply(cards.breach(context, breach, may_settle=True))]


def press_settle(context: Context, number: int, how: str) -> Effects:
    """Decided: it was reported, or need not be. Once, whoever of two presses first."""
    breach = _open(context, number)
    if how not in SETTLED:
        raise Refusal(text("button-gone"))
    context.about(breach.code)
    context.store.breaches.settle(breach.number, SETTLED[how], context.person.number, context.now)
    return [Reply(cards.breach(context, breach, may_settle=True), instead=True)]


def _open(context: Context, number: int) -> Breach:
    breach = context.store.breaches.get(number)
    if breach is None:
        raise Refusal(text("button-gone"))
    return breach
