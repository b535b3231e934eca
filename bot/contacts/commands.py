"""/wie: persons, organisations and who is on duty now."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.chat.card import Card
from bot.chat.effect import Effects, Reply
from bot.chat.text import text
from bot.contacts import cards, mending, on_duty
from bot.contacts.asking import ON_DUTY, WRONG, Asked, read_asked
from bot.contacts.directory import directory_of
from bot.contacts.finding import Found, find, lawyers_of
from bot.contacts.forms import ChangeForm
from bot.contacts.listing import Listing, is_own
from bot.engine.errors import Refusal
from bot.engine.feature import Command, Context, Feature, Fill, Press
from bot.reference.book import Reference
from bot.reference.geography import Place
from storage.store import Store

KEPT = "wie"
"""The kind of draft in which words wait for the answer to "in which Bergen"."""


def who(context: Context, asked: Asked) -> Effects:
    if asked.about == WRONG:
        return mending.report_by_name(context, asked.typed)
    if asked.about == ON_DUTY:
        return [Reply(on_duty.card(context, asked.areas, asked.place))]
    if asked.urgent:
        return _urgent(context, asked)
    if not asked.typed:
        return [Reply(on_duty.card(context, intro=text("wie-usage")))]
    return _answer(context, asked, find(context, asked))


def _urgent(context: Context, asked: Asked) -> Effects:
    """Who is on duty now first, then the lawyers of that area."""
    duty = Reply(on_duty.card(context, asked.areas, asked.place, text("wie-urgent")))
    found = lawyers_of(context, asked)[:4]
    return [duty, *(Reply(_contact(context, one, only=False)) for one in found)]


def _answer(context: Context, asked: Asked, found: Found) -> Effects:
    if found.ask_where:
        words = {"typed": asked.typed, "words": asked.words, "areas": sorted(asked.areas)}
        context.store.drafts.save(context.person.number, KEPT, context.origin.platform, words, context.now)
        return [Reply(cards.which_place(found.ask_where.municipalities))]
    if not found.listings:
        return [Reply(cards.nearly(found.nearly))]
    only = len(found.listings) == 1
    return [Reply(_contact(context, one, only=only)) for one in found.listings]


def in_place(context: Context, code: str) -> Effects:
    """Which of two municipalities with one name was meant."""
    kept = context.store.drafts.latest(context.person.number, KEPT, context.now)
    municipality = context.reference.places.municipalities.get(code)
    if kept is None or municipality is None:
        raise Refusal(text("wie-forgotten"))
    words = kept[1]
    place = Place((municipality,), district=municipality.district)
    asked = Asked(words["typed"], words["words"], frozenset(words["areas"]), place)
    return [replace(reply, instead=not at) for at, reply in enumerate(_replies(context, asked))]


def _replies(context: Context, asked: Asked) -> list[Reply]:
    return [effect for effect in _answer(context, asked, find(context, asked)) if isinstance(effect, Reply)]


def show(context: Context, target: int) -> Effects:
    return [Reply(_contact(context, mending.shown(context, target), only=True))]


def save(context: Context, target: int) -> Effects:
    return [Reply(cards.saved(mending.shown(context, target)))]


def _contact(context: Context, listing: Listing, *, only: bool) -> Card:
    return cards.contact(context, listing, own=is_own(context, listing), only=only)


def warm_up(store: Store, reference: Reference, now: datetime) -> None:
    directory_of(store, reference).warm_up(store, now)


FEATURE = Feature(
    "contacts",
    warm_up=warm_up,
    commands=(Command("wie", who, prepare=read_asked),),
    buttons=(
        Press(cards.SHOW, show),
        Press(cards.SAVE, save),
        Press(cards.IN_PLACE, in_place),
        Press(cards.RIGHT, mending.confirm),
        Press(cards.CHANGE, mending.ask_change),
        Press(cards.REMOVE, mending.remove),
        Press(cards.RESTORE, mending.restore),
        Press(cards.WRONG, mending.report),
    ),
    forms=(Fill(ChangeForm, mending.change),),
)
