"""What goes out of the house about signals and ideas: the quarterly report, lists for others, and a letter."""

from __future__ import annotations

import csv
import io
import re
from datetime import datetime, timedelta

import pytest
from docx import Document
from ideas_steps import PLAN, SERVICE, raise_signal, send_idea
from openpyxl import load_workbook
from sqlmodel import select
from town import Person, Town

from bot.chat.card import File
from storage.consults import Consult, Part
from storage.inbox import Seen
from storage.members import OrganisationKind, Role
from storage.signals import Signal
from storage.store import Store

FORMULA = '=HYPERLINK("http://voorbeeld.nl","Klik") staat er vaak in brieven van verhuurders.'


@pytest.fixture(autouse=True)
def people(town: Town) -> None:
    town.settles("Frank", OrganisationKind.OTHER, Role.NATIONAL, location=None)
    town.settles("Hanna", OrganisationKind.OTHER, Role.STEERING_GROUP, location=None)
    town.settles("Ilse", OrganisationKind.OTHER, Role.STEERING_GROUP, location=None, on="phone")


def asked(town: Town, area: str, many: int, district: str = "overijssel") -> None:
    """So many questions about an area, just now."""

    def save(store: Store) -> None:
        for _ in range(many):
            consult = Consult(
                code=store.codes.next_code("TST"),
                asker_id=town.anna.member.number,
                location="zwolle",
                district=district,
                created_at=town.clock.now(),
                fingerprint="",
                wrapped_key=None,
            )
            number = store.consults.put(consult)
            store.consults.put(
                Part(consult_id=number, area=area, state="gesloten", asked_at=town.clock.now(), step="", next_at=None)
            )

    town.database.write_now(save)


def file_on(person: Person) -> File:
    """The newest file that somebody got."""
    return next(seen.card.file for seen in reversed(person.sees()) if seen.card.file)


