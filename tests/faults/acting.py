"""What people do in a fault run, and what they write in the ledger when they were told that it worked."""

from __future__ import annotations

import asyncio
import random
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress

from fakeslack.state import Message as SlackMessage
from faketelegram import ClientRefused as TelegramRefused
from faketelegram import Message as TelegramMessage

from tests.e2e.city import City
from tests.e2e.people import ClientRefused, OnSlack, OnTelegram, Seen
from tests.faults.ledger import Ledger, Sure
from tests.faults.words import answers, questions, replies, signals

Person = OnSlack | OnTelegram
ASKERS = {"anna": "bram", "noor": "carla", "sara": "bram", "tom": "carla", "ines": "bram", "youssef": "carla"}
"""Who asks, and who is on duty for what they ask about."""
LAWYERS = {"bram": "huur", "carla": "arbeid"}
DESK = "the desk"
CODE = re.compile(r"\b[A-Z]{3}-\d{4}\b")
TRIES = 6
MOST_ANSWERS = 4
"""To one question: a chat takes about one message a second, and everything must have arrived in the end."""
BELONGS = "Antwoord op "
NOT_SENT, LOOK = "is niet verstuurd", "Bekijk"
NO = (AssertionError, ClientRefused, TelegramRefused, TimeoutError, StopIteration)
"""Nothing to press, nothing to read: in a storm one tries again."""


class Acting:
    """Everybody, until `over` says that it is enough."""

    def __init__(self, place: City, ledger: Ledger, seed: int, over: Callable[[], bool], *, pace: float = 1.0) -> None:
        self.place, self.ledger, self._over, self._pace = place, ledger, over, pace
        self.dice = random.Random(seed)
        self.questions, self.answers, self.replies, self.signals = questions(), answers(), replies(), signals()
        self.asked: dict[str, str] = {}
        """Who asked each question."""
        self._answered: Counter[str] = Counter()
        self._about: dict[str, str] = {}
        """The code on the card under which somebody wrote these words."""

    async def act(self) -> None:
        await asyncio.gather(*(self._asker(name) for name in ASKERS), *(self._lawyer(name) for name in LAWYERS))

    async def _rests(self) -> None:
        await asyncio.sleep(self.dice.uniform(0.2, 1.0) * self._pace)

    # -- the first line -------------------------------------------------------------------------------

    async def _asker(self, name: str) -> None:
        person = self.place.people[name]
        while not self._over():
            await self._rests()
            if self.ledger.is_away(name):
                continue
            with suppress(*NO):
                match self.dice.randrange(6):
                    case 0 | 1 | 2:
                        await self._asks(name, person)
                    case 3 | 4:
                        await self._replies(person, "Collegiaal overleg", ASKERS[name], self.replies)
                    case _:
                        await self._signals(person)

    async def _asks(self, name: str, person: Person) -> None:
        """Ask, look whether it was sent, and if not try once more."""
        words = next(self.questions)
        lawyer = ASKERS[name]
        self.asked[words] = name
        entry = self.ledger.writes("questions", lawyer, words)
        for _ in range(TRIES):
            await self._tries(person, f"/consult {LAWYERS[lawyer]} {words}", words)
            if any(words in seen.text and "Sluit vraag" in seen.labels for seen in person.sees()):
                entry.sure = Sure.YES
                return
            if self._over():
                return

    async def _tries(self, person: Person, command: str, words: str) -> None:
        with suppress(*NO):
            if not any(words in seen.text and "Verstuur" in seen.labels for seen in person.sees()):
                await person.types(command)
            seen = await soon(lambda: next((s for s in reversed(person.sees()) if words in s.text), None))
            if "Verstuur" in seen.labels:
                await press(person, "Verstuur", words)
        await asyncio.sleep(0.5 * self._pace)

    async def _signals(self, person: Person) -> None:
        """A signal has a code when it was sent; the coordinators' channel must have it too."""
        words, began = next(self.signals), time.monotonic()
        for _ in range(TRIES):
            await self._tries(person, f"/signaal huur {words}", words)
            receipt = next((seen.text for seen in person.sees() if "SIG-" in seen.text and words in seen.text), None)
            if receipt:
                code = next(code for code in CODE.findall(receipt) if code.startswith("SIG"))
                self.ledger.writes("signals", DESK, code, at=began).sure = Sure.YES
                return
            if self._over():
                return

    # -- lawyers --------------------------------------------------------------------------------------

    async def _lawyer(self, name: str) -> None:
        person = self.place.people[name]
        while not self._over():
            await self._rests()
            if self.ledger.is_away(name):
                continue
            with suppress(*NO):
                free = [seen for seen in person.sees() if "Ik pak dit op" in seen.labels]
                if free and self.dice.random() < 0.6:
                    await self._takes(person, self.dice.choice(free))
                else:
                    await self._answers(person)

    async def _takes(self, person: Person, card: Seen) -> None:
        began = time.monotonic()
        await press(person, "Ik pak dit op", card.text)
        words, asker = self._question_on(card)
        taken = await soon(lambda: next((s for s in person.sees() if words in s.text and "Antwoord" in s.labels), None))
        code = CODE.findall(taken.text)[0]
        if not any(entry.kind == "decisions" and entry.words[0] == code for entry in self.ledger.said):
            taking = (code, f"{person.name} heeft")
            self.ledger.writes("decisions", asker, *taking, once=False, at=began).sure = Sure.YES

    async def _answers(self, person: Person) -> None:
        mine = [seen for seen in person.sees() if "Antwoord" in seen.labels]
        card = self.dice.choice(mine[-8:]) if mine else None
        if card:
            question, asker = self._question_on(card)
            self._answered[question] += 1
            if self._answered[question] > MOST_ANSWERS:
                return
            await self._says(person, card, asker, "answers", next(self.answers))

    def _question_on(self, card: Seen) -> tuple[str, str]:
        return next((words, asker) for words, asker in self.asked.items() if words in card.text)

    # -- both -----------------------------------------------------------------------------------------

    async def _replies(self, person: Person, to: str, reader: str, words: Iterator[str]) -> None:
        cards = [seen for seen in person.sees() if to in seen.text]
        if cards:
            await self._says(person, self.dice.choice(cards[-8:]), reader, "replies", next(words))

    async def _says(self, person: Person, card: Seen, reader: str, kind: str, words: str) -> None:
        """Whoever wrote on Slack knows that it arrived when Slack does; Telegram keeps it until it is taken."""
        entry = self.ledger.writes(kind, reader, words)
        self._about[words] = next(iter(CODE.findall(card.text)), "")
        await _reply(person, words, card)
        entry.sure = Sure.PERHAPS if isinstance(person, OnSlack) and not await self._arrived(words) else Sure.YES

    async def ties_loose_ends(self) -> None:
        """Who wrote under a card that the bot did not know yet is asked where it belongs, and says so.

        Who never saw that question is reminded that something was not sent, and looks.
        """
        for person in self.place.people.values():
            for seen in person.sees():
                if NOT_SENT in seen.text and LOOK in seen.labels:
                    with suppress(*NO):
                        await press(person, LOOK, NOT_SENT)
                        await asyncio.sleep(1)
                labels = [label for label in seen.labels if label.startswith(BELONGS)]
                words = next((words for words in self._about if words in seen.text), None)
                if labels and words:
                    right = f"{BELONGS}{self._about[words]}"
                    with suppress(*NO):
                        await press(person, right if right in labels else labels[0], words)
                        await asyncio.sleep(1)

    async def _arrived(self, words: str) -> bool:
        delivery = next(d for d in reversed(self.place.slack.deliveries("message.im")) if words in str(d.payload))
        await delivery.done.wait()
        return delivery.acked


