"""A Telegram with a bot account, two people and a group, and one small python-telegram-bot application that does one of everything."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from typing import Any

from telegram import Bot as PtbBot
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, ReplyKeyboardMarkup, Update
from telegram.ext import ApplicationBuilder, CallbackQueryHandler, CommandHandler, MessageHandler, filters

from faketelegram import Bot, Chat, FakeTelegram, Person


@dataclass
class World:
    """A server with a bot account, two people and a group."""

    tg: FakeTelegram
    bot: Bot
    ann: Person
    ben: Person
    group: Chat
    api: PtbBot
    seen: list[Any] = field(default_factory=list)
    app: Any = None


def build(world: World) -> Any:
    """An application with one of everything."""
    app: Any = (
        ApplicationBuilder().token(world.bot.token).base_url(world.tg.base_url).base_file_url(world.tg.base_file_url)
        .concurrent_updates(False).build()
    )

    async def start(update: Update, ctx: Any) -> None:
        world.seen.append(("start", ctx.args))
        kb = InlineKeyboardMarkup([[InlineKeyboardButton("Press me", callback_data="press:1")]])
        await update.effective_message.reply_html("<b>Hello</b>, choose:", reply_markup=kb)

    async def press(update: Update, ctx: Any) -> None:
        await update.callback_query.answer("thanks")
        await update.callback_query.edit_message_text("You pressed")

    async def doc(update: Update, ctx: Any) -> None:
        await ctx.bot.send_document(update.effective_chat.id, io.BytesIO(b"a,b\n"), filename="report.csv", caption="<i>csv</i>", parse_mode="HTML")

    async def contact(update: Update, ctx: Any) -> None:
        await ctx.bot.send_contact(update.effective_chat.id, "+12025550123", "Help", last_name="Desk")
        await update.effective_message.reply_text(
            "share yours", reply_markup=ReplyKeyboardMarkup([[KeyboardButton("Share", request_contact=True)]], one_time_keyboard=True))

    async def got_contact(update: Update, ctx: Any) -> None:
        c = update.effective_message.contact
        await update.effective_message.reply_text(f"own={c.user_id == update.effective_user.id} {c.phone_number}")

    async def got_doc(update: Update, ctx: Any) -> None:
        data = await (await update.effective_message.document.get_file()).download_as_bytearray()
        await update.effective_message.reply_text(f"got {bytes(data)!r}")

    async def topic(update: Update, ctx: Any) -> None:
        made = await ctx.bot.create_forum_topic(update.effective_chat.id, "Orders")
        await ctx.bot.send_message(update.effective_chat.id, "in topic", message_thread_id=made.message_thread_id)

    async def echo(update: Update, ctx: Any) -> None:
        world.seen.append(("text", update.effective_message.text))
        await update.effective_message.reply_text(f"echo: {update.effective_message.text}")

    async def on_error(update: object, ctx: Any) -> None:
        world.seen.append(("error", ctx.error))

    for name, handler in {"start": start, "doc": doc, "contact": contact, "topic": topic}.items():
        app.add_handler(CommandHandler(name, handler))
    app.add_handler(CallbackQueryHandler(press))
    app.add_handler(MessageHandler(filters.CONTACT, got_contact))
    app.add_handler(MessageHandler(filters.Document.ALL, got_doc))
    app.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, echo))
    app.add_error_handler(on_error)
    return app
