"""What is typed in a conversation: which consult it belongs to, and whether it may pass at once."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.card import Button, say
from bot.chat.effect import Effects, Reply
from bot.chat.text import Preview, text
from bot.consult import actions
from bot.consult.gate import CONSULT, EDIT, OURS, REPLY, pass_or_hold
from bot.consult.held import Question
from bot.consult.owning import was_offered
from bot.consult.scene import part_at, scene_at
from bot.consult.talk import send_edit
from bot.engine.errors import Refusal
from bot.engine.feature import Context, Said
from bot.gate.held import Held, held, hold, let_go, waiting
from bot.gate.preview import drop, show
from bot.signals import actions as signals
from storage.consults import ConsultState
from storage.members import Role

MOST_CHOICES = 8


def reply_of_asker(context: Context, said: Said) -> Effects:
    """A reply to `consult:<id>:asker`."""
    scene = scene_at(context, _number(said, 1))
    if scene.consult.asker_id != context.person.id:
        raise Refusal(text("consult-gone"))
    return _pass(context, said, "consult", scene.consult.number)


def reply_of_lawyer(context: Context, said: Said) -> Effects:
    """A reply to `part:<id>:…`: the lawyer's card, or a reminder under it; for the asker a note on a part."""
    scene, part = part_at(context, _number(said, 1))
    mine = scene.consult.asker_id == context.person.id or was_offered(context, part, context.person.number)
    if not mine:
        raise Refusal(text("consult-gone"))
    return _pass(context, said, "part", part.number)


def reply_to_note(context: Context, said: Said) -> Effects:
    """A reply to a note about a part (`note:<part>:…`)."""
    return reply_of_lawyer(context, said)


def reply_to_entry(context: Context, said: Said) -> Effects:
    """A reply to something that was said (`entry:<id>`): to its part when it has one, else to the consult."""
    entry = context.store.consults.entry(_number(said, 1))
    if entry is None:
        raise Refusal(text("consult-gone"))
    part = entry.part_id or _own_part(context, entry.consult_id)
    if part is not None:
        return reply_of_lawyer(context, replace(said, card=f"part:{part}"))
    return reply_of_asker(context, replace(said, card=f"consult:{entry.consult_id}"))


def _own_part(context: Context, consult: int) -> int | None:
    """The part of a consult that this lawyer took: what its asker says to everybody is answered there."""
    mine = (part for part in context.store.consults.parts(consult) if part.owner_id == context.person.id)
    return next((part.number for part in mine), None)


def loose_text(context: Context, said: Said) -> Effects:
    """A text that is a reply to nothing: never guessed, asked."""
    if not context.origin.private or not said.examination.raw:
        return []
    return [_ask_where(context, hold(context, Held(REPLY, said.examination, source=_source(context, said))))]


def _ask_where(context: Context, draft: int, *, instead: bool = False) -> Reply:
    """Where a text belongs; when there is nowhere, it goes."""
    buttons = _conversations(context, draft)
    if context.person.role_set & {Role.FIRST_LINE, Role.COORDINATOR}:
        buttons.append(actions.ASK_NEW.button(text("ask-new"), draft))
    if not buttons:
        context.store.drafts.drop_one(draft, context.person.number)
        return Reply(say(text("loose-nothing")), instead=instead)
    buttons.append(signals.FROM_DRAFT.button(text("ask-new-signal"), draft))
    buttons.append(drop(draft))
    return Reply(say(text("loose-which"), Preview(draft), buttons=tuple(buttons)), instead=instead)


def _conversations(context: Context, draft: int) -> list[Button]:
    """Every open consult in which this person may say something."""
    consults, me = context.store.consults, context.person.number
    places = [("consult", consult.number, consult.number) for consult in consults.open_of_asker(me)]
    places += [("part", part.number, part.consult_id) for part in (*consults.owned_by(me), *consults.offered_to(me))]
    rows = [(target, number, consults.get(consult)) for target, number, consult in places[:MOST_CHOICES]]
    return [
        actions.REPLY_TO.button(text("reply-to", code=row.code), draft, target, number)
        for target, number, row in rows
        if row
    ]


def press_reply_to(context: Context, draft: int, target: str, number: int) -> Effects:
    """This text belongs to that conversation."""
    content = replace(held(context, draft, OURS), target=target, number=number)
    if content.examination.findings:
        return show(context, content, instead=True)
    let_go(context, draft, OURS)
    return content.to.send(context, content, content.clean())


def press_show_reply(context: Context, draft: int) -> Effects:
    """On the reminder that something was not sent: what it is, and the choice anew."""
    content = held(context, draft, OURS)
    return show(context, content, instead=True) if content.number else [_ask_where(context, draft, instead=True)]


def press_ask_new(context: Context, draft: int) -> Effects:
    """This text is a new question."""
    content = let_go(context, draft, OURS)
    reading = context.reference.areas.read(content.examination.raw.typed)
    areas = reading.areas if reading.areas and not reading.ambiguous and reading.how == "exact" else ()
    question = Question(
        CONSULT,
        content.examination,
        source=content.source,
        released=content.released,
        areas=areas,
        urgent=reading.urgent,
    )
    return show(context, question, instead=True)


def edited(context: Context, said: Said) -> Effects:
    """Somebody changed a message: one that waits at the gate waits anew, one that was passed on follows everywhere."""
    source = _source(context, said)
    kept = waiting(context, REPLY, source)
    if kept is not None:
        return show(context, kept.with_examination(said.examination)) if kept.number else loose_text(context, said)
    entry = context.store.consults.entry_from(source)
    if entry is None or entry.author_id != context.person.id:
        return []
    scene = scene_at(context, entry.consult_id)
    if scene.consult.state == ConsultState.WITHDRAWN or scene.consult.wrapped_key is None:
        return []
    change = Held(EDIT, said.examination, number=entry.id or 0, source=source)
    if said.examination.findings:
        return show(context, change)
    context.store.drafts.drop(context.person.number, change.kind_of_draft)
    return send_edit(context, change, change.clean())


def _pass(context: Context, said: Said, target: str, number: int) -> Effects:
    content = Held(REPLY, said.examination, target=target, number=number, source=_source(context, said))
    effects = pass_or_hold(context, content)
    return [effect for effect in effects if not _is_receipt(effect)] if not said.examination.findings else effects


def _is_receipt(effect: object) -> bool:
    """A reply in a thread needs no "sent": the conversation shows it."""
    return isinstance(effect, Reply) and effect.instead


def _number(said: Said, at: int) -> int:
    parts = (said.card or "").split(":")
    if len(parts) <= at or not parts[at].isdecimal():
        raise Refusal(text("consult-gone"))
    return int(parts[at])


def _source(context: Context, said: Said) -> str:
    return f"{context.origin.platform} {said.message.place} {said.message.id}"
