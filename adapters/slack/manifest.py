"""The app manifest: what Slack must know of the app, made from what the bot can do and from nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from adapters.slack.markup import cut
from bot.chat.catalogue import Voice
from bot.chat.text import Text, text
from bot.engine.port import MenuItem

SCOPES: dict[str, Text] = {
    "commands": text("slack-scope-commands"),
    "chat:write": text("slack-scope-chat-write"),
    "im:write": text("slack-scope-im-write"),
    "im:history": text("slack-scope-im-history"),
    "channels:history": text("slack-scope-channels-history"),
    "groups:history": text("slack-scope-groups-history"),
    "channels:read": text("slack-scope-channels-read"),
    "groups:read": text("slack-scope-groups-read"),
    "channels:manage": text("slack-scope-channels-manage"),
    "groups:write": text("slack-scope-groups-write"),
    "users:read": text("slack-scope-users-read"),
    "users:read.email": text("slack-scope-users-read-email"),
    "files:write": text("slack-scope-files-write"),
}
"""Every permission with the reason why the app asks for it."""
EVENTS = ("app_home_opened", "member_joined_channel", "message.im")
"""What the app wants to hear: its own private conversations, and no channel."""
COLOUR = "#1d4f6e"


def manifest(
    menu: Iterable[MenuItem], shortcuts: Iterable[tuple[str, Text]], voice: Voice, *, address: str | None = None
) -> dict[str, Any]:
    """`address` is where Slack sends everything (https://…/slack/events); without it the app uses Socket Mode."""
    where = {"request_url": address} if address else {}
    return {
        "display_information": {
            "name": voice.say(text("slack-app-name")),
            "description": cut(voice.say(text("slack-about")), 140),
            "long_description": voice.say(text("slack-description")),
            "background_color": COLOUR,
        },
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": voice.say(text("slack-app-name")), "always_online": True},
            "slash_commands": [_command(item, voice, address) for item in menu],
            "shortcuts": [_shortcut(name, label, voice) for name, label in shortcuts],
        },
        "oauth_config": {"scopes": {"bot": list(SCOPES)}},
        "settings": {
            "event_subscriptions": {**where, "bot_events": list(EVENTS)},
            "interactivity": {"is_enabled": True, **where},
            "org_deploy_enabled": False,
            "socket_mode_enabled": address is None,
            "token_rotation_enabled": False,
        },
    }


def reasons(voice: Voice) -> dict[str, str]:
    """Every permission with one sentence that says why."""
    return {scope: voice.say(why) for scope, why in SCOPES.items()}


def _command(item: MenuItem, voice: Voice, address: str | None) -> dict[str, Any]:
    command = {
        "command": f"/{item.name}",
        "description": cut(voice.say(item.help), 140),
        "should_escape": False,
    }
    usage = voice.say(item.usage).strip()
    if usage:
        command["usage_hint"] = cut(usage, 100)
    return command | ({"url": address} if address else {})


def _shortcut(name: str, label: Text, voice: Voice) -> dict[str, Any]:
    return {
        "name": cut(voice.say(label), 24),
        "type": "message",
        "callback_id": name,
        "description": voice.say(text("slack-shortcut-about")),
    }
