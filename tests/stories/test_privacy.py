"""/privacy: seeing, taking along and erasing what is stored, and a text in which somebody could be recognised."""

from __future__ import annotations

import json
from datetime import datetime

import pytest
from town import TUESDAY, Person, Town

from bot.chat.catalogue import ZONE
from storage.members import OrganisationKind, Role

NAMED = "Mevrouw Wolthuis mag van de verhuurder geen huisdier houden. Kan dat zomaar?"
ORDINARY = "Mag de verhuurder de huur tussentijds verhogen?"


@pytest.fixture
def fatma(town: Town) -> Person:
    """The privacy officer."""
    return town.settles("Fatma", OrganisationKind.JURIDISCH_LOKET, Role.PRIVACY_OFFICER)


async def sent(town: Town, words: str = ORDINARY) -> None:
    await town.anna.types(f"/consult huur {words}")
    await town.anna.presses("Verstuur")


# -- one's own data ---------------------------------------------------------------------------------------------


async def test_everybody_sees_what_is_stored_about_them(town: Town) -> None:
    await sent(town)
    await town.anna.types("/privacy")
    assert "anna@voorbeeld.nl" in town.anna.reads()
    assert "Vragen die je stelde\n1" in town.anna.reads()
    await town.anna.presses("Wat bewaart Korte Lijn?")
    assert "30 dagen na het sluiten" in town.anna.reads()


async def test_the_data_come_as_a_file_that_is_kept_nowhere(town: Town) -> None:
    await sent(town)
    await town.anna.types("/privacy")
    await town.anna.presses("Download mijn gegevens")
    file = town.anna.sees()[-1].card.file
    assert file
    kept = json.loads(file.content)
    assert kept["geschreven"] == [ORDINARY]
    assert kept["tabellen"]["member"][0]["email"] == "anna@voorbeeld.nl"
    assert kept["tabellen"]["consult"][0]["code"] == "HUU-0001"
    assert "bram@voorbeeld.nl" not in file.content.decode()
    assert "wrapped_key" not in file.content.decode()


async def test_who_has_something_open_hands_it_over_first(town: Town) -> None:
    await sent(town)
    await town.anna.types("/privacy wis")
    assert "de vraag HUU-0001" in town.anna.reads()
    assert not town.anna.has_button("Ja, wis alles")
    await town.carla.types("/privacy wis")
    assert "de dienst van" in town.carla.reads()


async def test_who_erases_disappears_and_what_is_counted_stays(town: Town) -> None:
    await sent(town)
    await town.anna.presses("Trek in")
    await town.anna.types("/privacy")
    await town.anna.presses("Wis mijn gegevens")
    assert "1 vraag" in town.anna.reads()
    await town.anna.presses("Ja, wis alles")
    assert "Je gegevens zijn gewist" in town.anna.reads()
    row = town.looks(lambda store: store.members.get(town.anna.member.number))
    assert (row.name, row.phone, row.email, row.active) == ("oud-deelnemer", "", f"oud-deelnemer-{row.id}", False)  # type: ignore[attr-defined]
    assert town.looks(lambda store: store.consults.by_code("HUU-0001").asker_id) == row.id  # type: ignore[attr-defined, union-attr]
    shown = await town.anna.types("/mijn")
    assert "anna@voorbeeld.nl" not in "".join(seen.text for seen in shown)


async def test_who_is_erased_is_not_found_any_more(town: Town, fatma: Person) -> None:
    dora = town.settles("Dora", OrganisationKind.LAW_OFFICE, Role.LAWYER, areas="huur")
    await town.anna.types("/wie dora")
    assert "Dora" in town.anna.reads()
    await dora.types("/privacy wis")
    await dora.presses("Ja, wis alles")
    await town.anna.types("/wie dora")
    assert "Organisatie Dora" not in town.anna.reads()
    await fatma.types("/privacy inzage dora@voorbeeld.nl")
    assert "Ik ken niemand" in fatma.reads()


async def test_what_was_raised_as_a_signal_is_in_the_file_too(town: Town) -> None:
    await town.anna.types(SIGNAL)
    await town.anna.presses("Verstuur")
    await town.anna.types("/privacy inzage")
    file = town.anna.sees()[-1].card.file
    assert file
    assert json.loads(file.content)["geschreven"] == [SIGNAL.removeprefix("/signaal huur ")]


async def test_who_changes_their_mind_loses_nothing(town: Town) -> None:
    await town.anna.types("/privacy wis")
    await town.anna.presses("Toch niet")
    assert "anna@voorbeeld.nl" in town.anna.reads()


async def test_only_a_privacy_officer_looks_after_others(town: Town, fatma: Person) -> None:
    await town.anna.types("/privacy inzage bram@voorbeeld.nl")
    assert "alleen je eigen gegevens" in town.anna.reads()
    await fatma.types("/privacy inzage bram@voorbeeld.nl")
    assert "Gegevens van Bram" in fatma.reads()
    await fatma.types("/privacy inzage niemand@voorbeeld.nl")
    assert "Ik ken niemand" in fatma.reads()
    await fatma.types("/privacy wis anna@voorbeeld.nl")
    await fatma.presses("Ja, wis alles")
    assert town.looks(lambda store: store.members.by_email("anna@voorbeeld.nl")) is None


