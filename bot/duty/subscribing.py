"""/piket agenda: a secret address where a calendar program reads the roster; made, renewed and closed from chat."""

from __future__ import annotations

import secrets

from bot.chat.card import Action, Button, Card, Fact, say
from bot.chat.effect import Effects, Reply
from bot.chat.text import Plain, Text, text
from bot.duty.feeds import may_have
from bot.engine.errors import Refusal
from bot.engine.feature import Context, Press
from bot.settings import Config
from storage.feeds import Feed, FeedKind

FEED_OPEN = Action("feed.open", (str,))
FEED_RENEW = Action("feed.renew", (str,))
FEED_CLOSE = Action("feed.close", (str,))
PATH = "/rooster/{secret}.ics"
SECRET_BYTES = 24
WORD = {FeedKind.MINE: "mine", FeedKind.WHOLE: "whole"}


def agenda(context: Context, _: str) -> Effects:
    """The first time the address itself; later only what can be done with it, because it is not kept."""
    return open_feed(context, FeedKind.MINE)


def open_feed(context: Context, kind: str) -> Effects:
    kind = _allowed(context, kind)
    known = context.store.feeds.of(context.person.number).get(kind)
    return [Reply(_there_is(context, kind, known))] if known else renew(context, kind)


def renew(context: Context, kind: str) -> Effects:
    """A new address; whoever has the old one reads nothing any more."""
    kind, me = _allowed(context, kind), context.person.number
    secret = secrets.token_hex(SECRET_BYTES)
    context.store.feeds.renew(me, kind, secret, context.now)
    return [Reply(_fresh(context, kind, secret), secret=True)]


def close(context: Context, kind: str) -> Effects:
    kind = _allowed(context, kind)
    if not context.store.feeds.revoke(context.person.number, kind):
        raise Refusal(text("feed-none"))
    again = FEED_OPEN.button(text("feed-make"), kind)
    return [Reply(say(text(f"feed-closed-{WORD[kind]}"), buttons=(again,)), instead=True)]


def address(config: Config, secret: str) -> str:
    return config.address.rstrip("/") + PATH.format(secret=secret)


def _allowed(context: Context, kind: str) -> FeedKind:
    if kind not in set(FeedKind):
        raise Refusal(text("button-gone"))
    if not may_have(context.person, FeedKind(kind)):
        raise Refusal(text("feed-not-for-you"))
    return FeedKind(kind)


def _fresh(context: Context, kind: FeedKind, secret: str) -> Card:
    here = Fact(text("feed-address"), Plain(address(context.config, secret)))
    return Card(
        title=text(f"feed-title-{WORD[kind]}"),
        body=(text("feed-how"), text("feed-late")),
        facts=(here,),
        hint=text("feed-keep-secret"),
        buttons=_buttons(context, kind),
    )


def _there_is(context: Context, kind: FeedKind, feed: Feed) -> Card:
    words: tuple[Text, ...] = (text("feed-there-is", day=feed.made_at), text("feed-late"))
    return Card(title=text(f"feed-title-{WORD[kind]}"), body=words, buttons=_buttons(context, kind))


def _buttons(context: Context, kind: FeedKind) -> tuple[Button, ...]:
    other = FeedKind.WHOLE if kind == FeedKind.MINE else FeedKind.MINE
    buttons = [FEED_RENEW.button(text("feed-renew"), kind), FEED_CLOSE.button(text("feed-close"), kind, style="danger")]
    if may_have(context.person, other):
        buttons.append(FEED_OPEN.button(text(f"feed-go-{WORD[other]}"), other))
    return tuple(buttons)


PRESSES = (Press(FEED_OPEN, open_feed), Press(FEED_RENEW, renew), Press(FEED_CLOSE, close))
