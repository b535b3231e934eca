"""Dispatch: from an update to effects. One transaction an update; when it is committed, the platform may be told."""

from __future__ import annotations

import asyncio
import functools
import json
import secrets
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import structlog

from bot.chat.card import say
from bot.chat.catalogue import Voice
from bot.chat.effect import Ask, Effects, Reply, Sent, Shown
from bot.chat.text import Text, text
from bot.chat.update import ButtonPressed, CommandCalled, Origin, PlaceMoved, Update
from bot.engine import metrics, stepper, strangers
from bot.engine.answers import pack_shown, unpack_shown
from bot.engine.clock import Clock
from bot.engine.desk import Call, Desk
from bot.engine.errors import Refusal, Unavailable
from bot.engine.feature import Context, Feature
from bot.engine.logs import where
from bot.engine.outgoing import put_effects
from bot.engine.pace import Pace
from bot.engine.port import Adapter, Answer, MenuItem
from bot.engine.quotes import Quotes, cards_of, codes_of, has_quotes, hide_quotes, open_quotes
from bot.engine.trust import is_about_a_case, not_here, shows_texts
from bot.reference.book import Reference
from bot.reference.calendar import is_workday, local_date
from bot.settings import Config
from storage.database import Database, DatabaseDown, Repeated
from storage.inbox import Seen, SetAside
from storage.members import Member
from storage.store import Store

log = structlog.get_logger("dispatch")
TRIES = 3
STRANGER = "nl"
ASK_AGAIN = 600.0
"""Seconds before a stranger's profile is asked for again."""
MOST_STRANGERS = 10_000


@dataclass(frozen=True, slots=True)
class _Outcome:
    shown: tuple[Shown, ...]
    language: str = STRANGER
    quotes: Quotes = field(default_factory=dict, repr=False)
    unknown: bool = False
    """Nobody knows this account; its profile may tell more."""


