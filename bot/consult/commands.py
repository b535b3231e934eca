"""/consult and everything that can be pressed, filled in or said around it, on one page."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.chat.card import Card, say
from bot.chat.effect import Ask, Effects, Reply
from bot.chat.text import text
from bot.consult import actions, closing, conversation, lawyer, preview
from bot.consult.forms import AnswerForm, AskForm, EditForm, MoreForm, RewriteForm
from bot.consult.held import CONSULT, Held, hold
from bot.engine.errors import Refusal
from bot.engine.feature import Command, Context, Feature, Fill, Press, Shortcut
from bot.privacy.gate import Examination, examine
from bot.privacy.words import RawText
from bot.reference.book import Reference
from bot.reference.reading import Reading
from storage.members import Role

ASKERS = frozenset({Role.FIRST_LINE, Role.COORDINATOR})
"""Who may ask; a coordinator is a first-line worker or a lawyer with one more task."""
LAWYERS = frozenset({Role.LAWYER})
COORDINATORS = frozenset({Role.COORDINATOR, Role.NATIONAL, Role.ADMIN})


@dataclass(frozen=True, slots=True)
class Asked:
    """What stood behind `/consult`: the areas it names, and the question as the gate sees it."""

    reading: Reading
    question: Examination = field(repr=False)


def read_command(raw: RawText, reference: Reference) -> Asked:
    reading = reference.areas.read(raw.typed)
    return Asked(reading, examine(RawText(reading.rest)))


def consult(context: Context, asked: Asked) -> Effects:
    """From what was typed to the gate; what is missing is asked for."""
    reading = asked.reading
    if reading.too_many:
        raise Refusal(text("consult-too-many"))
    if reading.outside and not reading.areas and not reading.ambiguous:
        raise Refusal(text("consult-outside", area=reading.outside))
    held = _held(reading, asked.question)
    if not held.examination.raw:
        return [_open_form(reading)]
    if reading.areas and not reading.ambiguous:
        return preview.show(context, held)
    draft = hold(context, held)
    return [Reply(_which(context, draft, reading))]


def _held(reading: Reading, question: Examination) -> Held:
    return Held(
        CONSULT,
        question,
        areas=() if reading.ambiguous else reading.areas,
        urgent=reading.urgent,
        kind=reading.kind or "",
        unsure=reading.how not in (None, "exact"),
    )


def _open_form(reading: Reading) -> Ask:
    filled = {"area": reading.areas[0]} if len(reading.areas) == 1 else {}
    return Ask(AskForm, "", {**filled, **({"urgent": "ja"} if reading.urgent else {})})


def _which(context: Context, draft: int, reading: Reading) -> Card:
    """An ambiguous word is asked about; an unknown one gets suggestions."""
    return preview.choose_area(context, draft, reading.ambiguous or reading.suggestions)


def read_form(form: AskForm, _: Reference) -> tuple[AskForm, Examination]:
    return form, examine(form.question)


def fill_ask(context: Context, _: str, sent: tuple[AskForm, Examination]) -> Effects:
    form, question = sent
    if form.area not in context.reference.areas:
        raise Refusal(text("button-gone"))
    return preview.show(context, Held(CONSULT, question, areas=(form.area,), urgent=form.urgent == "ja"))


def read_rewrite(form: RewriteForm | EditForm, _: Reference) -> Examination:
    return examine(form.question)


def read_answer(form: AnswerForm | MoreForm, _: Reference) -> Examination:
    return examine(form.answer)


def read_message(raw: RawText, _: Reference) -> Examination:
    return examine(raw)


def consult_from_message(context: Context, question: Examination) -> Effects:
    """The shortcut on a message: through the gate like any question, with the area asked."""
    if not question.raw:
        return [Reply(say(text("shortcut-empty")))]
    return preview.show(context, Held(CONSULT, question))


FEATURE = Feature(
    name="consult",
    commands=(Command("consult", consult, ASKERS, read_command),),
    shortcuts=(Shortcut("consult", consult_from_message, ASKERS, read_message),),
    forms=(
        Fill(AskForm, fill_ask, ASKERS, read_form),
        Fill(RewriteForm, preview.fill_rewrite, prepare=read_rewrite),
        Fill(EditForm, closing.fill_edit, ASKERS, read_rewrite),
        Fill(AnswerForm, lawyer.fill_answer, LAWYERS, read_answer),
        Fill(MoreForm, lawyer.fill_more, LAWYERS, read_answer),
    ),
    buttons=(
        Press(actions.SEND, preview.press_send),
        Press(actions.REWRITE, preview.press_rewrite),
        Press(actions.RELEASE, preview.press_release),
        Press(actions.RELEASE_ONE, preview.press_release_one),
        Press(actions.DROP, preview.press_drop),
        Press(actions.PICK_AREA, preview.press_area),
        Press(actions.SHOW_AREAS, preview.press_areas),
        Press(actions.SET_URGENT, preview.press_urgent),
        Press(actions.SHOW_PREVIEW, preview.press_show),
        Press(actions.REPLY_TO, conversation.press_reply_to),
        Press(actions.ASK_NEW, conversation.press_ask_new, ASKERS),
        Press(actions.CLAIM, lawyer.press_claim, LAWYERS),
        Press(actions.CONFLICT, lawyer.press_conflict, LAWYERS),
        Press(actions.OTHER_AREA, lawyer.press_other_area, LAWYERS),
        Press(actions.REROUTE, lawyer.press_reroute, LAWYERS),
        Press(actions.NEED_MORE, lawyer.press_need_more, LAWYERS),
        Press(actions.LEAVE_FOR_NEXT, lawyer.press_leave, LAWYERS),
        Press(actions.ANSWER, lawyer.press_answer, LAWYERS),
        Press(actions.CALL, lawyer.press_call, LAWYERS),
        Press(actions.GIVE_BACK, lawyer.press_give_back, LAWYERS),
        Press(actions.ANSWER_ALL, lawyer.press_answer_all, LAWYERS),
        Press(actions.ASSIGN, lawyer.press_assign, COORDINATORS),
        Press(actions.ASSIGN_TO, lawyer.press_assign_to, COORDINATORS),
        Press(actions.GO_NATIONAL, lawyer.press_national, COORDINATORS),
        Press(actions.WITHDRAW, closing.press_withdraw),
        Press(actions.EDIT_QUESTION, closing.press_edit),
        Press(actions.CLOSE, closing.press_close),
        Press(actions.OUTCOME, closing.press_outcome),
        Press(actions.COUNTERFACTUAL, closing.press_counterfactual),
        Press(actions.REOPEN, closing.press_reopen),
    ),
    replies={
        "consult": conversation.reply_of_asker,
        "part": conversation.reply_of_lawyer,
        "note": conversation.reply_to_note,
        "entry": conversation.reply_to_entry,
    },
    loose_text=conversation.loose_text,
    edits=conversation.edited,
)
