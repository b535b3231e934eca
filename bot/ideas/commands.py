"""/idee and everything that can be pressed or filled in around it, on one page."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.chat.effect import Effects, Reply
from bot.chat.text import text
from bot.engine.errors import Refusal
from bot.engine.feature import Command, Context, Feature, Fill, Press
from bot.ideas import (
    actions,
    beginning,
    deciding,
    ending,
    groups,
    letter,
    lists,
    moving,
    report,
    specialists,
    standing,
    steering,
    voting,
)
from bot.ideas.forms import DayForm, GeneralForm, HoldForm, IdeaForm, ReasonForm, SpecialistForm, VoteForm
from bot.ideas.rules import COORDINATORS, NATIONAL, STEERING_GROUP
from bot.privacy.gate import Examination, examine
from bot.privacy.words import RawText
from bot.reference.book import Reference
from bot.reference.letters import normalise

NEW = ("nieuw", "new")
LISTS = {
    "": standing.show_all,
    "alle": standing.show_all,
    "top": standing.show_top,
    "top 5": standing.show_top,
    "quickwins": standing.show_quick_wins,
    "quick wins": standing.show_quick_wins,
    "werkgroep": groups.show,
    "werkgroepen": groups.show,
    "workgroups": groups.show,
    "voorstellen": steering.show,
    "besluiten": steering.show,
    "proposals": steering.show,
}

WITH_MORE = {
    "rapport": report.report,
    "report": report.report,
    "lijst": lists.show,
    "list": lists.show,
    "brief": letter.show,
    "letter": letter.show,
}
"""What takes more words behind it."""


@dataclass(frozen=True, slots=True)
class Told:
    """What stood behind `/idee`, and how the stricter gate sees it when it is an idea."""

    words: str = field(repr=False)
    examination: Examination


def read_command(raw: RawText, reference: Reference) -> Told:
    first, _, rest = raw.typed.strip().partition(" ")
    said = RawText(rest) if first.lower() in NEW else raw
    return Told(raw.typed.strip(), examine(said, strict=True))


def idea(context: Context, told: Told) -> Effects:
    """A list, the path of one idea, or a new idea on its way to the gate."""
    word = normalise(told.words)
    if word in LISTS:
        return LISTS[word](context)
    if word in NEW:
        return beginning.press_new(context)
    first, _, rest = told.words.partition(" ")
    if first.lower() in WITH_MORE:
        return WITH_MORE[first.lower()](context, rest)
    if found := standing.find(context, told.words):
        return [Reply(standing.card(context, found))]
    if standing.is_code(told.words) or told.words.isdigit():
        raise Refusal(text("idea-unknown"))
    return beginning.from_words(context, told.examination)


def press_list(context: Context, name: str) -> Effects:
    if name not in LISTS:
        raise Refusal(text("button-gone"))
    return LISTS[name](context)


FEATURE = Feature(
    name="ideas",
    commands=(Command("idee", idea, prepare=read_command),),
    forms=(
        Fill(IdeaForm, beginning.fill_idea, prepare=beginning.read_form),
        Fill(GeneralForm, moving.fill_general, COORDINATORS, moving.read_general),
        Fill(VoteForm, voting.fill_vote),
        Fill(ReasonForm, ending.fill_reason, COORDINATORS | STEERING_GROUP, ending.read_reason),
        Fill(DayForm, moving.fill_day),
        Fill(SpecialistForm, specialists.fill_specialist),
        Fill(HoldForm, deciding.fill_hold, STEERING_GROUP, deciding.read_hold),
    ),
    buttons=(
        Press(actions.LIST, press_list),
        Press(actions.NEW, beginning.press_new),
        Press(actions.SHOW_AREAS, beginning.press_areas),
        Press(actions.PICK_AREA, beginning.press_area),
        Press(actions.LOOK, standing.press_look),
        Press(actions.EXAMPLES, standing.press_examples),
        Press(actions.JUDGE, voting.press_judge),
        Press(actions.QUICK_WIN, moving.press_quick_win, COORDINATORS),
        Press(actions.UNTRACEABLE, moving.press_untraceable, COORDINATORS),
        Press(actions.GENERALISE, moving.press_generalise, COORDINATORS),
        Press(actions.TO_NATIONAL, moving.press_national, COORDINATORS),
        Press(actions.TESTED, moving.press_tested, COORDINATORS),
        Press(actions.TO_STEERING, moving.press_steering, COORDINATORS),
        Press(actions.INTRODUCED, moving.press_introduced),
        Press(actions.TAKE, moving.press_take),
        Press(actions.OTHER_DAY, moving.press_day),
        Press(actions.DROP, ending.press_drop, COORDINATORS),
        Press(actions.OPEN_PROPOSAL, steering.press_look),
        Press(actions.ACCEPT, deciding.press_accept, STEERING_GROUP),
        Press(actions.REJECT, deciding.press_reject, STEERING_GROUP),
        Press(actions.HOLD, deciding.press_hold, STEERING_GROUP),
        Press(actions.SEND_REPORT, report.press_send, NATIONAL),
        Press(actions.SHARE, lists.press_list, NATIONAL),
        Press(actions.LETTER, letter.press_letter, COORDINATORS),
        Press(actions.JOIN, groups.press_join),
        Press(actions.LEAVE, groups.press_leave),
        Press(actions.LEAD, groups.press_lead),
        Press(actions.INVITE, specialists.press_invite),
    ),
)
