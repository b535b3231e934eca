"""Sending: from a text that passed the gate to a consult with an owner or a queue, and a next moment."""

from __future__ import annotations

from bot.chat.card import say
from bot.chat.effect import Effects, Priority, Reply, Tell
from bot.chat.text import text
from bot.consult import cards
from bot.consult.held import Held
from bot.consult.routing import route
from bot.consult.rules import SAME_QUESTION
from bot.consult.scene import Scene, scene_of
from bot.consult.status import status_of
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.privacy.words import CleanText
from bot.reference.letters import normalise
from storage.consults import Consult, Entry, Part, PartState, Step
from storage.roster import NATIONAL

SEVERAL = "MUL"
"""The code of a consult in several areas."""


def send(context: Context, held: Held, clean: CleanText) -> Effects:
    """Make the consult, unless it is there already, and route each of its parts."""
    mark = context.store.vault.fingerprint(str(context.person.id), normalise(clean.clean), *held.areas)
    same = context.store.consults.same_question(mark, context.now - SAME_QUESTION)
    if same:
        return [Reply(say(text("consult-same", code=same.code)), instead=True)]
    scene = _make(context, held, clean, mark)
    context.about(scene.consult.code)
    effects: Effects = []
    for part in scene.parts:
        effects += route(scene, part)
    context.store.session.flush()
    status = status_of(scene)
    receipt = Reply(
        say(text("consult-sent", code=scene.consult.code), status, title=cards.heading(scene)), instead=True
    )
    card = cards.asker(scene, status)
    return [receipt, Tell(scene.asker_card, scene.consult.asker_id, card, priority=Priority.RECEIPT), *effects]


def refuse_without_roster(context: Context, held: Held) -> None:
    """E02: a question that nobody would ever get is not accepted silently. Raises Refusal."""
    location = context.person.location
    near = (location, context.reference.district_of(location), NATIONAL)
    where = [reach for reach in near if reach]
    for area in held.areas:
        if not context.store.roster.coming(area, where, context.now, limit=1):
            raise Refusal(text("area-without-roster", area=context.reference.area_name(area)))


def _make(context: Context, held: Held, clean: CleanText, mark: str) -> Scene:
    consults = context.store.consults
    areas = [context.reference.areas[area] for area in held.areas]
    _, wrapped = consults.new_key()
    consult = Consult(
        code=context.store.codes.next_code(areas[0].code if len(areas) == 1 else SEVERAL),
        asker_id=context.person.number,
        location=context.person.location,
        district=context.reference.district_of(context.person.location),
        kind=held.kind,
        urgent=held.urgent,
        created_at=context.now,
        fingerprint=mark,
        wrapped_key=wrapped,
    )
    consults.put(consult)
    question = Entry(
        consult_id=consult.number,
        author_id=context.person.number,
        kind="vraag",
        box=b"",
        said_at=context.now,
        source=held.source,
    )
    consults.say(consult, question, clean)
    for area in areas:
        consults.put(
            Part(
                consult_id=consult.number,
                area=area.slug,
                state=PartState.WAITING,
                asked_at=context.now,
                step=Step.OFFER,
                next_at=context.now,
            )
        )
    stored = consults.get(consult.number)
    assert stored is not None  # noqa: S101  # put a moment ago, in this transaction
    return scene_of(context, stored)
