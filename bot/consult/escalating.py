"""Telling the coordinators that a question waits: code and area, never the text."""

from __future__ import annotations

from bot.chat.effect import Effects, Place, Post, Priority, Tell
from bot.chat.text import Text
from bot.consult import cards
from bot.consult.scene import Scene, coordinators_card
from storage.consults import Part
from storage.members import Member, Role


def tell_coordinators(scene: Scene, part: Part, words: Text) -> Effects:
    """In the coordinators' channels of the asker's location; without a channel, to each coordinator.

    Their card stands once; when it stands already, a message under it says so again.
    """
    card, name = cards.escalation(scene, part, words), coordinators_card(part)
    again = f"{name}:{scene.stamp}" if scene.store.outbox.copies(name) else None
    note = cards.notice(scene, words)
    effects: Effects = []
    for channel in scene.config.channels_for("coordinatoren", scene.consult.location):
        place = Place(channel.platform, channel.id)
        effects.append(Post(name, place, card, priority=Priority.CLAIM))
        effects += [Post(again, place, note, name, Priority.CLAIM)] if again else []
    if effects:
        return effects
    for member in _coordinators(scene):
        effects.append(Tell(name, member.number, card, priority=Priority.CLAIM))
        effects += [Tell(again, member.number, note, name, Priority.CLAIM)] if again else []
    return effects


def _coordinators(scene: Scene) -> list[Member]:
    members = scene.store.members
    own = members.with_role(Role.COORDINATOR, scene.consult.location)
    return own or members.with_role(Role.NATIONAL) or members.with_role(Role.ADMIN)
