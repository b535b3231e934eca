"""Finds ways to reach a person: mail addresses, links, account names and telephone numbers."""

from __future__ import annotations

import re

import phonenumbers

from bot.privacy.findings import Claims, Label
from bot.privacy.lists import listed

LOCAL = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._+-%")
DOMAIN = re.compile(r"[^\W_][\w-]{0,62}(?:\.[\w-]{1,63}){1,5}")
AT = r"(?:[(\[{]\s?(?:at|apenstaartje|apestaartje)\s?[)\]}])"
DOT = r"(?:\.|\s?[(\[{]\s?(?:dot|punt)\s?[)\]}]\s?)"
VEILED_MAIL = re.compile(
    rf"(?<![\w.])[\w+-]{{1,40}}(?:{DOT}[\w+-]{{1,40}}){{0,4}}\s?{AT}\s?[\w-]{{1,40}}(?:{DOT}[\w-]{{1,40}}){{0,4}}", re.I
)
SPOKEN_MAIL = re.compile(
    r"(?<!\w)\w{1,40}(?:\s(?:punt|streepje|underscore|laag streepje)\s\w{1,40}){0,4}"
    r"\s(?:apenstaartje|apestaartje|at)\s\w{1,40}(?:\s?(?:punt|dot|\.)\s?\w{1,20}){1,3}",
    re.I,
)
LINK = re.compile(r"(?:\bhttps?://|\bwww\.)[^\s<>\"|]{1,600}", re.I)
BARE_LINK = re.compile(
    r"(?<![\w@.-])(?:[\w-]{1,63}\.){1,4}(?:nl|com|be|eu|org|net|info|frl|shop|online|app|io|amsterdam|co\.uk)"
    r"(?![\w-])(?:/[^\s<>\"]{0,400})?",
    re.I,
)
PATH_LINK = re.compile(r"(?<![\w@.-])(?:[\w-]{1,63}\.){1,3}[a-z]{2,6}/[\w%~-][^\s<>\"]{0,400}", re.I)
KNOWN_SITES = listed("known_sites")
HANDLE = re.compile(r"(?<![\w.@])@\w[\w.-]{0,40}")
CUED_HANDLE = re.compile(
    r"\b(?:insta(?:gram)?|snap(?:chat)?|telegram|tiktok|twitter|facebook|fb|discord|tg|skype|messenger|linkedin"
    r"|gebruikersnaam|username|account(?:naam)?|nickname|profiel|onder (?:de )?naam|signal|wechat|viber)"
    r"(?:\s(?:is|heet|naam|als))?[\s:=(\"']{1,3}(@?[\w][\w.-]{2,40})",
    re.I,
)
UNDERSCORED = re.compile(r"(?<![\w.@/])[\w.]{0,30}[^\W_]_[^\W_][\w.]{0,30}")
NUMBER = re.compile(r"(?<![\w€-])(?:[oO](?=6[ .-]?\d)|\+\s?|\(\+?)?\d(?:[ \u00a0.\-/()]{0,3}\d){6,16}(?![\w])")
PHONE_CUE = re.compile(
    r"(?:\btel|\btelefoon|\bbel|\bbellen|\bgsm|\bmobiel|\bphone|\bnummer|\bnr|\bapp|\bwhatsapp|\bbereikbaar|\bmob|☎|📞)"
    r"\W{0,3}(?:\w{1,12}\W{1,2}){0,2}$",
    re.I,
)


def find_contact(claims: Claims) -> None:
    """Mail before links before account names: each is a part of the one before."""
    _find_mail(claims)
    _find_links(claims)
    _find_handles(claims)


def _find_mail(claims: Claims) -> None:
    text, at = claims.text, claims.text.find("@")
    while at >= 0:
        start = at
        while start and at - start < 64 and (text[start - 1] in LOCAL or text[start - 1].isalpha()):
            start -= 1
        domain = DOMAIN.match(text, at + 1)
        if domain and start < at:
            claims.find(start, domain.end(), Label.EMAIL)
        at = text.find("@", at + 1)
    for pattern in (VEILED_MAIL, SPOKEN_MAIL):
        for match in pattern.finditer(text):
            claims.find(*match.span(), Label.EMAIL)


def _find_links(claims: Claims) -> None:
    for pattern in (LINK, PATH_LINK, BARE_LINK):
        for match in pattern.finditer(claims.text):
            link = match[0].rstrip(".,;:!?)]}'")
            if link.lower().removeprefix("https://").removeprefix("www.").rstrip("/") in KNOWN_SITES:
                claims.keep(match.start(), match.start() + len(link))
            else:
                claims.find(match.start(), match.start() + len(link), Label.URL)


def _find_handles(claims: Claims) -> None:
    for match in HANDLE.finditer(claims.text):
        claims.find(match.start(), match.start() + len(match[0].rstrip(".-")), Label.HANDLE)
    for match in CUED_HANDLE.finditer(claims.text):
        handle = match[1].rstrip(".-")
        if re.search(r"[._\d]", handle):
            claims.find(match.start(1), match.start(1) + len(handle), Label.HANDLE)
    for match in UNDERSCORED.finditer(claims.text):
        claims.find(match.start(), match.start() + len(match[0].rstrip(".")), Label.HANDLE)


def find_phones(claims: Claims) -> None:
    """Telephone numbers in digits, however they are spaced; dates and amounts are claimed before this runs."""
    for match in NUMBER.finditer(claims.text):
        if _is_phone(claims.text, match):
            inside_brackets = match[0].startswith("(") and match[0].count("(") > match[0].count(")")
            claims.find(match.start() + inside_brackets, match.end(), Label.PHONE)


def _is_phone(text: str, match: re.Match[str]) -> bool:
    digits = re.sub(r"\D", "", match[0].replace("o6", "06").replace("O6", "06"))
    abroad = "+" in match[0] or digits.startswith("00")
    if not abroad and not digits.startswith("0"):
        return len(digits) >= 9 and bool(PHONE_CUE.search(text[max(0, match.start() - 30) : match.start()]))
    number = "+" + digits.removeprefix("00") if abroad else digits
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(number, "NL"))
    except phonenumbers.NumberParseException:
        return False
