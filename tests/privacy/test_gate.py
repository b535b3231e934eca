"""The gate: nobody else makes clean text, hard findings stay hidden, and nothing leaks through reprs or errors."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from bot.privacy.findings import Label
from bot.privacy.gate import MOST_CHARACTERS, Examination, StillIdentifying, TooLong, examine, restored
from bot.privacy.unwrap import unwrap
from bot.privacy.words import CleanText, RawText

ROOT = Path(__file__).parents[2]
PACKAGES = ("bot", "adapters", "storage", "scheduling")
SAYS = "Cliënt belt 06-26735150 en mailt m.kaya74@gmail.com, bsn 776497704. Termijn 6 weken (art. 6:7 Awb)?"


def test_half_a_letter_can_be_written_down_and_a_whole_one_stays() -> None:
    assert RawText("Mag \ud83d dit?").typed == "Mag \ufffd dit?"
    assert RawText("Mag \ud83d\ude00 dit?").typed == "Mag \U0001f600 dit?"


def test_only_the_gate_makes_clean_text() -> None:
    makers = [
        path.relative_to(ROOT).as_posix()
        for package in PACKAGES
        for path in (ROOT / package).rglob("*.py")
        if re.search(r"\bCleanText\(", path.read_text("utf-8"))
    ]
    assert makers == ["bot/privacy/gate.py"]


def test_the_gate_knows_no_other_part_of_the_project() -> None:
    for path in (ROOT / "bot" / "privacy").glob("*.py"):
        for imported in re.findall(r"^\s*(?:from|import) (\S+)", path.read_text("utf-8"), re.M):
            package = imported.split(".")[0]
            assert package not in PACKAGES or imported.startswith("bot.privacy"), path.name


def test_hard_findings_stay_hidden_whatever_is_released() -> None:
    seen = examine(RawText(SAYS))
    assert seen.masked(range(99)) == (
        "Cliënt belt [telefoonnummer] en mailt [e-mailadres], bsn [BSN]. Termijn 6 weken (art. 6:7 Awb)?"
    )
    assert seen.clean(range(99)) == restored(seen.masked())
    assert len(seen.hard) == 3


def test_the_repr_and_the_errors_hold_no_words_of_the_text() -> None:
    seen = examine(RawText(SAYS))
    for shown in (repr(seen), repr(seen.risk), repr(seen.clean()), repr(seen.raw)):
        assert not re.search("kaya|0626735150|776497704|Termijn", shown)
    with pytest.raises(TooLong) as too_long:
        examine(RawText("geheim " * MOST_CHARACTERS))
    assert "geheim" not in str(too_long.value)


def test_a_second_look_refuses_what_the_first_missed() -> None:
    blind = Examination(RawText(SAYS), unwrap(SAYS), ())
    with pytest.raises(StillIdentifying) as refused:
        blind.clean()
    assert refused.value.labels == {Label.PHONE, Label.EMAIL, Label.BSN}
    assert "kaya" not in str(refused.value)


def test_a_draft_survives_its_storage() -> None:
    seen = examine(RawText(SAYS), strict=True)
    assert Examination.from_json(json.loads(json.dumps(seen.to_json()))) == seen


def test_words_that_the_worker_taps_are_left_out_as_well() -> None:
    seen = examine(RawText("De klusser uit het rode huis, die klusser dus, bel 06-26735150"))
    assert seen.clean(also_masked=["klusser", "telefoonnummer"]) == restored(
        "De [weggelaten] uit het rode huis, die [weggelaten] dus, bel [telefoonnummer]"
    )


def test_clean_text_is_a_type_of_its_own() -> None:
    assert isinstance(restored("ok"), CleanText)
    assert not isinstance(restored("ok"), RawText)


def test_what_is_not_masked_stands_as_it_was_typed() -> None:
    typed = "Mag\tde ver\u200bhuurder `dit`, &amp; \u202eomgekeerd\u202c? “Bel” 06 12345678 <b>nu</b>\u00a0!"
    assert examine(RawText(typed)).masked() == typed.replace("06 12345678", "[telefoonnummer]")


def test_a_number_with_something_invisible_in_it_is_masked_whole() -> None:
    assert examine(RawText("Bel 06\u200b-1234\u200b5678.")).masked() == "Bel [telefoonnummer]."
