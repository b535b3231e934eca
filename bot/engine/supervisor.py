"""Tells systemd that we are ready and alive, when it wants to know (`Type=notify`, `WatchdogSec=`)."""

from __future__ import annotations

import contextlib
import os
import socket

READY, ALIVE, STOPPING = "READY=1", "WATCHDOG=1", "STOPPING=1"


def tell(state: str) -> None:
    """One datagram to the socket that systemd named; nothing without it, and nothing goes wrong when it is not read."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.setblocking(False)
        line.sendto(state.encode(), f"\0{address[1:]}" if address.startswith("@") else address)
