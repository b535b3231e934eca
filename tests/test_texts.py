"""The catalogue and the rooms: every word has a name that is used, every command a story, every sentence the rules."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from bot.chat.catalogue import FOLDER, LANGUAGES
from bot.engine.feature import Command, Feature
from bot.engine.job import said_of
from bot.features import FEATURES
from scheduling.timetable import TIMETABLE

HOUSE = Path(__file__).resolve().parents[1]
PACKAGES = ("bot", "adapters", "scheduling")
NAMED_ELSEWHERE = {
    "command": "of every command: `command-<name>`, `-usage` and perhaps `-more`",
    "room": "of every feature, for /hulp",
    "shortcut": "of every message shortcut",
    "role": "of every role",
}
"""Families of names that follow from a table; what else has a computed name is an f-string, which is read."""
SAID_BY_TESTS = {"form-send"}
"""A label that tests of adapters put on their cards."""
FORBIDDEN = ("derhalve", "middels", "dient te")
ERRORS = ("engine.ftl", "settings.ftl", "import.ftl")
WORDS_A_SENTENCE = 15
"""On average over a language's catalogue: B1."""

Message = fluent.Message


# -- the catalogue ------------------------------------------------------------------------------------------


def files(language: str) -> list[Path]:
    return sorted((FOLDER / language).glob("*.ftl"))


@cache
def entries(path: Path) -> tuple[fluent.EntryType, ...]:
    return tuple(FluentParser().parse(path.read_text("utf-8")).body)


@cache
def messages(language: str) -> dict[str, tuple[str, Message]]:
    """Every message of a language by name, with its file."""
    return {
        entry.id.name: (path.name, entry)
        for path in files(language)
        for entry in entries(path)
        if isinstance(entry, Message)
    }


class Seen(Visitor):  # type: ignore[misc]  # fluent.syntax has no types for its visitor
    """The variables and the plain words of a message."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.words: list[str] = []

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: fluent.TextElement) -> None:
        self.words.append(node.value)

    def visit_Placeable(self, node: fluent.Placeable) -> None:
        self.words.append("…")
        self.generic_visit(node)


def seen(message: Message) -> Seen:
    visitor = Seen()
    visitor.visit(message)
    return visitor


def said(message: Message) -> str:
    """The message with `…` for what is filled in."""
    return "".join(seen(message).words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_holds_nothing_that_cannot_be_read(language: str) -> None:
    junk = [
        f"{path.name}: {entry.content.splitlines()[0]}"
        for path in files(language)
        for entry in entries(path)
        if isinstance(entry, fluent.Junk)
    ]
    assert junk == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_is_given_once(language: str) -> None:
    names = [entry.id.name for path in files(language) for entry in entries(path) if isinstance(entry, Message)]
    assert sorted({name for name in names if names.count(name) > 1}) == []


def test_both_languages_have_the_same_names_in_the_same_files() -> None:
    dutch, english = ({(file, name) for name, (file, _) in messages(each).items()} for each in LANGUAGES)
    assert sorted(dutch ^ english) == []


def test_both_languages_fill_in_the_same() -> None:
    dutch, english = (
        {name: seen(message).variables for name, (_, message) in messages(each).items()} for each in LANGUAGES
    )
    assert {name for name in dutch.keys() & english.keys() if dutch[name] != english[name]} == set()


# -- names in the code ------------------------------------------------------------------------------------


def sources(*endings: str) -> Iterator[tuple[str, str]]:
    for package in PACKAGES:
        for path in sorted((HOUSE / package).rglob("*")):
            if path.suffix in endings:
                yield path.relative_to(HOUSE).as_posix(), path.read_text("utf-8")


@cache
def trees() -> dict[str, ast.Module]:
    return {file: ast.parse(source) for file, source in sources(".py")}


@cache
def named() -> tuple[tuple[str, ast.expr], ...]:
    """Whatever stands as a name in `text(…)`, `Text(…)`, `Mistake(…)` or a validator's `ValueError("form-…")`."""
    return tuple(
        (file, node)
        for file, tree in trees().items()
        if _knows_texts(tree)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and _makes_text(call)
        for node in _values(call.args[0])
    )


