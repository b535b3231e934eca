"""What is mine, accounts that join with a code, and colleagues who are let in or out."""

from __future__ import annotations

import re
from datetime import time, timedelta

from sqlmodel import select
from town import TUESDAY, Person, Seen, Town

from bot.chat.card import say
from bot.chat.effect import Edit, Tell
from bot.chat.text import Plain
from bot.engine.outgoing import put_effects
from storage.consults import Consult, Part, PartState, Step
from storage.members import OrganisationKind, Role
from storage.outbox import Outgoing
from storage.store import Store

STRANGER = "Deze bot is voor hulpverleners die zijn aangemeld."


def code_on(seen: list[Seen]) -> str:
    """The code that a card shows."""
    found = re.search(r"/start ([A-Z0-9]{8})$", seen[-1].text.split("\n")[1])
    assert found, seen[-1].text
    return found[1]


async def makes_code(person: Person) -> str:
    await person.types("/mijn")
    return code_on(await person.presses("Koppel account"))


async def joined_on_phone(town: Town, person: Person) -> Person:
    """The same person with a second account, on the telephone."""
    phone = town.stranger(person.member.name)
    await phone.types(f"/start {await makes_code(person)}")
    return phone


def tells(town: Town, person: Person, words: str) -> None:
    """The bot says something to a member."""
    card = say(Plain(words))
    town.database.write_now(
        lambda store: put_effects(store, [Tell(f"note:{words}", person.member.number, card)], town.clock.now())
    )


def accounts(town: Town, person: Person) -> list[str]:
    found = town.database.read_now(lambda store: store.members.accounts_of(person.member.number))
    return [account.platform for account in found]


def reasons(store: Store, name: str) -> list[str]:
    """Why the cards of this name were not sent."""
    return list(store.session.exec(select(Outgoing.reason).where(Outgoing.name == name)))


def asked(town: Town) -> None:
    """A question by Anna that Bram took, and one that is offered to him."""
    numbers = (town.anna.member.number, town.bram.member.id)

    def save(store: Store) -> None:
        for code, state, who in (
            ("HUU-0412", PartState.CLAIMED, "owner_id"),
            ("HUU-0413", PartState.OFFERED, "offered_to"),
        ):
            row = Consult(
                code=code,
                asker_id=numbers[0],
                location="zwolle",
                district="overijssel",
                created_at=TUESDAY,
                fingerprint=code,
                wrapped_key=None,
            )
            number = store.consults.put(row)
            part = Part(
                consult_id=number, area="huur", state=state, step=Step.REMIND, asked_at=TUESDAY, **{who: numbers[1]}
            )
            part.next_at = TUESDAY + timedelta(minutes=30)
            store.consults.put(part)

    town.database.write_now(save)


# -- /mijn ---------------------------------------------------------------------------------------------------


async def test_mine_shows_open_items_and_shifts(town: Town) -> None:
    asked(town)
    await town.anna.types("/mijn")
    assert "Jouw vragen\n\nHUU-0412 (Huurrecht): opgepakt door Bram\nHUU-0413" in town.anna.reads()
    await town.bram.types("/mijn")
    assert "Door jou opgepakt\n\nHUU-0412 (Huurrecht): opgepakt door jou" in town.bram.reads()
    assert "Aan jou gevraagd\n\nHUU-0413 (Huurrecht): uitgezet bij jou" in town.bram.reads()
    assert "Huurrecht: vandaag 10.00 uur tot 12.00 uur" in town.bram.reads()
    await town.carla.types("/mijn")
    assert "Huurrecht: vandaag 10.00 uur tot 12.00 uur, als achterwacht" in town.carla.reads()
    assert "Huurrecht: morgen 10.00 uur tot 12.00 uur" in town.carla.reads()


async def test_mine_says_that_nothing_is_open(town: Town) -> None:
    await town.anna.types("/mijn")
    assert "Er staat niets voor je open." in town.anna.reads()
    assert "Ontkoppel" not in town.anna.finds("Jouw overzicht").labels


async def test_a_language_is_one_tap_away_and_stays(town: Town) -> None:
    await town.anna.types("/mijn")
    await town.anna.presses("English")
    assert "Nothing is open for you." in town.anna.reads()
    await town.anna.types("/mijn")
    assert "Your overview" in town.anna.reads()
    await town.anna.presses("Nederlands")
    assert "Jouw overzicht" in town.anna.reads()


async def test_messages_follow_a_member_until_a_platform_is_chosen(town: Town) -> None:
    phone = await joined_on_phone(town, town.anna)
    await phone.types("/mijn")
    assert "Phone, waar je het laatst was" in phone.reads()
    await phone.presses("Altijd in Desk")
    await phone.types("/mijn")
    assert "altijd in Desk" in phone.reads()
    tells(town, town.anna, "eerste")
    await town.delivery.settle()
    assert town.anna.has_read("eerste")
    await phone.presses("Waar ik het laatst was")
    tells(town, town.anna, "tweede")
    await town.delivery.settle()
    assert phone.has_read("tweede")
    assert not town.anna.has_read("tweede")


