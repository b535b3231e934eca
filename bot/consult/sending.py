"""Sending: from a text that passed the gate to a consult with an owner or a queue, and a next moment."""

from __future__ import annotations

from bot.chat.card import say
from bot.chat.effect import Effects, Priority, Reply, Tell
from bot.chat.text import text
from bot.consult import cards
from bot.consult.held import Question
from bot.consult.routing import route
from bot.consult.rules import SAME_QUESTION
from bot.consult.scene import Scene, scene_at
from bot.consult.status import status_of
from bot.engine.feature import Context
from bot.privacy.words import CleanText
from storage.consults import Consult, Entry, Part, PartState, Step
from storage.roster import NATIONAL, Shift

SEVERAL = "MUL"
"""The code of a consult in several areas."""


def send(context: Context, held: Question, clean: CleanText) -> Effects:
    """Make the consult, unless it is there already, and route each of its parts."""
    mark = _mark(context, held, clean)
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


def area_without_roster(context: Context, areas: tuple[str, ...], where: tuple[str, ...] | None = None) -> str | None:
    """E02: the first of these areas in which nobody would ever get the question; None when there is none."""
    slots = first_slots(context, areas, where or reaches_of(context))
    return next((area for area in areas if slots[area] is None), None)


def first_slots(context: Context, areas: tuple[str, ...], where: tuple[str, ...]) -> dict[str, Shift | None]:
    """Per area the slot that runs or comes first."""
    coming = {area: context.store.roster.coming(area, where, context.now, limit=1) for area in areas}
    return {area: slots[0] if slots else None for area, slots in coming.items()}


def reaches_of(context: Context) -> tuple[str, ...]:
    """Where questions of this person may go, nearest first."""
    location = context.person.location
    near = (location, context.reference.district_of(location), NATIONAL)
    return tuple(reach for reach in near if reach)


def _mark(context: Context, held: Question, clean: CleanText) -> str:
    """Of the same person, text and areas; capitals and white space make no other question. E31."""
    words = " ".join(clean.clean.casefold().split())
    return context.store.vault.fingerprint(str(context.person.id), words, *held.areas)


def _make(context: Context, held: Question, clean: CleanText, mark: str) -> Scene:
    """The consult with its question and a part for each area, as it stands in the database."""
    consults = context.store.consults
    areas = [context.reference.areas[area] for area in held.areas]
    consult = _consult(context, held, areas[0].code if len(areas) == 1 else SEVERAL, mark)
    consults.put(consult)
    me, now = context.person.number, context.now
    question = Entry(consult_id=consult.number, author_id=me, kind="vraag", box=b"", said_at=now, source=held.source)
    consults.say(consult, question, clean)
    for area in areas:
        waiting, step = PartState.WAITING, Step.OFFER
        consults.put(
            Part(consult_id=consult.number, area=area.slug, state=waiting, asked_at=now, step=step, next_at=now)
        )
    return scene_at(context, consult.number)


def _consult(context: Context, held: Question, prefix: str, mark: str) -> Consult:
    _, wrapped = context.store.consults.new_key()
    location = context.person.location
    return Consult(
        code=context.store.codes.next_code(prefix),
        asker_id=context.person.number,
        location=location,
        district=context.reference.district_of(location),
        kind=held.kind,
        urgent=held.urgent,
        created_at=context.now,
        fingerprint=mark,
        wrapped_key=wrapped,
    )
