"""Sentences about nobody, each unlike every other, and none that the privacy gate would change."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

THINGS = ("dak", "muur", "vloer", "deur", "raam", "trap", "kelder", "zolder", "keuken", "balkon", "schuur", "tuin")
TROUBLES = ("lekt", "kraakt", "schimmelt", "zakt", "trilt", "stinkt", "rammelt", "scheurt")
AGAIN = ("soms", "vaak", "steeds", "nooit meer", "elke week", "sinds de winter", "bij regen", "bij wind")


def questions() -> Iterator[str]:
    for thing, trouble, again in itertools.product(THINGS, TROUBLES, AGAIN):
        yield f"Mag een huurder minder betalen als de {thing} {again} {trouble}?"


def answers() -> Iterator[str]:
    for thing, trouble, again in itertools.product(THINGS, TROUBLES, AGAIN):
        yield f"Dat mag alleen als de {thing} {again} {trouble} en er is gewaarschuwd."
