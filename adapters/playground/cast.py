"""The cast: the people and channels of the demonstration, and who is allowed where."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Persona:
    """Somebody whom the visitor may be. The account is also the address of this person's private chat."""

    account: str
    name: str
    role_text: str


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel; `members` are the accounts that read and act in it, the first of them by default."""

    id: str
    name: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class View:
    """What one pane can show: a place, seen by one person."""

    account: str
    place: str
    name: str
    role_text: str
    channel: str = ""
    """The channel's name; empty for a private chat."""

    @property
    def id(self) -> str:
        return f"{self.account}@{self.place}"


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody and every channel, in the order in which they are offered."""

    people: tuple[Persona, ...]
    channels: tuple[Channel, ...] = ()

    def places(self) -> frozenset[str]:
        return frozenset([person.account for person in self.people] + [channel.id for channel in self.channels])

    def may(self, account: str, place: str) -> bool:
        """Whether this is one of the people, in the own private chat or in a channel that has them as a member."""
        return any(view.account == account and view.place == place for view in self.views())

    def views(self) -> list[View]:
        """Every private chat, then every channel for each of its members."""
        private = [View(one.account, one.account, one.name, one.role_text) for one in self.people]
        known = {one.account: one for one in self.people}
        shared = [
            View(account, channel.id, known[account].name, known[account].role_text, channel.name)
            for channel in self.channels
            for account in channel.members
            if account in known
        ]
        return private + shared

    def at_first(self) -> list[View]:
        """The four panes that a visitor finds: three people and a channel, or what there is of them."""
        views = self.views()
        shared = [view for view in views if view.channel][:1]
        return [view for view in views if not view.channel][: 4 - len(shared)] + shared
