"""Delivering: posting, editing, removing and finding messages. Nothing is tried twice here; the outbox does that."""

from __future__ import annotations

import logging
import re
from collections.abc import AsyncIterator
from datetime import datetime

from adapters.slack import render
from adapters.slack.calls import NO_LONGER_THERE, Call, Json
from bot.chat.card import Card
from bot.chat.catalogue import Voice
from bot.chat.update import Message
from bot.engine.errors import DeliveryFailed

log = logging.getLogger(__name__)
OUR_MARK = "kortelijn_card"
PAGE = 200
MOST_PAGES = 10
LONGEST_ALT = 1000
LONGEST_TOPIC = 250


class Delivering:
    """The acts of the port."""

    def __init__(self, call: Call) -> None:
        self._call = call

    async def post(self, place: str, card: Card, voice: Voice, *, key: str, under: Message | None) -> Message:
        channel, thread = _thread(place, under)
        sent = await self.say(channel, render.message([card], voice), key=key, thread=thread)
        await self.add_files(sent.place, thread or sent.id, card, voice)
        return sent

    async def say(self, channel: str, message: Json, *, key: str, thread: str | None) -> Message:
        """A message that can be found again by its key."""
        answer = await self._call(
            "chat.postMessage",
            channel=channel,
            thread_ts=thread,
            metadata={"event_type": OUR_MARK, "event_payload": {"key": key}},
            unfurl_links=False,
            unfurl_media=False,
            **message,
        )
        return Message(answer["channel"], answer["ts"])

    async def edit(self, sent: Message, card: Card, voice: Voice) -> None:
        """Always with blocks: without them Slack leaves the old ones standing."""
        await self._call("chat.update", channel=sent.place, ts=sent.id, **render.message([card], voice))

    async def remove(self, sent: Message) -> None:
        try:
            await self._call("chat.delete", channel=sent.place, ts=sent.id)
        except DeliveryFailed as failed:
            if failed.reason != NO_LONGER_THERE:
                raise

    async def set_topic(self, place: str, topic: str) -> None:
        await self._call("conversations.setTopic", channel=place, topic=topic[:LONGEST_TOPIC])

    async def find(self, place: str, *, key: str, since: datetime, under: Message | None) -> Message | None:
        channel, thread = _thread(place, under)
        channel = await self.conversation(channel)
        async for message in self._messages(channel, thread, since):
            mark = message.get("metadata") or {}
            if mark.get("event_type") == OUR_MARK and mark.get("event_payload", {}).get("key") == key:
                return Message(channel, message["ts"])
        return None

    async def conversation(self, place: str) -> str:
        """The conversation behind an address: a person's address is not one."""
        if not place.startswith(("U", "W")):
            return place
        return str((await self._call("conversations.open", users=place))["channel"]["id"])

    async def add_files(self, channel: str, thread: str | None, card: Card, voice: Voice) -> None:
        """The card stands already, with the words on it: a file that fails must not send it twice."""
        try:
            if card.contact is not None:
                title, content = card.contact.name, card.contact.vcard.encode()
                await self._upload(channel, thread, f"{_file_name(title)}.vcf", title, content)
            if card.file is not None:
                alt = voice.say(card.file.alt)[:LONGEST_ALT] if card.file.is_picture else None
                await self._upload(channel, thread, card.file.name, card.file.name, card.file.content, alt)
        except DeliveryFailed as failed:
            log.warning("A file could not be added to a card: %s", failed.reason)

    async def _upload(
        self, channel: str, thread: str | None, name: str, title: str, content: bytes, alt: str | None = None
    ) -> None:
        slot = await self._call("files.getUploadURLExternal", filename=name, length=len(content), alt_txt=alt)
        await self._call.upload(slot["upload_url"], content)
        files = [{"id": slot["file_id"], "title": title}]
        await self._call("files.completeUploadExternal", files=files, channel_id=channel, thread_ts=thread)

    async def _messages(self, channel: str, thread: str | None, since: datetime) -> AsyncIterator[Json]:
        method = "conversations.replies" if thread else "conversations.history"
        cursor = None
        for _ in range(MOST_PAGES):
            page = await self._call(
                method,
                channel=channel,
                ts=thread,
                oldest=f"{since.timestamp():.6f}",
                include_all_metadata=True,
                limit=PAGE,
                cursor=cursor,
            )
            for message in page["messages"]:
                yield message
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or None
            if cursor is None:
                return


def _file_name(title: str) -> str:
    return (re.sub(r"[^\w-]+", "-", title).strip("-") or "contact")[:80]


def _thread(place: str, under: Message | None) -> tuple[str, str | None]:
    """Where to post, and under which message; a person's conversation has another id than the person."""
    if under is None:
        return place, None
    if under.place == place or (under.place.startswith("D") and place.startswith(("U", "W"))):
        return under.place, under.id
    return place, None
