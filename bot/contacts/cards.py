"""The cards of /wie: a contact, what to try, who is meant, and a report that a card is wrong."""

from __future__ import annotations

from collections.abc import Iterable

from bot.chat.card import Action, Button, Card, ContactFile, Fact, say
from bot.chat.catalogue import ZONE
from bot.chat.text import Email, Phone, Plain, Text, Words, text
from bot.contacts.listing import Listing
from bot.contacts.vcard import Person, vcard
from bot.engine.feature import Context
from bot.reference.book import Reference
from bot.reference.geography import Municipality

SHOW = Action("wie.show", (int,))
SAVE = Action("wie.save", (int,))
RIGHT = Action("wie.right", (int,))
CHANGE = Action("wie.change", (int,))
REMOVE = Action("wie.remove", (int,))
RESTORE = Action("wie.restore", (int,))
WRONG = Action("wie.wrong", (int,))
IN_PLACE = Action("wie.place", (str,))


def contact(context: Context, listing: Listing, *, own: bool, only: bool) -> Card:
    """A contact to call. The only one found comes with the file to save; of several, each has a button for it."""
    buttons = mending(listing) if own else ()
    if listing.phone and not only:
        buttons = (SAVE.button(text("wie-save"), listing.target), *buttons)
    return Card(
        title=Plain(listing.title),
        facts=tuple(_facts(context.reference, listing)),
        hint=confirmed(context, listing),
        buttons=buttons,
        contact=contact_file(listing) if only else None,
    )


def mending(listing: Listing) -> tuple[Button, ...]:
    """What may be done with one's own card."""
    return (
        RIGHT.button(text("wie-right"), listing.target, style="primary"),
        CHANGE.button(text("wie-change"), listing.target),
        REMOVE.button(text("wie-remove-me"), listing.target, style="danger"),
    )


def confirmed(context: Context, listing: Listing) -> Text:
    if listing.confirmed_at is None:
        return text("wie-unconfirmed")
    on = listing.confirmed_at.astimezone(ZONE)
    month = text("wie-month", month=on.month)
    if on.year == context.now.astimezone(ZONE).year:
        return text("wie-confirmed", day=on.day, month=month)
    return text("wie-confirmed-year", day=on.day, month=month, year=str(on.year))


def saved(listing: Listing) -> Card:
    return Card(title=Plain(listing.title), body=(text("wie-saved"),), contact=contact_file(listing))


def contact_file(listing: Listing) -> ContactFile | None:
    """None without a number: there is nothing to call."""
    if not listing.phone:
        return None
    person = Person(
        uid=f"kortelijn-{listing.target}",
        name=listing.name,
        organisation=listing.organisation,
        phone=listing.phone,
        email=listing.email,
    )
    return ContactFile(listing.title, listing.phone, vcard(person, "3.0"))


def which_place(places: Iterable[Municipality]) -> Card:
    buttons = tuple(IN_PLACE.button(text("wie-name", name=place.name), place.code) for place in places)
    return say(text("wie-which-place"), buttons=buttons)


def nearly(found: Iterable[Listing]) -> Card:
    """Nobody fits: the nearest names, and what to try."""
    buttons = tuple(SHOW.button(_label(one), one.target) for one in found)
    return say(text("wie-nobody-but" if buttons else "wie-nobody"), hint=text("wie-try"), buttons=buttons)


def which_is_wrong(found: Iterable[Listing]) -> Card:
    return say(text("wie-which-wrong"), buttons=tuple(WRONG.button(_label(one), one.target) for one in found))


def wrong(context: Context, listing: Listing, intro: Text, *, own: bool) -> Card:
    """Asks who can know whether a card is right; says what stands on it now."""
    remove = text("wie-remove-me") if own else text("wie-remove-card")
    return Card(
        title=text("wie-wrong-title", name=listing.title),
        body=(intro,),
        facts=tuple(_facts(context.reference, listing)),
        buttons=(*mending(listing)[:2], REMOVE.button(remove, listing.target, style="danger")),
    )


def _label(listing: Listing) -> Text:
    if listing.name and listing.organisation:
        return text("wie-name-of", name=listing.name, organisation=listing.organisation)
    return text("wie-name", name=listing.title)


def _facts(reference: Reference, listing: Listing) -> Iterable[Fact]:
    areas = ", ".join(reference.area_name(slug) for slug in listing.areas)
    phone = Phone(listing.phone) if listing.phone else None
    rows: tuple[tuple[str, Words | None], ...] = (
        ("wie-organisation", Plain(listing.organisation) if listing.name and listing.organisation else None),
        ("wie-role", listing.role),
        ("wie-team-phone" if listing.team_phone else "wie-phone", phone),
        ("wie-email", Email(listing.email) if listing.email else None),
        ("wie-hours", Plain(listing.hours) if listing.hours else None),
        ("wie-areas", Plain(areas) if areas else None),
        ("wie-does", Plain(listing.does) if listing.does else None),
        ("wie-does-not", Plain(listing.does_not) if listing.does_not else None),
    )
    return [Fact(text(name), value) for name, value in rows if value is not None]
