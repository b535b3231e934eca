"""The card "who is on duty now" in the channels of coordinators and lawyers, and the channel's topic."""

from __future__ import annotations

from collections.abc import Iterable

from bot.chat.card import Card, Fact
from bot.chat.effect import Effects, Place, Post, Priority, Remove, SetTopic
from bot.chat.text import Phone, Text, Words, text
from bot.duty import actions
from bot.duty.rules import duty_number, ending, reach_name
from bot.duty.slots import Slot, grouped
from bot.engine.job import Moment
from bot.reference.calendar import local_date
from bot.settings import Channel
from storage.roster import NATIONAL, Shift

KINDS = ("coordinatoren", "advocaten")
"""The kinds of channels that have the card."""


def to_show(moment: Moment) -> list[int]:
    """The channels, by their place in the configuration, whose card shows something else than is so."""
    running = moment.store.roster.running(moment.now)
    return [
        number
        for number, channel in enumerate(moment.config.channels)
        if channel.kind in KINDS and _differs(moment, channel, running)
    ]


def show(moment: Moment, number: int) -> Effects:
    """A new card on the first change of a day, so that it stands where people look; later changes edit it."""
    channel = moment.config.channels[number]
    mine = _near(moment, channel, moment.store.roster.running(moment.now))
    place, board = Place(channel.platform, channel.id), moment.store.boards.get(_key(channel))
    before = board.card if board else ""
    name = f"on-duty:{_key(channel)}:{local_date(moment.now).isoformat()}"
    moment.store.boards.show(_key(channel), _shown(mine), name)
    old: Effects = [Remove(before)] if before not in ("", name) else []
    slots = grouped(mine)
    topic = SetTopic(place, _topic(moment, slots))
    return [*old, Post(name, place, _card(moment, channel, slots), priority=Priority.DIGEST), topic]


def _differs(moment: Moment, channel: Channel, running: list[Shift]) -> bool:
    """A channel in which nobody was ever on duty gets no card that says so."""
    board, shown = moment.store.boards.get(_key(channel)), _shown(_near(moment, channel, running))
    return shown != (board.shown if board else "")


def _key(channel: Channel) -> str:
    return f"{channel.platform}:{channel.id}"


def _shown(shifts: Iterable[Shift]) -> str:
    return " ".join(
        f"{shift.number}.{shift.lawyer_id}.{int(shift.ready_at is not None)}.{shift.ends_at:%H%M}" for shift in shifts
    )


def _near(moment: Moment, channel: Channel, running: list[Shift]) -> list[Shift]:
    """What counts for a channel's location; a channel for everywhere shows all."""
    if channel.location is None:
        return running
    reaches = (channel.location, moment.reference.district_of(channel.location), NATIONAL)
    return [shift for shift in running if shift.reach in reaches]


def _card(moment: Moment, channel: Channel, slots: list[Slot]) -> Card:
    if not slots:
        return Card(title=text("board-title"), body=(text("board-nobody"),))
    facts = tuple(_fact(moment, slot) for slot in slots)
    take = [actions.TAKE_NOW.button(_label(moment, slot), slot.number, slot.lawyer_id) for slot in slots[:5]]
    return Card(title=text("board-title"), facts=facts, buttons=tuple(take) if channel.kind == "advocaten" else ())


def _label(moment: Moment, slot: Slot) -> Text:
    return text("board-take", area=_areas(moment, slot), reach=reach_name(moment.reference, slot.reach))


def _fact(moment: Moment, slot: Slot) -> Fact:
    lawyer = moment.store.members.get(slot.lawyer_id)
    name = "board-ready" if all(shift.ready_at for shift in slot.shifts) else "board-line"
    reach = reach_name(moment.reference, slot.reach)
    who = lawyer.name if lawyer else ""
    label = text(name, area=_areas(moment, slot), reach=reach, lawyer=who, until=ending(slot.ends_at))
    number = duty_number(moment.store, lawyer) if lawyer else ""
    value: Words = Phone(number) if number else text("wie-no-number")
    return Fact(label, value)


def _areas(moment: Moment, slot: Slot) -> tuple[str, ...]:
    first, *others = slot.areas
    return (moment.reference.area_name(first), *(moment.reference.area_name(area).lower() for area in others))


def _topic(moment: Moment, slots: list[Slot]) -> Text:
    if not slots:
        return text("topic-nobody")
    each = tuple(_in_topic(moment, slot) for slot in slots)
    return text("topic", each=each)


def _in_topic(moment: Moment, slot: Slot) -> Text:
    lawyer = moment.store.members.get(slot.lawyer_id)
    areas = tuple(moment.reference.area_name(area).lower() for area in slot.areas)
    return text("topic-one", area=areas, lawyer=lawyer.name if lawyer else "", until=ending(slot.ends_at))
