"""The gate: every button before a text is sent, for the texts of all rooms. Nothing is ever sent by itself."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from bot.chat.card import say
from bot.chat.effect import Effects, Reply
from bot.chat.text import Preview, text
from bot.engine.errors import Refusal
from bot.engine.feature import Context, Feature, Fill, Press
from bot.gate import actions, masking
from bot.gate.coarser import coarsened
from bot.gate.counting import count
from bot.gate.forms import MaskForm, RewriteForm
from bot.gate.held import Destination, Destinations, Held, by_purpose, held, let_go
from bot.gate.preview import show
from bot.gate.rewriting import fill_text, press_rewrite, read_text


def gate_feature(destinations: Iterable[Destination]) -> Feature:
    """The gate before these destinations; the rooms they are of stand beside it in `bot/features.py`."""
    to = by_purpose(destinations)
    return Feature(
        name="gate",
        forms=(
            Fill(RewriteForm, partial(fill_text, to), prepare=read_text),
            Fill(MaskForm, partial(masking.fill_mask, to)),
        ),
        buttons=(
            Press(actions.SEND, partial(press_send, to)),
            Press(actions.REWRITE, partial(press_rewrite, to)),
            Press(actions.RELEASE, partial(press_release, to)),
            Press(actions.RELEASE_ONE, partial(press_release_one, to)),
            Press(actions.COARSEN, partial(press_coarsen, to)),
            Press(actions.MASK, partial(masking.press_mask, to)),
            Press(actions.MASK_ONE, partial(masking.press_mask_one, to)),
            Press(actions.MASK_OTHER, partial(masking.press_mask_other, to)),
            Press(actions.UNMASK, partial(masking.press_unmask, to)),
            Press(actions.SHOW_PREVIEW, partial(press_show, to)),
            Press(actions.DROP, partial(press_drop, to)),
        ),
    )


def press_send(to: Destinations, context: Context, draft: int) -> Effects:
    """Send it. The text is looked at once more; when an identifier is still in it, nothing goes."""
    clean = held(context, draft, to).clean()
    content = let_go(context, draft, to)
    count(context, content)
    return content.to.send(context, content, clean)


def press_release(to: Destinations, context: Context, draft: int) -> Effects:
    """Release the doubtful finding; when there are several, ask which."""
    content = held(context, draft, to)
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


def press_release_one(to: Destinations, context: Context, draft: int, index: int) -> Effects:
    content = held(context, draft, to)
    if index not in content.examination.doubtful:
        raise Refusal(text("gate-cannot-release"))
    return _released(context, content, content.examination.alike(index))


def _released(context: Context, content: Held, indices: tuple[int, ...]) -> Effects:
    """Counted in the audit, and never which words it were."""
    context.about("gate.released")
    return show(context, replace(content, released=tuple(sorted({*content.released, *indices}))), instead=True)


def press_coarsen(to: Destinations, context: Context, draft: int, kind: str) -> Effects:
    """One tap: the facts of this kind are written less precisely."""
    context.about("gate.coarsened")
    return show(context, coarsened(held(context, draft, to), kind), instead=True)


def press_show(to: Destinations, context: Context, draft: int) -> Effects:
    return show(context, replace(held(context, draft, to), checked=True), instead=True)


def press_drop(to: Destinations, context: Context, draft: int) -> Effects:
    """Also what is gone already counts as dropped."""
    with contextlib.suppress(Refusal):
        count(context, let_go(context, draft, to))
    return [Reply(say(text("gate-dropped")), instead=True)]
