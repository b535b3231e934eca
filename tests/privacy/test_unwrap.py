"""What Slack and Telegram hand over becomes plain letters, and every letter knows where it came from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.privacy.gate import examine, spans
from bot.privacy.unwrap import unwrap
from bot.privacy.words import RawText


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("<mailto:jan@voorbeeld.nl|jan@voorbeeld.nl>", "jan@voorbeeld.nl"),
        ("<tel:0612345678|06-12345678>", "06-12345678"),
        ("<tel:+31612345678>", "+31612345678"),
        ("<https://voorbeeld.nl/jan|klik hier>", "klik hier"),
        ("<https://voorbeeld.nl/a>", "https://voorbeeld.nl/a"),
        ("<@U123ABC>", "@U123ABC"),
        ("<#C1|algemeen>", "#algemeen"),
        ("<!here> Q &amp; A &lt;3", "<!here> Q & A <3"),
        ("Ze\u0301lda\u00a0bel\u200bt", "Zélda belt"),
        ("soft\u00adhyphen", "softhyphen"),
        ("zo’n “brief”", 'zo\'n "brief"'),
        ("０６１２ ٣٤", "0612 34"),
        ("5 < 6 en 7 > 3", "5 < 6 en 7 > 3"),
    ],
)
def test_readers_see_plain_text(typed: str, read: str) -> None:
    assert unwrap(typed).text == read


def test_a_number_in_a_link_of_slack_is_found_and_the_link_goes_with_it() -> None:
    typed = "Bel <tel:0612345678|06-12345678> of <mailto:m.kaya@voorbeeld.nl|m.kaya@voorbeeld.nl> 👨‍👩‍👧"
    assert examine(RawText(typed)).masked() == "Bel [telefoonnummer] of [e-mailadres] 👨‍👩‍👧"
    covered = [typed[start:end] for start, end, _ in spans(RawText(typed))]
    assert covered == ["<tel:0612345678|06-12345678>", "<mailto:m.kaya@voorbeeld.nl|m.kaya@voorbeeld.nl>"]


def test_digits_hidden_between_invisible_letters_are_found() -> None:
    assert examine(RawText("bel 06\u200b1234\u200d5678")).masked() == "bel [telefoonnummer]"


def test_offsets_hold_behind_emoji_and_loose_accents() -> None:
    typed = "🏳️‍🌈 cafe\u0301 İ 😀 bsn 776497704"
    ((start, end, label),) = [span for span in spans(RawText(typed)) if span[2] == "BSN"]
    assert typed[start:end] == "776497704"
    assert label == "BSN"


@given(st.text(max_size=300))
def test_every_letter_has_an_origin_and_order_is_kept(typed: str) -> None:
    plain = unwrap(typed)
    assert len(plain.text) == len(plain.starts) == len(plain.ends)
    assert list(plain.starts) == sorted(plain.starts)
    assert all(0 <= start < end <= len(typed) for start, end in zip(plain.starts, plain.ends, strict=True))
