"""A small town to tell stories in: members on a made-up platform, a clock that stands still, and the whole bot."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta

from sqlalchemy import inspect

from bot.chat.card import Button, Card
from bot.chat.catalogue import ZONE, Voice
from bot.chat.effect import Ask, LeavePlace, NextQuestion, Reply, ShowHome, Shown
from bot.chat.form import Form
from bot.chat.update import (
    ButtonPressed,
    CommandCalled,
    FileSent,
    FormSent,
    HomeOpened,
    Message,
    Origin,
    ShortcutUsed,
    TextEdited,
    TextSaid,
    Update,
)
from bot.duty.rules import reminder_key
from bot.engine.clock import StoppedClock
from bot.engine.delivery import Delivery
from bot.engine.dispatch import Bot
from bot.engine.errors import DeliveryFailed
from bot.engine.job import Routine
from bot.engine.port import Budget, Profile
from bot.engine.worker import Worker
from bot.features import FEATURES
from bot.privacy.words import RawText
from bot.reference.book import Reference
from bot.settings import Channel, Config
from scheduling.runner import Runner, planned_between
from scheduling.timetable import TIMETABLE
from storage.database import Database, create_tables
from storage.members import Member, OrganisationKind, Role
from storage.roster import Shift
from storage.store import Store
from storage.vault import Vault

TUESDAY = datetime(2026, 12, 1, 10, 0, tzinfo=ZONE)
"""An ordinary Tuesday, ten o'clock: the duty hours have just begun."""
BY_THE_MINUTE = tuple(timedelta(minutes=n) for n in (15, 5, 1))
BY_THE_QUARTER = tuple(timedelta(minutes=n) for n in (60, 30, 15))
"""How far time leaps when nothing is due by then, and how far it goes when something is."""


@dataclass
class Seen:
    """One message as a person sees it: the words, with the card behind them."""

    id: str
    place: str
    card: Card
    voice: Voice
    under: str | None = None
    private: bool = False
    key: str = ""
    at: datetime = TUESDAY
    edits: int = 0

    @property
    def text(self) -> str:
        """Everything that can be read on it, line by line."""
        card = self.card
        words = [card.title, *card.body, *(w for fact in card.facts for w in (fact.label, fact.value)), card.hint]
        return "\n".join(self.voice.say(w) for w in words if w is not None)

    @property
    def labels(self) -> list[str]:
        return [self.voice.say(button.label) for button in self.card.buttons]

    def button(self, label: str) -> Button | None:
        return next((button for button in self.card.buttons if self.voice.say(button.label) == label), None)


class Telegraph:
    """The made-up platform: it keeps what was posted, and can be told to fail."""

    budget = Budget(place_burst=1000, place_seconds=0.0, group_seconds=0.0, platform_per_second=100_000)

    def __init__(self, platform: str, clock: StoppedClock, *, whole_forms: bool) -> None:
        self.platform = platform
        self.whole_forms = whole_forms
        self.messages: list[Seen] = []
        self.topics: dict[str, str] = {}
        self.profiles: dict[str, Profile] = {}
        self.failures: list[DeliveryFailed] = []
        self._clock = clock
        self._ids = itertools.count(1)

    async def post(self, place: str, card: Card, voice: Voice, *, key: str, under: Message | None) -> Message:
        if self.failures:
            raise self.failures.pop(0)
        return self.show(place, card, voice, key=key, under=under.id if under else None)

    async def edit(self, sent: Message, card: Card, voice: Voice) -> None:
        seen = next(message for message in self.messages if message.id == sent.id)
        seen.card, seen.voice, seen.edits = card, voice, seen.edits + 1

    async def remove(self, sent: Message) -> None:
        self.messages = [message for message in self.messages if message.id != sent.id]

    async def set_topic(self, place: str, topic: str) -> None:
        self.topics[place] = topic

    async def find(self, place: str, *, key: str, since: datetime, under: Message | None) -> Message | None:
        found = next((message for message in self.messages if message.key == key and message.place == place), None)
        return Message(found.place, found.id) if found else None

    async def profile(self, account: str) -> Profile | None:
        return self.profiles.get(account)

    async def start(self) -> None: ...

    async def stop(self) -> None: ...

    def silent_for(self) -> float:
        return 0.0

    def show(
        self, place: str, card: Card, voice: Voice, *, key: str = "", under: str | None = None, private: bool = False
    ) -> Message:
        seen = Seen(str(next(self._ids)), place, card, voice, under, private, key, self._clock.now())
        self.messages.append(seen)
        return Message(place, seen.id)

    def number(self) -> str:
        return str(next(self._ids))


