"""The environment: tokens, addresses and the key, from variables and the `.env` file in the current folder."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Self
from urllib.parse import urlsplit

from pydantic import AfterValidator, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, DotEnvSettingsSource, PydanticBaseSettingsSource, SettingsConfigDict

from bot.chat.text import Text, text
from bot.settings.mistakes import Mistake, Mistakes, sentences, unknown
from storage.vault import BadKey, Vault

OURS = "KORTELIJN_"
FOR_TESTS = "KORTELIJN_TEST_"
"""Names for the tests of this project, which the program itself does not read."""
DATABASES = ("sqlite:///", "postgresql://", "postgres://")
HIGHEST_PORT = 65535
WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
"""What Telegram accepts as `secret_token`."""


def _database(url: str) -> str:
    if not url.startswith(DATABASES) or url in DATABASES or not _has_sound_port(url):
        raise Mistake("settings-database-url")
    return url


def _has_sound_port(url: str) -> bool:
    try:
        return urlsplit(url).port != 0
    except ValueError:
        return False


def _address(address: str) -> str:
    host, _, port = address.rpartition(":")
    if not host or not port.isascii() or not port.isdigit() or int(port) > HIGHEST_PORT:
        raise Mistake("settings-http-address")
    return address


def _root(url: str) -> str:
    parts = urlsplit(url)
    if not _has_sound_port(url) or parts.scheme not in ("http", "https") or not parts.netloc:
        raise Mistake("settings-url")
    return url.rstrip("/")


def _webhook_secret(secret: SecretStr) -> SecretStr:
    if not WEBHOOK_SECRET.fullmatch(secret.get_secret_value()):
        raise Mistake("settings-telegram-secret")
    return secret


def _key(key: SecretStr) -> SecretStr:
    try:
        Vault.from_setting(key.get_secret_value())
    except BadKey:
        raise Mistake("settings-key") from None
    return key


Url = Annotated[str, AfterValidator(_root)]


class Settings(BaseSettings):
    """Everything the environment says. Fields are named after the variables; empty variables count as absent."""

    model_config = SettingsConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    kortelijn_database_url: Annotated[str, AfterValidator(_database)] = "sqlite:///data/kortelijn.db"
    kortelijn_key: Annotated[SecretStr, AfterValidator(_key)] | None = None
    kortelijn_config: Path = Path("kortelijn.toml")
    kortelijn_http: Annotated[str, AfterValidator(_address)] = "127.0.0.1:8080"
    slack_bot_token: SecretStr | None = None
    slack_app_token: SecretStr | None = None
    slack_signing_secret: SecretStr | None = None
    slack_api_url: Url = "https://slack.com/api"
    telegram_bot_token: SecretStr | None = None
    telegram_api_url: Url = "https://api.telegram.org"
    telegram_webhook_url: Url | None = None
    telegram_webhook_secret: Annotated[SecretStr, AfterValidator(_webhook_secret)] | None = None

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Only what `read` hands over, so that a Settings made in a test does not listen to the machine it runs on."""
        return (init_settings,)

    @classmethod
    def read(cls, environment: Mapping[str, str] | None = None, env_file: Path = Path(".env")) -> Self:
        """The settings of this process; a variable wins from the same name in `env_file`. Raises Mistakes."""
        given = _from_file(env_file) | dict(os.environ if environment is None else environment)
        names = {name.upper() for name in cls.model_fields}
        strange = [
            unknown(name, names)
            for name in sorted(given)
            if name.startswith(OURS) and not name.startswith(FOR_TESTS) and name not in names
        ]
        values = {name.lower(): given[name].strip() for name in names if given.get(name, "").strip()}
        try:
            settings = cls.model_validate(values)
        except ValidationError as error:
            raise Mistakes(*strange, *(_upper(each) for each in sentences(error))) from None
        if mistakes := [*strange, *settings.half_done()]:
            raise Mistakes(*mistakes)
        return settings

    @model_validator(mode="after")
    def _tokens_in_their_places(self) -> Self:
        if _begins(self.slack_bot_token, "xapp-") or _begins(self.slack_app_token, "xoxb-"):
            raise Mistake("settings-slack-swapped")
        return self

    def half_done(self) -> Iterator[Text]:
        """A platform needs all its parts: says which one is still to be set."""
        slack_way_in = self.slack_app_token or self.slack_signing_secret
        if self.slack_bot_token and not slack_way_in:
            yield text("settings-slack-way-in")
        if slack_way_in and not self.slack_bot_token:
            yield text("settings-slack-bot-token")
        webhook = (self.telegram_webhook_url, self.telegram_webhook_secret)
        if any(webhook) and not self.telegram_bot_token:
            yield text("settings-telegram-bot-token")
        if any(webhook) and not all(webhook):
            yield text("settings-telegram-webhook")
        if self.platforms() and not self.kortelijn_key:
            yield text("settings-key-missing")

    def platforms(self) -> frozenset[str]:
        """The platforms that are configured; none means the playground."""
        tokens = {"slack": self.slack_bot_token, "telegram": self.telegram_bot_token}
        return frozenset(platform for platform, token in tokens.items() if token)

    @property
    def http_host(self) -> str:
        return self.kortelijn_http.rpartition(":")[0].strip("[]")

    @property
    def http_port(self) -> int:
        return int(self.kortelijn_http.rpartition(":")[2])

    def vault(self) -> Vault | None:
        """The vault of KORTELIJN_KEY; None when there is no key, which only the playground can do without."""
        return Vault.from_setting(self.kortelijn_key.get_secret_value()) if self.kortelijn_key else None


def _from_file(path: Path) -> dict[str, str]:
    if not path.is_file():
        return {}
    try:
        source = DotEnvSettingsSource(Settings, path, env_file_encoding="utf-8-sig", case_sensitive=True)
    except (OSError, UnicodeDecodeError):
        raise Mistakes(text("settings-env-file", path=str(path))) from None
    return {name: value for name, value in source.env_vars.items() if value is not None}


def _begins(token: SecretStr | None, start: str) -> bool:
    return token is not None and token.get_secret_value().startswith(start)


def _upper(sentence: Text) -> Text:
    return text(sentence.name, **{**sentence.args, "key": str(sentence.args.get("key", "")).upper()})


def new_key() -> str:
    """A fresh KORTELIJN_KEY."""
    return Vault.make_setting()