def literals() -> dict[str, str]:
    """Every name that is written out, with a file it is in."""
    return {
        node.value: file for file, node in named() if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def _knows_texts(tree: ast.Module) -> bool:
    """Whether `text` is ours in this file."""
    origins = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    return "bot.chat.text" in origins or "bot.chat.form" in origins


def _makes_text(call: ast.Call) -> bool:
    """Also a validator's `ValueError("form-…")`: a form shows it as a text."""
    name = getattr(call.func, "id", None) or getattr(call.func, "attr", "")
    if name == "ValueError" and call.args and isinstance(call.args[0], ast.Constant):
        return bool(re.fullmatch(r"[a-z]+(-[a-z]+)+", str(call.args[0].value)))
    return bool(call.args) and name in ("text", "Text", "Mistake")


def _values(node: ast.expr) -> Iterator[ast.expr]:
    """The name, or both ends of `a if … else b`."""
    if isinstance(node, ast.IfExp):
        yield from _values(node.body)
        yield from _values(node.orelse)
    else:
        yield node


def families() -> dict[str, str]:
    """The names that an f-string in `text(…)` may make, as a pattern such as `outcome-…`, with a file it is in."""
    return {_pattern(node): file for file, node in named() if isinstance(node, ast.JoinedStr)}


@cache
def computed() -> tuple[re.Pattern[str], ...]:
    """The names that any f-string in the code may make."""
    made = (_pattern(n) for tree in trees().values() for n in ast.walk(tree) if isinstance(n, ast.JoinedStr))
    return tuple(re.compile(pattern) for pattern in made if pattern)


def _pattern(string: ast.JoinedStr) -> str:
    parts = [part.value if isinstance(part, ast.Constant) else None for part in string.values]
    first = parts[0] if parts else None
    if not isinstance(first, str) or not re.fullmatch(r"[a-z]+(-[a-z]+)*-", first):
        return ""
    return "".join(re.escape(part) if isinstance(part, str) else "[a-z0-9_-]+" for part in parts)


@cache
def written() -> frozenset[str]:
    """Everything that looks like a name, in whatever file: a table or a page may map something to it."""
    return frozenset(
        word
        for _, source in sources(".py", ".js", ".html")
        for word in re.findall(r"(?:[\"'`]|\{\{)([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?:[\"'`]|\}\})", source)
    )


def _follows_from_a_table(name: str) -> bool:
    family, _, rest = name.partition("-")
    if family != "command":
        return family in NAMED_ELSEWHERE
    return re.sub(r"-(usage|more)$", "", rest) in {command.name for command in commands()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_in_the_code_is_in_the_catalogue(language: str) -> None:
    known = messages(language)
    assert {name: file for name, file in literals().items() if name not in known} == {}


def test_every_text_is_used() -> None:
    unused = {
        name: file
        for name, (file, _) in messages("nl").items()
        if name not in written() | SAID_BY_TESTS
        and not _follows_from_a_table(name)
        and not any(pattern.fullmatch(name) for pattern in computed())
    }
    assert unused == {}


def test_every_family_of_computed_names_exists() -> None:
    known = messages("nl")
    missing = {p: file for p, file in families().items() if p and not any(re.fullmatch(p, name) for name in known)}
    assert missing == {}


# -- commands ---------------------------------------------------------------------------------------------


def commands() -> list[Command]:
    return [command for feature in FEATURES for command in feature.commands]


@pytest.mark.parametrize("command", commands(), ids=lambda command: command.name)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_has_help_and_an_example(command: Command, language: str) -> None:
    assert {command.help.name, command.usage.name} <= messages(language).keys()


@pytest.mark.parametrize("command", commands(), ids=lambda command: command.name)
def test_every_command_has_a_story_that_types_it(command: Command) -> None:
    typed = re.compile(rf"""["'(]/{command.name}\b""")
    stories = [path for path in (HOUSE / "tests/stories").glob("test_*.py") if typed.search(path.read_text("utf-8"))]
    assert stories, f"no file in tests/stories types /{command.name}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_room_has_a_name_in_help(language: str) -> None:
    rooms = {f"room-{feature.name}" for feature in FEATURES if any(not c.hidden for c in feature.commands)}
    assert rooms <= messages(language).keys()


@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.name)
def test_buttons_fit_into_what_platforms_carry(feature: Feature) -> None:
    names = [press.action.name for press in feature.buttons]
    assert [name for name in names if len(name) > 24] == []


# -- the rules of writing (domain 2): what a machine can see -------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_errors_do_not_shout(language: str) -> None:
    shouted = [name for name, (file, message) in messages(language).items() if file in ERRORS and "!" in said(message)]
    assert shouted == []


def test_no_word_that_nobody_says_aloud() -> None:
    dutch = {name: said(message).lower() for name, (_, message) in messages("nl").items()}
    assert {name: word for name, words in dutch.items() for word in FORBIDDEN if word in words} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_short(language: str) -> None:
    sentences = [
        sentence.split()
        for _, message in messages(language).values()
        for sentence in re.split(r"(?<=[.?!:])\s", said(message))
        if len(sentence.split()) > 3
    ]
    average = sum(map(len, sentences)) / len(sentences)
    assert average <= WORDS_A_SENTENCE, f"{average:.1f} words a sentence"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_very_long(language: str) -> None:
    long = {
        name: len(sentence.split())
        for name, (_, message) in messages(language).items()
        for sentence in re.split(r"(?<=[.?!:;])\s", said(message))
        if len(sentence.split()) > 30
    }
    assert long == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_happens_by_itself_says_what_it_is(language: str) -> None:
    assert [job.name for job in TIMETABLE if said_of(job).name not in messages(language)] == []
