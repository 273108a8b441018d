import socket
import time
from typing import Any

import pytest

from workbench.ingest.guard import Refused, Unreachable, connected, public

INSIDE = [
    "127.0.0.1",
    "0.0.0.1",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.100.100.200",
    "192.0.0.192",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::1",
    "2002:7f00:1::",
    "fec0::1",
    "fd00::1",
    "fe80::1%lo",
    "ff02::1",
    "no address",
]


@pytest.mark.parametrize("host", INSIDE)
def test_inside_addresses_are_not_public(host: str) -> None:
    assert not public(host, 443)


@pytest.mark.parametrize("host", ["93.184.216.34", "2606:2800:220:1::1", "64:ff9b::5db8:d822"])
def test_public_addresses_on_web_ports_only(host: str) -> None:
    assert public(host, 443)
    assert not public(host, 22)


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """Let names stand for addresses, and any attempt to connect fail the test."""
    known: dict[str, list[str]] = {}

    def look_up(host: str, port: int, *_: Any) -> list[Any]:
        if host not in known:
            raise socket.gaierror
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, port)) for one in known[host]]

    def connect(_: socket.socket, place: Any) -> None:
        raise AssertionError(place)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    monkeypatch.setattr(socket.socket, "connect", connect)
    return known


def test_one_inside_address_refuses_the_name(names: dict[str, list[str]]) -> None:
    names["mixed.test"] = ["93.184.216.34", "10.0.0.5"]
    with pytest.raises(Refused, match="private"):
        connected("mixed.test", 443, public, time.monotonic() + 5)


def test_an_unknown_name(names: dict[str, list[str]]) -> None:
    with pytest.raises(Unreachable, match="not known"):
        connected("gone.test", 443, public, time.monotonic() + 5)
