"""Opens the texts that a card quotes, at the moment it is shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from bot.chat.card import Card
from bot.chat.effect import Reply, ShowHome, Shown
from bot.chat.text import Preview, Quote, Words
from bot.privacy.gate import Examination
from bot.privacy.leftover import words_of
from storage.agenda import Note
from storage.consults import Consult
from storage.ideas import Idea
from storage.meetings import Meeting
from storage.signals import Signal
from storage.store import Store

Quotes = dict[Quote | Preview, str]


def open_quotes(store: Store, cards: Iterable[Card], reader: int, now: datetime) -> Quotes:
    """Every text that these cards quote; erased ones are left out, drafts only when they are the reader's own."""
    opened: Quotes = {}
    for words in _quoted(cards):
        said = _open(store, words, reader, now)
        if said is not None:
            opened[words] = said
    return opened


def hide_quotes(cards: Iterable[Card], elsewhere: str) -> Quotes:
    """For a platform that gets notices only: every quoted text is replaced by where to read it."""
    return dict.fromkeys(_quoted(cards), elsewhere)


def has_quotes(card: Card) -> bool:
    """Whether it quotes a text about a case."""
    return any(True for _ in _quoted([card]))


def cards_of(shown: Iterable[Shown]) -> Iterator[Card]:
    """The cards among what is shown."""
    for effect in shown:
        if isinstance(effect, Reply | ShowHome):
            yield effect.card


def codes_of(store: Store, opened: Iterable[Quote | Preview]) -> list[str]:
    """By which codes people know what was quoted."""
    return sorted({code for words in opened if isinstance(words, Quote) and (code := _code(store, words))})


def _code(store: Store, quote: Quote) -> str | None:
    """None for a reason: it is read with the decision, and the act names that."""
    row: Consult | Signal | Meeting | Idea | None
    match quote.of:
        case "entry":
            entry = store.consults.entry(quote.entry)
            row = store.consults.get(entry.consult_id) if entry else None
        case "signal":
            row = store.signals.get(quote.entry)
        case "note":
            note = store.session.get(Note, quote.entry)
            row = store.meetings.get(note.meeting_id) if note else None
        case "idea":
            row = store.ideas.get(quote.entry)
        case "reason":
            row = None
    return row.code if row else None


def _open(store: Store, words: Quote | Preview, reader: int, now: datetime) -> str | None:
    if isinstance(words, Quote):
        return _said(store, words)
    draft = store.drafts.read(words.draft, reader, now)
    if draft is None:
        return None
    examination = Examination.from_json(draft["examination"])
    if words.word is not None:
        return dict(enumerate(words_of(examination.plain))).get(words.word)
    return examination.masked(draft.get("released", ()), draft.get("masked", ()))


def _said(store: Store, quote: Quote) -> str | None:
    match quote.of:
        case "entry":
            return store.consults.text_of(quote.entry)
        case "signal":
            return store.signals.text_of(quote.entry)
        case "note":
            return store.agenda.text_of(quote.entry)
        case "idea":
            return store.ideas.text_of(quote.entry)
        case "reason":
            return store.reasons.text_of(quote.entry)


def _quoted(cards: Iterable[Card]) -> Iterator[Quote | Preview]:
    for card in cards:
        for words in _words(card):
            if isinstance(words, Quote | Preview):
                yield words


def _words(card: Card) -> Iterator[Words]:
    yield from card.body
    yield from (fact.value for fact in card.facts)
    for button in card.buttons:
        yield from (arg for arg in button.label.args.values() if isinstance(arg, Preview))
