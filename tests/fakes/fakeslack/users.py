"""People: everything a human does in a Slack client."""

from __future__ import annotations

import copy
import html
import json
import re
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from .blockkit import INTERACTIVE, Json, normalise_blocks, validate_option_list, validate_view
from .delivery import Delivery, Kind
from .errors import ClientRefused, SlackError
from .state import App, Channel, File, Message, User, View

if TYPE_CHECKING:
    from .server import FakeSlack

ACK_LIMIT = 3.0


@dataclass
class Outcome:
    """What a person saw happen after acting."""

    delivery: Delivery
    error: str | None = None
    errors: dict[str, str] | None = None

    @property
    def ok(self) -> bool:
        """Whether Slack would show the action as successful."""
        return self.error is None and not self.errors

    @property
    def response(self) -> Any:
        """The bot's acknowledgement body."""
        return self.delivery.response


def as_typed(text: str, fake: FakeSlack) -> str:
    """Turn what a person types into the text Slack stores: escapes, links, e-mails, @names and #channels."""
    ws = fake.workspace
    out = html.escape(text, quote=False)

    def mention(m: re.Match[str]) -> str:
        user = next((u for u in ws.users.values() if u.name == m.group(1)), None)
        return f"<@{user.id}>" if user else m.group(0)

    def channel(m: re.Match[str]) -> str:
        found = ws.channel_named(m.group(1))
        return f"<#{found.id}|{found.name}>" if found else m.group(0)

    out = re.sub(r"(?<![\w<|@.:/])([\w.+-]+@[\w-]+\.[\w.-]*\w)", r"<mailto:\1|\1>", out)
    out = re.sub(r"(?<![<|\w])(https?://[^\s<>|]+)", r"<\1>", out)
    out = re.sub(r"(?<![\w<:|.+-])@([\w.-]*\w)", mention, out)
    return re.sub(r"(?<![\w<&|])#([\w-]+)", channel, out)