@dataclass
class Person:
    """Somebody in town, known by first name; acts as a person does and reads what a person sees."""

    town: Town
    member: Member
    account: str
    telegraph: Telegraph
    guest: bool = False
    asked: NextQuestion | None = None
    form: Ask | None = None
    left: list[str] = field(default_factory=list)

    # -- acting -------------------------------------------------------------------------------------

    async def types(self, words: str, *, place: str | None = None) -> list[Seen]:
        """Type `/command and more`, or plain words; returns what is shown in answer."""
        if words.startswith("/"):
            name, _, rest = words[1:].partition(" ")
            return await self.sends(CommandCalled(self._origin(place), name, RawText(rest)))
        message = self._own_message()
        return await self.sends(TextSaid(self._origin(place), RawText(words), message))

    async def replies(self, words: str, to: str) -> Message:
        """Reply to the newest message that holds `to`; returns the message, so that it can be edited."""
        card = self.finds(to)
        message = self._own_message()
        root = card.under or card.id
        await self.sends(TextSaid(self._origin(), RawText(words), message, Message(card.place, root)))
        return message

    async def edits(self, message: Message, words: str) -> list[Seen]:
        return await self.sends(TextEdited(self._origin(), RawText(words), message))

    async def presses(self, label: str, on: str = "") -> list[Seen]:
        """Press the button with this label on the newest message that has it (and holds `on`)."""
        for seen in reversed(self.sees()):
            button = seen.button(label)
            if button and on in seen.text:
                return await self.sends(ButtonPressed(self._origin(), button.action, button.arg), pressed=seen)
        raise AssertionError(f"{self.member.name} sees no button {label!r}; there is {[m.labels for m in self.sees()]}")

    async def presses_in_channel(self, label: str, place: str = "C-ZWOLLE") -> list[Seen]:
        """Press a button on the newest message in a channel that has it; the answer is shown to this person only."""
        for seen in reversed([message for message in self.telegraph.messages if message.place == place]):
            button = seen.button(label)
            if button:
                return await self.sends(ButtonPressed(self._origin(place), button.action, button.arg), pressed=seen)
        raise AssertionError(f"no button {label!r} in {place}")

    def about_to_press(self, label: str, on: str = "") -> ButtonPressed:
        """The press itself, for who wants several at the same moment: `town.bot.receive` takes it."""
        for seen in reversed(self.sees()):
            button = seen.button(label)
            if button and on in seen.text:
                return ButtonPressed(self._origin(), button.action, button.arg)
        raise AssertionError(f"{self.member.name} sees no button {label!r}")

    def about_to_reply(self, words: str, to: str) -> TextSaid:
        card = self.finds(to)
        about = Message(card.place, card.under or card.id)
        return TextSaid(self._origin(), RawText(words), self._own_message(), about)

    async def presses_again(self, button: Button) -> list[Seen]:
        """Press a button that is not on the screen any more: a second tap, an old phone, another window."""
        return await self.sends(ButtonPressed(self._origin(), button.action, button.arg))

    async def fills(self, **answers: str | tuple[str, ...]) -> list[Seen]:
        """Fill in the form that is open: whole, or question by question where the platform asks so."""
        if self.telegraph.whole_forms:
            form, self.form = self.form, None
            assert form is not None, "no form is open"
            filled = {**form.answers, **answers}
            return await self.sends(FormSent(self._origin(), form.form.name, form.arg, filled))
        shown: list[Seen] = []
        answered = ""
        while self.asked and self.asked.question.name != answered:  # asked again: the answer was refused
            question = self.asked.question
            answered = question.name
            shown = await self._answers(question.options and [o.value for o in question.options], answers.get(answered))
        return shown

    async def sends_file(self) -> list[Seen]:
        return await self.sends(FileSent(self._origin()))

    async def opens_home(self) -> list[Seen]:
        return await self.sends(HomeOpened(self._origin()))

    async def uses_shortcut(self, name: str, words: str) -> list[Seen]:
        return await self.sends(ShortcutUsed(self._origin(), name, RawText(words)))

    async def sends(self, update: Update, pressed: Seen | None = None) -> list[Seen]:
        """Give an update to the bot, show its answer, and let everything that is due be delivered."""
        answer = await self.town.bot.receive(update)
        before = len(self.telegraph.messages)
        for shown in answer.shown:
            self._show(shown, answer.voice, pressed)
        fresh = self.telegraph.messages[before:]
        await self.town.delivery.settle()
        return fresh

    # -- reading ------------------------------------------------------------------------------------

    def sees(self) -> list[Seen]:
        """Every message in this person's private chat, the oldest first."""
        return [message for message in self.telegraph.messages if message.place == self.account]

    def reads(self) -> str:
        """The newest message."""
        seen = self.sees()
        return seen[-1].text if seen else ""

    def finds(self, words: str) -> Seen:
        """The newest message that holds these words."""
        found = [message for message in self.sees() if words in message.text]
        assert found, f"{self.member.name} does not read {words!r} but {[m.text for m in self.sees()]}"
        return found[-1]

    def has_button(self, label: str) -> bool:
        return any(label in message.labels for message in self.sees())

    def has_read(self, words: str) -> bool:
        return any(words in message.text for message in self.sees())

    # -- inside -------------------------------------------------------------------------------------

    def _origin(self, place: str | None = None) -> Origin:
        update = self.telegraph.number()
        return Origin(self.telegraph.platform, update, self.account, place or self.account, place is None, self.guest)

    def _own_message(self) -> Message:
        return Message(self.account, f"own-{self.telegraph.number()}")

    def _show(self, shown: Shown, voice: Voice, pressed: Seen | None) -> None:
        match shown:
            case Reply(card, instead):
                if instead and pressed:
                    pressed.card, pressed.voice = card, voice
                    self.telegraph.messages.remove(pressed)
                    self.telegraph.messages.append(pressed)
                else:
                    self.telegraph.show(self.account, card, voice, private=True)
                self.asked = None
            case NextQuestion():
                self.asked = shown
            case Ask():
                self.form = shown
            case ShowHome(card):
                self.telegraph.show(self.account, card, voice, private=True)
            case LeavePlace(card):
                self.left.append(voice.say(card.body[0]))

    async def _answers(self, options: list[str] | tuple[()], given: str | tuple[str, ...] | None) -> list[Seen]:
        asked, self.asked = self.asked, None
        assert asked is not None
        if given is None:
            assert not asked.question.required, f"{asked.question.name} needs an answer"
            return await self._press_answer("skip")
        if not options:
            return await self.types(str(given))
        for one in (given,) if isinstance(given, str) else given:
            shown = await self._press_answer(str(options.index(one)))
        if asked.question.kind == "choices" and self.asked and self.asked.question.name == asked.question.name:
            self.asked = None
            shown = await self._press_answer("done")
        return shown

    async def _press_answer(self, arg: str) -> list[Seen]:
        return await self.sends(ButtonPressed(self._origin(), "answer", arg))


