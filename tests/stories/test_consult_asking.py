"""Asking: from what somebody types to a question that can be sent, whatever was typed."""

from __future__ import annotations

from datetime import timedelta

from town import TUESDAY, Town

HUUR = "Mag de verhuurder de huur tussentijds verhogen?"


async def test_only_the_command_opens_a_form_that_asks_everything(town: Town) -> None:
    await town.anna.types("/consult")
    await town.anna.fills(area="huur", question=HUUR, urgent="nee")
    assert HUUR in town.anna.reads()
    await town.anna.presses("Verstuur")
    assert town.bram.has_read(HUUR)


async def test_only_an_area_opens_the_form_with_that_area_chosen(town: Town) -> None:
    await town.anna.types("/consult huurrecht")
    await town.anna.fills(question=HUUR, urgent="nee")
    await town.anna.presses("Verstuur")
    assert town.bram.has_read("HUU-0001")


async def test_the_form_can_say_that_it_is_urgent(town: Town) -> None:
    await town.anna.types("/consult huur")
    await town.anna.fills(question=HUUR, urgent="ja")
    await town.anna.presses("Verstuur")
    assert town.bram.has_read("SPOED · HUU-0001")
    assert town.carla.has_read("SPOED · HUU-0001")


async def test_a_synonym_is_enough_and_its_words_reach_the_lawyer(town: Town) -> None:
    town.has_duty(town.bram, "arbeid")
    await town.anna.types("/consult ontslag op staande voet Cliënt kwam een kwartier te laat. Mag dit?")
    await town.anna.presses("Verstuur")
    card = town.bram.finds("ARB-0001")
    assert "ontslag op staande voet: Cliënt kwam een kwartier te laat. Mag dit?" in card.text


async def test_a_typing_error_is_read_and_can_be_undone(town: Town) -> None:
    town.has_duty(town.bram, "arbeid")
    await town.anna.types("/consult onslag Cliënt kwam een kwartier te laat. Mag dit?")
    assert "Ik lees dit als Arbeidsrecht." in town.anna.reads()
    await town.anna.presses("Ander rechtsgebied")
    await town.anna.presses("Huurrecht")
    assert "Ik lees dit als" not in town.anna.reads()
    await town.anna.presses("Verstuur")
    assert "Cliënt kwam een kwartier te laat. Mag dit?" in town.bram.finds("HUU-0001").text


async def test_an_exact_word_is_not_called_a_guess(town: Town) -> None:
    await town.anna.types(f"/consult huur {HUUR}")
    assert "Ik lees dit als" not in town.anna.reads()


async def test_an_ambiguous_word_is_asked_about_and_never_guessed(town: Town) -> None:
    town.has_duty(town.carla, "sociale-zekerheid")
    await town.anna.types("/consult uitkering stopgezet na ziekte, wat kan cliënt doen?")
    assert "Over welk rechtsgebied gaat het?" in town.anna.reads()
    assert "stopgezet na ziekte" in town.anna.reads()
    labels = town.anna.sees()[-1].labels
    assert labels[-3:] == ["Allebei", "Weet ik niet", "Niet versturen"]
    await town.anna.presses("Sociale zekerheidsrecht (sociale verzekeringen)")
    await town.anna.presses("Verstuur")
    assert town.carla.has_read("uitkering stopgezet na ziekte, wat kan cliënt doen?")


async def test_both_meanings_of_an_ambiguous_word_make_one_question_in_two_areas(town: Town) -> None:
    town.has_duty(town.carla, "sociale-zekerheid")
    town.has_duty(town.bram, "sociale-voorzieningen")
    await town.anna.types("/consult sv Wat gaat voor, de uitkering of de bijstand?")
    await town.anna.presses("Allebei")
    await town.anna.presses("Verstuur")
    assert town.carla.has_read("MUL-0001")
    assert town.bram.has_read("MUL-0001")


async def test_who_types_only_an_ambiguous_word_is_asked_which_and_then_what(town: Town) -> None:
    town.has_duty(town.carla, "sociale-zekerheid")
    await town.anna.types("/consult sv")
    assert "[gewist]" not in town.anna.reads()
    await town.anna.presses("Sociale zekerheidsrecht (sociale verzekeringen)")
    await town.anna.fills(question="Mag het UWV een voorschot terugvragen?")
    await town.anna.presses("Verstuur")
    assert town.carla.has_read("Mag het UWV een voorschot terugvragen?")


async def test_who_does_not_know_gets_all_six_areas(town: Town) -> None:
    await town.anna.types("/consult uitkering stopgezet na ziekte, wat kan cliënt doen?")
    await town.anna.presses("Weet ik niet")
    assert len(town.anna.sees()[-1].labels) == 7
    assert "de advocaat kan de vraag doorzetten" in town.anna.reads()


async def test_an_unknown_word_gets_the_list_and_the_text_stays(town: Town) -> None:
    await town.anna.types("/consult flexwonen Mag de verhuurder na een jaar opzeggen, ook bij kinderen?")
    assert "Mag de verhuurder na een jaar opzeggen" in town.anna.reads()
    await town.anna.presses("Huurrecht")
    await town.anna.presses("Verstuur")
    assert town.bram.has_read("flexwonen Mag de verhuurder na een jaar opzeggen, ook bij kinderen?")