class Person:
    """One human member of the workspace."""

    def __init__(self, fake: FakeSlack, user: User) -> None:
        self.fake = fake
        self.user = user
        self._state: dict[str, Json] = {}
        self._options: dict[tuple[str, str], list[Json]] = {}

    def __repr__(self) -> str:
        return f"<Person {self.user.name} {self.user.id}>"

    @property
    def id(self) -> str:
        """User id."""
        return self.user.id

    @property
    def name(self) -> str:
        """User name."""
        return self.user.name

    # -- what the person sees --------------------------------------------------------

    def sees(self, channel: Channel, thread: Message | str | None = None) -> list[Message]:
        """Messages this person sees in a channel (or in one thread), ephemeral ones included."""
        if self.id not in channel.members:
            return []
        mine = [m for m in channel.messages if not m.deleted and m.ephemeral_to in (None, self.id)]
        if thread is not None:
            ts = thread if isinstance(thread, str) else (thread.thread_ts or thread.ts)
            return [m for m in mine if ts in (m.ts, m.thread_ts)]
        return [m for m in mine if not m.is_reply or m.broadcast]

    def last(self, channel: Channel, thread: Message | str | None = None) -> Message:
        """The newest message this person sees."""
        seen = self.sees(channel, thread)
        if not seen:
            raise LookupError(f"{self.name} sees nothing in {channel.name or channel.id}")
        return seen[-1]

    async def wait_message(
        self, channel: Channel, text: str | None = None, *, thread: Message | str | None = None, timeout: float = 3.0
    ) -> Message:
        """Wait for a bot message (containing ``text``) that this person sees, and return the newest such message."""
        def found() -> Message | None:
            for message in reversed(self.sees(channel, thread)):
                if message.bot_id and (text is None or text in message.rendered() or text in message.text):
                    return message
            return None

        result: Message = await self.fake.wait_for(found, timeout, f"a bot message with {text!r} in {channel.name or channel.id}")
        return result

    async def wait_modal(self, title: str | None = None, timeout: float = 3.0) -> View:
        """Wait until a modal is open (with this title) and return it."""
        def found() -> View | None:
            view = self.modal
            return view if view is not None and (title is None or view.title == title) else None

        result: View = await self.fake.wait_for(found, timeout, f"a modal {title!r} for {self.name}")
        return result

    @property
    def modal(self) -> View | None:
        """The modal now in front of this person."""
        return self.fake.workspace.modal_of(self.id)

    def home(self, app: App | None = None) -> View | None:
        """The Home tab the app published for this person."""
        ws = self.fake.workspace
        return ws.views.get(ws.homes.get(((app or self._app()).id, self.id), ""))

    def dm_with(self, app: App | None = None) -> Channel:
        """The direct message with the app's bot."""
        return self.fake.workspace.dm((app or self._app()).bot_user, self.id)

    # -- leaving ---------------------------------------------------------------------

    async def deactivate(self) -> None:
        """An administrator ends this account: it can do nothing, and nothing is posted to it any more."""
        self.user.deleted = True

    async def reactivate(self) -> None:
        """An administrator lets this person back in; what stood in the conversations still stands there."""
        self.user.deleted = False

    def _may_act(self, channel: Channel) -> None:
        if self.user.deleted:
            raise ClientRefused(f"{self.name} is deactivated")
        if self.id not in channel.members:
            raise ClientRefused(f"{self.name} is not in {channel.name}")

    # -- messages --------------------------------------------------------------------

    async def say(
        self, text: str, channel: Channel, *, thread: Message | str | None = None, typed: bool = False, broadcast: bool = False
    ) -> Message:
        """Post a message.  ``typed=True`` applies what the composer does to links, e-mails and names."""
        self._may_act(channel)
        if channel.archived:
            raise ClientRefused(f"{channel.name} is archived")
        if channel.kind == "im":
            app = next((a for a in self.fake.workspace.apps.values() if a.bot_user in channel.members), None)
            if app and (not app.messages_tab or app.messages_tab_read_only):
                raise ClientRefused(f"sending messages to {app.name} has been turned off")
        ts = None if thread is None else thread if isinstance(thread, str) else (thread.thread_ts or thread.ts)
        body = as_typed(text, self.fake) if typed else text
        message = Message(
            ts=self.fake.clock.ts(), channel=channel.id, user=self.id, text=body, thread_ts=ts, broadcast=broadcast,
            team=self.fake.workspace.team_id, client_msg_id=self.fake.workspace.new_id("M").lower(), via="client",
            blocks=normalise_blocks([{"type": "rich_text", "elements": [
                {"type": "rich_text_section", "elements": [{"type": "text", "text": html.unescape(body)}]}]}]),
        )
        channel.messages.append(message)
        self.fake._message_event(channel, message)
        self.fake.touch()
        return message

    async def dm(self, text: str, app: App | None = None, **kw: Any) -> Message:
        """Send a direct message to the bot."""
        return await self.say(text, self.dm_with(app), **kw)

    async def upload(self, channel: Channel, name: str, content: bytes, *, text: str = "", mimetype: str | None = None) -> Message:
        """Share a file."""
        ws = self.fake.workspace
        file = File(
            ws.new_id("F"), name, len(content), self.id, title=name, content=content, complete=True, channels=[channel.id],
            created=int(self.fake.clock.now()), mimetype=mimetype or "application/octet-stream",
        )
        ws.files[file.id] = file
        self.fake.share_files(channel, [file], self.id, text=text)
        found: Message = await self.fake.wait_for(
            lambda: next((m for m in channel.messages if m.files and m.files[0]["id"] == file.id), None), what="file share"
        )
        return found

    async def edit(self, message: Message, text: str) -> None:
        """Edit one's own message."""
        if message.user != self.id:
            raise ClientRefused("only one's own messages can be edited")
        self.fake.edit_message(self._channel(message), message, self.id, text=text)

    async def delete(self, message: Message) -> None:
        """Delete one's own message."""
        if message.user != self.id and not self.user.is_admin:
            raise ClientRefused("only one's own messages can be deleted")
        self.fake.delete_message(self._channel(message), message)

    async def react(self, message: Message, name: str) -> None:
        """Add a reaction."""
        self.fake.react(self._channel(message), message, self.id, name, True)

    async def unreact(self, message: Message, name: str) -> None:
        """Remove a reaction."""
        self.fake.react(self._channel(message), message, self.id, name, False)

    async def join(self, channel: Channel) -> None:
        """Join a channel."""
        self.fake.join(channel, self.id)

    async def leave(self, channel: Channel) -> None:
        """Leave a channel."""
        self.fake.leave(channel, self.id)

    async def invite(self, app: App, channel: Channel) -> None:
        """Invite a bot into a channel."""
        self.fake.join(channel, app.bot_user, inviter=self.id)

    # -- slash commands and shortcuts --------------------------------------------------

    async def slash(self, command: str, text: str = "", *, channel: Channel, app: App | None = None) -> Outcome:
        """Run a slash command and wait for the acknowledgement."""
        owner = app or self._command_owner(command)
        self._may_act(channel)
        ws = self.fake.workspace
        registered = owner.commands.get(command)
        response_url = ws.new_response_url(owner, channel.id, self.id)
        payload: Json = {
            "token": owner.verification_token, "team_id": ws.team_id, "team_domain": ws.domain, "channel_id": channel.id,
            "channel_name": channel.slash_name, "user_id": self.id, "user_name": self.name, "command": command,
            "text": as_typed(text, self.fake) if registered and registered.should_escape else text,
            "api_app_id": owner.id, "is_enterprise_install": "false",
            "response_url": f"{self.fake.http_root}/commands/{response_url}", "trigger_id": ws.new_trigger(owner, self.id),
        }
        outcome = await self._deliver(owner, "slash_commands", command, payload)
        if outcome.error is None and outcome.response is not None:
            body = outcome.response if isinstance(outcome.response, dict) else {"text": str(outcome.response)}
            try:
                if body:
                    self.fake._respond(body, owner, channel, None, self.id)
            except SlackError as exc:
                outcome.error = exc.code
                self.fake.violation("ack_body", f"{command} answered with a refused message: {exc.code} {exc.messages}")
        return outcome

    async def shortcut(self, callback_id: str, app: App | None = None) -> Outcome:
        """Run a global shortcut."""
        owner = app or self._shortcut_owner(callback_id, "global")
        payload = self._envelope(owner, "shortcut") | {
            "callback_id": callback_id, "trigger_id": self.fake.workspace.new_trigger(owner, self.id), "action_ts": self._now(),
        }
        payload.pop("api_app_id", None)
        return await self._deliver(owner, "interactive", f"shortcut:{callback_id}", payload)

    async def message_shortcut(self, callback_id: str, message: Message, app: App | None = None) -> Outcome:
        """Run a message shortcut on a message."""
        owner = app or self._shortcut_owner(callback_id, "message")
        ws, channel = self.fake.workspace, self._channel(message)
        url = ws.new_response_url(owner, channel.id, self.id)
        payload = self._envelope(owner, "message_action") | {
            "callback_id": callback_id, "trigger_id": ws.new_trigger(owner, self.id), "action_ts": self._now(),
            "message_ts": message.ts, "message": self.fake.message_json(message),
            "channel": {"id": channel.id, "name": channel.slash_name},
            "response_url": f"{self.fake.http_root}/actions/{url}",
        }
        payload.pop("api_app_id", None)
        payload["user"].pop("username")
        return await self._deliver(owner, "interactive", f"message_action:{callback_id}", payload)

    # -- App Home ----------------------------------------------------------------------

    async def open_home(self, app: App | None = None, tab: Literal["home", "messages"] = "home") -> Delivery | None:
        """Open the app's Home or Messages tab."""
        owner = app or self._app()
        ws = self.fake.workspace
        event: Json = {"type": "app_home_opened", "user": self.id, "channel": self.dm_with(owner).id, "tab": tab}
        view = self.home(owner)
        if view is not None and tab == "home":
            event["view"] = view.to_json(ws.team_id, owner.bot_id)
        delivery = self.fake.dispatch(owner, event)
        if delivery is not None:
            await delivery.done.wait()
        return delivery

    # -- interactive elements ------------------------------------------------------------

    async def click(
        self, where: Message | View, action_id: str | None = None, *, text: str | None = None, value: str | None = None
    ) -> Outcome:
        """Press a button, named by its action_id, label or value."""
        block, element = self._find(where, action_id, text=text, value=value, kinds=("button", "icon_button", "workflow_button"))
        action: Json = {
            "type": element["type"], "action_id": element["action_id"], "block_id": block["block_id"],
            "text": element.get("text"), "action_ts": self._now(),
        }
        for key in ("value", "style", "url"):
            if element.get(key) is not None:
                action[key] = element[key]
        return await self._block_action(where, action)

    async def choose(self, where: Message | View, action_id: str, value: Any) -> Outcome | None:
        """Pick from a select, radio group, checkbox group, overflow menu or date/time picker.

        Options are named by value or label; people and channels by object or id.  Returns ``None`` when the
        element only takes part in a later form submission.
        """
        block, element = self._find(where, action_id)
        fields = self._pick(element, value, self._key(where))
        action: Json = {
            "type": element["type"], "action_id": action_id, "block_id": block["block_id"], "action_ts": self._now(), **fields,
        }
        if element["type"] != "overflow":
            self._store(where, block, element, {"type": element["type"], **fields})
        if block["type"] == "input" and not block.get("dispatch_action"):
            return None
        return await self._block_action(where, action)

    async def enter(self, where: Message | View, action_id: str, text: str) -> Outcome | None:
        """Type into a text input; sends ``block_actions`` when the block asks for it."""
        block, element = self._find(where, action_id)
        self._store(where, block, element, {"type": element["type"], "value": text or None})
        if not block.get("dispatch_action"):
            return None
        action: Json = {
            "type": element["type"], "action_id": action_id, "block_id": block["block_id"], "value": text, "action_ts": self._now(),
        }
        return await self._block_action(where, action)

    async def options(self, where: Message | View, action_id: str, query: str = "") -> list[Json]:
        """Type into an external select and return the options the bot offers."""
        block, element = self._find(where, action_id)
        minimum = element.get("min_query_length", 3)
        if len(query) < minimum:
            raise ClientRefused(f"Slack asks for options only after {minimum} characters")
        owner = self._owner(where)
        payload = self._envelope(owner, "block_suggestion") | {
            "container": self._container(where), "action_id": action_id, "block_id": block["block_id"], "value": query,
        }
        if isinstance(where, View):
            payload["view"] = where.to_json(self.fake.workspace.team_id, owner.bot_id)
        else:
            channel = self._channel(where)
            payload |= {"channel": {"id": channel.id, "name": channel.slash_name}, "message": self.fake.message_json(where)}
        outcome = await self._deliver(owner, "options", f"block_suggestion:{action_id}", payload)
        issues = validate_option_list(outcome.response)
        if outcome.error or issues:
            self.fake.violation("options", f"{action_id}: {outcome.error or [str(i) for i in issues]}")
            return []
        body = outcome.response
        found: list[Json] = body.get("options") or [o for g in body.get("option_groups") or [] for o in g["options"]]
        self._options[(self._key(where), action_id)] = found
        return found

    # -- modals ----------------------------------------------------------------------------

    async def fill(self, values: dict[str, Any], view: View | None = None) -> None:
        """Fill inputs of the open modal; keys are action ids or block ids."""
        view = self._open_modal(view)
        for key, value in values.items():
            _, element = self._input(view, key)
            if element["type"].endswith(("text_input", "number_input")):
                await self.enter(view, element["action_id"], "" if value is None else str(value))
            else:
                await self.choose(view, element["action_id"], value)

    async def submit(self, values: dict[str, Any] | None = None, view: View | None = None) -> Outcome:
        """Fill and submit the open modal, and apply the bot's answer to what is shown."""
        view = self._open_modal(view)
        if values:
            await self.fill(values, view)
        self._client_checks(view)
        owner = self.fake.workspace.apps[view.app_id]
        ws = self.fake.workspace
        urls = []
        for block, element in view.elements():
            if element.get("response_url_enabled"):
                state = view.values[block["block_id"]][element["action_id"]]
                chosen = state.get("selected_conversation") or state.get("selected_channel")
                if chosen:
                    ident = ws.new_response_url(owner, chosen, self.id)
                    urls.append({
                        "block_id": block["block_id"], "action_id": element["action_id"], "channel_id": chosen,
                        "response_url": f"{self.fake.http_root}/actions/{ident}",
                    })
        payload = self._envelope(owner, "view_submission") | {
            "trigger_id": ws.new_trigger(owner, self.id, view.id), "view": view.to_json(ws.team_id, owner.bot_id),
            "response_urls": urls,
        }
        outcome = await self._deliver(owner, "interactive", f"view_submission:{view.callback_id}", payload)
        if outcome.error is None:
            self._after_submit(view, owner, outcome)
        return outcome

    async def close_modal(self, *, everything: bool = False) -> Outcome | None:
        """Close the open modal (or the whole stack); the bot hears of it when it asked to."""
        view = self._open_modal(None)
        stack = self.fake.workspace.modals[self.id]
        cleared = everything or bool(view.body.get("clear_on_close"))
        self.fake.close_modals(self.id, 0 if cleared else len(stack) - 1)
        if not view.body.get("notify_on_close"):
            return None
        owner = self.fake.workspace.apps[view.app_id]
        payload = self._envelope(owner, "view_closed") | {
            "view": view.to_json(self.fake.workspace.team_id, owner.bot_id), "is_cleared": cleared,
        }
        return await self._deliver(owner, "interactive", f"view_closed:{view.callback_id}", payload)

    def _after_submit(self, view: View, owner: App, outcome: Outcome) -> None:
        body = outcome.response
        stack = self.fake.workspace.modals[self.id]
        if not body:
            self.fake.close_modals(self.id, max(0, len(stack) - 1))
            return
        if not isinstance(body, dict) or "response_action" not in body:
            self._trouble(outcome, f"view_submission answered {body!r}")
            return
        action = body["response_action"]
        if action == "clear":
            self.fake.close_modals(self.id)
        elif action == "errors":
            inputs = {b["block_id"] for b in view.blocks if b["type"] == "input"}
            errors = body.get("errors")
            if not isinstance(errors, dict) or not errors or not set(errors) <= inputs:
                self._trouble(outcome, f"response_action errors must name input blocks {sorted(inputs)}, got {errors!r}")
                return
            view.errors = {k: str(v) for k, v in errors.items()}
            outcome.errors = view.errors
        elif action in ("update", "push"):
            issues = validate_view(body.get("view"))
            if issues:
                self._trouble(outcome, f"response_action {action}: {[str(i) for i in issues]}")
                return
            new = copy.deepcopy(body["view"])
            new["blocks"] = normalise_blocks(new["blocks"])
            if action == "update":
                self.fake.replace_view(view, new)
            elif len(stack) >= 3:
                self._trouble(outcome, "response_action push: at most 3 views")
            else:
                self.fake.new_modal(owner, self.id, new, push=True)
        else:
            self._trouble(outcome, f"unknown response_action {action!r}")

    def _trouble(self, outcome: Outcome, detail: str) -> None:
        outcome.error = "We had some trouble connecting. Try again?"
        self.fake.violation("view_response", detail)

    def _client_checks(self, view: View) -> None:
        """What the client refuses before it contacts the bot."""
        for block in view.blocks:
            if block["type"] != "input":
                continue
            element = block["element"]
            state = view.values[block["block_id"]][element["action_id"]]
            values = [v for k, v in state.items() if k != "type"]
            label = block["label"]["text"]
            if not any(v not in (None, "", []) for v in values):
                if not block.get("optional"):
                    raise ClientRefused(f"{label!r} is required")
                continue
            text = state.get("value")
            if text is None:
                continue
            if len(text) < element.get("min_length", 0):
                raise ClientRefused(f"{label!r} needs at least {element['min_length']} characters")
            if len(text) > element.get("max_length", 3000):
                raise ClientRefused(f"{label!r} allows at most {element.get('max_length', 3000)} characters")
            if element["type"] == "email_text_input" and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", text):
                raise ClientRefused(f"{label!r} must be an e-mail address")
            if element["type"] == "url_text_input" and not re.match(r"https?://\S+$", text):
                raise ClientRefused(f"{label!r} must be a URL")
            if element["type"] == "number_input":
                self._check_number(label, element, text)

    @staticmethod
    def _check_number(label: str, element: Json, text: str) -> None:
        if not re.fullmatch(r"-?\d+" if not element["is_decimal_allowed"] else r"-?\d+(\.\d+)?", text):
            raise ClientRefused(f"{label!r} must be a number")
        low, high = element.get("min_value"), element.get("max_value")
        if (low is not None and float(text) < float(low)) or (high is not None and float(text) > float(high)):
            raise ClientRefused(f"{label!r} is out of range")

    # -- internals ---------------------------------------------------------------------------

    def _now(self) -> str:
        return self.fake.clock.ts()

    def _app(self) -> App:
        return next(iter(self.fake.workspace.apps.values()))

    def _command_owner(self, command: str) -> App:
        for app in self.fake.workspace.apps.values():
            if command in app.commands or (app.any_command and "commands" in app.scopes):
                return app
        raise ClientRefused(f"{command} is not a valid command")

    def _shortcut_owner(self, callback_id: str, kind: str) -> App:
        for app in self.fake.workspace.apps.values():
            if app.shortcuts.get(callback_id) == kind or app.any_shortcut:
                return app
        raise ClientRefused(f"no {kind} shortcut {callback_id}")

    def _channel(self, message: Message) -> Channel:
        return self.fake.workspace.channels[message.channel]

    def _owner(self, where: Message | View) -> App:
        return self.fake.workspace.apps[where.app_id or ""]

    @staticmethod
    def _key(where: Message | View) -> str:
        return where.id if isinstance(where, View) else where.ts

    def _open_modal(self, view: View | None) -> View:
        current = self.modal
        if current is None:
            raise ClientRefused(f"{self.name} has no open modal")
        if view is not None and view is not current:
            raise ClientRefused("that modal is not in front")
        return current

    def _input(self, view: View, key: str) -> tuple[Json, Json]:
        for block, element in view.elements():
            if block["type"] == "input" and key in (block["block_id"], element.get("action_id")):
                return block, element
        raise ClientRefused(f"the modal has no input {key!r}")

    def _find(
        self, where: Message | View, action_id: str | None, *, text: str | None = None, value: str | None = None,
        kinds: tuple[str, ...] | None = None,
    ) -> tuple[Json, Json]:
        if isinstance(where, Message):
            if where.deleted:
                raise ClientRefused("the message is gone")
            if where.ephemeral_to not in (None, self.id):
                raise ClientRefused("that message is visible to someone else only")
            if self.id not in self._channel(where).members:
                raise ClientRefused(f"{self.name} is not in the channel")
        elif not where.open or where.user != self.id:
            raise ClientRefused("the view is not open for this person")
        for block, element in where.elements():
            if element.get("type") not in INTERACTIVE or (kinds and element["type"] not in kinds):
                continue
            if action_id is not None and element.get("action_id") != action_id:
                continue
            if text is not None and (element.get("text") or {}).get("text") != text:
                continue
            if value is not None and element.get("value") != value:
                continue
            return block, element
        seen = [e.get("action_id") for _, e in where.elements()]
        raise ClientRefused(f"nothing to act on for action_id={action_id!r} text={text!r} value={value!r}; there is {seen}")

    def _pick(self, element: Json, value: Any, key: str) -> Json:
        kind = element["type"]

        def ident(x: Any) -> str:
            return x if isinstance(x, str) else str(x.id)

        def option(x: Any) -> Json:
            pool = element.get("options") or [o for g in element.get("option_groups") or [] for o in g["options"]]
            pool = pool or self._options.get((key, element["action_id"]), [])
            for entry in pool:
                if x in (entry.get("value"), entry["text"]["text"]):
                    return dict(entry)
            raise ClientRefused(f"no option {x!r} in {element['action_id']}")

        if kind in ("static_select", "external_select", "radio_buttons", "overflow"):
            return {"selected_option": None if value is None else option(value)}
        if kind in ("multi_static_select", "multi_external_select", "checkboxes"):
            chosen = [option(v) for v in value]
            if len(chosen) > element.get("max_selected_items", len(chosen)):
                raise ClientRefused("too many items selected")
            return {"selected_options": chosen}
        if kind == "datepicker":
            return {"selected_date": value}
        if kind == "timepicker":
            return {"selected_time": value}
        if kind == "datetimepicker":
            return {"selected_date_time": value}
        if kind == "rich_text_input":
            return {"rich_text_value": value}
        if kind == "file_input":
            return {"files": value}
        found = re.fullmatch(r"(multi_)?(users|conversations|channels)_select", kind)
        if not found:
            raise ClientRefused(f"{kind} is not something to choose from")
        noun = found.group(2)
        return {f"selected_{noun}": [ident(v) for v in value]} if found.group(1) else {f"selected_{noun[:-1]}": ident(value)}

    def _store(self, where: Message | View, block: Json, element: Json, state: Json) -> None:
        values = where.values if isinstance(where, View) else self._state.setdefault(where.ts, {})
        values.setdefault(block["block_id"], {})[element["action_id"]] = state

    def _message_state(self, message: Message) -> Json:
        from .server import initial_state

        values: Json = {}
        for block, element in message.elements():
            state = initial_state(element)
            if state is not None:
                mine = self._state.get(message.ts, {}).get(block["block_id"], {}).get(element["action_id"])
                values.setdefault(block["block_id"], {})[element["action_id"]] = mine or state
        return {"values": values}

    def _container(self, where: Message | View) -> Json:
        if isinstance(where, View):
            return {"type": "view", "view_id": where.id}
        out: Json = {
            "type": "message", "message_ts": where.ts, "channel_id": where.channel, "is_ephemeral": where.ephemeral_to is not None,
        }
        if where.thread_ts:
            out["thread_ts"] = where.thread_ts
        return out

    def _envelope(self, owner: App, type_: str) -> Json:
        ws = self.fake.workspace
        return {
            "type": type_, "team": {"id": ws.team_id, "domain": ws.domain},
            "user": {"id": self.id, "username": self.name, "name": self.name, "team_id": ws.team_id},
            "api_app_id": owner.id, "token": owner.verification_token, "enterprise": None, "is_enterprise_install": False,
        }

    async def _block_action(self, where: Message | View, action: Json) -> Outcome:
        owner = self._owner(where)
        if not owner.interactivity:
            raise ClientRefused("interactivity is off for this app")
        ws = self.fake.workspace
        view_id = where.id if isinstance(where, View) else None
        payload = self._envelope(owner, "block_actions") | {
            "container": self._container(where), "trigger_id": ws.new_trigger(owner, self.id, view_id), "actions": [action],
        }
        if isinstance(where, View):
            payload["view"] = where.to_json(ws.team_id, owner.bot_id)
        else:
            channel = self._channel(where)
            url = ws.new_response_url(
                owner, channel.id, self.id, message_ts=where.ts, ephemeral=where.ephemeral_to is not None,
                thread_ts=where.thread_ts if where.is_reply else None,
            )
            payload |= {
                "channel": {"id": channel.id, "name": channel.slash_name}, "state": self._message_state(where),
                "response_url": f"{self.fake.http_root}/actions/{url}",
            }
            if where.ephemeral_to is None:
                payload["message"] = self.fake.message_json(where)
        outcome = await self._deliver(owner, "interactive", f"block_actions:{action['action_id']}", payload)
        if outcome.error is None and outcome.response not in (None, "", {}):
            self.fake.violation("ack_body", f"Slack ignores the body answering block_actions: {json.dumps(outcome.response)[:120]}")
        return outcome

    async def _deliver(self, owner: App, kind: Kind, name: str, payload: Json) -> Outcome:
        started = time.monotonic()
        delivery = await self.fake.courier.send(owner, kind, name, payload)
        if delivery.acked:
            return Outcome(delivery)
        timed_out = delivery.error == "http_timeout" or time.monotonic() - started > self.fake.ack_timeout
        error = "operation_timeout" if timed_out else "dispatch_failed"
        self.fake.violation("no_ack", f"{name}: {error} ({delivery.error})")
        return Outcome(delivery, error)
