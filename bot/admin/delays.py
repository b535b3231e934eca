"""Who waits for a message that does not go out: told after half a minute, and told again when it arrived."""

from __future__ import annotations

from bot.admin.rules import WAITS_TOO_LONG, consult_code
from bot.chat.card import Card, say
from bot.chat.effect import Edit, Effects, Priority, Tell
from bot.chat.text import Plain, text
from bot.consult.scene import is_lawyer_card
from bot.engine.job import Moment
from bot.engine.trust import platform_name
from storage.outbox import Delay, Outgoing, State


def slow(moment: Moment) -> list[int]:
    return moment.store.queue.slow(moment.now - WAITS_TOO_LONG)


def tell(moment: Moment, number: int) -> Effects:
    """One step: that it waits, that it arrived after all, or that it cannot."""
    row = moment.store.queue.get(number)
    if row is None:
        return []
    waits = _who_waits(moment, row)
    code = consult_code(moment.store, row.name)
    over = row.state in (State.SENT, State.DEAD) or waits is None or code is None
    if not moment.store.queue.mark(number, Delay.OVER if over else Delay.TOLD, Delay(row.delay)):
        return []
    if waits is None or code is None:
        return []
    name, card = f"delay:{number}", _card(moment, row, code)
    if row.state == State.SENT:
        return [Edit(name, card)]
    return [Tell(name, waits, card, priority=Priority.RECEIPT)]


def _who_waits(moment: Moment, row: Outgoing) -> int | None:
    """The asker for a question on its way to a lawyer, the writer for what was said; nobody for other messages."""
    kind, _, rest = row.name.partition(":")
    if kind == "entry":
        entry = moment.store.consults.entry(int(rest))
        return entry.author_id if entry else None
    if not is_lawyer_card(row.name):
        return None
    part = moment.store.consults.part(int(rest.partition(":")[0]))
    consult = moment.store.consults.get(part.consult_id) if part else None
    return consult.asker_id if consult else None


def _card(moment: Moment, row: Outgoing, code: str) -> Card:
    said = row.name.startswith("entry:")
    if row.state == State.SENT:
        words = text("delay-over", code=code, at=moment.now)
    elif row.state == State.DEAD:
        words = text("delay-dead-words" if said else "delay-dead-question", code=code)
    else:
        where = platform_name(row.platform)
        words = text("delay-words" if said else "delay-question", code=code, platform=where)
    return say(words, title=Plain(code))