async def test_an_area_without_duty_points_to_the_directory_and_keeps_the_text(town: Town) -> None:
    await town.anna.types("/consult scheiding Wie krijgt het huurcontract als beide partners willen blijven?")
    assert "Voor personen- en familierecht is geen piket. Zoek een advocaat met /wie" in town.anna.reads()
    await town.anna.presses("Huurrecht")
    await town.anna.presses("Verstuur")
    assert town.bram.has_read("Wie krijgt het huurcontract")


async def test_an_area_that_nobody_ever_has_duty_for_is_not_accepted_silently(town: Town) -> None:
    await town.anna.types("/consult asiel Mag cliënt tijdens de procedure werken als vrijwilliger?")
    assert "is nog geen piket" in town.anna.reads()
    assert not town.anna.has_button("Verstuur")
    await town.anna.presses("Ander rechtsgebied")
    await town.anna.presses("Huurrecht")
    assert "Mag cliënt tijdens de procedure werken" in town.anna.reads()


async def test_several_areas_make_one_question_with_a_lawyer_each(town: Town) -> None:
    town.has_duty(town.carla, "sociale-voorzieningen")
    await town.anna.types("/consult huur,bijstand Huurachterstand omdat de bijstand is stopgezet. Wat eerst?")
    await town.anna.presses("Verstuur")
    assert town.bram.has_read("MUL-0001 · Huurrecht")
    assert town.carla.has_read("MUL-0001 · Sociale voorzieningenrecht")
    status = town.anna.finds("Huurrecht: staat bij Bram").text
    assert "Sociale voorzieningenrecht: staat bij Carla" in status


async def test_several_areas_without_a_question_ask_for_the_question_only(town: Town) -> None:
    town.has_duty(town.carla, "sociale-voorzieningen")
    await town.anna.types("/consult huur,bijstand")
    await town.anna.fills(question="Huurachterstand omdat de bijstand is stopgezet. Wat eerst?")
    await town.anna.presses("Verstuur")
    assert town.carla.has_read("MUL-0001")


async def test_more_than_three_areas_are_too_many_and_the_text_stays(town: Town) -> None:
    await town.anna.types("/consult huur,arbeid,asiel,bijstand Waar moet cliënt met al deze brieven beginnen?")
    assert "hoogstens drie rechtsgebieden" in town.anna.reads()
    await town.anna.presses("Huurrecht")
    await town.anna.presses("Verstuur")
    assert town.bram.has_read("Waar moet cliënt met al deze brieven beginnen?")


async def test_the_kind_of_question_stands_on_the_card(town: Town) -> None:
    await town.anna.types(f"/consult huur soort:bevestiging {HUUR} Ik zou nee zeggen.")
    await town.anna.presses("Verstuur")
    assert "bevestiging van eigen advies" in town.bram.finds("HUU-0001").text
    assert "bevestiging van eigen advies" in town.anna.finds("Je vraag staat bij").text


async def test_the_region_stands_on_the_card_and_the_town_does_not(town: Town) -> None:
    await town.anna.types(f"/consult huur {HUUR}")
    await town.anna.presses("Verstuur")
    assert "Overijssel" in town.bram.finds("HUU-0001").text


async def test_a_word_of_haste_suggests_urgency_and_forces_nothing(town: Town) -> None:
    await town.anna.types("/consult huur De deurwaarder komt morgen ontruimen, wat kan cliënt nog doen?")
    assert "Is dit spoed?" in town.anna.reads()
    await town.anna.presses("Verstuur")
    assert "SPOED" not in town.bram.finds("HUU-0001").text


async def test_one_tap_makes_it_urgent(town: Town) -> None:
    await town.anna.types("/consult huur De deurwaarder komt morgen ontruimen, wat kan cliënt nog doen?")
    await town.anna.presses("Dit is spoed")
    assert "Is dit spoed?" not in town.anna.reads()
    await town.anna.presses("Verstuur")
    assert town.bram.has_read("SPOED · HUU-0001")


async def test_an_ordinary_question_in_duty_hours_is_not_offered_as_urgent(town: Town) -> None:
    await town.anna.types(f"/consult huur {HUUR}")
    assert not town.anna.has_button("Dit is spoed")
    assert "het piket van nu" in town.anna.reads()


async def test_the_same_question_twice_is_one_question(town: Town) -> None:
    for _ in range(2):
        await town.anna.types(f"/consult huur {HUUR}")
        await town.anna.presses("Verstuur")
    assert "Hij staat uit als HUU-0001" in town.anna.reads()
    assert town.looks(lambda store: store.consults.by_code("HUU-0002")) is None


async def test_capitals_and_spaces_make_no_other_question_but_ten_minutes_do(town: Town) -> None:
    await town.anna.types(f"/consult huur {HUUR}")
    await town.anna.presses("Verstuur")
    await town.anna.types(f"/consult huur  {HUUR.upper()} ")
    await town.anna.presses("Verstuur")
    assert "HUU-0001" in town.anna.reads()
    await town.passes(minutes=11)
    await town.anna.types(f"/consult huur {HUUR}")
    await town.anna.presses("Verstuur")
    assert town.looks(lambda store: store.consults.by_code("HUU-0002")) is not None


