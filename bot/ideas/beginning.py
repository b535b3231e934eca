"""How an idea begins: with a text that somebody sends, or with a signal that a meeting made one."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.card import Card, Fact, say
from bot.chat.effect import Ask, Effects, Reply
from bot.chat.text import Preview, text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.now import Now
from bot.gate import actions as gate
from bot.gate.held import Destination, Extra, by_purpose, held
from bot.gate.preview import drop, show
from bot.ideas import actions, cards
from bot.ideas.forms import IdeaForm
from bot.ideas.held import New
from bot.ideas.rules import LONGEST, PATIENCE, UP, after, owner_at
from bot.ideas.telling import begun
from bot.privacy.gate import Examination, examine
from bot.privacy.words import CleanText
from bot.reference.book import Reference
from bot.signals.rules import area_of, area_words, is_area
from storage.ideas import Idea
from storage.signals import GENERAL, Level, Signal

PREFIX = "IDEE"


def from_words(context: Context, examination: Examination) -> Effects:
    """`/idee` with a text behind it: the area is what its words say, and its writer can change that."""
    content = New(IDEA, examination)
    area = area_of(content.as_sent(), context.person, context.reference) or GENERAL
    return show(context, replace(content, area=area, unsure=True))


def read_form(form: IdeaForm, _: Reference) -> tuple[str, Examination]:
    return form.area, examine(form.idea, strict=True)


def fill_idea(context: Context, _: str, sent: tuple[str, Examination]) -> Effects:
    area, examination = sent
    if not is_area(context.reference, area):
        raise Refusal(text("button-gone"))
    return show(context, New(IDEA, examination, area=area))


def press_new(context: Context) -> Effects:
    return [Ask(IdeaForm)]


def press_areas(context: Context, draft: int) -> Effects:
    _new(context, draft)
    slugs = (*(area.slug for area in context.reference.areas), GENERAL)
    buttons = [
        actions.PICK_AREA.button(text("signal-option", option=area_words(context.reference, slug)), draft, slug)
        for slug in slugs
    ]
    body = (text("idea-which-area"), Preview(draft))
    return [Reply(say(*body, title=text("idea-title"), buttons=(*buttons, drop(draft))), instead=True)]


def press_area(context: Context, draft: int, slug: str) -> Effects:
    if not is_area(context.reference, slug):
        raise Refusal(text("button-gone"))
    return show(context, replace(_new(context, draft), area=slug, unsure=False), instead=True)


def _new(context: Context, draft: int) -> New:
    content = held(context, draft, by_purpose([IDEA]))
    assert isinstance(content, New), "that is what this destination holds"  # noqa: S101  # for mypy
    return content


def _around(context: Context, draft: int, content: New) -> Extra | Effects:
    length = len(content.as_sent())
    if length > LONGEST:
        buttons = (gate.REWRITE.button(text("gate-rewrite"), draft, style="primary"), drop(draft))
        long = text("idea-too-long", length=length, most=LONGEST)
        return [Reply(say(long, title=text("idea-title"), buttons=buttons))]
    area = content.area or GENERAL
    notes = (text("idea-read-as"),) if content.unsure else ()
    facts = (
        Fact(text("signal-area"), area_words(context.reference, area)),
        Fact(text("idea-read-by"), text("idea-read-by-region")),
    )
    return Extra(notes, facts, (actions.SHOW_AREAS.button(text("signal-other-area"), draft),))


def _send(context: Context, content: New, clean: CleanText) -> Effects:
    """It is there: its writer reads the code, who sees to it, and before when."""
    location = context.person.location
    district = context.reference.district_of(location)
    idea = _fresh(context, content.area or GENERAL, location, district, Level.REGIONAL if district else Level.NATIONAL)
    idea.proposed_by = context.person.number
    row = context.store.ideas.file(idea, clean)
    context.about(row.code)
    context.store.ideas.add_step(row.number, row.state, context.person.number, context.now)
    sent = Card(text("idea-sent-title"), (text("idea-sent", code=row.code), *cards.next_step(context, row)))
    return [Reply(sent, instead=True), *begun(context, row)]


def from_signal(now: Now, signal: Signal) -> Effects:
    """A meeting decided `Idee`: it says what the signal says and keeps the link to it. Nothing when it is one already.

    F098: one person cannot make a signal an idea.
    """
    level = Level(signal.level) if signal.level in UP else Level.REGIONAL
    idea = _fresh(now, signal.area, signal.location, signal.district, level)
    idea.quick_win = "quick_win" in signal.tag_set
    idea.untraceable_at, idea.untraceable_by = signal.untraceable_at, signal.untraceable_by
    row = now.store.ideas.file_from(idea, signal)
    if row is None:
        return []
    now.store.ideas.add_step(row.number, row.state, None, now.now)
    return begun(now, row)


def _fresh(now: Now, area: str, location: str | None, district: str | None, level: Level) -> Idea:
    idea = Idea(
        code=now.store.codes.next_code(PREFIX, digits=1),
        area=area,
        location=location,
        district=district,
        level=level,
        created_at=now.now,
        next_at=after(now, PATIENCE),
        wrapped_key=None,
        box=b"",
    )
    idea.owner_id = owner_at(now, idea, level)
    return idea


IDEA = Destination("idea", _send, New, strict=True, preview=_around)
