"""`/beheer wachtrij`: what waits to be sent, without content; sending again and putting aside."""

from __future__ import annotations

from bot.admin import actions
from bot.admin.rules import WAITS_TOO_LONG, subject
from bot.chat.card import Button, Card, Fact
from bot.chat.effect import Effects, Reply
from bot.chat.text import Plain, Text, text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.outgoing import NO_ACCOUNT
from bot.engine.trust import platform_name
from storage.outbox import CardCopy, Outgoing, State

MOST = 6
"""Messages on the card, each with its buttons; the others come when these are gone."""


def show(context: Context, *, instead: bool = False) -> Effects:
    return [Reply(_card(context), instead=instead)]


def press_show(context: Context) -> Effects:
    return show(context, instead=True)


def press_again(context: Context, number: int) -> Effects:
    """Where it was meant to go; for a member who had no account then, to the account of now."""
    row = _row(context, number)
    there = _where(context, row)
    if not context.store.queue.send_again(number, context.now, there.platform, there.place, there.language):
        raise Refusal(text("queue-changed"))
    if row.kind == "post" and not context.store.outbox.add_copy(there):
        context.store.outbox.stands_again(there)
    context.about(f"outgoing {number}")
    return show(context, instead=True)


def press_park(context: Context, number: int) -> Effects:
    _row(context, number)
    if not context.store.queue.park(number):
        raise Refusal(text("queue-changed"))
    context.about(f"outgoing {number}")
    return show(context, instead=True)


def _row(context: Context, number: int) -> Outgoing:
    row = context.store.queue.get(number)
    if row is None or row.state == State.SENT:
        raise Refusal(text("queue-changed"))
    return row


def _where(context: Context, row: Outgoing) -> CardCopy:
    if row.platform:
        return CardCopy(name=row.name, platform=row.platform, place=row.place, group=row.group, language=row.language)
    member = context.store.members.get(int(row.place))
    account = context.store.members.account_of(member.number) if member and member.active else None
    if account is None or member is None:
        raise Refusal(text("queue-no-account"))
    return CardCopy(name=row.name, platform=account.platform, place=account.place, language=member.language)


# -- the card ------------------------------------------------------------------------------------------------


def _card(context: Context) -> Card:
    standing = context.store.queue.standing()
    rows = context.store.queue.worth_a_look(context.now - WAITS_TOO_LONG, MOST)
    counted = text(
        "queue-counts",
        waiting=standing.waiting,
        unknown=standing.unknown,
        dead=standing.dead,
        parked=standing.parked,
    )
    oldest = (text("queue-oldest", at=standing.oldest),) if standing.oldest else ()
    return Card(
        title=text("queue-title"),
        body=(counted, *oldest) if standing.waiting or standing.unknown or rows else (text("queue-empty"),),
        facts=tuple(Fact(text("queue-row", number=row.id or 0), _line(context, row)) for row in rows),
        hint=text("queue-hint") if rows else None,
        buttons=(*(button for row in rows for button in _buttons(row)), actions.QUEUE.button(text("queue-refresh"))),
    )


def _line(context: Context, row: Outgoing) -> Text:
    place = text("queue-place-group" if row.group else "queue-place-private")
    where = (
        text("queue-where", platform=platform_name(row.platform), place=place)
        if row.platform
        else text("queue-nowhere")
    )
    said = {"about": subject(context.store, row), "where": where, "since": row.created_at}
    match row.state:
        case State.DEAD:
            return text("queue-dead", reason=_reason(row), **said)
        case State.PARKED:
            return text("queue-parked", **said)
    return text("queue-unknown" if row.tried_at else "queue-waiting", reason=_reason(row), **said)


def _reason(row: Outgoing) -> Plain | Text:
    """The code of the platform, which is no content; our own in words."""
    if row.reason == NO_ACCOUNT:
        return text("queue-reason-no-account")
    return Plain(row.reason) if row.reason else text("queue-reason-none")


def _buttons(row: Outgoing) -> tuple[Button, ...]:
    number = row.id or 0
    again = actions.AGAIN.button(text("queue-again", number=number), number)
    park = actions.PARK.button(text("queue-park", number=number), number)
    match row.state:
        case State.DEAD:
            return (again, park)
        case State.PARKED:
            return (again,)
        case State.WAITING:
            return (park,)
    return ()
