"""Anything, in any order, from chat and from files: no shift is lost or doubled, and what is over never changes."""

from __future__ import annotations

import asyncio
import tempfile
from collections import Counter
from collections.abc import Awaitable
from contextlib import AsyncExitStack
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from sqlmodel import select
from town import TUESDAY, Town, zwolle

from bot.chat.card import Button
from bot.members.difference import Plan
from bot.members.exporting import csv_file, roster_sheet
from bot.members.importing import Importing
from storage.inbox import SetAside
from storage.members import OrganisationKind, Role
from storage.roster import Shift, ShiftState
from storage.shift_changes import How

HEADER = "datum;van;tot;rechtsgebied;bereik;advocaat;achterwacht\n"
LAWYERS = ("bram", "carla", "ella")
TYPED = (
    "ziek", "ruil morgen", "ruil 3 december", "ruil 3 december 10.30-11", "ruil 4 december 11-12 met ella", "neem",
    "afwezig 3-4 dec", "afwezig", "stop", "herinner", "",
)  # fmt: skip
COORDINATING = (
    "vervang bram 3 december", "vervang carla 4 december 10-11", "verzet bram 3 december naar 14-16",
    "verzet carla 4 december naar 4 december 9-11", "vervang bram vandaag", "weekpatroon",
)  # fmt: skip
PAUSES = (timedelta(minutes=7), timedelta(minutes=50), timedelta(hours=5), timedelta(days=1))
CHANCE = st.randoms(use_true_random=True)
"""An even choice; hypothesis's own leans to the first of a list."""
EVER = (datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC))


