"""/wie: direct contacts however they are spelt, and who is on duty now."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from town import TUESDAY, Person, Town

from bot.chat.form import InvalidAnswers
from bot.contacts.forms import ChangeForm
from storage.contacts import Contact
from storage.members import OrganisationKind, Role


def lists(town: Town, name: str, **fields: object) -> Contact:
    """Put a card in the directory."""
    card = Contact(name=name, changed_at=town.clock.now(), **fields)
    town.database.write_now(lambda store: store.contacts.put(card))
    return card


async def texts(person: Person, words: str) -> list[str]:
    return [seen.text for seen in await person.types(words)]


# -- finding ------------------------------------------------------------------------------------------------


async def test_a_contact_shows_what_one_needs_to_call(town: Town) -> None:
    lists(
        town,
        "",
        organisation="Sociaal raadslieden Nijmegen",
        municipalities="Nijmegen",
        phone="024 123 45 67",
        email="balie@voorbeeld.nl",
        hours="ma-do 9-12 uur",
        does="bezwaar bijstand",
        does_not="vreemdelingenrecht",
        confirmed_at=datetime(2026, 1, 12, 9, tzinfo=UTC),
    )
    first = (await texts(town.anna, "/wie sociaal raadslieden nijmegen"))[0]
    assert first.splitlines() == [
        "Sociaal raadslieden Nijmegen",
        "Telefoon",
        "024 123 45 67",
        "E-mail",
        "balie@voorbeeld.nl",
        "Bereikbaar",
        "ma-do 9-12 uur",
        "Doet wel",
        "bezwaar bijstand",
        "Doet niet",
        "vreemdelingenrecht",
        "Bevestigd op 12 januari",
    ]


async def test_a_lawyer_is_found_by_area_and_place(town: Town) -> None:
    shown = await texts(town.anna, "/wie huur zwolle")
    assert shown[0].startswith(("Bram", "Carla"))
    assert len(shown) <= 5


async def test_typing_errors_and_particles_are_forgiven(town: Town) -> None:
    lists(town, "Loes van den Berg", organisation="Kantoor Zuid", phone="038 1")
    lists(town, "Désirée Müller", organisation="Kantoor Noord")
    assert "Loes van den Berg" in (await texts(town.anna, "/wie vd berg"))[0]
    assert "Loes van den Berg" in (await texts(town.anna, "/wie loes van de brg"))[0]
    assert "Désirée Müller" in (await texts(town.anna, "/wie desiree muler"))[0]


async def test_typing_errors_in_area_and_place_are_forgiven(town: Town) -> None:
    assert (await texts(town.anna, "/wie huurrehct zwole"))[0].startswith(("Bram", "Carla"))


async def test_a_topic_without_duty_is_found(town: Town) -> None:
    lists(town, "Floor de Wit", organisation="Kantoor Wit", topics="familierecht;erfrecht")
    assert "Floor de Wit" in (await texts(town.anna, "/wie familierecht"))[0]


async def test_coordinators_are_those_of_ones_own_location(town: Town) -> None:
    town.settles("Greet", OrganisationKind.JURIDISCH_LOKET, Role.COORDINATOR, location="utrecht")
    assert [text.splitlines()[0] for text in await texts(town.anna, "/wie coördinator")] == ["Dirk"]
    assert [text.splitlines()[0] for text in await texts(town.anna, "/wie coordinator utrecht")] == ["Greet"]


async def test_somebody_whose_name_is_an_area_or_a_place_is_found(town: Town) -> None:
    lists(town, "Ben Kamer", organisation="Kantoor A")
    lists(town, "Anna Bergen", organisation="Kantoor B")
    assert (await texts(town.dirk, "/wie kamer"))[0].startswith("Ben Kamer")
    assert (await texts(town.dirk, "/wie anna bergen"))[0].startswith("Anna Bergen")


async def test_one_hit_comes_with_the_contact_and_several_with_a_button_for_it(town: Town) -> None:
    one = await town.anna.types("/wie bram")
    assert len(one) == 1
    contact = one[0].card.contact
    assert contact
    assert contact.phone == "038 123 45 67"
    assert "BEGIN:VCARD" in contact.vcard
    several = await town.anna.types("/wie huur")
    assert len(several) > 1
    assert all(seen.card.contact is None for seen in several)
    await town.anna.presses("Bewaar contact", on="Carla")
    assert town.anna.sees()[-1].card.contact
    assert town.anna.sees()[-1].text.startswith("Carla")


async def test_at_most_five_cards_are_shown(town: Town) -> None:
    for number in range(8):
        lists(town, f"Jan Jansen {number}", organisation="Kantoor")
    assert len(await town.anna.types("/wie jansen")) == 5


async def test_nobody_found_names_who_is_nearest_and_what_to_try(town: Town) -> None:
    lists(town, "Xandra Quispel", organisation="Kantoor Q")
    await town.anna.types("/wie quisxxxxl")
    assert "Typ alleen een achternaam" in town.anna.reads()
    lonely = await town.anna.types("/wie bzzwqk")
    assert lonely[-1].text.startswith("Ik vind niemand")
    assert "bzzwqk" not in lonely[-1].text


async def test_the_nearest_names_are_buttons_that_show_the_card(town: Town) -> None:
    lists(town, "Xandra Quispelhoven", organisation="Kantoor Q", phone="038 2")
    await town.anna.types("/wie quispelaarsma")
    seen = town.anna.sees()[-1]
    assert seen.text.startswith("Ik vind niemand die precies past")
    await town.anna.presses("Xandra Quispelhoven (Kantoor Q)")
    assert "038 2" in town.anna.reads()


async def test_a_double_place_is_asked_about(town: Town) -> None:
    lists(town, "Noor Duin", organisation="Kantoor Duin", areas="huur", municipalities="Bergen (NH.)")
    lists(town, "Maas Peel", organisation="Kantoor Maas", areas="huur", municipalities="Bergen (L.)")
    await town.anna.types("/wie huur bergen")
    assert "twee plaatsen met deze naam" in town.anna.reads()
    await town.anna.presses("Bergen (L.)")
    assert town.anna.has_read("Maas Peel")
    assert not town.anna.has_read("Noor Duin")


async def test_the_answer_to_which_place_is_forgotten_after_half_an_hour(town: Town) -> None:
    await town.anna.types("/wie huur bergen")
    town.clock.advance(timedelta(minutes=31))
    await town.anna.presses("Bergen (L.)")
    assert "Typ het opnieuw" in town.anna.reads()


async def test_what_is_typed_is_kept_nowhere(town: Town) -> None:
    await town.anna.types("/wie mevrouw de geheimzinnige")
    kept = town.looks(lambda store: [row.answer for row in _answers(store)])
    assert "geheimzinnige" not in str(kept)


def _answers(store):  # type: ignore[no-untyped-def]
    from sqlmodel import select

    from storage.inbox import Seen

    return store.session.exec(select(Seen)).all()


async def test_a_guest_gets_nothing(town: Town) -> None:
    town.anna.guest = True
    assert "038" not in (await texts(town.anna, "/wie huur"))[0]


# -- the index follows ---------------------------------------------------------------------------------------


async def test_new_changed_and_removed_cards_are_seen_at_once(town: Town) -> None:
    await town.anna.types("/wie zonneveld")
    card = lists(town, "Puck Zonneveld", organisation="Kantoor Z")
    assert "Puck Zonneveld" in (await texts(town.anna, "/wie zonneveld"))[0]
    town.clock.advance(timedelta(minutes=5))
    change(town, card.number, name="Puck Maanlicht")
    assert "Puck Maanlicht" in (await texts(town.anna, "/wie maanlicht"))[0]
    assert not any("Puck" in text for text in await texts(town.anna, "/wie zonneveld"))
    change(town, card.number, removed=True)
    assert not any("Puck" in text for text in await texts(town.anna, "/wie maanlicht"))


async def test_a_change_that_is_saved_late_is_seen_too(town: Town) -> None:
    lists(town, "Aagje Eerst", organisation="Kantoor")
    earlier = town.clock.now() - timedelta(seconds=5)
    await town.anna.types("/wie aagje")
    await town.anna.types("/wie aagje")
    late = Contact(name="Teun Laat", changed_at=earlier)
    town.database.write_now(lambda store: store.contacts.put(late))
    town.clock.advance(timedelta(minutes=2))
    assert "Teun Laat" in (await texts(town.anna, "/wie teun laat"))[0]


async def test_a_member_who_changes_or_leaves_is_found_so_at_once(town: Town) -> None:
    await town.anna.types("/wie carla")
    town.database.write_now(lambda store: setattr(store.members.get(town.carla.member.number), "name", "Karolien"))
    assert (await texts(town.anna, "/wie karolien"))[0].startswith("Karolien")
    town.database.write_now(lambda store: setattr(store.members.get(town.carla.member.number), "active", False))
    assert not any("Karolien" in text for text in await texts(town.anna, "/wie karolien"))


async def test_somebody_with_a_card_is_found_once(town: Town) -> None:
    lists(town, "Bram", organisation="Kantoor Bram", email="Bram@voorbeeld.nl", phone="038 999")
    found = await texts(town.anna, "/wie bram")
    assert len(found) == 1
    assert "038 999" in found[0]


def change(town: Town, number: int, **fields: object) -> None:
    def work(store):  # type: ignore[no-untyped-def]
        row = store.contacts.get(number)
        for name, value in {**fields, "changed_at": town.clock.now()}.items():
            setattr(row, name, value)

    town.database.write_now(work)


# -- on duty ---------------------------------------------------------------------------------------------------


async def test_who_is_on_duty_now_with_the_number_during_the_slot_only(town: Town) -> None:
    shown = (await texts(town.anna, "/wie dienst huur"))[0]
    assert "Huurrecht (Zwolle): Bram, tot 12.00 uur\n038 123 45 67" in shown
    town.clock.advance(timedelta(hours=2))
    shown = (await texts(town.anna, "/wie dienst huur"))[0]
    assert "Bram" not in shown
    assert "038" not in shown
    assert "Nu niemand. Volgende piket: vandaag 13.00-15.00 uur (landelijk)." in shown


async def test_ones_own_location_goes_first(town: Town) -> None:
    town.has_duty(town.ella, reach="landelijk")
    town.has_duty(town.carla, reach="utrecht")
    shown = (await texts(town.anna, "/wie dienst huur"))[0]
    assert shown.index("Zwolle") < shown.index("landelijk") < shown.index("Utrecht")
    assert "Utrecht" not in (await texts(town.anna, "/wie dienst"))[0]


async def test_an_area_without_a_roster_says_so(town: Town) -> None:
    assert "Arbeidsrecht\nNu niemand, en er staat nog geen piket" in (await texts(town.anna, "/wie dienst"))[0]


async def test_without_words_one_reads_examples_and_who_is_on_duty(town: Town) -> None:
    shown = (await texts(town.anna, "/wie"))[0]
    assert shown.count("/wie ") >= 3
    assert "Huurrecht (Zwolle): Bram" in shown


async def test_urgent_shows_duty_first_and_then_lawyers_of_that_area(town: Town) -> None:
    town.settles("Fred", OrganisationKind.LAW_OFFICE, Role.LAWYER, areas="arbeid")
    shown = await texts(town.anna, "/wie huur spoed")
    assert "Huurrecht (Zwolle): Bram" in shown[0]
    names = [text.splitlines()[0] for text in shown[1:]]
    assert set(names) == {"Bram", "Carla", "Ella"}
    assert names[-1] == "Ella"


# -- one's own card -------------------------------------------------------------------------------------------


async def test_ones_own_card_has_buttons_and_that_of_others_has_not(town: Town) -> None:
    assert (await town.bram.types("/wie bram"))[0].labels == ["Klopt", "Wijzig", "Verwijder mij"]
    assert (await town.anna.types("/wie bram"))[0].labels == []


async def test_right_confirms_the_card(town: Town) -> None:
    await town.bram.types("/wie bram")
    assert "Niet bevestigd" in town.bram.reads()
    await town.bram.presses("Klopt")
    assert "Dank je" in town.bram.reads()
    assert "Bevestigd op 1 december" in (await texts(town.anna, "/wie bram"))[0]


async def test_a_card_confirmed_twice_is_one_card(town: Town) -> None:
    await town.bram.types("/wie bram")
    button = town.bram.sees()[-1].button("Klopt")
    assert button
    await town.bram.presses("Klopt")
    await town.bram.types("/wie bram")
    await town.bram.presses("Klopt")
    assert len(await town.anna.types("/wie bram")) == 1


async def test_changing_ones_hours(town: Town) -> None:
    await town.bram.types("/wie bram")
    await town.bram.presses("Wijzig")
    await town.bram.fills(what="hours", value="ma-vr 9-17 uur")
    assert "ma-vr 9-17 uur" in (await texts(town.anna, "/wie bram"))[0]


async def test_a_mobile_number_needs_a_tick(town: Town) -> None:
    await town.bram.types("/wie bram")
    await town.bram.presses("Wijzig")
    await town.bram.fills(what="phone", value="06 12 34 56 78", agreed=("ja",))
    assert "06 12 34 56 78" in (await texts(town.anna, "/wie bram"))[0]


def test_a_mobile_number_without_a_tick_is_refused() -> None:
    for number in ("06 12 34 56 78", "+31 6 12345678", "0031612345678"):
        with pytest.raises(InvalidAnswers):
            ChangeForm(what="phone", value=number).check_together()
    ChangeForm(what="phone", value="038 612 34 56").check_together()


async def test_who_leaves_the_directory_is_gone_at_once_and_can_come_back(town: Town) -> None:
    await town.bram.types("/wie bram")
    await town.bram.presses("Verwijder mij")
    assert "niet meer op de sociale kaart" in town.bram.reads()
    assert not any(text.startswith("Bram") for text in await texts(town.anna, "/wie bram"))
    town.clock.advance(timedelta(seconds=1))
    await town.bram.presses("Toch laten staan")
    assert (await texts(town.anna, "/wie bram"))[0].startswith("Bram")


async def test_a_lawyer_who_is_not_listed_is_on_duty_with_the_number_of_the_team(town: Town) -> None:
    await town.bram.types("/wie bram")
    await town.bram.presses("Verwijder mij")
    assert "geen nummer bekend" in (await texts(town.anna, "/wie dienst huur"))[0]
    lists(town, "", organisation="Organisatie Bram", phone="038 765 43 21")
    shown = (await texts(town.anna, "/wie dienst huur"))[0]
    assert "038 765 43 21" in shown
    assert "038 123 45 67" not in shown


async def test_nobody_changes_the_card_of_somebody_else(town: Town) -> None:
    await town.bram.types("/wie bram")
    button = town.bram.sees()[-1].button("Verwijder mij")
    assert button
    town.anna.telegraph.show(town.anna.account, town.bram.sees()[-1].card, town.bram.sees()[-1].voice)
    await town.anna.presses("Verwijder mij")
    assert "alleen de eigenaar of een coördinator" in town.anna.reads()
    assert (await texts(town.anna, "/wie bram"))[0].startswith("Bram")


# -- a wrong card -----------------------------------------------------------------------------------------------


async def test_a_wrong_card_is_unconfirmed_and_who_keeps_it_is_asked(town: Town) -> None:
    lists(town, "Joke Prins", organisation="Kantoor P", phone="038 1", confirmed_at=TUESDAY.astimezone(UTC))
    assert "Bevestigd op 1 december" in (await texts(town.anna, "/wie joke prins"))[0]
    await town.anna.types("/wie fout joke prins")
    assert "niet bevestigd" in town.anna.reads()
    assert "Niet bevestigd" in (await texts(town.anna, "/wie joke prins"))[0]
    assert "Klopt deze kaart nog: Joke Prins?" in town.channel()
    assert "Anna" not in town.channel()


async def test_the_owner_of_a_wrong_card_is_asked_too(town: Town) -> None:
    await town.anna.types("/wie fout bram")
    assert "Klopt deze kaart nog: Bram?" in town.bram.reads()
    await town.bram.presses("Klopt")
    assert "Bevestigd op 1 december" in (await texts(town.anna, "/wie bram"))[0]


async def test_a_keeper_in_the_same_organisation_is_asked_instead_of_the_channel(town: Town) -> None:
    lists(town, "Oud Collega", organisation="Organisatie Dirk", phone="038 1")
    await town.anna.types("/wie fout oud collega")
    assert town.channel() == ""
    await town.dirk.presses("Verwijder kaart", on="Oud Collega")
    assert not any("Oud Collega" in text for text in await texts(town.anna, "/wie oud collega"))


async def test_which_of_two_cards_is_wrong_is_asked(town: Town) -> None:
    lists(town, "Jan Visser", organisation="Kantoor A")
    lists(town, "Piet Visser", organisation="Kantoor B")
    await town.anna.types("/wie fout visser")
    await town.anna.presses("Piet Visser (Kantoor B)")
    assert "Klopt deze kaart nog: Piet Visser?" in town.channel()


async def test_a_report_without_a_name_says_how(town: Town) -> None:
    await town.anna.types("/wie fout")
    assert "/wie fout jansen" in town.anna.reads()
