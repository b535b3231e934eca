"""The command line: each word does its work, and every mistake is one clear sentence that changes nothing."""

from __future__ import annotations

import csv
import errno
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import vobject
from openpyxl import load_workbook

from adapters.cli.app import Door, command_line
from bot.chat.text import text
from bot.engine.clock import StoppedClock
from bot.engine.errors import DeliveryFailed
from bot.engine.finding import Finding
from bot.settings import Config, Settings
from storage.consults import Consult, ConsultState, Part, PartState
from storage.contacts import Contact
from storage.database import Database, DatabaseDown
from storage.roster import Shift
from storage.schema import NewerDatabase
from storage.vault import Vault

HOUSE = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
KEY = Vault.make_setting()
MEMBERS = "naam,organisatie,soort,rollen,rechtsgebieden,locatie,telefoon,email,slack_id,telegram_id\n"
ANNA = "Anna de Wit,Juridisch Loket,hjl,eerstelijn,,zwolle,038 123 45 67,anna@voorbeeld.nl,U0ANNA01,\n"
BRAM = "Bram Bakker,Kantoor Bakker,advocaat,advocaat,huur,zwolle,,bram@voorbeeld.nl,,\n"
ROSTER = "datum,van,tot,rechtsgebied,bereik,advocaat,achterwacht\n"
SHIFT = "1-12-2026,10:00,12:00,huur,zwolle,bram@voorbeeld.nl,\n"
CONTACTS = (
    "naam,organisatie,functie,rechtsgebieden,onderwerpen,gemeenten,telefoon,email,bereikbaar,doet_wel,doet_niet\n"
)


def nothing_to_probe(settings: Settings, config: Config) -> list[Finding]:
    return []


def does_not_run(settings: Settings, config: Config) -> None:
    raise AssertionError("nobody asked for this")


DOOR = Door(
    run=does_not_run,
    probe=nothing_to_probe,
    manifest=lambda address: {"name": "Korte Lijn", "urls": [address], "empty": {}, "list": [{"a": "b: c"}]},
    timetable=lambda now: [
        (text("job-radar-look"), NOW.replace(hour=12)),
        (text("job-engine-clear"), NOW.replace(hour=10)),
    ],
    clock=StoppedClock(NOW),
    ask=None,
)


