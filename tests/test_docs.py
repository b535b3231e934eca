"""What the documents say exists, and what exists is in the documents."""

from __future__ import annotations

import csv
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from sqlmodel import SQLModel

import storage.store  # noqa: F401  # knows every table
from bot.chat.catalogue import bundle
from bot.engine import metrics
from bot.features import FEATURES
from bot.members.importing import Importing
from bot.members.rows import CONTACT_COLUMNS, MEMBER_COLUMNS, ROSTER_COLUMNS
from bot.reference.book import Reference
from bot.settings import Settings, load_config

HOUSE = Path(__file__).parents[1]
DOCUMENTS = sorted([*HOUSE.glob("*.md"), *(HOUSE / "docs").rglob("*.md")])
LINK = re.compile(r"\]\(([^)\s]+)\)|src=\"([^\"]+)\"")
SOURCES = "\n".join(
    path.read_text("utf-8")
    for package in ("bot", "adapters", "storage", "scheduling")
    for path in (HOUSE / package).rglob("*.py")
)


def read(name: str) -> str:
    return (HOUSE / name).read_text("utf-8")


def section(document: str, title: str) -> str:
    """From a heading up to the next one of the same level."""
    return re.split(r"^## ", document.partition(f"\n## {title}\n")[2], flags=re.MULTILINE)[0]


def first_column(words: str) -> list[str]:
    """What stands in code marks at the beginning of each row of a table."""
    return re.findall(r"^\| `([^`]+)`", words, re.MULTILINE)


def names(paths: list[Path]) -> list[str]:
    return [path.relative_to(HOUSE).as_posix() for path in paths]


# -- what an operator types --------------------------------------------------------------------------


def test_the_environment_table_names_every_variable_and_no_other() -> None:
    assert set(first_column(section(read("README.md"), "Environment"))) == {n.upper() for n in Settings.model_fields}


def test_the_environment_table_says_the_defaults_that_hold() -> None:
    table = section(read("README.md"), "Environment")
    for name, field in Settings.model_fields.items():
        if field.default is not None:
            assert f"| `{name.upper()}` | `{field.default}` |" in table


def test_every_variable_in_the_documents_exists() -> None:
    known = {name.upper() for name in Settings.model_fields} | {"KORTELIJN_TEST_POSTGRES", "KORTELIJN_TEST_SEED"}
    named = {
        word for path in DOCUMENTS for word in re.findall(r"\b(?:KORTELIJN|SLACK|TELEGRAM)_[A-Z_]+", path.read_text())
    }
    assert named <= known


def test_the_commands_of_the_command_line_are_in_the_readme_and_the_other_way_round() -> None:
    said = {row.split()[1] for row in first_column(section(read("README.md"), "The command line"))}
    shown = subprocess.run(
        [sys.executable, "-m", "bot", "--help"], cwd=HOUSE, capture_output=True, text=True, check=True
    )
    assert said == set(re.findall(r"^  ([a-z]+) {2,}", shown.stdout.partition("Commands:")[2], re.MULTILINE))


def test_the_options_that_the_readme_names_are_options() -> None:
    for row in first_column(section(read("README.md"), "The command line")):
        _, command, *rest = row.replace("[", "").replace("]", "").split()
        options = [word for word in rest if word.startswith("--")]
        if options:
            words = [sys.executable, "-m", "bot", command, "--help"]
            shown = subprocess.run(words, cwd=HOUSE, capture_output=True, text=True, check=True).stdout
            assert [option for option in options if option not in shown] == []


def test_every_make_target_in_the_documents_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", read("Makefile"), re.MULTILINE))
    said = {
        word for path in DOCUMENTS for word in re.findall(r"(?:`|^|&& (?:sudo )?)make ([a-z]+)", path.read_text(), re.M)
    }
    assert said <= targets


# -- what people type in chat ------------------------------------------------------------------------


def test_the_chat_commands_are_in_the_readme_and_the_other_way_round() -> None:
    said = {row.split()[0] for row in first_column(section(read("README.md"), "Commands in chat"))}
    assert said == {f"/{command.name}" for feature in FEATURES for command in feature.commands}


def test_the_news_for_members_names_commands_and_buttons_that_exist() -> None:
    quoted = re.findall(r"`([^`]+)`", read("CHANGELOG.md"))
    commands = {f"/{command.name}" for feature in FEATURES for command in feature.commands}
    assert {words.split()[0] for words in quoted if words.startswith("/")} <= commands
    labels = set(re.findall(r"^[a-z0-9_-]+ = (.+)$", catalogue("nl"), re.MULTILINE))
    assert [words for words in quoted if words[0].isupper() and words not in labels] == []


