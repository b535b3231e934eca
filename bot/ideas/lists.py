"""Lists for others: the Raad voor Rechtsbijstand, the LOSR, the meeting about self-reliance. F006, F007, F131."""

from __future__ import annotations

from datetime import date

from bot.chat.card import Card, File, say
from bot.chat.catalogue import Voice
from bot.chat.effect import Effects, Reply
from bot.chat.text import text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.roles import require
from bot.engine.trust import refuse_texts
from bot.figures.small import said
from bot.ideas import actions
from bot.ideas.rules import NATIONAL
from bot.members.exporting import Sheet, csv_file, workbook_file
from bot.reference.calendar import local_date
from bot.signals.rules import area_words, district_words, kind_words, label_words
from storage.sightings import Backing
from storage.signals import Signal

AUDIENCES = ("rvr", "losr", "zelfredzaamheid")
KINDS = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv",
}
COLUMNS = (
    "code",
    "soort",
    "thema",
    "rechtsgebied",
    "regios",
    "gezien_door",
    "sinds",
    "stand",
    "eerder_gedeeld",
    "tekst",
)
STATES = {"open": "in behandeling", "idee": "idee", "afgehandeld": "afgehandeld"}
"""As they stand in an export: Dutch, as all its values."""


def show(context: Context, typed: str) -> Effects:
    """`/idee lijst rvr`, perhaps with `csv`; without a name the three of them."""
    require(context.person, NATIONAL)
    audience, _, kind = typed.strip().lower().partition(" ")
    if not audience:
        return [Reply(_which())]
    if audience not in AUDIENCES or (kind or "xlsx") not in KINDS:
        raise Refusal(text("list-which"))
    return press_list(context, audience, kind or "xlsx")


def _which() -> Card:
    buttons = tuple(actions.SHARE.button(text(f"list-{audience}"), audience, "xlsx") for audience in AUDIENCES)
    return say(text("list-choose"), title=text("list-title"), buttons=buttons)


def press_list(context: Context, audience: str, kind: str) -> Effects:
    """Made when it is asked for and kept nowhere; that it was given is kept, so that the next one says so."""
    if audience not in AUDIENCES or kind not in KINDS:
        raise Refusal(text("button-gone"))
    refuse_texts(context)
    signals = [signal for signal in context.store.shared.shareable() if _is_for(signal, audience)]
    title = text("list-title-for", audience=text(f"list-{audience}"))
    if not signals:
        return [Reply(say(text("list-empty"), title=title))]
    sheet = Sheet(audience, COLUMNS, _rows(context, signals))
    content = workbook_file(sheet) if kind == "xlsx" else csv_file(sheet)
    today = local_date(context.now)
    file = File(f"signalen-{audience}-{today.isoformat()}.{kind}", KINDS[kind], content, text("list-alt"))
    context.store.shared.add([signal.number for signal in signals], audience, today)
    context.about(f"list {audience}")
    other = "csv" if kind == "xlsx" else "xlsx"
    button = actions.SHARE.button(text(f"list-as-{other}"), audience, other)
    return [Reply(Card(title, (text("list-made", many=len(signals)),), buttons=(button,), file=file), secret=True)]


def _is_for(signal: Signal, audience: str) -> bool:
    """By its kind, or because a coordinator labelled it."""
    return audience in signal.tag_set or signal.kind == audience


def _rows(context: Context, signals: list[Signal]) -> list[tuple[str, ...]]:
    backing = context.store.sightings.backing(signals)
    shared = context.store.shared.before([signal.number for signal in signals])
    voice = Voice("nl", context.now)
    return [_row(context, voice, signal, backing[signal.number], shared.get(signal.number, {})) for signal in signals]


def _row(context: Context, voice: Voice, signal: Signal, seen: Backing, shared: dict[str, date]) -> tuple[str, ...]:
    since = local_date(seen.since)
    return (
        signal.code,
        voice.say(kind_words(signal.kind)),
        voice.say(label_words(signal.theme)) if signal.theme else "",
        voice.say(area_words(context.reference, signal.area)),
        ", ".join(district_words(context.reference, seen.districts)),
        voice.say(said(seen.weight)),
        f"{since:%Y-%m}",
        STATES.get(signal.state, signal.state),
        ", ".join(f"{audience} {day}" for audience, day in sorted(shared.items())),
        context.store.signals.text_of(signal.number) or "",
    )
