"""Help, first steps, and where a question stands."""

from __future__ import annotations

from datetime import timedelta

import pytest
from town import TUESDAY, Person, Town

from storage.consults import Consult, ConsultState, Part, PartState, Step
from storage.members import OrganisationKind, Role
from storage.store import Store

UNKNOWN = "Dit nummer ken ik niet, of het is niet van jou."


def asks(town: Town, asker: Person, *parts: Part, code: str = "HUU-0412", **more: object) -> Consult:
    """A consult as it lies in the database, without a text."""
    fields: dict[str, object] = {"location": "zwolle", "district": "overijssel", "created_at": TUESDAY, **more}
    row = Consult(code=code, asker_id=asker.member.number, fingerprint=code, wrapped_key=None, **fields)

    def save(store: Store) -> None:
        number = store.consults.put(row)
        for part in parts:
            part.consult_id = number
            store.consults.put(part)

    town.database.write_now(save)
    return row


def part(state: PartState, step: Step = Step.REMIND, area: str = "huur", **more: object) -> Part:
    fields: dict[str, object] = {"next_at": TUESDAY + timedelta(minutes=30), "asked_at": TUESDAY, **more}
    return Part(area=area, state=state, step=step, consult_id=0, **fields)


# -- /hulp --------------------------------------------------------------------------------------------------


async def test_help_shows_what_a_person_may_do_with_an_example_each(town: Town) -> None:
    await town.anna.types("/hulp")
    read = town.anna.reads()
    assert "Vragen" in read
    assert "Kijk waar een vraag, signaal, idee of overleg staat en wat er nu gebeurt: /status HUU-0412" in read
    assert "je instellingen: /mijn" in read
    assert "/team" not in read
    assert "/start" not in read.replace("/hulp start", "")


async def test_a_coordinator_is_shown_more(town: Town) -> None:
    await town.dirk.types("/hulp")
    assert "sluit een account meteen af: /team code collega@voorbeeld.nl" in town.dirk.reads()


async def test_help_is_a_short_list_below_the_name_of_each_room(town: Town) -> None:
    [seen] = await town.anna.types("/hulp")
    help_room = seen.text.split("Hulp\n", 1)[1].strip().splitlines()
    assert help_room[0].endswith("/status HUU-0412")
    assert help_room[1].endswith("/hulp status")


@pytest.mark.parametrize("topic", ["status", "/status", "STATUS", "stat", "statsu", "status en nog iets"])
async def test_help_about_one_thing_shows_how_to_type_it(town: Town, topic: str) -> None:
    await town.anna.types(f"/hulp {topic}")
    read = town.anna.reads()
    assert "Voorbeeld\n/status HUU-0412" in read
    assert "Je ziet alleen vragen waar jij bij hoort." in read


async def test_help_about_a_question_shows_more(town: Town) -> None:
    await town.anna.types("/hulp consult")
    assert "Heeft het haast? Zet er spoed bij." in town.anna.reads()
    assert "/consult huur" in town.anna.reads()


async def test_help_about_something_unknown_shows_what_there_is(town: Town) -> None:
    await town.anna.types("/hulp Jansen")
    assert "Dat onderwerp ken ik niet." in town.anna.reads()
    assert "/status" in town.anna.reads()
    assert "Jansen" not in town.anna.reads()


async def test_help_about_what_somebody_may_not_do_says_who_may(town: Town) -> None:
    await town.anna.types("/hulp team")
    assert "Dit kan alleen een beheerder, coördinator of landelijk coördinator." in town.anna.reads()


async def test_help_speaks_english_to_who_chose_it(town: Town) -> None:
    await town.anna.types("/mijn")
    await town.anna.presses("English")
    await town.anna.types("/hulp")
    assert "See where a question, signal, idea or meeting stands" in town.anna.reads()


async def test_a_newcomer_can_ask_for_the_first_three_steps(town: Town) -> None:
    await town.anna.types("/hulp start")
    read = town.anna.reads()
    assert "De eerste drie stappen" in read
    assert all(step in read for step in ("1. ", "2. ", "3. "))