def catalogue(language: str) -> str:
    assert bundle(language)
    return "\n".join(path.read_text("utf-8") for path in sorted((HOUSE / "bot" / "texts" / language).glob("*.ftl")))


# -- examples ----------------------------------------------------------------------------------------


def test_the_readme_names_the_columns_of_every_import() -> None:
    table = section(read("README.md"), "People, contacts, roster")
    for columns in (MEMBER_COLUMNS, CONTACT_COLUMNS, ROSTER_COLUMNS):
        assert [column for column in columns if f"`{column}`" not in table] == []


def test_the_example_configuration_can_be_loaded() -> None:
    assert load_config(HOUSE / "docs/examples/kortelijn.toml").channels


@pytest.mark.parametrize("what", ["members", "contacts", "roster"])
def test_every_row_of_an_example_is_good(what: str) -> None:
    config = load_config(HOUSE / "docs/examples/kortelijn.toml")
    incoming = Importing(Reference.load(), config).read(what, HOUSE / f"docs/examples/{what}.csv")
    assert incoming.reading.rows
    assert incoming.reading.problems == ()


@pytest.mark.parametrize(
    ("what", "columns"), [("roster", ("advocaat", "achterwacht")), ("availability", ("advocaat",))]
)
def test_the_persons_in_an_example_are_members_in_another(what: str, columns: tuple[str, ...]) -> None:
    members = {row[key] for row in example("members") for key in ("naam", "email")}
    assert [row for row in example(what) for column in columns if row[column] not in members | {""}] == []


def example(what: str) -> list[dict[str, str]]:
    lines = read(f"docs/examples/{what}.csv").splitlines()
    return list(csv.DictReader(lines, delimiter=";"))


# -- the rest ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("document", names(DOCUMENTS))
def test_every_link_inside_the_repository_leads_somewhere(document: str) -> None:
    targets = [first or second for first, second in LINK.findall(read(document))]
    for target in targets:
        path, _, anchor = target.partition("#")
        if "://" in target or target.startswith("mailto:"):
            continue
        there = (HOUSE / document).parent / path if path else HOUSE / document
        assert there.exists(), target
        if anchor:
            assert anchor in anchors(there), target


def anchors(document: Path) -> set[str]:
    titles = re.findall(r"^#+ (.+)$", document.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("document", names(DOCUMENTS))
def test_every_file_of_the_house_that_a_document_names_is_there(document: str) -> None:
    named = re.findall(r"`((?:bot|adapters|storage|scheduling|tests|docs)/[\w./-]+)`", read(document))
    assert [name for name in named if not (HOUSE / name).exists()] == []


def test_every_type_in_the_glossary_exists() -> None:
    middle = re.findall(r"^\|[^|]*\| ([^|]+) \|", read("docs/glossary.md"), re.MULTILINE)
    types = {name for cell in middle for name in re.findall(r"`([A-Z][a-z]\w+)", cell)}
    assert len(types) > 20
    assert {name for name in types if not re.search(rf"\bclass {name}\b|^{name} =", SOURCES, re.MULTILINE)} == set()


def test_every_table_is_explained_to_the_privacy_officer() -> None:
    said = set(re.findall(r"`([a-z_]+)`", section(read("docs/privacy.md"), "What is stored")))
    assert set(SQLModel.metadata.tables) - said == set()


def test_every_metric_is_explained_to_the_operator() -> None:
    ours = {metric.name for metric in metrics.REGISTRY.collect() if metric.name.startswith("kortelijn")}
    said = {name.removesuffix("_total") for name in first_column(section(read("docs/operators.md"), "Watch it"))}
    assert {name for name in said if name.startswith("kortelijn")} == ours


def test_every_decision_is_in_the_list() -> None:
    listed = re.findall(r"\((\d{4}-[\w-]+\.md)\)", read("docs/decisions/README.md"))
    assert listed == sorted(path.name for path in (HOUSE / "docs/decisions").glob("[0-9]*.md"))


def test_no_document_is_about_one_machine() -> None:
    places = re.compile(r"(?<![\w.])/(?:work|tmp|root)/|/home/\w+/")
    assert [path.name for path in DOCUMENTS if places.search(path.read_text("utf-8"))] == []


def test_pictures_are_small_enough_to_look_at() -> None:
    pictures = list((HOUSE / "docs/pictures").glob("*.png"))
    assert pictures
    assert [path.name for path in pictures if os.path.getsize(path) > 300_000] == []