async def test_a_button_for_a_platform_where_somebody_has_no_account_does_nothing(town: Town) -> None:
    phone = await joined_on_phone(town, town.anna)
    await town.anna.types("/mijn")
    await town.anna.presses("Ontkoppel", on="Jouw overzicht")
    await town.anna.presses("Phone")
    await town.anna.presses("Altijd in Phone")
    assert "Dit account is niet meer aan jou gekoppeld." in town.anna.reads()
    assert not phone.has_read("Jouw overzicht")


# -- joining with a code ----------------------------------------------------------------------------------


async def test_an_account_on_another_platform_joins_with_a_code(town: Town) -> None:
    phone = await joined_on_phone(town, town.anna)
    assert phone.has_read("Welkom, Anna")
    assert "Er is een Phone-account aan jou gekoppeld. Was jij dat niet?" in town.anna.reads()
    await phone.types("/mijn")
    assert "Desk en Phone" in phone.reads()
    audit = town.database.read_now(lambda store: store.audit.about("phone"))
    assert [line.act for line in audit] == ["account.joined"]


async def test_a_code_may_be_typed_in_small_letters_and_with_dashes(town: Town) -> None:
    code = await makes_code(town.anna)
    phone = town.stranger("Anna")
    await phone.types(f"/start {code[:4].lower()}-{code[4:].lower()}")
    assert phone.has_read("Welkom, Anna")


async def test_a_newcomer_is_welcomed_in_the_language_of_the_member(town: Town) -> None:
    await town.anna.types("/mijn")
    await town.anna.presses("English")
    phone = town.stranger("Anna")
    await phone.types(f"/start {code_on(await town.anna.presses('Join account'))}")
    assert phone.has_read("Welcome, Anna")


async def test_a_code_typed_in_a_group_still_gives_a_private_line(town: Town) -> None:
    code = await makes_code(town.anna)
    phone = town.stranger("Anna")
    await phone.types(f"/start {code}", place="G-GROEP")
    tells(town, town.anna, "bericht")
    await phone.types("/mijn")
    tells(town, town.anna, "alleen voor jou")
    await town.delivery.settle()
    assert phone.has_read("alleen voor jou")


async def test_a_code_works_once(town: Town) -> None:
    code = await makes_code(town.anna)
    await town.stranger("Anna").types(f"/start {code}")
    somebody = town.stranger("Ted")
    await somebody.types(f"/start {code}")
    assert STRANGER in somebody.reads()
    assert not somebody.has_read("Welkom")


async def test_a_code_works_for_an_hour(town: Town) -> None:
    code = await makes_code(town.anna)
    town.clock.advance(timedelta(minutes=61))
    phone = town.stranger("Anna")
    await phone.types(f"/start {code}")
    assert STRANGER in phone.reads()


async def test_a_stranger_reads_the_same_with_and_without_a_code(town: Town) -> None:
    ted = town.stranger("Ted")
    read = [(await ted.types(typed))[-1].text for typed in ("/start", "/start hallo", "/start ABCDEFGH", "/hulp")]
    assert set(read) == {read[0]}
    assert read[0].startswith(STRANGER)


async def test_after_five_wrong_codes_a_right_one_is_refused_for_an_hour(town: Town) -> None:
    ted = town.stranger("Ted")
    for wrong in ("AAAAAAAA", "BBBBBBBB", "CCCCCCCC", "DDDDDDDD", "EEEEEEEE"):
        await ted.types(f"/start {wrong}")
    code = await makes_code(town.anna)
    await ted.types(f"/start {code}")
    assert STRANGER in ted.reads()
    assert accounts(town, town.anna) == ["desk"]
    town.clock.advance(timedelta(minutes=61))
    await ted.types(f"/start {await makes_code(town.anna)}")
    assert ted.has_read("Welkom, Anna")


async def test_four_wrong_codes_are_forgiven_and_others_are_not_troubled(town: Town) -> None:
    ted = town.stranger("Ted")
    for wrong in ("AAAAAAAA", "BBBBBBBB", "CCCCCCCC", "DDDDDDDD"):
        await ted.types(f"/start {wrong}")
    await ted.types(f"/start {await makes_code(town.anna)}")
    assert ted.has_read("Welkom, Anna")
    lines = town.database.read_now(lambda store: store.audit.about("phone"))
    assert [line.act for line in lines] == ["account.wrong_code"] * 4 + ["account.joined"]


async def test_a_member_who_types_a_wrong_code_reads_how_to_get_a_new_one(town: Town) -> None:
    await town.anna.types("/start ABCDEFGH")
    assert "Deze code werkt niet of niet meer." in town.anna.reads()