class Rosters(RuleBasedStateMachine):
    """Three lawyers, a coordinator, an office with files, and the clock."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = tempfile.TemporaryDirectory()
        self.stack = AsyncExitStack()
        self.town: Town = self.runs(self.stack.enter_async_context(zwolle(f"sqlite:///{self.folder.name}/model.db")))
        self.town.settles("Gijs", OrganisationKind.OTHER, Role.ADMIN)
        for days in (2, 3):
            day = TUESDAY + timedelta(days=days)
            self.town.has_duty(self.town.bram, day=day, backup=self.town.carla)
            self.town.has_duty(self.town.bram, "arbeid", day=day)
            self.town.has_duty(self.town.carla, day=day, start=time(13), end=time(15), reach="landelijk")
        self.importing = Importing(self.town.reference, self.town.config)
        self.pressed: list[tuple[str, Button]] = []
        self.settled: dict[int, tuple[object, ...]] = {}
        self.known: set[int] = set()
        self.minutes = self._minutes()

    def runs(self, work: Awaitable[Any]) -> Any:
        return self.loop.run_until_complete(work)

    def teardown(self) -> None:
        self.runs(self.stack.aclose())
        self.loop.close()
        self.folder.cleanup()

    # -- what people do ---------------------------------------------------------------------------------------

    @rule(chance=CHANCE)
    def a_lawyer_types(self, chance: Random) -> None:
        self._act(chance.choice(LAWYERS), f"/piket {chance.choice(TYPED)}")

    @rule(chance=CHANCE)
    def a_coordinator_types(self, chance: Random) -> None:
        self._act("dirk", f"/piket {chance.choice(COORDINATING)}")

    @rule(chance=CHANCE)
    def a_lawyer_presses(self, chance: Random) -> None:
        """First by label, so that what there is little of is pressed as often as the rest."""
        labels: dict[str, list[tuple[str, Button]]] = {}
        for who in LAWYERS:
            for seen in self.town.person(who).sees()[-8:]:
                for button in seen.card.buttons:
                    labels.setdefault(button.action, []).append((who, button))
        if labels:
            self._press(*chance.choice(labels[chance.choice(sorted(labels))]))

    @rule(chance=CHANCE)
    def a_coordinator_presses(self, chance: Random) -> None:
        mine = [seen for seen in self.town.desk.messages if seen.place in ("C-ZWOLLE", self.town.dirk.account)]
        buttons = [button for seen in mine for button in seen.card.buttons]
        if buttons:
            self._press("dirk", chance.choice(buttons))

    @rule(chance=CHANCE)
    def somebody_presses_an_old_button(self, chance: Random) -> None:
        if self.pressed:
            self._press(*chance.choice(self.pressed))

    @rule(pause=st.sampled_from(PAUSES))
    def time_passes(self, pause: timedelta) -> None:
        self.town.clock.advance(pause)
        self.runs(self.town.passes(minutes=1))

    @rule(chance=CHANCE)
    def a_roster_is_imported(self, chance: Random) -> None:
        """Good rows go in; the same file again changes nothing, unless a row that was bad has room by now."""
        path = Path(self.folder.name) / "rooster.csv"
        path.write_text(HEADER + "".join(self._row(chance) for _ in range(chance.randint(1, 4))), "utf-8")
        if not self._import(path).problems:
            assert self._plan(path).is_empty

    @rule()
    def the_roster_goes_out_and_comes_back(self) -> None:
        """What was exported and is imported again changes nothing either."""
        path = Path(self.folder.name) / "uit.csv"
        path.write_bytes(self.town.database.read_now(lambda store: csv_file(roster_sheet(store))))
        before = self._shifts()
        assert self._import(path).is_empty
        assert self._shifts() == before

    def _plan(self, path: Path) -> Plan:
        incoming, now = self.importing.read("roster", path), self.town.clock.now()
        return self.town.database.read_now(lambda store: self.importing.plan(incoming, store, now))

    def _import(self, path: Path) -> Plan:
        now, incoming, plan = self.town.clock.now(), self.importing.read("roster", path), self._plan(path)
        self.town.database.write_now(lambda store: self.importing.save(incoming, plan, store, now))
        self.minutes = self._minutes()
        return plan

    def _row(self, chance: Random) -> str:
        day, start = chance.randint(1, 6), chance.choice((9, 10, 11, 13, 14))
        lawyer = chance.choice(LAWYERS)
        backup = chance.choice(("", *(f"{other}@voorbeeld.nl" for other in LAWYERS if other != lawyer)))
        area, reach = chance.choice(("huur", "arbeid")), chance.choice(("zwolle", "landelijk"))
        hours = f"{start}:00;{start + chance.choice((1, 2))}:00"
        return f"{day}-12-2026;{hours};{area};{reach};{lawyer}@voorbeeld.nl;{backup}\n"

    def _act(self, who: str, words: str) -> None:
        moves = self._moves()
        self.runs(self.town.person(who).types(words))
        self._moved_since(moves)

    def _press(self, who: str, button: Button) -> None:
        self.pressed.append((who, button))
        moves = self._moves()
        self.runs(self.town.person(who).presses_again(button))
        self._moved_since(moves)

    def _moves(self) -> int:
        return self.town.database.read_now(
            lambda store: sum(
                line.how in (How.MOVED, How.TAKEN_OVER) for line in store.shift_changes.about_shifts(*EVER)
            )
        )

    def _moved_since(self, moves: int) -> None:
        """Only moving a shift, and filling a place that had none, change how many hours there are."""
        if self._moves() != moves:
            self.minutes = self._minutes()

    # -- what always holds --------------------------------------------------------------------------------------

    @invariant()
    def no_shift_is_lost_and_no_hour_is_doubled(self) -> None:
        shifts = self._shifts()
        assert self.known <= {shift.number for shift in shifts}
        self.known |= {shift.number for shift in shifts}
        for key in {(shift.area, shift.reach) for shift in shifts}:
            mine = sorted((s.starts_at, s.ends_at) for s in shifts if (s.area, s.reach) == key and _is_on(s))
            assert all(start < end for start, end in mine), mine
            assert all(earlier[1] <= later[0] for earlier, later in pairwise(mine)), (key, mine)

    @invariant()
    def the_hours_are_what_was_planned(self) -> None:
        assert self._minutes() == self.minutes

    @invariant()
    def what_is_over_never_changes(self) -> None:
        now = self.town.clock.now()
        for shift in self._shifts():
            stands = (shift.starts_at, shift.ends_at, shift.lawyer_id, shift.backup_id, shift.state)
            if shift.ends_at <= now:
                assert self.settled.setdefault(shift.number, stands) == stands

    @invariant()
    def the_lines_tell_whose_each_shift_is(self) -> None:
        lines = self.town.database.read_now(lambda store: store.shift_changes.about_shifts(*EVER))
        last = {line.shift_id: line.new_lawyer for line in lines}
        for shift in self._shifts():
            if shift.number in last:
                assert last[shift.number] == (None if shift.state == ShiftState.FREED else shift.lawyer_id), shift

    @invariant()
    def nobody_backs_up_himself_and_no_update_was_set_aside(self) -> None:
        assert all(shift.backup_id != shift.lawyer_id or not _is_on(shift) for shift in self._shifts())
        assert not self.town.looks(lambda store: list(store.session.exec(select(SetAside))))

    def _shifts(self) -> list[Shift]:
        return self.town.database.read_now(lambda store: store.roster.between(*EVER))

    def _minutes(self) -> Counter[tuple[str, str]]:
        """Per area and reach, freed shifts too."""
        found: Counter[tuple[str, str]] = Counter()
        for shift in self._shifts():
            found[shift.area, shift.reach] += int((shift.ends_at - shift.starts_at).total_seconds()) // 60
        return found


def _is_on(shift: Shift) -> bool:
    return shift.state != ShiftState.FREED


Rosters.TestCase.settings = settings(
    max_examples=8,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize=True,
    phases=(Phase.explicit, Phase.generate),  # a step takes too long to look for the smallest example
)
TestRosters = Rosters.TestCase
