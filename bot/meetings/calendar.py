"""The file that puts a meeting into somebody's own calendar, changes it there, or takes it out."""

from __future__ import annotations

from bot.chat.card import File
from bot.chat.catalogue import Voice
from bot.chat.ical import Event, Guest, invitation
from bot.chat.text import text
from bot.meetings.gathering import Gathering
from storage.attendance import Answer

ANSWERS = {Answer.NONE: "NEEDS-ACTION", Answer.COMES: "ACCEPTED", Answer.STAYS_AWAY: "DECLINED"}


def invite_file(gathering: Gathering, language: str) -> File:
    """The same identifier for as long as the meeting lives, and a number that goes up with every change. E62."""
    return File(
        name=f"{gathering.code}.ics",
        kind="text/calendar",
        content=invitation(
            _event(gathering, Voice(language, gathering.now)), _organiser(gathering), _guests(gathering)
        ),
        alt=text("meeting-file-alt", about=gathering.title, at=gathering.meeting.starts_at),
    )


def _event(gathering: Gathering, voice: Voice) -> Event:
    meeting = gathering.meeting
    return Event(
        uid=f"{meeting.code.lower()}@kortelijn",
        sequence=meeting.sequence,
        changed=gathering.now,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        title=voice.say(text("meeting-ics-title", about=gathering.title)),
        about=voice.say(text("meeting-ics-about", code=meeting.code)),
        place=meeting.venue,
        cancelled=gathering.is_cancelled,
    )


def _organiser(gathering: Gathering) -> Guest:
    member = gathering.member(gathering.series.organiser_id)
    return Guest(member.name, member.email) if member else Guest("Korte Lijn", "geen-antwoord@kortelijn.invalid")


def _guests(gathering: Gathering) -> tuple[Guest, ...]:
    rows = ((row, gathering.member(row.member_id)) for row in gathering.asked())
    return tuple(Guest(m.name, m.email, ANSWERS[Answer(row.answer)]) for row, m in rows if m)
