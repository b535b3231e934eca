"""What buttons on the queue of messages do, by name. Arguments are ids of messages."""

from __future__ import annotations

from bot.chat.card import Action

QUEUE = Action("queue")
AGAIN = Action("queue.again", (int,))
PARK = Action("queue.park", (int,))
