"""From Slack's payloads to updates: pure, and without what people typed anywhere but in the update."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from adapters.slack.typed import as_typed
from bot.chat.form import Answers
from bot.chat.update import (
    ButtonPressed,
    CommandCalled,
    FileSent,
    FormSent,
    HomeOpened,
    Message,
    Origin,
    PlaceJoined,
    ShortcutUsed,
    TextEdited,
    TextSaid,
    Update,
)
from bot.privacy.words import RawText

Payload = dict[str, Any]
PLATFORM = "slack"
TYPED_SUBTYPES = (None, "thread_broadcast", "me_message")
"""Kinds of message that hold what a person typed; all others are Slack's own."""


@dataclass(frozen=True, slots=True)
class Ours:
    """Who we are in this workspace, and how to seal what may be remembered but not read."""

    team: str
    user: str
    bot: str
    seal: Callable[[str], str] = field(repr=False)


def account_of(payload: Payload) -> str | None:
    """The person who acted; None for what Slack does by itself."""
    event = payload.get("event")
    if event is not None:
        return _account_of_event(event)
    return payload.get("user_id") or (payload.get("user") or {}).get("id")


def is_foreign(payload: Payload, ours: Ours) -> bool:
    """Whether the payload says that this person belongs to another organisation than ours."""
    event, user = payload.get("event"), payload.get("user")
    if isinstance(event, dict):
        team = event.get("user_team") or event.get("team")
        return bool(team) and event.get("type") == "message" and team != ours.team
    if isinstance(user, dict):
        team, here = user.get("team_id"), (payload.get("team") or {}).get("id")
        return bool(team and here) and team != here
    return False


def read(payload: Payload, ours: Ours, *, guest: bool = False) -> Update | None:
    """The update; None for what the bot has no interest in."""
    if "command" in payload:
        return _command(payload, guest)
    match payload.get("type"):
        case "event_callback":
            return _event(payload, ours, guest)
        case "block_actions":
            return _pressed(payload, guest)
        case "view_submission":
            return _sent(payload, ours, guest)
        case "message_action":
            return _shortcut(payload, guest)
    return None


# -- commands, buttons, forms, shortcuts --------------------------------------------------------------


def _command(payload: Payload, guest: bool) -> Update:
    origin = _origin(payload["trigger_id"], payload["user_id"], payload["channel_id"], guest)
    typed = as_typed(payload.get("text") or "", specials=False)
    return CommandCalled(origin, payload["command"].lstrip("/"), RawText(typed))


def _pressed(payload: Payload, guest: bool) -> Update | None:
    action = payload["actions"][0]
    if action["type"] != "button":
        return None
    origin = _origin(payload["trigger_id"], payload["user"]["id"], _place_of_press(payload), guest)
    name, _, arg = action["action_id"].partition(":")
    return ButtonPressed(origin, name, action.get("value") or arg)


def _place_of_press(payload: Payload) -> str | None:
    if "channel" in payload:
        return str(payload["channel"]["id"])
    return metadata(payload.get("view") or {}).get("place")


def _sent(payload: Payload, ours: Ours, guest: bool) -> Update:
    view = payload["view"]
    about, answers = metadata(view), answers_of(view)
    origin = _origin(submission(view, ours), payload["user"]["id"], about.get("place"), guest)
    return FormSent(origin, view["callback_id"], about.get("arg", ""), answers)


def submission(view: Payload, ours: Ours) -> str:
    """The same for the same answers in the same view: Slack keeps the hash of a view that was answered with errors,
    so what was corrected differs in its answers only. They are sealed, because this id is kept."""
    answers = json.dumps(answers_of(view), sort_keys=True)
    return f"{view['id']}:{view['hash']}:{ours.seal(answers)}"


def answers_of(view: Payload) -> Answers:
    """What was filled in, by question; what was left open is not in it."""
    filled = [pair for block in view["state"]["values"].values() for pair in block.items()]
    return {name: value for name, state in filled if (value := _value(state))}


def _value(state: Payload) -> str | tuple[str, ...]:
    if "selected_options" in state:
        return tuple(option["value"] for option in state["selected_options"])
    if "selected_option" in state:
        return str((state["selected_option"] or {}).get("value", ""))
    return state.get("value") or ""


def metadata(view: Payload) -> dict[str, str]:
    """What a view remembers: what it is about and where it was opened, nothing else."""
    kept = json.loads(view.get("private_metadata") or "{}")
    return {name: str(value) for name, value in kept.items()}


def _shortcut(payload: Payload, guest: bool) -> Update:
    origin = _origin(payload["trigger_id"], payload["user"]["id"], payload["channel"]["id"], guest)
    typed = as_typed(payload["message"].get("text") or "")
    return ShortcutUsed(origin, payload["callback_id"], RawText(typed))


# -- events ---------------------------------------------------------------------------------------------


def _event(payload: Payload, ours: Ours, guest: bool) -> Update | None:
    event, number = payload["event"], payload["event_id"]
    match event["type"]:
        case "message" if event.get("channel_type") == "im":
            return _message(event, number, ours, guest)
        case "app_home_opened" if event.get("tab") == "home":
            return HomeOpened(_origin(number, event["user"], None, guest))
        case "member_joined_channel" if event["user"] == ours.user:
            return PlaceJoined(_origin(number, event.get("inviter") or ours.user, event["channel"], guest))
    return None


def _message(event: Payload, number: str, ours: Ours, guest: bool) -> Update | None:
    if event.get("subtype") == "message_changed":
        return _changed(event, number, ours, guest)
    account = event.get("user")
    if account is None or _is_ours(event, ours):
        return None
    origin = _origin(number, account, event["channel"], guest)
    about = _about(event)
    if event.get("files") or event.get("subtype") == "file_share":
        return FileSent(origin, about)
    if event.get("subtype") not in TYPED_SUBTYPES:
        return None
    typed = as_typed(event.get("text") or "")
    return TextSaid(origin, RawText(typed), Message(event["channel"], event["ts"]), about)


def _changed(event: Payload, number: str, ours: Ours, guest: bool) -> Update | None:
    """A text that its writer changed; Slack reports previews and replies under a message in the same way."""
    now, before = event["message"], event.get("previous_message") or {}
    if _is_ours(now, ours) or now.get("files") or now.get("subtype") not in TYPED_SUBTYPES:
        return None
    if now.get("user") is None or now.get("text") == before.get("text"):
        return None
    origin = _origin(number, now["user"], event["channel"], guest)
    return TextEdited(origin, RawText(as_typed(now.get("text") or "")), Message(event["channel"], now["ts"]))


def _is_ours(message: Payload, ours: Ours) -> bool:
    """Ours, or another bot's: a bot that answers bots does not stop."""
    return bool(message.get("bot_id")) or message.get("user") == ours.user


def _about(event: Payload) -> Message | None:
    thread = event.get("thread_ts")
    return Message(event["channel"], thread) if thread and thread != event["ts"] else None


def _account_of_event(event: Payload) -> str | None:
    inner = event.get("message") or event
    account = event.get("inviter") or event.get("user") or inner.get("user")
    return account if isinstance(account, str) else None


def _origin(update: str, account: str, place: str | None, guest: bool) -> Origin:
    """A private conversation is known by the person's own address: there Slack can always reach somebody."""
    if place is None or not place.startswith(("C", "G")):
        return Origin(PLATFORM, update, account, account, private=True, guest=guest)
    return Origin(PLATFORM, update, account, place, private=False, guest=guest)
