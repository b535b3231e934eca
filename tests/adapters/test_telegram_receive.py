"""What Telegram tells becomes what a person did."""

from __future__ import annotations

from typing import Any

import pytest

from adapters.telegram.receive import read, spot
from bot.chat.update import (
    ButtonPressed,
    CommandCalled,
    FileSent,
    Message,
    Origin,
    PlaceJoined,
    PlaceMoved,
    TextEdited,
    TextSaid,
)
from bot.privacy.words import RawText

ANNA = {"id": 71, "is_bot": False, "first_name": "Anna"}
PRIVATE = {"id": 71, "type": "private"}
GROUP = {"id": -100500, "type": "supergroup", "title": "Zwolle"}
HERE = Origin("telegram", "9", "71", "71")
THERE = Origin("telegram", "9", "71", "-100500", private=False)


def said(written: str | None, chat: dict[str, Any] = PRIVATE, **more: Any) -> dict[str, Any]:
    body = {"message_id": 5, "from": ANNA, "chat": chat, **({"text": written} if written is not None else {}), **more}
    return {"update_id": 9, "message": body}


def test_a_command_keeps_what_was_typed_behind_it() -> None:
    typed = "/Consult huur  Mag dit?\n<b>Echt</b> & *waar* 🙂"
    assert read(said(typed), "kl_bot") == CommandCalled(
        HERE, "consult", RawText("huur  Mag dit?\n<b>Echt</b> & *waar* 🙂")
    )


def test_the_deep_link_is_the_start_command_with_its_payload() -> None:
    assert read(said("/start abc_12"), "kl_bot") == CommandCalled(HERE, "start", RawText("abc_12"))


@pytest.mark.parametrize(
    ("typed", "name"), [("/wie@KL_bot huur", "wie"), ("/wie huur", "wie"), ("/wie@ander huur", None)]
)
def test_a_command_in_a_group_is_for_the_bot_that_it_names(typed: str, name: str | None) -> None:
    update = read(said(typed, GROUP), "kl_bot")
    assert update == (CommandCalled(THERE, name, RawText("huur")) if name else None)


@pytest.mark.parametrize("typed", ["gewoon praten", "/5 euro", "/etc/hosts", "/ consult"])
def test_other_text_is_said_in_private_and_ignored_in_groups(typed: str) -> None:
    assert read(said(typed), "kl_bot") == TextSaid(HERE, RawText(typed), Message("71", "5"))
    assert read(said(typed, GROUP), "kl_bot") is None


def test_a_reply_names_the_card_that_it_is_about() -> None:
    update = read(said("ja", reply_to_message={"message_id": 3, "chat": PRIVATE}), "kl_bot")
    assert update == TextSaid(HERE, RawText("ja"), Message("71", "5"), Message("71", "3"))


def test_an_edit_names_the_message_that_was_edited() -> None:
    payload = {"update_id": 9, "edited_message": said("beter")["message"]}
    assert read(payload, "kl_bot") == TextEdited(HERE, RawText("beter"), Message("71", "5"))
    assert read({"update_id": 9, "edited_message": said("beter", GROUP)["message"]}, "kl_bot") is None


@pytest.mark.parametrize("kind", ["photo", "document", "voice", "video", "location", "contact", "sticker"])
def test_what_is_no_text_is_a_file_that_stays_where_it_is(kind: str) -> None:
    assert read(said(None, caption="zie bijlage", **{kind: {}}), "kl_bot") == FileSent(HERE)
    assert read(said(None, GROUP, **{kind: {}}), "kl_bot") is None


def test_a_pressed_button_is_an_action_with_its_argument() -> None:
    query = {"id": "77", "from": ANNA, "message": {"message_id": 4, "chat": GROUP, "date": 0}, "data": "claim:12.a:b"}
    payload = {"update_id": 9, "callback_query": query}
    assert read(payload, "kl_bot") == ButtonPressed(THERE, "claim", "12.a:b")
    where = spot(payload)
    assert (where.chat, where.message, where.callback) == ("-100500", 4, "77")
    assert read({"update_id": 9, "callback_query": {**query, "data": "none"}}, "kl_bot") is None


def change(before: str, after: str, chat: dict[str, Any] = GROUP) -> dict[str, Any]:
    members = {"old_chat_member": {"status": before}, "new_chat_member": {"status": after}}
    return {"update_id": 9, "my_chat_member": {"chat": chat, "from": ANNA, **members}}


def test_the_bot_joins_a_place_once() -> None:
    assert read(change("left", "member"), "kl_bot") == PlaceJoined(THERE)
    assert read(change("member", "administrator"), "kl_bot") is None
    assert read(change("member", "kicked"), "kl_bot") is None
    assert read(change("kicked", "member", PRIVATE), "kl_bot") is None


def test_a_group_that_moves_keeps_its_place() -> None:
    update = read(said(None, {**GROUP, "id": -500}, migrate_to_chat_id=-100700), "kl_bot")
    assert update == PlaceMoved(Origin("telegram", "9", "71", "-500", private=False), "-100700")


@pytest.mark.parametrize(
    "payload",
    [
        said("/wie", **{"from": {**ANNA, "is_bot": True}}),
        said("/wie", GROUP, sender_chat={"id": -1, "type": "channel"}),
        said(None, pinned_message={}),
        {"update_id": 9, "poll": {"id": "1"}},
    ],
)
def test_bots_channels_and_service_messages_are_ignored(payload: dict[str, Any]) -> None:
    assert read(payload, "kl_bot") is None


def test_what_was_typed_is_not_in_the_repr() -> None:
    assert "geheim" not in repr(read(said("/consult geheim"), "kl_bot")) + repr(read(said("geheim"), "kl_bot"))
