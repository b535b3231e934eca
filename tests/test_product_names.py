"""The names that everybody relies on, written out: who changes one of these breaks a habit, a script or a file."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.slack.adapter import PATH as SLACK_PATH
from adapters.telegram.webhook import PATH as TELEGRAM_PATH
from bot.chat.catalogue import Voice
from bot.chat.text import text
from bot.duty.commands import WAYS
from bot.duty.looks import LOOKS
from bot.duty.subscribing import PATH as FEED_PATH
from bot.features import FEATURES
from bot.members.rows import CONTACT_COLUMNS, KINDS, MEMBER_COLUMNS, ROLES, ROSTER_COLUMNS
from bot.reference.book import Reference
from bot.settings import Channel, Settings, load_config
from storage.members import Role

NOW = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)

# -- buttons -----------------------------------------------------------------------------------------------------

BUTTONS = {
    "part-claim": "Ik pak dit op",
    "part-conflict": "Belangenconflict",
    "part-other-area": "Ander rechtsgebied",
    "part-need-more": "Ik heb meer nodig",
    "part-answer": "Antwoord",
    "part-call": "Ik bel de vrager",
    "part-give-back": "Geef terug",
    "consult-withdraw": "Trek in",
    "consult-close": "Sluit vraag",
    "signal-from-consult": "Maak hier een signaal van",
    "gate-send": "Verstuur",
    "gate-rewrite": "Zelf aanpassen",
    "gate-release": "Dit is geen persoonsgegeven",
    "piket-i-am-there": "Ik ben er",
    "piket-i-cannot": "Ik kan niet",
    "swap-take": "Ik neem het over",
    "meeting-come": "Ik kom",
    "meeting-stay-away": "Ik kom niet",
    "meeting-agenda": "Agenda",
    "wie-right": "Klopt",
    "wie-change": "Wijzig",
    "wie-remove-me": "Verwijder mij",
    "decide-idea": "Idee",
    "decide-settled": "Afgehandeld",
    "decide-national": "Naar landelijk",
    "decide-hold-over": "Aanhouden",
    "part-assign": "Wijs toe",
    "part-go-national": "Zet door naar landelijk",
    "steering-accept": "Aannemen",
    "steering-reject": "Afwijzen",
    "steering-hold": "Aanhouden",
    "signal-seen-too": "Ook gezien",
    "shortcut-consult": "Maak hier een consult van",
    "shortcut-signaal": "Maak hier een signaal van",
}


@pytest.mark.parametrize(("name", "label"), BUTTONS.items())
def test_a_button_is_called(name: str, label: str) -> None:
    assert Voice("nl", NOW).say(text(name)) == label


def test_the_gate_asks_its_question_in_these_words() -> None:
    assert Voice("nl", NOW).say(text("gate-question")) == "Staat hier nog iets in waaraan iemand te herkennen is?"


# -- commands ----------------------------------------------------------------------------------------------------

COORDINATORS = {Role.COORDINATOR, Role.NATIONAL, Role.ADMIN}
COMMANDS: dict[str, set[Role]] = {
    "consult": {Role.FIRST_LINE, Role.COORDINATOR},
    "signaal": set(),
    "wie": set(),
    "piket": {Role.LAWYER, *COORDINATORS},
    "overleg": set(),
    "idee": set(),
    "mijn": set(),
    "privacy": set(),
    "team": COORDINATORS,
    "beheer": COORDINATORS,
    "hulp": set(),
    "status": set(),
    "start": set(),
}
"""With who may type them; empty is everybody."""


@pytest.mark.parametrize(("name", "needs"), COMMANDS.items())
def test_a_command_is_there_for_these_people(name: str, needs: set[Role]) -> None:
    (found,) = [command for feature in FEATURES for command in feature.commands if command.name == name]
    assert found.needs == needs


def test_what_may_stand_behind_piket() -> None:
    assert {"ziek", "ruil", "afwezig", "overzicht", "week"} <= {*WAYS, *LOOKS}


# -- what an operator types and writes ---------------------------------------------------------------------------


def test_the_variables_and_their_defaults() -> None:
    defaults = {name.upper(): field.default for name, field in Settings.model_fields.items()}
    assert defaults == {
        "KORTELIJN_DATABASE_URL": "sqlite:///data/kortelijn.db",
        "KORTELIJN_KEY": None,
        "KORTELIJN_CONFIG": Path("kortelijn.toml"),
        "KORTELIJN_HTTP": "127.0.0.1:8080",
        "SLACK_BOT_TOKEN": None,
        "SLACK_APP_TOKEN": None,
        "SLACK_SIGNING_SECRET": None,
        "SLACK_API_URL": "https://slack.com/api",
        "TELEGRAM_BOT_TOKEN": None,
        "TELEGRAM_API_URL": "https://api.telegram.org",
        "TELEGRAM_WEBHOOK_URL": None,
        "TELEGRAM_WEBHOOK_SECRET": None,
    }


def test_the_columns_of_imports() -> None:
    assert " ".join(MEMBER_COLUMNS) == (
        "naam organisatie soort rollen rechtsgebieden locatie telefoon email slack_id telegram_id"
    )
    assert " ".join(CONTACT_COLUMNS) == (
        "naam organisatie functie rechtsgebieden onderwerpen gemeenten telefoon email bereikbaar doet_wel doet_niet"
    )
    assert " ".join(ROSTER_COLUMNS) == "datum van tot rechtsgebied bereik advocaat achterwacht"
    assert {"hjl", "sr", "advocaat", "anders"} == KINDS
    assert {"eerstelijn", "advocaat", "coordinator", "landelijk", "stuurgroep", "beheerder", "fg"} == ROLES


def test_the_addresses() -> None:
    assert (SLACK_PATH, TELEGRAM_PATH) == ("/slack/events", "/telegram/webhook")
    assert FEED_PATH == "/rooster/{secret}.ics"


@pytest.mark.parametrize("kind", ["coordinatoren", "advocaten", "werkgroep"])
def test_a_channel_is_for_something_somewhere(tmp_path: Path, kind: str) -> None:
    file = tmp_path / "kortelijn.toml"
    channel = f'[[kanalen]]\nplatform = "slack"\nid = "C0123456789"\nsoort = "{kind}"\nlocatie = "zwolle"\n'
    file.write_text(f'{channel}[vertrouwen]\nslack = "volledig"\ntelegram = "alleen-meldingen"\n', "utf-8")
    config = load_config(file)
    assert config.channels == (Channel("slack", "C0123456789", kind, "zwolle"),)  # type: ignore[arg-type]
    assert (config.trust("slack"), config.trust("telegram")) == ("volledig", "alleen-meldingen")


# -- codes -------------------------------------------------------------------------------------------------------


def test_a_code_begins_with_its_area() -> None:
    codes = {area.slug: area.code for area in Reference.load().areas}
    assert codes == {
        "huur": "HUU",
        "arbeid": "ARB",
        "sociale-zekerheid": "SZE",
        "sociale-voorzieningen": "SVO",
        "asiel-vreemdelingen": "ASV",
        "verbintenissen-consument": "VCO",
    }
