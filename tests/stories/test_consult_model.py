"""Anything, in any order: whatever people do and however much time passes, a question keeps an owner or a place."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Awaitable
from contextlib import AsyncExitStack
from datetime import time, timedelta
from random import Random
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from sqlmodel import select
from town import TUESDAY, Person, Town, zwolle

from bot.chat.card import Button
from storage.consults import LIVE, UNOWNED, Consult, ConsultState, Entry, Part, PartState
from storage.inbox import SetAside
from storage.members import OrganisationKind, Role
from storage.store import Store

FORMS = {"part.answer": "answer", "part.more": "answer", "gate.rewrite": "question", "consult.edit": "question"}
PAUSES = (timedelta(minutes=1), timedelta(minutes=12), timedelta(minutes=35), timedelta(hours=2), timedelta(days=1))
LAWYERS_ACTIONS = ("part.claim", "part.conflict", "part.more", "part.answer", "part.back", "part.call", "part.all")
MOST_QUESTIONS = 4
CHANCE = st.randoms(use_true_random=True)
"""An even choice; hypothesis's own leans to the first of a list."""


class Consultations(RuleBasedStateMachine):
    """An asker, two lawyers of whom one is the other's backup, a national lawyer, a coordinator, and the clock."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = tempfile.TemporaryDirectory()
        self.stack = AsyncExitStack()
        town = zwolle(f"sqlite:///{self.folder.name}/model.db")
        self.town: Town = self.runs(self.stack.enter_async_context(town))
        self.asked = 0
        self.pressed: list[tuple[str, Button]] = []
        self.conflicts: list[tuple[str, int]] = []
        self._settle()

    def runs(self, work: Awaitable[Any]) -> Any:
        return self.loop.run_until_complete(work)

    def teardown(self) -> None:
        self.runs(self.stack.aclose())
        self.loop.close()
        self.folder.cleanup()

    def _settle(self) -> None:
        town = self.town
        town.settles("Otto", OrganisationKind.LAW_OFFICE, Role.LAWYER, areas="asiel-vreemdelingen")
        town.has_duty(town.ella, "arbeid", start=time(11), end=time(16), reach="landelijk")
        for days in range(2, 12, 2):
            day = TUESDAY + timedelta(days=days)
            town.has_duty(town.bram, day=day, backup=town.carla)
            town.has_duty(town.carla, "arbeid", day=day, start=time(13), end=time(15), backup=town.bram)

    # -- what people do ---------------------------------------------------------------------------------------

    @rule(areas=st.sampled_from(("huur", "arbeid", "huur,arbeid", "huur spoed")))
    def asks(self, areas: str) -> None:
        if self.asked == MOST_QUESTIONS:
            return
        self.asked += 1
        self.runs(self.town.anna.types(f"/consult {areas} Mag een huis met {self._number()} kamers op slot?"))
        self.runs(self.town.anna.presses("Verstuur"))

    @rule(chance=CHANCE)
    def somebody_presses_something(self, chance: Random) -> None:
        """First by label, so that what there is little of is pressed as often as the rest."""
        labels: dict[str, list[tuple[str, Button]]] = {}
        for who in ("anna", "bram", "carla", "ella"):
            for seen in self.town.person(who).sees()[-8:]:
                for label, button in zip(seen.labels, seen.card.buttons, strict=True):
                    labels.setdefault(label, []).append((who, button))
        if labels:
            self._press(*chance.choice(labels[chance.choice(sorted(labels))]))

    @rule(chance=CHANCE)
    def a_lawyer_presses_something(self, chance: Random) -> None:
        who = chance.choice(("bram", "carla", "ella"))
        buttons = [b for seen in self.town.person(who).sees() for b in seen.card.buttons if b.action in LAWYERS_ACTIONS]
        if buttons:
            self._press(who, chance.choice(buttons))

    @rule(chance=CHANCE)
    def presses_an_old_button(self, chance: Random) -> None:
        """A second tap, or a phone that did not show the change."""
        if self.pressed:
            self._press(*chance.choice(self.pressed))

    @rule(chance=CHANCE)
    def coordinates(self, chance: Random) -> None:
        messages = [seen for seen in self.town.desk.messages if seen.place == "C-ZWOLLE"]
        buttons = [button for seen in messages for button in seen.card.buttons]
        if buttons:
            self._press("dirk", chance.choice(buttons))

    @rule(chance=CHANCE)
    def somebody_replies(self, chance: Random) -> None:
        person = self.town.person(chance.choice(("anna", "bram", "carla", "ella", "dirk")))
        seen = person.sees()[-8:]
        if seen:
            words = f"Er zijn {self._number()} kamers{chance.choice('.?')}"
            self.runs(person.replies(words, to=chance.choice(seen).text))

    @rule(pause=st.sampled_from(PAUSES))
    def time_passes(self, pause: timedelta) -> None:
        self.town.clock.advance(pause)
        self.runs(self.town.passes(minutes=1))

    def _press(self, who: str, button: Button) -> None:
        self.pressed.append((who, button))
        person = self.town.person(who)
        before = self._claimed_conflict(who, button)
        self.runs(person.presses_again(button))
        if before is not None and before in self.town.looks(_excluded_consults(person)):  # type: ignore[operator]
            self.conflicts.append((who, before))
        if button.action in FORMS and (person.form or person.asked):
            self.runs(person.fills(**{FORMS[button.action]: f"Gaat het om {self._number()} kamers?"}))
        person.form = person.asked = None

    def _claimed_conflict(self, who: str, button: Button) -> int | None:
        if button.action != "part.conflict":
            return None
        part = self.town.looks(lambda store: store.consults.part(int(button.arg)))
        return part.consult_id if isinstance(part, Part) else None

    def _number(self) -> int:
        """So that the words of one consult are known from those of another: its number and a count."""
        self.count = getattr(self, "count", 100) + 1
        return self.count

    # -- what always holds -------------------------------------------------------------------------------------

    @invariant()
    def every_live_part_has_an_owner_or_a_place_and_a_next_moment(self) -> None:
        for consult, parts, _ in self._all():
            live = [part for part in parts if part.state in LIVE]
            assert bool(live) == (consult.state == ConsultState.OPEN), (consult, parts)
            for part in live:
                assert part.next_at is not None, part
                assert (part.owner_id is None) == (part.state in UNOWNED), part
                assert (part.offered_to is not None) or part.state != PartState.OFFERED, part

    @invariant()
    def nobody_shares_a_part(self) -> None:
        owned: dict[str, set[str]] = {}
        for name, person in self.town.people.items():
            for seen in person.sees():
                for button in seen.card.buttons:
                    if button.action == "part.call":
                        owned.setdefault(button.arg, set()).add(name)
        assert all(len(names) == 1 for names in owned.values()), owned

    @invariant()
    def what_was_withdrawn_or_erased_can_be_read_nowhere(self) -> None:
        for consult, _, entries in self._all():
            if consult.wrapped_key is None:
                assert all(entry.box == b"" for entry in entries), consult
                for seen in self.town.desk.messages:
                    quoted = list(seen.voice.quotes.values())
                    assert consult.code not in seen.text or not any(w in seen.text for w in quoted), seen.text

    @invariant()
    def only_who_may_has_read_it(self) -> None:
        for outsider in (self.town.dirk, self.town.otto):
            assert not outsider.has_read("kamers op slot"), outsider
        assert "kamers" not in self.town.channel()

    @invariant()
    def a_conflict_takes_the_text_away(self) -> None:
        for who, consult in self.conflicts:
            code = self.town.looks(lambda store, c=consult: store.consults.get(c).code)  # type: ignore[misc]
            texts = [seen.text for seen in self.town.person(who).sees() if str(code) in seen.text]
            assert not any("kamers op slot" in text for text in texts), (who, code, texts)

    @invariant()
    def codes_are_unique_and_no_update_was_set_aside(self) -> None:
        codes = [consult.code for consult, _, _ in self._all()]
        assert len(codes) == len(set(codes))
        assert not self.town.looks(lambda store: list(store.session.exec(select(SetAside))))

    def _all(self) -> list[tuple[Consult, list[Part], list[Entry]]]:
        return self.town.looks(_everything)  # type: ignore[return-value]


def _everything(store: Store) -> list[tuple[Consult, list[Part], list[Entry]]]:
    rows = list(store.session.exec(select(Consult)))
    return [(row, store.consults.parts(row.number), store.consults.entries(row.number)) for row in rows]


def _excluded_consults(person: Person) -> Any:
    def look(store: Store) -> list[int]:
        rows = store.session.exec(select(Consult))
        return [row.number for row in rows if person.member.organisation in store.consults.excluded(row.number)]

    return look


Consultations.TestCase.settings = settings(
    max_examples=12, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)
TestConsultations = Consultations.TestCase
