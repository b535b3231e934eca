"""Specialists who help a workgroup for a while: asked in by who takes part, and thanked when it is over. F118."""

from __future__ import annotations

from bot.chat.card import say
from bot.chat.effect import Ask, Effects, Reply, Tell
from bot.chat.form import InvalidAnswers
from bot.chat.text import text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.job import Moment
from bot.ideas.forms import SpecialistForm
from bot.ideas.groups import GROUPS, group_words, known, overview
from bot.ideas.moving import read_date
from bot.members.naming import named
from bot.reference.calendar import local_date


def press_invite(context: Context, group: str) -> Effects:
    return [Ask(SpecialistForm, _own(context, group))]


def fill_specialist(context: Context, group: str, form: SpecialistForm) -> Effects:
    """Somebody who takes part asks a colleague in for a while; the colleague hears it."""
    until = read_date(context, form.day)
    member = named(context.store.members.all(), form.who)
    if member is None:
        raise InvalidAnswers({"who": text("promise-who-unclear")})
    if not context.store.workgroups.join(_own(context, group), member.number, context.now, until):
        raise InvalidAnswers({"who": text("specialist-there", name=member.name)})
    about = {"group": group_words(group), "until": until}
    told = say(text("specialist-yours", name=context.person.name, **about), title=text("workgroups-title"))
    name = f"workgroup:{group}:{member.number}:{int(context.now.timestamp())}"
    done = text("specialist-added", name=member.name, **about)
    return [Reply(overview(context, done)), Tell(name, member.number, told)]


def _own(context: Context, group: str) -> str:
    """A workgroup that this person takes part in."""
    if known(group) not in context.store.workgroups.of(context.person.number):
        raise Refusal(text("workgroup-join-first", group=group_words(group)))
    return group


# -- by itself ------------------------------------------------------------------------------------------------


def over(moment: Moment) -> list[int]:
    """Workgroups, by their place in the list, in which the last day of a specialist is over."""
    return [place for place, group in enumerate(GROUPS) if _gone(moment, group)]


def let_go(moment: Moment, place: int) -> Effects:
    """They take no part any more, and hear that with thanks."""
    group = GROUPS[place]
    told: Effects = []
    for member in _gone(moment, group):
        moment.store.workgroups.leave(group, member)
        thanks = say(text("specialist-over", group=group_words(group)), title=text("workgroups-title"))
        told.append(Tell(f"workgroup:{group}:{member}:over:{int(moment.now.timestamp())}", member, thanks))
    return told


def _gone(moment: Moment, group: str) -> list[int]:
    today = local_date(moment.now)
    return [member for member, until in moment.store.workgroups.guests(group).items() if until < today]