class Operator:
    """Types commands in a folder of its own and reads what is said."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.door = DOOR
        self._capsys = capsys
        self.said = self.complaint = ""

    def types(self, *words: str) -> int:
        code = command_line(self.door, list(words))
        self.said, self.complaint = self._capsys.readouterr()
        return code

    def writes(self, name: str, content: str) -> str:
        (self.folder / name).write_text(content, "utf-8")
        return name

    def looks(self, work: Callable[[Any], Any]) -> Any:
        database = Database(f"sqlite:///{self.folder}/data/kortelijn.db", Vault.from_setting(KEY))
        result = database.read_now(work)
        database.close()
        return result

    def changes(self, work: Callable[[Any], Any]) -> None:
        database = Database(f"sqlite:///{self.folder}/data/kortelijn.db", Vault.from_setting(KEY))
        database.write_now(work)
        database.close()

    def members(self) -> list[str]:
        names: list[str] = self.looks(lambda store: [member.name for member in store.members.all()])
        return names


@pytest.fixture
def operator(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Operator:
    for name in list(os.environ):
        if name.startswith(("KORTELIJN_", "SLACK_", "TELEGRAM_")):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KORTELIJN_KEY", KEY)
    return Operator(tmp_path, capsys)


# -- import -----------------------------------------------------------------------------------------------


def test_an_import_with_yes_shows_the_difference_and_writes(operator: Operator) -> None:
    assert operator.types("import", "members", operator.writes("m.csv", MEMBERS + ANNA + BRAM), "--yes") == 0
    assert "+ Anna de Wit <anna@voorbeeld.nl>\n    account op slack: U0ANNA01" in operator.said
    assert "Nieuw: 2. Gewijzigd: 0. Hetzelfde: 0. Fout: 0." in operator.said
    assert operator.members() == ["Anna de Wit", "Bram Bakker"]


def test_a_second_import_changes_nothing_and_says_so(operator: Operator) -> None:
    file = operator.writes("m.csv", MEMBERS + ANNA)
    operator.types("import", "members", file, "--yes")
    assert operator.types("import", "members", file, "--yes") == 0
    assert operator.said.endswith("Er verandert niets.\n")


def test_without_a_terminal_and_without_yes_nothing_is_written_and_that_is_said(operator: Operator) -> None:
    assert operator.types("import", "members", operator.writes("m.csv", MEMBERS + ANNA)) == 1
    assert "Gebruik --yes" in operator.complaint
    assert operator.members() == []


@pytest.mark.parametrize(("answer", "members"), [(True, ["Anna de Wit"]), (False, [])])
def test_with_a_terminal_it_asks_before_it_writes(operator: Operator, answer: bool, members: list[str]) -> None:
    asked: list[str] = []

    def ask(question: str) -> bool:
        asked.append(question)
        return answer

    operator.door = replace(DOOR, ask=ask)
    assert operator.types("import", "members", operator.writes("m.csv", MEMBERS + ANNA)) == (0 if answer else 1)
    assert asked == ["Opslaan?"]
    assert operator.members() == members


def test_a_dry_run_writes_nothing(operator: Operator) -> None:
    assert operator.types("import", "members", operator.writes("m.csv", MEMBERS + ANNA), "--dry-run", "--yes") == 0
    assert "+ Anna de Wit" in operator.said
    assert operator.members() == []


def test_one_bad_row_stops_everything_and_is_named(operator: Operator) -> None:
    bad = operator.writes("m.csv", MEMBERS + ANNA + BRAM.replace(",huur,", ",visserij,"))
    assert operator.types("import", "members", bad, "--yes") == 1
    assert operator.complaint.startswith('Rij 3: het rechtsgebied "visserij" ken ik niet.')
    assert operator.members() == []
    assert operator.types("import", "members", bad, "--yes", "--skip-bad") == 0
    assert operator.members() == ["Anna de Wit"]


def test_what_ends_at_midnight_does_not_seem_to_end_before_it_began(operator: Operator) -> None:
    operator.types("import", "members", operator.writes("m.csv", MEMBERS + BRAM), "--yes")
    late = operator.writes("r.csv", ROSTER + SHIFT.replace("10:00,12:00", "22:00,24:00"))
    assert operator.types("import", "roster", late, "--dry-run") == 0
    assert "dinsdag 1 december 22.00-24.00" in operator.said


def test_extra_columns_are_reported(operator: Operator) -> None:
    extra = operator.writes("m.csv", MEMBERS.replace("naam,", "schoenmaat,naam,") + "42," + ANNA)
    assert operator.types("import", "members", extra, "--dry-run") == 0
    assert "Deze kolommen gebruik ik niet: schoenmaat." in operator.said


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("gone.csv", None, "Ik kan het bestand niet openen."),
        ("m.pdf", "x", "Dit soort bestand kan ik niet lezen."),
        ("m.csv", "", "Het bestand is leeg."),
        ("m.csv", "naam;email\n", "Ik mis deze kolommen: organisatie, soort"),
        ("m.xlsx", "geen werkmap", "Dit is geen Excel-werkmap"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_sentence(
    operator: Operator, name: str, content: str | None, sentence: str
) -> None:
    if content is not None:
        operator.writes(name, content)
    assert operator.types("import", "members", name, "--yes") == 1
    assert operator.complaint.startswith(sentence)
    assert operator.complaint.count("\n") == 1


# -- export -----------------------------------------------------------------------------------------------


@pytest.fixture
def filled(operator: Operator) -> Operator:
    operator.types("import", "members", operator.writes("m.csv", MEMBERS + ANNA + BRAM), "--yes")
    card = 'Els Vos,"=HYPERLINK(""http://x"")",,huur,schulden,Zwolle,038 123 45 67,els@voorbeeld.nl,ma-do,,\n'
    assert operator.types("import", "contacts", operator.writes("c.csv", CONTACTS + card), "--yes") == 0
    assert operator.types("import", "roster", operator.writes("r.csv", ROSTER + SHIFT), "--yes") == 0
    return operator


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_an_exported_roster_can_be_imported_again(filled: Operator, ending: str) -> None:
    assert filled.types("export", "roster", f"out.{ending}") == 0
    assert filled.types("import", "roster", f"out.{ending}", "--yes") == 0
    assert "Hetzelfde: 1." in filled.said


def test_the_roster_can_be_opened_in_a_calendar_program(filled: Operator) -> None:
    assert filled.types("export", "roster", "out.ics") == 0
    [event] = vobject.readOne((filled.folder / "out.ics").read_text("utf-8")).contents["vevent"]
    assert "Huurrecht" in event.summary.value
    assert "out.ics" in filled.said


def test_only_the_roster_is_a_calendar(filled: Operator) -> None:
    assert filled.types("export", "contacts", "out.ics") == 1
    assert not (filled.folder / "out.ics").exists()


def test_no_cell_of_an_export_is_a_formula(filled: Operator) -> None:
    filled.types("export", "contacts", "out.csv")
    filled.types("export", "contacts", "out.xlsx")
    (row,) = list(csv.DictReader((filled.folder / "out.csv").open(encoding="utf-8-sig"), delimiter=";"))
    assert row["organisatie"] == '\'=HYPERLINK("http://x")'
    assert row["telefoon"] == "+31381234567"
    page = load_workbook(filled.folder / "out.xlsx").active
    assert page is not None
    assert {cell.data_type for line in page.iter_rows() for cell in line} <= {"s", "n", "inlineStr"}
    assert page["B2"].value == '=HYPERLINK("http://x")'
    assert page["B2"].data_type == "s"


@pytest.mark.parametrize(
    ("what", "endings"),
    [
        ("roster", ".csv, .xlsx en .ics"),
        ("consults", ".csv en .xlsx"),
        ("contacts", ".csv, .xlsx, .vcf en .json"),
        ("figures", ".csv en .xlsx"),
    ],
)
def test_an_export_with_another_ending_is_one_sentence(operator: Operator, what: str, endings: str) -> None:
    assert operator.types("export", what, "out.doc") == 1
    assert operator.complaint.endswith(f"Kies uit {endings}.\n")
    assert not (operator.folder / "out.doc").exists()


def test_a_location_of_ones_own_has_its_name_in_the_calendar(filled: Operator) -> None:
    deventer = 'slug = "deventer"\nnaam = "Koekstad"\narrondissement = "overijssel"\ngemeenten = ["GM0150"]\n'
    filled.writes("kortelijn.toml", f"[[locaties]]\n{deventer}")
    shift = SHIFT.replace("zwolle", "deventer")
    assert filled.types("import", "roster", filled.writes("r.csv", ROSTER + shift), "--yes") == 0
    assert filled.types("export", "roster", "out.ics") == 0
    assert "Koekstad" in (filled.folder / "out.ics").read_text("utf-8")


def test_contacts_can_be_kept_in_an_address_book(filled: Operator) -> None:
    assert filled.types("export", "contacts", "out.vcf") == 0
    card = vobject.readOne((filled.folder / "out.vcf").read_text("utf-8"))
    assert (card.fn.value, card.email.value) == ("Els Vos", "els@voorbeeld.nl")
    assert card.tel.value == "tel:+31381234567"
    assert card.categories.value == ["Huurrecht", "schulden"]
    assert card.note.value == "Bereikbaar: ma-do"


def test_contacts_go_to_another_directory_in_its_own_words(filled: Operator) -> None:
    assert filled.types("export", "contacts", "out.json") == 0
    page = json.loads((filled.folder / "out.json").read_text("utf-8"))
    (service,) = page.pop("contents")
    assert page["total_items"] == page["size"] == 1
    assert (service["name"], service["status"]) == ("Els Vos", "active")
    assert service["organization"]["name"] == '=HYPERLINK("http://x")'
    assert service["phones"][0]["number"] == "+31381234567"
    assert service["contacts"][0]["email"] == "els@voorbeeld.nl"
    assert service["schedules"][0]["description"] == "ma-do"
    assert [area["name"] for area in service["service_areas"]] == ["Zwolle"]
    terms = [each["taxonomy_term"] for each in service["attributes"]]
    assert [(term["taxonomy"], term["code"]) for term in terms] == [("rechtsgebied", "huur"), ("onderwerp", "schulden")]
    filled.types("export", "contacts", "again.json")
    assert (filled.folder / "again.json").read_bytes() == (filled.folder / "out.json").read_bytes()


@pytest.fixture
def asked(filled: Operator) -> Operator:
    """Six questions about huur of which one was answered and closed, and one about arbeid."""

    def ask(store: Any) -> None:
        for number, area in enumerate(["huur"] * 6 + ["arbeid"], start=1):
            done = number == 1
            times = {"claimed_at": NOW.replace(minute=20), "answered_at": NOW.replace(minute=35)} if done else {}
            row = Consult(
                code=f"{area[:3].upper()}-{number:04d}",
                asker_id=1,
                location="zwolle",
                district="overijssel",
                state=ConsultState.CLOSED if done else ConsultState.OPEN,
                created_at=NOW,
                closed_at=NOW.replace(hour=11) if done else None,
                outcome="zelf_afgehandeld" if done else "nog_onbekend",
                fingerprint=str(number),
                wrapped_key=None,
            )
            store.session.add(row)
            store.session.flush()
            state = PartState.CLOSED if done else PartState.WAITING
            part = {
                "area": area,
                "state": state,
                "reach": "zwolle",
                "asked_at": NOW,
                "step": "",
                "next_at": NOW,
                **times,
            }
            store.session.add(Part(consult_id=row.id, **part))

    filled.changes(ask)
    return filled


def read_csv(operator: Operator, name: str) -> list[dict[str, str]]:
    with (operator.folder / name).open(encoding="utf-8-sig") as file:
        return list(csv.DictReader(file, delimiter=";"))


def test_the_record_of_questions_has_times_and_outcomes_and_nobodys_name(asked: Operator) -> None:
    assert asked.types("export", "consults", "out.csv") == 0
    first, second, *_ = read_csv(asked, "out.csv")
    assert first == {
        "nummer": "HUU-0001",
        "rechtsgebied": "huur",
        "arrondissement": "overijssel",
        "bereik": "zwolle",
        "soort": "",
        "spoed": "nee",
        "stand": "gesloten",
        "gesteld": "2026-11-24 10:00",
        "opgepakt": "2026-11-24 10:20",
        "beantwoord": "2026-11-24 10:35",
        "gesloten": "2026-11-24 12:00",
        "uitkomst": "zelf_afgehandeld",
        "zonder_overleg": "weet_niet",
    }
    assert (second["stand"], second["gesloten"], second["uitkomst"]) == ("wacht_op_piket", "", "")
    assert "Anna" not in (asked.folder / "out.csv").read_text("utf-8")
    assert asked.types("export", "consults", "out.xlsx") == 0
    assert "7 rijen" in asked.said


def test_no_figure_under_five_goes_out_nor_one_that_can_be_worked_out(asked: Operator) -> None:
    assert asked.types("export", "figures", "out.csv") == 0
    rows = {(row["kwartaal"], row["cijfer"], row["waarde"]): row["aantal"] for row in read_csv(asked, "out.csv")}
    assert rows["2026 q4", "Vragen", "totaal"] == "7"
    assert rows["2026 q4", "Vragen per regio", "Overijssel"] == "7"
    assert rows["2026 q4", "Vragen per rechtsgebied", "Arbeidsrecht"] == "niet getoond"
    assert rows["2026 q4", "Vragen per rechtsgebied", "Huurrecht"] == "niet getoond"  # else 7 - 6 gives it away
    assert rows["2026 q4", "Signalen", "totaal"] == "minder dan vijf"
    assert not set(rows.values()) & {"0", "1", "2", "3", "4"}


def test_figures_of_a_house_in_which_nothing_happened_are_figures_too(operator: Operator) -> None:
    assert operator.types("export", "figures", "out.xlsx") == 0
    assert operator.types("export", "consults", "out.csv") == 0
    assert "0 rijen" in operator.said


def test_an_export_to_a_folder_that_is_not_there_is_one_sentence(filled: Operator) -> None:
    assert filled.types("export", "roster", "nergens/out.csv") == 1
    assert filled.complaint.startswith("Ik kan nergens/out.csv niet schrijven")


# -- backup and restore -------------------------------------------------------------------------------------


def test_a_backup_brings_everything_back(filled: Operator) -> None:
    assert filled.types("backup", "copy.db") == 0
    assert (filled.folder / "copy.db").stat().st_mode & 0o077 == 0
    filled.changes(lambda store: store.contacts.put(Contact(name="Later", changed_at=NOW)))
    assert filled.types("restore", "copy.db") == 1
    assert "Met --yes" in filled.complaint
    assert len(filled.looks(lambda store: store.contacts.all())) == 2
    assert filled.types("restore", "copy.db", "--yes") == 0
    assert [card.name for card in filled.looks(lambda store: store.contacts.all())] == ["Els Vos"]


def test_under_a_bot_that_runs_nothing_is_put_back(filled: Operator) -> None:
    filled.types("backup", "copy.db")
    running = "from storage.database import Database; from storage.vault import Vault; import sys;"
    running += f"d = Database('sqlite:///{filled.folder}/data/kortelijn.db', Vault(bytes(32))); d.take_file();"
    running += "print(flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", running], cwd=HOUSE, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as bot:
        assert bot.stdout
        assert bot.stdout.readline()
        assert filled.types("restore", "copy.db", "--yes") == 1
        assert filled.complaint.startswith("Een andere bot werkt met dit databasebestand. Stop die eerst")
        bot.communicate()
    assert filled.types("restore", "copy.db", "--yes") == 0


def test_where_nothing_is_a_backup_comes_back_without_a_question(filled: Operator) -> None:
    filled.types("backup", "copy.db")
    for file in (filled.folder / "data").iterdir():
        file.unlink()
    assert filled.types("restore", "copy.db") == 0
    assert filled.members() == ["Anna de Wit", "Bram Bakker"]


@pytest.mark.parametrize("content", ["", "geen database", "SQLite format 3\0" + "x" * 200])
def test_a_file_that_is_no_backup_changes_nothing(filled: Operator, content: str) -> None:
    assert filled.types("restore", filled.writes("copy.db", content), "--yes") == 1
    assert filled.complaint.startswith("Dit bestand is geen goede kopie")
    assert filled.members() == ["Anna de Wit", "Bram Bakker"]


def test_a_backup_of_nothing_and_a_restore_from_nowhere_are_one_sentence(operator: Operator) -> None:
    assert operator.types("backup", "copy.db") == 1
    assert operator.complaint == "Er is nog geen database om te kopiëren.\n"
    assert operator.types("restore", "copy.db") == 1
    assert operator.complaint == "Ik kan copy.db niet vinden.\n"


def test_the_database_is_not_copied_onto_itself(filled: Operator) -> None:
    assert filled.types("backup", "data/kortelijn.db") == 1
    assert filled.members() == ["Anna de Wit", "Bram Bakker"]


# -- the rest -------------------------------------------------------------------------------------------------


def test_the_manifest_is_yaml_or_json(operator: Operator) -> None:
    assert operator.types("manifest") == 0
    assert operator.said == 'name: "Korte Lijn"\nurls:\n  - null\nempty: {}\nlist:\n  -\n    a: "b: c"\n'
    assert operator.types("manifest", "--json", "--address", "https://x/slack/events") == 0
    assert json.loads(operator.said)["urls"] == ["https://x/slack/events"]


def test_the_timetable_says_what_comes_first(operator: Operator) -> None:
    assert operator.types("timetable") == 0
    assert operator.said.splitlines() == [
        "vandaag 11.00 uur · Opruimen wat niemand meer nodig heeft",
        "vandaag 13.00 uur · Signaalradar: zien wat opvalt",
    ]


def test_a_fresh_key_is_a_good_key(operator: Operator) -> None:
    assert operator.types("key") == 0
    Vault.from_setting(operator.said.strip())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("importeer", "Dit commando begrijp ik niet, of er staat te veel achter. Kijk met: kortelijn --help."),
        ("run nu", "Dit commando begrijp ik niet, of er staat te veel achter. Kijk met: kortelijn run --help."),
        ("import", "Er ontbreekt nog iets: members|contacts|roster. Kijk met: kortelijn import --help."),
        ("import members", "Er ontbreekt nog iets: FILE. Kijk met: kortelijn import --help."),
        ("import koffie x.csv", "Wat je typte bij members|contacts|roster kan ik niet gebruiken."),
        ("export koffie x.csv", "Wat je typte bij roster|consults|contacts|figures kan ik niet gebruiken."),
        ("plan a b", "Er ontbreekt nog iets: --from. Kijk met: kortelijn plan --help."),
        ("plan a b --from gisteren --until 2027-01-01", "Wat je typte bij --from kan ik niet gebruiken."),
        ("restore x.db --ja", "De optie --ja kan hier niet. Kijk met: kortelijn restore --help."),
    ],
)
def test_words_that_mean_nothing_are_one_sentence(operator: Operator, words: str, said: str) -> None:
    assert operator.types(*words.split()) == 2
    assert operator.complaint.startswith(said)
    assert operator.complaint.count("\n") == 1


def test_without_a_word_the_commands_are_shown(operator: Operator) -> None:
    assert operator.types() == 2
    assert "restore" in operator.said


@pytest.mark.parametrize(
    "words", [("run",), ("import", "members", "m.csv"), ("backup", "x"), ("export", "roster", "r.csv")]
)
def test_a_mistake_in_the_settings_stops_every_command(
    operator: Operator, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.setenv("KORTELIJN_DATABSE_URL", "x")
    assert operator.types(*words) == 1
    assert operator.complaint == "KORTELIJN_DATABSE_URL ken ik niet. Bedoel je KORTELIJN_DATABASE_URL?\n"


def test_a_database_that_does_not_answer_is_one_sentence(operator: Operator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KORTELIJN_DATABASE_URL", "postgresql://nobody@127.0.0.1:1/nothing")
    assert operator.types("import", "members", operator.writes("m.csv", MEMBERS + ANNA), "--yes") == 1
    assert operator.complaint.startswith("De database geeft geen antwoord")
    assert operator.complaint.count("\n") == 1


def test_run_gets_the_settings_and_the_choices(operator: Operator) -> None:
    operator.writes("kortelijn.toml", "[piket]\nacceptatie_minuten = 30\n")
    ran: list[int] = []
    operator.door = replace(DOOR, run=lambda settings, config: ran.append(config.acceptance_minutes))
    assert operator.types("run") == 0
    assert ran == [30]


@pytest.mark.parametrize(
    ("trouble", "begins"),
    [
        (OSError(errno.EADDRINUSE, "in use"), "Op 127.0.0.1:8080 kan de bot niet luisteren"),
        (DatabaseDown("OperationalError"), "De database geeft geen antwoord"),
        (NewerDatabase("9999"), "De database is van een nieuwere versie (9999)"),
        (DeliveryFailed("invalid_auth"), "Een platform neemt een token niet aan (invalid_auth)"),
    ],
)
def test_what_keeps_the_bot_from_starting_is_one_sentence(operator: Operator, trouble: Exception, begins: str) -> None:
    def fails(settings: Settings, config: Config) -> None:
        raise trouble

    operator.door = replace(DOOR, run=fails)
    assert operator.types("run") == 1
    assert operator.complaint.startswith(begins)
    assert operator.complaint.count("\n") == 1


def test_the_command_itself_starts_from_any_folder(tmp_path: Path) -> None:
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(HOUSE)}
    words = [sys.executable, "-m", "bot", "manifest", "--json"]
    run = subprocess.run(words, cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout)["settings"]["socket_mode_enabled"] is True


# -- plan -------------------------------------------------------------------------------------------------

CAN = "advocaat;vanaf;tot_en_met;dagen;van;tot;kan;per_week;aandeel\n"
JANUARY = ("--from", "2027-01-04", "--until", "2027-01-29")


@pytest.fixture
def planned(operator: Operator) -> Operator:
    """Two lawyers for huur, and ten o'clock on every working day to be filled."""
    both = BRAM + BRAM.replace("Bram Bakker", "Cor Smit").replace("bram@", "cor@")
    assert operator.types("import", "members", operator.writes("m.csv", MEMBERS + both), "--yes") == 0
    operator.changes(
        lambda store: store.slot_templates.replace("huur", "zwolle", [(day, 600, 720) for day in range(5)])
    )
    return operator


