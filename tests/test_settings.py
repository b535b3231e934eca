"""What the operator sets: read from environment, `.env` and kortelijn.toml, and every mistake is one clear sentence."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.chat.catalogue import LANGUAGES, Voice
from bot.reference.book import Reference
from bot.reference.packaged import read_toml
from bot.settings import Channel, Config, Mistakes, Settings, load_config
from storage.vault import Vault

NOWHERE = Path("no-such.env")
KEY = Vault.make_setting()
SLACK = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1", "KORTELIJN_KEY": KEY}


def settings(**environment: str) -> Settings:
    return Settings.read(environment, NOWHERE)


def said(mistakes: Mistakes, language: str = "nl") -> list[str]:
    voice = Voice(language, datetime(2026, 11, 24, tzinfo=UTC))
    return [voice.say(each) for each in mistakes.texts]


def mistakes_of(**environment: str) -> list[str]:
    with pytest.raises(Mistakes) as wrong:
        settings(**environment)
    for language in LANGUAGES:
        assert all(said(wrong.value, language))
    return said(wrong.value)


def config(tmp_path: Path, toml: str) -> Config:
    path = tmp_path / "kortelijn.toml"
    path.write_text(toml, "utf-8")
    return load_config(path)


def mistakes_in(tmp_path: Path, toml: str) -> list[str]:
    with pytest.raises(Mistakes) as wrong:
        config(tmp_path, toml)
    for language in LANGUAGES:
        assert all(said(wrong.value, language))
    return said(wrong.value)


# -- the environment ---------------------------------------------------------------------------------


def test_without_anything_the_playground_runs_on_the_defaults() -> None:
    plain = settings()
    assert plain.platforms() == set()
    assert plain.kortelijn_database_url == "sqlite:///data/kortelijn.db"
    assert (plain.http_host, plain.http_port) == ("127.0.0.1", 8080)
    assert plain.slack_api_url == "https://slack.com/api"
    assert plain.vault() is None


def test_platforms_are_those_whose_parts_are_all_there() -> None:
    both = settings(**SLACK, TELEGRAM_BOT_TOKEN="1:a", TELEGRAM_API_URL="http://127.0.0.1:9/")
    assert both.platforms() == {"slack", "telegram"}
    assert both.telegram_api_url == "http://127.0.0.1:9"
    assert both.vault() is not None


def test_an_env_file_counts_and_a_variable_wins_from_it(tmp_path: Path) -> None:
    env_file = tmp_path / ".env"
    env_file.write_text(f"KORTELIJN_KEY={KEY}\nexport TELEGRAM_BOT_TOKEN='1:a'\nKORTELIJN_HTTP=127.0.0.1:1\n")
    read = Settings.read({"KORTELIJN_HTTP": "[::1]:2"}, env_file)
    assert read.platforms() == {"telegram"}
    assert (read.http_host, read.http_port) == ("::1", 2)


def test_an_unknown_name_is_a_mistake_also_in_the_env_file(tmp_path: Path) -> None:
    assert mistakes_of(KORTELIJN_DATABSE_URL="x") == [
        "KORTELIJN_DATABSE_URL ken ik niet. Bedoel je KORTELIJN_DATABASE_URL?"
    ]
    env_file = tmp_path / ".env"
    env_file.write_text("KORTELIJN_FOO=1")
    with pytest.raises(Mistakes) as wrong:
        Settings.read({}, env_file)
    assert said(wrong.value) == ["KORTELIJN_FOO ken ik niet. Controleer de spelling of haal de regel weg."]


def test_names_of_others_and_of_our_tests_are_not_our_business() -> None:
    settings(HOME="/", KORTELIJN_TEST_POSTGRES="postgresql://localhost")


def test_an_empty_variable_counts_as_absent() -> None:
    assert settings(SLACK_BOT_TOKEN="", KORTELIJN_HTTP=" ").http_port == 8080


def test_secrets_do_not_show_in_what_is_logged() -> None:
    shown = repr(settings(**SLACK, TELEGRAM_BOT_TOKEN="1:a"))
    assert not any(secret in shown for secret in ("xoxb-1", "xapp-1", "1:a", KEY))


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="frozen"):
        settings().kortelijn_http = "0.0.0.0:80"


@pytest.mark.parametrize(
    ("environment", "begins"),
    [
        ({"KORTELIJN_DATABASE_URL": "mysql://x"}, "KORTELIJN_DATABASE_URL moet beginnen met sqlite:///"),
        ({"KORTELIJN_DATABASE_URL": "postgresql://"}, "KORTELIJN_DATABASE_URL moet beginnen met"),
        ({"KORTELIJN_DATABASE_URL": "postgresql://x:poort/y"}, "KORTELIJN_DATABASE_URL moet beginnen met"),
        ({"SLACK_API_URL": "http://x:poort"}, "SLACK_API_URL moet een volledig adres zijn"),
        ({"KORTELIJN_KEY": "kort"}, "KORTELIJN_KEY is geen goede sleutel"),
        ({"KORTELIJN_KEY": KEY + ",é"}, "KORTELIJN_KEY is geen goede sleutel"),
        ({"KORTELIJN_HTTP": "8080"}, "KORTELIJN_HTTP moet een adres met een poort zijn"),
        ({"KORTELIJN_HTTP": "127.0.0.1:99999"}, "KORTELIJN_HTTP moet een adres met een poort zijn"),
        ({"SLACK_API_URL": "slack.com"}, "SLACK_API_URL moet een volledig adres zijn"),
        ({"TELEGRAM_API_URL": "ftp://x"}, "TELEGRAM_API_URL moet een volledig adres zijn"),
        ({"SLACK_BOT_TOKEN": "xoxb-1", "KORTELIJN_KEY": KEY}, "SLACK_BOT_TOKEN staat er alleen"),
        ({"SLACK_APP_TOKEN": "xapp-1"}, "SLACK_APP_TOKEN of SLACK_SIGNING_SECRET staat er, maar SLACK_BOT_TOKEN"),
        ({"SLACK_SIGNING_SECRET": "x"}, "SLACK_APP_TOKEN of SLACK_SIGNING_SECRET staat er, maar SLACK_BOT_TOKEN"),
        ({**SLACK, "SLACK_BOT_TOKEN": "xapp-1"}, "SLACK_BOT_TOKEN en SLACK_APP_TOKEN zijn verwisseld"),
        ({"TELEGRAM_BOT_TOKEN": "1:a"}, "KORTELIJN_KEY ontbreekt"),
        (
            {"TELEGRAM_BOT_TOKEN": "1:a", "KORTELIJN_KEY": KEY, "TELEGRAM_WEBHOOK_URL": "https://x"},
            "TELEGRAM_WEBHOOK_URL en TELEGRAM_WEBHOOK_SECRET horen bij elkaar",
        ),
        (
            {"TELEGRAM_WEBHOOK_URL": "https://x", "TELEGRAM_WEBHOOK_SECRET": "x"},
            "TELEGRAM_WEBHOOK_URL of TELEGRAM_WEBHOOK_SECRET staat er, maar TELEGRAM_BOT_TOKEN ontbreekt",
        ),
        (
            {"TELEGRAM_BOT_TOKEN": "1:a", "KORTELIJN_KEY": KEY, "TELEGRAM_WEBHOOK_SECRET": "é"},
            "TELEGRAM_WEBHOOK_SECRET mag alleen letters",
        ),
    ],
)
def test_a_mistake_in_the_environment_is_one_sentence(environment: dict[str, str], begins: str) -> None:
    (sentence,) = mistakes_of(**environment)
    assert sentence.startswith(begins)


def test_every_mistake_is_named_not_only_the_first() -> None:
    assert len(mistakes_of(KORTELIJN_HTTP="x", SLACK_API_URL="y", KORTELIJN_FOO="z")) == 3


# -- kortelijn.toml ------------------------------------------------------------------------------------


def test_a_file_that_was_named_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(Mistakes) as wrong:
        load_config(tmp_path / "elsewhere.toml")
    assert "elsewhere.toml niet vinden" in said(wrong.value)[0]


def test_without_a_file_the_defaults_of_the_reference_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    read = load_config(Path("kortelijn.toml"))
    defaults = read_toml("defaults.toml")
    assert read == Config()
    assert read.slot_minutes == defaults["piket"]["slot_minuten"]
    assert read.acceptance_minutes == defaults["piket"]["acceptatie_minuten"]
    assert read.urgent_acceptance_minutes == defaults["piket"]["acceptatie_minuten_spoed"]
    assert read.erase_days == defaults["bewaren_dagen"]["vraagtekst"]
    assert read.signal_days == defaults["bewaren_dagen"]["signaal_na_besluit"]
    assert read.meeting_minutes == defaults["overleg"]["duur_minuten"]
    assert read.meeting_rhythm == defaults["overleg"]["regelmaat"]
    assert read.trust("slack") == "volledig"


def test_an_empty_file_is_the_same_as_no_file(tmp_path: Path) -> None:
    assert config(tmp_path, "") == Config()


FULL = """
vaste_regel = "Collegiaal overleg"
hulpnummer = "0800 8020"
[piket]
slot_minuten = 60
acceptatie_minuten = 30
acceptatie_minuten_spoed = 5
optionele_feestdagen = ["goede_vrijdag"]
[vraag]
stil_minuten = 90
sluiten_na_werkdagen = 3
heropenen_dagen = 7
[bewaren_dagen]
vraagtekst = 10
[overleg]
duur_minuten = 90
regelmaat = "3w"
[vertrouwen]
telegram = "alleen-meldingen"
[[locaties]]
slug = "deventer"
naam = "Deventer"
arrondissement = "overijssel"
gemeenten = ["GM0150"]
[[kanalen]]
platform = "slack"
id = "C1"
soort = "coordinatoren"
locatie = "deventer"
[[kanalen]]
platform = "telegram"
id = "-100"
soort = "coordinatoren"
"""


def test_everything_can_be_chosen(tmp_path: Path) -> None:
    read = config(tmp_path, FULL)
    assert (read.slot_minutes, read.acceptance_minutes, read.urgent_acceptance_minutes) == (60, 30, 5)
    assert (read.silent_owner_minutes, read.auto_close_workdays, read.reopen_days) == (90, 3, 7)
    assert (read.erase_days, read.meeting_minutes, read.meeting_rhythm) == (10, 90, "3w")
    assert (read.standing_line, read.help_number) == ("Collegiaal overleg", "0800 8020")
    assert read.optional_holidays == {"goede_vrijdag"}
    assert (read.trust("slack"), read.trust("telegram")) == ("volledig", "alleen-meldingen")
    assert [location.slug for location in read.locations] == ["deventer"]
    reference = Reference.load(read.locations)
    assert reference.district_of("deventer") == "overijssel"
    assert reference.district_of("zwolle") == "overijssel"
    found = reference.places.find("Deventer")
    assert found
    assert found.location
    assert found.location.slug == "deventer"


def test_a_location_without_a_channel_of_its_own_has_the_one_for_everywhere(tmp_path: Path) -> None:
    read = config(tmp_path, FULL)
    here, everywhere = Channel("slack", "C1", "coordinatoren", "deventer"), Channel("telegram", "-100", "coordinatoren")
    assert read.channels_for("coordinatoren", "deventer") == (here,)
    assert read.channels_for("coordinatoren", "zwolle") == (everywhere,)
    assert read.channels_for("coordinatoren", None) == (everywhere,)
    assert read.channels_for("advocaten", None) == ()


CHANNEL = '[[kanalen]]\nplatform = "slack"\nid = "C1"\nsoort = "coordinatoren"\n'
LOCATION = '[[locaties]]\nslug = "x"\nnaam = "X"\n'


@pytest.mark.parametrize(
    ("toml", "begins"),
    [
        ("piket = {", "{path} is geen geldig TOML-bestand"),
        ("[piket]\nacceptatie_minute = 3", "piket.acceptatie_minute ken ik niet. Bedoel je piket.acceptatie_minuten?"),
        ("foo = 1", "foo ken ik niet."),
        ("piket = 1", "piket moet een eigen kopje"),
        ("[piket]\nslot_minuten = '60'", "piket.slot_minuten moet een heel getal zijn"),
        ("[piket]\nslot_minuten = 1.5", "piket.slot_minuten moet een heel getal zijn"),
        ("[piket]\nslot_minuten = true", "piket.slot_minuten moet een heel getal zijn"),
        ("[piket]\nslot_minuten = 0", "piket.slot_minuten moet 1 of hoger zijn"),
        ("[bewaren_dagen]\nvraagtekst = 99999", "bewaren_dagen.vraagtekst mag hoogstens 3650 zijn"),
        ("[piket]\noptionele_feestdagen = ['pasen']", "piket.optionele_feestdagen (1) kan alleen een van deze zijn"),
        ("[piket]\noptionele_feestdagen = 'pasen'", "piket.optionele_feestdagen moet een lijst zijn"),
        ("hulpnummer = ''", "hulpnummer moet tekst tussen aanhalingstekens zijn en mag niet leeg zijn"),
        ("hulpnummer = 8020", "hulpnummer moet tekst tussen aanhalingstekens zijn"),
        ("[overleg]\nregelmaat = 'vaak'", "overleg.regelmaat heeft een waarde die ik niet kan gebruiken"),
        ("[vertrouwen]\nslack = 'half'", "vertrouwen.slack kan alleen een van deze zijn"),
        ("[[kanalen]]\nplatform = 'slack'\nid = 'C1'", "kanalen (1).soort ontbreekt"),
        (CHANNEL + CHANNEL.replace("coordinatoren", "koffie"), "kanalen (2).soort kan alleen een van deze zijn"),
        (CHANNEL + "locatie = 'zwole'", "kanalen (1).locatie is een locatie die niet bestaat. Kies uit amsterdam"),
        (CHANNEL + CHANNEL, "kanalen noemt hetzelfde kanaal twee keer"),
        (LOCATION + "arrondissement = 'x'\ngemeenten = []", "locaties (1).arrondissement kan alleen een van deze zijn"),
        (LOCATION + "arrondissement = 'overijssel'\ngemeenten = ['1']", "locaties (1).gemeenten (1) noemt de"),
        (LOCATION + "arrondissement = 'overijssel'\ngemeenten = []", "locaties (1).gemeenten ontbreekt"),
        (
            LOCATION + "arrondissement = 'overijssel'\ngemeenten = ['GM0363']",
            "locaties (1).gemeenten noemt GM0363, en die gemeente ligt in het arrondissement amsterdam.",
        ),
    ],
)
def test_a_mistake_in_the_file_is_one_sentence_with_its_key(tmp_path: Path, toml: str, begins: str) -> None:
    (sentence,) = mistakes_in(tmp_path, toml)
    assert sentence.startswith(begins.format(path=tmp_path / "kortelijn.toml") if "{path}" in begins else begins)


def test_a_file_that_is_no_text_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "kortelijn.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Mistakes) as wrong:
        load_config(tmp_path / "kortelijn.toml")
    assert len(said(wrong.value)) == 1


def test_a_folder_in_place_of_the_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(Mistakes):
        load_config(tmp_path)


def test_the_file_that_everything_can_be_chosen_in_is_toml() -> None:
    assert tomllib.loads(FULL)


def test_the_address_that_stands_before_calendar_feeds(tmp_path: Path) -> None:
    assert config(tmp_path, "").address == "http://127.0.0.1:8080"
    assert config(tmp_path, 'adres = "https://kortelijn.voorbeeld.nl/"').address == "https://kortelijn.voorbeeld.nl"
    assert "adres" in mistakes_in(tmp_path, 'adres = "kortelijn.voorbeeld.nl"')[0]
    assert "adres" in mistakes_in(tmp_path, 'adres = "https://kortelijn.voorbeeld.nl/?a=b"')[0]


def test_a_region_may_have_its_own_days_off(tmp_path: Path) -> None:
    chosen = config(
        tmp_path,
        '[piket]\noptionele_feestdagen = ["bevrijdingsdag"]\n[piket.feestdagen_per_regio]\nzwolle = ["goede_vrijdag"]',
    )
    assert chosen.days_off("zwolle") == {"goede_vrijdag"}
    assert chosen.days_off("nijmegen") == chosen.days_off(None) == {"bevrijdingsdag"}
    district = config(tmp_path, '[piket.feestdagen_per_regio]\noverijssel = ["goede_vrijdag"]')
    assert district.days_off("zwolle") == district.days_off("overijssel") == {"goede_vrijdag"}
    assert district.days_off("nijmegen") == frozenset()
    wrong = mistakes_in(tmp_path, '[piket.feestdagen_per_regio]\nzwole = ["goede_vrijdag"]')
    assert "feestdagen_per_regio" in wrong[0]
    assert "zwolle" in wrong[0]
    assert "bevrijdingsdag" in mistakes_in(tmp_path, '[piket.feestdagen_per_regio]\nzwolle = ["carnaval"]')[0]