async def test_another_language_is_accepted_as_it_is(town: Town) -> None:
    await town.anna.types("/consult huur Can the landlord raise the rent before the contract ends?")
    await town.anna.presses("Verstuur")
    assert town.bram.has_read("Can the landlord raise the rent before the contract ends?")


async def test_a_colleague_may_ask_the_same(town: Town) -> None:
    await town.anna.types(f"/consult huur {HUUR}")
    await town.anna.presses("Verstuur")
    await town.dirk.types(f"/consult huur {HUUR}")
    await town.dirk.presses("Verstuur")
    assert town.bram.has_read("HUU-0002")


async def test_a_very_long_question_is_not_lost_and_can_be_shortened(town: Town) -> None:
    long = "Cliënt huurt al jaren een woning en er is veel gebeurd. " * 30
    await town.anna.types(f"/consult huur {long}")
    assert "het mogen er 1.500 zijn" in town.anna.reads()
    assert not town.anna.has_button("Verstuur")
    await town.anna.presses("Zelf aanpassen")
    if town.anna.form:
        assert str(town.anna.form.answers["question"]).startswith("Cliënt huurt al jaren een woning")
    await town.anna.fills(question=HUUR)
    await town.anna.presses("Verstuur")
    assert town.bram.has_read(HUUR)


async def test_a_short_question_is_asked_about_once(town: Town) -> None:
    await town.anna.types("/consult huur Mag dat zomaar?")
    assert "wat er is en wat je wilt weten" in town.anna.reads()
    await town.anna.presses("Zo is het goed")
    assert "Mag dat zomaar?" in town.anna.reads()
    await town.anna.presses("Verstuur")
    assert town.bram.has_read("Mag dat zomaar?")


async def test_a_short_question_can_be_completed(town: Town) -> None:
    await town.anna.types("/consult huur Mag dat zomaar?")
    await town.anna.presses("Aanvullen")
    await town.anna.fills(question=HUUR)
    await town.anna.presses("Verstuur")
    assert town.bram.has_read(HUUR)


async def test_what_happens_again_and_again_gets_a_hint_about_signals(town: Town) -> None:
    await town.anna.types("/consult huur Het gebeurt steeds vaker dat de verhuurder servicekosten niet afrekent.")
    assert "Dit klinkt als een signaal" in town.anna.reads()
    await town.anna.presses("Verstuur")
    assert town.bram.has_read("HUU-0001")


async def test_a_file_is_refused_with_what_to_do(town: Town) -> None:
    await town.anna.sends_file()
    assert "Ik kan geen bijlage doorsturen" in town.anna.reads()


async def test_a_subcommand_behind_consult_is_explained(town: Town) -> None:
    await town.anna.types("/consult status HUU-0001")
    assert "Met /consult stel je een vraag" in town.anna.reads()


async def test_a_lawyer_cannot_ask_and_reads_who_can(town: Town) -> None:
    await town.bram.types(f"/consult huur {HUUR}")
    assert "Dit kan alleen een" in town.bram.reads()


async def test_a_message_becomes_a_question_by_its_shortcut(town: Town) -> None:
    await town.anna.uses_shortcut("consult", HUUR)
    await town.anna.presses("Huurrecht")
    await town.anna.presses("Verstuur")
    assert town.bram.has_read(HUUR)
    await town.anna.uses_shortcut("consult", " ")
    assert "geen tekst" in town.anna.reads()


async def test_a_loose_message_can_become_a_question(town: Town) -> None:
    await town.anna.types(HUUR)
    assert "Waar hoort dit bericht bij?" in town.anna.reads()
    await town.anna.presses("Nieuwe vraag")
    await town.anna.presses("Huurrecht") if town.anna.has_button("Huurrecht") else None
    await town.anna.presses("Verstuur")
    assert town.bram.has_read(HUUR)


async def test_the_codes_count_on_per_area(town: Town) -> None:
    town.has_duty(town.bram, "arbeid")
    for words in (
        "huur Mag de huur omhoog in januari?",
        "arbeid Mag het loon later komen?",
        "huur Mag de deur op slot?",
    ):
        await town.anna.types(f"/consult {words}")
        await town.anna.presses("Verstuur")
    assert all(town.bram.has_read(code) for code in ("HUU-0001", "ARB-0001", "HUU-0002"))


async def test_the_asker_is_never_the_lawyer_of_the_own_question(town: Town) -> None:
    both = town.settles("Gijs", "advocaat", "advocaat", "eerstelijn", areas="huur")
    town.has_duty(both, day=TUESDAY, reach="overijssel")
    town.has_duty(both, day=TUESDAY + timedelta(days=2))
    await town.gijs.types(f"/consult huur {HUUR}")
    await town.gijs.presses("Verstuur")
    assert not town.gijs.has_button("Ik pak dit op")
    assert town.bram.has_button("Ik pak dit op")
