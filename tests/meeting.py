"""What stories about meetings share: people with seats, a planned series, signals, and what stands in the channel."""

from __future__ import annotations

from datetime import datetime, timedelta

from icalendar import Calendar
from town import Person, Town

from bot.chat.catalogue import ZONE
from bot.privacy.gate import restored
from storage.meetings import Meeting
from storage.members import OrganisationKind, Role
from storage.signals import Signal
from storage.store import Store

CHANNEL = "C-ZWOLLE"


def with_coordinators(town: Town) -> Town:
    """The usual town, with a coordinator of each kind of organisation: Dirk (hJL), Sara (SR) and Lars (lawyers)."""
    town.settles("Sara", OrganisationKind.SOCIAAL_RAADSLIEDEN, Role.COORDINATOR, Role.FIRST_LINE)
    town.settles("Lars", OrganisationKind.LAW_OFFICE, Role.LAWYER, areas="huur")
    town.settles("Nora", OrganisationKind.OTHER, Role.NATIONAL, location=None)
    return town


def at(month: int, day: int, hour: int = 10, minute: int = 0, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=ZONE)


async def plans(
    town: Town, dates: str = "donderdag 7 januari 2027 10.00", area: tuple[str, ...] = ("huur",), rhythm: str = "2m"
) -> None:
    """Dirk plans a series, and Lars takes the lawyers' seat."""
    await town.dirk.types("/overleg nieuw")
    await town.dirk.fills(areas=area, rhythm=rhythm, dates=dates, venue="https://video.voorbeeld.nl/huur")


async def seats(town: Town, person: Person, kind: str = "advocatuur") -> None:
    await town.dirk.types("/overleg reeksen")
    await town.dirk.presses("huurrecht (Overijssel)")
    await town.dirk.presses(f"Kies {kind}")
    await town.dirk.presses(person.member.name)


def meetings(town: Town) -> list[Meeting]:
    return town.database.read_now(lambda store: store.meetings.of_series(1))


def raised(
    town: Town, person: Person, words: str = "De folder van de gemeente klopt niet", area: str = "huur"
) -> Signal:
    """A signal that went through the gate, on its way to the next meeting."""

    def save(store: Store) -> Signal:
        row = Signal(
            code=store.codes.next_code("SIG"),
            kind="casuistiek",
            area=area,
            location="zwolle",
            district="overijssel",
            raised_by=person.member.number,
            created_at=town.clock.now(),
            next_at=town.clock.now() + timedelta(days=30),
            wrapped_key=None,
            box=b"",
        )
        filed = store.signals.file(row, restored(words))
        store.sightings.see(filed.number, person.member.number, "zwolle", "overijssel", town.clock.now())
        return filed

    return town.database.write_now(save)


def now(town: Town, signal: Signal) -> Signal:
    found = town.database.read_now(lambda store: store.signals.get(signal.number))
    assert found
    return found


def in_channel(town: Town, words: str, place: str = CHANNEL) -> list[str]:
    return [m.text for m in town.desk.messages if m.place == place and words in m.text]


def calendar(person: Person, words: str) -> Calendar:
    file = person.finds(words).card.file
    assert file is not None
    return Calendar.from_ical(file.content)
