"""Keeping the directory right: confirm, change or remove one's own card, and report a wrong one."""

from __future__ import annotations

from bot.chat.card import Card, say
from bot.chat.effect import Ask, Effects, Place, Post, Priority, Reply, Tell
from bot.chat.text import text
from bot.contacts import cards
from bot.contacts.finding import by_name
from bot.contacts.forms import ChangeForm
from bot.contacts.listing import KEEPERS, Listing, is_own, listing, may_mend, of_card
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from storage.contacts import Contact
from storage.members import Member


def shown(context: Context, target: int) -> Listing:
    """The card behind a button; Refusal when it is gone."""
    found = listing(context, target)
    if found is None:
        raise Refusal(text("wie-gone"))
    return found


# -- one's own card ---------------------------------------------------------------------------------------


def confirm(context: Context, target: int) -> Effects:
    card = _to_mend(context, target)
    card.confirmed_at = context.now
    return [Reply(say(text("wie-thanks-right"), hint=text("wie-ask-again")), instead=True)]


def ask_change(context: Context, target: int) -> Effects:
    _may_mend(context, target)
    return [Ask(ChangeForm, str(target))]


def change(context: Context, arg: str, form: ChangeForm) -> Effects:
    form.check_together()
    card = _to_mend(context, int(arg))
    setattr(card, form.what, form.value.replace(",", ";") if form.what == "topics" else form.value)
    card.confirmed_at = card.changed_at = context.now
    context.store.session.flush()
    listed = of_card(context.store, card)
    own = is_own(context, listed)
    return [Reply(say(text("wie-changed"))), Reply(cards.contact(context, listed, own=own, only=False))]


def remove(context: Context, target: int) -> Effects:
    card = _to_mend(context, target)
    own = card.member_id == context.person.number
    card.removed, card.changed_at = True, context.now
    words = text("wie-removed-me") if own else text("wie-removed-card", name=card.name or card.organisation)
    back = cards.RESTORE.button(text("wie-restore"), card.number)
    return [Reply(say(words, hint=text("wie-removed-hint") if own else None, buttons=(back,)), instead=True)]


def restore(context: Context, target: int) -> Effects:
    card = context.store.contacts.get(target)
    if card is None:
        raise Refusal(text("wie-gone"))
    if card.member_id != context.person.number and not KEEPERS & context.person.role_set:
        raise Refusal(text("wie-not-yours"))
    card.removed, card.changed_at = False, context.now
    return [Reply(say(text("wie-restored")), instead=True)]


def _may_mend(context: Context, target: int) -> Listing:
    found = shown(context, target)
    if not may_mend(context, found):
        raise Refusal(text("wie-not-yours"))
    return found


def _to_mend(context: Context, target: int) -> Contact:
    """The card to mend; a member who has none gets one."""
    found = _may_mend(context, target)
    if found.target > 0:
        card = context.store.contacts.get(found.target)
    else:
        member = context.store.members.get(-found.target)
        card = context.store.contacts.write(member, _card_of(context, member)) if member else None
    if card is None:
        raise Refusal(text("wie-gone"))
    if is_own(context, found):
        card.member_id = context.person.number
    return card


def _card_of(context: Context, member: Member) -> Contact:
    places = context.reference.places
    location = places.locations.get(member.location or "")
    municipalities = [places.municipalities[code].name for code in location.municipalities] if location else []
    return Contact(
        name=member.name,
        organisation=member.organisation,
        areas=member.areas,
        municipalities=";".join(municipalities),
        phone=member.phone,
        email=member.email,
        member_id=member.number,
        changed_at=context.now,
    )


# -- a wrong card -----------------------------------------------------------------------------------------


def report_by_name(context: Context, name: str) -> Effects:
    """`/wie fout naam`: the only one with that name, else ask which."""
    if not name:
        raise Refusal(text("wie-wrong-usage"))
    found = by_name(context, name)
    if len(found.listings) == 1:
        return report(context, found.listings[0].target)
    if found.listings:
        return [Reply(cards.which_is_wrong(found.listings))]
    if found.nearly:
        return [Reply(cards.which_is_wrong(found.nearly))]
    return [Reply(cards.nearly(()))]


def report(context: Context, target: int) -> Effects:
    """The card is unconfirmed from now on; whose it is and who keeps it are asked to look."""
    found = shown(context, target)
    row = context.store.contacts.get(target) if target > 0 else None
    if row:
        row.confirmed_at = None
    told: Effects = []
    if found.member and found.member != context.person.number:
        card = cards.wrong(context, found, text("wie-wrong-yours"), own=True)
        told.append(Tell(f"wie:{target}:owner", found.member, card))
    told += _to_keepers(context, found, cards.wrong(context, found, text("wie-wrong-theirs"), own=False))
    return [*told, Reply(say(text("wie-wrong-thanks"), hint=text("wie-wrong-hint")))]


def _to_keepers(context: Context, found: Listing, card: Card) -> Effects:
    """To those who keep this organisation's cards; else to the coordinators' channel."""
    name = f"wie:{found.target}:wrong"
    keepers = [
        m
        for m in context.store.members.all()
        if KEEPERS & m.role_set and m.organisation == found.organisation and m.id != found.member
    ]
    if keepers:
        return [Tell(name, keeper.number, card) for keeper in keepers]
    channels = context.config.channels_for("coordinatoren", context.person.location)
    return [Post(name, Place(c.platform, c.id), card, priority=Priority.RECEIPT) for c in channels]
