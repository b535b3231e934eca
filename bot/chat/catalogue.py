"""The catalogue: every sentence by name, in Dutch and English, with dates and lists written out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from babel.dates import format_date
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource

from bot.chat.text import Either, Email, Phone, Plain, Preview, Quote, Text, Words

LANGUAGES = ("nl", "en")
FOLDER = Path(__file__).parent.parent / "texts"
ZONE = ZoneInfo("Europe/Amsterdam")
_DAYS = {"nl": ("vandaag", "morgen", "gisteren"), "en": ("today", "tomorrow", "yesterday")}
_TIME = {"nl": "{:%H.%M} uur", "en": "{:%H:%M}"}


@cache
def bundle(language: str) -> FluentBundle:
    """All texts of one language."""
    result = FluentBundle([language], use_isolating=False)
    for path in sorted((FOLDER / language).glob("*.ftl")):
        result.add_resource(FluentResource(path.read_text("utf-8")))
    return result


@dataclass(frozen=True, slots=True)
class Voice:
    """Says words in one reader's language, at one moment ("vandaag 14.00 uur" depends on it)."""

    language: str
    now: datetime
    quotes: Mapping[Quote | Preview, str] = field(default_factory=dict, repr=False)
    """The decrypted texts that this reader may see; one that is not here has been erased."""

    def say(self, words: Words) -> str:
        """The words as plain text, without any markup."""
        match words:
            case Text():
                return self._text(words)
            case Plain(value=value) | Phone(number=value) | Email(address=value):
                return value
            case Quote() | Preview():
                return self.quotes.get(words) or self._text(Text("text-erased"))

    def _text(self, words: Text) -> str:
        texts = bundle(self.language)
        if not texts.has_message(words.name):
            raise KeyError(words.name)
        pattern = texts.get_message(words.name).value
        if pattern is None:
            raise KeyError(words.name)
        said, errors = texts.format_pattern(pattern, {name: self._arg(arg) for name, arg in words.args.items()})
        if errors:
            raise KeyError(f"{words.name}: {errors[0]!r}")
        return str(said)

    def _arg(self, arg: object) -> str | int:
        match arg:
            case int() | str():
                return arg
            case datetime():
                return moment(arg, self.now, self.language)
            case date():
                return day(arg, self.now, self.language)
            case tuple():
                parts = [str(self._arg(part)) for part in arg]
                return format_list(parts, "or" if isinstance(arg, Either) else "standard", locale=self.language)
            case _:
                return self.say(arg)  # type: ignore[arg-type]  # Words inside words; anything else fails in say()


def clock_time(when: datetime, language: str = "nl") -> str:
    """`14.00 uur`, in Amsterdam's wall-clock time."""
    return _TIME[language].format(when.astimezone(ZONE))


def moment(when: datetime, now: datetime, language: str = "nl") -> str:
    """`vandaag 14.00 uur`, `donderdag 10.00 uur` within six days, `donderdag 12 maart 10.00 uur` beyond."""
    return f"{day(when.astimezone(ZONE).date(), now, language)} {clock_time(when, language)}"


def day(when: date, now: datetime, language: str = "nl") -> str:
    """`vandaag`, `morgen`, `donderdag`, `donderdag 12 maart`, or with the year when that is another one."""
    today = now.astimezone(ZONE).date()
    apart = (when - today).days
    if apart in (0, 1, -1):
        return _DAYS[language][apart]
    if 1 < apart < 7:
        return str(format_date(when, "EEEE", locale=language))
    return str(format_date(when, "EEEE d MMMM" if when.year == today.year else "EEEE d MMMM yyyy", locale=language))
