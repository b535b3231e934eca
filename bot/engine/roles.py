"""Who may do what: the only place where roles are checked."""

from __future__ import annotations

from bot.chat.text import Either, text
from bot.engine.errors import Refusal
from storage.members import Member, Role

Roles = frozenset[Role]


def may(person: Member, needs: Roles) -> bool:
    """Whether a member has one of the roles that are needed; no roles needed means every member."""
    return not needs or bool(needs & person.role_set)


def require(person: Member, needs: Roles) -> None:
    """Raise Refusal, which says who can do this, unless the member may."""
    if not may(person, needs):
        who = Either(text(f"role-{role}") for role in sorted(needs))
        raise Refusal(text("not-allowed", who=who))
