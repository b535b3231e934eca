"""Encryption at rest: a key per consult and per draft, wrapped by the operator's. A destroyed key is an erased text."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os
from collections.abc import Sequence
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE = 12
KEY_BYTES = 32
LABEL = 4
"""Bytes of the digest that say which of the operator's keys wrapped a box."""


class Clean(Protocol):
    """Text that went through the privacy gate; only the gate makes such objects."""

    @property
    def clean(self) -> str: ...


class BadKey(ValueError):
    """The operator's key is not 32 bytes in URL-safe base64."""


class Unreadable(Exception):
    """A box that none of the keys opens: tampered with, moved, or from another installation."""


class Vault:
    """Wraps and opens; the first of the operator's keys wraps, all of them open (rotation)."""

    def __init__(self, *keys: bytes) -> None:
        if not keys or any(len(key) != KEY_BYTES for key in keys):
            raise BadKey
        self._keys = {_label(key): key for key in reversed(keys)}
        self._first = _label(keys[0])

    @classmethod
    def from_setting(cls, setting: str) -> Vault:
        """Read `KORTELIJN_KEY`: one or more keys in URL-safe base64, separated by commas. Raises BadKey."""
        try:
            return cls(
                *(base64.urlsafe_b64decode(part.strip().encode()) for part in setting.split(",") if part.strip())
            )
        except (binascii.Error, UnicodeEncodeError):
            raise BadKey from None

    @staticmethod
    def make_setting() -> str:
        """A fresh key, as it is written in the environment."""
        return base64.urlsafe_b64encode(os.urandom(KEY_BYTES)).decode()

    def new_key(self, about: str) -> tuple[bytes, bytes]:
        """A fresh key for one thing (`about`, such as "consult"), and the same key wrapped for storage."""
        key = os.urandom(KEY_BYTES)
        return key, self._first + _seal(self._keys[self._first], key, about)

    def unwrap(self, wrapped: bytes, about: str) -> bytes:
        """The key that was wrapped; Unreadable when it was not wrapped by ours for this purpose."""
        master = self._keys.get(wrapped[:LABEL])
        if master is None:
            raise Unreadable
        return _open(master, wrapped[LABEL:], about)

    def fingerprint(self, *parts: str) -> str:
        """A keyed digest: equal for equal parts, meaningless without the operator's key."""
        return _digest(self._keys[self._first], parts)

    def is_fingerprint(self, digest: str, *parts: str) -> bool:
        """Whether it was made of these parts, with any of the keys: also before a rotation."""
        return any(hmac.compare_digest(digest, _digest(key, parts)) for key in self._keys.values())


def seal(key: bytes, text: Clean, about: str) -> bytes:
    """Encrypt cleaned text; `about` (table and id) must be the same when it is opened."""
    return _seal(key, text.clean.encode(), about)


def seal_draft(key: bytes, content: str, about: str) -> bytes:
    """Encrypt what a person typed, for that person's own draft and nothing else."""
    return _seal(key, content.encode(), about)


def reseal(old: tuple[bytes, str], box: bytes, new: tuple[bytes, str]) -> bytes:
    """Copy what is in a box into another one; a key and what it is `about` for each. It passed the gate before."""
    return _seal(new[0], _open(old[0], box, old[1]), new[1])


def unseal(key: bytes, box: bytes, about: str) -> str:
    """The text in the box; Unreadable when key, box or `about` is another one."""
    return _open(key, box, about).decode()


def _digest(key: bytes, parts: Sequence[str]) -> str:
    return hmac.new(key, "\x1f".join(parts).encode(), hashlib.sha256).hexdigest()


def _label(key: bytes) -> bytes:
    return hashlib.sha256(key).digest()[:LABEL]


def _seal(key: bytes, content: bytes, about: str) -> bytes:
    nonce = os.urandom(NONCE)
    return nonce + AESGCM(key).encrypt(nonce, content, about.encode())


def _open(key: bytes, box: bytes, about: str) -> bytes:
    try:
        return AESGCM(key).decrypt(box[:NONCE], box[NONCE:], about.encode())
    except (InvalidTag, ValueError):
        raise Unreadable from None
