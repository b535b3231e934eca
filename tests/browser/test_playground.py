"""People at the playground: the real bot, in a real browser."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import expect

from tests.browser.visit import PATIENCE, Pane, Visit

pytestmark = pytest.mark.browser

ASKED = "De huur van een cliënt gaat per 1 juli omhoog. Mag de verhuurder de huur tussentijds verhogen?"
ANSWERED = "Alleen als het in het contract staat. Vraag de cliënt naar het indexatiebeding."


async def asks(anna: Pane, words: str = ASKED) -> None:
    """Anna asks and sends; the code is known when she reads who has it."""
    await anna.types(f"/consult huur {words}")
    await anna.presses("Verstuur")
    await anna.reads("HUU-0001")


async def test_a_question_is_asked_taken_answered_and_closed(guest: Visit) -> None:
    anna, bram, carla = guest.pane("Anna de Wit"), guest.pane("Bram van Dijk"), guest.pane("Carla Yildiz")
    await anna.types(f"/consult huur {ASKED}")
    await anna.reads("Zo ziet de ander je tekst")
    await bram.does_not_read("HUU-0001")
    await guest.keeps("consult-1-gate")
    await anna.presses("Verstuur")
    await anna.reads("Je vraag staat bij Bram van Dijk")
    await bram.reads(ASKED)
    await carla.does_not_read("HUU-0001")
    await guest.keeps("consult-2-asked")

    await bram.presses("Ik pak dit op")
    await anna.reads("Bram van Dijk heeft je vraag opgepakt.")
    await bram.presses("Antwoord")
    form = guest.page.get_by_role("dialog")
    await form.get_by_role("textbox", name="Je antwoord").fill(ANSWERED)
    await guest.keeps("consult-3-answer")
    await form.get_by_role("button", name="Verstuur").click()
    await anna.reads(ANSWERED)
    await guest.keeps("consult-4-answered")

    await anna.presses("Sluit vraag")
    await anna.presses("Zelf afgehandeld")
    await anna.presses("Eerder verwezen")
    await anna.reads("Dank je. Dit helpt om te laten zien wat overleg oplevert.")
    await bram.reads("De vrager heeft de vraag gesloten.")
    await bram.cannot_press("Geef terug")
    await anna.presses("Heropen")
    await bram.reads("De vrager heeft deze vraag heropend.")
    await guest.keeps("consult-5-reopened")


async def test_the_first_page_is_quiet(stranger: Visit) -> None:
    for name in ("Anna de Wit", "Bram van Dijk", "Carla Yildiz", "coordinatoren-zwolle"):
        await expect(stranger.pane(name).log).to_be_empty()
    await stranger.keeps("first-page")


async def test_a_lawyer_is_reminded_before_the_duty_begins(guest: Visit) -> None:
    bram = guest.pane("Bram van Dijk")
    await bram.reads("begint om 10.00 uur")
    await bram.presses("Ik ben er")
    await bram.reads("Fijn, ik heb genoteerd dat je er bent")


async def test_they_talk_in_the_thread_of_the_card(guest: Visit) -> None:
    anna, bram = guest.pane("Anna de Wit"), guest.pane("Bram van Dijk")
    await asks(anna)
    await bram.presses("Ik pak dit op")
    await anna.reads("heeft je vraag opgepakt")
    await bram.presses("Reageer")
    await bram.node.get_by_role("textbox", name="Je reactie op deze kaart").fill(ANSWERED)
    await bram.presses("Plaats reactie")
    await anna.reads(ANSWERED)
    await bram.presses("Tekst aanpassen")
    await bram.node.get_by_role("textbox", name="Je tekst").fill("Alleen als het in het contract staat.")
    await bram.presses("Bewaar tekst")
    await anna.reads("(aangepast)")
    await anna.does_not_read("indexatiebeding")


async def test_the_gate_replaces_what_points_at_a_person_and_the_sender_can_rewrite_it(guest: Visit) -> None:
    anna, bram = guest.pane("Anna de Wit"), guest.pane("Bram van Dijk")
    await anna.types(
        "/consult huur Mevrouw Jansen, bereikbaar op 06 12345678, kreeg een huurverhoging. Mag dat zomaar?"
    )
    await anna.reads("Ik heb vervangen wat naar een persoon kan wijzen.")
    shown = anna.log.locator("blockquote").last
    await expect(shown).to_contain_text("[telefoonnummer]")
    await expect(shown).not_to_contain_text("Jansen")
    await expect(shown).not_to_contain_text("12345678")
    await guest.keeps("gate-1-found")

    await anna.presses("Zelf aanpassen")
    form = guest.page.get_by_role("dialog")
    await expect(form.get_by_role("textbox")).to_have_value("Mevrouw Jansen, bereikbaar op 06 12345678, kreeg een "
                                                            "huurverhoging. Mag dat zomaar?")  # fmt: skip
    await guest.keeps("gate-2-rewrite")
    await form.get_by_role("textbox").fill("Een cliënt kreeg een huurverhoging. Mag dat zomaar?")
    await form.get_by_role("button", name="Verder").click()
    await anna.reads("Ik heb niets gevonden dat naar een persoon wijst.")
    await anna.presses("Verstuur")
    await bram.reads("Een cliënt kreeg een huurverhoging.")
    await bram.does_not_read("Jansen")


async def test_what_was_typed_is_nowhere_on_the_page_of_another_person(guest: Visit) -> None:
    anna = guest.pane("Anna de Wit")
    await anna.types(
        "/consult huur Mevrouw Jansen, bereikbaar op 06 12345678, kreeg een huurverhoging. Mag dat zomaar?"
    )
    await anna.reads("Zo ziet de ander je tekst")
    for other in ("Bram van Dijk", "Carla Yildiz", "coordinatoren-zwolle"):
        await guest.pane(other).does_not_read("Jansen")


async def test_a_form_asks_for_what_is_missing_and_says_what_is_wrong_where_it_is(guest: Visit) -> None:
    anna, bram = guest.pane("Anna de Wit"), guest.pane("Bram van Dijk")
    await anna.types("/consult")
    form = guest.page.get_by_role("dialog", name="Vraag aan de advocaat")
    await form.get_by_role("button", name="Verder").click()
    await expect(form.locator(".error:visible").first).to_be_visible(timeout=PATIENCE)
    await guest.keeps("form-1-wrong")
    await form.get_by_role("combobox").select_option("Huurrecht")
    await form.get_by_role("textbox", name="Wat is je vraag?").fill(ASKED)
    await form.get_by_role("button", name="Verder").click()
    await expect(form).to_have_count(0, timeout=PATIENCE)
    await anna.presses("Verstuur")
    await bram.reads(ASKED)


async def test_a_form_can_be_left_without_a_trace(guest: Visit) -> None:
    anna = guest.pane("Anna de Wit")
    await anna.types("/consult")
    form = guest.page.get_by_role("dialog")
    await form.get_by_role("button", name="Annuleer").click()
    await expect(form).to_have_count(0)
    await expect(anna.composer).to_be_focused()


async def test_silence_is_noticed_by_the_lawyer_the_backup_and_the_coordinators_in_turn(guest: Visit) -> None:
    anna, bram, carla = guest.pane("Anna de Wit"), guest.pane("Bram van Dijk"), guest.pane("Carla Yildiz")
    channel = guest.pane("coordinatoren-zwolle")
    await asks(anna)
    await guest.moves_the_clock("+25 min")
    await expect(bram.log.locator(".thread .card")).to_have_count(1, timeout=PATIENCE)
    await carla.does_not_read("HUU-0001")
    await guest.moves_the_clock("+25 min")
    await carla.can_press("Ik pak dit op")
    await anna.reads("De achterwacht is gevraagd.")
    await channel.does_not_read("HUU-0001")
    await guest.moves_the_clock("+1 uur")
    await channel.reads("HUU-0001")
    await channel.reads("Piket en achterwacht hebben niet gereageerd.")
    await channel.can_press("Wijs toe")
    await channel.does_not_read("verhuurder")
    await anna.reads("De coördinator weet het.")
    await guest.keeps("silence")

    await carla.presses("Ik pak dit op")
    await channel.reads("Carla Yildiz heeft de vraag opgepakt.")
    await bram.cannot_press("Ik pak dit op")


async def test_contacts_help_and_what_is_mine_are_one_command_away(guest: Visit) -> None:
    anna, bram, carla = guest.pane("Anna de Wit"), guest.pane("Bram van Dijk"), guest.pane("Carla Yildiz")
    await anna.types("/wie huur zwolle")
    await anna.reads("038 555")
    await expect(anna.log.get_by_role("link", name="038 555").first).to_have_attribute(
        "href", re.compile(r"tel:038555\d{4}")
    )
    await carla.types("/wie dienst")
    await carla.reads("Wie heeft nu piket?")
    await bram.types("/mijn")
    await bram.reads("Jouw diensten")
    await guest.keeps("wie-dienst-mijn")
    await anna.types("/hulp")
    await anna.reads("Dit kan ik voor je doen")
    await carla.presses("Start")
    await carla.reads("Wie heeft nu dienst")
    await guest.keeps("wie-hulp-start")


async def test_everything_can_be_done_with_the_keyboard_alone(guest: Visit) -> None:
    page, anna, bram = guest.page, guest.pane("Anna de Wit"), guest.pane("Bram van Dijk")
    await anna.composer.focus()
    await page.keyboard.type("/con")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(anna.composer).to_have_value("/consult ")
    await page.keyboard.type(f"huur {ASKED}")
    await page.keyboard.press("Enter")
    await anna.can_press("Verstuur")
    await walks_to(guest, "Verstuur", back=True)
    await page.keyboard.press("Enter")
    await bram.reads(ASKED)
    await walks_to(guest, "Ik pak dit op")
    await page.keyboard.press("Space")
    await bram.can_press("Antwoord")
    await walks_to(guest, "Antwoord")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog").get_by_role("textbox")).to_be_focused(timeout=PATIENCE)
    await page.keyboard.type(ANSWERED)
    await walks_to(guest, "Verstuur")
    await page.keyboard.press("Enter")
    await anna.reads(ANSWERED)


async def walks_to(guest: Visit, label: str, *, back: bool = False) -> None:
    """With Tab, until the button has the focus and shows it."""
    for _ in range(80):
        await guest.page.keyboard.press("Shift+Tab" if back else "Tab")
        if await guest.page.evaluate("document.activeElement?.textContent.trim()") == label:
            assert await guest.page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
            return
    raise AssertionError(f"Tab never came to {label}")


async def test_on_a_telephone_one_person_is_on_the_screen_and_a_dot_says_where_news_is(telephone: Visit) -> None:
    anna, bram = telephone.pane("Anna de Wit"), telephone.pane("Bram van Dijk")
    await expect(bram.node).not_to_be_visible()
    await asks(anna)
    await telephone.keeps("telephone-1-anna")
    news = telephone.page.locator("#tabs button", has_text="Bram")
    await expect(news.locator(".fresh")).to_be_visible(timeout=PATIENCE)
    await news.click()
    await expect(news.locator(".fresh")).not_to_be_visible()
    await bram.presses("Ik pak dit op")
    await bram.can_press("Ik bel de vrager")
    await telephone.keeps("telephone-2-bram")
    assert not await scrolls_sideways(telephone)
    await bram.types("/wie dienst")
    await bram.reads("Wie heeft nu piket?")
    await telephone.keeps("telephone-3-wie")
    assert not await scrolls_sideways(telephone)


async def scrolls_sideways(guest: Visit) -> bool:
    """Whether a visitor must move the page, or a pane, from left to right to read it."""
    script = (
        "[document.documentElement, ...document.querySelectorAll('.log')].some((e) => e.scrollWidth > e.clientWidth)"
    )
    return bool(await guest.page.evaluate(script))


async def test_a_page_that_opens_again_shows_what_was_there(guest: Visit) -> None:
    anna = guest.pane("Anna de Wit")
    await asks(anna)
    await guest.page.reload()
    await anna.reads("Je vraag staat bij Bram van Dijk")
    await guest.pane("Bram van Dijk").can_press("Ik pak dit op")


async def test_who_looks_as_somebody_else_sees_only_what_is_theirs(guest: Visit) -> None:
    await asks(guest.pane("Anna de Wit"))
    await guest.pane("Bram van Dijk").reads(ASKED)
    await guest.pane("Bram van Dijk").node.get_by_role("combobox").select_option("esma@esma")
    await guest.pane("Esma Kaya").does_not_read("HUU-0001")
