"""The gate, as its writer meets it: exactly what would be sent, and what can be done about it before it is."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.card import Button, Card, Fact, say
from bot.chat.effect import Ask, Effects, Reply
from bot.chat.text import Plain, Preview, Text, text
from bot.consult import actions
from bot.consult.forms import LONGEST, RewriteForm
from bot.consult.held import CONSULT, MORE, REPLY, Held, held, hold, let_go
from bot.consult.rules import SHORT
from bot.consult.sending import refuse_without_roster, send
from bot.consult.talk import send_edit, send_more, send_reply
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.privacy.gate import Examination, StillIdentifying
from bot.privacy.words import CleanText
from bot.reference.terms import looks_urgent

GREEN = "groen"
MOST_COARSER = 3
"""Coarser wordings offered at once; more buttons make a card unreadable."""


def show(context: Context, held_text: Held, *, instead: bool = False) -> Effects:
    """The next thing its writer must decide: which area, is it long or short enough, and then the preview."""
    draft = hold(context, held_text)
    if held_text.purpose == CONSULT and not held_text.areas:
        return [Reply(choose_area(context, draft), instead)]
    length = len(held_text.examination.raw.typed)
    if held_text.purpose == CONSULT and length > LONGEST:
        return [Reply(_too_long(draft, length), instead)]
    if held_text.purpose == CONSULT and _is_short(held_text):
        return [Reply(_too_short(draft), instead)]
    if held_text.purpose == CONSULT:
        refuse_without_roster(context, held_text)
    return [Reply(card(context, draft, held_text), instead)]


def card(context: Context, draft: int, held_text: Held) -> Card:
    """The preview."""
    risk = held_text.examination.risk_when(held_text.released, held_text.masked)
    facts = [Fact(text("gate-risk"), text(f"gate-risk-{risk.level}"))]
    if held_text.areas:
        areas = tuple(context.reference.area_name(area) for area in held_text.areas)
        facts.insert(0, Fact(text("gate-area"), text("list-of-areas", areas=areas)))
    if held_text.words:
        facts.insert(1, Fact(text("gate-topic"), Plain(held_text.words)))
    if held_text.urgent:
        facts.append(Fact(text("gate-urgent"), text("form-yes")))
    found = bool(held_text.examination.findings)
    sentence = text("gate-found" if found else "gate-nothing-found")
    return Card(
        title=text("gate-title"),
        body=(sentence, Preview(draft)),
        facts=tuple(facts),
        hint=text("gate-question"),
        buttons=_buttons(context, draft, held_text),
    )


def _buttons(context: Context, draft: int, held_text: Held) -> tuple[Button, ...]:
    buttons = [
        actions.SEND.button(text("gate-send"), draft, style="primary"),
        actions.REWRITE.button(text("gate-rewrite"), draft),
    ]
    if [index for index in held_text.examination.doubtful if index not in held_text.released]:
        buttons.append(actions.RELEASE.button(text("gate-release"), draft))
    if held_text.purpose == CONSULT:
        buttons.append(actions.SHOW_AREAS.button(text("gate-other-area"), draft))
        if not held_text.urgent and looks_urgent(held_text.examination.masked(), held_text.areas):
            buttons.append(actions.SET_URGENT.button(text("gate-make-urgent"), draft))
    buttons.append(actions.DROP.button(text("gate-drop"), draft, style="danger"))
    return tuple(buttons)


def choose_area(context: Context, draft: int, choices: tuple[str, ...] = ()) -> Card:
    """Ask which area; between the areas that a word may mean, or all of them."""
    slugs = choices or tuple(area.slug for area in context.reference.areas)
    buttons = [
        actions.PICK_AREA.button(Text("area-name", {"area": context.reference.area_name(slug)}), draft, slug)
        for slug in slugs
    ]
    if len(choices) == 2:
        buttons.append(actions.PICK_AREA.button(text("gate-both"), draft, "+".join(choices)))
    if choices:
        buttons.append(actions.SHOW_AREAS.button(text("gate-do-not-know"), draft))
    buttons.append(actions.DROP.button(text("gate-drop"), draft, style="danger"))
    return say(
        text("gate-which-of-these" if choices else "gate-which-area"),
        title=text("gate-title-area"),
        buttons=tuple(buttons),
    )


def _too_long(draft: int, length: int) -> Card:
    buttons = (
        actions.REWRITE.button(text("gate-rewrite"), draft, style="primary"),
        actions.DROP.button(text("gate-drop"), draft),
    )
    return say(text("gate-too-long", length=length, most=LONGEST), title=text("gate-title"), buttons=buttons)


def _too_short(draft: int) -> Card:
    buttons = (
        actions.REWRITE.button(text("gate-add"), draft, style="primary"),
        actions.SHOW_PREVIEW.button(text("gate-short-is-fine"), draft),
        actions.DROP.button(text("gate-drop"), draft),
    )
    return say(text("gate-too-short"), title=text("gate-title"), buttons=buttons)


def _is_short(held_text: Held) -> bool:
    return not held_text.checked and len(held_text.examination.raw.typed.split()) <= SHORT


# -- buttons ------------------------------------------------------------------------------------------------


def press_send(context: Context, draft: int) -> Effects:
    """Send it. The text is looked at once more; when an identifier is still in it, nothing goes."""
    clean = _clean(held(context, draft))
    return sent(context, let_go(context, draft), clean)


def sent(context: Context, held_text: Held, clean: CleanText) -> Effects:
    """What a text at the gate becomes."""
    if held_text.purpose == CONSULT:
        refuse_without_roster(context, held_text)
        return send(context, held_text, clean)
    if held_text.purpose == REPLY:
        return [Reply(say(text("reply-sent")), instead=True), *send_reply(context, held_text, clean)]
    if held_text.purpose == MORE:
        return [Reply(say(text("reply-sent")), instead=True), *send_more(context, held_text, clean)]
    return [Reply(say(text("edit-sent")), instead=True), *send_edit(context, held_text, clean)]


def press_rewrite(context: Context, draft: int) -> Effects:
    typed = held(context, draft).examination.raw.typed
    return [Ask(RewriteForm, str(draft), {"question": typed}, {"question": text("rewrite-again")})]


def fill_rewrite(context: Context, arg: str, examination: Examination) -> Effects:
    old = held(context, int(arg))
    return show(context, old.with_examination(examination))


def press_release(context: Context, draft: int) -> Effects:
    """Release the doubtful finding; when there are several, ask which."""
    content = held(context, draft)
    open_ones = [index for index in content.examination.doubtful if index not in content.released]
    groups = {content.examination.alike(index) for index in open_ones}
    if len(groups) == 1:
        return _released(context, content, groups.pop())
    buttons = [
        actions.RELEASE_ONE.button(
            text("gate-release-this", word=content.examination.findings[group[0]].placeholder), draft, group[0]
        )
        for group in sorted(groups)
    ]
    buttons.append(actions.SHOW_PREVIEW.button(text("gate-back"), draft))
    return [
        Reply(
            say(text("gate-release-which"), Preview(draft), title=text("gate-title"), buttons=tuple(buttons)),
            instead=True,
        )
    ]


def press_release_one(context: Context, draft: int, index: int) -> Effects:
    content = held(context, draft)
    if index not in content.examination.doubtful:
        raise Refusal(text("gate-cannot-release"))
    return _released(context, content, content.examination.alike(index))


def _released(context: Context, content: Held, indices: tuple[int, ...]) -> Effects:
    context.about("gate.released")
    return show(context, replace(content, released=tuple(sorted({*content.released, *indices}))), instead=True)


def press_show(context: Context, draft: int) -> Effects:
    return show(context, replace(held(context, draft), checked=True), instead=True)


def press_areas(context: Context, draft: int) -> Effects:
    return [Reply(choose_area(context, draft), instead=True)] if held(context, draft) else []


def press_area(context: Context, draft: int, slugs: str) -> Effects:
    areas = tuple(slug for slug in slugs.split("+") if slug in context.reference.areas)
    if not areas:
        raise Refusal(text("gate-gone"))
    return show(context, replace(held(context, draft), areas=areas, unsure=False), instead=True)


def press_urgent(context: Context, draft: int) -> Effects:
    return show(context, replace(held(context, draft), urgent=True), instead=True)


def press_drop(context: Context, draft: int) -> Effects:
    context.store.drafts.drop_one(draft, context.person.number)
    return [Reply(say(text("gate-dropped")), instead=True)]


def _clean(content: Held) -> CleanText:
    try:
        return content.examination.clean(content.released, content.masked)
    except StillIdentifying:
        raise Refusal(text("gate-still-identifying")) from None
