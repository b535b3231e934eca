"""The steering group: what lies before it, what it decides, and everybody who raised it hears that, once."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from ideas_steps import SERVICE, answers_badly, decided_idea, judges, later, raise_signal, send_idea
from town import Person, Town

from bot.engine.job import Moment
from bot.engine.outgoing import put_effects
from bot.signals.agenda import forward
from storage.members import OrganisationKind, Role
from storage.signals import Level
from storage.store import Store

NO = "Dit hoort bij de verhuurder, niet bij ons."


@pytest.fixture(autouse=True)
def people(town: Town) -> None:
    """Frank coordinates the whole country; Hanna and Ilse are in the steering group, Ilse on her phone."""
    town.settles("Frank", OrganisationKind.OTHER, Role.NATIONAL, location=None)
    town.settles("Hanna", OrganisationKind.OTHER, Role.STEERING_GROUP, location=None)
    town.settles("Ilse", OrganisationKind.OTHER, Role.STEERING_GROUP, location=None, on="phone")
    town.settles("Gerda", OrganisationKind.JURIDISCH_LOKET, Role.FIRST_LINE, Role.COORDINATOR, location="arnhem")


async def proposed_idea(town: Town) -> None:
    """Anna's signal, that Bram saw too, became an idea and went all the way up."""
    await raise_signal(town.anna)
    await town.bram.types("/signaal huur Steeds vaker geen afrekening van de servicekosten door verhuurders.")
    await town.bram.presses("Ook gezien")
    await decided_idea(town)
    await town.dirk.types("/idee 1")
    await town.dirk.presses("Niet herleidbaar")
    await town.dirk.presses("Naar landelijk")
    await judges(town.bram, "1")
    await town.frank.types("/idee 1")
    await town.frank.presses("Getoetst")
    await town.frank.presses("Naar de stuurgroep")


async def signal_sent_up(town: Town) -> None:
    """Anna's signal was sent on to the steering group by the national meeting."""

    def send(store: Store) -> None:
        now = Moment(town.clock.now(), town.reference, town.config, store)
        signal = store.signals.by_code("SIG-0001")
        assert signal
        store.signals.confirm_untraceable(signal.number, town.dirk.member.number, now.now)
        put_effects(store, forward(now, signal, Level.STEERING_GROUP), now.now)

    town.database.write_now(send)
    await town.passes(minutes=2)


def hears(person: Person, words: str) -> int:
    """How many messages with these words somebody got."""
    return len([seen for seen in person.sees() if words in seen.text])


# -- what lies there -----------------------------------------------------------------------------------------------


async def test_the_group_reads_the_idea_with_its_support_on_every_platform(town: Town) -> None:
    await proposed_idea(town)
    for person in (town.hanna, town.ilse):
        card = person.finds("Voorstel 1 · IDEE-1")
        assert SERVICE in card.text
        assert "1 signaal van 2 collega’s uit 1 regio" in card.text
        assert "4,0 van 5" in card.text
        assert card.labels == ["Aannemen", "Afwijzen", "Aanhouden"]
    assert hears(town.anna, "IDEE-1 ligt bij de stuurgroep") == 1


async def test_everybody_sees_what_lies_there_and_only_the_group_decides(town: Town) -> None:
    await proposed_idea(town)
    await town.gerda.types("/idee voorstellen")
    assert "Besluit gevraagd" in town.gerda.reads()
    await town.gerda.presses("IDEE-1")
    assert "Alleen een lid van de stuurgroep besluit" in town.gerda.reads()
    button = town.hanna.finds("Voorstel 1").button("Aannemen")
    assert button
    await town.frank.presses_again(button)
    assert "Dit kan alleen" in town.frank.reads()


async def test_without_anything_there_the_list_says_so(town: Town) -> None:
    await town.anna.types("/idee voorstellen")
    assert "Er ligt niets bij de stuurgroep" in town.anna.reads()


# -- Aannemen --------------------------------------------------------------------------------------------------------


async def test_what_is_accepted_goes_to_its_workgroup_and_everybody_behind_it_hears_it_once(town: Town) -> None:
    await town.carla.types("/idee werkgroepen")
    await town.carla.presses("Doe mee: Civielrecht")
    await town.carla.presses("Ik trek: Civielrecht")
    await proposed_idea(town)
    await town.hanna.presses("Aannemen")
    assert "Je besluit gaat nu naar 2 collega’s en 1 regio." in town.hanna.reads()
    for person in (town.anna, town.bram):
        assert hears(person, "De stuurgroep heeft IDEE-1 aangenomen") == 1
    assert "Aangenomen door Hanna: vandaag" in town.channel()
    assert SERVICE not in town.channel()
    assert town.carla.has_read("Jullie werkgroep gaat het ontwikkelen")
    assert town.ilse.finds("Voorstel 1").labels == []
    await town.carla.types("/idee 1")
    await town.carla.presses("Ingevoerd", on="Volgende stap: Carla")
    assert hears(town.anna, "IDEE-1 is ingevoerd. Het is nu een best practice") == 1
    await town.anna.types("/status IDEE-1")
    assert "Aangenomen, in ontwikkeling: vandaag" in town.anna.reads()


