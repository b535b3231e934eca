"""The cards of a meeting: what it is, the invitation, and the lists of coming and past ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.chat.card import Button, Card, Fact, say
from bot.chat.text import Plain, Text, Words, text
from bot.help.lines import below
from bot.meetings import actions
from bot.meetings.calendar import invite_file
from bot.meetings.gathering import Gathering
from storage.attendance import Answer, Attendance
from storage.members import Member


def heading(gathering: Gathering) -> Text:
    """`OVL-0019: signaleringsoverleg huurrecht (Overijssel)`."""
    return text("meeting-title", code=gathering.code, about=gathering.title)


def say_about(gathering: Gathering, sentence: str, /, *buttons: Button, **more: object) -> Card:
    """A sentence about a meeting under its heading; when and where can be filled in."""
    meeting = gathering.meeting
    words = text(sentence, code=meeting.code, about=gathering.title, at=meeting.starts_at, **more)
    return say(words, title=heading(gathering), buttons=buttons)


def whole(gathering: Gathering, *buttons: Button) -> Card:
    """When, where, who comes, and how much there is to discuss."""
    return Card(title=heading(gathering), facts=facts(gathering), buttons=buttons)


def facts(gathering: Gathering) -> tuple[Fact, ...]:
    meeting = gathering.meeting
    items = len(gathering.undecided())
    return (
        Fact(text("meeting-when"), when(gathering)),
        *((Fact(text("meeting-where"), Plain(meeting.venue)),) if meeting.venue else ()),
        *((Fact(text("meeting-who"), who(gathering)),) if not gathering.is_cancelled else ()),
        Fact(text("meeting-signals"), text("meeting-signals-open", signals=items)),
    )


def when(gathering: Gathering) -> Text:
    meeting = gathering.meeting
    minutes = int((meeting.ends_at - meeting.starts_at).total_seconds()) // 60
    name = "meeting-when-cancelled" if gathering.is_cancelled else "meeting-when-at"
    return text(name, at=meeting.starts_at, minutes=minutes)


def who(gathering: Gathering) -> Words:
    """One line for each seat."""
    return below([_seat(gathering, kind, rows) for kind, rows in gathering.by_seat().items()])


def _seat(gathering: Gathering, kind: str, rows: Sequence[Attendance]) -> Text:
    seat = text(f"seat-{kind}")
    if not rows:
        return text("seat-nobody", seat=seat)
    return text("seat-people", seat=seat, people=tuple(_answer(gathering, row) for row in rows))


def _answer(gathering: Gathering, row: Attendance) -> Text:
    names = {Answer.NONE: "seat-unknown", Answer.COMES: "seat-comes", Answer.STAYS_AWAY: "seat-stays-away"}
    return text(names[Answer(row.answer)], name=gathering.name(row.member_id))


def answers(gathering: Gathering, answer: Answer = Answer.NONE) -> tuple[Button, ...]:
    """`Ik kom`, `Ik kom niet`, `Agenda`; the one that was said already is left out."""
    come = actions.COME.button(text("meeting-come"), gathering.number, style="primary")
    away = actions.AWAY.button(text("meeting-stay-away"), gathering.number)
    said = {Answer.COMES: (away,), Answer.STAYS_AWAY: (come,)}.get(answer, (come, away))
    return (*said, agenda_button(gathering))


def agenda_button(gathering: Gathering) -> Button:
    return actions.AGENDA.button(text("meeting-agenda"), gathering.number)


def invitation(gathering: Gathering, member: Member, name: str = "meeting-invite", **more: object) -> Card:
    """For one person, with the file for the own calendar."""
    card = say_about(gathering, name, *answers(gathering), seats=len(gathering.series.seat_list), **more)
    venue = (Fact(text("meeting-where"), Plain(gathering.meeting.venue)),) if gathering.meeting.venue else ()
    return replace(card, facts=venue, file=invite_file(gathering, member.language))


def listed(gathering: Gathering, member: int) -> Fact:
    """One line in a list of meetings: when, what, and what I said."""
    about: Words = text("meeting-line", code=gathering.code, about=gathering.title, said=i_said(gathering, member))
    return Fact(text("meeting-when-short", at=gathering.meeting.starts_at), about)


def i_said(gathering: Gathering, member: int) -> Text:
    """Whether this member comes."""
    row = gathering.store.attendance.one(gathering.number, member)
    return text(f"meeting-i-{Answer(row.answer).name.lower().replace('_', '-')}") if row else text("meeting-i-guest")
