"""The roster as a calendar: what stands in somebody's own feed and in that of the whole roster."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from bot.chat.catalogue import Voice
from bot.chat.ical import Agenda, Event, ical
from bot.chat.text import Text, text
from bot.duty.rules import COORDINATORS, concerns, reach_name
from bot.reference.book import Reference
from storage.feeds import FeedKind
from storage.members import Member, Role
from storage.roster import Shift, ShiftState
from storage.store import Store

BACK, AHEAD = timedelta(days=28), timedelta(days=366)
"""So much of the roster stands in a feed."""
ALWAYS = (datetime(2000, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC))
BEFORE_ALL = datetime(2020, 1, 1, tzinfo=UTC)
"""When a shift changed last whose changes were never noted."""


def open_feed(store: Store, reference: Reference, secret: str, now: datetime) -> bytes | None:
    """What stands behind a secret address; None for an unknown one, and for who may not read it any more."""
    feed = store.feeds.opened_by(secret)
    member = store.members.get(feed.member_id) if feed else None
    if feed is None or member is None or not may_have(member, FeedKind(feed.kind)):
        return None
    voice = Voice(member.language, now)
    shifts = store.roster.between(now - BACK, now + AHEAD)
    if feed.kind == FeedKind.WHOLE:
        near = [shift for shift in shifts if concerns(shift.reach, member, reference)]
        return _whole(store, reference, near, voice)
    mine = [shift for shift in shifts if member.id in (shift.lawyer_id, shift.backup_id)]
    return _own(store, reference, mine, member, voice)


def whole_roster(store: Store, reference: Reference, now: datetime) -> tuple[bytes, int]:
    """Everything that was ever planned, as a file, and how many shifts that are."""
    shifts = [shift for shift in store.roster.between(*ALWAYS) if shift.state != ShiftState.FREED]
    return _whole(store, reference, shifts, Voice("nl", now)), len(shifts)


def may_have(member: Member, kind: FeedKind) -> bool:
    """Lawyers have their own shifts, coordinators the roster too."""
    if not member.active:
        return False
    roles = COORDINATORS if kind == FeedKind.WHOLE else COORDINATORS | {Role.LAWYER}
    return bool(member.role_set & roles)


def _own(store: Store, reference: Reference, shifts: list[Shift], member: Member, voice: Voice) -> bytes:
    events = _Events(store, reference, shifts, voice)
    made = (
        events.make(shift, "feed-duty", busy=True)
        if shift.lawyer_id == member.id
        else events.make(shift, "feed-backup", busy=False)
        for shift in shifts
    )
    return ical(Agenda(voice.say(text("feed-name-mine")), voice.say(text("feed-about")), tuple(made)))


def _whole(store: Store, reference: Reference, shifts: list[Shift], voice: Voice) -> bytes:
    events = _Events(store, reference, shifts, voice)
    made = tuple(events.make(shift, "feed-of-all", busy=False) for shift in shifts)
    return ical(Agenda(voice.say(text("feed-name-whole")), voice.say(text("feed-about")), made))


class _Events:
    """Makes events of shifts, in one reader's language."""

    def __init__(self, store: Store, reference: Reference, shifts: Iterable[Shift], voice: Voice) -> None:
        self._reference = reference
        self._voice = voice
        shifts = list(shifts)
        people = {person for shift in shifts for person in (shift.lawyer_id, shift.backup_id) if person}
        self._names = {number: row.name for number in people if (row := store.members.get(number))}
        self._changed = store.shift_changes.last_of([shift.number for shift in shifts])

    def make(self, shift: Shift, title: str, *, busy: bool) -> Event:
        """A shift that was given free stands there as cancelled, so that no calendar keeps the old one."""
        area = self._reference.area_name(shift.area)
        lawyer, backup = self._names.get(shift.lawyer_id, ""), self._names.get(shift.backup_id or 0, "")
        reach = reach_name(self._reference, shift.reach)
        freed = shift.state == ShiftState.FREED
        return Event(
            uid=f"{shift.uid}@kortelijn",
            sequence=shift.sequence,
            changed=self._changed.get(shift.number, BEFORE_ALL),
            starts_at=shift.starts_at,
            ends_at=shift.ends_at,
            title=self._say(text("feed-freed" if freed else title, area=area, reach=reach, lawyer=lawyer)),
            about=self._about(lawyer, backup, freed),
            place=self._say(reach),
            cancelled=freed,
            busy=busy,
        )

    def _about(self, lawyer: str, backup: str, freed: bool) -> str:
        who = [text("feed-lawyer", name=lawyer)] if lawyer and not freed else []
        second = [text("feed-backup-is", name=backup)] if backup and not freed else []
        return "\n".join(self._say(words) for words in (*who, *second, text("feed-about")))

    def _say(self, words: Text) -> str:
        return self._voice.say(words)
