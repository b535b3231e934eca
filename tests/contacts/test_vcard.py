"""A vCard says what the contact says, and nothing that somebody typed can become a property of its own."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.contacts.vcard import Person, vcard, vcards

VERSIONS = st.sampled_from(["3.0", "4.0"])
ANYTHING = st.text(max_size=120) | st.text(alphabet="ab;,:\\\r\n\t \u2028\x85\x0b\x00é💡", max_size=120)
MARIJKE = Person(
    uid="kl-17",
    name="Marijke van den Berg",
    organisation="Linde, Eik & Partners; advocaten",
    role="advocaat",
    phone="+31 38 123 45 67",
    email="marijke@linde.example",
    note="Doet wel: huur\nDoet niet: arbeid",
    categories=("huur", "sociale zekerheid"),
    changed=datetime(2026, 12, 1, 9, 0, tzinfo=UTC),
)


def unfolded(text: str) -> list[str]:
    assert text.endswith("\r\n")
    return text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def read(value: str) -> str:
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)


def test_a_card_in_version_4() -> None:
    assert unfolded(vcard(MARIJKE)) == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "UID:kl-17",
        "FN:Marijke van den Berg",
        "N:van den Berg;Marijke;;;",
        r"ORG:Linde\, Eik & Partners\; advocaten",
        "TITLE:advocaat",
        "TEL;VALUE=uri;TYPE=work:tel:+31381234567",
        "EMAIL;TYPE=work:marijke@linde.example",
        r"NOTE:Doet wel: huur\nDoet niet: arbeid",
        "CATEGORIES:huur,sociale zekerheid",
        "REV:20261201T090000Z",
        "END:VCARD",
    ]


def test_a_card_in_version_3() -> None:
    lines = unfolded(vcard(MARIJKE, "3.0"))
    assert "VERSION:3.0" in lines
    assert "TEL;TYPE=work:+31 38 123 45 67" in lines
    assert "EMAIL;TYPE=INTERNET:marijke@linde.example" in lines


def test_an_organisation_without_a_person_is_shown_by_its_name() -> None:
    lines = unfolded(vcard(Person(uid="1", name="", organisation="Rechtswinkel Delft")))
    assert lines[3:5] == ["FN:Rechtswinkel Delft", "N:;;;;"]


def test_what_is_empty_is_left_out() -> None:
    assert len(unfolded(vcard(Person(uid="1", name="Jan")))) == 6


def test_several_cards_stand_one_after_another() -> None:
    assert vcards([MARIJKE, MARIJKE]) == vcard(MARIJKE) * 2


@given(ANYTHING, ANYTHING, VERSIONS)
def test_no_text_becomes_a_property(name: str, other: str, version: str) -> None:
    person = Person("1", name, other, other, other, other, other, (other, name))
    text = vcard(person, version)  # type: ignore[arg-type]
    names = [re.split("[:;]", line)[0] for line in unfolded(text)]
    expected = ["BEGIN", "VERSION", "UID", "FN", "N", "ORG", "TITLE", "TEL", "EMAIL", "NOTE", "CATEGORIES", "END"]
    assert [name for name in expected if name in names] == names
    assert len(text.splitlines()) == text.count("\r\n")


@example("a" * 120, "4.0")
@example("💡" * 120, "3.0")
@given(ANYTHING, VERSIONS)
def test_every_line_fits_and_no_character_is_broken(text: str, version: str) -> None:
    card = vcard(Person("1", "Jan", note=text * 3), version)  # type: ignore[arg-type]
    for line in card.encode().split(b"\r\n"):
        assert len(line) <= 75
        line.decode()


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=200))
def test_a_note_is_read_back_as_it_was_written(note: str) -> None:
    lines = unfolded(vcard(Person("1", "Jan", note=note)))
    assert read(next(line for line in lines if line.startswith("NOTE:"))[5:]) == note


@given(st.text(alphabet="ab;,\\", max_size=20), st.text(alphabet="ab;,\\", max_size=20))
def test_semicolons_in_a_name_do_not_move_it_to_another_part(given_name: str, family: str) -> None:
    line = unfolded(vcard(Person("1", f"{given_name} {family}")))[4]
    assert len(re.findall(r"(?<!\\)(?:\\\\)*;", line.removeprefix("N:"))) == 4


@pytest.mark.parametrize("ending", ["\n", "\r", "\r\n", "\u2028", "\x85", "\x0b"])
def test_every_kind_of_line_end_is_a_written_line_end(ending: str) -> None:
    lines = unfolded(vcard(Person("1", f"Jan{ending}TEL:0900-1234", note=f"een{ending}twee{ending}")))
    assert r"FN:Jan\nTEL:0900-1234" in lines
    assert r"NOTE:een\ntwee\n" in lines
