"""What people do in a year of duty: ask, answer or keep silent, fall ill, swap, go away, and choose their reminders."""

from __future__ import annotations

from collections.abc import Generator
from datetime import datetime, timedelta

from sqlmodel import col, select
from year_world import (
    AREAS,
    END,
    LOCATIONS,
    SHARE,
    START,
    Stand,
    World,
    button_in,
    is_workday,
)

from bot.chat.catalogue import ZONE
from bot.chat.update import Update
from bot.duty.slots import slot_of_swap
from bot.engine.port import Answer
from storage.consults import PartState
from storage.gaps import GapNotice, GapState
from storage.swaps import Swap, SwapState

Acts = Generator[Update, Answer, None]
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
QUESTIONS = round(430 * SHARE)
"""Of a year: more than are counted, because a few are refused."""


def intend(world: World) -> None:
    """Everything that does not depend on what others do."""
    for number in range(QUESTIONS):
        world.plan(_moment(world, START, END - 3 * DAY, weekend=0.05), lambda number=number: asks(world, number))
    lawyers = [*world.national, *(who for four in world.local.values() for who in four)]
    for _ in range(round(30 * SHARE) + 4):
        day = _moment(world, START + DAY, END - DAY).replace(hour=8, minute=world.chance.choice([0, 30]))
        late = world.chance.choice([timedelta(), timedelta(), timedelta(hours=1, minutes=52), timedelta(hours=2.5)])
        world.plan(day + late, lambda: ill(world))
    for _ in range(round(70 * SHARE) + 12):
        world.plan(_moment(world, START + DAY, END - 9 * DAY), lambda: swaps(world))
    for who in lawyers:
        if who % 3 == 0:
            world.plan(_moment(world, START, START + 60 * DAY), lambda who=who: away(world, who, summer=False))
        world.plan(_moment(world, START + 150 * DAY, START + 200 * DAY), lambda who=who: away(world, who, summer=True))
    for does in (takes_over, covers, covers, moves):
        for _ in range(round(15 * SHARE) + 2):
            world.plan(_moment(world, START + DAY, END - DAY), lambda does=does: does(world))
    for who in world.chance.sample(lawyers, 12):
        for _ in range(2):
            world.plan(_moment(world, START, END - 30 * DAY), lambda who=who: chooses(world, who))
    world.plan(START + 0.55 * (END - START), lambda: stops(world, world.local["utrecht"][0]))


def _moment(world: World, first: datetime, last: datetime, weekend: float = 0.0) -> datetime:
    """In office hours of a working day, or with this chance on any day."""
    while True:
        day = (first + (last - first) * world.chance.random()).astimezone(ZONE)
        day = day.replace(hour=world.chance.randint(8, 17), minute=world.chance.randint(0, 59), second=0, microsecond=0)
        if is_workday(day.date(), "landelijk") or world.chance.random() < weekend:
            return day


# -- questions -------------------------------------------------------------------------------------------------


def asks(world: World, number: int) -> Acts:
    who = world.people[f"asks {world.chance.choice(LOCATIONS)}"]
    area = world.chance.choice(AREAS)
    if world.chance.random() < 0.08:
        area = f"{area},{world.chance.choice([each for each in AREAS if each != area])}"
    urgent = " spoed" if world.chance.random() < 0.1 else ""
    words = f"{area}{urgent} Mag een huis met {number + 1000} kamers op slot?"
    shown = yield world.types(who, "consult", words)
    send = button_in(shown, "gate.send")
    if send is None:
        world.refused += 1
        return
    yield world.press(who, "gate.send", send)
    world.accepted.append(number)


def react(world: World, changed: list[int]) -> None:
    """What people will do about questions that are other than before, requests to swap, and empty places."""
    for part in changed:
        _about_question(world, part)
    if world.asked or world.now in world.actors:
        _about_swaps(world)
    if world.now in world.actors or world.now.astimezone(ZONE).minute in (0, 30):
        _about_gaps(world)


