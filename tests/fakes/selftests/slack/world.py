"""A workspace with two people, a channel and an installed app, and one small Bolt app that does one of everything."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from fakeslack import App, Channel, FakeSlack, Person


@dataclass
class World:
    """A workspace with two people, a channel and an installed app."""

    slack: FakeSlack
    app: App
    alice: Person
    bob: Person
    general: Channel
    client: AsyncWebClient
    bolt: AsyncApp | None = None
    seen: list[Any] = field(default_factory=list)


def build_bolt(world: World) -> AsyncApp:
    """A Bolt app with one of everything."""
    bolt = AsyncApp(client=world.client, signing_secret=world.app.signing_secret)
    seen = world.seen

    @bolt.command("/order")
    async def order(ack: Any, command: Any, client: Any, respond: Any) -> None:
        await ack()
        seen.append(("command", command["text"]))
        await client.chat_postMessage(
            channel=command["channel_id"], text=f"Order: {command['text']}",
            blocks=[
                {"type": "section", "text": {"type": "mrkdwn", "text": f"*Order*: {command['text']}"}},
                {"type": "actions", "elements": [
                    {"type": "button", "action_id": "confirm", "text": {"type": "plain_text", "text": "Confirm"}, "value": "yes"},
                    {"type": "button", "action_id": "details", "text": {"type": "plain_text", "text": "Details"}},
                    {"type": "static_select", "action_id": "size", "options": [
                        {"text": {"type": "plain_text", "text": t}, "value": t.lower()} for t in ("Small", "Large")]},
                ]},
            ],
        )
        await respond("only you see this")

    @bolt.action("confirm")
    async def confirm(ack: Any, body: Any, client: Any) -> None:
        await ack()
        seen.append(("action", body["actions"][0]["value"]))
        await client.chat_update(channel=body["channel"]["id"], ts=body["message"]["ts"], text="Confirmed", blocks=[])

    @bolt.action("size")
    async def size(ack: Any, action: Any, respond: Any) -> None:
        await ack()
        await respond(f"size {action['selected_option']['value']}", replace_original=False)

    @bolt.action("details")
    async def details(ack: Any, body: Any, client: Any) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view={
            "type": "modal", "callback_id": "note_modal", "private_metadata": body["channel"]["id"], "notify_on_close": True,
            "title": {"type": "plain_text", "text": "Note"}, "submit": {"type": "plain_text", "text": "Save"},
            "blocks": [
                {"type": "input", "block_id": "note", "label": {"type": "plain_text", "text": "Note"},
                 "element": {"type": "plain_text_input", "action_id": "v", "max_length": 20}},
                {"type": "input", "block_id": "who", "optional": True, "label": {"type": "plain_text", "text": "Who"},
                 "element": {"type": "users_select", "action_id": "u"}},
                {"type": "input", "block_id": "cust", "optional": True, "label": {"type": "plain_text", "text": "Customer"},
                 "element": {"type": "external_select", "action_id": "c", "min_query_length": 1}},
            ]})

    @bolt.options("c")
    async def customers(ack: Any, payload: Any) -> None:
        await ack(options=[{"text": {"type": "plain_text", "text": f"{payload['value']} Ltd"}, "value": "c1"}])

    @bolt.view("note_modal")
    async def submitted(ack: Any, view: Any, client: Any, body: Any) -> None:
        values = view["state"]["values"]
        note = values["note"]["v"]["value"]
        if note == "bad":
            await ack(response_action="errors", errors={"note": "no bad notes"})
            return
        if note == "more":
            await ack(response_action="update", view={
                "type": "modal", "title": {"type": "plain_text", "text": "More"},
                "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "more"}}]})
            return
        await ack()
        seen.append(("view", note, values["who"]["u"]["selected_user"], (values["cust"]["c"]["selected_option"] or {}).get("value")))
        await client.chat_postMessage(channel=view["private_metadata"], text=f"note: {note}")

    @bolt.view_closed("note_modal")
    async def closed(ack: Any, body: Any) -> None:
        await ack()
        seen.append(("closed", body["is_cleared"]))

    @bolt.event("app_home_opened")
    async def home(event: Any, client: Any) -> None:
        await client.views_publish(user_id=event["user"], view={
            "type": "home", "blocks": [
                {"type": "header", "text": {"type": "plain_text", "text": "Welcome"}},
                {"type": "actions", "elements": [
                    {"type": "button", "action_id": "refresh", "text": {"type": "plain_text", "text": "Refresh"}}]}]})

    @bolt.action("refresh")
    async def refresh(ack: Any, body: Any, client: Any) -> None:
        await ack()
        await client.views_publish(user_id=body["user"]["id"], hash=body["view"]["hash"], view={
            "type": "home", "blocks": [{"type": "header", "text": {"type": "plain_text", "text": "Refreshed"}}]})

    @bolt.event("app_mention")
    async def mention(event: Any, say: Any) -> None:
        await say(text="in thread", thread_ts=event.get("thread_ts") or event["ts"])

    @bolt.message("file please")
    async def file(message: Any, client: Any) -> None:
        await client.files_upload_v2(
            channel=message["channel"], content="a,b\n1,2\n", filename="r.csv", title="Report", initial_comment="here")

    @bolt.event("message")
    async def message(event: Any) -> None:
        seen.append(("message", event.get("subtype"), event.get("text")))

    @bolt.shortcut("make_task")
    async def task(ack: Any, body: Any, client: Any) -> None:
        await ack()
        await client.chat_postEphemeral(
            channel=body["channel"]["id"], user=body["user"]["id"], text=f"task: {body['message']['text']}",
            blocks=[{"type": "actions", "elements": [
                {"type": "button", "action_id": "undo", "text": {"type": "plain_text", "text": "Undo"}}]}])

    @bolt.action("undo")
    async def undo(ack: Any, body: Any, respond: Any) -> None:
        await ack()
        assert "message" not in body and body["container"]["is_ephemeral"]
        await respond("undone", replace_original=True)

    @bolt.error
    async def on_error(error: Exception) -> None:
        seen.append(("error", error))

    return bolt
