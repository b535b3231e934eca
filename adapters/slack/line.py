"""The line to Slack's Web API: one session for everything, no retries of its own, no content in an error."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from adapters.slack.calls import Json, failure, too_fast
from bot.engine.errors import DeliveryFailed

API = "https://slack.com/api/"
SECONDS_TO_ANSWER = 10.0
IN_THE_QUERY = frozenset(
    {"conversations.history", "conversations.replies", "files.getUploadURLExternal", "users.info", "auth.test"}
)
"""Methods that take no JSON body (Slack's method reference: content types)."""


class Line:
    """Calls methods with the bot's token, or with the app's own for `apps.connections.open`."""

    def __init__(self, token: str, api_url: str = API, app_token: str | None = None) -> None:
        self._token = token
        self._app_token = app_token
        self._root = api_url.rstrip("/") + "/"
        self._session: aiohttp.ClientSession | None = None
        self._closed = False

    def session(self) -> aiohttp.ClientSession:
        """The one session; made at the first use, because it belongs to the running loop."""
        if self._closed:
            raise DeliveryFailed("stopped")
        if self._session is None:
            wait = aiohttp.ClientTimeout(total=SECONDS_TO_ANSWER)
            self._session = aiohttp.ClientSession(timeout=wait, trust_env=True)
        return self._session

    async def close(self) -> None:
        self._closed = True
        if self._session is not None:
            await self._session.close()

    async def __call__(self, method: str, /, **arguments: Any) -> Json:
        token = self._app_token if method == "apps.connections.open" else self._token
        headers = {"Authorization": f"Bearer {token}"}
        given = {name: value for name, value in arguments.items() if value is not None}
        if method in IN_THE_QUERY:
            body: Json = {"params": {name: _flat(value) for name, value in given.items()}}
            verb = "GET"
        else:
            headers["Content-Type"] = "application/json; charset=utf-8"
            body, verb = {"data": json.dumps(given)}, "POST"
        answer = await self._ask(verb, self._root + method, headers=headers, **body)
        if "ok" not in answer:
            raise DeliveryFailed("not Slack's answer", unknown=True)
        if not answer["ok"]:
            raise failure(str(answer.get("error", "no reason")), {})
        return answer

    async def send(self, address: str, body: Json) -> None:
        """To an address that came with a payload; DeliveryFailed when it is not one of Slack's."""
        if not self._is_slack(address):
            raise DeliveryFailed("not Slack's address", permanent=True)
        headers = {"Content-Type": "application/json; charset=utf-8"}
        answer = await self._ask("POST", address, headers=headers, data=json.dumps(body), allow_redirects=False)
        if answer.get("ok") is False:
            raise failure(str(answer.get("error", "no reason")), {})

    def _is_slack(self, address: str) -> bool:
        """The host that we talk to anyway, or one of Slack's over https."""
        asked, ours = urlsplit(address), urlsplit(self._root)
        slack = asked.scheme == "https" and f".{asked.hostname}".endswith(".slack.com")
        return slack or (asked.scheme, asked.netloc) == (ours.scheme, ours.netloc)

    async def upload(self, address: str, content: bytes) -> None:
        await self._ask("POST", address, data=content, headers={"Content-Type": "application/octet-stream"})

    async def _ask(self, verb: str, address: str, **request: Any) -> Json:
        """The answer as JSON; a text that is not JSON ("ok") is an empty answer where the status is good."""
        try:
            async with self.session().request(verb, address, **request) as response:
                return _answer(response.status, response.headers, response.content_type, await response.text())
        except (aiohttp.ClientConnectorError, aiohttp.InvalidURL) as error:
            raise DeliveryFailed(f"no connection ({type(error).__name__})") from None
        except (aiohttp.ClientError, TimeoutError, OSError, UnicodeDecodeError) as error:
            raise DeliveryFailed(f"no answer ({type(error).__name__})", unknown=True) from None


def _answer(status: int, headers: Any, kind: str, said: str) -> Json:
    if status == 429:
        raise too_fast(headers)
    if status >= 500:
        raise DeliveryFailed(f"HTTP {status}", unknown=True)
    if kind == "application/json":
        try:
            answer = json.loads(said)
        except ValueError:
            raise DeliveryFailed("no JSON", unknown=True) from None
        if isinstance(answer, dict):
            return answer
    if kind == "text/html" or not 200 <= status < 300:
        raise DeliveryFailed(f"HTTP {status} without an answer", unknown=status < 300, permanent=status >= 300)
    return {}


def _flat(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
