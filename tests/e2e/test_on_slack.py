"""What only Slack has: windows, a start page, shortcuts, guests, and work addresses that join an account."""

from __future__ import annotations

from fakeslack.state import View
from fakeslack.users import Person

from tests.e2e.city import QUESTION, Open
from tests.e2e.people import OnSlack, until


async def test_a_question_is_asked_in_a_window(town: Open) -> None:
    anna = on_slack(town, "anna")
    await anna.types("/consult")
    outcome = await anna.fills(area="huur", question=QUESTION)
    assert outcome.ok
    preview = await anna.reads("Staat hier nog iets in waaraan iemand te herkennen is?")
    assert isinstance(preview.it, View)
    assert QUESTION in preview.text
    await anna.presses("Verstuur")
    await town.bram.reads(QUESTION)


async def test_a_text_is_changed_in_a_window_that_holds_what_was_typed(town: Open) -> None:
    anna = on_slack(town, "anna")
    await anna.types("/consult huur Mijn cliënt Jan de Vries betaalt al drie maanden geen huur, wat nu?")
    seen = await anna.reads("[cliënt]")
    assert "Jan" not in seen.text
    await anna.presses("Zelf aanpassen")
    await anna.client.wait_modal()
    assert (await anna.fills(question="Een huurder betaalt al drie maanden geen huur, wat nu?")).ok
    await anna.presses("Verstuur", on="Een huurder betaalt")
    await town.bram.reads("Een huurder betaalt al drie maanden geen huur")
    assert not town.bram.has_read("Jan")


async def test_the_start_page_says_what_is_open(town: Open) -> None:
    anna = on_slack(town, "anna")
    await anna.types(f"/consult huur {QUESTION}")
    await anna.presses("Verstuur")
    await anna.reads("HUU-0001")
    await anna.client.open_home()
    home = await until(lambda: anna.client.home(anna.app), lambda: "no start page")
    assert "HUU-0001" in home.rendered()
    assert QUESTION not in home.rendered()


async def test_a_message_becomes_a_consult_by_its_shortcut(town: Open) -> None:
    anna, slack = on_slack(town, "anna"), town.city.slack
    room = slack.channel("overleg", [anna.client, slack.person("dirk")])
    said = await slack.person("dirk").say("Kan een verhuurder zomaar de sloten vervangen?", room)
    assert (await anna.client.message_shortcut("consult", said)).ok
    shown = await anna.client.wait_message(room, "Over welk rechtsgebied gaat je vraag?")
    assert shown.ephemeral_to == anna.client.id
    assert (await anna.client.click(shown, text="Huurrecht")).ok
    shown = await anna.client.wait_message(room, "Staat hier nog iets in")
    assert (await anna.client.click(shown, text="Verstuur")).ok
    await town.bram.reads("Kan een verhuurder zomaar de sloten vervangen?")
    assert not [m for m in room.visible() if m.bot_id]


async def test_a_guest_is_refused_also_with_a_members_account(town: Open) -> None:
    slack = town.city.slack
    guest = OnSlack("Gast", slack.person("gast", is_restricted=True, email="bram@voorbeeld.nl"), town.city.app)
    await guest.types(f"/consult huur {QUESTION}")
    await guest.reads("Deze bot is alleen voor aangemelde deelnemers.")
    anna = on_slack(town, "anna")
    anna.client.user.is_restricted = True
    await anna.types(f"/consult huur {QUESTION}")
    await anna.reads("Deze bot is alleen voor aangemelde deelnemers.")
    assert not anna.has_read(QUESTION)


async def test_a_stranger_is_pointed_to_help(town: Open) -> None:
    stranger = OnSlack("Vreemd", town.city.slack.person("vreemd", email="iemand@elders.nl"), town.city.app)
    await stranger.types("/consult huur Ik word uit mijn huis gezet")
    await stranger.reads("Deze bot is voor hulpverleners die zijn aangemeld.")
    await stranger.types("Ik word morgen uit mijn huis gezet, wat moet ik doen?")
    await until(lambda: stranger.times("Deze bot is voor hulpverleners") == 2, lambda: str(stranger.sees()))
    assert town.house.database.read_now(lambda store: store.consults.by_code("HUU-0001")) is None


async def test_a_member_is_known_by_the_work_address(town: Open) -> None:
    number = town.city.members["Dirk"]
    new = Person(town.city.slack, town.city.slack.workspace.add_user("dirk.tweede", email="dirk@voorbeeld.nl"))
    dirk = OnSlack("Dirk", new, town.city.app)
    await dirk.types("/mijn")
    await dirk.reads("Jouw overzicht")
    accounts = town.house.database.read_now(lambda store: store.members.accounts_of(number))
    assert new.id in [account.account for account in accounts]


async def test_a_word_more_is_taken_out_with_a_tap_and_by_typing_it(town: Open) -> None:
    anna = on_slack(town, "anna")
    await anna.types("/consult huur Jan de Vries houdt geiten bij Xqwzil in de tuin. Mag dat van de verhuurder?")
    seen = await anna.reads("Staat hier nog iets in")
    assert "Vries" not in seen.text
    await anna.presses("Nog iets weghalen")
    await anna.reads("Welk woord haal ik weg?")
    await anna.presses("Een ander woord")
    await anna.client.wait_modal()
    assert (await anna.fills(words="geiten")).ok
    await anna.presses("Verstuur", on="[weggelaten]")
    await town.bram.reads("houdt [weggelaten]")
    assert not town.bram.has_read("geiten")


async def test_a_leak_is_hidden_on_the_screen_of_who_had_it(town: Open) -> None:
    await town.anna.types(f"/consult huur {QUESTION}")
    await town.anna.presses("Verstuur", on=QUESTION)
    await town.bram.reads(QUESTION)
    await town.anna.types("/privacy lek HUU-0001")
    await town.anna.reads("verborgen op alle plekken")
    await town.bram.reads("Deze vraag is verborgen")
    assert not town.bram.has_read(QUESTION)


async def test_ones_own_data_come_as_a_file(town: Open) -> None:
    anna = on_slack(town, "anna")
    await anna.types("/privacy")
    await anna.presses("Download mijn gegevens")
    await anna.reads("Het bestand is klaar")
    await until(lambda: town.city.slack.calls_to("files.completeUploadExternal"), lambda: "no file came")


def on_slack(town: Open, name: str) -> OnSlack:
    person = town.city.people[name]
    assert isinstance(person, OnSlack)
    return person
