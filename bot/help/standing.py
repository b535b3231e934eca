"""Where a consult stands, in words: who has it, and what happens next and when. Never a word of the case."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from bot.chat.card import Card, Fact
from bot.chat.catalogue import ZONE
from bot.chat.text import Plain, Text, Words, text
from bot.engine.feature import Context
from storage.consults import LIVE, Consult, ConsultState, Part, PartState, Step
from storage.members import Role

_CODE = re.compile(r"^([a-z]{2,5})[\s-]*0*(\d{1,6})$", re.IGNORECASE)


def code_in(typed: str) -> str:
    """`HUU-0412` for "huu 412"; what was typed when it is no code."""
    found = _CODE.match(typed.strip())
    return f"{found[1].upper()}-{int(found[2]):04d}" if found else typed


def find(context: Context, typed: str) -> Consult | None:
    """The consult with this code, for who is in it or coordinates it; None for everybody else, as if it is unknown."""
    consult = context.store.consults.by_code(code_in(typed))
    return consult if consult and (_is_in(context, consult) or _coordinates(context, consult)) else None


def open_consults(context: Context) -> list[Consult]:
    """What this person asked, took or was offered, and is still open."""
    consults = {consult.number: consult for consult in context.store.consults.open_of_asker(context.person.number)}
    for part in (*taken(context), *offered(context)):
        consult = context.store.consults.get(part.consult_id)
        if consult:
            consults.setdefault(consult.number, consult)
    return list(consults.values())


def taken(context: Context) -> list[Part]:
    return context.store.consults.owned_by(context.person.number)


def offered(context: Context) -> list[Part]:
    return context.store.consults.offered_to(context.person.number)


def card(context: Context, consult: Consult) -> Card:
    """Code, areas, states and times."""
    parts = context.store.consults.parts(consult.number)
    title = text("stand-title-urgent", code=consult.code) if consult.urgent else Plain(consult.code)
    body = tuple(_part(context, consult, part) for part in parts) + _ending(context, consult)
    asks = consult.asker_id == context.person.id and consult.state == ConsultState.OPEN
    way_out = text("stand-way-out", area=parts[0].area) if asks and parts else None
    return Card(title, body, (Fact(text("stand-asked"), text("stand-at", at=consult.created_at)),), way_out)


def state(context: Context, consult: Consult, part: Part) -> Text:
    """The state of a part in a few words, such as "opgepakt door Bram"."""
    who = _who(context, consult, part)
    match part.state:
        case PartState.WAITING:
            return text("stand-waiting")
        case PartState.OFFERED:
            return text("stand-offered", who=who)
        case PartState.CLAIMED:
            return text("stand-claimed", who=who)
        case PartState.ASKED_BACK:
            return text("stand-asked-back", who=who)
        case PartState.ANSWERED:
            return text("stand-answered", who=who)
        case _:
            return text("stand-part-closed")


def _part(context: Context, consult: Consult, part: Part) -> Text:
    area, now = context.reference.area_name(part.area), state(context, consult, part)
    if part.state not in LIVE or part.next_at is None:
        return text("stand-part", area=area, state=now)
    when = part.next_at if part.next_at > context.now else text("stand-soon")
    following = text("stand-next-remind-you", at=when) if _reminds(context, consult, part) else _next(part.step, when)
    return text("stand-part-next", area=area, state=now, next=following)


def _reminds(context: Context, consult: Consult, part: Part) -> bool:
    """Whether who reads this is reminded when nobody acts."""
    reminded = {Step.REMIND: part.offered_to, Step.NUDGE_OWNER: part.owner_id, Step.NUDGE_ASKER: consult.asker_id}
    return reminded.get(Step(part.step)) == context.person.number


def _next(step: str, at: datetime | Text) -> Text:
    """What the bot does when nobody acts before that moment."""
    match step:
        case Step.OFFER:
            return text("stand-next-offer", at=at)
        case Step.REMIND:
            return text("stand-next-remind", at=at)
        case Step.ASK_BACKUP:
            return text("stand-next-backup", at=at)
        case Step.TELL_COORDINATORS:
            return text("stand-next-coordinators", at=at)
        case Step.GO_NATIONAL:
            return text("stand-next-national", at=at)
        case Step.TELL_AGAIN:
            return text("stand-next-tell-again", at=at)
        case Step.NUDGE_OWNER:
            return text("stand-next-nudge-owner", at=at)
        case Step.TAKE_BACK:
            return text("stand-next-take-back", at=at)
        case Step.NUDGE_ASKER:
            return text("stand-next-nudge-asker", at=at)
        case _:
            return text("stand-next-close", at=at)


def _ending(context: Context, consult: Consult) -> tuple[Text, ...]:
    """For a consult that is over: since when, whether it can be opened again, and when its text goes."""
    if consult.state == ConsultState.OPEN:
        return ()
    ended = consult.closed_at or consult.created_at
    closed = consult.state == ConsultState.CLOSED
    said = [text("stand-closed", at=ended) if closed else text("stand-withdrawn", at=ended)]
    until = ended + timedelta(days=context.config.reopen_days)
    if closed and until > context.now and consult.wrapped_key is not None:
        said.append(text("stand-reopen", until=until.astimezone(ZONE).date()))
    if consult.wrapped_key is None:
        said.append(text("stand-erased"))
    elif consult.erase_at:
        said.append(text("stand-erase-at", at=consult.erase_at.astimezone(ZONE).date()))
    return tuple(said)


def _who(context: Context, consult: Consult, part: Part) -> Words:
    """Who has it. A lawyer's name is for the asker and the coordinators."""
    me = context.person.number
    if part.state == PartState.OFFERED:
        return text("stand-you") if me in (part.offered_to, part.backup_to) else text("stand-duty-lawyer")
    if part.owner_id == me:
        return text("stand-you")
    owner = context.store.members.get(part.owner_id) if part.owner_id else None
    named = consult.asker_id == me or _coordinates(context, consult)
    return Plain(owner.name) if owner and named else text("stand-a-lawyer")


def _is_in(context: Context, consult: Consult) -> bool:
    me = context.person.number
    parts = context.store.consults.parts(consult.number)
    return consult.asker_id == me or any(part.owner_id == me or _is_asked(part, me) for part in parts)


def _is_asked(part: Part, member: int) -> bool:
    return part.state == PartState.OFFERED and member in (part.offered_to, part.backup_to)


def _coordinates(context: Context, consult: Consult) -> bool:
    """A coordinator of the consult's own location, or of the whole country."""
    person = context.person
    local = Role.COORDINATOR in person.role_set and person.location is not None
    return Role.NATIONAL in person.role_set or (local and person.location == consult.location)
