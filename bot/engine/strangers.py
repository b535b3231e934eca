"""Who is no member: one polite sentence and nothing else; and groups that nobody registered."""

from __future__ import annotations

from bot.chat.card import say
from bot.chat.effect import Effects, LeavePlace, Reply, Shown
from bot.chat.text import Text, text
from bot.chat.update import HomeOpened, PlaceJoined, PlaceMoved, Update
from bot.engine.feature import Context
from bot.settings import Config
from storage.members import Member

NOBODY = Member(id=0, name="", organisation="", email="")


def turned_away(update: Update, config: Config) -> tuple[Shown, ...]:
    """The one sentence for a stranger, a guest, a former member; nothing for what needs no answer."""
    if isinstance(update, PlaceMoved | PlaceJoined | HomeOpened):
        return ()
    return (Reply(say(_sentence(update.origin.guest, config.help_number))),)


def _sentence(guest: bool, help_number: str | None) -> Text:
    if guest:
        return text("guest-refused")
    return text("stranger-refused-call", help=help_number) if help_number else text("stranger-refused")


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
