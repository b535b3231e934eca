"""A visit to the playground in a real browser: panes by the person in them, buttons by the label that people read."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.async_api import Browser, ConsoleMessage, Locator, Page, Request, async_playwright, expect

from adapters.web.server import HttpServer
from bot.__main__ import running
from bot.settings import Config, Settings

NAMES = ("chromium", "chromium-browser", "google-chrome")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
WIDE, NARROW = (1440, 900), (390, 844)
KEPT = Path(__file__).parents[2] / "artefacts"
"""Where pictures are kept; git ignores it."""
PATIENCE = 15_000
"""Milliseconds for what the bot does; far more than it needs, for machines that do much at once."""


def chromium() -> str | None:
    """The browser that the distribution installed; None when there is none."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


@dataclass
class Visit:
    """One page that is open, and what went wrong on it."""

    page: Page
    address: str
    complaints: list[str] = field(default_factory=list)

    def pane(self, name: str) -> Pane:
        return Pane(self.page.locator(f".pane[aria-label='{name}']"), self.page)

    async def moves_the_clock(self, label: str) -> None:
        steps = self.page.get_by_role("group", name="Zet de klok vooruit")
        button = steps.get_by_role("button", name=label, exact=True)
        await button.click()
        await expect(button).to_be_enabled(timeout=PATIENCE)

    async def keeps(self, name: str) -> None:
        """A picture of what is on the screen now, when nothing moves any more."""
        KEPT.mkdir(exist_ok=True)
        await self.page.screenshot(path=KEPT / f"{name}.png", animations="disabled")

    def hears(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def watches(self, request: Request) -> None:
        if not request.url.startswith((self.address, "data:")):
            self.complaints.append(f"asked elsewhere: {request.url}")


@dataclass(frozen=True)
class Pane:
    """Somebody's pane, and what this person does and reads in it."""

    node: Locator
    page: Page

    async def types(self, words: str) -> None:
        await self.composer.fill(words)
        await self.node.get_by_role("button", name="Plaats bericht").click()

    async def presses(self, label: str) -> None:
        """The last button with this label: the newest card."""
        await self.node.get_by_role("button", name=label, exact=True).last.click()

    async def reads(self, words: str) -> None:
        await expect(self.log).to_contain_text(words, timeout=PATIENCE)

    async def does_not_read(self, words: str) -> None:
        await expect(self.log).not_to_contain_text(words)

    async def can_press(self, label: str) -> None:
        await expect(self.node.get_by_role("button", name=label, exact=True).last).to_be_visible(timeout=PATIENCE)

    async def cannot_press(self, label: str) -> None:
        await expect(self.node.get_by_role("button", name=label, exact=True)).to_have_count(0, timeout=PATIENCE)

    @property
    def composer(self) -> Locator:
        return self.node.get_by_role("textbox", name="Bericht of opdracht")

    @property
    def log(self) -> Locator:
        return self.node.get_by_role("log")


@asynccontextmanager
async def visit(size: tuple[int, int] = WIDE, *, dark: bool = False, sharp: float = 1) -> AsyncIterator[Visit]:
    """The real bot without tokens on a free port, and a page on its playground."""
    settings = Settings(kortelijn_http="127.0.0.1:0")
    async with running(settings, Config()) as house, _browser() as browser:
        assert isinstance(house.door, HttpServer)
        context = await browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            locale="nl-NL",
            color_scheme="dark" if dark else "light",
            device_scale_factor=sharp,
        )
        page = await context.new_page()
        guest = Visit(page, f"http://127.0.0.1:{house.door.port}/")
        page.on("console", guest.hears)
        page.on("pageerror", lambda error: guest.complaints.append(str(error)))
        page.on("request", guest.watches)
        await page.goto(guest.address)
        await expect(page.locator("#now")).not_to_be_empty()
        yield guest
        await context.close()


@asynccontextmanager
async def _browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=list(QUIET))
        try:
            yield browser
        finally:
            await browser.close()
