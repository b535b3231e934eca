"""The desk: finds the handler for an update, and lets it prepare before the transaction begins."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.chat.card import say
from bot.chat.effect import Ask, Effects, Reply
from bot.chat.form import Form, InvalidAnswers
from bot.chat.text import text
from bot.chat.update import (
    ButtonPressed,
    CommandCalled,
    FileSent,
    FormSent,
    HomeOpened,
    Message,
    PlaceJoined,
    PlaceMoved,
    ShortcutUsed,
    TextEdited,
    TextSaid,
    Update,
)
from bot.engine import stepper, strangers
from bot.engine.errors import Refusal
from bot.engine.feature import EVERYONE, Command, Context, Feature, Fill, Prepare, Press, Roles, Run, Said, Shortcut
from bot.engine.roles import require
from bot.engine.stepper import Step
from bot.engine.trust import is_about_a_case, refuse_texts
from bot.privacy.gate import Examination, TooLong, examine
from bot.privacy.words import RawText
from bot.reference.book import Reference

Act = Callable[[Context], Effects]


@dataclass(frozen=True, slots=True)
class Call:
    """What will be done inside the transaction."""

    name: str
    """For the audit line: `command:consult`, `button:claim`, …"""
    run: Act
    open_to_strangers: bool = False

    def welcome(self, context: Context) -> Effects | None:
        """What a stranger gets; None for the one polite sentence. Only /start with a code does more."""
        return self.run(context) if self.open_to_strangers else None


class TwoHandlers(Exception):
    """Two features claim the same name: a mistake that must stop the start."""


class Desk:
    """Every handler of every feature, by name."""

    def __init__(self, features: Iterable[Feature], reference: Reference) -> None:
        self._reference = reference
        self.commands: dict[str, Command] = {}
        self.shortcuts: dict[str, Shortcut] = {}
        self._buttons: dict[str, Press] = {}
        self._forms: dict[str, Fill] = {}
        self._replies: dict[str, Run] = {}
        self._loose: Run | None = None
        self._edits: Run | None = None
        self._home: Run | None = None
        for feature in features:
            self._add(feature)

    def form_named(self, name: str) -> type[Form] | None:
        return self._forms[name].form if name in self._forms else None

    def find(self, update: Update, step: Step | None) -> Call:
        """The call for an update; `step` is what it means for a form that is being filled in question by question."""
        if step is not None:
            return Call(f"form:{step.form}", step.run) if step.sent is None else self._last_step(step.sent)
        match update:
            case CommandCalled(name=name, text=raw):
                return self._command(name, raw)
            case ButtonPressed(action=name, arg=arg):
                return self._button(name, arg)
            case FormSent():
                return self._form_sent(update)
            case TextSaid(text=raw, message=message, about=about):
                return self._said(raw, message, about)
            case TextEdited(text=raw, message=message):
                said = _examined(raw, message, edited=True)
                return Call("edit", lambda context: _run(_about_a_case(self._edits), EVERYONE, context, said))
            case FileSent():
                return Call("file", lambda _: [Reply(say(text("file-refused")))])
            case ShortcutUsed(name=name, text=raw):
                return self._shortcut(name, raw)
            case HomeOpened():
                return Call("home", lambda context: _run(self._home, EVERYONE, context))
            case PlaceJoined():
                return Call("joined", strangers.joined, open_to_strangers=True)
            case PlaceMoved(new_place=new):
                return Call("moved", lambda context: strangers.moved(context, new), open_to_strangers=True)

    # -- one kind each --------------------------------------------------------------------------------------

    def _command(self, name: str, raw: RawText) -> Call:
        command = self.commands.get(name)
        if command is None:
            return Call("command:unknown", lambda _: [Reply(say(text("command-unknown")))])
        prepared = self._prepare(command.prepare, raw)

        def run(context: Context) -> Effects:
            return _run(command.run, command.needs, context, prepared)

        return Call(f"command:{name}", run, open_to_strangers=name == "start")

    def _shortcut(self, name: str, raw: RawText) -> Call:
        shortcut = self.shortcuts.get(name)
        if shortcut is None:
            return Call("shortcut:unknown", lambda _: [Reply(say(text("button-gone")))])
        prepared = self._prepare(shortcut.prepare, raw)
        return Call(f"shortcut:{name}", lambda context: _run(shortcut.run, shortcut.needs, context, prepared))

    def _button(self, name: str, arg: str) -> Call:
        button = self._buttons.get(name)
        try:
            args = button.action.read(arg) if button else ()
        except ValueError:
            button = None
        if button is None:
            return Call("button:unknown", lambda _: [Reply(say(text("button-gone")))])
        run, needs = button.run, button.needs
        return Call(f"button:{name}", lambda context: _run(run, needs, context, *args))

    def _form_sent(self, sent: FormSent) -> Call:
        fill = self._forms.get(sent.form)
        if fill is None:
            return Call("form:unknown", lambda _: [Reply(say(text("button-gone")))])
        try:
            prepared = self._prepare(fill.prepare, fill.form.read(sent.answers))
        except InvalidAnswers as wrong:
            again = Ask(fill.form, sent.arg, sent.answers, wrong.errors)
            return Call(f"form:{sent.form}", lambda _: [again])
        return Call(f"form:{sent.form}", lambda context: _fill(fill, context, sent, prepared))

    def _last_step(self, sent: FormSent) -> Call:
        """The last question was answered: the draft goes, and the form counts as sent."""
        call = self._form_sent(sent)

        def run(context: Context) -> Effects:
            stepper.end(context)
            return call.run(context)

        return Call(call.name, run)

    def _said(self, raw: RawText, message: Message, about: Message | None) -> Call:
        said = _examined(raw, message)

        def run(context: Context) -> Effects:
            outbox, platform = context.store.outbox, context.origin.platform
            card = outbox.card_at(platform, about.place, about.id) if about else None
            handler = self._replies.get(card.split(":")[0]) if card else None
            words = Said(said.examination, said.message, card)
            return _run(_about_a_case(handler or self._loose), EVERYONE, context, words)

        return Call("said", run)

    # -- putting the table together -------------------------------------------------------------------------

    def _add(self, feature: Feature) -> None:
        _merge(self.commands, {command.name: command for command in feature.commands})
        _merge(self.shortcuts, {shortcut.name: shortcut for shortcut in feature.shortcuts})
        _merge(self._buttons, {button.action.name: button for button in feature.buttons})
        _merge(self._forms, {fill.form.name: fill for fill in feature.forms})
        _merge(self._replies, feature.replies)
        self._loose = _only(self._loose, feature.loose_text)
        self._edits = _only(self._edits, feature.edits)
        self._home = _only(self._home, feature.home)

    def _prepare(self, prepare: Prepare | None, given: object) -> object:
        try:
            return prepare(given, self._reference) if prepare else given
        except TooLong as long:
            raise Refusal(text("text-too-long", length=long.length)) from None


def _run(run: Run | None, needs: Roles, context: Context, *args: object) -> Effects:
    if run is None:
        return []
    require(context.person, needs)
    return run(context, *args)


def _fill(fill: Fill, context: Context, sent: FormSent, prepared: object) -> Effects:
    """A handler may find an answer wrong that was right by itself; then its question comes back."""
    run = _about_a_case(fill.run) if is_about_a_case(fill.form) else fill.run
    try:
        return _run(run, fill.needs, context, sent.arg, prepared)
    except InvalidAnswers as wrong:
        return [Ask(fill.form, sent.arg, sent.answers, wrong.errors)]


def _about_a_case(run: Run | None) -> Run | None:
    """The same, for a platform where texts about a case may be; elsewhere it says where to go."""
    if run is None:
        return None

    def where_it_may_be(context: Context, *args: object) -> Effects:
        refuse_texts(context)
        return run(context, *args)

    return where_it_may_be


def _examined(raw: RawText, message: Message, *, edited: bool = False) -> Said:
    try:
        examination: Examination = examine(raw)
    except TooLong as long:
        raise Refusal(text("text-too-long", length=long.length)) from None
    return Said(examination, message, None, edited)


def _merge(table: dict[str, Any], more: Mapping[str, Any]) -> None:
    for name, handler in more.items():
        if name in table:
            raise TwoHandlers(name)
        table[name] = handler


def _only(old: Run | None, new: Run | None) -> Run | None:
    if old and new:
        raise TwoHandlers("a handler of which there can be one")
    return old or new
