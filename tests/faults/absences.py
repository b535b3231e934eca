"""Places that are gone for a while: who left or blocked the bot, a channel archived, a group without the bot."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from contextlib import suppress

from faketelegram import Chat
from faketelegram import Member as TelegramMember

from tests.e2e.city import City
from tests.e2e.people import OnSlack
from tests.faults.acting import ASKERS, DESK, LAWYERS
from tests.faults.ledger import Ledger

LONG = (2.0, 9.0)
"""Seconds that a place is gone."""
PEOPLE = (*ASKERS, *LAWYERS)
Change = Callable[[], Awaitable[None]]


class Absences:
    """Each place is gone once at a time, while everything else goes on."""

    def __init__(self, place: City, ledger: Ledger, dice: random.Random) -> None:
        self.place, self.ledger, self.dice = place, ledger, dice
        self._going: dict[str, asyncio.Task[None]] = {}
        self._all_over = asyncio.Event()

    async def end(self) -> None:
        """Everybody and everything is back."""
        self._all_over.set()
        await asyncio.gather(*self._going.values())

    def _begins(self, kind: str, reader: str, goes: Change, returns: Change) -> None:
        if reader in self._going:
            return
        self.ledger.fails(kind)
        self._going[reader] = asyncio.create_task(self._lasts(reader, goes, returns))

    async def _lasts(self, reader: str, goes: Change, returns: Change) -> None:
        self.ledger.leaves(reader)
        await goes()
        with suppress(TimeoutError):
            await asyncio.wait_for(self._all_over.wait(), self.dice.uniform(*LONG))
        await returns()
        self.ledger.returns(reader)
        self._going.pop(reader)

    def person(self) -> None:
        """Deactivated in Slack, or the bot blocked in Telegram."""
        name = self.dice.choice(list(PEOPLE))
        person = self.place.people[name]
        if isinstance(person, OnSlack):
            self._begins("Slack: user deactivated", name, person.client.deactivate, person.client.reactivate)
        else:
            self._begins("Telegram: bot blocked by a user", name, person.client.block, person.client.unblock)

    def channel_archived(self) -> None:
        async def archive(is_so: bool) -> None:
            self.place.desk.archived = is_so

        self._begins("Slack: channel archived", DESK, lambda: archive(True), lambda: archive(False))

    def kicked_from_channel(self) -> None:
        slack, desk, bot = self.place.slack, self.place.desk, self.place.app.bot_user

        async def kick() -> None:
            slack.leave(desk, bot)

        async def let_in() -> None:
            slack.join(desk, bot, inviter=slack.person("dirk").id)

        self._begins("Slack: bot kicked from a channel", DESK, kick, let_in)

    def kicked_from_group(self) -> None:
        bot = self.place.account

        async def kick() -> None:
            self.place.tg.set_member(self._group, bot.user, TelegramMember("kicked"), service=True)

        async def let_in() -> None:
            self.place.tg.make_admin(self._group, bot, can_delete_messages=True)

        self._begins("Telegram: bot kicked from a group", "the group", kick, let_in)

    @property
    def _group(self) -> Chat:
        group = self.place.group
        return self.place.tg.world.chats[group.migrated_to] if group.migrated_to else group
