"""The Bot API methods."""

from __future__ import annotations

import copy
import json
import mimetypes
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from .entities import format_text
from .errors import ApiError, bad, forbidden
from .state import ADMIN_OPTIONAL, ADMIN_RIGHTS, PERMISSIONS, Bot, Chat, Json, Member, Message, StoredFile, Topic, User

if TYPE_CHECKING:
    from .server import FakeTelegram

TWO_DAYS = 2 * 86400
CALLBACK_TTL = 15 * 60
MAX_DOWNLOAD = 20 * 1024 * 1024
MAX_UPLOAD = 50 * 1024 * 1024
INLINE_ACTIONS = (
    "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay",
)
CHAT_ACTIONS = frozenset(
    """typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker find_location
    record_video_note upload_video_note""".split()
)
REACTIONS = frozenset(
    """👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓
    🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡""".split()
)


@dataclass
class Upload:
    """A file sent along with a call."""

    name: str
    content: bytes
    mime: str


@dataclass
class Call:
    """One Bot API call."""

    bot: Bot
    method: str
    params: Json
    files: dict[str, Upload]


Handler = Callable[["BotApi", Call], Awaitable[Any]]
HANDLERS: dict[str, Handler] = {}


def method(*names: str) -> Callable[[Handler], Handler]:
    """Register the handler of some methods."""

    def register(handler: Handler) -> Handler:
        for name in names:
            HANDLERS[name] = handler
        return handler

    return register


