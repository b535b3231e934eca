"""/signaal and everything that can be pressed, filled in or done around it, on one page."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from bot.chat.card import say
from bot.chat.effect import Ask, Effects, Reply
from bot.chat.text import text
from bot.consult.gate import OURS as QUESTIONS
from bot.consult.held import Question
from bot.engine.errors import Refusal
from bot.engine.feature import Command, Context, Feature, Fill, Press, Shortcut
from bot.engine.roles import require
from bot.gate.held import by_purpose, held, hold, let_go
from bot.gate.preview import show
from bot.privacy.gate import Examination, examine
from bot.privacy.words import RawText
from bot.reference.book import Reference
from bot.reference.letters import normalise
from bot.reference.reading import Reading
from bot.signals import actions, asking, inbox, merging, radar, standing, triage, withdrawing
from bot.signals.filing import seen_too
from bot.signals.forms import GeneralForm, SignalForm
from bot.signals.gate import SIGNAL
from bot.signals.held import New
from bot.signals.rules import COORDINATORS, EVERYWHERE, KINDS, NO_THEME, THEMES, area_of, is_area, kind_of, theme_of

MERGE = ("samenvoegen", "merge")
SPLIT = ("losmaken", "split")
INBOX = ("landelijk", "inbox")
LIST = ("lijst", "list")
OURS = by_purpose([SIGNAL])


@dataclass(frozen=True, slots=True)
class Told:
    """What stood behind `/signaal`: the area it names, and the text as the stricter gate sees it."""

    raw: RawText = field(repr=False)
    reading: Reading
    examination: Examination


def read_command(raw: RawText, reference: Reference) -> Told:
    """The name of an area before the text is no part of it; any other word is."""
    reading = reference.areas.read(raw.typed)
    named = all(reference.areas.is_own_name(normalise(word)) for word in reading.words)
    said = RawText(reading.rest) if reading.words and named and reading.rest else raw
    return Told(raw, reading, examine(said, strict=True))


def signal(context: Context, told: Told) -> Effects:
    """A subcommand for coordinators, a code to look up, or a signal on its way to the gate."""
    first, _, rest = told.raw.typed.strip().partition(" ")
    match first.lower():
        case "":
            return [Ask(SignalForm)]
        case word if word in MERGE:
            require(context.person, COORDINATORS)
            return merging.merge_by_code(context, rest)
        case word if word in SPLIT:
            require(context.person, COORDINATORS)
            return merging.split_by_code(context, rest)
        case word if word in INBOX and not rest.strip():
            require(context.person, EVERYWHERE)
            return inbox.show(context)
        case word if word in LIST and not rest.strip():
            return standing.show_open(context)
        case _ if found := standing.find(context, told.raw.typed):
            return [Reply(standing.card(context, found))]
    return show(context, _from_words(context, told))


def _from_words(context: Context, told: Told) -> New:
    """What its words say about area, kind and theme; its writer sees that, and can change it."""
    named = told.reading.areas if told.reading.how == "exact" and len(told.reading.areas) == 1 else ()
    return _guessed(context, New(SIGNAL, told.examination, area=named[0] if named else ""))


def _guessed(context: Context, content: New) -> New:
    said = content.as_sent()
    area = content.area or area_of(said, context.person, context.reference)
    return replace(content, area=area, kind=kind_of(said), theme=theme_of(said), unsure=True)


def read_form(form: SignalForm, _: Reference) -> tuple[SignalForm, Examination]:
    return form, examine(form.signal, strict=True)


def fill_signal(context: Context, _: str, sent: tuple[SignalForm, Examination]) -> Effects:
    form, examination = sent
    theme = form.theme if form.theme in THEMES else ""
    if form.kind not in KINDS or not is_area(context.reference, form.area):
        raise Refusal(text("button-gone"))
    named = form.named == "ja"
    return show(context, New(SIGNAL, examination, kind=form.kind, theme=theme, area=form.area, named=named))


def read_message(raw: RawText, _: Reference) -> Examination:
    return examine(raw, strict=True)


def from_message(context: Context, examination: Examination) -> Effects:
    """The shortcut on a message: through the gate like any signal."""
    if not examination.raw:
        return [Reply(say(text("signal-message-empty")))]
    return show(context, _guessed(context, New(SIGNAL, examination)))


def press_from_consult(context: Context, consult: int) -> Effects:
    """F099: the anonymised question of a closed consult, through the stricter gate."""
    row = context.store.consults.get(consult)
    mine = row is not None and row.asker_id == context.person.number
    words = context.store.consults.text_of(context.store.consults.question(consult).id or 0) if mine else None
    if row is None or words is None:
        raise Refusal(text("signal-consult-gone"))
    context.about(row.code)
    areas = [part.area for part in context.store.consults.parts(consult)]
    area = areas[0] if len(areas) == 1 else ""
    return show(context, _guessed(context, New(SIGNAL, triage.raw_of(context, words), area=area)))


def press_from_draft(context: Context, draft: int) -> Effects:
    """E26: a question at the gate that tells what happens again and again."""
    content = let_go(context, draft, QUESTIONS)
    areas = content.areas if isinstance(content, Question) else ()
    area = areas[0] if len(areas) == 1 else ""
    return show(context, _guessed(context, New(SIGNAL, content.examination.strictly(), area=area)), instead=True)


# -- before it is sent ---------------------------------------------------------------------------------------


def new(context: Context, draft: int) -> New:
    """The writer's own signal at the gate."""
    content = held(context, draft, OURS)
    assert isinstance(content, New), "that is what this destination holds"  # noqa: S101  # for mypy
    return content


