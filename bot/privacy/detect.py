"""Runs every detector over a text, from certain to doubtful; the first claim on a character wins."""

from __future__ import annotations

from bot.privacy import cases, contact, dates, keep, numbers, spoken
from bot.privacy.findings import Claims, Hit
from bot.privacy.replace import PLACEHOLDER


def detect(text: str) -> list[Hit]:
    """Everything in plain text that points at a person, in order, without overlap. Placeholders are left alone."""
    blank = PLACEHOLDER.sub(lambda found: "\n" * len(found[0]), text)
    claims = Claims(blank)
    find_identifiers(claims)
    return claims.sorted_hits()


def find_identifiers(claims: Claims) -> None:
    """Numbers and addresses for reaching somebody: these need no dictionary."""
    contact.find_contact(claims)
    numbers.find_accounts(claims)
    keep.protect(claims)
    numbers.find_cued_numbers(claims)
    cases.find_shaped_cases(claims)
    numbers.find_plates(claims)
    dates.find_dates(claims)
    cases.find_cued_cases(claims)
    contact.find_phones(claims)
    numbers.find_bsn(claims)
    numbers.find_postcodes(claims)
    numbers.find_documents(claims)
    cases.find_mixed_references(claims)
    spoken.find_spoken_numbers(claims)
    cases.find_long_runs(claims)


def coarser_places() -> dict[str, str]:
    """For each town, in small letters, the wider area that may be named instead."""
    return {}


def warm_up() -> None:
    """Load what the first text would otherwise wait for."""
