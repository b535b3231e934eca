"""What a coordinator does with a signal before it is discussed: read, label, generalise, confirm it is untraceable."""

from __future__ import annotations

from bot.chat.effect import Ask, Edit, Effects, Priority, Reply
from bot.chat.text import Text, text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.gate.held import Destination, Extra, Held
from bot.gate.preview import show
from bot.privacy.gate import Examination, examine
from bot.privacy.words import CleanText, RawText
from bot.reference.book import Reference
from bot.signals import cards
from bot.signals.forms import GeneralForm
from bot.signals.merging import candidates
from bot.signals.rules import LABELS, coordinates
from bot.signals.telling import refreshed
from storage.signals import Signal, SignalState


def own(context: Context, signal: int) -> Signal:
    """A signal that this coordinator sees to; Refusal in the same words when there is none or it is not theirs."""
    row = context.store.signals.get(signal)
    if row is None or not coordinates(context.person, row, context.reference):
        raise Refusal(text("signal-gone"))
    context.about(row.code)
    return row


def own_open(context: Context, signal: int) -> Signal:
    row = own(context, signal)
    if row.state != SignalState.OPEN:
        raise Refusal(text("signal-not-open"))
    return row


def press_look(context: Context, signal: int) -> Effects:
    return [_looked(context, own(context, signal))]


def _looked(context: Context, signal: Signal, done: Text | None = None, *, instead: bool = False) -> Reply:
    return Reply(cards.in_full(context, signal, candidates(context, signal), done=done), instead=instead)


# -- labels ------------------------------------------------------------------------------------------------


def press_labels(context: Context, signal: int) -> Effects:
    return [Reply(cards.labels(context, own_open(context, signal)), instead=True)]


def press_label(context: Context, signal: int, label: str) -> Effects:
    """Set it, or take it away when it was set."""
    row = own_open(context, signal)
    if label not in LABELS:
        raise Refusal(text("button-gone"))
    row.tags = ";".join(each for each in LABELS if each in row.tag_set ^ {label})
    return [Reply(cards.labels(context, row), instead=True)]


# -- untraceable ---------------------------------------------------------------------------------------------


def press_untraceable(context: Context, signal: int) -> Effects:
    """A coordinator says that nobody can be recognised in it; until then it stays in the district. E57."""
    row = own_open(context, signal)
    context.store.signals.confirm_untraceable(row.number, context.person.number, context.now)
    return [_looked(context, row, text("signal-confirmed"), instead=True)]


def press_generalise(context: Context, signal: int) -> Effects:
    row = own_open(context, signal)
    words = context.store.signals.text_of(row.number) or ""
    return [Ask(GeneralForm, str(row.number), {"signal": words})]


def read_general(form: GeneralForm, _: Reference) -> Examination:
    return examine(form.signal, strict=True)


def fill_general(context: Context, arg: str, examination: Examination) -> Effects:
    row = own_open(context, int(arg))
    return show(context, Held(GENERAL_TEXT, examination, target="signal", number=row.number, checked=True))


def _generalise(context: Context, content: Held, clean: CleanText) -> Effects:
    """Everybody reads the new text from now on, and who raised it can see it."""
    row = own_open(context, content.number)
    context.store.signals.rewrite(row, clean)
    context.store.session.flush()
    edit = Edit(cards.coordinators_card(row), cards.for_coordinators(context, row), Priority.RECEIPT)
    return [_looked(context, row, text("signal-generalised"), instead=True), *refreshed(context, row), edit]


def _around(context: Context, draft: int, content: Held) -> Extra:
    row = own(context, content.number)
    return Extra((text("signal-general-note", code=row.code),))


def raw_of(context: Context, words: str) -> Examination:
    """A text that was anonymised for a question, looked at again with stricter eyes."""
    return examine(RawText(words), strict=True)


GENERAL_TEXT = Destination("signal.general", _generalise, Held, strict=True, preview=_around)