def everybody(operator: Operator, *more: str) -> str:
    rows = ["bram@voorbeeld.nl;;;;;;ja;3;\n", "Cor Smit;;;;;;ja;3;\n", *more]
    return operator.writes("kan.csv", CAN + "".join(rows))


def test_a_plan_goes_out_as_a_workbook_and_comes_in_as_the_roster(planned: Operator) -> None:
    assert planned.types("plan", everybody(planned), "out.xlsx", *JANUARY) == 0
    assert "20 diensten te verdelen; 20 hebben nu iemand." in planned.said
    assert "Verst van een evenredig aantal diensten zat iemand eerst 10,0, en nu 0,0." in planned.said
    assert "dat is bewezen" in planned.said
    assert planned.looks(lambda store: store.roster.coming("huur", ["zwolle"], NOW)) == []
    assert planned.types("import", "roster", "out.xlsx", "--dry-run") == 0
    assert "Nieuw: 2. Gewijzigd: 0. Hetzelfde: 0. Fout: 0." in planned.said
    assert planned.types("import", "roster", "out.xlsx", "--yes") == 0
    assert len(planned.looks(lambda store: store.roster.coming("huur", ["zwolle"], NOW))) == 20
    assert planned.types("plan", "kan.csv", "again.xlsx", *JANUARY) == 1
    assert "niets te verdelen" in planned.complaint
    assert planned.types("export", "roster", "back.xlsx") == 0
    assert planned.types("import", "roster", "back.xlsx", "--yes") == 0
    assert planned.said.endswith("Er verandert niets.\n")


