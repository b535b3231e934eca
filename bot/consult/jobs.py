"""What happens in consults by itself."""

from __future__ import annotations

from datetime import timedelta

from bot.chat.card import say
from bot.chat.effect import Effects, Priority, Tell
from bot.chat.text import text
from bot.consult import actions, cards, haste
from bot.consult.closing import erase_old
from bot.consult.gate import REPLY
from bot.consult.scene import lawyer_card, part_at, scene_at, scene_of
from bot.consult.steps import take_step
from bot.consult.warning import warn
from bot.engine.job import Job, Moment, Routine, Sweep
from storage.roster import Shift

SLOT_ENDED_WITHIN = timedelta(hours=1)
LEFT_ALONE = timedelta(minutes=3)
"""After which somebody who typed in a conversation reads that it was not sent yet."""


def due_parts(moment: Moment) -> list[int]:
    return moment.store.consults.due(moment.now)


def step_part(moment: Moment, part: int) -> Effects:
    """One step of one part, unless somebody else took it in the meantime."""
    row = moment.store.consults.take_due(part, moment.now)
    if row is None:
        return []
    scene, mine = part_at(moment, part)
    moment.store.audit.add(moment.now, None, f"step:{mine.step}", scene.consult.code)
    return take_step(scene, mine)


def consults_to_erase(moment: Moment) -> list[int]:
    return [consult.number for consult in moment.store.consults.to_erase(moment.now)]


def erase(moment: Moment, consult: int) -> Effects:
    scene = scene_at(moment, consult)
    if scene.consult.wrapped_key is None:
        return []
    moment.store.audit.add(moment.now, None, "erase", scene.consult.code)
    return erase_old(scene)


def expired_drafts(moment: Moment) -> list[int]:
    """One step clears them all."""
    return [0] if moment.store.drafts.any_expired(moment.now) else []


def drop_drafts(moment: Moment, _: int) -> Effects:
    moment.store.drafts.drop_expired(moment.now)
    return []


def replies_that_wait(moment: Moment) -> list[int]:
    """What was typed in a conversation and waits for its writer, who may never have seen why."""
    left_alone = moment.store.drafts.waiting(REPLY.purpose, moment.now - LEFT_ALONE, moment.now)
    return [draft for draft in left_alone if not moment.store.occurrences.happened(_reminded(draft))]


def remind_writer(moment: Moment, draft: int) -> Effects:
    """Once, by the outbox, which does not give up where an answer on the screen does."""
    writer = moment.store.drafts.writer(draft)
    if writer is None or not moment.store.occurrences.once(_reminded(draft), moment.now):
        return []
    look = actions.SHOW_REPLY.button(text("reply-waits-look"), draft)
    return [Tell(_reminded(draft), writer, say(text("reply-waits"), buttons=(look,)), priority=Priority.ANSWER)]


def _reminded(draft: int) -> str:
    return f"reply-waits:{draft}"


def opened_slots(moment: Moment) -> list[int]:
    """Shifts that run and were not seen before as they are now: they began, or somebody was put on them midway."""
    running = moment.store.roster.running(moment.now)
    return [shift.number for shift in running if not moment.store.occurrences.happened(_opened(shift))]


def offer_waiting(moment: Moment, shift: int) -> Effects:
    """Questions that planned to look again later, because nobody was on the roster, need not wait for that."""
    row = moment.store.roster.get(shift)
    if row and moment.store.occurrences.once(_opened(row), moment.now):
        moment.store.offers.offer_waiting(row.area, row.reach, moment.now)
    return []


def _opened(shift: Shift) -> str:
    return f"slot-opened:{shift.number}:{shift.sequence}"


def ended_slots(moment: Moment) -> list[int]:
    """Shifts that ended within the hour, of lawyers who still have an open question from it. E08."""
    ended = moment.store.roster.ended_between(moment.now - SLOT_ENDED_WITHIN, moment.now)
    return [s.number for s in ended if moment.store.consults.open_from_shift(s.number) and _is_new(moment, s.number)]


def tell_slot_ended(moment: Moment, shift: int) -> Effects:
    """The owner stays the owner, and is asked to answer now or to give it back."""
    if not moment.store.occurrences.once(f"slot-ended:{shift}", moment.now):
        return []
    effects: Effects = []
    for part in moment.store.consults.open_from_shift(shift):
        consult = moment.store.consults.get(part.consult_id)
        if consult is None or part.owner_id is None:
            continue
        scene = scene_of(moment, consult)
        buttons = (
            actions.ANSWER.button(text("part-answer-now"), part.number, style="primary"),
            actions.GIVE_BACK.button(text("part-give-back"), part.number),
        )
        card = say(text("owner-slot-ended", code=consult.code), title=cards.heading(scene), buttons=buttons)
        under = lawyer_card(part, part.owner_id)
        effects.append(Tell(f"part:{part.id}:slot-ended", part.owner_id, card, under, Priority.REMINDER))
    return effects


def _is_new(moment: Moment, shift: int) -> bool:
    return not moment.store.occurrences.happened(f"slot-ended:{shift}")


JOBS: tuple[Job, ...] = (
    Sweep("consult.clock", timedelta(seconds=5), due_parts, step_part),
    Sweep("consult.slot-opened", timedelta(minutes=1), opened_slots, offer_waiting),
    Sweep("consult.slot-ended", timedelta(minutes=1), ended_slots, tell_slot_ended),
    Sweep("consult.erase", timedelta(minutes=10), consults_to_erase, erase),
    Routine("consult.haste", "10 9 * * mon-fri", haste.hint, only_latest=False),
    Routine("consult.erase-soon", "10 9 * * *", warn),
    Sweep("drafts.wait", timedelta(seconds=30), replies_that_wait, remind_writer),
    Sweep("drafts.expire", timedelta(seconds=30), expired_drafts, drop_drafts),
)
