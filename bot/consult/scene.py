"""A consult with all that is needed to decide and to show: its parts, who is in it, and the moment."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from bot.chat.text import Text, text
from bot.engine.errors import Refusal
from bot.engine.now import Now
from bot.reference.book import Reference
from bot.settings import Config
from storage.consults import LIVE, Consult, Part
from storage.members import Member
from storage.roster import NATIONAL
from storage.store import Store


@dataclass(frozen=True, slots=True)
class Scene:
    """One consult at one moment."""

    now: datetime
    reference: Reference
    config: Config
    store: Store
    consult: Consult
    parts: tuple[Part, ...]
    met: dict[int, Member | None] = field(default_factory=dict, repr=False)
    """Members that were looked up already."""

    @property
    def live(self) -> tuple[Part, ...]:
        """Parts that still wait for something."""
        return tuple(part for part in self.parts if part.state in LIVE)

    def member(self, number: int | None) -> Member | None:
        if not number:
            return None
        if number not in self.met:
            self.met[number] = self.store.members.get(number)
        return self.met[number]

    def meet(self, numbers: Iterable[int | None]) -> None:
        """Look up many members at once."""
        unknown = {number for number in numbers if number and number not in self.met}
        if unknown:
            self.met.update({member.number: member for member in self.store.members.some(unknown)})

    def name(self, number: int | None) -> str | Text:
        """A member's name; a neutral word when there is nobody to name."""
        member = self.member(number)
        return member.name if member else text("somebody")

    @property
    def reaches(self) -> tuple[str, ...]:
        """Where the consult may go, nearest first."""
        near = (self.consult.location, self.consult.district)
        return (*(reach for reach in near if reach), NATIONAL)

    @property
    def barred(self) -> frozenset[str]:
        """The offices that do not get this consult."""
        return self.store.consults.excluded(self.consult.number)

    @property
    def stamp(self) -> int:
        """For the name of a card that is to be a message of its own each time."""
        return int(self.now.timestamp())

    def area(self, part: Part) -> str:
        return self.reference.area_name(part.area)

    @property
    def areas(self) -> tuple[str, ...]:
        return tuple(self.area(part) for part in self.parts)

    @property
    def question(self) -> int:
        """The entry that asks."""
        return self.store.consults.question(self.consult.number).id or 0

    @property
    def asker_card(self) -> str:
        return f"consult:{self.consult.number}:asker"


def scene_of(now: Now, consult: Consult) -> Scene:
    """Its clock runs on the working days of the asker's region."""
    parts = tuple(now.store.consults.parts(consult.number))
    config = now.config.near(consult.location or consult.district)
    return Scene(now.now, now.reference, config, now.store, consult, parts)


def scene_at(now: Now, consult: int) -> Scene:
    """The scene of a consult by id, which nobody else changes meanwhile; Refusal when there is none."""
    row = now.store.consults.lock(consult)
    if row is None:
        raise Refusal(text("consult-gone"))
    return scene_of(now, row)


def part_at(now: Now, part: int) -> tuple[Scene, Part]:
    """A part by id, with its scene, which nobody else changes meanwhile; Refusal when there is none."""
    row = now.store.consults.part(part)
    if row is None:
        raise Refusal(text("consult-gone"))
    scene = scene_at(now, row.consult_id)
    return scene, next(mine for mine in scene.parts if mine.id == row.id)


def lawyer_card(part: Part, member: int) -> str:
    """The name of the question card of one lawyer."""
    return f"part:{part.id}:{member}"


def is_lawyer_card(name: str) -> bool:
    """Whether a card is a question card, and not a reminder or note about one."""
    kind, _, member = name.removeprefix("part:").partition(":")
    return kind.isdecimal() and member.isdecimal()


def coordinators_card(part: Part) -> str:
    return f"part:{part.id}:coordinators"


def entry_card(entry: int) -> str:
    return f"entry:{entry}"