def test_each_choice_is_explained_and_what_stays_open_too(planned: Operator) -> None:
    no = ("bram@voorbeeld.nl;5-1-2027;7-1-2027;;;;nee;;\n", "Cor Smit;6-1-2027;6-1-2027;;;;nee;;\n",
          "Cor Smit;;;ma;;;liever;;\n")  # fmt: skip
    assert planned.types("plan", everybody(planned, *no), "out.xlsx", *JANUARY) == 0
    workbook = load_workbook(planned.folder / "out.xlsx")
    assert workbook.sheetnames == ["rooster", "verdeling", "open"]
    why = {row[0]: row[-1] for row in workbook["rooster"].iter_rows(min_row=2, values_only=True)}
    assert why["2027-01-05"] == "Cor Smit is de enige die dan kan."
    assert str(why["2027-01-11"]).startswith("Cor Smit doet dit graag en komt op ")
    assert str(why["2027-01-12"]).endswith("evenredig is; er kon nog 1 ander.")
    [(day, *_, reason)] = list(workbook["open"].iter_rows(min_row=2, values_only=True))
    assert (day, reason) == ("2027-01-06", "Niemand heeft gezegd dan te kunnen.")
    assert "Nog open: 2027-01-06 10:00-12:00 huur (zwolle)." in planned.said


