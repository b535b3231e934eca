"""A consult, from question to close."""

from __future__ import annotations

from town import Town


async def test_a_question_is_shown_first_and_sent_with_one_tap(town: Town) -> None:
    await town.anna.types("/consult huur Mag de verhuurder de huur tussentijds verhogen?")
    assert "Mag de verhuurder de huur tussentijds verhogen?" in town.anna.reads()
    assert "Staat hier nog iets in waaraan iemand te herkennen is?" in town.anna.reads()
    assert not town.bram.sees()
    await town.anna.presses("Verstuur")
    assert town.anna.has_read("HUU-0001")
    assert "Bram" in town.anna.finds("Je hoort iets voor").text
    card = town.bram.finds("HUU-0001")
    assert "Mag de verhuurder de huur tussentijds verhogen?" in card.text
    assert card.labels == ["Ik pak dit op", "Belangenconflict", "Ander rechtsgebied", "Ik heb meer nodig"]
    assert not town.carla.sees()


async def test_from_question_to_close(town: Town) -> None:
    await town.anna.types("/consult huur Mag de verhuurder de huur tussentijds verhogen?")
    await town.anna.presses("Verstuur")
    await town.bram.presses("Ik pak dit op")
    assert town.anna.has_read("Bram heeft je vraag opgepakt")
    assert town.bram.finds("HUU-0001").labels == ["Antwoord", "Ik bel de vrager", "Geef terug"]
    await town.bram.replies("Alleen als het contract dat toestaat.", to="HUU-0001")
    assert town.anna.has_read("Alleen als het contract dat toestaat.")
    assert town.anna.has_read("Collegiaal overleg")
    await town.anna.replies("En als er niets in staat?", to="Bram heeft geantwoord")
    assert town.bram.has_read("En als er niets in staat?")
    await town.anna.presses("Sluit vraag")
    await town.anna.presses("Zelf afgehandeld")
    await town.anna.presses("Een LAT aangevraagd")
    consult = town.looks(lambda store: store.consults.by_code("HUU-0001"))
    assert (consult.state, consult.outcome, consult.counterfactual) == (
        "gesloten",
        "zelf_afgehandeld",
        "lat_aangevraagd",
    )
    assert town.bram.has_read("De vrager heeft de vraag gesloten")


async def test_nobody_reacts(town: Town) -> None:
    await town.anna.types("/consult huur Mag de verhuurder de huur tussentijds verhogen?")
    await town.anna.presses("Verstuur")
    await town.passes(minutes=24)
    assert town.bram.has_read("Er wacht nog een vraag op je")
    await town.passes(minutes=23)
    assert town.carla.has_read("Mag de verhuurder")
    await town.passes(minutes=45)
    assert "Piket en achterwacht hebben niet gereageerd" in town.channel()
    assert "verhuurder" not in town.channel()
    await town.carla.presses("Ik pak dit op")
    assert town.bram.has_read("Carla was net eerder")
