"""`kortelijn check`: one line per thing, and what to do about what is wrong, asked of a Slack and a Telegram."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from fakeslack import FakeSlack
from faketelegram import FakeTelegram

from adapters.slack.check import check_slack
from adapters.slack.manifest import SCOPES
from adapters.telegram.check import check_telegram
from bot.chat.catalogue import LANGUAGES, Voice
from bot.chat.text import text
from bot.engine.clock import SystemClock
from bot.engine.finding import Finding, clock_finding
from bot.engine.upkeep import check_database, open_database
from bot.settings import Settings
from storage.vault import Vault

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
now = SystemClock().now
NOBODY = "http://127.0.0.1:1"


def wrong(findings: list[Finding]) -> list[str]:
    for language in LANGUAGES:
        for finding in findings:
            for words in (finding.about, finding.wrong, finding.note):
                assert words is None or Voice(language, NOW).say(words)
    return [finding.wrong.name for finding in findings if finding.wrong]


async def test_a_slack_that_has_everything_is_in_order() -> None:
    async with FakeSlack() as slack:
        app = slack.install(scopes=set(SCOPES), socket_mode=True)
        team = slack.channel("team", [slack.person("els"), app])
        findings = await check_slack(slack.api_url, app.bot_token, app.app_token, [team.id], SCOPES, now)
        assert wrong(findings) == []
        assert len(findings) >= 4
        assert slack.bugs() == []


async def test_slack_says_which_token_scope_and_channel_are_not_right() -> None:
    async with FakeSlack() as slack:
        app = slack.install(scopes=set(SCOPES) - {"files:write"}, socket_mode=True)
        outside = slack.channel("outside", [slack.person("els")])
        findings = await check_slack(slack.api_url, app.bot_token, "xapp-wrong", [outside.id, "CNOWHERE1"], SCOPES, now)
        assert wrong(findings) == [
            "check-slack-scopes-missing",
            "check-token-refused",
            "check-channel-not-in",
            "check-channel-unknown",
        ]


async def test_a_slack_token_that_is_refused_is_the_only_thing_said() -> None:
    async with FakeSlack() as slack:
        findings = await check_slack(slack.api_url, "xoxb-wrong", "xapp-wrong", ["C1"], SCOPES, now)
        assert wrong(findings) == ["check-token-refused"]
        assert len(findings) == 1


async def test_a_platform_that_does_not_answer_is_said_so() -> None:
    assert wrong(await check_slack(NOBODY, "xoxb-1", None, [], SCOPES, now)) == ["check-no-answer"]
    assert wrong(await check_telegram(NOBODY, "1:a", [], now)) == ["check-no-answer"]


async def test_telegram_says_whether_the_bot_is_in_its_groups() -> None:
    async with FakeTelegram() as telegram:
        bot = telegram.bot()
        owner = telegram.person("Els")
        inside, outside = telegram.group("In", owner=owner, members=[bot]), telegram.group("Out", owner=owner)
        groups = [str(inside.id), str(outside.id), "-100999"]
        findings = await check_telegram(telegram.root, bot.token, groups, now)
        assert len(findings) >= 4
        assert len(wrong(findings)) == 2


async def test_a_telegram_token_that_is_refused_is_said() -> None:
    async with FakeTelegram() as telegram:
        telegram.bot()
        assert wrong(await check_telegram(telegram.root, "1:wrong", ["-1"], now)) == ["check-token-refused"]


def test_a_clock_that_is_half_a_minute_off_is_a_problem() -> None:
    def off(seconds: int) -> list[str]:
        return wrong(clock_finding(text("check-slack"), format_datetime(NOW + timedelta(seconds=seconds)), NOW))

    assert off(30) == off(-30) == []
    assert off(31) == off(-31) == ["check-clock-off"]
    assert clock_finding(text("check-slack"), None, NOW) == clock_finding(text("check-slack"), "x", NOW) == []


# -- the database and the key -------------------------------------------------------------------------------


def settings(folder: Path, key: str | None) -> Settings:
    environment = {"KORTELIJN_DATABASE_URL": f"sqlite:///{folder}/data/x.db", **({"KORTELIJN_KEY": key} if key else {})}
    return Settings.read(environment, Path("no-such.env"))


def ask_something(folder: Path, key: str) -> None:
    from storage.consults import Consult
    from storage.members import Member

    with open_database(settings(folder, key)) as database:
        wrapped = database.vault.new_key("consult")[1]
        asker = database.write_now(lambda store: store.members.put(Member(name="A", organisation="", email="a@b.nl")))
        consult = Consult(
            code="HUU-0001",
            asker_id=asker,
            location=None,
            district=None,
            created_at=NOW,
            fingerprint="x",
            wrapped_key=wrapped,
        )
        database.write_now(lambda store: store.consults.put(consult))


def test_a_new_installation_is_in_order_and_looking_makes_nothing(tmp_path: Path) -> None:
    (finding,) = check_database(settings(tmp_path, None))
    assert (finding.wrong, finding.note and finding.note.name) == (None, "check-database-new")
    assert list(tmp_path.iterdir()) == []


def test_the_key_must_open_what_is_stored(tmp_path: Path) -> None:
    key, other = Vault.make_setting(), Vault.make_setting()
    ask_something(tmp_path, key)
    assert wrong(check_database(settings(tmp_path, key))) == []
    assert wrong(check_database(settings(tmp_path, f"{other},{key}"))) == []
    assert wrong(check_database(settings(tmp_path, other))) == ["upkeep-other-key"]
    assert wrong(check_database(settings(tmp_path, None))) == ["upkeep-no-key"]


def test_a_database_that_does_not_answer_is_said_so() -> None:
    environment = {"KORTELIJN_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/nothing"}
    assert wrong(check_database(Settings.read(environment, Path("no-such.env")))) == ["upkeep-no-database"]
