"""Decisions about members: codes that can be read aloud, who may manage whom, and letting go of an account."""

from __future__ import annotations

import json
import re
import secrets
from datetime import timedelta

from bot.chat.effect import Effects, Priority, Tell
from bot.chat.pack import unpack
from storage.members import Account, Member, Role
from storage.outbox import Outgoing
from storage.store import Store

LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""Without I, L, O, 0 and 1, which look like each other."""
LENGTH = 8
"""Of a code: 31 to the eighth is 850,000 million, and an account may try five an hour."""
OWN_CODE_LASTS = timedelta(hours=1)
TEAM_CODE_LASTS = timedelta(hours=24)
"""Longer than one's own, because it still has to reach a colleague."""
MANAGERS = frozenset({Role.COORDINATOR, Role.NATIONAL, Role.ADMIN})
_EVERYWHERE = frozenset({Role.NATIONAL, Role.ADMIN})
_ORDINARY = frozenset({Role.FIRST_LINE, Role.LAWYER, Role.COORDINATOR})
_CODE = re.compile(f"[{LETTERS}]{{{LENGTH}}}")


def make_code() -> str:
    return "".join(secrets.choice(LETTERS) for _ in range(LENGTH))


def code_in(typed: str) -> str | None:
    """The code that was typed, also in small letters or with spaces and dashes; None when it has another shape."""
    bare = re.sub(r"[\s-]", "", typed).upper()
    return bare if _CODE.fullmatch(bare) else None


def may_manage(manager: Member, member: Member) -> bool:
    """National coordinators and administrators: everybody. A coordinator: colleagues of the same location.

    A joining code lets its holder act as the member, so a coordinator gets none for who may do more.
    """
    if _EVERYWHERE & manager.role_set:
        return True
    near = manager.location is not None and manager.location == member.location
    return near and member.role_set <= _ORDINARY


def let_go(store: Store, account: Account) -> Effects:
    """Unlink an account: nothing reaches it any more, and what still waited for it goes to another account."""
    member = store.members.get(account.member_id)
    store.members.remove_account(account.platform, account.account)
    waiting = store.outbox.leave_place(account.platform, account.place)
    left = {other.platform for other in store.members.accounts_of(account.member_id)}
    if member and member.home not in left:
        member.home, member.home_chosen = None, False
    return [_again(row, account.member_id) for row in waiting]


def _again(row: Outgoing, member: int) -> Tell:
    return Tell(row.name, member, unpack(json.loads(row.body)), row.under, Priority(row.priority))
