"""A card that waits in the database comes out as it went in."""

from __future__ import annotations

from bot.chat.card import Card, File
from bot.chat.pack import pack, unpack
from bot.chat.text import Plain, Quote, text


def test_a_file_waits_with_its_card() -> None:
    file = File("week-49.png", "image/png", bytes(range(256)), text("week-alt", week=49))
    card = Card(Plain("Week 49"), file=file)
    assert unpack(pack(card)) == card


def test_a_file_does_not_show_what_is_in_it() -> None:
    assert "geheim" not in repr(File("a.txt", "text/plain", b"geheim", text("week-alt", week=49)))


def test_what_is_quoted_waits_as_a_reference_to_where_it_is_kept() -> None:
    card = Card(body=(Quote(4), Quote(5, "signal"), Quote(6, "note")))
    assert unpack(pack(card)) == card