async def test_an_account_that_belongs_to_somebody_is_not_taken_over_and_the_code_stays_good(town: Town) -> None:
    code = await makes_code(town.anna)
    await town.carla.types(f"/start {code}")
    assert "Dit account hoort al bij iemand anders" in town.carla.reads()
    assert "Anna" not in town.carla.reads()
    phone = town.stranger("Anna")
    await phone.types(f"/start {code}")
    assert phone.has_read("Welkom, Anna")


async def test_ones_own_code_on_ones_own_account_changes_nothing(town: Town) -> None:
    await town.anna.types(f"/start {await makes_code(town.anna)}")
    assert "Dit account is al van jou." in town.anna.reads()
    assert accounts(town, town.anna) == ["desk"]


async def test_a_guest_is_turned_away_with_a_good_code(town: Town) -> None:
    guest = town.stranger("Gast")
    guest.guest = True
    await guest.types(f"/start {await makes_code(town.anna)}")
    assert "Deze bot is alleen voor aangemelde deelnemers." in guest.reads()
    assert accounts(town, town.anna) == ["desk"]


async def test_a_code_of_a_member_who_left_joins_nobody(town: Town) -> None:
    code = await makes_code(town.anna)

    def leave(store: Store) -> None:
        anna = store.members.get(town.anna.member.number)
        assert anna
        anna.active = False

    town.database.write_now(leave)
    phone = town.stranger("Anna")
    await phone.types(f"/start {code}")
    assert STRANGER in phone.reads()


async def test_a_code_is_stored_nowhere(town: Town) -> None:
    code = await makes_code(town.anna)
    for_colleague = code_on(await town.dirk.types("/team code anna@voorbeeld.nl"))
    kept = town.database.read_now(
        lambda store: "".join(
            str(row)
            for table in store.session.get_bind().dialect.get_table_names(store.session.connection())
            for row in store.session.connection().exec_driver_sql(f'SELECT * FROM "{table}"')
        )
    )
    assert "Zwolle" in kept or "zwolle" in kept
    assert code not in kept
    assert for_colleague not in kept


# -- letting go ----------------------------------------------------------------------------------------------


async def test_who_did_not_join_an_account_unlinks_it_with_one_tap(town: Town) -> None:
    thief = await joined_on_phone(town, town.anna)
    await town.anna.presses("Ontkoppel")
    assert "Je Phone-account is ontkoppeld." in town.anna.reads()
    await thief.types("/mijn")
    assert STRANGER in thief.reads()


async def test_an_unlinked_account_gets_no_edits_and_what_waited_goes_to_the_other(town: Town) -> None:
    phone = await joined_on_phone(town, town.anna)
    await phone.types("/mijn")
    tells(town, town.anna, "oud")
    await town.delivery.settle()
    tells(town, town.anna, "wachtend")
    await town.anna.presses("Ontkoppel", on="gekoppeld")
    town.database.write_now(
        lambda store: put_effects(store, [Edit("note:oud", say(Plain("geheim")))], town.clock.now())
    )
    await town.delivery.settle()
    assert town.anna.has_read("wachtend")
    assert phone.has_read("oud")
    assert not phone.has_read("wachtend")
    assert not phone.has_read("geheim")


async def test_one_account_is_always_left(town: Town) -> None:
    phone = await joined_on_phone(town, town.anna)
    await town.anna.types("/mijn")
    await town.anna.presses("Ontkoppel", on="Jouw overzicht")
    assert "Welk account wil je ontkoppelen?" in town.anna.reads()
    assert town.anna.finds("Welk account").labels == ["Desk (dit account)", "Phone"]
    await town.anna.presses("Phone")
    await town.anna.presses("Phone")
    assert "Dit account is niet meer aan jou gekoppeld." in town.anna.reads()
    await town.anna.presses("Desk (dit account)")
    assert "Dit is je enige account." in town.anna.reads()
    assert accounts(town, town.anna) == ["desk"]
    assert not phone.has_read("Welk account")


async def test_somebody_elses_account_cannot_be_unlinked(town: Town) -> None:
    phone = await joined_on_phone(town, town.anna)
    await town.carla.types("/mijn")
    card = town.anna.finds("gekoppeld")
    town.desk.show("desk-Carla", card.card, card.voice)
    await town.carla.presses("Ontkoppel")
    assert "Dit account is niet meer aan jou gekoppeld." in town.carla.reads()
    assert accounts(town, town.anna) == ["desk", "phone"]
    assert phone.has_read("Welkom")


# -- /team ---------------------------------------------------------------------------------------------------


