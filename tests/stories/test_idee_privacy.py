"""Ideas and privacy: a leak is hidden wherever its text went, and what one wrote can be taken along."""

from __future__ import annotations

import json

from ideas_steps import PLAN, SERVICE, decided_idea, raise_signal, send_idea
from town import Town

from storage.members import OrganisationKind, Role


async def test_a_leak_in_an_idea_is_hidden_on_every_card_and_in_the_signal_it_came_from(town: Town) -> None:
    await raise_signal(town.anna)
    await decided_idea(town)
    await town.dirk.types("/idee 1")
    fatma = town.settles("Fatma", OrganisationKind.JURIDISCH_LOKET, Role.PRIVACY_OFFICER)
    await town.anna.types("/privacy lek IDEE-1")
    assert "Dirk" in fatma.finds("Mogelijk datalek IDEE-1").text
    assert not [seen for seen in town.anna.sees() if seen.key and SERVICE in seen.text]
    idea, signal = town.database.read_now(lambda store: (store.ideas.text_of(1), store.signals.text_of(1)))
    assert (idea, signal) == (None, None)
    await town.dirk.types("/idee 1")
    assert SERVICE not in town.dirk.reads()


async def test_a_leak_in_a_signal_is_hidden_in_the_idea_that_was_made_of_it(town: Town) -> None:
    await raise_signal(town.anna)
    await decided_idea(town)
    await town.anna.types("/privacy lek SIG-0001")
    assert town.database.read_now(lambda store: store.ideas.text_of(1)) is None
    await town.anna.types("/idee 1")
    assert SERVICE not in town.anna.reads()


async def test_who_takes_along_what_is_stored_gets_the_own_ideas(town: Town) -> None:
    await send_idea(town.anna)
    await town.anna.types("/privacy inzage")
    file = next(seen.card.file for seen in reversed(town.anna.sees()) if seen.card.file)
    assert PLAN in json.loads(file.content)["geschreven"]
