"""Which addresses may be fetched: public ones on the web's ports, and nothing inside.

Every address that a host name stands for is vetted, and the connection goes to a vetted one: a
name that answers differently the second time gains nothing.
"""

import http.client
import io
import ipaddress
import socket
import time
from collections.abc import Callable
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

CONNECT_SECONDS = 10.0
Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Vet = Callable[[str, int], bool]

_PORTS = {80, 443, 8080, 8443}
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_NAT64_LOCAL = ipaddress.ip_network("64:ff9b:1::/48")
# Python before 3.12.4 calls some of these global (192.0.0.192 is a cloud's metadata service).
_INSIDE = tuple(
    ipaddress.ip_network(net)
    for net in (
        "192.0.0.0/24",
        "100.64.0.0/10",
        "192.88.99.0/24",
        "198.18.0.0/15",
        "240.0.0.0/4",
        "fec0::/10",
        "3fff::/20",
    )
)
_LOW_32 = 0xFFFFFFFF
_SLOW = "was too slow to answer in full"
_SILENT = f"did not answer within {CONNECT_SECONDS:g} seconds"


# Neither is an OSError: urllib3 would wrap those and hide what they say.
class Refused(Exception):
    """The address must not be fetched; the text says why, as half a sentence."""


class Unreachable(Exception):
    """The address gave no answer, or none in time; the text says why, as half a sentence."""


def public(host: str, port: int) -> bool:
    """Say whether a numeric address is on the public internet and the port is one of the web's."""
    try:
        return port in _PORTS and _public(ipaddress.ip_address(host.partition("%")[0]))
    except ValueError:
        return False


def anything(host: str, port: int) -> bool:
    """Allow every address: for tests, which serve their pages from this machine."""
    del host, port
    return True


def _public(address: Address) -> bool:
    if isinstance(address, ipaddress.IPv6Address):
        carried = _carried(address)
        if carried:
            return all(_public(one) for one in carried)
        if address in _NAT64_LOCAL or address.is_site_local or int(address) <= _LOW_32:
            return False
    if any(address in net for net in _INSIDE if net.version == address.version):
        return False
    inside = address.is_private or address.is_loopback or address.is_link_local
    nobody = address.is_multicast or address.is_reserved or address.is_unspecified
    return address.is_global and not inside and not nobody


def _carried(address: ipaddress.IPv6Address) -> list[Address]:
    """Return the IPv4 addresses that an IPv6 address is only another way of writing."""
    if address.ipv4_mapped:
        return [address.ipv4_mapped]
    if address.sixtofour:
        return [address.sixtofour]
    if address.teredo:
        return list(address.teredo)
    return [ipaddress.ip_address(int(address) & _LOW_32)] if address in _NAT64 else []


def connected(host: str, port: int, vet: Vet, until: float) -> socket.socket:
    """Connect to a host, all of whose addresses pass ``vet``; raises ``Refused``, ``Unreachable``.

    ``until`` is the latest moment, in monotonic seconds.
    """
    try:
        found = socket.getaddrinfo(host.strip("[]"), port, 0, socket.SOCK_STREAM)
    except OSError as error:
        raise Unreachable("is not known to the network") from error
    except UnicodeError as error:
        raise Refused("its name makes no sense") from error
    if not all(vet(str(info[4][0]), port) for info in found):
        raise Refused("it leads to this computer, a private network, or an unusual port")
    failure = Unreachable("has no address")
    for family, kind, protocol, _, place in found:
        line = socket.socket(family, kind, protocol)
        try:
            line.settimeout(max(0.1, min(CONNECT_SECONDS, until - time.monotonic())))
            line.connect(place)
        except TimeoutError:
            failure = Unreachable(_SILENT)
            line.close()
        except OSError:
            failure = Unreachable("refused the connection")
            line.close()
        else:
            return line
    raise failure


class _Timed(io.RawIOBase):
    """A socket's bytes, with one time limit over all reads: a server may drip its answer."""

    def __init__(self, line: socket.socket, until: float) -> None:
        self._line = line
        self._raw = line.makefile("rb", buffering=0)
        self._until = until

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        left = self._until - time.monotonic()
        if left <= 0:
            raise Unreachable(_SLOW)
        self._line.settimeout(min(CONNECT_SECONDS, left))
        try:
            return self._raw.readinto(buffer)
        except TimeoutError as error:
            late = time.monotonic() >= self._until
            raise Unreachable(_SLOW if late else _SILENT) from error

    def close(self) -> None:
        if not self.closed:
            self._raw.close()
        super().close()


class Guard(HTTPAdapter):
    """Sends requests over connections that are vetted and timed."""

    def __init__(self, vet: Vet, until: float) -> None:
        self._pools = _pools(vet, until)
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the pools of connections, as ``requests`` asks."""
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = self._pools


def _pools(vet: Vet, until: float) -> dict[str, Any]:
    class Response(http.client.HTTPResponse):
        def __init__(self, line: socket.socket, *args: Any, **kwargs: Any) -> None:
            super().__init__(line, *args, **kwargs)
            self.fp.close()
            self.fp = io.BufferedReader(_Timed(line, until))

    class Plain(HTTPConnection):
        response_class = Response

        def _new_conn(self) -> socket.socket:
            return connected(self.host, self.port or 80, vet, until)

    class Secure(HTTPSConnection):
        response_class = Response

        def _new_conn(self) -> socket.socket:
            return connected(self.host, self.port or 443, vet, until)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}
