"""The playground keeps the contract of every platform, and shows each person only what that person may see."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import uuid4

import pytest

from adapters.playground import render
from adapters.playground.cast import Cast, Persona
from adapters.playground.page import ASSETS, fill
from adapters.playground.rooms import BEHIND, Feed
from adapters.playground.site import strides
from bot.chat.card import Action, Card, ContactFile, Fact, File, say
from bot.chat.catalogue import Voice
from bot.chat.effect import Ask, Reply, ShowHome
from bot.chat.text import Email, Phone, Plain, Preview, text
from bot.chat.update import ButtonPressed, HomeOpened, Message, TextEdited, TextSaid
from bot.engine.errors import DeliveryFailed
from bot.engine.port import Adapter
from tests.adapters.contract import AdapterContract
from tests.adapters.playground_driver import MARK, PlaygroundDriver, playground
from tests.adapters.scripted import VOICE, SmallForm

PRESS = Action("press", (int,))


@pytest.fixture
async def driver() -> AsyncIterator[PlaygroundDriver]:
    async with playground() as driver:
        yield driver


class TestPlaygroundContract(AdapterContract):
    pass


def test_it_is_an_adapter(driver: PlaygroundDriver) -> None:
    _: Adapter = driver.adapter


# -- who sees what ---------------------------------------------------------------------------------


async def test_what_is_asked_in_a_channel_is_answered_to_that_person_only(driver: PlaygroundDriver) -> None:
    dana, chris = driver.as_("dana", "zwolle"), driver.as_("chris", "zwolle")
    driver.bot.shows = lambda update: (Reply(say(Plain("Alleen voor jou."))),)
    await dana.types("/wie huur")
    assert [seen.text for seen in await dana.reads()] == ["/wie huur", "Alleen voor jou."]
    assert await chris.reads() == []


async def test_people_in_a_channel_read_what_others_say_and_the_bot_is_left_out(driver: PlaygroundDriver) -> None:
    await driver.as_("dana", "zwolle").types("Goedemorgen!")
    assert [seen.text for seen in await driver.as_("chris", "zwolle").reads()] == ["Goedemorgen!"]
    assert driver.bot.received == []


async def test_a_reply_to_a_card_in_a_channel_reaches_the_bot(driver: PlaygroundDriver) -> None:
    sent = await driver.adapter.post("zwolle", say(Plain("Wie kan?")), VOICE, key="k", under=None)
    await driver.as_("dana", "zwolle").types("Ik.", about=sent)
    said = driver.bot.received[0]
    assert isinstance(said, TextSaid)
    assert (said.origin.private, said.about) == (False, sent)


async def test_a_card_that_others_see_too_is_not_replaced_by_an_answer_to_one(driver: PlaygroundDriver) -> None:
    card = say(Plain("Voor allen."), buttons=(PRESS.button(text("form-send"), 1),))
    sent = await driver.adapter.post("zwolle", card, VOICE, key="k", under=None)
    driver.bot.shows = lambda update: (Reply(say(Plain("Gezien.")), instead=True),)
    await driver.as_("dana", "zwolle").presses(sent.id, "Verstuur")
    assert [seen.text for seen in await driver.as_("chris", "zwolle").reads()] == ["Voor allen."]
    assert [seen.text for seen in await driver.as_("dana", "zwolle").reads()] == ["Voor allen.", "Gezien."]


async def test_nobody_acts_where_that_person_is_not(driver: PlaygroundDriver) -> None:
    for account, place in [("anna", "zwolle"), ("anna", "bram"), ("niemand", "niemand")]:
        stranger = driver.as_(account, place)
        await stranger.types("Hallo?")
        assert stranger.statuses == [400]
    assert driver.bot.received == []


# -- conversations ---------------------------------------------------------------------------------


async def test_a_reply_to_a_reply_stands_under_the_first_card(driver: PlaygroundDriver) -> None:
    first = await driver.adapter.post("anna", say(Plain("Vraag.")), VOICE, key="k1", under=None)
    second = await driver.adapter.post("anna", say(Plain("Antwoord.")), VOICE, key="k2", under=first)
    third = await driver.adapter.post("anna", say(Plain("Nog iets.")), VOICE, key="k3", under=second)
    assert {seen.id: seen.under for seen in await driver.reads()}[third.id] == first.id


async def test_an_answer_stands_in_the_thread_in_which_was_spoken(driver: PlaygroundDriver) -> None:
    sent = await driver.adapter.post("anna", say(Plain("Vraag.")), VOICE, key="k", under=None)
    driver.bot.shows = lambda update: (Reply(say(Plain("Eerst nalezen."))),)
    await driver.types("Mijn antwoord.", about=sent)
    assert [seen.under for seen in await driver.reads()] == [None, sent.id, sent.id]


async def test_a_changed_card_says_so_and_an_unchanged_one_does_not(driver: PlaygroundDriver) -> None:
    sent = await driver.adapter.post("anna", say(Plain("Oud.")), VOICE, key="k", under=None)
    await driver.adapter.edit(sent, say(Plain("Oud.")), VOICE)
    assert [entry["edited"] for entry in await driver.entries()] == [False]
    await driver.adapter.edit(sent, say(Plain("Nieuw.")), VOICE)
    assert [entry["edited"] for entry in await driver.entries()] == [True]


async def test_an_own_text_can_be_changed_and_the_bot_hears_it(driver: PlaygroundDriver) -> None:
    await driver.types("Mijn vaag.")
    [own] = await driver.reads()
    await driver.acts(kind="edit", text="Mijn vraag.", on=own.id)
    edited = driver.bot.received[-1]
    assert isinstance(edited, TextEdited)
    assert (edited.text.typed, edited.message) == ("Mijn vraag.", Message("anna", own.id))
    assert [seen.text for seen in await driver.reads()] == ["Mijn vraag."]


async def test_a_text_of_somebody_else_cannot_be_changed(driver: PlaygroundDriver) -> None:
    dana, chris = driver.as_("dana", "zwolle"), driver.as_("chris", "zwolle")
    await dana.types("Van Dana.")
    [text_of_dana] = await dana.reads()
    await chris.acts(kind="edit", text="Van Chris.", on=text_of_dana.id)
    assert chris.statuses == [400]
    assert [seen.text for seen in await dana.reads()] == ["Van Dana."]


async def test_the_start_page_is_there_once_and_below_everything(driver: PlaygroundDriver) -> None:
    driver.bot.shows = lambda update: (ShowHome(say(Plain("Goedemorgen."))),)
    await driver.acts(kind="home")
    driver.bot.shows = lambda update: ()
    await driver.types("Hallo.")
    driver.bot.shows = lambda update: (ShowHome(say(Plain("Goedemorgen."))),)
    await driver.acts(kind="home")
    assert isinstance(driver.bot.received[0], HomeOpened)
    assert [seen.text for seen in await driver.reads()] == ["Hallo.", "Goedemorgen."]


async def test_a_form_comes_back_with_what_is_wrong_at_each_question(driver: PlaygroundDriver) -> None:
    answers = {"colour": "blue", "words": ""}
    driver.bot.shows = lambda update: (Ask(SmallForm, "1", answers, {"words": text("form-missing")}),)
    await driver.types("/consult")
    assert driver.form is not None
    colour, words = driver.form["questions"]
    assert (colour["answer"], colour["error"]) == ("blue", None)
    assert (words["answer"], words["error"]) == ("", "Vul dit nog in.")
    assert colour["options"] == [{"value": "red", "label": "rood"}, {"value": "blue", "label": "blauw"}]


async def test_a_number_and_an_address_can_be_tapped_and_a_contact_saved(driver: PlaygroundDriver) -> None:
    facts = (
        Fact(text("form-skip"), Phone("038 123 45 67")),
        Fact(text("form-skip"), Email('b"><script>@example.nl')),
    )
    card = Card(Plain("Bram"), facts=facts, contact=ContactFile("Bram", "038 123 45 67", "BEGIN:VCARD"))
    await driver.adapter.post("anna", card, VOICE, key="k", under=None)
    [entry] = await driver.entries()
    phone, email = (fact["value"] for fact in entry["card"]["facts"])
    assert phone == {"text": "038 123 45 67", "href": "tel:0381234567"}
    assert email["href"] == "mailto:b%22%3E%3Cscript%3E@example.nl"
    assert entry["card"]["contact"] == {"name": "Bram", "vcard": "BEGIN:VCARD"}


async def test_a_picture_stands_on_its_card_and_has_words_for_who_does_not_see_it(driver: PlaygroundDriver) -> None:
    shown = Card(Plain("Week 49"), file=File("week.png", "image/png", b"abc", text("form-skip")))
    await driver.adapter.post("anna", shown, VOICE, key="k", under=None)
    [entry] = await driver.entries()
    address = "data:image/png;base64,YWJj"
    assert entry["card"]["file"] == {"name": "week.png", "href": address, "alt": "Overslaan", "picture": True}


async def test_words_about_a_case_look_like_a_quotation(driver: PlaygroundDriver) -> None:
    driver.bot.shows = lambda update: (Reply(say(Preview(1), Plain("Klopt dit?"))),)
    await driver.types("/consult huur")
    assert [words.get("quote", False) for words in (await driver.entries())[-1]["card"]["body"]] == [True, False]


# -- nothing lost, nothing twice -------------------------------------------------------------------


async def test_an_act_that_the_page_repeats_has_the_same_number_and_stands_there_once(driver: PlaygroundDriver) -> None:
    act = {"act": uuid4().hex, "kind": "say", "text": "Komt dit aan?", "under": None}
    await driver.acts(**act)
    await driver.acts(**act)
    assert {update.origin.update for update in driver.bot.received} == {act["act"]}
    assert [seen.text for seen in await driver.reads()] == ["Komt dit aan?"]


async def test_what_could_not_be_saved_does_not_stand_there(driver: PlaygroundDriver) -> None:
    driver.bot.outages = 4
    await driver.types("Komt dit aan?")
    assert driver.statuses == [503, 503, 503, 503]
    assert await driver.reads() == []


async def test_what_was_saved_keeps_standing_when_a_repeat_is_not(driver: PlaygroundDriver) -> None:
    act = {"act": uuid4().hex, "kind": "say", "text": "Komt dit aan?", "under": None}
    await driver.acts(**act)
    driver.bot.outages = 4
    await driver.acts(**act)
    assert [seen.text for seen in await driver.reads()] == ["Komt dit aan?"]


async def test_a_message_that_is_gone_cannot_be_edited(driver: PlaygroundDriver) -> None:
    sent = await driver.adapter.post("anna", say(Plain("Weg.")), VOICE, key="k", under=None)
    await driver.adapter.remove(sent)
    with pytest.raises(DeliveryFailed) as failure:
        await driver.adapter.edit(sent, say(Plain("Toch?")), VOICE)
    assert failure.value.permanent


async def test_a_message_is_found_by_its_key(driver: PlaygroundDriver) -> None:
    now = driver.clock.now()
    sent = await driver.adapter.post("anna", say(Plain("Hallo.")), VOICE, key="k", under=None)
    assert await driver.adapter.find("anna", key="k", since=now, under=None) == sent
    assert await driver.adapter.find("anna", key="k", since=now + timedelta(seconds=1), under=None) is None
    assert await driver.adapter.find("bram", key="k", since=now, under=None) is None


# -- the stream ------------------------------------------------------------------------------------


async def test_two_windows_see_the_same_thing_happen(driver: PlaygroundDriver) -> None:
    async with driver.stream() as one, driver.stream() as two:
        for window in (one, two):
            assert (await anext(window))["entries"] == []
        sent = await driver.adapter.post("bram", say(Plain("Nieuw.")), VOICE, key="k", under=None)
        await driver.adapter.remove(sent)
        for window in (one, two):
            assert (await anext(window))["entry"]["id"] == sent.id
            assert await anext(window) == {"kind": "gone", "id": sent.id}


async def test_a_stream_ends_when_the_playground_stops(driver: PlaygroundDriver) -> None:
    async with driver.stream() as window:
        await anext(window)
        await driver.adapter.stop()
        with pytest.raises(StopAsyncIteration):
            await asyncio.wait_for(anext(window), 2)


def test_a_window_that_is_far_behind_is_cut_off() -> None:
    feed = Feed()
    with feed.listen() as window:
        for _ in range(3 * BEHIND):
            feed.tell("clock")
        events = [window.get_nowait() for _ in range(window.qsize())]
    assert (len(events), events[-1]) == (BEHIND + 1, None)


@pytest.mark.parametrize(
    ("step", "shows"),
    [
        ("5m", "dinsdag 1 december 10.07 uur"),
        ("25m", "dinsdag 1 december 10.27 uur"),
        ("1h", "dinsdag 1 december 11.02 uur"),
        ("next-workday", "woensdag 2 december 10.00 uur"),
    ],
)
async def test_the_clock_can_be_moved_and_every_window_shows_it(
    driver: PlaygroundDriver, step: str, shows: str
) -> None:
    async with driver.stream() as window:
        assert (await anext(window))["clock"] == "dinsdag 1 december 10.02 uur"
        assert (await driver.posts("/playground/clock", {"step": step})).status == 200
        assert await asyncio.wait_for(anext(window), 2) == {"kind": "clock", "text": shows}


async def test_the_working_day_after_a_friday_is_monday(driver: PlaygroundDriver) -> None:
    for _ in range(4):
        await driver.posts("/playground/clock", {"step": "next-workday"})
    async with driver.stream() as window:
        assert (await anext(window))["clock"] == "maandag 7 december 10.00 uur"


@pytest.mark.parametrize("by", [timedelta(minutes=5), timedelta(minutes=25), timedelta(days=3, minutes=7, seconds=9)])
def test_the_last_hour_of_a_step_passes_in_strides(by: timedelta) -> None:
    pieces = strides(by)
    assert sum(pieces, timedelta()) == by
    assert max(pieces[-12:]) == timedelta(minutes=5) or len(pieces) < 12
    assert all(pieces)


async def test_the_clock_is_not_moved_by_anything_else(driver: PlaygroundDriver) -> None:
    for step in ("-5m", "", None, 5, ["5m"]):
        assert (await driver.posts("/playground/clock", {"step": step})).status == 400


# -- the door --------------------------------------------------------------------------------------


async def test_a_page_of_another_site_cannot_act(driver: PlaygroundDriver) -> None:
    act = {"act": uuid4().hex, "account": "anna", "place": "anna", "kind": "say", "text": "Van elders"}
    own = str(driver.client.make_url("")).rstrip("/")
    ours = {**MARK, "Content-Type": "application/json"}
    for headers in (
        {"Content-Type": "application/json"},
        {**ours, "Origin": "https://elders.example"},
        {**ours, "Origin": "null"},
        {**ours, "Sec-Fetch-Site": "cross-site"},
        {**ours, "Content-Type": "text/plain"},
    ):
        response = await driver.client.post("/playground/act", data=json.dumps(act), headers=headers)
        assert response.status == 403, headers
    assert driver.bot.received == []
    assert (await driver.posts("/playground/act", act, {**MARK, "Origin": own})).status == 200


@pytest.mark.parametrize(
    ("listens_on", "asked_as", "status"),
    [
        ("127.0.0.1", "127.0.0.1:8080", 200),
        ("127.0.0.1", "localhost:8080", 200),
        ("127.0.0.1", "[::1]:8080", 200),
        ("127.0.0.1", "elders.example", 403),
        ("127.0.0.1", "127.0.0.1.elders.example", 403),
        ("127.0.0.1", "192.168.1.5:8080", 403),
        ("127.0.0.1", "[niet-goed", 403),
        ("bot.example", "bot.example", 200),
        ("0.0.0.0", "192.168.1.5:8080", 200),
        ("0.0.0.0", "elders.example", 403),
    ],
)
async def test_only_a_name_of_our_own_is_answered(listens_on: str, asked_as: str, status: int) -> None:
    async with playground(host=listens_on) as driver:
        for path in ("/", "/playground/page.js"):
            assert (await driver.client.get(path, headers={"Host": asked_as})).status == status
        response = await driver.posts("/playground/clock", {"step": "5m"}, {**MARK, "Host": asked_as})
        assert response.status == status


@pytest.mark.parametrize(
    "change",
    [
        {"act": "1"},
        {"act": None},
        {"kind": "other"},
        {"kind": "say", "text": "  "},
        {"kind": "say", "text": 5},
        {"kind": "press", "action": "a"},
        {"kind": "fill", "form": "small", "arg": "", "answers": {"a": 5}},
        {"kind": "fill", "form": "small", "arg": "", "answers": [1]},
        {"kind": "edit", "text": "x", "on": "nergens"},
    ],
)
async def test_what_no_page_sends_is_refused(driver: PlaygroundDriver, change: dict[str, object]) -> None:
    act = {"act": uuid4().hex, "account": "anna", "place": "anna", "kind": "home", **change}
    assert (await driver.posts("/playground/act", act)).status == 400
    assert driver.bot.received == []
    assert await driver.reads() == []


async def test_what_is_not_json_is_refused(driver: PlaygroundDriver) -> None:
    for body in ("", "nee", "[]", "5"):
        headers = {**MARK, "Content-Type": "application/json"}
        response = await driver.client.post("/playground/act", data=body, headers=headers)
        assert response.status == 400


# -- the page --------------------------------------------------------------------------------------


async def test_the_page_speaks_dutch_and_asks_nothing_of_elsewhere(driver: PlaygroundDriver) -> None:
    response = await driver.client.get("/")
    page = await response.text()
    assert "default-src 'self'" in response.headers["Content-Security-Policy"]
    assert "Probeer als Anna Visser:" in page
    assert "{{" not in page
    for name in ASSETS:
        asset = await driver.client.get(f"/playground/{name}")
        assert asset.status == 200
        page += await asset.text()
    addresses = set(re.findall(r"https?://[^\s\"')]+", page))
    assert addresses <= {"http://www.w3.org/2000/svg"}
    assert "innerHTML" not in page
    assert "style=" not in page


async def test_the_page_offers_every_person_channel_and_command(driver: PlaygroundDriver) -> None:
    page = await (await driver.client.get("/")).text()
    found = re.search(r'id="setup">(.*?)</script>', page, re.DOTALL)
    assert found is not None
    setup = json.loads(found[1])
    assert setup["shown"] == ["anna@anna", "bram@bram", "chris@chris", "dana@zwolle"]
    assert [view["id"] for view in setup["views"]][3:] == ["dana@dana", "dana@zwolle", "chris@zwolle"]
    assert [command["name"] for command in setup["menu"]] == ["consult", "wie"]


def test_a_name_cannot_end_the_script_that_it_stands_in() -> None:
    page = fill(Cast((Persona("anna", "Anna </script><b>", "</script>"),)), (), VOICE)
    assert page.count("</script>") == page.count("<script")
    assert "<b>" not in page.partition("<body>")[0]


async def test_a_stale_button_reaches_the_bot_all_the_same(driver: PlaygroundDriver) -> None:
    await driver.acts(kind="press", action="press", arg="1", on="van-gisteren")
    pressed = driver.bot.received[0]
    assert isinstance(pressed, ButtonPressed)
    assert pressed.arg == "1"


def test_what_the_gate_put_in_its_place_stands_out_in_a_preview() -> None:
    voice = Voice("nl", VOICE.now, {Preview(9): "Mag [cliënt] dit?"})
    assert render.words(Preview(9), voice)["runs"] == [
        {"text": "Mag ", "found": False},
        {"text": "[cliënt]", "found": True},
        {"text": " dit?", "found": False},
    ]
