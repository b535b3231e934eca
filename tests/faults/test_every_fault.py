"""The machine does every fault that the README promises to survive: each has its name in a table."""

from __future__ import annotations

import pytest

from tests.faults.disasters import FLOODS, TABLE, Disasters
from tests.faults.engine import STEPS
from tests.faults.weather import ON_DELIVERIES, ON_SLACK, ON_TELEGRAM, Choice

PROMISED: dict[str, tuple[str, ...]] = {
    "kill -9 at a random moment": ("kill -9",),
    **{f"kill -9 {step}": (f"kill -9 {step}",) for step in STEPS},
    "429 of one call": ("Slack: 429", "Telegram: 429"),
    "429 for ten minutes": ("Slack: 429 for long", "Telegram: 429 for long"),
    "429 for one place only": ("Slack: 429 for one place", "Telegram: 429 for one place"),
    "429 for everybody": ("Slack: 429 everywhere", "Telegram: 429 everywhere"),
    "5xx": ("Slack: 503", "Telegram: 502"),
    "5xx after it was done": ("Slack: 500 after it was done", "Telegram: 502 after it was done"),
    "an answer that is lost": ("Slack: answer lost", "Telegram: answer lost"),
    "an acknowledgement that is lost": ("Slack delivers: acknowledgement lost",),
    "a hang": ("Slack: hang", "Telegram: hang"),
    "a hang after it was done": ("Slack: hang after it was done", "Telegram: hang after it was done"),
    "a socket that is cut": ("socket cut", "Slack: cut", "Telegram: cut"),
    "a socket that is silent": ("socket silent",),
    "duplicates": ("Slack delivers: delivered twice", "Slack brings old news", "Telegram brings old news"),
    "disorder": ("Slack delivers: late, after what came next", "Slack brings old news", "Telegram brings old news"),
    "Telegram 409": ("Telegram 409",),
    "a group that becomes a supergroup": ("group becomes supergroup",),
    "the bot is kicked": ("Slack: bot kicked from a channel", "Telegram: bot kicked from a group"),
    "a channel is archived": ("Slack: channel archived",),
    "somebody is gone": ("Slack: user deactivated", "Telegram: bot blocked by a user"),
    "a full disk": ("disk full",),
    "a database that is locked": ("database locked",),
    "a database that is down": ("database down",),
    "a clock that jumps": ("clock forward", "clock back"),
    "a process that stands still": ("process stands still",),
    "two processes at once": ("a second process on the file",),  # and three replicas in `test_replicas.py`
}


def names() -> set[str]:
    weather: tuple[tuple[str, tuple[Choice, ...]], ...] = (
        ("Slack", ON_SLACK),
        ("Telegram", ON_TELEGRAM),
        ("Slack delivers", ON_DELIVERIES),
    )
    blown = {f"{where}: {name}" for where, choices in weather for weight, name, _ in choices if weight}
    return blown | {kind for one in TABLE if one.weight for kind in one.kinds}


@pytest.mark.parametrize("fault", PROMISED)
def test_the_machine_does_it(fault: str) -> None:
    assert set(PROMISED[fault]) <= names()


def test_every_disaster_can_be_done() -> None:
    assert [one.name for one in TABLE if not callable(getattr(Disasters, one.name, None))] == []


def test_429_lasts_from_a_second_to_ten_minutes() -> None:
    assert (min(FLOODS), max(FLOODS)) == (1, 600)
