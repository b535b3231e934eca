"""The server: HTTP routing, request checking, world effects and test helpers."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from .api import HANDLERS, BotApi, Call, Upload
from .clock import Clock
from .control import add_control_routes
from .errors import ApiError, bad
from .faults import Fault, Faults
from .inbox import Inbox
from .people import Person
from .spec import Param, Spec, default_spec
from .state import Bot, Chat, ChatType, Json, Member, Message, Topic, User, World

#: What the official server says when a required parameter is missing or empty.
MISSING = {
    "chat_id": "Chat_id is empty", "text": "Message text is empty", "message_id": "Message identifier is not specified",
    "document": "There is no document in the request", "photo": "There is no photo in the request",
    "audio": "There is no audio in the request", "video": "There is no video in the request",
    "voice": "There is no voice in the request", "sticker": "There is no sticker in the request",
    "callback_query_id": "Query is too old and response timeout expired or query ID is invalid",
    "user_id": "Invalid user_id specified", "file_id": "File_id not specified", "question": "Poll question must be non-empty",
}
UNPARSED = {
    "reply_markup": "Can't parse reply keyboard markup JSON object", "entities": "Can't parse entities JSON object",
    "caption_entities": "Can't parse entities JSON object", "media": "Can't parse media JSON object",
    "commands": "Can't parse commands JSON object", "permissions": "Can't parse permissions JSON object",
    "reply_parameters": "Can't parse reply parameters JSON object", "reaction": "Can't parse reaction types JSON object",
    "link_preview_options": "Can't parse link preview options JSON object", "options": "Can't parse options JSON object",
    "menu_button": "Can't parse menu button JSON object", "scope": "Can't parse BotCommandScope JSON object",
}


@dataclass
class ApiCall:
    """One recorded Bot API call."""

    bot_id: int | None
    method: str
    params: Json
    files: dict[str, Upload]
    response: Json
    status: int
    at: float
    fault: str | None = None

    @property
    def ok(self) -> bool:
        """Whether the call succeeded."""
        return bool(self.response.get("ok"))

    @property
    def error(self) -> str | None:
        """The error description, if any."""
        return self.response.get("description")


@dataclass(frozen=True)
class Violation:
    """Something Telegram tolerates that is still a bot bug."""

    kind: str
    detail: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.detail}"


class FakeTelegram:
    """An in-memory Telegram whose Bot API is served over HTTP on loopback.

    Use as an async context manager::

        async with FakeTelegram() as tg:
            bot = tg.bot("Order Bot", "order_bot")
            ann = tg.person("Ann")
            # ApplicationBuilder().token(bot.token).base_url(tg.base_url).base_file_url(tg.base_file_url)
            await ann.start()
            reply = await ann.wait_message("Hello")
            await ann.press(reply, "Press me", wait=3)
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        spec: Spec | None = None,
        enforce_rate_limits: bool = False,
        require_https: bool = False,
        webhook_timeout: float = 10.0,
        webhook_retries: tuple[float, ...] = (0.05, 0.1, 0.2, 0.5),
        check_output: bool = True,
    ) -> None:
        self.host, self.port = host, port
        self.spec = spec or default_spec()
        self.enforce_rate_limits = enforce_rate_limits
        self.require_https = require_https
        self.webhook_timeout = webhook_timeout
        self.webhook_retries = webhook_retries
        self.check_output = check_output
        self.clock = Clock()
        self.world = World(self.clock)
        self.faults = Faults()
        self.calls: list[ApiCall] = []
        self.violations: list[Violation] = []
        self.api = BotApi(self)
        self.people: dict[str, Person] = {}
        #: Per bot, users it has seen elsewhere (in groups) though they never started it.
        self.known_to: dict[int, set[int]] = {}
        #: What the "internet" serves for files sent by URL.
        self.web_files: dict[str, bytes] = {}
        self._inboxes: dict[int, Inbox] = {}
        self._floods: dict[Any, deque[float]] = {}
        self._runner: web.AppRunner | None = None
        self._active = 0
        self._last_activity = time.monotonic()
        self._changed = asyncio.Event()
        self._hanging: set[asyncio.Future[None]] = set()

    # -- life cycle ------------------------------------------------------------------------

    async def start(self) -> FakeTelegram:
        """Bind the port and start serving."""
        app = web.Application(client_max_size=1 << 30)
        app.router.add_route("*", "/bot{token}/{method}", self._serve)
        app.router.add_get("/file/bot{token}/{path:.+}", self._serve_file)
        add_control_routes(app, self)
        self._runner = web.AppRunner(app, shutdown_timeout=0.2)
        await self._runner.setup()
        sock = socket.create_server((self.host, self.port))
        self.port = sock.getsockname()[1]
        await web.SockSite(self._runner, sock).start()
        return self

    async def stop(self) -> None:
        """Stop serving and drop all connections."""
        for future in list(self._hanging):
            future.cancel()
        for inbox in self._inboxes.values():
            await inbox.close()
        if self._runner is not None:
            await self._runner.cleanup()

    async def __aenter__(self) -> FakeTelegram:
        return await self.start()

    async def __aexit__(self, *exc: object) -> None:
        await self.stop()

    @property
    def root(self) -> str:
        """``http://host:port``."""
        return f"http://{self.host}:{self.port}"

    @property
    def base_url(self) -> str:
        """The ``base_url`` of python-telegram-bot."""
        return f"{self.root}/bot"

    @property
    def base_file_url(self) -> str:
        """The ``base_file_url`` of python-telegram-bot."""
        return f"{self.root}/file/bot"

    # -- set-up ----------------------------------------------------------------------------

    def bot(self, first_name: str = "Test Bot", username: str = "test_bot", **kw: Any) -> Bot:
        """Register a bot."""
        return self.world.add_bot(first_name, username, **kw)

    def person(self, first_name: str, **kw: Any) -> Person:
        """The person with this name, created on first use."""
        if first_name not in self.people:
            self.people[first_name] = Person(self, self.world.add_user(first_name, **kw))
        return self.people[first_name]

    def group(
        self, title: str, owner: Person, members: list[Person | Bot] | None = None, *, type_: ChatType = "supergroup",
        forum: bool = False, **kw: Any,
    ) -> Chat:
        """A group with these members (bots as ordinary members)."""
        chat = self.world.add_chat(title, type_, is_forum=forum, **kw)
        chat.members[owner.id] = Member("creator")
        if forum:
            chat.topics[1] = Topic(1, "General")
        for who in members or []:
            self.set_member(chat, who.user, Member("member"), by=owner.user)
        return chat

    def inbox(self, bot: Bot) -> Inbox:
        """The updates of a bot."""
        if bot.id not in self._inboxes:
            self._inboxes[bot.id] = Inbox(self, bot)
        return self._inboxes[bot.id]

    def make_admin(self, chat: Chat, who: Bot | Person, **rights: bool) -> None:
        """Make someone an administrator with these rights."""
        self.set_member(chat, who.user, Member("administrator", {"can_manage_chat": True, **rights}))

    def upgrade(self, chat: Chat) -> Chat:
        """Turn a basic group into a supergroup, as Telegram does; bots hear of it in both chats."""
        new = self.world.add_chat(chat.title or "", "supergroup")
        new.members = dict(chat.members)
        old_notice = self.service(chat, {"migrate_to_chat_id": new.id}, None)
        chat.migrated_to = new.id
        self.service(new, {"migrate_from_chat_id": chat.id}, old_notice.sender)
        return new

    def new_topic(self, chat: Chat, name: str, by: User, color: int | None = None, emoji: str | None = None) -> Topic:
        """Open a forum topic."""
        body: Json = {"forum_topic_created": {"name": name, "icon_color": color or 7322096}}
        if emoji:
            body["forum_topic_created"]["icon_custom_emoji_id"] = emoji
        message = Message(self.world.next_message_id(chat), chat, by, self.clock.now(), body)
        message.thread_id = message.id
        topic = Topic(message.id, name, color or 7322096, emoji)
        chat.topics[topic.id] = topic
        self.add_message(message)
        return topic

    # -- observation -------------------------------------------------------------------------

    def violation(self, kind: str, detail: str) -> None:
        """Record something the real server would not report."""
        self.violations.append(Violation(kind, detail))

    def bugs(self, *, ignore: tuple[str, ...] = ()) -> list[str]:
        """Recorded violations; tests assert this is empty."""
        return [str(v) for v in self.violations if v.kind not in ignore]

    def calls_to(self, method: str) -> list[ApiCall]:
        """The recorded calls of one method."""
        return [c for c in self.calls if c.method.lower() == method.lower()]

    def touch(self) -> None:
        """Note activity and wake the waiters."""
        self._last_activity = time.monotonic()
        self._changed.set()

    async def wait_for(self, condition: Callable[[], Any], timeout: float = 3.0, what: str = "condition") -> Any:
        """Wait until ``condition()`` is truthy and return its value."""
        end = time.monotonic() + timeout
        while True:
            value = condition()
            if value:
                return value
            left = end - time.monotonic()
            if left <= 0:
                raise TimeoutError(f"{what} did not come true within {timeout}s")
            self._changed.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait(), min(left, 0.05))

    async def wait_call(self, method: str, timeout: float = 3.0, count: int = 1) -> ApiCall:
        """Wait for the ``count``-th call of a method."""
        def enough() -> ApiCall | None:
            found = self.calls_to(method)
            return found[count - 1] if len(found) >= count else None

        result: ApiCall = await self.wait_for(enough, timeout, f"call {count} of {method}")
        return result

    async def settle(self, idle: float = 0.15, timeout: float = 10.0) -> None:
        """Wait until all updates reached the bots and they have been quiet for ``idle`` seconds."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            waiting = [i for i in self._inboxes.values() if not i.idle]
            if not waiting and not self._active and time.monotonic() - self._last_activity >= idle:
                return
            await asyncio.sleep(0.01)
        raise TimeoutError(f"not settled: {len(waiting)} inboxes with updates, {self._active} calls in flight")

    def advance(self, seconds: float) -> None:
        """Move the clock."""
        self.clock.advance(seconds)

    # -- effects on the world ------------------------------------------------------------------

    def bots_in(self, chat: Chat) -> list[Bot]:
        """The bots that take part in a chat."""
        if chat.type == "private":
            return [b for b in self.world.bots.values() if b.private.get(chat.id) is chat]
        return [b for b in self.world.bots.values() if chat.member(b.id).present]

    def service(self, chat: Chat, body: Json, sender: User | None) -> Message:
        """A service message."""
        owner = next((i for i, m in chat.members.items() if m.status == "creator"), None)
        message = Message(
            self.world.next_message_id(chat), chat, sender or (self.world.users[owner] if owner else None), self.clock.now(), body
        )
        self.add_message(message)
        return message

    def add_message(self, message: Message) -> None:
        """Store a message and tell the bots that may hear of it."""
        chat = message.chat
        chat.messages[message.id] = message
        if message.sender is not None and message.sender.is_bot:
            chat.last_sender = message.sender.id
        else:
            if message.sender is not None:
                for bot in self.bots_in(chat):
                    self.known_to.setdefault(bot.id, set()).add(message.sender.id)
            self.publish(chat, "channel_post" if chat.type == "channel" else "message", message.to_json(), message)
        self.touch()

    def publish(self, chat: Chat, kind: str, payload: Json, message: Message) -> None:
        """Queue an update for every bot in the chat that may see the message."""
        for bot in self.bots_in(chat):
            if message.sender is not None and message.sender.id == bot.id:
                continue
            if chat.type == "private" or self.hears(bot, chat, message):
                self.inbox(bot).put(kind, payload)

    def hears(self, bot: Bot, chat: Chat, message: Message) -> bool:
        """Telegram's privacy mode."""
        if chat.type == "channel" or not bot.privacy_mode or chat.member(bot.id).admin:
            return True
        if message.sender is not None and message.sender.is_bot:
            return False
        if message.kind() not in ("text", "document", "photo", "contact", "location", "voice", "video", "audio", "animation", "sticker"):
            return True
        if message.reply_to is not None and message.reply_to.sender is not None and message.reply_to.sender.id == bot.id:
            return True
        name = (bot.user.username or "").lower()
        for entity in message.entities:
            if entity["type"] == "bot_command" and entity["offset"] == 0:
                command = message.text.split()[0].lower()
                if command.endswith(f"@{name}"):
                    return True
                if "@" not in command and chat.last_sender in (None, bot.id):
                    return True
        return False

    def set_member(self, chat: Chat, user: User, member: Member, *, by: User | None = None, service: bool = False) -> None:
        """Change someone's place in a chat; bots get ``my_chat_member`` / ``chat_member`` and service messages."""
        old = chat.member(user.id)
        before = self.api.member_json(chat, user)
        watchers = {b.id for b in self.bots_in(chat)}
        chat.members[user.id] = member
        after = self.api.member_json(chat, user)
        actor = by or user
        payload: Json = {
            "chat": chat.to_json(), "from": actor.to_json(), "date": self.clock.now(), "old_chat_member": before,
            "new_chat_member": after,
        }
        for bot in self.world.bots.values():
            if bot.id == user.id:
                self.inbox(bot).put("my_chat_member", payload)
            elif chat.member(bot.id).admin:
                self.inbox(bot).put("chat_member", payload)
        if service and chat.type in ("group", "supergroup"):
            if member.present and not old.present:
                self.service(chat, {"new_chat_members": [user.to_json()]}, actor)
            elif old.present and not member.present and not user.is_bot:
                self.service(chat, {"left_chat_member": user.to_json()}, actor)
        del watchers
        self.touch()

    def check_flood(self, bot: Bot, chat: Chat) -> None:
        """Telegram's published sending limits: 30 a second in all, 1 a second per chat, 20 a minute per group."""
        if not self.enforce_rate_limits:
            return
        now = time.monotonic()
        windows: list[tuple[Any, int, float]] = [((bot.id, "all"), 30, 1.0), ((bot.id, chat.id), 3, 3.0)]
        if chat.type != "private":
            windows.append(((bot.id, chat.id, "group"), 20, 60.0))
        for key, limit, span in windows:
            hits = self._floods.setdefault(key, deque())
            while hits and now - hits[0] > span:
                hits.popleft()
            if len(hits) >= limit:
                wait = max(1, int(span - (now - hits[0]) + 0.999))
                raise ApiError(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
        for key, _, _ in windows:
            self._floods[key].append(now)

    # -- Bot API front ----------------------------------------------------------------------------

    async def _read(self, request: web.Request) -> tuple[Json, dict[str, Upload]]:
        params: Json = dict(request.query)
        files: dict[str, Upload] = {}
        if request.method == "POST":
            if request.content_type == "application/json":
                try:
                    body = json.loads(await request.text() or "{}")
                except ValueError as exc:
                    raise bad("Can't parse JSON object") from exc
                params |= body if isinstance(body, dict) else {}
            else:
                for key, value in (await request.post()).items():
                    if isinstance(value, web.FileField):
                        files[key] = Upload(value.filename or key, value.file.read(), value.content_type)
                    else:
                        params[key] = value
        return params, files

    def _coerce(self, method: str, raw: Json, files: dict[str, Upload]) -> Json:
        """Check and convert parameters as declared in the contract."""
        spec = self.spec.methods[method]
        out: Json = {}
        for name, value in raw.items():
            param = spec.get(name)
            if param is None:
                self.violation("unknown_parameter", f"{method} has no parameter {name!r}")
                continue
            if param.deprecated:
                self.violation("deprecated", f"{method}.{name} is deprecated")
            if value is None or value == "":
                continue
            out[name] = self._convert(method, param, value)
        for name, param in spec.items():
            if param.required and name not in out and name not in files:
                raise bad(MISSING.get(name, f"Parameter {name!r} is required"))
        return out

    def _convert(self, method: str, param: Param, value: Any) -> Any:
        kinds = param.types
        if isinstance(value, str):
            if "String" not in kinds or (value[:1] in "{[" and len(kinds) > 1 and any(k not in ("String", "InputFile") for k in kinds)):
                value = self._parse(param, value)
            elif "Integer" in kinds and value.lstrip("-").isdigit():
                value = int(value)
        problems = self.spec.check(kinds, value, param.name)
        if problems:
            unknown = [p for p in problems if "not a field of" in p]
            if len(unknown) == len(problems):
                self.violation("unknown_field", f"{method}: {'; '.join(unknown)}")
            elif isinstance(value, (dict, list)):
                raise bad(UNPARSED.get(param.name, f"Can't parse {param.name} JSON object") + f" ({problems[0]})")
            else:
                raise bad(f"Wrong value of parameter {param.name!r} ({problems[0]})")
        return value

    @staticmethod
    def _parse(param: Param, value: str) -> Any:
        kinds = param.types
        if kinds == ("Boolean",):
            lowered = value.lower()
            if lowered in ("true", "1", "yes", "t"):
                return True
            if lowered in ("false", "0", "no", "f"):
                return False
        if "Integer" in kinds or "Float" in kinds:
            try:
                return float(value) if "Float" in kinds and "Integer" not in kinds else int(value)
            except ValueError:
                if "String" not in kinds and len(kinds) == 1:
                    raise bad(f"Wrong value of parameter {param.name!r} (expected a number)") from None
        try:
            return json.loads(value)
        except ValueError:
            raise bad(UNPARSED.get(param.name, f"Can't parse {param.name} JSON object")) from None

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["method"]
        polling = name.lower() == "getupdates"
        if not polling:
            self._active += 1
            self.touch()
        try:
            return await self._answer(request, name)
        finally:
            if not polling:
                self._active -= 1
                self.touch()

    async def _answer(self, request: web.Request, name: str) -> web.StreamResponse:
        token = request.match_info["token"]
        bot = self.world.bots.get(token)
        record = ApiCall(bot.id if bot else None, name, {}, {}, {}, 200, time.time())
        self.calls.append(record)
        fault: Fault | None = None
        if bot is None:
            known = token.partition(":")[0].isdigit() and ":" in token
            error = ApiError(401, "Unauthorized") if known else ApiError(404, "Not Found")
            return self._finish(record, self._error(error), error.code)
        try:
            raw, files = await self._read(request)
        except ApiError as exc:
            return self._finish(record, self._error(exc), exc.code)
        record.params, record.files = raw, files
        fault = self.faults.take(name, raw)
        if fault is not None:
            record.fault = fault.kind
            if not fault.after_effect:
                early = await self._apply(request, fault, record)
                if early is not None:
                    return early
        body = await self.execute(bot, name, raw, files, record)
        status = 200 if body["ok"] else body["error_code"]
        if fault is not None and fault.after_effect:
            late = await self._apply(request, fault, record)
            if late is not None:
                return late
        return self._finish(record, body, status)

    async def execute(
        self, bot: Bot, name: str, raw: Json, files: dict[str, Upload], record: ApiCall | None = None
    ) -> Json:
        """Run one method and return the response body."""
        try:
            method = self.spec.method(name)
            if method is None:
                raise ApiError(404, "Not Found: method not found")
            if record is None:
                record = ApiCall(bot.id, method, raw, files, {}, 200, time.time())
                self.calls.append(record)
            record.method = method
            params = self._coerce(method, raw, files)
            record.params = params
            handler = HANDLERS.get(method)
            if handler is None:
                self.violation("not_emulated", f"{method} is valid but faketelegram does not emulate it")
                raise ApiError(501, f"faketelegram: {method} is valid but not emulated")
            result = await handler(self.api, Call(bot, method, params, files))
            body: Json = {"ok": True, "result": result}
        except ApiError as exc:
            body = self._error(exc)
        if record is not None:
            record.response = body
        return body

    @staticmethod
    def _error(error: ApiError) -> Json:
        body: Json = {"ok": False, "error_code": error.code, "description": error.description}
        if error.parameters:
            body["parameters"] = error.parameters
        return body

    def _finish(self, record: ApiCall, body: Json, status: int) -> web.Response:
        record.response, record.status = body, status
        return web.json_response(body, status=status)

    async def _apply(self, request: web.Request, fault: Fault, record: ApiCall) -> web.StreamResponse | None:
        if fault.kind == "flood":
            error = ApiError(429, f"Too Many Requests: retry after {fault.retry_after}", retry_after=fault.retry_after)
            return self._finish(record, self._error(error), 429)
        if fault.kind == "error":
            return self._finish(record, self._error(ApiError(fault.code, fault.description)), fault.code)
        if fault.kind == "http":
            record.status = fault.status
            return web.Response(status=fault.status, text="<html><body>Bad Gateway</body></html>", content_type="text/html")
        if fault.kind == "garbage":
            return web.Response(text="<html></html>", content_type="text/html")
        if fault.kind == "drop":
            record.status = 0
            if request.transport is not None:
                request.transport.abort()
            return web.Response()
        if fault.kind == "hang":
            record.status = 0
            future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._hanging.add(future)
            self._active -= 1
            try:
                await asyncio.wait_for(future, fault.seconds)
            except (TimeoutError, asyncio.CancelledError):
                pass
            finally:
                self._active += 1
                self._hanging.discard(future)
            return web.Response(status=504)
        await asyncio.sleep(fault.seconds)
        return None

    async def _serve_file(self, request: web.Request) -> web.Response:
        if request.match_info["token"] not in self.world.bots:
            return web.json_response({"ok": False, "error_code": 401, "description": "Unauthorized"}, status=401)
        for file in self.world.files.values():
            if file.path == request.match_info["path"]:
                return web.Response(body=file.content, content_type="application/octet-stream")
        return web.json_response({"ok": False, "error_code": 404, "description": "Not Found"}, status=404)

    def check_contract(self) -> list[str]:
        """Problems in what this server itself sent (updates and results), judged by the contract."""
        out: list[str] = []
        for inbox in self._inboxes.values():
            for update in inbox.log:
                out += self.spec.check_object("Update", update, f"update {update['update_id']}")
        for call in self.calls:
            result = call.response.get("result")
            if isinstance(result, dict) and "message_id" in result and "chat" in result:
                out += self.spec.check_object("Message", result, call.method)
        return out
