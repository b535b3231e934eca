"""The gate as its writer sees it: exactly what would be sent, and what must be decided before it can be."""

from __future__ import annotations

from bot.chat.card import Button, Card, Fact
from bot.chat.effect import Effects, Reply
from bot.chat.text import Preview, text
from bot.engine.feature import Context
from bot.engine.trust import refuse_texts
from bot.gate import actions
from bot.gate.coarser import coarser_kinds
from bot.gate.held import Extra, Held, hold


def show(context: Context, content: Held, *, instead: bool = False) -> Effects:
    """The next thing its writer must decide, and when nothing is left to decide the preview.

    `instead`: in place of the card whose button was pressed.
    """
    refuse_texts(context)
    draft = hold(context, content)
    around = content.to.preview(context, draft, content)
    if isinstance(around, Extra):
        return [Reply(_card(draft, content, around), instead)]
    return [Reply(first.card, instead) if isinstance(first, Reply) else first for first in around]


def _card(draft: int, content: Held, around: Extra) -> Card:
    found = text("gate-found" if content.examination.findings else "gate-nothing-found")
    risk = content.examination.risk_when(content.released, content.masked)
    return Card(
        title=text("gate-title"),
        body=(found, Preview(draft), *around.notes),
        facts=(*around.facts, Fact(text("gate-risk"), text(f"gate-risk-{risk.level}"))),
        hint=text("gate-question"),
        buttons=(*_buttons(draft, content), *around.buttons, drop(draft)),
    )


def _buttons(draft: int, content: Held) -> tuple[Button, ...]:
    buttons = [
        actions.SEND.button(text("gate-send"), draft, style="primary"),
        actions.REWRITE.button(text("gate-rewrite"), draft),
    ]
    if [index for index in content.examination.doubtful if index not in content.released]:
        buttons.append(actions.RELEASE.button(text("gate-release"), draft))
    buttons.append(actions.MASK.button(text("gate-mask"), draft))
    buttons += [actions.COARSEN.button(text(f"gate-coarser-{kind}"), draft, kind) for kind in coarser_kinds(content)]
    return tuple(buttons)


def drop(draft: int) -> Button:
    return actions.DROP.button(text("gate-drop"), draft, style="danger")
