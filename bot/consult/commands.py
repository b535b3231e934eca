"""/consult and everything that can be pressed, filled in or said around it, on one page."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from bot.chat.card import say
from bot.chat.effect import Ask, Effects, Reply
from bot.chat.text import Text, text
from bot.consult import actions, closing, conversation, coordinators, gate, lawyer, preview
from bot.consult.forms import AnswerForm, AskForm, EditForm, MoreForm, QuestionForm
from bot.consult.gate import CONSULT
from bot.consult.held import Question
from bot.engine.errors import Refusal
from bot.engine.feature import Command, Context, Feature, Fill, Press, Shortcut
from bot.gate.held import hold
from bot.gate.preview import show
from bot.privacy.gate import Examination, examine
from bot.privacy.words import RawText
from bot.reference.book import Reference
from bot.reference.letters import normalise
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
    """The areas, and the question with the words that say what it is about ("ontslag op staande voet: ...")."""
    reading = reference.areas.read(raw.typed)
    return Asked(reading, examine(RawText(_with_topic(reading, reference))))


def _with_topic(reading: Reading, reference: Reference) -> str:
    """Words that were read as an area and do not name it belong to the question: the lawyer needs them."""
    topics = [word for word in reading.words if not reference.areas.is_own_name(normalise(word))]
    missing = [word for word in topics if word not in reading.rest]
    return ": ".join([*missing, reading.rest]) if reading.rest else ""


def consult(context: Context, asked: Asked) -> Effects:
    """From what was typed to the gate; what is missing is asked for, and what was typed is not lost on the way."""
    reading = asked.reading
    if reading.reserved:
        raise Refusal(text("consult-reserved"))
    held = _held(reading, asked.question)
    if reading.too_many:
        return [_choose(context, replace(held, areas=()), text("consult-too-many"))]
    if reading.ambiguous:
        return [_choose(context, held, choices=reading.ambiguous)]
    if reading.outside and not reading.areas:
        return [_choose(context, held, text("consult-outside", area=reading.outside))]
    if not reading.areas and held.examination.raw:
        why = text("gate-unknown-word") if reading.unknown and reading.suggestions else None
        return [_choose(context, held, why, choices=reading.suggestions)]
    if not held.examination.raw and len(reading.areas) < 2:
        return [_open_form(reading)]
    note = [Reply(say(text("consult-outside-too", area=reading.outside)))] if reading.outside else []
    return [*note, *show(context, held)]


def _held(reading: Reading, question: Examination) -> Question:
    return Question(
        CONSULT,
        question,
        areas=() if reading.ambiguous else reading.areas,
        urgent=reading.urgent,
        kind=reading.kind or "",
        unsure=reading.how not in (None, "exact"),
    )


def _open_form(reading: Reading) -> Ask:
    filled = {"area": reading.areas[0]} if reading.areas else {}
    return Ask(AskForm, "", {**filled, **({"urgent": "ja"} if reading.urgent else {})})


def _choose(context: Context, held: Question, why: Text | None = None, choices: tuple[str, ...] = ()) -> Reply:
    """Which area? An ambiguous word is asked about, never guessed."""
    draft = hold(context, held)
    return Reply(preview.choose_area(context, draft, choices, why, empty=not held.examination.raw))


def read_form(form: AskForm, _: Reference) -> tuple[AskForm, Examination]:
    return form, examine(form.question)


def fill_ask(context: Context, _: str, sent: tuple[AskForm, Examination]) -> Effects:
    form, question = sent
    if form.area not in context.reference.areas:
        raise Refusal(text("button-gone"))
    return show(context, Question(CONSULT, question, areas=(form.area,), urgent=form.urgent == "ja"))


def read_text(form: QuestionForm | EditForm, _: Reference) -> Examination:
    return examine(form.question)


def read_answer(form: AnswerForm | MoreForm, _: Reference) -> Examination:
    return examine(form.answer)


def read_message(raw: RawText, _: Reference) -> Examination:
    return examine(raw)


def consult_from_message(context: Context, question: Examination) -> Effects:
    """The shortcut on a message: through the gate like any question, with the area asked."""
    if not question.raw:
        return [Reply(say(text("shortcut-empty")))]
    return show(context, Question(CONSULT, question))


FEATURE = Feature(
    name="consult",
    commands=(Command("consult", consult, ASKERS, read_command),),
    shortcuts=(Shortcut("consult", consult_from_message, ASKERS, read_message),),
    forms=(
        Fill(AskForm, fill_ask, ASKERS, read_form),
        Fill(QuestionForm, gate.fill_question, ASKERS, read_text),
        Fill(EditForm, closing.fill_edit, ASKERS, read_text),
        Fill(AnswerForm, lawyer.fill_answer, LAWYERS, read_answer),
        Fill(MoreForm, lawyer.fill_more, LAWYERS, read_answer),
    ),
    buttons=(
        Press(actions.PICK_AREA, gate.press_area),
        Press(actions.SHOW_AREAS, gate.press_areas),
        Press(actions.SET_URGENT, gate.press_urgent),
        Press(actions.REPLY_TO, conversation.press_reply_to),
        Press(actions.SHOW_REPLY, conversation.press_show_reply),
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
        Press(actions.ASSIGN, coordinators.press_assign, COORDINATORS),
        Press(actions.ASSIGN_TO, coordinators.press_assign_to, COORDINATORS),
        Press(actions.GO_NATIONAL, coordinators.press_national, COORDINATORS),
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
