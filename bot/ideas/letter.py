"""The draft of a signal letter: what is seen, how often and where, for who can do something about it."""

from __future__ import annotations

from bot.chat.card import Card, File
from bot.chat.catalogue import Voice
from bot.chat.effect import Effects, Reply
from bot.chat.text import Text, Words, text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.trust import refuse_texts
from bot.figures.small import said
from bot.ideas import standing
from bot.ideas.rules import coordinates
from bot.meetings.writing import KINDS, LONG_AGO, Document, Part, as_markdown, as_word
from bot.reference.calendar import local_date
from bot.signals.rules import area_words, district_words
from bot.signals.rules import coordinates as coordinates_signal
from bot.signals.standing import find as find_signal
from storage.ideas import Idea
from storage.sightings import Backing
from storage.signals import Signal


def show(context: Context, typed: str) -> Effects:
    """`/idee brief SIG-0031` or `/idee brief IDEE-12`; `md` behind it for text to paste."""
    code, _, kind = typed.strip().partition(" ")
    return give(context, code, kind or "docx")


def press_letter(context: Context, code: str) -> Effects:
    return give(context, code, "docx")


def give(context: Context, code: str, kind: str) -> Effects:
    """Only what was confirmed untraceable leaves the house in a letter. Made when asked for, and kept nowhere."""
    if kind not in KINDS:
        raise Refusal(text("letter-how"))
    refuse_texts(context)
    about = standing.find(context, code) if standing.is_code(code) else find_signal(context, code)
    if about is None or not _may(context, about):
        raise Refusal(text("letter-how"))
    if about.untraceable_at is None:
        raise Refusal(text("letter-untraceable-first", code=about.code))
    context.about(about.code)
    document = _write(context, about, Voice(context.person.language, LONG_AGO))
    content = as_word(document) if kind == "docx" else as_markdown(document).encode()
    file = File(f"signaalbrief-{about.code}.{kind}", KINDS[kind], content, text("letter-alt", code=about.code))
    return [Reply(Card(text("letter-card", code=about.code), (text("letter-read-first"),), file=file), secret=True)]


def _may(context: Context, about: Idea | Signal) -> bool:
    if isinstance(about, Idea):
        return coordinates(context.person, about, context.reference)
    return coordinates_signal(context.person, about, context.reference)


def _write(context: Context, about: Idea | Signal, voice: Voice) -> Document:
    say, fill = voice.say, voice.say(text("letter-fill-in"))
    words = context.store.ideas.text_of(about.number) if isinstance(about, Idea) else None
    words = words or context.store.signals.text_of(_first(context, about)) or say(text("text-erased"))
    seen = _seen(context, about)
    opening = (
        say(text("letter-to", fill=fill)),
        say(text("letter-on", on=local_date(context.now))),
        say(text("letter-about", about=area_words(context.reference, about.area), code=about.code)),
    )
    parts = (
        Part(say(text("letter-we-see")), ((say(text("letter-what-happens")), words),)),
        Part(say(text("letter-how-often")), tuple((say(label), say(value)) for label, value in _facts(context, seen))),
        Part(say(text("letter-we-ask")), ((say(text("letter-what-should")), fill),)),
    )
    return Document(say(text("letter-title")), opening, parts, say(text("letter-draft")))


def _first(context: Context, about: Idea | Signal) -> int:
    if isinstance(about, Signal):
        return about.number
    origins = context.store.ideas.origins(about.number)
    return origins[0].number if origins else 0


def _seen(context: Context, about: Idea | Signal) -> list[Backing]:
    signals = context.store.ideas.origins(about.number) if isinstance(about, Idea) else [about]
    return list(context.store.sightings.backing(signals).values()) if signals else []


def _facts(context: Context, seen: list[Backing]) -> list[tuple[Text, Words]]:
    """No figure under five leaves the house."""
    people = len(frozenset[int]().union(*(each.members for each in seen)))
    facts: list[tuple[Text, Words]] = [(text("signal-weight"), text("letter-colleagues", many=said(people)))]
    cases = sum(each.cases for each in seen)
    if cases:
        facts.append((text("signal-cases"), said(cases)))
    places = tuple(dict.fromkeys(place for each in seen for place in each.districts))
    where = district_words(context.reference, places)
    if where:
        facts.append((text("idea-regions"), text("idea-list", items=where)))
    if seen:
        facts.append((text("letter-since"), text("letter-month", on=local_date(min(each.since for each in seen)))))
    return facts
