"""The cards of an idea: what it says, where it comes from, what people think of it, and the path it went."""

from __future__ import annotations

from bot.chat.card import Button, Card, Fact, say
from bot.chat.text import Plain, Quote, Text, Words, text
from bot.engine.now import Now
from bot.help.lines import below
from bot.ideas import actions
from bot.ideas.groups import group_of, group_words
from bot.ideas.rules import coordinates, criteria, decimal, is_on_its_way, score, sees_to
from bot.reference.calendar import local_date
from bot.signals.rules import area_words, district_words, slug
from storage.ideas import Idea, IdeaState, IdeaStep
from storage.members import Member
from storage.signals import Level
from storage.steering import Outcome


def card_of(idea: Idea) -> str:
    """The name of the card by which its people follow it."""
    return f"idea:{idea.id}"


def coordinators_card(idea: Idea) -> str:
    return f"idea:{idea.id}:coordinators"


def heading(now: Now, idea: Idea) -> Text:
    return text("idea-heading", code=idea.code, area=area_words(now.reference, idea.area))


def said(idea: Idea) -> Fact:
    return Fact(text("idea-said"), Quote(idea.number, "idea"))


# -- where it stands -----------------------------------------------------------------------------------------


def stands(now: Now, idea: Idea) -> Text:
    """Where it is now."""
    match idea.state:
        case IdeaState.IDEA:
            return text("idea-stands-national" if idea.level == Level.NATIONAL else "idea-stands-regional")
        case IdeaState.DEVELOPING:
            return text("idea-stands-developing", group=group_words(group_of(now, idea)))
        case IdeaState.PROPOSED:
            proposal = now.store.steering.of_idea(idea.number)
            if proposal and proposal.outcome == Outcome.HELD and proposal.next_at:
                return text("idea-stands-held", until=local_date(proposal.next_at))
            return text("idea-stands-proposed")
        case _:
            return text(f"idea-stands-{slug(idea.state)}")


def next_step(now: Now, idea: Idea) -> tuple[Text, ...]:
    """Who takes the next step, and before which day."""
    if not is_on_its_way(idea) or idea.next_at is None or idea.state == IdeaState.PROPOSED:
        return ()
    owner = now.store.members.get(idea.owner_id) if idea.owner_id else None
    until = local_date(idea.next_at)
    if owner is None or not owner.active:
        return (text("idea-next-nobody", until=until),)
    return (text("idea-next", name=owner.name, until=until),)


def brief(idea: Idea) -> Text:
    """The same in a few words, for a list."""
    return text(f"idea-brief-{slug(idea.state)}")


def to_follow(now: Now, idea: Idea) -> Card:
    """For everybody who raised it."""
    origins = tuple(signal.code for signal in now.store.ideas.origins(idea.number))
    begun = (text("idea-began-as", codes=origins),) if origins else ()
    body = (*begun, stands(now, idea), *next_step(now, idea))
    facts = () if idea.wrapped_key is None else (said(idea),)
    return Card(heading(now, idea), body, facts, None, (look(idea),))


def for_coordinators(now: Now, idea: Idea) -> Card:
    """In their channel: without a word of its text."""
    buttons = (look(idea, primary=True),) if is_on_its_way(idea) else ()
    return say(stands(now, idea), *next_step(now, idea), title=heading(now, idea), buttons=buttons)


def look(idea: Idea, *, primary: bool = False) -> Button:
    return actions.LOOK.button(text("idea-look"), idea.number, style="primary" if primary else "plain")


# -- in full -------------------------------------------------------------------------------------------------


def in_full(now: Now, idea: Idea, person: Member, done: Text | None = None) -> Card:
    """Everything about it, and what this person can do."""
    body = ((done,) if done else ()) + (stands(now, idea), *next_step(now, idea))
    facts = (
        said(idea),
        *support(now, idea),
        *scores(now, idea, person),
        Fact(text("idea-workgroup"), group_words(group_of(now, idea))),
        *((Fact(text("idea-labels"), text("idea-is-quick-win")),) if idea.quick_win else ()),
        *reason(now, idea),
        *path(now, idea),
    )
    return Card(heading(now, idea), body, facts, None, _buttons(now, idea, person))