class Bot:
    """The bot as adapters see it (`Receiver`)."""

    def __init__(
        self, database: Database, features: Iterable[Feature], clock: Clock, reference: Reference, config: Config
    ) -> None:
        self.database = database
        self.clock = clock
        self.reference = reference
        self.config = config
        self.rooms = tuple(features)
        self.desk = Desk(self.rooms, reference)
        self.adapters: Mapping[str, Adapter] = {}
        self._asked: dict[tuple[str, str], float] = {}
        self.pace: Pace | None = None
        """How fast an account may act; None: as fast as it likes."""
        self.name = secrets.token_hex(4)
        """Of this process, so that it knows which answers it showed itself."""

    # -- what adapters ask --------------------------------------------------------------------------------

    def menu(self) -> tuple[MenuItem, ...]:
        return tuple(MenuItem(c.name, c.help, c.usage, c.hidden) for c in self.desk.commands.values())

    def shortcuts(self) -> tuple[tuple[str, Text], ...]:
        return tuple((name, text(f"shortcut-{name}")) for name in self.desk.shortcuts)

    def warm_up(self, store: Store) -> None:
        """Let every room load what takes long to load; the calendar of holidays is everybody's."""
        is_workday(local_date(self.clock.now()))
        for room in self.rooms:
            if room.warm_up:
                room.warm_up(store, self.reference, self.clock.now())

    async def has_turn(self, task: str) -> bool:
        return await self.database.has_turn(task)

    async def receive(self, update: Update) -> Answer:
        """Handle an update once; raises Unavailable when nothing could be saved."""
        if self.pace and not isinstance(update, PlaceMoved) and not self.pace.may(*_who(update)):
            return Answer((Reply(say(text("too-fast"))),), Voice(STRANGER, self.clock.now()))
        began = time.monotonic()
        outcome = await self._thrice(update)
        if outcome.unknown and await self._joined_by_profile(update.origin):
            outcome = await self._thrice(update)
        metrics.handled(update, time.monotonic() - began)
        return Answer(outcome.shown, Voice(outcome.language, self.clock.now(), outcome.quotes))

    # -- one update ----------------------------------------------------------------------------------------

    async def _thrice(self, update: Update) -> _Outcome:
        """A failing update is tried three times and then set aside with a reference; it never blocks the rest."""
        error: Exception | None = None
        for _ in range(TRIES):
            try:
                return await self._once(update)
            except DatabaseDown:
                raise Unavailable from None
            except Exception as bug:  # whatever a handler raises must not stop the others
                error = bug
        return await self._set_aside(update, error)

    async def _once(self, update: Update) -> _Outcome:
        try:
            call = await self._call(update)
            return await self.database.write(functools.partial(self._unit, update, call))
        except Repeated:
            return await self._repeat(update.origin)
        except Refusal as refusal:
            shown = Reply(say(refusal.reason, buttons=refusal.buttons), instead=False)
            return _Outcome((shown,), await self._language(update.origin))

    async def _call(self, update: Update) -> Call:
        """Which handler, with what; the privacy gate runs here, in a thread and outside every transaction."""
        if isinstance(update, ButtonPressed) and not stepper.may_be_step(update):
            return self.desk.find(update, None)
        step = None
        if not self.whole_forms(update.origin.platform) and stepper.may_be_step(update):
            step = await self.database.read(lambda store: stepper.look(store, update, self.desk, self.clock.now()))
        return await asyncio.to_thread(self.desk.find, update, step)

    def _unit(self, update: Update, call: Call, store: Store) -> _Outcome:
        origin, now = update.origin, self.clock.now()
        earlier, person = store.inbox.look(origin.platform, origin.update, origin.account)
        if earlier:
            return self._again(store, person, earlier, origin)
        if person is None or origin.guest:
            return self._stranger(store, update, call)
        context = Context(person, origin, now, self.reference, self.config, store)
        self._settle_home(person, origin)
        effects = call.run(context)
        shown = self._shown(context, update, effects)
        put_effects(store, effects, now, self.config)
        self._mark(store, origin, shown)
        quotes = self._quotes(context, shown)
        store.audit.add(now, person.id, call.name, ",".join(dict.fromkeys(context.subjects)))
        return _Outcome(shown, person.language, quotes)

    def _quotes(self, context: Context, shown: Iterable[Shown]) -> Quotes:
        """What is quoted in what is shown; on a platform that shows no texts, where to read it."""
        cards = [card for card in cards_of(shown) if has_quotes(card)]
        if not cards:
            return {}
        if shows_texts(context.store, context.config, context.origin.platform):
            opened = open_quotes(context.store, cards, context.person.number, context.now)
            context.subjects.extend(codes_of(context.store, opened))  # who reads a text is in the audit
            return opened
        return hide_quotes(cards, Voice(context.person.language, context.now).say(not_here(context)))

    def _shown(self, context: Context, update: Update, effects: Effects) -> tuple[Shown, ...]:
        shown = tuple(_without_texts(context, effect) for effect in effects if not isinstance(effect, Sent))
        if self.whole_forms(context.origin.platform):
            return shown
        ended = isinstance(update, CommandCalled) and stepper.end(context)
        goodbye = (Reply(say(text("form-ended"))),) if ended else ()
        return goodbye + stepper.turn(context, shown)

    def whole_forms(self, platform: str) -> bool:
        """Whether a platform shows a form whole; without an adapter (tests of rules) it does."""
        return platform not in self.adapters or self.adapters[platform].whole_forms

    def _settle_home(self, person: Member, origin: Origin) -> None:
        if not person.home_chosen and person.home != origin.platform:
            person.home = origin.platform

    # -- repeats and strangers ----------------------------------------------------------------------------

    def _mark(self, store: Store, origin: Origin, shown: tuple[Shown, ...]) -> None:
        store.session.flush()
        answer = json.dumps(pack_shown(shown))
        store.inbox.mark(origin.platform, origin.update, self.clock.now(), self.name, answer)

    def _again(self, store: Store, person: Member | None, earlier: Seen, origin: Origin) -> _Outcome:
        """A repeat does nothing. What another process showed just before it died is shown again."""
        if earlier.by == self.name or person is None:
            return _Outcome(())
        shown = unpack_shown(json.loads(earlier.answer), self.desk.form_named)
        context = Context(person, origin, self.clock.now(), self.reference, self.config, store)
        return _Outcome(shown, person.language, self._quotes(context, shown))

    async def _repeat(self, origin: Origin) -> _Outcome:
        def look(store: Store) -> _Outcome:
            earlier, person = store.inbox.look(origin.platform, origin.update, origin.account)
            if earlier is None:
                raise LookupError("a clash that is not a repeat")
            return self._again(store, person, earlier, origin)

        return await self.database.read(look)

    def _stranger(self, store: Store, update: Update, call: Call) -> _Outcome:
        origin = update.origin
        if origin.guest:
            return _Outcome(strangers.turned_away(update, self.config))
        now = self.clock.now()
        effects = call.welcome(Context(strangers.NOBODY, origin, now, self.reference, self.config, store))
        if effects is None or (not effects and isinstance(update, CommandCalled)):  # a /start that joined nobody
            return _Outcome(strangers.turned_away(update, self.config), unknown=True)
        shown = tuple(effect for effect in effects if not isinstance(effect, Sent))
        put_effects(store, effects, now, self.config)
        self._mark(store, origin, shown)
        joined = store.members.by_account(origin.platform, origin.account)
        return _Outcome(shown, joined.language if joined else STRANGER)

    async def _joined_by_profile(self, origin: Origin) -> bool:
        """Join an unknown account to the member with the same work e-mail, where the platform vouches for it."""
        adapter = self.adapters.get(origin.platform)
        if adapter is None or not self._may_ask(origin):
            return False
        profile = await adapter.profile(origin.account)
        if profile is None or profile.guest or not profile.email:
            return False
        email = profile.email

        def join(store: Store) -> bool:
            member = store.members.by_email(email)
            if member is None:
                return False
            store.members.add_account(member.number, origin.platform, origin.account, origin.account)
            store.audit.add(self.clock.now(), member.id, "account.joined_by_email", origin.platform)
            return True

        return await self.database.write(join)

    def _may_ask(self, origin: Origin) -> bool:
        """A stranger's profile is asked for once in ten minutes, however much is typed."""
        now, who = time.monotonic(), (origin.platform, origin.account)
        if now - self._asked.get(who, -ASK_AGAIN) < ASK_AGAIN:
            return False
        if len(self._asked) > MOST_STRANGERS:
            self._asked.clear()
        self._asked[who] = now
        return True

    async def _language(self, origin: Origin) -> str:
        def look(store: Store) -> str:
            person = store.members.by_account(origin.platform, origin.account)
            return person.language if person else STRANGER

        return await self.database.read(look)

    # -- what nobody could handle --------------------------------------------------------------------------

    async def _set_aside(self, update: Update, error: Exception | None) -> _Outcome:
        reference = secrets.token_hex(3).upper()
        kind, name = type(update).__name__, type(error).__name__
        log.error(
            "set_aside",
            reference=reference,
            platform=update.origin.platform,
            kind=kind,
            error=f"{name} at {where(error.__traceback__ if error else None)}",
        )
        metrics.SET_ASIDE.labels(update.origin.platform).inc()
        shown: tuple[Shown, ...] = (Reply(say(text("set-aside", reference=reference))),)

        def save(store: Store) -> None:
            now = self.clock.now()
            store.inbox.set_aside(
                SetAside(reference=reference, platform=update.origin.platform, kind=kind, error=name, at=now)
            )
            self._mark(store, update.origin, shown)

        try:
            await self.database.write(save)
        except (DatabaseDown, Repeated):
            raise Unavailable from None
        return _Outcome(shown, await self._language(update.origin))


def _who(update: Update) -> tuple[str, str]:
    return update.origin.platform, update.origin.account


def _without_texts(context: Context, effect: Shown) -> Shown:
    """A form in which people write about a case is not opened on a platform where no text of a case may be."""
    if not isinstance(effect, Ask) or not is_about_a_case(effect.form):
        return effect
    if shows_texts(context.store, context.config, context.origin.platform):
        return effect
    return Reply(say(not_here(context)))
