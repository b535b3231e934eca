"""`/team weg`: a colleague stops. Everything that was theirs gets another owner, and the access ends at once. E66."""

from __future__ import annotations

from bot.chat.card import say
from bot.chat.effect import Effects, Reply, Tell
from bot.chat.text import Text, text
from bot.consult.cards import asker
from bot.consult.owning import pass_on
from bot.consult.scene import scene_at
from bot.consult.status import status_of
from bot.duty.leaving import free_all
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.members import actions
from bot.members.rules import may_manage
from storage.members import Member

MOST_SHIFTS = 1000


def ask(context: Context, member: Member) -> Effects:
    """What goes, and what comes to whom, is shown first."""
    _refuse_oneself(context, member)
    store, number = context.store, member.number
    shifts = len(store.roster.of_member(number, context.now, MOST_SHIFTS))
    open_ones = {
        "leave-taken": len(store.consults.owned_by(number)),
        "leave-asked": len(store.consults.open_of_asker(number)),
    }
    goes = [text(name, many=many) for name, many in open_ones.items() if many]
    words = (text("leave-ask", name=member.name, shifts=shifts), *goes, text("leave-meetings"))
    buttons = (
        actions.LEAVES.button(text("leave-yes"), number, style="danger"),
        actions.STAYS.button(text("leave-no")),
    )
    return [Reply(say(*words, title=_title(), buttons=buttons))]


def stays(context: Context) -> Effects:
    return [Reply(say(text("leave-not"), title=_title()), instead=True)]


def sure(context: Context, number: int) -> Effects:
    """Shifts are free or with the backup, questions back in the queue or with who acts here, and the access ends.

    Seats, promises, ideas and signals are passed on by the jobs that look for who has left.
    """
    member = context.store.members.get(number)
    if member is None or not member.active or not may_manage(context.person, member):
        raise Refusal(text("leave-gone"))
    _refuse_oneself(context, member)
    context.about(f"member {number}")
    freed = free_all(context, member)
    member.active = False
    context.store.session.flush()
    passed = [*_taken(context, number), *_asked(context, number)]
    card = context.store.contacts.of_member(number)
    if card:
        card.removed, card.changed_at = True, context.now
    for account in context.store.members.accounts_of(number):
        context.store.members.remove_account(account.platform, account.account)
        context.store.outbox.leave_place(account.platform, account.place)
    done = say(text("leave-done", name=member.name), text("leave-channels", name=member.name), title=_title())
    return [Reply(done, instead=True), *freed, *passed]


def _taken(context: Context, member: int) -> Effects:
    """What this lawyer had taken goes where the roster says."""
    effects: Effects = []
    for part in context.store.consults.owned_by(member):
        scene = scene_at(context, part.consult_id)
        mine = next(each for each in scene.parts if each.id == part.id)
        effects += pass_on(scene, mine, member, text("part-passed-on"))
    return effects


def _asked(context: Context, member: int) -> Effects:
    """What this colleague asked is followed by who acts here."""
    effects: Effects = []
    for consult in context.store.consults.open_of_asker(member):
        consult.asker_id = context.person.number
        context.store.session.flush()
        scene = scene_at(context, consult.number)
        effects.append(Tell(scene.asker_card, context.person.number, asker(scene, status_of(scene))))
    return effects


def _refuse_oneself(context: Context, member: Member) -> None:
    if member.number == context.person.number:
        raise Refusal(text("leave-not-yourself"))


def _title() -> Text:
    return text("leave-title")
