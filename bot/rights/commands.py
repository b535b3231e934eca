"""The room of privacy: `/privacy` for everybody, and what a privacy officer needs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from bot.chat.card import say
from bot.chat.effect import Effects, Reply
from bot.chat.text import text
from bot.engine.errors import Refusal
from bot.engine.feature import Command, Context, Feature, Fill, Press
from bot.engine.roles import require
from bot.privacy.words import RawText
from bot.reference.calendar import local_date
from bot.rights import actions, cards, leak, own
from bot.rights.forms import KindsForm
from bot.rights.rules import OFFICERS, SHOWN_DAYS
from bot.rights.subjects import find


def privacy(context: Context, typed: RawText) -> Effects:
    """`/privacy` and a word; without a word, or with one that is not known, what is stored about oneself."""
    word, _, rest = typed.typed.strip().partition(" ")
    act = ACTS.get(word.lower())
    if act is None:
        return own.overview_of(context, context.person)
    return act(context, rest.strip())


def _overview(context: Context, _: str) -> Effects:
    return [Reply(cards.overview(context))]


def _terms(context: Context, _: str) -> Effects:
    return [Reply(cards.terms(context.config))]


def _annex(context: Context, _: str) -> Effects:
    """The papers need the settings of the installation, which a chat does not know."""
    require(context.person, OFFICERS)
    return [Reply(say(text("rights-dpia"), title=text("rights-dpia-title")))]


def _access(context: Context, words: str) -> Effects:
    return own.press_export(context, own.find_person(context, words).number)


def _about(context: Context, words: str) -> Effects:
    return own.overview_of(context, own.find_person(context, words))


def _erase(context: Context, words: str) -> Effects:
    return own.press_erase(context, own.find_person(context, words).number)


def _client(context: Context, _: str) -> Effects:
    """There is no search by client, and there cannot be one. P28."""
    return [Reply(say(text("rights-client"), title=text("rights-client-title")))]


def _erase_text(context: Context, words: str) -> Effects:
    require(context.person, OFFICERS)
    return leak.hide_text(context, words)


def _detector(context: Context, _: str) -> Effects:
    require(context.person, OFFICERS)
    since = local_date(context.now - timedelta(days=SHOWN_DAYS))
    return [Reply(cards.detector(context.store.gate_counts.since(since)))]


def _log(context: Context, words: str) -> Effects:
    """Who had a text on the screen, by role and not by name; and how often anything was done with it."""
    require(context.person, OFFICERS)
    subject = find(context, words)
    if subject is None:
        raise Refusal(text("rights-unknown-code"))
    context.about(subject.code)
    roles: dict[str, int] = {}
    for member in context.store.members.some(subject.seen_by):
        role = min(member.role_set, default="")
        roles[role] = roles.get(role, 0) + 1
    return [Reply(cards.log(subject.code, roles, len(context.store.audit.about(subject.code))))]


def press_overview(context: Context) -> Effects:
    return [Reply(cards.overview(context))]


def press_back(context: Context) -> Effects:
    return [Reply(cards.own(context, context.person), instead=True)]


ACTS: dict[str, Callable[[Context, str], Effects]] = {
    "overzicht": _overview,
    "bewaartermijnen": _terms,
    "dpia": _annex,
    "inzage": _access,
    "export": _access,
    "wie": _about,
    "wis": _erase,
    "wissen": _erase,
    "wis-tekst": _erase_text,
    "lek": leak.report,
    "detector": _detector,
    "logboek": _log,
    "cliënt": _client,
    "client": _client,
}
"""The first word behind `/privacy`."""

FEATURE = Feature(
    "rights",
    commands=(Command("privacy", privacy),),
    forms=(Fill(KindsForm, leak.fill_kinds, OFFICERS),),
    buttons=(
        Press(actions.EXPORT, own.press_export),
        Press(actions.ERASE, own.press_erase),
        Press(actions.ERASE_SURE, own.press_erase_sure),
        Press(actions.OVERVIEW, press_overview),
        Press(actions.BACK, press_back),
        Press(actions.REPORT, leak.press_report, OFFICERS),
        Press(actions.KINDS, leak.press_kinds, OFFICERS),
        Press(actions.SETTLE, leak.press_settle, OFFICERS),
    ),
)