class Town:
    """The whole bot with people, a roster around `TUESDAY`, and two made-up platforms."""

    def __init__(
        self,
        url: str,
        *,
        whole_forms: bool = True,
        config: Config | None = None,
        database: type[Database] = Database,
    ) -> None:
        self.clock = StoppedClock(TUESDAY)
        self.database = database(url, Vault(b"k" * 32))
        if not inspect(self.database.engine).has_table("member"):
            create_tables(self.database)
        self.reference = Reference.load()
        self.config = config or Config(channels=(Channel("desk", "C-ZWOLLE", "coordinatoren", "zwolle"),))
        self.bot = Bot(self.database, FEATURES, self.clock, self.reference, self.config)
        self.desk = Telegraph("desk", self.clock, whole_forms=whole_forms)
        self.phone = Telegraph("phone", self.clock, whole_forms=False)
        self.platforms = {"desk": self.desk, "phone": self.phone}
        self.bot.adapters = self.platforms
        self.delivery = Delivery(self.database, self.platforms, self.clock, self.config)
        self.worker = Worker(self.database, self.clock, self.reference, self.config, planned_between)
        self.runner = Runner(self.worker, TIMETABLE, self.clock)
        self.people: dict[str, Person] = {}

    async def passes(self, *, minutes: float = 0, hours: float = 0, days: float = 0) -> None:
        """Let time pass minute by minute, by the quarter when hours are left, or faster when nothing is due by then."""
        until = self.clock.now() + timedelta(minutes=minutes, hours=hours, days=days)
        busy = until
        while (now := self.clock.now()) < until:
            leaps = BY_THE_MINUTE if until - now < timedelta(hours=3) else BY_THE_QUARTER
            for leap in leaps:
                if now + leap < busy:
                    if await self._is_quiet(leap):
                        break
                    busy = now + leap
            else:
                self.clock.advance(min(until - now, leaps[-1]))
                await self.runner.catch_up()
                await self.delivery.settle()
                busy = until

    async def _is_quiet(self, leap: timedelta) -> bool:
        """Be so much later, if nothing is due by then but the self-audit: what is not due then was not due before."""
        self.clock.advance(leap)
        jobs = [job for job in self.runner.jobs if job.name != "self-audit"]
        planned = any(self.worker.may_be_due(job, self.clock.now()) for job in jobs if isinstance(job, Routine))
        if planned or await self.worker.with_work(jobs) or self.looks(self._to_send):
            self.clock.advance(-leap)
            return False
        return True

    def _to_send(self, store: Store) -> bool:
        return bool(store.outbox.due(self.clock.now(), tuple(self.platforms), 1))

    async def is_at(self, moment: datetime) -> None:
        """Let time pass until a moment in Amsterdam."""
        await self.passes(minutes=(moment.replace(tzinfo=ZONE) - self.clock.now()).total_seconds() / 60)

    def person(self, name: str) -> Person:
        return self.people[name]

    def __getattr__(self, name: str) -> Person:
        try:
            return self.__dict__["people"][name]
        except KeyError:
            raise AttributeError(name) from None

    def channel(self, place: str = "C-ZWOLLE") -> str:
        """Everything that stands in a channel."""
        return "\n".join(message.text for message in self.desk.messages if message.place == place)

    def stranger(self, name: str, *, on: str = "phone") -> Person:
        """Somebody with an account that belongs to nobody yet; not among the people of the town."""
        nobody = Member(name=name, organisation="", email="")
        return Person(self, nobody, f"{on}-{name}", self.platforms[on])

    def settles(self, name: str, kind: OrganisationKind, *roles: Role, on: str = "desk", **more: object) -> Person:
        """A new member with an account; the name in lower case is how stories call this person."""
        fields: dict[str, object] = {
            "organisation": f"Organisatie {name}",
            "phone": "038 123 45 67",
            "location": "zwolle",
        }
        row = Member(
            name=name,
            email=f"{name.lower().replace(' ', '.')}@voorbeeld.nl",
            kind=kind,
            roles=";".join(roles),
            **{**fields, **more},
        )

        def save(store: Store) -> Member:
            number = store.members.put(row)
            store.members.add_account(number, on, f"{on}-{name}", f"{on}-{name}")
            found = store.members.get(number)
            assert found
            return found

        person = Person(self, self.database.write_now(save), f"{on}-{name}", self.platforms[on])
        self.people[name.split()[0].lower()] = person
        return person

    def has_duty(
        self,
        person: Person,
        area: str = "huur",
        *,
        day: datetime = TUESDAY,
        start: time = time(10),
        end: time = time(12),
        reach: str = "zwolle",
        backup: Person | None = None,
    ) -> Shift:
        """Put a lawyer on the roster."""
        row = Shift(
            area=area,
            reach=reach,
            starts_at=datetime.combine(day.date(), start, ZONE),
            ends_at=datetime.combine(day.date(), end, ZONE),
            lawyer_id=person.member.number,
            backup_id=backup.member.number if backup else None,
        )
        self.database.write_now(lambda store: self._plan(store, row))
        return row

    def _plan(self, store: Store, shift: Shift) -> None:
        store.roster.put(shift)
        if shift.starts_at <= self.clock.now():  # who is on duty already was reminded in time
            store.occurrences.once(reminder_key(shift), self.clock.now())

    def looks(self, work: Callable[[Store], object]) -> object:
        """Look into the database."""
        return self.database.read_now(work)

    def close(self) -> None:
        self.database.close()