async def test_start_without_a_code_welcomes_a_member(town: Town) -> None:
    for typed in ("/start", "/start hallo"):
        await town.anna.types(typed)
        assert "Welkom, Anna" in town.anna.reads()
        assert "/consult" in town.anna.reads()


# -- /status -------------------------------------------------------------------------------------------------


async def test_the_asker_reads_where_a_question_stands_and_what_happens_next(town: Town) -> None:
    asks(town, town.anna, part(PartState.OFFERED, offered_to=town.bram.member.id))
    for typed in ("HUU-0412", "huu-0412", "huu 412", "HUU412"):
        await town.anna.types(f"/status {typed}")
        assert "Huurrecht: uitgezet bij de advocaat met dienst." in town.anna.reads()
        assert "dan herinner ik de advocaat vandaag 10.30 uur." in town.anna.reads()
        assert "Typ /wie huur." in town.anna.reads()
        assert "Bram" not in town.anna.reads()


async def test_the_asker_reads_the_lawyers_name_once_it_is_taken(town: Town) -> None:
    asks(town, town.anna, part(PartState.CLAIMED, Step.NUDGE_OWNER, owner_id=town.bram.member.id))
    await town.anna.types("/status HUU-0412")
    assert "opgepakt door Bram." in town.anna.reads()
    assert "dan herinner ik de advocaat" in town.anna.reads()
    await town.bram.types("/status HUU-0412")
    assert "opgepakt door jou." in town.bram.reads()
    assert "dan herinner ik je vandaag" in town.bram.reads()


async def test_who_asked_reads_that_the_reminder_is_for_them(town: Town) -> None:
    asks(town, town.anna, part(PartState.ANSWERED, Step.NUDGE_ASKER, owner_id=town.bram.member.id))
    await town.anna.types("/status HUU-0412")
    assert "dan herinner ik je vandaag" in town.anna.reads()
    await town.bram.types("/status HUU-0412")
    assert "dan krijgt de vrager" in town.bram.reads()


async def test_a_lawyer_who_is_asked_sees_it_and_the_backup_too(town: Town) -> None:
    asks(town, town.anna, part(PartState.OFFERED, offered_to=town.bram.member.id, backup_to=town.carla.member.id))
    for lawyer in (town.bram, town.carla):
        await lawyer.types("/status HUU-0412")
        assert "uitgezet bij jou." in lawyer.reads()


async def test_a_coordinator_of_the_location_sees_code_and_state_and_another_one_nothing(town: Town) -> None:
    town.settles("Nora", OrganisationKind.OTHER, Role.COORDINATOR, location="utrecht")
    town.settles("Lars", OrganisationKind.OTHER, Role.NATIONAL, location=None)
    asks(town, town.anna, part(PartState.CLAIMED, owner_id=town.bram.member.id))
    for coordinator in (town.dirk, town.lars):
        await coordinator.types("/status HUU-0412")
        assert "opgepakt door Bram." in coordinator.reads()
        assert "Anna" not in coordinator.reads()
    await town.nora.types("/status HUU-0412")
    assert UNKNOWN in town.nora.reads()


async def test_others_read_the_same_as_about_a_number_that_does_not_exist(town: Town) -> None:
    asks(town, town.anna, part(PartState.CLAIMED, owner_id=town.bram.member.id, offered_to=town.carla.member.id))
    await town.ella.types("/status HUU-0412")
    about_another = town.ella.reads()
    await town.ella.types("/status HUU-9999")
    assert UNKNOWN in about_another
    assert town.ella.reads() == about_another
    await town.carla.types("/status HUU-0412")
    assert UNKNOWN in town.carla.reads()
    for typed in ("SIG-0031", "OVD-0019", "wat is dit", "'; --"):
        await town.anna.types(f"/status {typed}")
        assert town.anna.reads() == about_another


