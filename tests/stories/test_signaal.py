"""A signal, from what somebody types to the agenda it is on, and back to who raised it."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from planned import plan_meeting
from town import Town

from storage.members import OrganisationKind, Role
from storage.signals import Signal

SERVICE = "Verhuurders rekenen de servicekosten niet meer af."
SAME = "Steeds vaker geen afrekening van de servicekosten door verhuurders."
MOULD = "Huurders met schimmel krijgen te horen dat ze beter moeten luchten."


def kept(town: Town, code: str = "SIG-0001") -> Signal:
    found = town.database.read_now(lambda store: store.signals.by_code(code))
    assert found
    return found


async def raise_signal(town: Town, words: str = f"huur {SERVICE}", who: str = "anna") -> None:
    await town.person(who).types(f"/signaal {words}")
    await town.person(who).presses("Verstuur")


# -- typing it ------------------------------------------------------------


async def test_one_line_is_enough_and_says_which_agenda_it_comes_on(town: Town) -> None:
    code = plan_meeting(town)
    await town.anna.types(f"/signaal huur {SERVICE}")
    assert SERVICE in town.anna.reads()
    assert code in town.anna.reads()
    await town.anna.presses("Verstuur")
    assert town.anna.has_read("Je signaal is verstuurd als SIG-0001")
    meeting = f"het overleg over huurrecht in Overijssel ({code}, woensdag 9 december 10.00 uur)"
    assert town.anna.has_read(f"Het staat op de agenda van {meeting}. Daarna hoor je wat ermee gebeurt.")


async def test_without_a_meeting_it_waits_and_goes_on_the_agenda_when_there_is_one(town: Town) -> None:
    await raise_signal(town)
    assert town.anna.has_read("Er is nog geen overleg gepland waar dit bij past")
    code = plan_meeting(town)
    await town.passes(minutes=10)
    assert town.anna.has_read(code)
    assert kept(town).level == "regionaal"


async def test_only_the_command_opens_a_form_that_asks_everything(town: Town) -> None:
    await town.anna.types("/signaal")
    await town.anna.fills(kind="lacune", area="huur", signal=SERVICE, theme="toeslagen", named="nee")
    assert "Lacune, Toeslagen" in town.anna.reads()
    await town.anna.presses("Verstuur")
    assert (kept(town).kind, kept(town).theme) == ("lacune", "toeslagen")


async def test_a_form_needs_no_theme_and_no_name(town: Town) -> None:
    await town.anna.types("/signaal")
    await town.anna.fills(kind="casuistiek", area="algemeen", signal="Loket en advocaten kennen elkaars werk niet.")
    await town.anna.presses("Verstuur")
    assert "Geen rechtsgebied" in town.anna.finds("SIG-0001").text


async def test_an_area_that_its_words_point_to_needs_no_asking(town: Town) -> None:
    await town.anna.types("/signaal Verhuurders houden de waarborgsom in zonder schade.")
    assert "Huurrecht" in town.anna.reads()
    assert "las ik uit je tekst" in town.anna.reads()


async def test_an_area_that_nothing_points_to_is_asked(town: Town) -> None:
    await town.anna.types("/signaal Mensen weten niet waar ze terechtkunnen.")
    assert "Over welk rechtsgebied gaat je signaal?" in town.anna.reads()
    await town.anna.presses("Geen rechtsgebied")
    await town.anna.presses("Verstuur")
    assert kept(town).area == "algemeen"


async def test_a_request_for_clemency_is_a_theme_although_it_is_no_area(town: Town) -> None:
    await town.anna.types("/signaal Gratieverzoeken blijven een jaar liggen.")
    await town.anna.presses("Geen rechtsgebied")
    assert "Gratieverzoeken" in town.anna.finds("Soort").text
    await town.anna.presses("Verstuur")
    assert kept(town).theme == "gratieverzoeken"


async def test_kind_and_theme_can_be_changed_before_sending(town: Town) -> None:
    await town.anna.types(f"/signaal huur {SERVICE}")
    await town.anna.presses("Ander soort of thema")
    await town.anna.presses("Samenwerking")
    await town.anna.presses("Daklozen")
    assert "Samenwerking, Daklozen" in town.anna.reads()
    await town.anna.presses("Ander rechtsgebied")
    await town.anna.presses("Arbeidsrecht")
    await town.anna.presses("Verstuur")
    assert (kept(town).kind, kept(town).theme, kept(town).area) == ("samenwerking", "daklozen", "arbeid")


async def test_a_message_becomes_a_signal_by_its_shortcut(town: Town) -> None:
    await town.anna.uses_shortcut("signaal", MOULD)
    await town.anna.presses("Verstuur")
    assert town.anna.has_read("SIG-0001")
    await town.anna.uses_shortcut("signaal", " ")
    assert "geen tekst om een signaal van te maken" in town.anna.reads()


async def test_a_lawyer_may_raise_one_too(town: Town) -> None:
    await raise_signal(town, who="bram")
    assert town.bram.has_read("SIG-0001")


async def test_a_signal_that_is_too_long_is_not_lost(town: Town) -> None:
    await town.anna.types(f"/signaal huur {SERVICE * 40}")
    assert "het mogen er 1.500 zijn" in town.anna.reads()
    await town.anna.presses("Zelf aanpassen")
    await town.anna.fills(question=SERVICE)
    await town.anna.presses("Verstuur")
    assert town.anna.has_read("SIG-0001")


async def test_a_loose_message_can_become_a_signal(town: Town) -> None:
    await town.anna.types(MOULD)
    await town.anna.presses("Nieuw signaal")
    await town.anna.presses("Verstuur")
    assert town.anna.has_read("SIG-0001")


# -- the stricter gate ------------------------------------------------------------


async def test_towns_and_employers_go_out_as_well(town: Town) -> None:
    await town.anna.types("/signaal arbeid Bij Albert Heijn in Amsterdam krijgen mensen geen loonstrook.")
    assert "Amsterdam" not in town.anna.reads()
    assert "Albert Heijn" not in town.anna.reads()
    assert not town.anna.has_button("Dit is geen persoonsgegeven")


async def test_nothing_is_sent_by_itself_and_what_is_dropped_is_gone(town: Town) -> None:
    await town.anna.types(f"/signaal huur {SERVICE}")
    await town.anna.presses("Niet versturen")
    await town.passes(minutes=40)
    assert town.database.read_now(lambda store: store.signals.open_in("overijssel")) == []


async def test_an_old_button_says_that_the_text_is_gone(town: Town) -> None:
    await town.anna.types(f"/signaal huur {SERVICE}")
    button = town.anna.sees()[-1].button("Verstuur")
    assert button
    await town.passes(minutes=31)
    await town.anna.presses_again(button)
    assert "gewist omdat er een half uur voorbij is" in town.anna.reads()


async def test_a_second_press_sends_nothing_again(town: Town) -> None:
    await town.anna.types(f"/signaal huur {SERVICE}")
    presses = [town.anna.about_to_press("Verstuur") for _ in range(4)]
    await asyncio.gather(*(town.bot.receive(press) for press in presses))
    assert town.database.read_now(lambda store: len(store.signals.open_in("overijssel"))) == 1


# -- whose it is ------------------------------------------------------------


async def test_the_senders_name_is_on_it_only_when_wished(town: Town) -> None:
    await raise_signal(town)
    assert "Anna" not in town.channel()
    await town.dirk.presses_in_channel("Bekijk")
    assert "Anna" not in town.dirk.reads()
    await town.anna.types(f"/signaal huur {MOULD}")
    await town.anna.presses("Zet mijn naam erbij")
    assert "Naam erbij\nAnna" in town.anna.reads()
    await town.anna.presses("Verstuur")
    await town.dirk.presses_in_channel("Bekijk")
    assert "Naam erbij\nAnna" in town.dirk.reads()


async def test_the_coordinators_channel_gets_no_word_of_the_text(town: Town) -> None:
    await raise_signal(town)
    assert "SIG-0001" in town.channel()
    assert "servicekosten" not in town.channel()
    await town.dirk.presses_in_channel("Bekijk")
    assert SERVICE in town.dirk.reads()


async def test_who_is_no_coordinator_reads_who_is(town: Town) -> None:
    await raise_signal(town)
    await town.anna.presses_in_channel("Bekijk")
    assert "Dit kan alleen een" in town.anna.reads()


# -- seen too ------------------------------------------------------------


async def test_the_same_signal_is_shown_first_and_gains_weight_instead_of_a_copy(town: Town) -> None:
    await raise_signal(town)
    await town.bram.types(f"/signaal huur {SAME}")
    assert SERVICE in town.bram.reads()
    await town.bram.presses("Ook gezien")
    assert town.bram.has_read("Je telt mee bij SIG-0001")
    assert "2 collega’s" in town.anna.finds("SIG-0001 ·").text
    assert town.database.read_now(lambda store: len(store.signals.open_in("overijssel"))) == 1
    assert not town.bram.has_button("Verstuur")


async def test_the_same_person_counts_once(town: Town) -> None:
    await raise_signal(town)
    await town.anna.types(f"/signaal huur {SAME}")
    await town.anna.presses("Ook gezien")
    assert "Je telde al mee bij SIG-0001" in town.anna.reads()
    backing = town.database.read_now(lambda store: store.sightings.backing_of(store.signals.by_code("SIG-0001")))
    assert backing.weight == 1


async def test_what_only_looks_alike_can_be_sent_as_something_else(town: Town) -> None:
    await raise_signal(town)
    await town.bram.types(f"/signaal huur {SAME}")
    await town.bram.presses("Dit is iets anders")
    await town.bram.presses("Verstuur")
    assert town.bram.has_read("SIG-0002")


async def test_another_matter_in_the_same_area_interrupts_nobody(town: Town) -> None:
    await raise_signal(town)
    await town.bram.types(f"/signaal huur {MOULD}")
    assert town.bram.has_button("Verstuur")


async def test_signals_of_another_district_are_not_shown(town: Town) -> None:
    await raise_signal(town)
    town.settles("Gijs", OrganisationKind.JURIDISCH_LOKET, Role.FIRST_LINE, location="nijmegen")
    await town.gijs.types(f"/signaal huur {SAME}")
    assert SERVICE not in town.gijs.reads()
    await town.gijs.types("/status SIG-0001")
    assert "ken ik niet" in town.gijs.reads()


async def test_a_signal_that_was_withdrawn_meanwhile_cannot_be_seen_too(town: Town) -> None:
    await raise_signal(town)
    await town.bram.types(f"/signaal huur {SAME}")
    await town.anna.presses("Trek in")
    await town.bram.presses("Ook gezien")
    assert "staat niet meer open" in town.bram.reads()
    await town.bram.presses("Dit is iets anders")
    await town.bram.presses("Verstuur")
    assert town.bram.has_read("SIG-0002")


# -- taking it back ------------------------------------------------------------


async def test_a_withdrawn_signal_is_erased_at_once(town: Town) -> None:
    await raise_signal(town)
    await town.anna.presses("Trek in")
    assert "SIG-0001 is ingetrokken. De tekst is gewist." in town.anna.reads()
    assert kept(town).box == b""
    assert "Ingetrokken" in town.channel()
    assert not town.anna.has_read(SERVICE) or SERVICE not in town.anna.finds("SIG-0001 ·").text


async def test_what_others_saw_too_stays_when_one_steps_back(town: Town) -> None:
    await raise_signal(town)
    await town.bram.types(f"/signaal huur {SAME}")
    await town.bram.presses("Ook gezien")
    await town.anna.presses("Trek in")
    assert "Anderen zagen het ook" in town.anna.reads()
    assert kept(town).state == "open"


# -- where it stands ------------------------------------------------------------


async def test_status_and_mijn_say_where_it_stands(town: Town) -> None:
    code = plan_meeting(town)
    await raise_signal(town)
    await town.anna.types("/status sig 1")
    assert code in town.anna.reads()
    await town.anna.types("/status")
    assert "SIG-0001" in town.anna.reads()
    await town.anna.types("/mijn")
    assert f"SIG-0001: op de agenda van {code}" in town.anna.reads()
    await town.anna.types("/status SIG-0099")
    assert "Dit nummer ken ik niet" in town.anna.reads()
    await town.carla.types("/signaal SIG-0001")
    assert SERVICE in town.carla.reads()


async def test_the_list_shows_what_is_open_in_the_own_district(town: Town) -> None:
    await town.anna.types("/signaal lijst")
    assert "Er staan geen signalen open" in town.anna.reads()
    await raise_signal(town)
    await raise_signal(town, f"huur {MOULD}")
    await town.carla.types("/signaal lijst")
    assert SERVICE in town.carla.reads()
    assert "2 open signalen in jouw regio" in town.carla.reads()


# -- from a question ------------------------------------------------------------


async def test_a_closed_question_becomes_a_signal(town: Town) -> None:
    await town.anna.types(f"/consult huur {SERVICE} Mag dat?")
    await town.anna.presses("Verstuur")
    await town.anna.presses("Sluit vraag")
    await town.anna.presses("Maak hier een signaal van")
    assert "Komt op de agenda van" in town.anna.reads()
    await town.anna.presses("Verstuur")
    assert town.anna.has_read("SIG-0001")


async def test_a_question_whose_town_was_allowed_loses_it_as_a_signal(town: Town) -> None:
    town.has_duty(town.bram, "arbeid")
    await town.anna.types("/consult arbeid Mensen in Amsterdam krijgen geen loonstrook, mag dat zomaar?")
    await town.anna.presses("Verstuur")
    await town.anna.presses("Sluit vraag")
    await town.anna.presses("Maak hier een signaal van")
    assert "Amsterdam" not in town.anna.reads()


async def test_an_erased_question_cannot_become_one(town: Town) -> None:
    await town.anna.types(f"/consult huur {SERVICE} Mag dat?")
    await town.anna.presses("Verstuur")
    await town.anna.presses("Sluit vraag")
    card = town.anna.finds("Heropenen kan")
    button = card.button("Maak hier een signaal van")
    assert button
    town.clock.advance(timedelta(days=31))
    await town.passes(minutes=20)
    await town.anna.presses_again(button)
    assert "De tekst van deze vraag is er niet meer" in town.anna.reads()


async def test_a_question_that_sounds_like_a_signal_becomes_one_at_the_gate(town: Town) -> None:
    await town.anna.types("/consult huur Het gebeurt steeds vaker dat de verhuurder servicekosten niet afrekent.")
    await town.anna.presses("Maak hier een signaal van")
    await town.anna.presses("Verstuur")
    assert town.anna.has_read("SIG-0001")
    assert not town.bram.has_read("HUU-")


# -- by itself ------------------------------------------------------------


async def test_a_signal_that_waits_long_is_brought_to_the_coordinators(town: Town) -> None:
    await raise_signal(town)
    town.clock.advance(timedelta(days=40))
    await town.passes(minutes=10)
    assert "SIG-0001 wacht al lang op een overleg" in town.channel()
    before = town.channel().count("wacht al lang")
    town.clock.advance(timedelta(days=40))
    await town.passes(minutes=10)
    assert town.channel().count("wacht al lang") == before + 1


@pytest.mark.parametrize("words", ["samenvoegen SIG-0001 SIG-0002", "losmaken SIG-0001"])
async def test_what_coordinators_do_is_refused_to_others(town: Town, words: str) -> None:
    await raise_signal(town)
    await town.anna.types(f"/signaal {words}")
    assert "Dit kan alleen een" in town.anna.reads()
