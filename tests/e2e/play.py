"""Play with the bot by hand: a Slack, a Telegram and six people on this machine, and a prompt to act for them.

PYTHONPATH=.:tests/fakes .venv/bin/python tests/e2e/play.py

anna /consult huur Mag de huur omhoog?   type a command or a text
anna [Verstuur]                          press the newest button with this label
bram > Alleen als het contract dat zegt. reply to the newest card
anna area=huur question=…                fill in the window that is open (Slack); parts end at the next name=
bram                                     everything that stands there
"""

from __future__ import annotations

import asyncio
import re
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.e2e.city import City, cast, city
from tests.e2e.people import ClientRefused, OnSlack, OnTelegram
from tests.e2e.process import Process, prepare

LINE = re.compile(r"(?P<name>\w+)\s*(?P<rest>.*)")
FIELD = re.compile(r"(\w+)=")


async def main() -> None:
    """Until end of input."""
    with tempfile.TemporaryDirectory(prefix="kortelijn-play-") as folder:
        async with city(f"sqlite:///{folder}/city.db", now=datetime.now(UTC)) as place:
            cast(place)
            begins = place.now - timedelta(hours=1)
            place.has_duty("Bram", backup="Carla", begins=begins, ends=begins + timedelta(hours=24))
            prepare(place, Path(folder))
            bot = Process(place, Path(folder))
            await bot.starts()
            people = ", ".join(f"{name} ({person.platform})" for name, person in place.people.items())
            print(f"{people}. The bot writes to {folder}/output.txt. {bot.address('/metrics')}")
            try:
                await play(place)
            finally:
                await bot.stops()
                print("\n".join(place.faults_of_the_bot()) or "The platforms found nothing wrong.")


async def play(place: City) -> None:
    read: dict[str, list[str]] = {name: [] for name in place.people}
    while line := await asyncio.to_thread(sys.stdin.readline):
        typed = LINE.match(line.strip())
        person = place.people.get(typed["name"]) if typed else None
        if typed is None or person is None:
            print(f"Who? {', '.join(place.people)}")
            continue
        try:
            await act(person, typed["rest"])
        except (AssertionError, ClientRefused, TimeoutError) as error:
            print(f"! {error}")
        await asyncio.sleep(1)
        if not typed["rest"]:
            read[typed["name"]] = []
        tell(place, read)


async def act(person: OnSlack | OnTelegram, rest: str) -> None:
    if rest.startswith("[") and rest.endswith("]"):
        await person.presses(rest[1:-1])
    elif rest.startswith(">"):
        await person.replies(rest[1:].strip(), to="")
    elif isinstance(person, OnSlack) and FIELD.match(rest):
        _, *parts = FIELD.split(rest)
        await person.fills(**{name: value.strip() for name, value in zip(parts[::2], parts[1::2], strict=True)})
    elif rest:
        await person.types(rest)


def tell(place: City, read: dict[str, list[str]]) -> None:
    """What is new for everybody."""
    for name, person in place.people.items():
        seen = [f"{one.text}\n{' '.join(f'[{label}]' for label in one.labels)}" for one in person.sees()]
        for text in (text for text in seen if text not in read[name]):
            print(f"--- {name}\n{text}")
        read[name] = seen


if __name__ == "__main__":
    asyncio.run(main())