async def test_a_question_in_two_areas_shows_both(town: Town) -> None:
    asks(
        town,
        town.anna,
        part(PartState.ANSWERED, Step.NUDGE_ASKER, owner_id=town.bram.member.id),
        part(PartState.WAITING, Step.OFFER, "arbeid", next_at=TUESDAY + timedelta(days=1)),
        code="MUL-0007",
        urgent=True,
    )
    await town.anna.types("/status mul-7")
    read = town.anna.reads()
    assert "MUL-0007 (spoed)" in read
    assert "Huurrecht: beantwoord door Bram." in read
    assert "Arbeidsrecht: wacht op een advocaat. Ik leg de vraag morgen 10.00 uur voor" in read


@pytest.mark.parametrize("state", list(PartState))
@pytest.mark.parametrize("step", list(Step))
async def test_every_state_and_every_step_has_words(town: Town, state: PartState, step: Step) -> None:
    asks(town, town.anna, part(state, step, owner_id=town.bram.member.id, next_at=TUESDAY - timedelta(minutes=1)))
    await town.anna.types("/status HUU-0412")
    assert town.anna.reads().startswith("HUU-0412\nHuurrecht: ")
    assert (" zo" in town.anna.reads()) == (state != PartState.CLOSED)


async def test_a_closed_question_says_until_when_it_can_be_opened_and_that_its_text_goes(town: Town) -> None:
    ended = {"state": ConsultState.CLOSED, "closed_at": TUESDAY, "erase_at": TUESDAY + timedelta(days=30)}
    row = asks(town, town.anna, part(PartState.CLOSED, next_at=None), **ended)
    await town.anna.types("/status HUU-0412")
    assert "Gesloten: vandaag 10.00 uur." in town.anna.reads()
    assert "De tekst is gewist." in town.anna.reads()
    assert "Heropenen" not in town.anna.reads()

    def keep(store: Store) -> None:
        consult = store.consults.by_code(row.code)
        assert consult
        consult.wrapped_key = store.consults.new_key()[1]

    town.database.write_now(keep)
    await town.anna.types("/status HUU-0412")
    assert "Heropenen kan tot en met dinsdag 15 december." in town.anna.reads()
    assert "De tekst wordt donderdag 31 december gewist." in town.anna.reads()


async def test_a_withdrawn_question_says_so(town: Town) -> None:
    asks(town, town.anna, part(PartState.CLOSED, next_at=None), state=ConsultState.WITHDRAWN)
    await town.anna.types("/status HUU-0412")
    assert "Ingetrokken: vandaag 10.00 uur." in town.anna.reads()


async def test_without_a_number_everybody_sees_their_own_open_questions(town: Town) -> None:
    asks(town, town.anna, part(PartState.CLAIMED, owner_id=town.bram.member.id))
    asks(town, town.anna, part(PartState.WAITING, Step.OFFER), code="HUU-0413")
    asks(town, town.dirk, part(PartState.OFFERED, offered_to=town.bram.member.id), code="HUU-0414")
    assert [seen.text.split("\n")[0] for seen in await town.anna.types("/status")] == ["HUU-0412", "HUU-0413"]
    assert [seen.text.split("\n")[0] for seen in await town.bram.types("/status")] == ["HUU-0412", "HUU-0414"]
    await town.ella.types("/status")
    assert "Er staat niets van jou open." in town.ella.reads()


async def test_the_audit_says_which_question_was_looked_at(town: Town) -> None:
    asks(town, town.anna, part(PartState.WAITING, Step.OFFER))
    await town.anna.types("/status huu 412")
    lines = town.database.read_now(lambda store: store.audit.about("HUU-0412"))
    assert [line.act for line in lines] == ["command:status"]


async def test_a_sent_question_can_be_followed(town: Town) -> None:
    await town.anna.types("/consult huur Mag de verhuurder de huur tussentijds verhogen?")
    await town.anna.presses("Verstuur")
    await town.anna.types("/status huu-1")
    assert "uitgezet bij de advocaat met dienst" in town.anna.reads()
    assert "verhuurder" not in town.anna.reads()
    await town.bram.presses("Ik pak dit op")
    await town.anna.types("/status huu-1")
    assert "opgepakt door Bram" in town.anna.reads()