def press_areas(context: Context, draft: int) -> Effects:
    new(context, draft)
    return [Reply(asking.choose_area(context, draft), instead=True)]


def press_area(context: Context, draft: int, slug: str) -> Effects:
    if not is_area(context.reference, slug):
        raise Refusal(text("button-gone"))
    return show(context, replace(new(context, draft), area=slug, compared=False), instead=True)


def press_kinds(context: Context, draft: int) -> Effects:
    new(context, draft)
    return [Reply(asking.choose_kind(draft), instead=True)]


def press_kind(context: Context, draft: int, kind: str) -> Effects:
    """The theme is asked right after it, so that both are two taps."""
    if kind not in KINDS:
        raise Refusal(text("button-gone"))
    kept = hold(context, replace(new(context, draft), kind=kind, unsure=False))
    return [Reply(asking.choose_theme(kept), instead=True)]


def press_theme(context: Context, draft: int, theme: str) -> Effects:
    if theme not in (*THEMES, NO_THEME):
        raise Refusal(text("button-gone"))
    chosen = "" if theme == NO_THEME else theme
    return show(context, replace(new(context, draft), theme=chosen, unsure=False), instead=True)


def press_name_me(context: Context, draft: int) -> Effects:
    """The sender's name is on it only when the sender wishes so."""
    content = new(context, draft)
    return show(context, replace(content, named=not content.named), instead=True)


def press_seen_too(context: Context, draft: int, signal: int) -> Effects:
    effects = seen_too(context, signal)
    let_go(context, draft, OURS)
    return effects


def press_new_one(context: Context, draft: int) -> Effects:
    return show(context, replace(new(context, draft), compared=True), instead=True)


FEATURE = Feature(
    name="signals",
    commands=(Command("signaal", signal, prepare=read_command),),
    shortcuts=(Shortcut("signaal", from_message, prepare=read_message),),
    forms=(
        Fill(SignalForm, fill_signal, prepare=read_form),
        Fill(GeneralForm, triage.fill_general, COORDINATORS, triage.read_general),
    ),
    buttons=(
        Press(actions.PICK_AREA, press_area),
        Press(actions.SHOW_AREAS, press_areas),
        Press(actions.PICK_KIND, press_kind),
        Press(actions.SHOW_KINDS, press_kinds),
        Press(actions.PICK_THEME, press_theme),
        Press(actions.NAME_ME, press_name_me),
        Press(actions.SEEN_TOO, press_seen_too),
        Press(actions.NEW_ONE, press_new_one),
        Press(actions.FROM_DRAFT, press_from_draft),
        Press(actions.FROM_CONSULT, press_from_consult),
        Press(actions.WITHDRAW, withdrawing.press_withdraw),
        Press(actions.LOOK, triage.press_look, COORDINATORS),
        Press(actions.LABELS, triage.press_labels, COORDINATORS),
        Press(actions.LABEL, triage.press_label, COORDINATORS),
        Press(actions.UNTRACEABLE, triage.press_untraceable, COORDINATORS),
        Press(actions.GENERALISE, triage.press_generalise, COORDINATORS),
        Press(actions.MERGE, merging.press_merge, COORDINATORS),
        Press(actions.MERGE_INTO, merging.press_merge_into, COORDINATORS),
        Press(actions.SPLIT, merging.press_split, COORDINATORS),
        Press(actions.TAKE, inbox.press_take, EVERYWHERE),
        Press(actions.TO_STEERING, inbox.press_steering, EVERYWHERE),
        Press(actions.PROPOSE, radar.press_propose, COORDINATORS),
        Press(actions.NOT_NEEDED, radar.press_not_needed, COORDINATORS),
    ),
)
