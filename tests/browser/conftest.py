"""A page on the playground, wide or as narrow as a telephone, on which nothing may go wrong unseen."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.browser.visit import NARROW, Visit, chromium, visit

OPENS = "volgende werkdag 10.00"


@pytest.fixture
async def stranger() -> AsyncIterator[Visit]:
    """The page as somebody finds it who has done nothing yet."""
    _need_a_browser()
    async with visit() as guest:
        yield guest
        assert guest.complaints == []


@pytest.fixture
async def guest() -> AsyncIterator[Visit]:
    """The page on a desk, at ten o'clock on a working day: the duty lawyer has just begun."""
    _need_a_browser()
    async with visit() as guest:
        await guest.moves_the_clock(OPENS)
        yield guest
        assert guest.complaints == []


@pytest.fixture
async def telephone() -> AsyncIterator[Visit]:
    """The same on a telephone."""
    _need_a_browser()
    async with visit(NARROW) as guest:
        await guest.moves_the_clock(OPENS)
        yield guest
        assert guest.complaints == []


def _need_a_browser() -> None:
    if chromium() is None:
        pytest.skip("no Chromium here: on Debian and Ubuntu, apt-get install chromium")
