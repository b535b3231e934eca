"""Makes the pictures of the README: `PYTHONPATH=. .venv/bin/python tests/browser/pictures.py`."""

from __future__ import annotations

import asyncio
from pathlib import Path

from playwright.async_api import FloatRect

from tests.browser.visit import NARROW, WIDE, Visit, visit

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
ASKED = (
    "Mevrouw Jansen huurt sinds 2019. Nu kreeg zij een brief: de huur gaat per 1 juli 9 procent omhoog. "
    "Mag de verhuurder de huur tussentijds verhogen? Zij is bereikbaar op 06 12345678."
)
FIRST_PANE = FloatRect(x=8, y=104, width=364, height=790)


async def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    async with visit(WIDE) as guest:
        await guest.moves_the_clock("volgende werkdag 10.00")
        await the_gate(guest)
        await guest.page.screenshot(path=PICTURES / "gate.png", animations="disabled", clip=FIRST_PANE)
        await the_silence(guest)
        await guest.page.screenshot(path=PICTURES / "playground.png", animations="disabled")
    async with visit(NARROW) as guest:
        await guest.moves_the_clock("volgende werkdag 10.00")
        anna = guest.pane("Anna de Wit")
        await anna.types("/wie huur zwolle")
        await anna.reads("038 555")
        await guest.page.screenshot(path=PICTURES / "telephone.png", animations="disabled")


async def the_gate(guest: Visit) -> None:
    anna = guest.pane("Anna de Wit")
    await anna.types(f"/consult huur {ASKED}")
    await anna.can_press("Verstuur")
    await anna.reads("[telefoonnummer]")


async def the_silence(guest: Visit) -> None:
    """Asked, and nobody reacts: the lawyer is reminded, the backup asked, the coordinators told."""
    await guest.pane("Anna de Wit").presses("Verstuur")
    await guest.pane("Bram van Dijk").can_press("Ik pak dit op")
    for step in ("+25 min", "+25 min", "+1 uur"):
        await guest.moves_the_clock(step)
    await guest.pane("coordinatoren-zwolle").can_press("Wijs toe")
    await guest.page.locator("h1").click()
    await guest.page.wait_for_timeout(500)


if __name__ == "__main__":
    asyncio.run(main())