def _about_question(world: World, part: int) -> None:
    consult, state, offered, backup, _, owner = world.parts[part][-1][1]
    chance, now = world.chance.random(), world.now
    if state == PartState.OFFERED:
        lawyer = backup if backup and world.chance.random() < 0.5 else offered
        if chance < 0.84:
            world.plan(now + world.chance.uniform(1, 40) * MINUTE, lambda: _press(world, lawyer, "part.claim", part))
        elif chance < 0.87:
            world.plan(now + 5 * MINUTE, lambda: _press(world, lawyer, "part.conflict", part))
        elif chance < 0.88:
            world.plan(now + 5 * MINUTE, lambda: _press(world, lawyer, "part.leave", part))
        elif chance < 0.94:
            world.plan(now + world.chance.uniform(2, 26) * HOUR, lambda: assigns(world, part))
    elif state == PartState.CLAIMED and chance < 0.9:
        world.plan(now + world.chance.uniform(2, 50) * MINUTE, lambda: answers(world, owner, part))
    elif state == PartState.CLAIMED and chance < 0.94:
        world.plan(now + 9 * MINUTE, lambda: _press(world, owner, "part.back", part))
    elif state == PartState.ANSWERED and chance < 0.5:
        asker = world.looks(lambda store: store.consults.get(consult).asker_id)
        world.plan(now + world.chance.uniform(0.1, 90) * HOUR, lambda: _press(world, asker, "consult.close", consult))
    elif state == PartState.WAITING and chance < 0.04:
        asker = world.looks(lambda store: store.consults.get(consult).asker_id)
        world.plan(now + HOUR, lambda: _press(world, asker, "consult.withdraw", consult))
    elif state == PartState.WAITING and chance < 0.4:
        world.plan(now + 20 * HOUR, lambda: assigns(world, part))


def _press(world: World, who: int, action: str, *args: object) -> Acts:
    yield world.press(who, action, *args)


def answers(world: World, who: int, part: int) -> Acts:
    if world.parts[part][-1][1][5] == who:
        yield world.fill(who, "part.answer", str(part), answer="Ja, dat mag als het in het contract staat.")


def assigns(world: World, part: int) -> Acts:
    """A coordinator gives it to somebody, or to the whole country, when nobody has it."""
    if world.parts[part][-1][1][1] not in (PartState.OFFERED, PartState.WAITING):
        return
    who = world.people[f"leads {world.chance.choice(LOCATIONS)}"]
    if world.chance.random() < 0.3:
        yield world.press(who, "part.national", part)
    else:
        yield world.press(who, "part.assign_to", part, world.chance.choice(world.national))


# -- the roster ------------------------------------------------------------------------------------------------


def _ahead(world: World, first: float, last: float) -> list[tuple[int, Stand]]:
    """Shifts with a lawyer that begin so many days from now."""
    found = []
    for number, versions in world.versions.items():
        stand = versions[-1].stand
        if stand.lawyer and world.now + first * DAY < stand.starts_at < world.now + last * DAY:
            found.append((number, stand))
    return found


def _running(world: World) -> list[tuple[int, Stand]]:
    last = [(number, versions[-1].stand) for number, versions in world.versions.items()]
    return [each for each in last if each[1].lawyer and each[1].starts_at <= world.now < each[1].ends_at]


def _spoken(day: datetime) -> str:
    here = day.astimezone(ZONE)
    return f"{here.day}-{here.month}-{here.year}"


def ill(world: World) -> Acts:
    today = [stand for _, stand in _ahead(world, 0, 0.4)] + [stand for _, stand in _running(world)]
    if today:
        yield world.types(world.chance.choice(today).lawyer, "piket", "ziek")


def swaps(world: World) -> Acts:
    coming = _ahead(world, 0.5, 35)
    if coming:
        stand = world.chance.choice(coming)[1]
        start = stand.starts_at.astimezone(ZONE).hour
        hours = f" {start}-{start + 1}" if world.chance.random() < 0.15 else ""
        yield world.types(stand.lawyer, "piket", f"ruil {_spoken(stand.starts_at)}{hours}")