@asynccontextmanager
async def zwolle(url: str, *, whole_forms: bool = True, lawyers_on: str = "desk") -> AsyncIterator[Town]:
    """The usual cast: Anna asks, Bram is on duty for huur (Carla is his backup), Dirk coordinates, Ella is national."""
    town = Town(url, whole_forms=whole_forms)
    town.settles("Anna", OrganisationKind.JURIDISCH_LOKET, Role.FIRST_LINE)
    town.settles("Bram", OrganisationKind.LAW_OFFICE, Role.LAWYER, on=lawyers_on, areas="huur;arbeid")
    town.settles("Carla", OrganisationKind.LAW_OFFICE, Role.LAWYER, areas="huur")
    town.settles("Dirk", OrganisationKind.JURIDISCH_LOKET, Role.COORDINATOR, Role.FIRST_LINE)
    town.settles("Ella", OrganisationKind.LAW_OFFICE, Role.LAWYER, areas="huur;arbeid", location=None)
    town.has_duty(town.bram, backup=town.carla)
    town.has_duty(town.carla, day=TUESDAY + timedelta(days=1))
    town.has_duty(town.ella, day=TUESDAY, start=time(13), end=time(15), reach="landelijk")
    try:
        yield town
    finally:
        town.close()


__all__ = ["TUESDAY", "Form", "Person", "Seen", "Telegraph", "Town", "zwolle"]
