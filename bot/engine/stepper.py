"""The stepper: a form asked question by question, on a platform that cannot show it whole.

What was answered so far is kept in the person's encrypted draft; only answers that passed their own check are.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from bot.chat.card import Action, say
from bot.chat.effect import Ask, Effects, NextQuestion, Reply, Shown
from bot.chat.form import Answers, Form, InvalidAnswers, Question
from bot.chat.text import Text, text
from bot.chat.update import ButtonPressed, FormSent, Origin, TextSaid, Update
from bot.engine.feature import Context
from storage.store import Store

ANSWER = Action("answer", (str,))
"""Pressed under a question: the number of an option, `skip` or `done`."""
STOP = Action("stop")
KIND = "form"


class Forms(Protocol):
    def form_named(self, name: str) -> type[Form] | None: ...


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a form is: what was answered, and which questions still are to come."""

    form: type[Form]
    arg: str
    answers: dict[str, str | tuple[str, ...]] = field(repr=False)
    to_ask: tuple[str, ...]
    asked: int = 0

    def question(self) -> Question:
        return next(question for question in self.form.questions() if question.name == self.to_ask[0])


@dataclass(frozen=True, slots=True)
class Step:
    """What an update means for a form in progress: the next question, or the whole form as if it was sent at once."""

    form: str
    run: Callable[[Context], Effects]
    sent: FormSent | None = None


def look(store: Store, update: Update, forms: Forms, now: datetime) -> Step | None:
    """The step that an update makes in the person's form; None when it is about something else."""
    value = _value(update)
    if value is None:
        return None
    if isinstance(update, TextSaid) and _answers_a_card(store, update):
        return None
    person = store.members.by_account(update.origin.platform, update.origin.account)
    progress = _progress(store, person.number, forms, now) if person else None
    if progress is None:
        return None
    if value == STOP.name and isinstance(update, ButtonPressed):
        return Step(progress.form.name, _stopped)
    return _step(progress, update.origin, value, pressed=isinstance(update, ButtonPressed))


def turn(context: Context, shown: tuple[Shown, ...]) -> tuple[Shown, ...]:
    """Replace a form that was to be shown whole by its first question."""
    return tuple(_first(context, effect) if isinstance(effect, Ask) else effect for effect in shown)


def end(context: Context) -> bool:
    """Forget a half-filled form; whether there was one."""
    return context.store.drafts.drop(context.person.number, KIND) > 0


def may_be_step(update: Update) -> bool:
    """Whether an update could belong to a form in progress; saves a look for the others."""
    return _value(update) is not None


def _value(update: Update) -> str | None:
    if isinstance(update, TextSaid) and update.origin.private:
        return update.text.typed
    if isinstance(update, ButtonPressed) and update.action in (ANSWER.name, STOP.name):
        return update.arg if update.action == ANSWER.name else STOP.name
    return None


def _answers_a_card(store: Store, said: TextSaid) -> bool:
    return said.about is not None and bool(store.outbox.card_at(said.origin.platform, said.about.place, said.about.id))


def _step(progress: Progress, origin: Origin, value: str, *, pressed: bool) -> Step:
    question = progress.question()
    given = _given(progress, question, value, pressed)
    if isinstance(given, Text):
        return Step(progress.form.name, lambda context: _ask_again(context, progress, given))
    answers = {**progress.answers, **({} if given is None else {question.name: given})}
    if question.kind == "choices" and value != "done" and given is not None and _left(question, given):
        more = Progress(progress.form, progress.arg, answers, progress.to_ask, progress.asked)
        return Step(progress.form.name, lambda context: _ask(context, more))
    rest = Progress(progress.form, progress.arg, answers, progress.to_ask[1:], progress.asked + 1)
    if rest.to_ask:
        return Step(progress.form.name, lambda context: _ask(context, rest))
    sent = FormSent(origin, progress.form.name, progress.arg, answers)
    return Step(progress.form.name, lambda _: [], sent)


def _given(progress: Progress, question: Question, value: str, pressed: bool) -> str | tuple[str, ...] | Text | None:
    """The answer, a sentence about what is wrong with it, or None when the question was skipped."""
    chosen = progress.answers.get(question.name, ())
    if pressed and value == "skip":
        return text("form-missing") if question.required else None
    if pressed and value == "done":
        return chosen if chosen or not question.required else text("form-missing")
    if question.options:
        option = _option(question, value, pressed)
        if option is None:
            return text("form-choose")
        return option if question.kind == "choice" else (*chosen, option)
    if pressed:
        return text("form-type")
    try:
        progress.form.check(question.name, value)
    except InvalidAnswers as wrong:
        return wrong.errors[question.name]
    return value if len(value) <= question.longest else text("form-too-long", most=question.longest)


def _option(question: Question, value: str, pressed: bool) -> str | None:
    if pressed:
        return question.options[int(value)].value if value.isdecimal() and int(value) < len(question.options) else None
    typed = value.strip().lower()
    return next((option.value for option in question.options if option.value.lower() == typed), None)


def _left(question: Question, chosen: str | tuple[str, ...]) -> bool:
    return len(chosen) < len(question.options)


def _first(context: Context, ask: Ask) -> Shown:
    names = [question.name for question in ask.form.questions()]
    kept = {name: value for name, value in ask.answers.items() if value and name not in ask.errors}
    to_ask = tuple(name for name in names if name not in kept) or tuple(names[-1:])
    progress = Progress(ask.form, ask.arg, kept, to_ask)
    error = ask.errors.get(to_ask[0])
    return _next(context, progress, error)


def _ask(context: Context, progress: Progress) -> Effects:
    return [_next(context, progress, None)]


def _ask_again(context: Context, progress: Progress, error: Text) -> Effects:
    return [_next(context, progress, error)]


def _stopped(context: Context) -> Effects:
    end(context)
    return [Reply(say(text("form-stopped")), instead=True)]


def _next(context: Context, progress: Progress, error: Text | None) -> Shown:
    content = {
        "form": progress.form.name,
        "arg": progress.arg,
        "answers": dict(progress.answers),
        "to_ask": list(progress.to_ask),
        "asked": progress.asked,
    }
    context.store.drafts.save(context.person.number, KIND, context.origin.platform, content, context.now)
    total = progress.asked + len(progress.to_ask)
    return NextQuestion(progress.form, progress.question(), progress.asked + 1, total, error)


def _progress(store: Store, member: int, forms: Forms, now: datetime) -> Progress | None:
    kept = store.drafts.latest(member, KIND, now)
    if kept is None:
        return None
    content: dict[str, Any] = kept[1]
    form = forms.form_named(content["form"])
    if form is None:
        return None
    answers: Answers = {name: tuple(v) if isinstance(v, list) else v for name, v in content["answers"].items()}
    return Progress(form, content["arg"], dict(answers), tuple(content["to_ask"]), content["asked"])
