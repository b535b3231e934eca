"""Decisions in a consult: how long somebody may take, and what happens when they take longer."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.reference.calendar import add_workdays, at, local_date, next_workday
from bot.reference.worktime import OPENS, Window, add_within, add_working_time
from bot.settings import Config
from storage.consults import Step
from storage.roster import Shift

ESCALATION: dict[Step, float] = {
    Step.REMIND: 0.5,
    Step.ASK_BACKUP: 1,
    Step.TELL_COORDINATORS: 2,
    Step.GO_NATIONAL: 3,
    Step.TELL_AGAIN: 4,
}
"""After how many times the acceptance time each step comes; domain 4.7 (backup after 45, coordinator after 90)."""

URGENT_ESCALATION: dict[Step, float] = {
    Step.REMIND: 0.5,
    Step.TELL_COORDINATORS: 1,
    Step.GO_NATIONAL: 2,
    Step.TELL_AGAIN: 3,
}
"""When it is urgent the backup is asked at once, so the coordinator follows after one acceptance time; domain 2.1-5."""

STARTS_ANEW = (Step.GO_NATIONAL, Step.TELL_AGAIN)
"""Steps after the coordinators were told; whoever is offered the question after waiting then gets the whole time."""

SAME_QUESTION = timedelta(minutes=10)
"""E31: the same text of the same person within this time is the same question."""
SHORT = 3
"""Words; a question of so few is asked about once. E33."""
NEARLY_OVER = timedelta(minutes=10)
"""A question so close to the end of a slot may be left for the next one. E07."""
MOST_WORDS_OF_THANKS = 12
"""A message without a question mark and not longer than this, after an answer, is taken for thanks."""
AGAIN_AND_AGAIN = re.compile(
    r"\b(?:steeds (?:vaker|meer|opnieuw)|gebeurt (?:vaak|vaker)"
    r"|(?:zie|zien|hoor|horen) (?:(?:we|wij|ik) )?(?:(?:dit|het) )?(?:vaak|vaker|veel))\b",
    re.IGNORECASE,
)
"""Words about what happens in many cases."""
ASKER_REMINDED_AFTER = 3
"""Workdays after an answer; the question closes by itself at five. One reminder only. E51."""


def patience(config: Config, *, urgent: bool) -> timedelta:
    """How long the lawyer on duty has to accept; 45 minutes is the norm of the Raad voor Rechtsbijstand's piket."""
    return timedelta(minutes=config.urgent_acceptance_minutes if urgent else config.acceptance_minutes)


def steps(*, urgent: bool) -> dict[Step, float]:
    """The steps that follow when nobody accepts, with their times in acceptance times."""
    return URGENT_ESCALATION if urgent else ESCALATION


def after(step: Step, *, urgent: bool) -> Step:
    """The step after this one; the last one repeats."""
    order = list(steps(urgent=urgent))
    return order[min(order.index(step) + 1, len(order) - 1)] if step in order else order[0]


def moment_of(step: Step, clock_from: datetime, config: Config, windows: Iterable[Window], *, urgent: bool) -> datetime:
    """When a step comes: so much duty time after the first offer; real time when it is urgent."""
    wait = patience(config, urgent=urgent) * steps(urgent=urgent)[step]
    if urgent:
        return clock_from + wait
    return add_within(clock_from, wait, windows) or add_working_time(clock_from, wait, config.optional_holidays)


def windows_of(shifts: Iterable[Shift]) -> list[Window]:
    """The duty hours in which the clock runs."""
    return sorted((shift.starts_at, shift.ends_at) for shift in shifts)


def owner_is_nudged_at(since: datetime, config: Config) -> datetime:
    """Half of the time after which a silent owner loses the question."""
    return add_working_time(since, timedelta(minutes=config.silent_owner_minutes) / 2, config.optional_holidays)


def owner_loses_it_at(since: datetime, config: Config) -> datetime:
    return add_working_time(since, timedelta(minutes=config.silent_owner_minutes), config.optional_holidays)


def asker_is_reminded_at(since: datetime, config: Config) -> datetime:
    days = min(ASKER_REMINDED_AFTER, max(config.auto_close_workdays - 1, 1))
    return add_workdays(since, days, config.optional_holidays)


def closes_at(since: datetime, config: Config) -> datetime:
    return add_workdays(since, config.auto_close_workdays, config.optional_holidays)


def soonest(now: datetime, config: Config) -> datetime:
    """Now, or when the office opens."""
    return add_working_time(now, timedelta(microseconds=1), config.optional_holidays)


def accepts_by(now: datetime, config: Config, *, urgent: bool) -> datetime:
    """How long somebody who was asked by name has to accept, duty or not."""
    wait = patience(config, urgent=urgent)
    return now + wait if urgent else add_working_time(now, wait, config.optional_holidays)


def asks_on(said: str) -> bool:
    """Whether a message after an answer waits for the lawyer again; thanks do not."""
    return "?" in said or len(said.split()) > MOST_WORDS_OF_THANKS


def sounds_like_signal(question: str) -> bool:
    """Whether a text tells what happens again and again instead of asking about one case. E26."""
    return bool(AGAIN_AND_AGAIN.search(question))


def next_workday_at_nine(now: datetime, config: Config) -> datetime:
    """When the office opens on the next working day."""
    return at(next_workday(local_date(now), config.optional_holidays), OPENS)
