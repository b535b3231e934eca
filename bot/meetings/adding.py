"""Additions to the minutes: the only way to correct them once they are locked, and shown to all with a name."""

from __future__ import annotations

from bot.chat.card import Card, Fact
from bot.chat.effect import Ask, Effects, Reply
from bot.chat.text import Quote, text
from bot.engine.feature import Context
from bot.gate.held import Destination, Held
from bot.meetings import cards
from bot.meetings.deciding import of_participant
from bot.meetings.forms import Addition
from bot.meetings.minutes import added
from bot.meetings.promising import pass_or_show
from bot.privacy.gate import Examination, examine
from bot.privacy.words import CleanText
from bot.reference.book import Reference
from storage.agenda import NoteKind


def ask(context: Context, number: int) -> Effects:
    gathering = of_participant(context, number)
    return [Ask(Addition, str(gathering.number))]


def read(form: Addition, _: Reference) -> Examination:
    return examine(form.what)


def fill(context: Context, arg: str, examination: Examination) -> Effects:
    gathering = of_participant(context, int(arg))
    return pass_or_show(context, Held(ADDITION, examination, target="meeting", number=gathering.number))


def _add(context: Context, held: Held, clean: CleanText) -> Effects:
    gathering = of_participant(context, held.number)
    context.about(gathering.code)
    note = context.store.agenda.write(gathering.number, NoteKind.ADDITION, context.person.number, clean, context.now)
    facts = (Fact(text("minutes-addition"), Quote(note, "note")),)
    reply = Card(cards.heading(gathering), (text("addition-kept"),), facts)
    return [Reply(reply), *added(gathering, context.person)]


ADDITION = Destination("addition", _add, Held)
