"""What the bot does by itself when a part has an owner and one of the two stays silent."""

from __future__ import annotations

from bot.chat.effect import Edit, Effects, Priority, Tell
from bot.chat.text import text
from bot.consult import cards
from bot.consult.closing import close
from bot.consult.owning import pass_on
from bot.consult.rules import closes_at, owner_loses_it_at
from bot.consult.scene import Scene, lawyer_card
from bot.consult.status import status_of
from bot.reference.calendar import local_date
from storage.consults import Part, PartState, Step


def nudge_owner(scene: Scene, part: Part) -> Effects:
    """Half of the time is over."""
    part.step = Step.TAKE_BACK
    part.next_at = max(owner_loses_it_at(part.clock_from or scene.now, scene.config), scene.now)
    owner = part.owner_id or 0
    words = cards.notice(scene, text("owner-nudge", at=part.next_at))
    return [Tell(f"part:{part.id}:nudge:{scene.stamp}", owner, words, lawyer_card(part, owner), Priority.REMINDER)]


def take_back(scene: Scene, part: Part) -> Effects:
    """The owner stayed silent: the question goes back to the queue, and the owner reads why."""
    owner = part.owner_id or 0
    words = cards.notice(scene, text("owner-lost"))
    told = Tell(f"part:{part.id}:lost:{scene.stamp}", owner, words, lawyer_card(part, owner), Priority.REMINDER)
    return [told, *pass_on(scene, part, owner, text("part-taken-back"), told="asker-owner-silent")]


def nudge_asker(scene: Scene, part: Part) -> Effects:
    """One reminder only; then it closes by itself. E51."""
    part.step = Step.CLOSE
    part.next_at = max(closes_at(part.answered_at or scene.now, scene.config), scene.now)
    name = "asker-nudge-answered" if part.state == PartState.ANSWERED else "asker-nudge-asked-back"
    words = cards.notice(scene, text(name, at=local_date(part.next_at)))
    name = f"part:{part.id}:asker-nudge:{scene.stamp}"
    return [Tell(name, scene.consult.asker_id, words, scene.asker_card, Priority.REMINDER)]


def close_by_itself(scene: Scene, part: Part) -> Effects:
    """Nobody answered the closing question: closed, outcome unknown. While other parts run, only this part closes."""
    how = text("part-closed-by-itself", days=scene.config.auto_close_workdays)
    if len(scene.live) == 1:
        return close(scene, how)
    part.state, part.next_at = PartState.CLOSED, None
    scene.store.session.flush()
    over = Edit(lawyer_card(part, part.owner_id or 0), cards.passed(scene, part, how))
    return [over, Edit(scene.asker_card, cards.asker(scene, status_of(scene)))]
