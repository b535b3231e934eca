"""The spot where somebody acted: what Slack offers there to show an answer with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from adapters.slack.receive import Payload, account_of, metadata


@dataclass(frozen=True, slots=True)
class View:
    """A modal or a start page in which something happened."""

    id: str
    kind: str
    title: str
    hash: str
    place: str | None
    blocks: tuple[str, ...]
    """The ids of its blocks; those of questions begin with the question's name."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Ways to answer; what is None is not offered here."""

    account: str
    channel: str | None = None
    message: str | None = None
    """The bot's message that was acted on, when it can be changed: a message for one person only cannot."""
    thread: str | None = None
    ephemeral: bool = False
    """Whether what was acted on was shown to this person only."""
    trigger: str | None = field(default=None, repr=False)
    """Opens a form, once and within three seconds."""
    response_url: str | None = field(default=None, repr=False)
    view: View | None = None
    repeated: bool = False
    """Whether Slack brought this before, so that the answer may stand here already."""

    @property
    def in_modal(self) -> bool:
        return self.view is not None and self.view.kind == "modal"

    @property
    def private(self) -> bool:
        return self.channel is None or self.channel.startswith("D")


def spot(payload: Payload, *, repeated: bool = False) -> Spot:
    """The spot of any payload."""
    event = payload.get("event")
    if isinstance(event, dict):
        inner = event.get("message") or event
        channel = event.get("channel") if event.get("type") != "app_home_opened" else None
        return Spot(account_of(payload) or "", channel, thread=inner.get("thread_ts"), repeated=repeated)
    container = payload.get("container") or {}
    return Spot(
        account=account_of(payload) or "",
        channel=payload.get("channel_id") or (payload.get("channel") or {}).get("id"),
        message=(payload.get("message") or {}).get("ts") if payload.get("type") == "block_actions" else None,
        thread=container.get("thread_ts"),
        ephemeral=bool(container.get("is_ephemeral")),
        trigger=payload.get("trigger_id"),
        response_url=payload.get("response_url"),
        view=_view(payload.get("view")),
    )


def _view(view: dict[str, Any] | None) -> View | None:
    if view is None:
        return None
    return View(
        id=view["id"],
        kind=view["type"],
        title=(view.get("title") or {}).get("text", ""),
        hash=view.get("hash", ""),
        place=metadata(view).get("place"),
        blocks=tuple(block.get("block_id", "") for block in view.get("blocks", ())),
    )
