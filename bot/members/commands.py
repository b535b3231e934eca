"""The members' room: `/mijn`, `/start`, `/team`, and the start page."""

from __future__ import annotations

from bot.chat.card import say
from bot.chat.catalogue import LANGUAGES
from bot.chat.effect import Effects, Reply, ShowHome
from bot.chat.text import text
from bot.engine.errors import Refusal
from bot.engine.feature import Command, Context, Feature, Press
from bot.members import actions, cards, leaving
from bot.members.joining import choose_account, link, start, unlink
from bot.members.naming import named
from bot.members.rules import MANAGERS, TEAM_CODE_LASTS, let_go, make_code, may_manage
from bot.privacy.words import RawText
from storage.members import Member


def show_mine(context: Context, _: RawText) -> Effects:
    return [Reply(cards.mine(context))]


def show_mine_again(context: Context) -> Effects:
    return [Reply(cards.mine(context))]


def show_home(context: Context) -> Effects:
    return [ShowHome(cards.home(context))]


def change_language(context: Context, language: str) -> Effects:
    if language in LANGUAGES:
        context.person.language = language
    return [Reply(cards.mine(context), instead=True)]


def choose_home(context: Context, platform: str) -> Effects:
    """Cards go to a chosen platform from now on, or again to where this person was last."""
    own = {account.platform for account in context.store.members.accounts_of(context.person.number)}
    if platform == actions.AUTOMATIC:
        context.person.home, context.person.home_chosen = context.origin.platform, False
    elif platform in own:
        context.person.home, context.person.home_chosen = platform, True
    else:
        raise Refusal(text("unlink-gone"))
    return [Reply(cards.mine(context), instead=True)]


# -- /team ---------------------------------------------------------------------------------------------------


def team(context: Context, typed: RawText) -> Effects:
    what, _, email = typed.typed.strip().partition(" ")
    match what.lower():
        case "code":
            return _team_code(context, _colleague(context, email))
        case "los":
            return _team_unlink(context, _colleague(context, email))
        case "weg":
            return leaving.ask(context, _colleague(context, email, by_name=True))
        case _:
            return [Reply(say(text("team-how"), title=text("team-title")))]


def _team_code(context: Context, member: Member) -> Effects:
    code = make_code()
    context.store.members.add_code(code, member.number, context.now + TEAM_CODE_LASTS)
    return [Reply(cards.team_code(code, member.name), secret=True)]


def _team_unlink(context: Context, member: Member) -> Effects:
    """A telephone was lost: every account goes at once."""
    if member.id == context.person.id:
        raise Refusal(text("team-not-yourself"))
    accounts = context.store.members.accounts_of(member.number)
    effects = [effect for account in accounts for effect in let_go(context.store, account)]
    done = text("team-unlinked", name=member.name) if accounts else text("team-no-account", name=member.name)
    return [*effects, Reply(say(done))]


def _colleague(context: Context, email: str, *, by_name: bool = False) -> Member:
    """The member with this address, or perhaps this name.

    Refusal in the same words when there is none or it is not yours to manage.
    """
    if not email.strip():
        raise Refusal(text("team-how"))
    member = context.store.members.by_email(email)
    if member is None and by_name:
        member = named((m for m in context.store.members.all() if may_manage(context.person, m)), email)
    if member is None or not may_manage(context.person, member):
        raise Refusal(text("team-nobody"))
    context.about(f"member {member.id}")
    return member


FEATURE = Feature(
    "members",
    commands=(
        Command("mijn", show_mine),
        Command("team", team, needs=MANAGERS),
        Command("start", start, hidden=True),
    ),
    buttons=(
        Press(actions.MINE, show_mine_again),
        Press(actions.LINK, link),
        Press(actions.ACCOUNTS, choose_account),
        Press(actions.UNLINK, unlink),
        Press(actions.LANGUAGE, change_language),
        Press(actions.HOME, choose_home),
        Press(actions.LEAVES, leaving.sure, needs=MANAGERS),
        Press(actions.STAYS, leaving.stays, needs=MANAGERS),
    ),
    home=show_home,
)