async def soon(look: Callable[[], Seen | None]) -> Seen:
    """What is there within a few seconds; looking all the time would keep the processor from those who are watched."""
    for _ in range(20):
        if found := look():
            return found
        await asyncio.sleep(0.25)
    raise TimeoutError


async def _reply(person: Person, words: str, card: Seen) -> None:
    """In the thread of this card, or as a reply to it."""
    if isinstance(person, OnSlack):
        assert isinstance(card.it, SlackMessage)
        await person.client.say(words, person.client.dm_with(person.app), thread=card.it, typed=True)
    else:
        assert isinstance(card.it, TelegramMessage)
        await person.client.send(words, person.client.chat_with(person.bot), reply_to=card.it)


async def press(person: Person, label: str, on: str) -> None:
    """Press, and do not mind when nothing seems to happen."""
    seen = next(s for s in reversed(person.sees()) if label in s.labels and on in s.text)
    if isinstance(person, OnSlack):
        assert not isinstance(seen.it, TelegramMessage)
        await person.client.click(seen.it, text=label)
    else:
        assert isinstance(seen.it, TelegramMessage)
        await person.client.press(seen.it, label)


def reads_at(place: City, reader: str) -> list[str]:
    """Everything that stands where this reader reads."""
    if reader == DESK:
        return [message.rendered() for message in place.desk.visible() if message.bot_id]
    return [seen.text for seen in place.people[reader].sees()]