async def test_two_members_decide_at_the_same_moment_and_the_first_one_counts(town: Town) -> None:
    await proposed_idea(town)
    presses = [person.about_to_press("Aannemen") for person in (town.hanna, town.ilse)]
    await asyncio.gather(*(town.bot.receive(press) for press in presses))
    await town.delivery.settle()
    assert hears(town.anna, "heeft IDEE-1 aangenomen") == 1
    path = town.database.read_now(lambda store: [step.kind for step in store.ideas.path(1)])
    assert path.count("in_ontwikkeling") == 1


async def test_who_comes_second_reads_who_was_first(town: Town) -> None:
    await proposed_idea(town)
    button = town.ilse.finds("Voorstel 1").button("Aannemen")
    assert button
    await town.hanna.presses("Aannemen")
    await town.ilse.presses_again(button)
    assert "Een collega was je voor. Aangenomen door Hanna: vandaag." in town.ilse.reads()


# -- Afwijzen --------------------------------------------------------------------------------------------------------


async def test_rejecting_needs_a_reason_that_goes_through_the_gate_and_back_to_who_raised_it(town: Town) -> None:
    await proposed_idea(town)
    await town.ilse.presses("Afwijzen")
    await town.ilse.fills(reason=NO)
    assert NO in town.ilse.reads()
    assert town.database.read_now(lambda store: store.steering.undecided())
    await town.ilse.presses("Verstuur")
    for person in (town.anna, town.bram):
        assert hears(person, "De stuurgroep heeft IDEE-1 afgewezen") == 1
        assert NO in person.finds("heeft IDEE-1 afgewezen").text
    assert NO not in town.channel()
    assert "Afgewezen door Ilse: vandaag" in town.channel()
    await town.gerda.types("/idee 1")
    assert NO in town.gerda.reads()


async def test_a_name_in_the_reason_does_not_go_back(town: Town) -> None:
    await proposed_idea(town)
    await town.hanna.presses("Afwijzen")
    await town.hanna.fills(reason="Mevrouw Jansen uit Deventer heeft al een formulier, bel 0612345678.")
    await town.hanna.presses("Verstuur")
    said = town.anna.finds("heeft IDEE-1 afgewezen").text
    assert "Jansen" not in said
    assert "0612345678" not in said


async def test_a_reason_that_comes_after_another_decision_changes_nothing_and_is_not_lost(town: Town) -> None:
    await proposed_idea(town)
    await town.ilse.presses("Afwijzen")
    await town.ilse.fills(reason=NO)
    await town.hanna.presses("Aannemen")
    await town.ilse.presses("Verstuur")
    assert "Een collega was je voor. Aangenomen" in town.ilse.reads()
    assert hears(town.anna, "afgewezen") == 0


async def test_a_reason_is_gone_a_year_later_and_the_decision_is_not(town: Town) -> None:
    await proposed_idea(town)
    await town.hanna.presses("Afwijzen")
    await town.hanna.fills(reason=NO)
    await town.hanna.presses("Verstuur")
    await later(town, days=366)
    await town.passes(minutes=6)
    await town.gerda.types("/idee 1")
    assert NO not in town.gerda.reads()
    assert "Het gaat niet door." in town.gerda.reads()
    assert town.database.read_now(lambda store: store.ideas.text_of(1)) is None


# -- Aanhouden -------------------------------------------------------------------------------------------------------


async def test_what_is_held_over_comes_back_on_its_day(town: Town) -> None:
    await proposed_idea(town)
    await town.hanna.presses("Aanhouden")
    await town.hanna.fills(day="12 januari")
    assert "Aangehouden tot dinsdag 12 januari 2027. Dan komt het terug." in town.hanna.reads()
    assert hears(town.anna, "De stuurgroep houdt IDEE-1 aan tot dinsdag 12 januari 2027") == 1
    await later(town, days=40)
    assert hears(town.ilse, "was aangehouden tot vandaag") == 0
    await later(town, days=3)
    assert hears(town.ilse, "was aangehouden tot vandaag") == 1
    await town.ilse.presses("Aanhouden", on="Voorstel 1")
    await town.ilse.fills(day="12 maart")
    assert hears(town.anna, "houdt IDEE-1 aan") == 2
    await town.ilse.types("/idee voorstellen")
    await town.ilse.presses("IDEE-1")
    await town.ilse.presses("Aannemen")
    assert hears(town.anna, "heeft IDEE-1 aangenomen") == 1


