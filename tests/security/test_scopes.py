"""The least that Slack must allow: the manifest asks for what the code calls, each with a reason, and nothing else."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.slack.manifest import SCOPES, manifest, reasons
from bot.__main__ import _manifest
from bot.chat.catalogue import LANGUAGES, Voice

SLACK = Path(__file__).resolve().parents[2] / "adapters/slack"
NEEDS = {
    "auth.test": set(),
    "apps.connections.open": set(),
    "chat.postMessage": {"chat:write"},
    "chat.update": {"chat:write"},
    "chat.delete": {"chat:write"},
    "chat.postEphemeral": {"chat:write"},
    "conversations.open": {"im:write"},
    "conversations.history": {"im:history", "channels:history", "groups:history"},
    "conversations.replies": {"im:history", "channels:history", "groups:history"},
    "conversations.info": {"channels:read", "groups:read"},
    "conversations.leave": {"channels:manage", "groups:write"},
    "conversations.setTopic": {"channels:manage", "groups:write"},
    "files.getUploadURLExternal": {"files:write"},
    "files.completeUploadExternal": {"files:write"},
    "users.info": {"users:read", "users:read.email"},
    "views.open": set(),
    "views.update": set(),
    "views.publish": set(),
    "views.push": set(),
}
"""What Slack's method reference says each method needs; `commands` is for the slash commands themselves."""
METHOD = re.compile(
    r'"((?:auth|apps|chat|conversations|files|users|views|reactions|pins|usergroups|team)\.[A-Za-z.]+)"'
)


def called() -> set[str]:
    found = {method for path in SLACK.glob("*.py") for method in METHOD.findall(path.read_text("utf-8"))}
    return found - set(SCOPES)


def test_every_method_that_is_called_is_known() -> None:
    assert called() <= set(NEEDS)


def test_the_manifest_asks_for_what_is_called_and_for_nothing_else() -> None:
    asked = set(_manifest(None)["oauth_config"]["scopes"]["bot"])
    assert asked == set().union(*(NEEDS[method] for method in called())) | {"commands"}


def test_it_asks_for_nothing_of_a_user() -> None:
    assert set(_manifest(None)["oauth_config"]["scopes"]) == {"bot"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_permission_is_explained_in_one_sentence(language: str) -> None:
    said = reasons(Voice(language, datetime(2026, 12, 1, tzinfo=UTC)))
    assert set(said) == set(SCOPES)
    assert [scope for scope, why in said.items() if len(re.findall(r"[.!?](?:\s|$)", why)) != 1 or len(why) < 20] == []
    assert len(set(said.values())) == len(said)


def test_it_listens_to_its_own_conversations_only() -> None:
    events = manifest((), (), Voice("nl", datetime(2026, 12, 1, tzinfo=UTC)))["settings"]["event_subscriptions"]
    assert {event for event in events["bot_events"] if event.startswith("message")} == {"message.im"}
