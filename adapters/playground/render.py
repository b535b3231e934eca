"""Card and Form to JSON for the page, which puts every word in as text and never as HTML."""

from __future__ import annotations

import re
from base64 import b64encode
from typing import Any
from urllib.parse import quote

from bot.chat.card import Card, File
from bot.chat.catalogue import Voice
from bot.chat.effect import Ask
from bot.chat.form import Question
from bot.chat.marks import runs
from bot.chat.text import Email, Phone, Preview, Quote, Words

Json = dict[str, Any]


def card(shown: Card, voice: Voice) -> Json:
    """The card in words; links and quotes are marked, so that the page need not look inside a text."""
    return {
        "title": words(shown.title, voice) if shown.title else None,
        "body": [words(part, voice) for part in shown.body],
        "facts": [{"label": voice.say(fact.label), "value": words(fact.value, voice)} for fact in shown.facts],
        "hint": words(shown.hint, voice) if shown.hint else None,
        "buttons": [
            {"action": one.action, "arg": one.arg, "label": voice.say(one.label), "style": one.style}
            for one in shown.buttons
        ],
        "contact": {"name": shown.contact.name, "vcard": shown.contact.vcard} if shown.contact else None,
        "file": _file(shown.file, voice) if shown.file else None,
    }


def _file(file: File, voice: Voice) -> Json:
    address = f"data:{file.kind};base64,{b64encode(file.content).decode()}"
    return {"name": file.name, "href": address, "alt": voice.say(file.alt), "picture": file.is_picture}


def words(said: Words, voice: Voice) -> Json:
    spoken: Json = {"text": voice.say(said)}
    match said:
        case Phone(number=number):
            spoken["href"] = "tel:" + re.sub(r"[^0-9+]", "", number)
        case Email(address=address):
            spoken["href"] = "mailto:" + quote(address, safe="@")
        case Quote():
            spoken["quote"] = True
        case Preview():
            spoken |= {"quote": True, "runs": [{"text": run, "found": found} for run, found in runs(spoken["text"])]}
    return spoken


def form(ask: Ask, voice: Voice) -> Json:
    """The form with what was filled in already, and at each question what is wrong with it."""
    return {
        "name": ask.form.name,
        "arg": ask.arg,
        "title": voice.say(ask.form.title),
        "submit": voice.say(ask.form.submit),
        "questions": [_question(one, ask, voice) for one in ask.form.questions()],
    }


def _question(one: Question, ask: Ask, voice: Voice) -> Json:
    error = ask.errors.get(one.name)
    return {
        "name": one.name,
        "kind": one.kind,
        "label": voice.say(one.label),
        "help": voice.say(one.help) if one.help else None,
        "error": voice.say(error) if error else None,
        "required": one.required,
        "longest": one.longest,
        "options": [{"value": option.value, "label": voice.say(option.label)} for option in one.options],
        "answer": ask.answers.get(one.name),
    }
