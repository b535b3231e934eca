"""What was shown, as JSON: to show it again when a process died between saving and showing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from bot.chat.effect import Ask, LeavePlace, NextQuestion, Reply, ShowHome, Shown
from bot.chat.form import Form
from bot.chat.pack import pack, unpack

Json = dict[str, Any]
FormNamed = Callable[[str], type[Form] | None]


def pack_shown(shown: Iterable[Shown]) -> list[Json]:
    """Without what people had filled in: an answer about a case is kept in a draft or nowhere."""
    return [packed for effect in shown if (packed := _pack(effect))]


def unpack_shown(packed: Iterable[Json], form_named: FormNamed) -> tuple[Shown, ...]:
    return tuple(effect for one in packed if (effect := _unpack(one, form_named)))


def _pack(effect: Shown) -> Json | None:
    match effect:
        case Reply(card=card, secret=secret):
            return None if secret else {"reply": pack(card)}
        case Ask(form=form, arg=arg):
            return {"ask": form.name, "arg": arg}
        case NextQuestion(form=form, question=question, number=number, total=total):
            return {"question": question.name, "form": form.name, "number": number, "total": total}
        case LeavePlace(card=card):
            return {"leave": pack(card)}
        case ShowHome():
            return None


def _unpack(packed: Json, form_named: FormNamed) -> Shown | None:
    if "reply" in packed:
        return Reply(unpack(packed["reply"]))
    if "leave" in packed:
        return LeavePlace(unpack(packed["leave"]))
    form = form_named(packed.get("ask") or packed["form"])
    if form is None:
        return None
    if "ask" in packed:
        return Ask(form, packed["arg"])
    question = next((q for q in form.questions() if q.name == packed["question"]), None)
    return NextQuestion(form, question, packed["number"], packed["total"]) if question else None