async def test_a_coordinator_gives_a_colleague_a_code(town: Town) -> None:
    code = code_on(await town.dirk.types("/team code Anna@voorbeeld.nl"))
    town.clock.advance(timedelta(hours=20))
    phone = town.stranger("Anna")
    await phone.types(f"/start {code}")
    assert phone.has_read("Welkom, Anna")
    assert town.anna.has_read("Er is een Phone-account aan jou gekoppeld.")


async def test_a_coordinator_manages_the_own_location_only_and_nobody_who_may_do_more(town: Town) -> None:
    town.settles("Nora", OrganisationKind.OTHER, Role.FIRST_LINE, location="utrecht")
    town.settles("Lars", OrganisationKind.OTHER, Role.ADMIN)
    town.settles("Fred", OrganisationKind.OTHER, Role.COORDINATOR, location=None)
    for email in ("nora@voorbeeld.nl", "lars@voorbeeld.nl", "niemand@voorbeeld.nl", "ella@voorbeeld.nl"):
        for what in ("code", "los"):
            await town.dirk.types(f"/team {what} {email}")
            assert "Ik vind dit e-mailadres niet" in town.dirk.reads()
    await town.fred.types("/team code ella@voorbeeld.nl")
    assert "Ik vind dit e-mailadres niet" in town.fred.reads()
    await town.lars.types("/team code nora@voorbeeld.nl")
    assert "Geef deze code aan Nora." in town.lars.reads()


async def test_only_who_coordinates_manages(town: Town) -> None:
    await town.anna.types("/team code bram@voorbeeld.nl")
    assert "Dit kan alleen een beheerder, coördinator of landelijk coördinator." in town.anna.reads()


async def test_a_lost_telephone_is_closed_at_once_and_what_waits_is_seen_by_somebody(town: Town) -> None:
    phone = await joined_on_phone(town, town.bram)
    await phone.types("/mijn")
    tells(town, town.bram, "wachtend")
    await town.dirk.types("/team los bram@voorbeeld.nl")
    assert "Alle accounts van Bram zijn ontkoppeld." in town.dirk.reads()
    for account in (town.bram, phone):
        await account.types("/mijn")
        assert STRANGER in account.reads()
        assert not account.has_read("wachtend")
    dead = town.database.read_now(lambda store: reasons(store, "note:wachtend"))
    assert dead == ["no_account"]
    await town.dirk.types("/team los bram@voorbeeld.nl")
    assert "Bram heeft geen account bij mij." in town.dirk.reads()
    await town.stranger("Bram").types(f"/start {code_on(await town.dirk.types('/team code bram@voorbeeld.nl'))}")
    assert accounts(town, town.bram) == ["phone"]


async def test_nobody_locks_themselves_out(town: Town) -> None:
    await town.dirk.types("/team los dirk@voorbeeld.nl")
    assert "Dit is je eigen adres." in town.dirk.reads()
    assert accounts(town, town.dirk) == ["desk"]


async def test_team_without_more_says_how(town: Town) -> None:
    for typed in ("/team", "/team code", "/team iets", "/team los "):
        await town.dirk.types(typed)
        assert "Typ /team code en een e-mailadres" in town.dirk.reads()


# -- the start page ----------------------------------------------------------------------------------------


async def test_the_start_page_shows_who_is_on_duty_what_is_open_and_the_next_shift(town: Town) -> None:
    asked(town)
    town.has_duty(town.ella, "huur", reach="landelijk", day=TUESDAY)
    town.has_duty(town.ella, "arbeid", reach="overijssel")
    town.has_duty(town.carla, "sociale-zekerheid", reach="utrecht")
    await town.anna.opens_home()
    read = town.anna.reads()
    assert "Wie heeft nu dienst\n\nHuurrecht: Bram, tot 12.00 uur\nArbeidsrecht: Ella, tot 12.00 uur\n" in read
    assert "HUU-0412 (Huurrecht): opgepakt door Bram" in read
    assert "Sociale" not in read
    await town.carla.opens_home()
    assert "Jouw volgende dienst\n\nHuurrecht: vandaag 10.00 uur tot 12.00 uur, als achterwacht" in town.carla.reads()
    await town.carla.presses("Mijn overzicht")
    assert "Jouw overzicht" in town.carla.reads()


async def test_the_start_page_says_when_nobody_is_on_duty(town: Town) -> None:
    town.clock.advance(timedelta(hours=12))
    await town.anna.opens_home()
    assert "Wie heeft nu dienst\n\nniemand" in town.anna.reads()


async def test_a_stranger_has_no_start_page(town: Town) -> None:
    ted = town.stranger("Ted", on="desk")
    assert await ted.opens_home() == []


async def test_who_has_no_location_sees_the_national_duty(town: Town) -> None:
    town.has_duty(town.ella, "arbeid", reach="landelijk", start=time(9))
    await town.ella.opens_home()
    assert "Arbeidsrecht: Ella, tot 12.00 uur" in town.ella.reads()
    assert "Bram" not in town.ella.reads()
