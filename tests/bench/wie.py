"""Measures `/wie`: speed, recall per kind of misspelling, build time and memory. `python tests/bench/wie.py`

Names are synthetic, made from a seed. A query is answered when one of the first five hits is the person
meant, or bears the same name as far as it was typed: who has the same full name cannot be told apart, nor can
who has the same last name when no first name was typed, or another particle when no particle was typed.
"""

import random
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bot.contacts.filing import Listed
from bot.contacts.search import Index, Query

SEED = 20261124
QUERIES_PER_KIND = 150
Misspelling = Callable[[str, str, str], str | None]


def words(text: str) -> list[str]:
    return text.split()


FIRST = words(
    "Anna Bram Cor Daan Eva Femke Geert Hanna Iris Jan Kees Lotte Maarten Noor Olaf Pieter Rianne Sjoerd Tess "
    "Ursula Vera Wim Youssef Zoë René Fatima Mohammed Chantal Désirée Sanne Marijke Gijs Thijs Heleen Joke "
    "Jeroen Annelies Ingrid Bastiaan Loes Ruben Marieke Stijn Willemijn Floor Ali Aylin Björn Céline Karin"
)
PARTICLES = ["", "", "", "", "", "", "van", "van de", "van den", "van der", "de", "den", "ter", "van 't", "in 't"]
SHORT = ["vd", "v.d.", "v/d", "v d"]
ONSETS = words("b br d dr f g gr h j k kl kr l m n p pl r s sch sl sm st str t v vl w z zw th ph c")
NUCLEI = words("a aa e ee i ie o oo u ui ij ei oe ou eu y é ë ö")
CODAS = words("f k l ll m n nn ng nk p r rs rt s st t ts tt x ck ld nd ndt ks")
ENDINGS = words("a e en er ers es ing ink ker man mans ma sma stra sen sma berg dijk huis veld horst broek hof")
MUNICIPALITIES = words("Zwolle Nijmegen Utrecht Breda Assen Emmen Tilburg Leiden Delft Almere Gouda Venlo")
AREAS = words("huur arbeid bestuur consument schulden vreemdelingen")
ROLES = ["advocaat", "sociaal raadsvrouw", "juridisch medewerker", "coördinator"]
KINDS_OF_ORGANISATION = ["Advocatenkantoor", "Juridisch Loket", "Sociaal Raadslieden", "Rechtswinkel"]
TOPICS = ["familierecht", "servicekosten", "ontslag op staande voet", "kinderopvangtoeslag", "beslag"]


def last_names(dice: random.Random, count: int) -> list[str]:
    made: dict[str, None] = {}
    while len(made) < count:
        stem = dice.choice(ONSETS) + dice.choice(NUCLEI) + dice.choice(CODAS)
        if dice.random() < 0.35:
            stem += dice.choice(NUCLEI) + dice.choice(CODAS)
        made[(stem + dice.choice(["", *ENDINGS])).capitalize()] = None
    return list(made)


def directory(count: int) -> list[Listed]:
    dice = random.Random(SEED)
    surnames = last_names(dice, max(200, count // 3))
    weights = [1 / (rank + 20) for rank in range(len(surnames))]
    chosen = dice.choices(surnames, weights, k=count)
    return [entry(dice, number, surname) for number, surname in enumerate(chosen)]


def entry(dice: random.Random, number: int, surname: str) -> Listed:
    place = dice.choice(MUNICIPALITIES)
    particle = dice.choice(PARTICLES)
    return Listed(
        id=number,
        name=" ".join(part for part in (dice.choice(FIRST), particle, surname) if part),
        organisation=f"{dice.choice(KINDS_OF_ORGANISATION)} {dice.choice(MUNICIPALITIES)}",
        role=dice.choice(ROLES),
        areas=tuple(dice.sample(AREAS, dice.randint(0, 2))),
        topics=tuple(dice.sample(TOPICS, dice.randint(0, 2))),
        municipalities=(place,),
        location=place.lower(),
        district=f"district-{MUNICIPALITIES.index(place) % 4}",
    )


def slip(dice: random.Random, word: str) -> str:
    """One typing error after the first letter: a letter lost, added, wrong, or two swapped."""
    at = dice.randrange(1, max(2, len(word) - 1))
    letter = dice.choice("abcdefghijklmnoprstuvwz")
    return dice.choice(
        [
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at:],
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :],
        ]
    )


