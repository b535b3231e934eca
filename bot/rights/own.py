"""One's own data: what is stored, a file to take along, and erasing it."""

from __future__ import annotations

import json
from collections.abc import Iterable

from bot.chat.card import File
from bot.chat.effect import Effects, Reply
from bot.chat.text import Text, text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.trust import refuse_texts
from bot.reference.calendar import local_date
from bot.rights import cards
from bot.rights.rules import is_officer
from storage.members import Member


def overview_of(context: Context, member: Member) -> Effects:
    return [Reply(cards.own(context, member))]


def find_person(context: Context, words: str) -> Member:
    """Oneself without words; for a privacy officer whoever has this e-mail address or name."""
    words = words.strip()
    if not words or words.lower() in (context.person.email, context.person.name.lower()):
        return context.person
    if not is_officer(context):
        raise Refusal(text("rights-only-own"))
    member = context.store.members.by_email(words) or _named(context.store.members.all(), words)
    if member is None:
        raise Refusal(text("rights-nobody"))
    return member


def _named(members: Iterable[Member], words: str) -> Member | None:
    found = [member for member in members if member.name.casefold() == words.casefold()]
    return found[0] if len(found) == 1 else None


def press_export(context: Context, number: int) -> Effects:
    """Everything as a file. It holds what was written, so it is shown once and kept nowhere."""
    member = _mine(context, number)
    refuse_texts(context)
    context.about(f"member {member.number}")
    content = json.dumps(_everything(context, member), ensure_ascii=False, indent=1).encode()
    file = File("mijn-gegevens.json", "application/json", content, text("rights-export-alt"))
    return [Reply(cards.export(member, file), secret=True)]


def _everything(context: Context, member: Member) -> dict[str, object]:
    """Every row in which the member stands, and what the member wrote that is still there."""
    store = context.store
    opened = {
        "entry": store.consults.text_of,
        "signal": store.signals.text_of,
        "note": store.agenda.text_of,
        "idea": store.ideas.text_of,
        "reason": store.reasons.text_of,
    }
    written = store.personal.written_by(member.number)
    texts = [opened[table](number) for table, numbers in written.items() for number in numbers]
    promised = store.agenda.actions_ever_of(member.number)
    return {
        "gemaakt_op": context.now.isoformat(timespec="minutes"),
        "tabellen": context.store.personal.about(member.number),
        "geschreven": [said for said in texts if said],
        "toegezegd": [said for action in promised if (said := store.agenda.text_of(action.note_id))],
    }


def press_erase(context: Context, number: int) -> Effects:
    """What goes, what stays without a name, and what must be handed over first."""
    member = _mine(context, number)
    return [Reply(cards.erase(context, member, _in_the_way(context, member)), instead=True)]


def press_erase_sure(context: Context, number: int) -> Effects:
    member = _mine(context, number)
    if _in_the_way(context, member):
        return press_erase(context, number)
    context.about(f"member {member.number}")
    for account in context.store.members.accounts_of(member.number):
        context.store.outbox.leave_place(account.platform, account.place)
    context.store.personal.erase(member.number)
    return [Reply(cards.erased(own=member.id == context.person.id), instead=True)]


def _in_the_way(context: Context, member: Member) -> list[Text]:
    """Nothing may be left without somebody who sees to it."""
    store, number = context.store, member.number
    open_ones = store.consults.open_of_asker(number)
    owned = store.consults.owned_by(number)
    coming = store.roster.of_member(number, context.now)
    found = [text("rights-first-question", code=consult.code) for consult in open_ones]
    found += [
        text("rights-first-part", code=consult.code)
        for part in owned
        if (consult := store.consults.get(part.consult_id))
    ]
    return found + [text("rights-first-shift", at=local_date(shift.starts_at)) for shift in coming]


def _mine(context: Context, number: int) -> Member:
    """Oneself, or anybody for a privacy officer."""
    member = context.store.members.get(number)
    if member is None or not member.active or (number != context.person.id and not is_officer(context)):
        raise Refusal(text("button-gone"))
    return member
