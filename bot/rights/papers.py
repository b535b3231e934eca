"""Papers that the bot drafts for the privacy officer: facts and blanks, never a word of a case."""

from __future__ import annotations

from bot.chat.catalogue import Voice
from bot.chat.text import Text, text
from bot.engine.feature import Context
from storage.breaches import Breach

QUESTIONS = ("nature", "noticed", "how-many", "kinds", "seen", "consequences", "measures", "told", "contact")
"""What the form of the Autoriteit Persoonsgegevens asks; art. 33 lid 3 AVG."""


def breach_report(context: Context, breach: Breach) -> str:
    """What the bot knows of a breach, with a line to fill in for what it does not know."""
    voice = Voice(context.person.language, context.now)
    lines = [voice.say(text("report-title", code=breach.code)), voice.say(text("report-how")), ""]
    for number, question in enumerate(QUESTIONS, 1):
        lines += [
            f"{number}. {voice.say(text(f'report-{question}'))}",
            f"   {voice.say(_answer(context, breach, question))}",
            "",
        ]
    return "\n".join(lines)


def _answer(context: Context, breach: Breach, question: str) -> Text:
    match question:
        case "noticed":
            return text("report-noticed-is", at=breach.noticed_at, deadline=breach.deadline)
        case "kinds" if breach.kinds:
            return text("rights-list", what=tuple(text(f"breach-kind-{kind}") for kind in breach.kinds.split(";")))
        case "seen":
            roles = [sorted(member.role_set) for member in context.store.members.some(breach.seen)]
            names = tuple(text(f"role-{role}") for one in roles for role in one[:1])
            return text("report-seen-is", count=len(breach.seen), roles=names or (text("report-nobody"),))
        case "nature":
            return text("report-nature-is", code=breach.code)
        case "measures":
            return text("report-measures-are")
        case _:
            return text("report-blank")
