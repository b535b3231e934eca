"""Who is no member: one polite sentence and nothing else; and groups that nobody registered."""

from __future__ import annotations

from bot.chat.card import say
from bot.chat.effect import Effects, LeavePlace, Reply, Shown
from bot.chat.text import text
from bot.chat.update import HomeOpened, PlaceJoined, PlaceMoved, Update
from bot.engine.feature import Context
from bot.settings import Config
from storage.members import Member

NOBODY = Member(id=0, name="", organisation="", email="")


def turned_away(update: Update, config: Config) -> tuple[Shown, ...]:
    """The one sentence for a stranger, a guest, a former member; nothing for what needs no answer."""
    if isinstance(update, PlaceMoved | PlaceJoined | HomeOpened):
        return ()
    name = "guest-refused" if update.origin.guest else "stranger-refused"
    return (Reply(say(text(name, help=config.help_number or ""))),)


def joined(context: Context) -> Effects:
    """The bot was added to a group: it stays where it is configured and leaves everywhere else."""
    origin = context.origin
    known = any(
        channel.platform == origin.platform and channel.id == origin.place for channel in context.config.channels
    )
    return [] if known else [LeavePlace(say(text("group-unknown")))]


def moved(context: Context, new_place: str) -> Effects:
    """A group got another address: what waits for it goes there."""
    context.store.outbox.move_place(context.origin.platform, context.origin.place, new_place)
    return []