def test_who_is_away_or_has_another_shift_is_not_planned(planned: Operator) -> None:
    def fill(store: Any) -> None:
        bram = store.members.by_email("bram@voorbeeld.nl").number
        store.absences.note(bram, date(2027, 1, 4), date(2027, 1, 22), NOW)
        start = datetime(2027, 1, 25, 9, 30, tzinfo=UTC)
        store.roster.put(
            Shift(area="huur", reach="landelijk", starts_at=start, ends_at=start.replace(hour=11), lawyer_id=bram)
        )

    planned.changes(fill)
    assert planned.types("plan", everybody(planned), "out.csv", *JANUARY) == 0
    rows = list(csv.DictReader((planned.folder / "out.csv").open(encoding="utf-8-sig"), delimiter=";"))
    assert {row["datum"] for row in rows if row["advocaat"] == "bram@voorbeeld.nl"} <= {
        "2027-01-26", "2027-01-27", "2027-01-28", "2027-01-29",
    }  # fmt: skip


def test_a_bad_row_stops_the_plan_unless_it_may_be_skipped(planned: Operator) -> None:
    file = everybody(planned, "Niemand;;;;;;ja;;\n", "Cor Smit;;;;;;ooit;;\n")
    assert planned.types("plan", file, "out.xlsx", *JANUARY) == 1
    assert "Rij 4" in planned.complaint
    assert "Rij 5" in planned.complaint
    assert not (planned.folder / "out.xlsx").exists()
    assert planned.types("plan", file, "out.xlsx", *JANUARY, "--skip-bad") == 0


def test_a_period_that_ends_before_it_begins_is_one_sentence(planned: Operator) -> None:
    assert planned.types("plan", everybody(planned), "out.xlsx", "--from", "2027-02-01", "--until", "2027-01-01") == 1
    assert "Draai --from en --until om" in planned.complaint