def words_in(file: File) -> list[str]:
    """Everything in a Word document: paragraphs, cells, and the words that stand for pictures."""
    document = Document(io.BytesIO(file.content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    drawn = [shape._inline.docPr.get("descr") or "" for shape in document.inline_shapes]
    return [*(paragraph.text for paragraph in document.paragraphs), *cells, *drawn]


async def labelled(town: Town, label: str) -> None:
    """Dirk labels the signal that was raised last, and confirms that nobody can be recognised in it."""
    await town.dirk.presses_in_channel("Bekijk")
    await town.dirk.presses("Niet herleidbaar")
    await town.dirk.presses("Labels")
    await town.dirk.presses(label)


# -- the report --------------------------------------------------------------------------------------------------


async def test_the_report_shows_no_figure_under_five_not_even_by_subtraction(town: Town) -> None:
    for area, many in (("huur", 13), ("arbeid", 8), ("personen-en-familie", 2)):
        asked(town, area, many)
    for number in range(3):
        await town.anna.types(f"/signaal huur Het gaat vaker mis met soort {'abc'[number]} {SERVICE}")
        if town.anna.has_button("Dit is iets anders"):
            await town.anna.presses("Dit is iets anders")
        await town.anna.presses("Verstuur")
    await town.frank.types("/idee rapport q4")
    words = words_in(file_on(town.frank))
    said = "\n".join(words)
    figures = [int(figure) for figure in re.findall(r"(?<![\w-])\d+(?![\w-])", said)]
    assert {figure for figure in figures if figure < 5} == set()
    # 13 + 8 + 2 = 23: with 13 and 8 shown, anybody could work out the 2
    assert "Totaal: 23." in words
    assert "13" in words
    assert "8" not in words
    assert "Totaal: minder dan vijf." in words
    assert SERVICE not in said


async def test_who_does_not_see_the_pictures_reads_what_is_in_them(town: Town) -> None:
    asked(town, "huur", 13)
    asked(town, "arbeid", 8)
    await town.frank.types("/idee rapport q4 2026")
    described = [words for words in words_in(file_on(town.frank)) if words.startswith("Staafdiagram")]
    assert described
    assert "Huurrecht: 13" in described[0]
    assert len(file_on(town.frank).content) < 150_000


async def test_the_report_makes_itself_is_read_first_and_then_sent_once(town: Town) -> None:
    asked(town, "huur", 13)
    town.clock.advance(datetime(2027, 1, 4, 8, tzinfo=town.clock.now().tzinfo) - town.clock.now())
    await town.passes(minutes=5)
    await town.is_at(datetime(2027, 1, 5, 9, 30))
    assert town.frank.has_read("Het concept is klaar")
    assert not town.hanna.has_read("Rapport over")
    await town.frank.presses("Verstuur naar de stuurgroep")
    assert "2 leden" in town.frank.reads()
    for person in (town.hanna, town.ilse):
        assert "Vragen: 13." in person.finds("Rapport over het vierde kwartaal van 2026").text
        assert file_on(person).name == "kwartaalrapport-2026-q4.docx"
    button = town.frank.sees()[-1]
    assert button.labels == []
    town.clock.advance(timedelta(days=9))
    await town.passes(minutes=5)
    assert len([seen for seen in town.hanna.sees() if "Rapport over" in seen.text]) == 1


async def test_a_report_that_nobody_sends_goes_by_itself_after_a_week_and_after_an_outage(town: Town) -> None:
    asked(town, "huur", 13)
    await town.passes(minutes=2)
    town.clock.advance(datetime(2027, 1, 13, 12, tzinfo=town.clock.now().tzinfo) - town.clock.now())
    await town.passes(minutes=5)
    assert len([seen for seen in town.ilse.sees() if "Rapport over" in seen.text]) == 1


async def test_a_quarter_that_runs_is_not_sent_and_an_unknown_one_is_explained(town: Town) -> None:
    await town.frank.types("/idee rapport q4")
    await town.frank.presses("Verstuur naar de stuurgroep")
    assert "Dit kwartaal is nog niet voorbij" in town.frank.reads()
    for typed in ("vorig jaar", "q9", "q1 2099"):
        await town.frank.types(f"/idee rapport {typed}")
        assert "Welk kwartaal?" in town.frank.reads()


async def test_the_report_is_for_the_country_and_the_steering_group(town: Town) -> None:
    await town.anna.types("/idee rapport")
    assert "Dit kan alleen" in town.anna.reads()
    await town.hanna.types("/idee rapport q4")
    assert file_on(town.hanna)
    assert not town.hanna.has_button("Verstuur naar de stuurgroep")


# -- lists -------------------------------------------------------------------------------------------------------


async def test_a_list_holds_what_was_labelled_and_confirmed_and_says_what_was_shared_before(town: Town) -> None:
    await raise_signal(town.anna)
    await labelled(town, "Voor de Raad voor Rechtsbijstand")
    await raise_signal(town.bram, "huur Schimmel in huizen wordt nooit verholpen.")
    await town.frank.types("/idee lijst")
    await town.frank.presses("Raad voor Rechtsbijstand")
    assert "Er staat 1 signaal op." in town.frank.reads()
    page = load_workbook(io.BytesIO(file_on(town.frank).content)).active
    assert page
    head, row = ([cell.value for cell in line] for line in page.iter_rows())
    line = dict(zip(head, row, strict=True))
    assert (line["code"], line["tekst"], line["gezien_door"]) == ("SIG-0001", SERVICE, "minder dan vijf")
    assert not line["eerder_gedeeld"]
    await town.frank.types("/idee lijst rvr csv")
    again = list(csv.DictReader(io.StringIO(file_on(town.frank).content.decode("utf-8-sig")), delimiter=";"))
    assert again[0]["eerder_gedeeld"] == "rvr 2026-12-01"


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
async def test_a_text_that_looks_like_a_formula_is_none_in_the_file(town: Town, kind: str) -> None:
    await town.anna.types("/signaal")
    await town.anna.fills(kind="zelfredzaamheid", area="huur", signal=FORMULA)
    await town.anna.presses("Verstuur")
    town.database.write_now(
        lambda store: store.signals.confirm_untraceable(1, town.dirk.member.number, town.clock.now())
    )
    await town.frank.types(f"/idee lijst zelfredzaamheid {kind}")
    content = file_on(town.frank).content
    if kind == "csv":
        rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
        assert rows[0]["tekst"].startswith("'=")
        return
    page = load_workbook(io.BytesIO(content)).active
    assert page
    assert {cell.data_type for line in page.iter_rows() for cell in line} <= {"s", "n", "inlineStr"}
    assert "f" not in {cell.data_type for line in page.iter_rows() for cell in line}


async def test_a_list_without_anything_and_a_list_that_does_not_exist(town: Town) -> None:
    await town.frank.types("/idee lijst losr")
    assert "Er staat nog niets op deze lijst" in town.frank.reads()
    await town.frank.types("/idee lijst gemeente")
    assert "Typ /idee lijst rvr" in town.frank.reads()
    await town.dirk.types("/idee lijst rvr")
    assert "Dit kan alleen" in town.dirk.reads()


# -- the letter --------------------------------------------------------------------------------------------------


async def test_a_letter_is_a_draft_with_the_text_and_without_small_figures(town: Town) -> None:
    await raise_signal(town.anna)
    await town.dirk.types("/idee brief SIG-0001")
    assert "nog niet bevestigd dat niemand te herkennen is" in town.dirk.reads()
    await town.dirk.presses_in_channel("Bekijk")
    await town.dirk.presses("Niet herleidbaar")
    await town.dirk.types("/idee brief SIG-0001")
    said = "\n".join(words_in(file_on(town.dirk)))
    assert SERVICE in said
    assert "minder dan vijf collega’s" in said
    assert "[vul in]" in said
    assert "Anna" not in said
    await town.dirk.types("/idee brief SIG-0001 md")
    assert file_on(town.dirk).content.decode().startswith("# Signaalbrief")


async def test_a_letter_about_an_idea_comes_from_its_card(town: Town) -> None:
    await send_idea(town.anna)
    await town.dirk.types("/idee 1")
    await town.dirk.presses("Niet herleidbaar")
    await town.dirk.presses("Signaalbrief")
    assert PLAN in "\n".join(words_in(file_on(town.dirk)))
    await town.anna.types("/idee brief IDEE-1")
    assert "Typ /idee brief met een nummer" in town.anna.reads()


async def test_a_letter_is_kept_nowhere(town: Town) -> None:
    await raise_signal(town.anna)
    town.database.write_now(
        lambda store: store.signals.confirm_untraceable(1, town.dirk.member.number, town.clock.now())
    )
    await town.dirk.types("/idee brief SIG-0001")
    assert file_on(town.dirk)
    kept = town.database.read_now(lambda store: [row.answer for row in store.session.exec(select(Seen))])
    assert kept
    assert not [shown for shown in kept if "docx" in shown]


# -- the national inbox ------------------------------------------------------------------------------------------


async def test_the_inbox_says_who_has_what_and_offers_to_merge_what_looks_the_same(town: Town) -> None:
    town.settles("Gerda", OrganisationKind.JURIDISCH_LOKET, Role.FIRST_LINE, location="arnhem")
    await raise_signal(town.anna)
    await raise_signal(town.gerda, "huur Steeds vaker geen afrekening van de servicekosten door verhuurders.")

    def up(store: Store) -> None:
        for number in (1, 2):
            store.signals.confirm_untraceable(number, town.dirk.member.number, town.clock.now())
            row = store.signals.get(number)
            assert isinstance(row, Signal)
            later = town.clock.now() + timedelta(days=30)
            store.signals.forward(number, "landelijk", town.frank.member.number, later)  # type: ignore[arg-type]

    town.database.write_now(up)
    await town.frank.types("/signaal landelijk")
    assert "Landelijke inbox: 2 signalen" in town.frank.reads()
    assert "bij Frank, vóór donderdag 31 december" in town.frank.reads()
    assert "Overijssel" in town.frank.reads()
    await town.frank.presses("Voeg SIG-0002 bij SIG-0001")
    assert town.gerda.has_read("SIG-0002 gaat verder als SIG-0001")
    await town.frank.types("/signaal landelijk")
    await town.frank.presses("SIG-0001 naar stuurgroep")
    for person in (town.anna, town.gerda):
        assert person.has_read("SIG-0001 gaat naar de stuurgroep")
    await town.passes(minutes=2)
    assert town.hanna.has_read("Voorstel 1 · SIG-0001")
    await town.frank.types("/signaal landelijk")
    assert "Er ligt niets bij landelijk" in town.frank.reads()


async def test_the_inbox_is_for_the_country(town: Town) -> None:
    await town.dirk.types("/signaal landelijk")
    assert "Dit kan alleen" in town.dirk.reads()
