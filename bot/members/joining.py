"""Joining an account to a member with a code, and letting one go."""

from __future__ import annotations

from bot.chat.card import say
from bot.chat.effect import Effects, Priority, Reply, Tell
from bot.chat.text import text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.help.cards import welcome
from bot.members import cards
from bot.members.rules import OWN_CODE_LASTS, code_in, let_go, make_code
from bot.privacy.words import RawText
from storage.members import Account, Member


def start(context: Context, typed: RawText) -> Effects:
    """`/start`, with or without a code. An empty answer to a stranger means: turned away, as without a code."""
    code = code_in(typed.typed)
    if context.person.id == 0:
        return _join(context, code) if code else []
    return _join_again(context, code) if code else [Reply(welcome(context.person.name))]


def link(context: Context) -> Effects:
    """`Koppel account`: a code that only this person sees."""
    code = make_code()
    context.store.members.add_code(code, context.person.number, context.now + OWN_CODE_LASTS)
    return [Reply(cards.own_code(code, context.origin.platform), secret=True)]


def choose_account(context: Context) -> Effects:
    accounts = context.store.members.accounts_of(context.person.number)
    here = next((account for account in accounts if _is_here(account, context)), None)
    return [Reply(cards.which_account(accounts, here))]


def unlink(context: Context, number: int) -> Effects:
    """Let one of one's own accounts go; the last one stays, because without it nobody can act."""
    accounts = context.store.members.accounts_of(context.person.number)
    account = next((account for account in accounts if account.id == number), None)
    if account is None:
        raise Refusal(text("unlink-gone"))
    if len(accounts) == 1:
        raise Refusal(text("unlink-last"))
    context.about(f"{account.platform} account {number}")
    return [*let_go(context.store, account), Reply(say(text("unlinked", platform=cards.platform(account.platform))))]


def _join(context: Context, code: str) -> Effects:
    """A stranger with a code becomes the member it was made for."""
    member = _spend(context, code)
    if member is None:
        return []
    store, origin = context.store, context.origin
    before = store.members.accounts_of(member.number)
    store.members.add_account(member.number, origin.platform, origin.account, _private_place(context))
    store.audit.add(context.now, member.id, "account.joined", origin.platform)
    account = next(a for a in store.members.accounts_of(member.number) if _is_here(a, context))
    return [Reply(welcome(member.name)), *_warn(account, before)]


def _join_again(context: Context, code: str) -> Effects:
    """A member's account joins nobody else; the code stays good for the account it was meant for."""
    member = _spend(context, code)
    if member is None:
        return [Reply(say(text("code-wrong")))]
    if member.id != context.person.id:
        raise Refusal(text("account-taken"))
    return [Reply(say(text("account-joined-before")))]


def _spend(context: Context, code: str) -> Member | None:
    """Whose code it is; None when it is wrong or old, or when this account tried too many."""
    store, origin = context.store, context.origin
    allowed = store.members.may_try_code(origin.platform, origin.account, context.now)
    member = store.members.use_code(code, context.now) if allowed else None
    if member is not None and member.active:
        return member
    store.audit.add(context.now, None, "account.wrong_code", origin.platform)
    return None


def _warn(account: Account, before: list[Account]) -> Effects:
    """Whoever had the other accounts hears of it: a code may have been seen by somebody else."""
    if not before:
        return []
    card = cards.joined_elsewhere(account)
    return [Tell(f"joined:{account.id}", account.member_id, card, priority=Priority.CLAIM)]


def _is_here(account: Account, context: Context) -> bool:
    return (account.platform, account.account) == (context.origin.platform, context.origin.account)


def _private_place(context: Context) -> str:
    """Where this person can be reached alone; a code may have been typed in a group."""
    return context.origin.place if context.origin.private else context.origin.account
