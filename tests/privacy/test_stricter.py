"""A signal is read by many people of one place: there every town and every firm goes, the largest too."""

from __future__ import annotations

import pytest

from bot.privacy.gate import StillIdentifying, examine
from bot.privacy.unwrap import unwrap
from bot.privacy.words import RawText


@pytest.mark.parametrize(
    ("said", "sent"),
    [
        ("Veel huurders in Amsterdam wachten.", "Veel huurders in [woonplaats] wachten."),
        ("cliënten uit utrecht en den haag wachten", "cliënten uit [woonplaats] en [woonplaats 2] wachten"),
        ("ROTTERDAM IS DUUR", "[woonplaats] IS DUUR"),
        ("In Rotterdam-Zuid is geen spreekuur.", "In [woonplaats] is geen spreekuur."),
        ("Het Haagse loket sluit.", "Het [woonplaats] loket sluit."),
        ("Het UWV Utrecht keurt af.", "Het UWV [woonplaats] keurt af."),
        ("De kantonrechter Zwolle oordeelt anders.", "De kantonrechter [woonplaats] oordeelt anders."),
        ("PostNL betaalt het loon niet.", "[organisatie] betaalt het loon niet."),
        ("Werknemers van Jumbo wachten op loon.", "Werknemers van [organisatie] wachten op loon."),
        ("De verhuurder Ymere zegt op.", "De verhuurder [verhuurder] zegt op."),
    ],
)
def test_a_signal_names_no_town_and_no_firm_however_large(said: str, sent: str) -> None:
    seen = examine(RawText(said), strict=True)
    assert seen.masked() == sent
    assert seen.masked(range(99)) == sent, "nobody can release it"


@pytest.mark.parametrize(
    "said",
    [
        "Het UWV en de SVB verwijzen naar elkaar, de IND beslist niet.",
        "Rechtbank Amsterdam rekent twee keer griffierecht (art. 8:41 Awb).",
        "Ben je het eens? Plus de toeslag van 6 weken: actie van de gemeente.",
        "De werkgever, de woningcorporatie en de zorgverzekeraar wijzen door.",
    ],
)
def test_public_bodies_and_roles_stay_in_a_signal(said: str) -> None:
    assert examine(RawText(said), strict=True).masked() == said


def test_a_question_may_name_what_a_signal_may_not() -> None:
    said = "PostNL betaalt niet, de zitting is in Amsterdam."
    seen = examine(RawText(said))
    assert seen.masked() == said
    assert seen.strictly().masked() == "[organisatie] betaalt niet, de zitting is in [woonplaats]."
    assert seen.strictly().strictly().strict


def test_the_second_look_at_a_signal_is_strict_too() -> None:
    blind = examine(RawText("niets")).strictly()
    assert blind.clean().clean == "niets"
    missed = type(blind)(RawText("Post uit Utrecht"), unwrap("Post uit Utrecht"), (), strict=True)
    with pytest.raises(StillIdentifying):
        missed.clean()


def test_a_masked_signal_stays_as_it_is() -> None:
    sent = examine(RawText("Jumbo in Den Haag, PostNL in Utrecht en bakkerij De Halve Bol"), strict=True).masked()
    assert examine(RawText(sent), strict=True).masked() == sent
