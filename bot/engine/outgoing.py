"""From effects to outbox rows, within the transaction that they belong to."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable
from datetime import datetime

from bot.chat.card import Card, say
from bot.chat.effect import Edit, Effect, Place, Post, Priority, Remove, Sent, SetTopic, Tell
from bot.chat.pack import pack
from bot.chat.text import Text
from bot.engine.quotes import has_quotes
from bot.engine.trust import reads_texts_at, shows_texts
from bot.settings import Config
from storage.members import Account
from storage.outbox import CardCopy, Outgoing, State
from storage.store import Store

TOPIC = "topic"
NO_ACCOUNT = "no_account"
"""The reason of a dead letter for a member who has no account on any platform."""


ALL_TRUSTED = Config()


def put_effects(store: Store, effects: Iterable[Effect], now: datetime, config: Config = ALL_TRUSTED) -> None:
    """Queue everything that goes through the outbox; what is shown at once is passed over.

    By `config` a member whose home shows no case texts gets a card with one on another platform too.
    """
    for effect in effects:
        if isinstance(effect, Sent):
            _put(store, effect, now, config)


def _put(store: Store, effect: Sent, now: datetime, config: Config) -> None:
    match effect:
        case Post(name, place, card, under, priority):
            copy = CardCopy(name=name, platform=place.platform, place=place.id, group=True)
            _post(store, copy, card, under, priority, now)
        case Tell():
            _tell(store, effect, now, config)
        case Edit(name, card, priority):
            for copy in store.outbox.copies(name):
                _edit(store, copy, card, priority, now)
        case Remove(name):
            for copy in store.outbox.copies(name):
                _remove(store, copy, now)
        case SetTopic(place, topic):
            _topic(store, place, topic, now)


def _topic(store: Store, place: Place, topic: Text, now: datetime) -> None:
    """One that still waits is overwritten."""
    above = CardCopy(name=TOPIC, platform=place.platform, place=place.id, group=True)
    row = store.outbox.waiting(TOPIC, place.platform, place.id)
    if row is None:
        row = _row("topic", above, Priority.DIGEST, now)
        row.body = json.dumps(pack(say(topic)))
        store.outbox.put(row)
        return
    row.body = json.dumps(pack(say(topic)))


def _tell(store: Store, effect: Tell, now: datetime, config: Config) -> None:
    account = store.members.account_of(effect.member)
    if account is None:
        lost = _row("post", CardCopy(name=effect.name, platform="", place=str(effect.member)), effect.priority, now)
        lost.state, lost.reason, lost.body = State.DEAD, NO_ACCOUNT, json.dumps(pack(effect.card))
        store.outbox.put(lost)
        return
    member = store.members.get(effect.member)
    for there in (account, *_also_at(store, effect, account, config)):
        copy = CardCopy(
            name=effect.name, platform=there.platform, place=there.place, language=member.language if member else "nl"
        )
        _post(store, copy, effect.card, effect.under, effect.priority, now)


def _also_at(store: Store, effect: Tell, home: Account, config: Config) -> list[Account]:
    """Where else a card with a case text goes, when the place where this member reads does not show it."""
    if not has_quotes(effect.card) or shows_texts(store, config, home.platform):
        return []
    other = reads_texts_at(store, config, effect.member)
    return [other] if other else []


def _post(store: Store, new: CardCopy, card: Card, under: str | None, priority: Priority, now: datetime) -> None:
    """A named card stands once in a place: the second time it is an edit."""
    old = None if store.outbox.add_copy(new) else store.outbox.copy(new.name, new.platform, new.place)
    if old and not old.gone:
        _edit(store, old, card, priority, now)
        return
    if old:
        old.gone, old.message_id, old.message_place = False, None, None
    row = _row("post", new, priority, now)
    row.under, row.body = under, json.dumps(pack(card))
    if under:
        store.outbox.hurry(under, new.platform, new.place, int(priority))
    store.outbox.put(row)


def _edit(store: Store, copy: CardCopy, card: Card, priority: Priority, now: datetime) -> None:
    """What still waits for this copy is overwritten: the reader gets the newest card, once.

    So is a dead letter, which tries again with it, unless it may have arrived as it was: then it goes first.
    """
    waiting = store.outbox.waiting(copy.name, copy.platform, copy.place)
    dead = None if waiting else store.outbox.dead_letter(copy.name, copy.platform, copy.place)
    if dead and dead.kind != "remove":
        dead.state, dead.not_before = State.WAITING, now
        waiting = dead if dead.tried_at is None else None
    if waiting and waiting.kind != "remove":
        waiting.body = json.dumps(pack(card))
        waiting.priority = min(waiting.priority, priority)
        return
    row = _row("edit", copy, priority, now)
    row.body = json.dumps(pack(card))
    store.outbox.hurry(copy.name, copy.platform, copy.place, int(priority))
    store.outbox.put(row)


def _remove(store: Store, copy: CardCopy, now: datetime) -> None:
    copy.gone = True
    store.outbox.put(_row("remove", copy, Priority.CLAIM, now))


def _row(kind: str, copy: CardCopy, priority: Priority, now: datetime) -> Outgoing:
    return Outgoing(
        key=uuid.uuid4().hex,
        kind=kind,
        name=copy.name,
        platform=copy.platform,
        place=copy.place,
        group=copy.group,
        language=copy.language,
        priority=int(priority),
        not_before=now,
        created_at=now,
    )