class BotApi:
    """Implements the methods over a world."""

    def __init__(self, fake: FakeTelegram) -> None:
        self.fake = fake

    # -- resolving ---------------------------------------------------------------------

    def chat(self, call: Call, ref: Any = None, *, access: str = "write") -> Chat:
        """The chat a call names, if the bot may ``read``, ``edit`` or ``write`` there."""
        ref = call.params.get("chat_id") if ref is None else ref
        if ref in (None, ""):
            raise bad("Chat_id is empty" if call.method.startswith("send") else "Chat identifier is not specified")
        world = self.fake.world
        chat: Chat | None = None
        if isinstance(ref, str) and not re.fullmatch(r"-?\d+", ref):
            wanted = ref.lstrip("@").lower()
            chat = next((c for c in world.chats.values() if (c.username or "").lower() == wanted), None)
        else:
            number = int(ref)
            chat = world.chats.get(number) or call.bot.private.get(number)
            if chat is None and number in world.users:
                user = world.users[number]
                if user.is_bot and user.id != call.bot.id:
                    raise forbidden("the bot can't send messages to the bot")
                if number in self.fake.known_to.get(call.bot.id, set()):
                    raise forbidden("bot can't initiate conversation with a user")
        if chat is None:
            raise bad("Chat not found")
        self.check_access(call.bot, chat, access)
        return chat

    def check_access(self, bot: Bot, chat: Chat, access: str) -> None:
        """The errors of a bot that cannot reach a chat."""
        if chat.type == "private":
            assert chat.user is not None
            if chat.user.deactivated and access != "read":
                raise forbidden("user is deactivated")
            if access == "write":
                if chat.blocked:
                    raise forbidden("bot was blocked by the user")
                if not chat.started:
                    raise forbidden("bot can't initiate conversation with a user")
            return
        if chat.migrated_to is not None and access == "write":
            raise bad("Group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to)
        member = chat.member(bot.id)
        word = {"group": "group chat", "supergroup": "supergroup chat", "channel": "channel chat"}[chat.type]
        public = chat.username is not None
        if member.status == "kicked":
            raise forbidden(f"bot was kicked from the {word}")
        if not member.present and (access in ("edit", "write") or not public):
            raise forbidden(f"bot is not a member of the {word}")

    def may_send(self, bot: Bot, chat: Chat, right: str, what: str) -> None:
        """Fail when the chat's or the bot's restrictions forbid this kind of message."""
        if chat.type == "private":
            return
        member = chat.member(bot.id)
        if chat.type == "channel":
            if not member.may("can_post_messages"):
                raise bad("Need administrator rights in the channel chat")
            return
        if member.admin:
            return
        allowed = chat.permissions.get(right, True)
        if member.status == "restricted":
            allowed = allowed and member.rights.get(right, False)
        if not allowed:
            raise bad(f"Not enough rights to send {what} to the chat")

    def find(self, chat: Chat, ident: Any, what: str) -> Message:
        """The message with this id, or the error naming ``what``."""
        if not ident:
            raise bad("Message identifier is not specified")
        message = chat.messages.get(int(ident))
        if message is None or message.deleted:
            raise bad(f"{what} not found")
        return message

    def user(self, call: Call) -> User:
        """The user a call names."""
        found = self.fake.world.users.get(int(call.params["user_id"]))
        if found is None:
            raise bad("User not found")
        return found

    # -- keyboards ------------------------------------------------------------------------

    def markup(self, call: Call, chat: Chat) -> Json | None:
        """Check the ``reply_markup`` parameter."""
        markup = call.params.get("reply_markup")
        if markup in (None, "", {}):
            return None
        if not isinstance(markup, dict):
            raise bad("Object expected as reply markup")
        if "inline_keyboard" in markup:
            return self.inline_markup(markup)
        if "keyboard" in markup:
            rows = markup["keyboard"]
            if not isinstance(rows, list) or not all(isinstance(r, list) for r in rows):
                raise bad('Field "keyboard" must be an Array of Arrays')
            for button in (b for row in rows for b in row):
                label = button if isinstance(button, str) else button.get("text", "")
                if not label:
                    raise bad("Keyboard button text must be non-empty")
                if isinstance(button, dict) and chat.type != "private":
                    for key, text in (
                        ("request_contact", "Phone number can be requested in private chats only"),
                        ("request_location", "Location can be requested in private chats only"),
                        ("request_poll", "Poll can be requested in private chats only"),
                        ("web_app", "Web App buttons can be used in private chats only"),
                    ):
                        if button.get(key):
                            raise bad(text)
        return markup

    def inline_markup(self, markup: Json) -> Json:
        """Check an inline keyboard."""
        rows = markup["inline_keyboard"]
        if not isinstance(rows, list) or not all(isinstance(r, list) for r in rows):
            raise bad('Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
        out: list[list[Json]] = []
        for row in rows:
            kept: list[Json] = []
            for button in row:
                if not isinstance(button, dict):
                    raise bad("InlineKeyboardButton must be an Object")
                if not button.get("text"):
                    raise bad("Inline keyboard button text must be non-empty")
                actions = [a for a in INLINE_ACTIONS if button.get(a) not in (None, False)]
                if not actions:
                    raise bad("Text buttons are unallowed in the inline keyboard")
                if len(actions) > 1:
                    self.fake.violation("keyboard", f"button {button['text']!r} has {actions}; exactly one is allowed")
                data = button.get("callback_data")
                if data is not None and not 1 <= len(str(data).encode()) <= 64:
                    raise bad("BUTTON_DATA_INVALID")
                if button.get("url") and not re.match(r"(?i)(https?://[^\s/]+\.[^\s]+|https?://localhost|tg://)", button["url"]):
                    raise bad(f"Inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
                kept.append(button)
            if kept:
                out.append(kept)
        if sum(map(len, out)) > 100:
            raise bad("Reply markup is too long")
        return {"inline_keyboard": out}

    # -- sending --------------------------------------------------------------------------

    def send(self, call: Call, right: str, what: str, body: Callable[[Chat], Json]) -> Message:
        """Everything the send methods share."""
        chat = self.chat(call)
        params = call.params
        thread = self.topic_for(call, chat)
        reply = self.reply_target(call, chat)
        markup = self.markup(call, chat)
        content = body(chat)
        self.may_send(call.bot, chat, right, what)
        self.fake.check_flood(call.bot, chat)
        message = Message(
            self.fake.world.next_message_id(chat), chat, call.bot.user, self.fake.clock.now(), content, markup, thread, reply,
            protected=bool(params.get("protect_content")), silent=bool(params.get("disable_notification")),
        )
        self.fake.add_message(message)
        if markup is not None and chat.type == "private":
            if "keyboard" in markup:
                chat.keyboard = markup
            elif markup.get("remove_keyboard"):
                chat.keyboard = None
        return message

    def topic_for(self, call: Call, chat: Chat) -> int | None:
        """Check ``message_thread_id``."""
        thread = call.params.get("message_thread_id")
        if not thread:
            return None
        if not chat.is_forum:
            if chat.type == "private":
                self.fake.violation("topic", "message_thread_id in a private chat without topic mode")
                return None
            raise bad("Message thread not found")
        topic = chat.topics.get(int(thread))
        if topic is None or topic.deleted:
            raise bad("Message thread not found")
        if topic.closed and not chat.member(call.bot.id).may("can_manage_topics"):
            raise bad("TOPIC_CLOSED")
        return None if topic.id == 1 else topic.id

    def reply_target(self, call: Call, chat: Chat) -> Message | None:
        """Check ``reply_parameters`` (or the older ``reply_to_message_id``)."""
        params = call.params
        reply = params.get("reply_parameters")
        if reply is None and params.get("reply_to_message_id"):
            reply = {
                "message_id": params["reply_to_message_id"],
                "allow_sending_without_reply": params.get("allow_sending_without_reply"),
            }
        if not reply or not reply.get("message_id"):
            return None
        where = self.chat(call, reply["chat_id"], access="read") if reply.get("chat_id") else chat
        found = where.messages.get(int(reply["message_id"]))
        if found is None or found.deleted:
            if reply.get("allow_sending_without_reply"):
                return None
            raise bad("Message to be replied not found")
        return found

    def text_body(self, call: Call) -> Json:
        """``text`` and ``entities`` of sendMessage and editMessageText."""
        raw = call.params.get("text")
        if not raw:
            raise bad("Message text is empty")
        text, entities = format_text(raw, call.params.get("parse_mode"), call.params.get("entities"))
        if not text:
            raise bad("Text must be non-empty")
        return {"text": text, **({"entities": self.resolve(entities)} if entities else {})}

    def caption_body(self, call: Call) -> Json:
        """``caption`` and ``caption_entities``."""
        raw = call.params.get("caption")
        if not raw:
            return {}
        text, entities = format_text(raw, call.params.get("parse_mode"), call.params.get("caption_entities"), caption=True)
        out: Json = {"caption": text} if text else {}
        if entities:
            out["caption_entities"] = self.resolve(entities)
        return out

    def resolve(self, entities: list[Json]) -> list[Json]:
        """Replace user ids of text mentions by user objects."""
        out = []
        for entity in entities:
            entity = dict(entity)
            if "user_id" in entity:
                user = self.fake.world.users.get(int(entity.pop("user_id")))
                if user is None:
                    continue
                entity["user"] = user.to_json()
            out.append(entity)
        return out

    def input_file(self, call: Call, name: str, value: Any, kind: str) -> StoredFile:
        """A file given as upload, ``attach://``, file_id or URL."""
        upload = call.files.get(name)
        if isinstance(value, str) and value.startswith("attach://"):
            upload = call.files.get(value[9:])
            if upload is None:
                raise bad(f"There is no {kind} in the request" if kind != "file" else "Wrong file identifier/HTTP URL specified")
        if upload is not None:
            if not upload.content:
                raise bad("File must be non-empty")
            if len(upload.content) > MAX_UPLOAD:
                raise ApiError(413, "Request Entity Too Large")
            mime = upload.mime if upload.mime != "application/octet-stream" else mimetypes.guess_type(upload.name)[0]
            return self.fake.world.store_file(upload.content, kind, upload.name, mime or "application/octet-stream")
        if not value:
            raise bad(f"There is no {kind} in the request")
        found = self.fake.world.files.get(str(value))
        if found is not None:
            return found
        if re.match(r"(?i)https?://", str(value)):
            remote = self.fake.web_files.get(str(value))
            if remote is None:
                raise bad("Failed to get HTTP URL content")
            name_ = str(value).rsplit("/", 1)[-1]
            return self.fake.world.store_file(remote, kind, name_, mimetypes.guess_type(name_)[0] or "application/octet-stream")
        raise bad("Wrong file identifier/HTTP URL specified")

    def media_object(self, kind: str, file: StoredFile, params: Json) -> Any:
        """The media object inside a message."""
        base: Json = {"file_id": file.file_id, "file_unique_id": file.unique_id, "file_size": len(file.content)}
        if kind == "photo":
            return [
                {**base, "file_id": file.file_id, "file_unique_id": file.unique_id, "width": w, "height": h}
                for w, h in ((90, 67), (320, 240), (800, 600))
            ]
        named = {"file_name": file.name} if file.name else {}
        mime = {"mime_type": file.mime}
        size = {"width": params.get("width") or 640, "height": params.get("height") or 480}
        duration = {"duration": params.get("duration") or 1}
        return {
            "document": {**base, **named, **mime}, "audio": {**base, **named, **mime, **duration},
            "video": {**base, **named, **mime, **size, **duration}, "animation": {**base, **named, **mime, **size, **duration},
            "voice": {**base, **mime, **duration}, "video_note": {**base, "length": 240, **duration},
            "sticker": {
                **base, "type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False,
            },
        }[kind]

    MEDIA: ClassVar[dict[str, tuple[str, str, str]]] = {
        "sendPhoto": ("photo", "can_send_photos", "photos"), "sendDocument": ("document", "can_send_documents", "documents"),
        "sendAudio": ("audio", "can_send_audios", "music"), "sendVideo": ("video", "can_send_videos", "videos"),
        "sendAnimation": ("animation", "can_send_other_messages", "animations"),
        "sendVoice": ("voice", "can_send_voice_notes", "voice notes"),
        "sendVideoNote": ("video_note", "can_send_video_notes", "video notes"),
        "sendSticker": ("sticker", "can_send_other_messages", "stickers"),
    }

    @method("sendMessage")
    async def send_message(self, call: Call) -> Json:
        return self.send(call, "can_send_messages", "text messages", lambda chat: self.text_body(call)).to_json()

    @method(*MEDIA)
    async def send_media(self, call: Call) -> Json:
        kind, right, what = self.MEDIA[call.method]

        def body(_: Chat) -> Json:
            caption = self.caption_body(call)
            file = self.input_file(call, kind, call.params.get(kind), kind)
            if kind == "photo" and file.name and not re.search(r"(?i)\.(jpe?g|png|gif|bmp|tiff?|webp)$", file.name):
                raise bad("IMAGE_PROCESS_FAILED")
            return {kind: self.media_object(kind, file, call.params), **caption}

        message = self.send(call, right, what, body)
        if kind == "animation":
            message.body["document"] = {
                k: v for k, v in message.body["animation"].items() if k not in ("width", "height", "duration")
            }
        return message.to_json()

    @method("sendMediaGroup")
    async def send_media_group(self, call: Call) -> list[Json]:
        items = call.params.get("media")
        if not isinstance(items, list):
            raise bad("Expected an Array of InputMedia")
        if not 2 <= len(items) <= 10:
            raise bad("Wrong number of items in the album" if items else "There are no messages to send")
        kinds = {i.get("type") for i in items}
        if (kinds & {"document", "audio"}) and len(kinds) > 1:
            raise bad("Can't use the media of the specified type in the album")
        group, out = str(self.fake.world.number() + 10**12), []
        for item in items:
            part = Call(call.bot, call.method, {**call.params, **item}, call.files)
            kind = str(item["type"])
            _, right, what = self.MEDIA["send" + kind.capitalize()]

            def body(_: Chat, part: Call = part, kind: str = kind) -> Json:
                file = self.input_file(part, "media", part.params.get("media"), kind)
                return {kind: self.media_object(kind, file, part.params), **self.caption_body(part), "media_group_id": group}

            out.append(self.send(part, right, what, body).to_json())
        return out

    @method("sendContact")
    async def send_contact(self, call: Call) -> Json:
        def body(_: Chat) -> Json:
            contact = {k: call.params[k] for k in ("phone_number", "first_name", "last_name", "vcard") if call.params.get(k)}
            if not re.search(r"\d", str(contact.get("phone_number", ""))):
                raise bad("Wrong phone number specified")
            return {"contact": contact}

        return self.send(call, "can_send_messages", "contacts", body).to_json()

    @method("sendLocation", "sendVenue")
    async def send_location(self, call: Call) -> Json:
        def body(_: Chat) -> Json:
            location = {"latitude": call.params["latitude"], "longitude": call.params["longitude"]}
            if abs(location["latitude"]) > 90 or abs(location["longitude"]) > 180:
                raise bad("Wrong latitude or longitude specified")
            if call.method == "sendVenue":
                return {
                    "venue": {"location": location, "title": call.params["title"], "address": call.params["address"]},
                    "location": location,
                }
            return {"location": location}

        return self.send(call, "can_send_messages", "locations", body).to_json()

    @method("sendDice")
    async def send_dice(self, call: Call) -> Json:
        emoji = call.params.get("emoji") or "🎲"
        body = {"dice": {"emoji": emoji, "value": 1 + self.fake.world.number() % 6}}
        return self.send(call, "can_send_other_messages", "dice", lambda _: body).to_json()

    @method("sendPoll")
    async def send_poll(self, call: Call) -> Json:
        def body(_: Chat) -> Json:
            question = str(call.params.get("question") or "")
            options = call.params.get("options") or []
            if not question:
                raise bad("Poll question must be non-empty")
            if len(question) > 300:
                raise bad("Poll question length must not exceed 300")
            if len(options) < 1:
                raise bad("Poll must have at least 1 option")
            if len(options) > 12:
                raise bad("Poll can't have more than 12 options")
            texts = [o if isinstance(o, str) else o.get("text", "") for o in options]
            if any(not 1 <= len(t) <= 100 for t in texts):
                raise bad("Poll options length must not exceed 100")
            ident = str(self.fake.world.number() + 10**17)
            return {
                "poll": {
                    "id": ident, "question": question, "total_voter_count": 0, "is_closed": False,
                    "options": [{"text": t, "voter_count": 0, "persistent_id": str(i)} for i, t in enumerate(texts)],
                    "is_anonymous": call.params.get("is_anonymous", True), "type": call.params.get("type") or "regular",
                    "allows_multiple_answers": bool(call.params.get("allows_multiple_answers")),
                    "allows_revoting": True, "members_only": False,
                }
            }

        return self.send(call, "can_send_polls", "polls", body).to_json()

    @method("sendChatAction")
    async def send_chat_action(self, call: Call) -> bool:
        self.chat(call)
        if str(call.params.get("action")).lower() not in CHAT_ACTIONS:
            raise bad("Wrong parameter action in request")
        return True

    @method("forwardMessage", "copyMessage")
    async def forward(self, call: Call) -> Json:
        verb = "forward" if call.method == "forwardMessage" else "copy"
        source = self.chat(call, call.params.get("from_chat_id"), access="read")
        original = self.find(source, call.params.get("message_id"), f"Message to {verb}")
        if original.protected:
            raise bad(f"Message has protected content and can't be {'forwarded' if verb == 'forward' else 'copied'}")
        message = self.send(call, "can_send_messages", "text messages", lambda _: copy.deepcopy(original.body))
        if verb == "copy":
            if call.params.get("caption") is not None and original.kind() != "text":
                message.body = {k: v for k, v in message.body.items() if not k.startswith("caption")} | self.caption_body(call)
            return {"message_id": message.id}
        if original.sender is not None:
            message.forwarded = {"type": "user", "sender_user": original.sender.to_json(), "date": original.date}
        return message.to_json()

    # -- editing ---------------------------------------------------------------------------

    def editable(self, call: Call) -> Message:
        """The bot's own message an edit names."""
        if call.params.get("inline_message_id"):
            raise ApiError(501, "faketelegram: inline messages are not emulated")
        chat = self.chat(call, access="edit")
        message = self.find(chat, call.params.get("message_id"), "Message to edit")
        if message.sender is None or message.sender.id != call.bot.id or message.forwarded:
            raise bad("Message can't be edited")
        if message.reply_markup and "inline_keyboard" not in message.reply_markup:
            raise bad("Message can't be edited")
        return message

    def finish_edit(self, call: Call, message: Message, body: Json, markup: Json | None) -> Json:
        """Apply an edit unless nothing changes."""
        same_markup = (markup or {}).get("inline_keyboard", []) == (message.reply_markup or {}).get("inline_keyboard", [])
        if body == message.body and same_markup:
            raise bad(
                "Message is not modified: specified new message content and reply markup are exactly the same as a current "
                "content and reply markup of the message"
            )
        message.history.append(message.to_json())
        message.body, message.reply_markup = body, markup
        message.edit_date = self.fake.clock.now()
        self.fake.touch()
        return message.to_json()

    def edit_markup(self, call: Call, message: Message) -> Json | None:
        """The inline keyboard of an edit (none removes it)."""
        markup = self.markup(call, message.chat)
        if markup is not None and "inline_keyboard" not in markup:
            raise bad("Inline keyboard expected")
        return markup if markup and markup["inline_keyboard"] else None

    @method("editMessageText")
    async def edit_text(self, call: Call) -> Json:
        message = self.editable(call)
        if "text" not in message.body:
            raise bad("There is no text in the message to edit")
        body, markup = self.text_body(call), self.edit_markup(call, message)
        self.fake.check_flood(call.bot, message.chat)
        return self.finish_edit(call, message, body, markup)

    @method("editMessageCaption")
    async def edit_caption(self, call: Call) -> Json:
        message = self.editable(call)
        if message.kind() not in ("photo", "document", "audio", "video", "animation", "voice"):
            raise bad("There is no caption in the message to edit")
        body = {k: v for k, v in message.body.items() if not k.startswith("caption")} | self.caption_body(call)
        return self.finish_edit(call, message, body, self.edit_markup(call, message))

    @method("editMessageReplyMarkup")
    async def edit_reply_markup(self, call: Call) -> Json:
        message = self.editable(call)
        return self.finish_edit(call, message, dict(message.body), self.edit_markup(call, message))

    @method("editMessageMedia")
    async def edit_media(self, call: Call) -> Json:
        message = self.editable(call)
        media = call.params.get("media")
        if not isinstance(media, dict):
            raise bad("Can't parse input media JSON object")
        part = Call(call.bot, call.method, {**call.params, **media}, call.files)
        kind = str(media.get("type"))
        file = self.input_file(part, "media", media.get("media"), kind)
        body = {kind: self.media_object(kind, file, media), **self.caption_body(part)}
        return self.finish_edit(call, message, body, self.edit_markup(call, message))

    def deletable(self, bot: Bot, message: Message) -> None:
        """Whether the bot may delete this message."""
        chat, mine = message.chat, message.sender is not None and message.sender.id == bot.id
        if self.fake.clock.now() >= message.date + TWO_DAYS:
            raise bad("Message can't be deleted for everyone")
        if chat.type == "private" or mine or chat.member(bot.id).may("can_delete_messages"):
            return
        raise bad("Message can't be deleted")

    @method("deleteMessage")
    async def delete_message(self, call: Call) -> bool:
        chat = self.chat(call)
        message = self.find(chat, call.params.get("message_id"), "Message to delete")
        self.deletable(call.bot, message)
        message.deleted = True
        self.fake.touch()
        return True

    @method("deleteMessages")
    async def delete_messages(self, call: Call) -> bool:
        chat, idents = self.chat(call), call.params.get("message_ids") or []
        if not idents:
            raise bad("Message identifiers are not specified")
        if len(idents) > 100:
            raise bad("Too many message identifiers specified")
        found = [chat.messages[i] for i in idents if i in chat.messages and not chat.messages[i].deleted]
        for message in found:
            self.deletable(call.bot, message)
        for message in found:
            message.deleted = True
        self.fake.touch()
        return True

    # -- callbacks, reactions, pins -----------------------------------------------------------

    @method("answerCallbackQuery")
    async def answer_callback(self, call: Call) -> bool:
        callback = call.bot.callbacks.get(str(call.params.get("callback_query_id")))
        late = callback is None or callback.answer is not None or self.fake.clock.now() - callback.created > CALLBACK_TTL
        if callback is None or late:
            raise bad("Query is too old and response timeout expired or query ID is invalid")
        if len(str(call.params.get("text") or "")) > 200:
            raise bad("MESSAGE_TOO_LONG")
        callback.answer = {k: v for k, v in call.params.items() if k != "callback_query_id"}
        callback.answered_at = self.fake.clock.now()
        self.fake.touch()
        return True

    @method("setMessageReaction")
    async def set_reaction(self, call: Call) -> bool:
        message = self.find(self.chat(call), call.params.get("message_id"), "Message to react")
        reaction = call.params.get("reaction") or []
        for item in reaction:
            if item.get("type") == "emoji" and item.get("emoji") not in REACTIONS:
                raise bad("REACTION_INVALID")
        if len(reaction) > 1:
            raise bad("REACTIONS_TOO_MANY")
        message.reactions[call.bot.id] = reaction
        self.fake.touch()
        return True

    def need(self, call: Call, chat: Chat, right: str, text: str) -> None:
        """Fail unless the bot holds an administrator right."""
        if chat.type != "private" and not chat.member(call.bot.id).may(right):
            raise bad(text)

    @method("pinChatMessage")
    async def pin(self, call: Call) -> bool:
        chat = self.chat(call)
        self.need(call, chat, "can_pin_messages", "Not enough rights to manage pinned messages in the chat")
        message = self.find(chat, call.params.get("message_id"), "Message to pin")
        if message.id not in chat.pinned:
            chat.pinned.append(message.id)
        return True

    @method("unpinChatMessage", "unpinAllChatMessages")
    async def unpin(self, call: Call) -> bool:
        chat = self.chat(call)
        self.need(call, chat, "can_pin_messages", "Not enough rights to manage pinned messages in the chat")
        if call.method == "unpinAllChatMessages":
            chat.pinned.clear()
        elif call.params.get("message_id"):
            message = self.find(chat, call.params["message_id"], "Message to unpin")
            if message.id in chat.pinned:
                chat.pinned.remove(message.id)
        elif chat.pinned:
            chat.pinned.pop()
        return True

    # -- the bot itself --------------------------------------------------------------------------

    @method("getMe")
    async def get_me(self, call: Call) -> Json:
        bot = call.bot
        return bot.user.to_json() | {
            "can_join_groups": bot.can_join_groups, "can_read_all_group_messages": not bot.privacy_mode,
            "supports_inline_queries": bot.inline, "can_connect_to_business": False, "has_main_web_app": False,
            "has_topics_enabled": False, "allows_users_to_create_topics": False,
        }

    @method("logOut", "close")
    async def log_out(self, call: Call) -> bool:
        return True

    @staticmethod
    def scope_key(call: Call) -> str:
        """One key per command scope and language."""
        return json.dumps(call.params.get("scope") or {"type": "default"}, sort_keys=True) + str(call.params.get("language_code") or "")

    @method("setMyCommands")
    async def set_commands(self, call: Call) -> bool:
        commands = call.params.get("commands")
        if not isinstance(commands, list):
            raise bad("Expected an Array of BotCommand")
        if len(commands) > 100:
            raise bad("BOT_COMMANDS_TOO_MUCH")
        for item in commands:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", str(item.get("command", "")).removeprefix("/")):
                raise bad("BOT_COMMAND_INVALID")
            if not 1 <= len(str(item.get("description", ""))) <= 256:
                raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
        call.bot.commands[self.scope_key(call)] = commands
        return True

    @method("getMyCommands")
    async def get_commands(self, call: Call) -> list[Json]:
        return call.bot.commands.get(self.scope_key(call), [])

    @method("deleteMyCommands")
    async def delete_commands(self, call: Call) -> bool:
        call.bot.commands.pop(self.scope_key(call), None)
        return True

    TEXTS: ClassVar[dict[str, tuple[str, int]]] = {
        "Name": ("name", 64), "Description": ("description", 512), "ShortDescription": ("short_description", 120),
    }

    @method("setMyName", "setMyDescription", "setMyShortDescription")
    async def set_text(self, call: Call) -> bool:
        key, limit = self.TEXTS[call.method[5:]]
        value = str(call.params.get(key) or "")
        if len(value) > limit:
            raise bad(f"BOT_{key.upper()}_TOO_LONG")
        call.bot.texts[key + str(call.params.get("language_code") or "")] = value
        return True

    @method("getMyName", "getMyDescription", "getMyShortDescription")
    async def get_text(self, call: Call) -> Json:
        key, _ = self.TEXTS[call.method[5:]]
        default = call.bot.user.first_name if key == "name" else ""
        return {key: call.bot.texts.get(key + str(call.params.get("language_code") or ""), default)}

    @method("setChatMenuButton")
    async def set_menu(self, call: Call) -> bool:
        button = call.params.get("menu_button") or {"type": "default"}
        if call.params.get("chat_id"):
            self.chat(call, access="read").menu_button = button
        else:
            call.bot.menu_button = button
        return True

    @method("getChatMenuButton")
    async def get_menu(self, call: Call) -> Json:
        if call.params.get("chat_id"):
            return self.chat(call, access="read").menu_button or call.bot.menu_button
        return call.bot.menu_button

    # -- files ---------------------------------------------------------------------------------------

    @method("getFile")
    async def get_file(self, call: Call) -> Json:
        file = self.fake.world.files.get(str(call.params.get("file_id") or ""))
        if file is None:
            raise bad("File_id not specified" if not call.params.get("file_id") else "Invalid file_id")
        if len(file.content) > MAX_DOWNLOAD:
            raise bad("File is too big")
        return {
            "file_id": file.file_id, "file_unique_id": file.unique_id, "file_size": len(file.content), "file_path": file.path,
        }

    # -- chats ---------------------------------------------------------------------------------------

    @method("getChat")
    async def get_chat(self, call: Call) -> Json:
        chat = self.chat(call, access="read")
        gifts = {
            "unlimited_gifts": True, "limited_gifts": True, "unique_gifts": True, "premium_subscription": True,
            "gifts_from_channels": True,
        }
        out = chat.to_json() | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}
        if chat.type != "private":
            out["permissions"] = chat.permissions
            if chat.description:
                out["description"] = chat.description
        if chat.pinned:
            out["pinned_message"] = chat.messages[chat.pinned[-1]].to_json()
        return out

    def member_json(self, chat: Chat, user: User) -> Json:
        """The ``ChatMember`` object."""
        member = chat.member(user.id)
        out: Json = {"status": member.status, "user": user.to_json()}
        if member.status == "creator":
            out["is_anonymous"] = False
        elif member.status == "administrator":
            out |= {"can_be_edited": False, "is_anonymous": False}
            out |= {r: member.rights.get(r, False) for r in ADMIN_RIGHTS}
            out |= {r: member.rights[r] for r in ADMIN_OPTIONAL if r in member.rights}
            self.fake.spec.complete("ChatMemberAdministrator", out)
        elif member.status == "restricted":
            out |= {"is_member": True, "until_date": member.until_date} | {p: member.rights.get(p, False) for p in PERMISSIONS}
            self.fake.spec.complete("ChatMemberRestricted", out)
        elif member.status == "kicked":
            out["until_date"] = member.until_date
        if member.custom_title and member.admin:
            out["custom_title"] = member.custom_title
        return out

    @method("getChatMember")
    async def get_member(self, call: Call) -> Json:
        chat, user = self.chat(call, access="read"), self.user(call)
        if chat.type == "private":
            return {"status": "member", "user": user.to_json()}
        return self.member_json(chat, user)

    @method("getChatAdministrators")
    async def get_admins(self, call: Call) -> list[Json]:
        chat = self.chat(call, access="read")
        if chat.type == "private":
            raise bad("There are no administrators in the private chat")
        users = self.fake.world.users
        return [self.member_json(chat, users[i]) for i, m in chat.members.items() if m.admin and not (users[i].is_bot and i != call.bot.id)]

    @method("getChatMemberCount")
    async def get_count(self, call: Call) -> int:
        chat = self.chat(call, access="read")
        return 2 if chat.type == "private" else sum(m.present for m in chat.members.values())

    @method("leaveChat")
    async def leave(self, call: Call) -> bool:
        chat = self.chat(call)
        if chat.type == "private":
            raise bad("Chat member status can't be changed in private chats")
        self.fake.set_member(chat, call.bot.user, Member("left"), by=call.bot.user)
        return True

    def moderated(self, call: Call) -> tuple[Chat, User]:
        """Chat and target of a moderation call."""
        chat, user = self.chat(call), self.user(call)
        if chat.type not in ("supergroup", "channel", "group"):
            raise bad("Chat member status can't be changed in private chats")
        self.need(call, chat, "can_restrict_members", "Not enough rights to restrict/unrestrict chat member")
        target = chat.member(user.id)
        if target.status == "creator":
            raise bad("Can't remove chat owner")
        if target.status == "administrator":
            raise bad("User is an administrator of the chat")
        return chat, user

    @method("banChatMember", "unbanChatMember")
    async def ban(self, call: Call) -> bool:
        chat, user = self.moderated(call)
        if call.method == "banChatMember":
            self.fake.set_member(chat, user, Member("kicked", until_date=int(call.params.get("until_date") or 0)), by=call.bot.user)
        elif chat.member(user.id).status == "kicked" or not call.params.get("only_if_banned"):
            self.fake.set_member(chat, user, Member("left"), by=call.bot.user)
        return True

    @method("restrictChatMember")
    async def restrict(self, call: Call) -> bool:
        chat, user = self.moderated(call)
        if chat.type != "supergroup":
            raise bad("Method is available only for supergroups")
        rights = call.params.get("permissions")
        if not isinstance(rights, dict):
            raise bad("Object expected as permissions")
        full = all(rights.get(p) for p in PERMISSIONS)
        member = Member("member") if full else Member("restricted", dict(rights), until_date=int(call.params.get("until_date") or 0))
        self.fake.set_member(chat, user, member, by=call.bot.user)
        return True

    @method("promoteChatMember")
    async def promote(self, call: Call) -> bool:
        chat, user = self.chat(call), self.user(call)
        self.need(call, chat, "can_promote_members", "Not enough rights to promote/demote chat member")
        rights = {r: bool(call.params.get(r)) for r in (*ADMIN_RIGHTS, *ADMIN_OPTIONAL) if call.params.get(r) is not None}
        if not chat.member(user.id).present:
            raise bad("USER_NOT_PARTICIPANT")
        member = Member("administrator", {**rights, "can_manage_chat": True}) if any(rights.values()) else Member("member")
        self.fake.set_member(chat, user, member, by=call.bot.user)
        return True

    @method("setChatPermissions")
    async def set_permissions(self, call: Call) -> bool:
        chat = self.chat(call)
        self.need(call, chat, "can_restrict_members", "Not enough rights to change chat permissions")
        chat.permissions = {p: bool((call.params.get("permissions") or {}).get(p)) for p in PERMISSIONS}
        return True

    @method("setChatTitle", "setChatDescription")
    async def set_title(self, call: Call) -> bool:
        chat = self.chat(call)
        what = "title" if call.method == "setChatTitle" else "description"
        self.need(call, chat, "can_change_info", f"Not enough rights to change chat {what}")
        value = str(call.params.get(what) or "")
        if what == "title" and not 1 <= len(value) <= 128:
            raise bad("CHAT_TITLE_EMPTY" if not value else "Chat title is too long")
        if getattr(chat, what) == value:
            raise bad("Chat description is not modified" if what == "description" else "CHAT_NOT_MODIFIED")
        setattr(chat, what, value)
        return True

    @method("exportChatInviteLink", "createChatInviteLink")
    async def invite_link(self, call: Call) -> Any:
        chat = self.chat(call)
        self.need(call, chat, "can_invite_users", "Not enough rights to manage chat invite link")
        url = f"https://t.me/+{self.fake.world.number() + 10**9}"
        primary = call.method == "exportChatInviteLink"
        link: Json = {
            "invite_link": url, "creator": call.bot.user.to_json(), "is_primary": primary, "is_revoked": False,
            "creates_join_request": bool(call.params.get("creates_join_request")),
        }
        for key in ("name", "expire_date", "member_limit"):
            if call.params.get(key):
                link[key] = call.params[key]
        chat.invite_links[url] = link
        return url if primary else link

    # -- topics -------------------------------------------------------------------------------------

    def forum(self, call: Call) -> Chat:
        """A forum whose topics the bot may manage."""
        chat = self.chat(call)
        if not chat.is_forum:
            raise bad("The chat is not a forum")
        self.need(call, chat, "can_manage_topics", "Not enough rights to create a topic" if call.method == "createForumTopic" else
                  "Not enough rights to manage topics")
        return chat

    def topic(self, call: Call, chat: Chat) -> Topic:
        """The topic a call names."""
        topic = chat.topics.get(int(call.params["message_thread_id"]))
        if topic is None or topic.deleted:
            raise bad("Message thread not found")
        return topic

    @method("createForumTopic")
    async def create_topic(self, call: Call) -> Json:
        chat = self.forum(call)
        name = str(call.params.get("name") or "")
        if not 1 <= len(name) <= 128:
            raise bad("TOPIC_TITLE_EMPTY" if not name else "TOPIC_TITLE_TOO_LONG")
        topic = self.fake.new_topic(chat, name, call.bot.user, call.params.get("icon_color"), call.params.get("icon_custom_emoji_id"))
        out: Json = {"message_thread_id": topic.id, "name": topic.name, "icon_color": topic.icon_color}
        if topic.icon_custom_emoji_id:
            out["icon_custom_emoji_id"] = topic.icon_custom_emoji_id
        return out

    @method("editForumTopic")
    async def edit_topic(self, call: Call) -> bool:
        chat = self.forum(call)
        topic = self.topic(call, chat)
        name = call.params.get("name")
        if name in (None, topic.name) and call.params.get("icon_custom_emoji_id") in (None, topic.icon_custom_emoji_id):
            raise bad("TOPIC_NOT_MODIFIED")
        topic.name = name or topic.name
        return True

    @method("closeForumTopic", "reopenForumTopic")
    async def close_topic(self, call: Call) -> bool:
        chat = self.forum(call)
        topic = self.topic(call, chat)
        closed = call.method == "closeForumTopic"
        if topic.closed == closed:
            raise bad("TOPIC_NOT_MODIFIED")
        topic.closed = closed
        return True

    @method("deleteForumTopic")
    async def delete_topic(self, call: Call) -> bool:
        chat = self.chat(call)
        self.need(call, chat, "can_delete_messages", "Not enough rights to delete the topic")
        topic = self.topic(call, chat)
        topic.deleted = True
        for message in chat.messages.values():
            if message.thread_id == topic.id:
                message.deleted = True
        return True

    # -- receiving updates -----------------------------------------------------------------------

    @method("getUpdates")
    async def get_updates(self, call: Call) -> list[Json]:
        return await self.fake.inbox(call.bot).get_updates(call.params)

    @method("setWebhook")
    async def set_webhook(self, call: Call) -> bool:
        return await self.fake.inbox(call.bot).set_webhook(call.params)

    @method("deleteWebhook")
    async def delete_webhook(self, call: Call) -> bool:
        return await self.fake.inbox(call.bot).delete_webhook(bool(call.params.get("drop_pending_updates")))

    @method("getWebhookInfo")
    async def webhook_info(self, call: Call) -> Json:
        return self.fake.inbox(call.bot).info()
