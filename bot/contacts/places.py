"""Which cards of the directory belong to which legal area and to which place."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from typing import Literal

import numpy as np
import numpy.typing as npt

from bot.contacts.filing import Listed
from bot.contacts.vocabulary import Ints

Distance = Literal["elsewhere", "country", "district", "here"]
DISTANCES: tuple[Distance, ...] = ("elsewhere", "country", "district", "here")
Codes = npt.NDArray[np.uint8]
_NOBODY: Ints = np.zeros(0, dtype=np.int32)


class Places:
    """Rows (places in the list of entries) by area, municipality, location and district."""

    def __init__(self, entries: Sequence[Listed]) -> None:
        self._count = len(entries)
        self._areas = _rows_by((row, area) for row, entry in enumerate(entries) for area in entry.areas)
        self._municipalities = _rows_by(
            (row, place) for row, entry in enumerate(entries) for place in entry.municipalities
        )
        self._locations = _rows_by((row, entry.location) for row, entry in enumerate(entries))
        self._districts = _rows_by((row, entry.district) for row, entry in enumerate(entries))
        self.any_area = _rows_where(not entry.areas for entry in entries)
        self._country = _rows_where(not (entry.municipalities or entry.location or entry.district) for entry in entries)

    def with_area(self, area: str) -> Ints:
        return self._areas.get(area, _NOBODY)

    def distances(self, municipality: str | None, location: str | None, district: str | None) -> Codes:
        """Per row a place in DISTANCES."""
        codes = np.zeros(self._count, dtype=np.uint8)
        codes[self._country] = DISTANCES.index("country")
        if district:
            codes[self._districts.get(district, _NOBODY)] = DISTANCES.index("district")
        if location:
            codes[self._locations.get(location, _NOBODY)] = DISTANCES.index("here")
        if municipality:
            codes[self._municipalities.get(municipality, _NOBODY)] = DISTANCES.index("here")
        return codes


def _rows_by(pairs: Iterable[tuple[int, Hashable]]) -> dict[Hashable, Ints]:
    rows: defaultdict[Hashable, list[int]] = defaultdict(list)
    for row, key in pairs:
        rows[key].append(row)
    return {key: np.array(found, dtype=np.int32) for key, found in rows.items()}


def _rows_where(answers: Iterable[bool]) -> Ints:
    return np.flatnonzero(np.fromiter(answers, dtype=bool)).astype(np.int32)