def _about_swaps(world: World) -> None:
    """Somebody takes most of them over, and in time: once it is about to begin that is another story."""
    still = set(
        world.looks(lambda store: store.session.exec(select(Swap.id).where(Swap.state == SwapState.OPEN)).all())
    )
    world.swapped |= dict.fromkeys(world.asked - still, world.now)
    world.asked &= still
    fresh = select(Swap).where(col(Swap.asked_at) == world.now, Swap.state == SwapState.OPEN)
    for swap in world.looks(lambda store: list(store.session.exec(fresh))):
        world.asked.add(swap.number)
        if world.chance.random() < 0.6:
            world.plan(world.now + world.chance.uniform(0.2, 100) * HOUR, lambda swap=swap: takes(world, swap.number))


def takes(world: World, swap: int) -> Acts:
    def look(store: object) -> object:
        row = store.swaps.get(swap)
        return slot_of_swap(store, row) if row.state == SwapState.OPEN else None

    slot = world.looks(look)
    if slot and slot.starts_at > world.now + HOUR:
        others = [who for who in (*world.national, *world.local["zwolle"]) if who != slot.lawyer_id]
        yield world.press(world.chance.choice(others), "swap.take", swap, slot.version)


def away(world: World, who: int, *, summer: bool) -> Acts:
    first = world.now + world.chance.uniform(3, 60) * DAY
    last = first + (10 if summer else world.chance.randint(1, 5)) * DAY
    yield world.types(who, "piket", f"afwezig {_spoken(first)} t/m {_spoken(last)}")


def takes_over(world: World) -> Acts:
    running = _running(world)
    if running:
        number, stand = world.chance.choice(running)
        yield world.press(world.chance.choice(world.national), "duty.take_now", number, stand.lawyer)


def covers(world: World) -> Acts:
    """A coordinator puts somebody else on a shift; also on one that runs (E13)."""
    coming = [*_ahead(world, 0, 20), *_running(world)]
    if coming:
        number, stand = world.chance.choice(coming)
        who = world.people[f"leads {world.chance.choice(LOCATIONS)}"]
        yield world.press(who, "duty.assign", number, stand.lawyer, world.chance.choice(world.national))


def moves(world: World) -> Acts:
    coming = _ahead(world, 1, 30)
    if coming:
        stand = world.chance.choice(coming)[1]
        who, name = world.people["leads landelijk"], world.names[stand.lawyer]
        shown = yield world.types(who, "piket", f"verzet {name} {_spoken(stand.starts_at)} naar 15.30-17.30")
        arg = button_in(shown, "duty.move")
        if arg:
            yield world.press(who, "duty.move", arg)


def chooses(world: World, who: int) -> Acts:
    minutes = world.chance.choice([7 * 1440, 2 * 1440, 1440, 120, 10])
    before = world.chosen.setdefault(who, [(START, frozenset({7 * 1440, 1440, 10}))])
    before.append((world.now, before[-1][1] ^ {minutes}))
    yield world.press(who, "duty.remind", minutes)


def stops(world: World, who: int) -> Acts:
    yield world.press(who, "duty.stop")


def _about_gaps(world: World) -> None:
    """The coordinators decide about what they read, and lawyers take most of what they are asked."""
    known = len(world.notices)
    fresh = select(GapNotice).where(col(GapNotice.id) > known).order_by(col(GapNotice.id))
    for notice in world.looks(lambda store: list(store.session.exec(fresh))):
        world.notices[notice.id] = (world.now, tuple(int(each) for each in notice.gaps.split(";")))
        chance = world.chance.random()
        action = "gap.ask" if chance < 0.7 else "gap.national" if chance < 0.8 else ""
        if action:
            world.plan(world.now + 2 * HOUR, lambda n=notice.id, action=action: decides(world, n, action))


def decides(world: World, notice: int, action: str) -> Acts:
    yield world.press(world.people[f"leads {world.chance.choice(LOCATIONS)}"], action, notice)
    for gap in world.notices[notice][1]:
        if action == "gap.ask" and world.chance.random() < 0.7:
            world.plan(world.now + world.chance.uniform(0.1, 30) * HOUR, lambda gap=gap: fills(world, gap))


def fills(world: World, gap: int) -> Acts:
    row = world.looks(lambda store: store.gaps.get(gap))
    if row.state == GapState.ASKED and row.starts_at > world.now:
        yield world.press(world.chance.choice(world.national), "gap.take", gap)