async def test_a_button_of_somebody_else_does_nothing(town: Town) -> None:
    await town.bram.types("/privacy")
    button = town.bram.sees()[-1].button("Download mijn gegevens")
    assert button
    await town.anna.presses_again(button)
    assert "werkt niet meer" in town.anna.reads()


async def test_there_is_no_search_by_client(town: Town) -> None:
    await town.anna.types("/privacy cliënt")
    assert "Ik zoek niet op cliënt" in town.anna.reads()


# -- a text that should not have been sent -----------------------------------------------------------------------


async def leaked(town: Town) -> None:
    await town.anna.types(f"/consult huur {NAMED}")
    await town.anna.presses("Dit is geen persoonsgegeven")
    await town.anna.presses("Verstuur")
    assert town.bram.has_read("Wolthuis")


async def test_one_command_hides_the_text_everywhere_and_says_who_saw_it(town: Town, fatma: Person) -> None:
    await leaked(town)
    await town.bram.presses("Ik pak dit op")
    await town.bram.replies("Zeg haar dat het niet mag.", to="HUU-0001")
    await town.anna.types("/privacy lek HUU-0001")
    assert "verborgen op alle plekken" in town.anna.finds("Mogelijk datalek").text
    assert "Eén ander heeft de tekst op het scherm gehad: Bram" in town.anna.finds("Mogelijk datalek").text
    assert "vrijdag 10.00 uur" in town.anna.finds("Mogelijk datalek").text
    for person in (town.anna, town.bram, town.carla, fatma):
        assert not person.has_read("Wolthuis")
        assert not person.has_read("dat het niet mag")
    consult = town.looks(lambda store: store.consults.by_code("HUU-0001"))
    assert consult.wrapped_key is None  # type: ignore[union-attr]
    assert "verborgen" in town.bram.finds("Deze vraag is verborgen").text
    assert "Stel je vraag gerust opnieuw" in town.anna.finds("Stel je vraag").text


async def test_the_privacy_officer_hears_at_once_and_is_reminded_until_it_is_decided(town: Town, fatma: Person) -> None:
    await leaked(town)
    await town.bram.types("/privacy lek huu 1")
    assert "Mogelijk datalek HUU-0001" in fatma.reads()
    await town.passes(hours=25)
    assert "Nog 48 uur" in fatma.reads()
    await town.passes(hours=24)
    assert "Nog 24 uur" in fatma.reads()
    await fatma.presses("Melden is niet nodig")
    assert "De klok staat stil" in fatma.reads()
    before = len(fatma.sees())
    await town.passes(hours=48)
    assert len(fatma.sees()) == before


async def test_an_outage_gives_one_reminder_and_not_four(town: Town, fatma: Person) -> None:
    await leaked(town)
    await town.bram.types("/privacy lek HUU-0001")
    town.clock.advance(datetime(2026, 12, 9, 10, tzinfo=ZONE) - TUESDAY)
    await town.runner.catch_up()
    await town.delivery.settle()
    reminders = [seen for seen in fatma.sees() if "72 uur" in seen.text or "Nog" in seen.text]
    assert ["voorbij" in seen.text for seen in reminders] == [True]


async def test_the_report_holds_the_facts_and_not_the_text(town: Town, fatma: Person) -> None:
    await leaked(town)
    await fatma.types("/privacy lek HUU-0001")
    await fatma.presses("Wat stond erin?")
    await fatma.fills(kinds=("naam", "gezondheid"))
    await fatma.presses("Maak verslag")
    file = fatma.sees()[-1].card.file
    assert file
    report = file.content.decode()
    assert "naam en gezondheid" in report
    assert "Rollen: advocaat" in report
    assert "Wolthuis" not in report
    await fatma.presses("Ik heb het gemeld")
    assert "Gemeld bij de Autoriteit Persoonsgegevens" in fatma.reads()


async def test_the_same_text_is_one_breach_however_often_it_is_reported(town: Town, fatma: Person) -> None:
    await leaked(town)
    await town.bram.types("/privacy lek HUU-0001")
    await town.passes(hours=5)
    await town.anna.types("/privacy lek HUU-0001")
    assert "vrijdag 10.00 uur" in town.anna.reads()
    await fatma.types("/privacy detector")
    assert "1 keer is achteraf iets gemeld" in fatma.reads()


async def test_a_code_of_others_does_not_exist(town: Town) -> None:
    await leaked(town)
    await town.ella.types("/privacy lek HUU-0001")
    assert "Dit nummer ken ik niet" in town.ella.reads()
    assert town.bram.has_read("Wolthuis")
    await town.anna.types("/privacy lek HUU-9999")
    assert "Dit nummer ken ik niet" in town.anna.reads()


