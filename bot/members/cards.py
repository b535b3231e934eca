"""What members see about themselves: open items, shifts, settings, accounts, and the start page."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.card import Button, Card, Fact, say
from bot.chat.catalogue import clock_time
from bot.chat.text import Plain, Text, Words, text
from bot.engine.feature import Context
from bot.help import standing
from bot.help.lines import below
from bot.ideas import standing as ideas
from bot.meetings import standing as meetings
from bot.members import actions
from bot.signals import standing as signals
from storage.consults import Consult, Part
from storage.members import Account
from storage.roster import NATIONAL, Shift

OTHER_LANGUAGE = {"nl": "en", "en": "nl"}


def platform(name: str) -> Plain:
    """A platform's name as people write it."""
    return Plain(name.capitalize())


# -- what is open -----------------------------------------------------------------------------------------


def mine(context: Context) -> Card:
    """Open items, shifts and settings, with the buttons that change them."""
    shifts = context.store.roster.of_member(context.person.number, context.now, limit=5)
    open_items = _items(context) + _list(text("mine-shifts"), [_shift(context, shift) for shift in shifts])
    body = () if open_items else (text("mine-nothing"),)
    return Card(text("mine-title"), body, open_items + _settings(context), None, _setting_buttons(context))


def home(context: Context) -> Card:
    """The start page: who is on duty now, what is open, and the next shift."""
    shifts = context.store.roster.of_member(context.person.number, context.now, limit=1)
    facts = _on_duty(context) + _items(context) + _list(text("home-shift"), [_shift(context, s) for s in shifts])
    more = actions.MINE.button(text("home-mine"))
    return Card(text("home-title"), (), facts, text("home-hint"), (more,))


def _items(context: Context) -> tuple[Fact, ...]:
    consults = context.store.consults
    asked = consults.open_of_asker(context.person.number)
    return (
        *_list(text("mine-asked"), [_item(context, c, part) for c in asked for part in consults.parts(c.number)]),
        *_list(text("mine-taken"), _parts(context, standing.taken(context))),
        *_list(text("mine-offered"), _parts(context, standing.offered(context))),
        *_list(text("mine-signals"), [signals.line(context, each) for each in signals.of_member(context)]),
        *_list(text("mine-ideas"), [ideas.line(each) for each in ideas.of_member(context)]),
        *_list(
            text("mine-meetings"), [meetings.line(context, each) for each in meetings.coming(context)[: meetings.MOST]]
        ),
        *_promises(context),
    )


def _promises(context: Context) -> tuple[Fact, ...]:
    """What I promised at meetings; the words stand behind `/overleg acties`."""
    mine = meetings.promises(context)
    lines = [meetings.promise_line(context, each) for each in mine[: meetings.MOST]]
    return _list(text("mine-promises"), [*lines, text("mine-promises-more")]) if lines else ()


def _parts(context: Context, parts: Sequence[Part]) -> list[Words]:
    found = [(context.store.consults.get(part.consult_id), part) for part in parts]
    return [_item(context, consult, part) for consult, part in found if consult]


def _item(context: Context, consult: Consult, part: Part) -> Text:
    area = context.reference.area_name(part.area)
    return text("mine-item", code=consult.code, area=area, state=standing.state(context, consult, part))


def _shift(context: Context, shift: Shift) -> Text:
    until = clock_time(shift.ends_at, context.person.language)
    area = context.reference.area_name(shift.area)
    if shift.lawyer_id == context.person.id:
        return text("mine-shift", area=area, at=shift.starts_at, until=until)
    return text("mine-shift-backup", area=area, at=shift.starts_at, until=until)


def _on_duty(context: Context) -> tuple[Fact, ...]:
    """Who has duty now, for each area the nearest; when nobody has, who is next."""
    nearest = _reaches(context)
    running = [shift for shift in context.store.roster.running(context.now) if shift.reach in nearest]
    running.sort(key=lambda shift: nearest.index(shift.reach), reverse=True)
    by_area = {shift.area: shift for shift in running}
    now = [_duty(context, by_area[area.slug]) for area in context.reference.areas if area.slug in by_area]
    return _list(text("home-duty"), now or [text("home-nobody")])


