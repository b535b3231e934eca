"""A load balancer before several processes: each request goes to the next one, and to another when nobody is there."""

from __future__ import annotations

from typing import Self

import aiohttp
from aiohttp import web

from tests.e2e.city import City, free_port
from tests.faults.machine import Machine

HOP = ("host", "content-length", "transfer-encoding", "connection")


class Balancer:
    """Listens where the platforms look for the bot. What broke off halfway is not sent again: that is 502."""

    def __init__(self, place: City, machines: list[Machine]) -> None:
        self._port, self._machines, self._turn = place.port, machines, 0
        for machine in machines:
            machine.port = free_port()

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession()
        application = web.Application()
        application.add_routes([web.route("*", "/{path:.*}", self._pass_on)])
        self._runner = web.AppRunner(application, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()
        await self._session.close()

    async def _pass_on(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        headers = {name: value for name, value in request.headers.items() if name.lower() not in HOP}
        for _ in self._machines:
            self._turn += 1
            machine = self._machines[self._turn % len(self._machines)]
            try:
                async with self._session.request(
                    request.method, machine.address(request.path_qs), data=body, headers=headers
                ) as answer:
                    kept = {"Content-Type": answer.headers.get("Content-Type", "text/plain")}
                    return web.Response(status=answer.status, body=await answer.read(), headers=kept)
            except aiohttp.ClientConnectorError:
                continue
            except (aiohttp.ClientError, OSError):
                break
        return web.Response(status=502)
