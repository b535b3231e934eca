"""Which platforms may show case texts. Where only notices go, no text of a case goes out and none is taken in."""

from __future__ import annotations

from typing import cast, get_args

from bot.chat.form import Form
from bot.chat.text import Plain, Text, text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.privacy.words import RawText
from bot.settings import Config, Trust
from storage.members import Account
from storage.store import Store

FULL: Trust = "volledig"
NOTICES: Trust = "alleen-meldingen"
TRUSTS: tuple[Trust, ...] = get_args(Trust)


def trust_of(store: Store, config: Config, platform: str) -> Trust:
    """What a beheerder chose in chat, and otherwise what stands in the configuration."""
    return cast("Trust | None", store.trusts.of(platform)) or config.trust(platform)


def shows_texts(store: Store, config: Config, platform: str) -> bool:
    return trust_of(store, config, platform) == FULL


def refuse_texts(context: Context) -> None:
    """Raise Refusal, which says where to go, on a platform where no text of a case is shown or taken in."""
    if not shows_texts(context.store, context.config, context.origin.platform):
        raise Refusal(not_here(context))


def not_here(context: Context) -> Text:
    """Why this cannot be done on this platform, and where it can."""
    here = platform_name(context.origin.platform)
    other = _elsewhere(context.store, context.config, context.store.members.accounts_of(context.person.number))
    if other is None:
        return text("text-not-here-nowhere", here=here)
    return text("text-not-here", here=here, there=platform_name(other.platform))


def is_about_a_case(form: type[Form]) -> bool:
    """Whether people write about a case in this form."""
    return any(RawText in (field.annotation, *get_args(field.annotation)) for field in form.model_fields.values())


def reads_texts_at(store: Store, config: Config, member: int) -> Account | None:
    """An account of this member on a platform that shows texts; None when there is none."""
    return _elsewhere(store, config, store.members.accounts_of(member))


def where_to_read(store: Store, config: Config, platform: str, place: str, *, group: bool) -> Text:
    """What stands in the place of a text on a platform that does not show it."""
    if group:
        return text("text-elsewhere-group")
    reader = store.members.by_place(platform, place)
    other = reads_texts_at(store, config, reader.number) if reader else None
    return text("text-elsewhere", there=platform_name(other.platform)) if other else text("text-elsewhere-nowhere")


def platform_name(platform: str) -> Plain:
    return Plain(platform.capitalize())


def _elsewhere(store: Store, config: Config, accounts: list[Account]) -> Account | None:
    return next((account for account in accounts if shows_texts(store, config, account.platform)), None)
