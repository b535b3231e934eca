"""Weather: what goes wrong on the platforms, call by call and delivery by delivery, from a seed."""

from __future__ import annotations

import fnmatch
import math
import random
import time
from collections.abc import Callable, Collection
from typing import Any

from fakeslack.faults import ApiFault, DeliveryFault
from fakeslack.faults import Faults as SlackFaults
from faketelegram.faults import Fault
from faketelegram.faults import Faults as TelegramFaults

from tests.faults.ledger import Ledger

Choice = tuple[int, str, dict[str, Any]]
ON_SLACK: tuple[Choice, ...] = (
    (20, "429", {"kind": "ratelimited", "retry_after": 1}),
    (1, "429 for long", {"kind": "ratelimited", "retry_after": 600}),
    (10, "503", {"kind": "http", "status": 503}),
    (15, "500 after it was done", {"kind": "http", "status": 500, "after_effect": True}),
    (10, "cut", {"kind": "drop"}),
    (20, "answer lost", {"kind": "drop", "after_effect": True}),
    (8, "slow", {"kind": "slow", "seconds": 0.7}),
    (8, "internal error", {"kind": "error", "error": "internal_error"}),
    (8, "internal error after it was done", {"kind": "error", "error": "internal_error", "after_effect": True}),
    (1, "hang", {"kind": "hang"}),
    (1, "hang after it was done", {"kind": "hang", "after_effect": True}),
    (4, "not JSON, after it was done", {"kind": "garbage", "after_effect": True}),
)
ON_TELEGRAM: tuple[Choice, ...] = (
    (20, "429", {"kind": "flood", "retry_after": 1}),
    (1, "429 for long", {"kind": "flood", "retry_after": 600}),
    (15, "502", {"kind": "http", "status": 502}),
    (10, "502 after it was done", {"kind": "http", "status": 502, "after_effect": True}),
    (15, "cut", {"kind": "drop"}),
    (10, "answer lost", {"kind": "drop", "after_effect": True}),
    (8, "slow", {"kind": "slow", "seconds": 0.7}),
    (1, "hang", {"kind": "hang"}),
    (1, "hang after it was done", {"kind": "hang", "after_effect": True}),
    (4, "not JSON", {"kind": "garbage"}),
)
ON_DELIVERIES: tuple[Choice, ...] = (
    (3, "delivered twice", {"kind": "duplicate"}),
    (3, "acknowledgement lost", {"kind": "lost_ack"}),
    (2, "late, after what came next", {"kind": "delay", "seconds": 0.8}),
)
EDITS = ("chat.update", "editMessage*")
ENTRANCE = ("auth.test", "apps.connections.open", "getMe", "deleteWebhook", "setWebhook", "setMy*")
"""What a process needs to begin: it fails seldom, or nobody would ever be at home."""


class Weather:
    """Chooses; the same seed makes the same choices for the same n-th call."""

    def __init__(self, seed: int, ledger: Ledger, *, often: float) -> None:
        self._dice = random.Random(seed)
        self._ledger = ledger
        self._often = often
        self._floods: dict[str, tuple[float, Collection[str]]] = {}
        """By platform: until when it takes nothing more, and for which places; everywhere when there are none."""
        self.calm = True

    def flood(self, where: str, seconds: float, places: Collection[str] = ()) -> None:
        """From now on this platform says 429 for so long, or until it is calm."""
        self._floods[where] = (time.monotonic() + seconds, places)

    def _wait(self, where: str, method: str, place: object) -> int:
        """Seconds that this call is told to wait; 0 when it is welcome."""
        until, places = self._floods.get(where, (0.0, ()))
        left = math.ceil(until - time.monotonic())
        meant = str(place) in places if places else not _is_entrance(method)
        return left if meant and left > 0 and not self.calm else 0

    def strikes(self, where: str, method: str, choices: tuple[Choice, ...], often: float) -> dict[str, Any] | None:
        """Whether this call fails, and how."""
        if self.calm or self._dice.random() > often:
            return None
        _, name, how = self._dice.choices(choices, [weight for weight, _, _ in choices])[0]
        self._ledger.fails(f"{where}: {name}")
        return how

    def slack(self, original: SlackFaults) -> Callable[[str, dict[str, Any]], ApiFault | None]:
        def take(method: str, args: dict[str, Any]) -> ApiFault | None:
            if pause := self._wait("Slack", method, args.get("channel")):
                return ApiFault(kind="ratelimited", retry_after=pause, hits=1)
            how = self.strikes("Slack", method, ON_SLACK, self._chance(method))
            return ApiFault(hits=1, **how) if how else SlackFaults.take_api(original, method, args)

        return take

    def telegram(self, original: TelegramFaults) -> Callable[[str, dict[str, Any]], Fault | None]:
        def take(method: str, params: dict[str, Any]) -> Fault | None:
            if pause := self._wait("Telegram", method, params.get("chat_id")):
                return Fault(kind="flood", retry_after=pause, hits=1)
            how = self.strikes("Telegram", method, ON_TELEGRAM, self._chance(method))
            return Fault(hits=1, **how) if how else TelegramFaults.take(original, method, params)

        return take

    def deliveries(self, original: SlackFaults) -> Callable[[str], list[DeliveryFault]]:
        def take(name: str) -> list[DeliveryFault]:
            how = self.strikes("Slack delivers", name, ON_DELIVERIES, self._often / 2)
            return [DeliveryFault(hits=1, **how)] if how else SlackFaults.take_delivery(original, name)

        return take

    def _chance(self, method: str) -> float:
        return self._often / 8 if _is_entrance(method) else self._often


def _is_entrance(method: str) -> bool:
    return any(fnmatch.fnmatch(method.lower(), one.lower()) for one in ENTRANCE)


def blows(weather: Weather, slack: SlackFaults, telegram: TelegramFaults) -> None:
    """From now on the weather decides what fails on these platforms."""
    slack.take_api = weather.slack(slack)  # type: ignore[method-assign]
    slack.take_delivery = weather.deliveries(slack)  # type: ignore[method-assign]
    telegram.take = weather.telegram(telegram)  # type: ignore[method-assign]