def kinds(dice: random.Random) -> dict[str, Misspelling]:
    """Per kind what is typed for (first name, particle, last name); None when the kind does not apply."""
    import unicodedata

    def plain(text: str) -> str:
        return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))

    def swapped(name: str) -> str | None:
        for a, b in (("ij", "y"), ("ei", "ij"), ("ck", "k"), ("c", "k"), ("ph", "f"), ("th", "t"), ("ndt", "nt")):
            if a in name:
                return name.replace(a, b)
        return None

    def doubled(name: str) -> str:
        at = dice.randrange(1, len(name))
        halved = "".join(c for i, c in enumerate(name) if i == 0 or c != name[i - 1])
        return halved if halved != name else name[:at] + name[at - 1] + name[at:]

    def with_sound(first: str, name: str) -> str | None:
        other = swapped(name.lower())
        return f"{first} {other}" if other else None

    long_enough = 6
    return {
        "exact full name": lambda f, p, n: f"{f} {p} {n}",
        "last name": lambda f, p, n: n,
        "typing error": lambda f, p, n: f"{f} {p} {slip(dice, n)}",
        "last name, typing error": lambda f, p, n: slip(dice, n) if len(n) >= long_enough else None,
        "two errors": lambda f, p, n: f"{slip(dice, f)} {slip(dice, n)}",
        "two errors in one name": lambda f, p, n: f"{f} {slip(dice, slip(dice, n))}" if len(n) > 7 else None,
        "vd / v.d. / v/d": lambda f, p, n: f"{dice.choice(SHORT)} {n}" if p[:3] == "van" else None,
        "glued particle": lambda f, p, n: f"{f} {p.replace(' ', '')}{n}" if p in PARTICLES[6:10] else None,
        "no particle": lambda f, p, n: f"{f} {n}" if p else None,
        "no accents": lambda f, p, n: plain(f"{f} {p} {n}") if plain(f + n) != f + n else None,
        "ij/y, c/k, ph/f": lambda f, p, n: with_sound(f, n),
        "doubled letter": lambda f, p, n: f"{f} {doubled(n.lower())}",
        "beginning": lambda f, p, n: f"{f} {n[: dice.randint(4, max(4, len(n) - 1))]}",
        "initial and name": lambda f, p, n: f"{f[0]}. {p} {n}",
    }  # fmt: skip


def parts(name: str) -> tuple[str, str, str]:
    first, *particle, last = name.split()
    return first, " ".join(particle), last


LAST_ONLY = {"last name", "last name, typing error", "vd / v.d. / v/d"}
WITHOUT_PARTICLE = {
    "two errors", "two errors in one name", "no particle", "no accents", "ij/y, c/k, ph/f", "doubled letter",
    "beginning",
}  # fmt: skip


def answered(kind: str, meant: Listed, found: Listed) -> bool:
    (first, particle, last), other = parts(meant.name), parts(found.name)
    if kind in LAST_ONLY:
        return last == other[2]
    if kind in WITHOUT_PARTICLE:
        return (first, last) == (other[0], other[2])
    if kind == "initial and name":
        return (first[0], particle, last) == (other[0][0], *other[1:])
    return meant.name == found.name


def ask(
    index: Index, entries: list[Listed], name: str, misspell: Misspelling, dice: random.Random
) -> Iterator[tuple[float, bool]]:
    done = 0
    while done < QUERIES_PER_KIND:
        meant = dice.choice(entries)
        typed = misspell(*parts(meant.name))
        if typed is None:
            continue
        done += 1
        query = Query(typed)
        start = time.perf_counter()
        hits = index.search(query, 5)
        spent = time.perf_counter() - start
        yield spent * 1000, any(answered(name, meant, entries[hit.id]) for hit in hits)


def measure(count: int) -> None:
    entries = directory(count)
    start = time.perf_counter()
    index = Index.build(entries)
    built = time.perf_counter() - start
    tracemalloc.start()
    kept = Index.build(entries)
    megabytes = tracemalloc.get_traced_memory()[0] / 1e6
    tracemalloc.stop()
    del kept
    print(f"\n{count:,} cards: built in {built * 1000:.0f} ms, index {megabytes:.1f} MB")
    print(f"{'what is typed':<28}{'p50 ms':>8}{'p95 ms':>8}{'recall@5':>10}")
    dice = random.Random(SEED + count)
    every: list[tuple[float, bool]] = []
    for name, kind in kinds(dice).items():
        results = list(ask(index, entries, name, kind, dice))
        every += results
        print_row(name, results)
    print_row("all", every)
    measure_places(index, dice)


def measure_places(index: Index, dice: random.Random) -> None:
    """Words, area and place mixed: only time, because many cards are equally right."""
    times = []
    for _ in range(QUERIES_PER_KIND):
        place = dice.choice(MUNICIPALITIES)
        said = dice.choice(["", "sociaal raadslieden", "familierecht", "vd berg", "advocaat jan"])
        query = Query(said, frozenset({dice.choice(AREAS)}), place, place.lower(), "district-1")
        start = time.perf_counter()
        index.search(query, 5)
        times.append(((time.perf_counter() - start) * 1000, True))
    print_row("words, area and place", times)


def print_row(name: str, results: list[tuple[float, bool]]) -> None:
    times = sorted(spent for spent, _ in results)
    recall = statistics.mean(good for _, good in results)
    print(f"{name:<28}{statistics.median(times):>8.2f}{times[int(len(times) * 0.95)]:>8.2f}{recall:>10.3f}")


if __name__ == "__main__":
    for size in map(int, sys.argv[1:] or ["300", "10000", "100000"]):
        measure(size)