async def test_why_it_is_held_over_may_be_said_and_goes_through_the_gate(town: Town) -> None:
    await proposed_idea(town)
    await town.hanna.presses("Aanhouden")
    await town.hanna.fills(day="12 januari", reason="Mevrouw Jansen van het ministerie komt eerst met cijfers.")
    assert hears(town.anna, "De stuurgroep houdt IDEE-1 aan") == 0
    await town.hanna.presses("Verstuur")
    assert hears(town.anna, "De stuurgroep houdt IDEE-1 aan") == 1
    told = town.anna.finds("De stuurgroep houdt IDEE-1 aan").text
    assert "komt eerst met cijfers" in told
    assert "Jansen" not in told
    await town.carla.types("/idee 1")
    assert "komt eerst met cijfers" in town.carla.reads()


async def test_a_day_that_is_past_is_asked_again_and_holds_nothing_over(town: Town) -> None:
    await proposed_idea(town)
    await town.hanna.presses("Aanhouden")
    assert await answers_badly(town.hanna, "gisteren of zo") == "day-unclear"
    proposal = town.database.read_now(lambda store: store.steering.get(1))
    assert proposal
    assert proposal.outcome == "voorgesteld"


# -- signals -----------------------------------------------------------------------------------------------------------


async def test_a_signal_that_was_sent_up_lies_there_once_and_its_people_hear_the_outcome(town: Town) -> None:
    await raise_signal(town.anna)
    await town.bram.types("/signaal huur Steeds vaker geen afrekening van de servicekosten door verhuurders.")
    await town.bram.presses("Dit is iets anders")
    await town.bram.presses("Verstuur")
    await town.dirk.types("/signaal samenvoegen SIG-0001 SIG-0002")
    await signal_sent_up(town)
    assert hears(town.hanna, "Voorstel 1 · SIG-0001") == 1
    await town.passes(minutes=3)
    assert len(town.database.read_now(lambda store: store.steering.undecided())) == 1
    await town.hanna.presses("Afwijzen")
    await town.hanna.fills(reason=NO)
    await town.hanna.presses("Verstuur")
    for person in (town.anna, town.bram):
        assert hears(person, "De stuurgroep heeft afgewezen wat jij aandroeg") == 1
        assert NO in person.finds("De stuurgroep heeft afgewezen").text
    signal = town.database.read_now(lambda store: store.signals.by_code("SIG-0001"))
    assert signal
    assert signal.state == "afgehandeld"


async def test_a_signal_that_is_held_over_is_told_so(town: Town) -> None:
    await raise_signal(town.anna)
    await signal_sent_up(town)
    await town.hanna.presses("Aanhouden")
    await town.hanna.fills(day="1 februari 2027")
    assert hears(town.anna, "De stuurgroep houdt dit aan tot maandag 1 februari 2027") == 1
    await later(town, days=40)
    found = town.database.read_now(lambda store: store.signals.by_code("SIG-0001"))
    assert found
    assert (found.level, found.meeting_id) == ("stuurgroep", None)


async def test_a_signal_that_the_meeting_calls_back_lies_there_no_longer(town: Town) -> None:
    await raise_signal(town.anna)
    await signal_sent_up(town)
    town.database.write_now(lambda store: setattr(store.signals.get(1), "level", "landelijk"))
    await town.passes(minutes=2)
    assert "Dit voorstel is teruggenomen" in town.hanna.finds("Voorstel 1").text
    assert town.hanna.finds("Voorstel 1").labels == []


# -- silence -----------------------------------------------------------------------------------------------------------


async def test_a_group_that_stays_silent_is_reminded_and_then_the_country_hears_it(town: Town) -> None:
    await proposed_idea(town)
    await later(town, days=29)
    assert hears(town.ilse, "ligt er sinds dinsdag 1 december en wacht op een besluit") == 1
    for _ in range(2):
        await later(town, days=15)
    assert hears(town.frank, "IDEE-1 ligt al lang bij de stuurgroep") == 1


async def test_when_nobody_is_in_the_group_a_national_coordinator_hears_that(town: Town) -> None:
    for person in (town.hanna, town.ilse):
        town.database.write_now(
            lambda store, who=person: setattr(store.members.get(who.member.number), "active", False)
        )
    await send_idea(town.anna)
    await town.dirk.types("/idee 1")
    await town.dirk.presses("Niet herleidbaar")
    await town.dirk.presses("Naar landelijk")
    await judges(town.bram, "1")
    await town.frank.types("/idee 1")
    await town.frank.presses("Getoetst")
    await town.frank.presses("Naar de stuurgroep")
    await later(town, days=29)
    assert town.frank.has_read("IDEE-1 wacht op de stuurgroep, maar niemand heeft die rol")


async def test_after_an_outage_of_weeks_every_reminder_comes_once(town: Town) -> None:
    await proposed_idea(town)
    town.clock.advance(timedelta(days=60))
    await town.passes(minutes=6)
    assert hears(town.hanna, "wacht op een besluit") == 1