def _duty(context: Context, shift: Shift) -> Text:
    lawyer = context.store.members.get(shift.lawyer_id)
    until = clock_time(shift.ends_at, context.person.language)
    name = lawyer.name if lawyer else ""
    return text("home-duty-line", area=context.reference.area_name(shift.area), name=name, until=until)


def _reaches(context: Context) -> tuple[str, ...]:
    """Where somebody's questions may go, nearest first; from no location of one's own, only nationally."""
    location = context.person.location
    district = context.reference.district_of(location)
    return (*(reach for reach in (location, district) if reach), NATIONAL)


def _list(label: Text, lines: Sequence[Words]) -> tuple[Fact, ...]:
    """One label with lines below it; nothing when there are none."""
    return (Fact(label, below(lines)),) if lines else ()


# -- settings ---------------------------------------------------------------------------------------------


def _settings(context: Context) -> tuple[Fact, ...]:
    accounts = context.store.members.accounts_of(context.person.number)
    where = platform(context.person.home or context.origin.platform)
    chosen = text("mine-home-chosen", platform=where)
    return (
        Fact(text("mine-language"), text("mine-language-now")),
        Fact(text("mine-home"), chosen if context.person.home_chosen else text("mine-home-auto", platform=where)),
        Fact(text("mine-accounts"), text("mine-account-list", accounts=tuple(platform(a.platform) for a in accounts))),
    )


def _setting_buttons(context: Context) -> tuple[Button, ...]:
    accounts = context.store.members.accounts_of(context.person.number)
    several = len(accounts) > 1
    return (
        actions.LINK.button(text("mine-link")),
        *((actions.ACCOUNTS.button(text("mine-unlink")),) if several else ()),
        actions.LANGUAGE.button(text("mine-other-language"), OTHER_LANGUAGE[context.person.language]),
        *_home_buttons(context, accounts),
    )


def _home_buttons(context: Context, accounts: Sequence[Account]) -> tuple[Button, ...]:
    """Where cards may go instead of where they go now."""
    person = context.person
    platforms = dict.fromkeys(account.platform for account in accounts)
    if len(platforms) < 2:
        return ()
    others = [name for name in platforms if name != person.home or not person.home_chosen]
    fixed = tuple(actions.HOME.button(text("mine-home-on", platform=platform(name)), name) for name in others)
    back = (actions.HOME.button(text("mine-home-by-itself"), actions.AUTOMATIC),) if person.home_chosen else ()
    return fixed + back


# -- joining and letting go ---------------------------------------------------------------------------------


def own_code(code: str, here: str) -> Card:
    """A code for another account of one's own, and what to do with it."""
    return say(text("link-how", code=code, here=here), title=text("link-title", code=code), hint=text("link-hint"))


def team_code(code: str, name: str) -> Card:
    return say(
        text("team-code-how", name=name, code=code), title=text("link-title", code=code), hint=text("team-code-hint")
    )


def which_account(accounts: Sequence[Account], here: Account | None) -> Card:
    """Which account must go?"""
    buttons = tuple(actions.UNLINK.button(_account(account, here), account.id or 0) for account in accounts)
    return say(text("unlink-which"), buttons=buttons)


def joined_elsewhere(account: Account) -> Card:
    """For the accounts that were there already: somebody joined another one."""
    undo = actions.UNLINK.button(text("mine-unlink"), account.id or 0, style="danger")
    return say(text("account-joined", platform=platform(account.platform)), buttons=(undo,))


def _account(account: Account, here: Account | None) -> Text:
    name = platform(account.platform)
    mine = here is not None and account.id == here.id
    return text("unlink-here", platform=name) if mine else text("unlink-one", platform=name)
