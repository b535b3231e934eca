"""`Zelf aanpassen`: the text once more, and what comes back from the form."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.effect import Ask, Effects
from bot.chat.text import text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.gate.forms import RewriteForm
from bot.gate.held import Destinations, Held, held
from bot.gate.preview import show
from bot.privacy.gate import Examination, examine
from bot.reference.book import Reference


def read_text(form: RewriteForm, _: Reference) -> Examination:
    return examine(form.question)


def form_of(draft: int, content: Held) -> str:
    """What a form for the text of a draft is about."""
    return f"{draft}.{content.to.purpose}"


def press_rewrite(to: Destinations, context: Context, draft: int) -> Effects:
    content = held(context, draft, to)
    typed = {"question": content.examination.raw.typed}
    return [Ask(RewriteForm, form_of(draft, content), typed, {"question": text("rewrite-again")})]


def fill_text(to: Destinations, context: Context, arg: str, examination: Examination) -> Effects:
    """The text of a draft, for the first time or changed. `arg` is the draft's id and its purpose."""
    draft, _, purpose = arg.partition(".")
    if context.store.drafts.read(int(draft), context.person.number, context.now) is None:
        return _late(to, context, purpose, examination)
    old = held(context, int(draft), to)
    first = not old.examination.raw
    return show(context, replace(old.with_examination(examination), checked=not first))


def _late(to: Destinations, context: Context, purpose: str, examination: Examination) -> Effects:
    """A form that stood open for more than half an hour: what was typed is not lost."""
    destination = to.get(purpose)
    if destination is None:
        raise Refusal(text("gate-gone"))
    if destination.late:
        return destination.late(context, examination)
    fresh = examination.strictly() if destination.strict else examination
    return show(context, destination.holds(destination, fresh, checked=True))
