"""Sentences about nobody, each unlike every other, and none that the privacy gate would change."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

THINGS = ("dak", "muur", "vloer", "deur", "raam", "trap", "kelder", "zolder", "keuken", "balkon", "schuur", "tuin")
TROUBLES = ("lekt", "kraakt", "schimmelt", "zakt", "trilt", "stinkt", "rammelt", "scheurt")
AGAIN = ("soms", "vaak", "steeds", "nooit meer", "elke week", "sinds de winter", "bij regen", "bij wind")


def _all(sentence: str) -> Iterator[str]:
    for again, trouble, thing in itertools.product(AGAIN, TROUBLES, THINGS):
        yield sentence.format(what=f"{thing} {again} {trouble}")


def questions() -> Iterator[str]:
    return _all("Mag een huurder minder betalen als de {what}?")


def answers() -> Iterator[str]:
    return _all("Dat mag alleen als de {what} en er is gewaarschuwd.")


def replies() -> Iterator[str]:
    return _all("Dank, en als de {what} zonder dat er is gewaarschuwd?")


def signals() -> Iterator[str]:
    return _all("Wij zien dat een verhuurder niets doet als de {what}.")