async def test_a_privacy_officer_erases_a_text_without_a_breach(town: Town, fatma: Person) -> None:
    await leaked(town)
    await town.anna.types("/privacy wis-tekst HUU-0001")
    assert "Dit kan alleen een" in town.anna.reads()
    await fatma.types("/privacy wis-tekst HUU-0001")
    assert not town.bram.has_read("Wolthuis")
    assert "is gewist, overal" in fatma.reads()
    await fatma.types("/privacy wis-tekst HUU-0001")
    assert "was al gewist" in fatma.reads()


# -- figures -------------------------------------------------------------------------------------------------------


async def test_the_gate_is_counted_and_its_words_are_not_kept(town: Town, fatma: Person) -> None:
    await leaked(town)
    await sent(town)
    await town.anna.types("/consult huur Cliënt met BSN 111222333 krijgt geen huurtoeslag. Wat kan er nog?")
    await town.anna.presses("Niet versturen")
    await fatma.types("/privacy detector")
    assert "gingen 3 teksten door de poort. Ik hield 2 keer iets tegen. Daarvan werd 1 keer gezegd" in fatma.reads()
    assert "Namen\n1 gevonden, 1 vrijgegeven" in fatma.reads()
    assert "BSN\n1 gevonden, 0 vrijgegeven" in fatma.reads()


async def test_an_answer_that_passes_at_once_is_counted_too(town: Town, fatma: Person) -> None:
    await sent(town)
    await town.bram.presses("Ik pak dit op")
    await town.bram.replies("Dat mag niet.", to="HUU-0001")
    await fatma.types("/privacy detector")
    assert "gingen 2 teksten door de poort" in fatma.reads()


async def test_figures_and_logs_are_for_who_sees_to_privacy(town: Town, fatma: Person) -> None:
    await leaked(town)
    for words in ("detector", "logboek HUU-0001"):
        await town.dirk.types(f"/privacy {words}")
        assert "Dit kan alleen een" in town.dirk.reads()
    await fatma.types("/privacy logboek HUU-0001")
    assert "1 × advocaat" in fatma.reads()
    assert "Bram" not in fatma.reads()


# -- signals -------------------------------------------------------------------------------------------------------

SIGNAL = "/signaal huur Verhuurders van geitenboerderijen rekenen de servicekosten niet af."


async def test_a_signal_is_hidden_on_every_card_and_who_looked_at_it_is_named(town: Town, fatma: Person) -> None:
    await town.anna.types(SIGNAL)
    await town.anna.presses("Verstuur")
    await town.dirk.presses_in_channel("Bekijk")
    assert town.dirk.has_read("servicekosten")
    await town.anna.types("/privacy lek SIG-0001")
    assert "Eén ander heeft de tekst op het scherm gehad: Dirk" in fatma.finds("Mogelijk datalek SIG-0001").text
    assert not [seen for seen in town.anna.sees() if seen.key and "servicekosten" in seen.text]
    await fatma.types("/privacy wis-tekst SIG-0001")
    assert "was al gewist" in fatma.reads()


async def test_who_read_a_text_in_a_list_stands_in_the_audit_and_in_the_report(town: Town, fatma: Person) -> None:
    youssef = town.settles("Youssef", OrganisationKind.SOCIAAL_RAADSLIEDEN, Role.FIRST_LINE)
    await town.anna.types(SIGNAL)
    await town.anna.presses("Verstuur")
    await youssef.types("/signaal lijst")
    assert "servicekosten" in youssef.reads()
    lines = town.database.read_now(lambda store: store.audit.about("SIG-0001"))
    assert (youssef.member.id, "command:signaal") in {(line.member_id, line.act) for line in lines}
    await town.anna.types("/privacy lek SIG-0001")
    assert "Youssef" in fatma.finds("Mogelijk datalek SIG-0001").text


async def test_a_word_more_is_taken_out_of_a_signal_too(town: Town) -> None:
    await town.anna.types(SIGNAL)
    await town.anna.presses("Nog iets weghalen")
    await town.anna.presses("Een ander woord")
    await town.anna.fills(words="geitenboerderijen")
    await town.anna.presses("Verstuur")
    kept = town.looks(lambda store: store.signals.text_of(1))
    assert kept == "Verhuurders van [weggelaten] rekenen de servicekosten niet af."


async def test_the_terms_are_those_of_this_installation(town: Town, fatma: Person) -> None:
    await town.anna.types("/privacy bewaartermijnen")
    assert "Tekst van een vraag\n30 dagen na het sluiten" in town.anna.reads()
    assert "Logboek\n365 dagen" in town.anna.reads()
    await fatma.types("/privacy dpia")
    assert "kortelijn privacy" in fatma.reads()
    await town.anna.types("/privacy dpia")
    assert "Dit kan alleen een" in town.anna.reads()
