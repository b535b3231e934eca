"""Runs every detector over a text, from certain to doubtful; the first claim on a character wins."""

from __future__ import annotations

import threading

from bot.privacy import (
    ages,
    capital_runs,
    cases,
    contact,
    dates,
    keep,
    numbers,
    organisations,
    places,
    plates,
    small_organisations,
    spoken,
    stricter,
    towns,
)
from bot.privacy.findings import Claims, Hit
from bot.privacy.lexicon import districts, lexicon
from bot.privacy.names import Names
from bot.privacy.replace import PLACEHOLDER
from bot.privacy.tokens import in_small_letters, style_of, words_of


def detect(text: str, *, strict: bool = False) -> list[Hit]:
    """Everything in plain text that points at a person, in order, without overlap. Placeholders are left alone.

    `strict` also finds what a question may name: firms that everybody knows, and the towns of courts.
    """
    claims = _claims_on(text)
    find_identifiers(claims)
    if strict:
        stricter.find_in_signals(claims, lexicon())
    find_names(claims)
    return claims.sorted_hits()


def identifiers(text: str) -> list[Hit]:
    """What `detect` finds without the lists of names: enough to see whether a hard identifier is left."""
    claims = _claims_on(text)
    find_identifiers(claims)
    return claims.sorted_hits()


def _claims_on(text: str) -> Claims:
    return Claims(PLACEHOLDER.sub(lambda found: "\n" * len(found[0]), text) if "[" in text else text)


def find_identifiers(claims: Claims) -> None:
    """Numbers and addresses for reaching somebody: these need no dictionary."""
    contact.find_contact(claims)
    if claims.has_digits:
        numbers.find_accounts(claims)
        keep.protect_digits(claims)
    keep.protect_words(claims)
    if claims.has_digits:
        numbers.find_cued_numbers(claims)
        cases.find_shaped_cases(claims)
        plates.find_plates(claims)
    dates.find_dates(claims)
    if claims.has_digits:
        cases.find_cued_cases(claims)
        contact.find_phones(claims)
        numbers.find_bsn(claims)
        numbers.find_postcodes(claims)
        numbers.find_documents(claims)
        cases.find_mixed_references(claims)
    spoken.find_spoken_numbers(claims)
    if claims.has_digits:
        cases.find_long_runs(claims)


def find_names(claims: Claims) -> None:
    """People, places and organisations: these need the lists."""
    known = lexicon()
    style = style_of(claims.text)
    if style.shouted:
        claims.text = in_small_letters(claims.text)
    words = words_of(claims.text, style)
    if style.small:
        places.find_small_addresses(claims)
    places.find_addresses(claims, known)
    places.find_addresses_before_postcodes(claims)
    towns.find_towns(claims, words, style, known, shortest=3)
    towns.find_towns_behind_addresses(claims, known)
    if style.small:
        small_organisations.find_small_organisations(claims, known)
    organisations.find_organisations(claims, known)
    if style.small:
        small_organisations.find_small_landlords(claims, known)
    else:
        small_organisations.find_ending_in_a_head(claims, known)
    places.find_spots_behind_organisations(claims)
    towns.find_towns(claims, words, style, known)
    places.find_addresses_before_postcodes(claims)
    organisations.find_named_by_town(claims, words)
    names = Names(claims, words, style, known)
    names.find()
    if not style.small:
        capital_runs.find_capital_runs(names)
    dates.find_dates_behind_names(claims)
    ages.find_ages(claims)


def coarser_places() -> dict[str, str]:
    """For each town, in small letters, the wider area that may be named instead."""
    return districts()


def warm_up() -> threading.Thread:
    """Start loading the lists in the background; the thread ends when the first text need not wait for them."""
    loading = threading.Thread(target=lexicon, name="privacy lists", daemon=True)
    loading.start()
    return loading