def support(now: Now, idea: Idea) -> tuple[Fact, ...]:
    """`7 signalen uit 4 regio's, sinds 3 oktober`: the counts instead of the hard data that are missing. F125."""
    origins = now.store.ideas.origins(idea.number)
    if not origins:
        return ()
    seen = now.store.sightings.backing(origins).values()
    districts = {district for each in seen for district in each.districts}
    where = district_words(now.reference, tuple(sorted(districts)))
    signals = sum(1 + len(each.codes) for each in seen)
    since = local_date(min(each.since for each in seen))
    people = len(frozenset[int]().union(*(each.members for each in seen)))
    behind = text("idea-support-is", signals=signals, people=people, regions=len(where), since=since)
    named = (Fact(text("idea-regions"), text("idea-list", items=where)),) if where else ()
    return (Fact(text("idea-support"), behind), *named)


def scores(now: Now, idea: Idea, person: Member | None = None) -> tuple[Fact, ...]:
    """The four criteria and the weighed score, with how many voted; and what this person gave."""
    means = now.store.votes.means([idea.number]).get(idea.number)
    if means is None:
        return (Fact(text("idea-scores"), text("idea-nobody-voted")),)
    parts = {name: decimal(value) for name, value in criteria(means).items()}
    total = decimal(score(means, now.config.weights))
    facts = [Fact(text("idea-scores"), text("idea-scores-are", many=int(means["many"]), total=total, **parts))]
    own = now.store.votes.of(idea.number, person.number) if person else None
    if own:
        facts.append(Fact(text("idea-own-vote"), text("idea-own-vote-is", support=own.support, effect=own.effect)))
    return tuple(facts)


def reason(now: Now, idea: Idea) -> tuple[Fact, ...]:
    """What the steering group, or a coordinator, gave as its reason; the last one."""
    reasons = [step.reason_id for step in now.store.ideas.path(idea.number) if step.reason_id]
    return because(reasons[-1]) if reasons else ()


def because(reason: int | None) -> tuple[Fact, ...]:
    return (Fact(text("steering-reason"), Quote(reason, "reason")),) if reason else ()


def path(now: Now, idea: Idea) -> tuple[Fact, ...]:
    steps = [_step(step) for step in now.store.ideas.path(idea.number)]
    return (Fact(text("idea-path"), below(steps)),) if steps else ()


def _step(step: IdeaStep) -> Words:
    return text("idea-step", step=text(f"idea-step-{slug(step.kind)}"), at=local_date(step.at))


def _buttons(now: Now, idea: Idea, person: Member) -> tuple[Button, ...]:
    if not is_on_its_way(idea):
        return ()
    own = now.store.votes.of(idea.number, person.number)
    judge = text("idea-judge-again" if own else "idea-judge")
    buttons = [actions.JUDGE.button(judge, idea.number, style="plain" if own else "primary")]
    if now.store.ideas.origins(idea.number):
        buttons.append(actions.EXAMPLES.button(text("idea-examples"), idea.number))
    if sees_to(now, person, idea):
        buttons += _steps(now, idea, person)
    return tuple(buttons)


def _steps(now: Now, idea: Idea, person: Member) -> list[Button]:
    """What moves it on, first what is next."""
    buttons, number, leads = [], idea.number, coordinates(person, idea, now.reference)
    national = idea.level in (Level.NATIONAL, Level.STEERING_GROUP)
    if leads and idea.untraceable_at is None:
        buttons.append(actions.UNTRACEABLE.button(text("signal-untraceable"), number))
        buttons.append(actions.GENERALISE.button(text("signal-generalise"), number))
    if leads and not national:
        buttons.append(actions.TO_NATIONAL.button(text("idea-to-national"), number))
    if leads and national and idea.state == IdeaState.IDEA:
        buttons.append(actions.TESTED.button(text("idea-tested"), number))
    if leads and idea.state == IdeaState.TESTED:
        buttons.append(actions.TO_STEERING.button(text("idea-to-steering"), number, style="primary"))
    if idea.state == IdeaState.DEVELOPING:
        buttons.append(actions.INTRODUCED.button(text("idea-introduced"), number, style="primary"))
    if idea.state != IdeaState.PROPOSED:
        buttons.append(actions.OTHER_DAY.button(text("idea-other-day"), number))
    if idea.owner_id != person.number:
        buttons.append(actions.TAKE.button(text("idea-take"), number))
    if leads:
        win = "idea-no-quick-win" if idea.quick_win else "idea-quick-win"
        buttons.append(actions.QUICK_WIN.button(text(win), number))
        buttons.append(actions.LETTER.button(text("idea-letter"), idea.code))
    if leads and idea.state in (IdeaState.IDEA, IdeaState.TESTED):
        buttons.append(actions.DROP.button(text("idea-drop"), number, style="danger"))
    return buttons


def named(now: Now, member: int | None) -> Words:
    row = now.store.members.get(member) if member else None
    return Plain(row.name) if row else text("somebody")
