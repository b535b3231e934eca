"""The buttons of the gate: send, change, release, write more coarsely, choose another area, or drop."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.card import say
from bot.chat.effect import Ask, Effects, Reply
from bot.chat.text import Preview, text
from bot.consult import actions
from bot.consult.coarser import coarsened
from bot.consult.forms import RewriteForm
from bot.consult.held import CONSULT, MORE, REPLY, Held, held, hold, let_go
from bot.consult.preview import choose_area, clean_of, show
from bot.consult.sending import area_without_roster, send
from bot.consult.talk import send_edit, send_more, send_reply
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.privacy.gate import Examination
from bot.privacy.words import CleanText


def press_send(context: Context, draft: int) -> Effects:
    """Send it. The text is looked at once more; when an identifier is still in it, nothing goes."""
    clean = clean_of(held(context, draft))
    return sent(context, let_go(context, draft), clean)


def sent(context: Context, content: Held, clean: CleanText) -> Effects:
    """What a text at the gate becomes."""
    if content.purpose == CONSULT:
        without = area_without_roster(context, content.areas)
        if without or not content.areas:
            raise Refusal(text("gate-no-area"))
        return send(context, content, clean)
    if content.purpose == REPLY:
        return [Reply(say(text("reply-sent")), instead=True), *send_reply(context, content, clean)]
    if content.purpose == MORE:
        return [Reply(say(text("reply-sent")), instead=True), *send_more(context, content, clean)]
    return [Reply(say(text("edit-sent")), instead=True), *send_edit(context, content, clean)]


def press_rewrite(context: Context, draft: int) -> Effects:
    typed = held(context, draft).examination.raw.typed
    return [Ask(RewriteForm, str(draft), {"question": typed}, {"question": text("rewrite-again")})]


def fill_text(context: Context, arg: str, examination: Examination) -> Effects:
    """The text of a draft, for the first time or changed. When the draft is too old by now, the text is asked about."""
    draft = int(arg)
    if context.store.drafts.read(draft, context.person.number, context.now) is None:
        return _late(context, examination)
    old = held(context, draft)
    first = not old.examination.raw
    fresh = old.with_examination(examination)
    return show(context, replace(fresh, checked=not first))


def _late(context: Context, examination: Examination) -> Effects:
    """A form that stood open for more than half an hour: what was typed is not lost, it becomes a new question."""
    draft = hold(context, Held(CONSULT, examination, checked=True))
    return [Reply(choose_area(context, draft, why=text("gate-late")))]


def press_release(context: Context, draft: int) -> Effects:
    """Release the doubtful finding; when there are several, ask which."""
    content = held(context, draft)
    findings = content.examination.findings
    open_ones = [index for index in content.examination.doubtful if index not in content.released]
    groups = {content.examination.alike(index) for index in open_ones}
    if not groups:
        raise Refusal(text("gate-cannot-release"))
    if len(groups) == 1:
        return _released(context, content, groups.pop())
    buttons = [
        actions.RELEASE_ONE.button(text("gate-release-this", word=findings[group[0]].placeholder), draft, group[0])
        for group in sorted(groups)
    ]
    buttons.append(actions.SHOW_PREVIEW.button(text("gate-back"), draft))
    which = say(text("gate-release-which"), Preview(draft), title=text("gate-title"), buttons=tuple(buttons))
    return [Reply(which, instead=True)]


def press_release_one(context: Context, draft: int, index: int) -> Effects:
    content = held(context, draft)
    if index not in content.examination.doubtful:
        raise Refusal(text("gate-cannot-release"))
    return _released(context, content, content.examination.alike(index))


def _released(context: Context, content: Held, indices: tuple[int, ...]) -> Effects:
    """Counted in the audit, and never which words it were."""
    context.about("gate.released")
    return show(context, replace(content, released=tuple(sorted({*content.released, *indices}))), instead=True)


def press_coarsen(context: Context, draft: int, kind: str) -> Effects:
    """One tap: the facts of this kind are written less precisely."""
    context.about("gate.coarsened")
    return show(context, coarsened(held(context, draft), kind), instead=True)


def press_show(context: Context, draft: int) -> Effects:
    return show(context, replace(held(context, draft), checked=True), instead=True)


def press_areas(context: Context, draft: int) -> Effects:
    content = held(context, draft)
    return [Reply(choose_area(context, draft, empty=not content.examination.raw), instead=True)]


def press_area(context: Context, draft: int, slugs: str) -> Effects:
    areas = tuple(slug for slug in slugs.split("+") if slug in context.reference.areas)
    content = held(context, draft)
    if not areas:
        raise Refusal(text("gate-gone"))
    return show(context, replace(content, areas=areas, unsure=False), instead=True)


def press_urgent(context: Context, draft: int) -> Effects:
    return show(context, replace(held(context, draft), urgent=True), instead=True)


def press_drop(context: Context, draft: int) -> Effects:
    context.store.drafts.drop_one(draft, context.person.number)
    return [Reply(say(text("gate-dropped")), instead=True)]
