"""No address leads to a connection inside: ``connect`` itself is watched, and goes nowhere else."""

import socket
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import pytest

from tests.ingest import samples
from tests.ingest.pages import Pages, serving
from workbench.domain.source import Outcome
from workbench.ingest.guard import Refused, public
from workbench.ingest.reader import Documents
from workbench.ingest.web import FetchFailed, _next, fetch

PUBLIC = "93.184.216.34"
METADATA = "169.254.169.254"
_HOSTS = """
127.0.0.1 localhost LOCALHOST localhost. localhost.localdomain 127.0.0.1. 127.1 127.0.1 2130706433
0x7f000001 0x7f.0.0.1 0x7f.1 0177.0.0.1 017700000001 127.0.0.1.nip.test 0 0.0.0.0 0x0 00000.0
127%2e0%2e0%2e1 ①②⑦.⓪.⓪.① 127。0。0。1 ⓛⓞⓒⓐⓛⓗⓞⓢⓣ
10.0.0.1 10.1 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 2852039166 0xa9fea9fe
0251.0376.0251.0376 100.64.0.1 100.100.100.200 192.0.0.192 192.0.2.1 198.18.0.1 198.51.100.1
203.0.113.1 192.88.99.1 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255
[::1] [::] [0:0:0:0:0:0:0:1] [::ffff:127.0.0.1] [::ffff:7f00:1] [::ffff:a9fe:a9fe] [::127.0.0.1]
[::ffff:0:127.0.0.1] [64:ff9b::7f00:1] [64:ff9b::a9fe:a9fe] [64:ff9b:1::1] [2002:7f00:1::]
[2002:a9fe:a9fe::1] [2002:c0a8:101::] [2001:0:7f00:1::] [2001:0:5db8:d822::80ff:fffe] [fec0::1]
[fc00::1] [fd00::1] [fd00:ec2::254] [fe80::1] [fe80::1%25lo] [ff02::1] [ff05::1:3] [2001:db8::1]
[3fff::1] [100::1] [5f00::1] [::1%25lo] [::ffff:10.0.0.1] [2001:10::1]
metadata.test mixed.test mixed6.test six.test metadata.google.internal
"""
_ODD = """
http://user:word@example.test/ http://user@example.test/ http://@example.test/
http://127.0.0.1:80@example.test/ http://example.test@127.0.0.1/ http://example.test#@127.0.0.1/
http://127.0.0.1#@example.test/ http://127.0.0.1?@example.test/ http://127.0.0.1\\@example.test/
http://example.test\\@127.0.0.1/ http://127.0.0.1%2f@x/ http://127.0.0.1%00.example.test/
http:///etc http://[/ http://[::1/ http://[::1]x/ http://[127.0.0.1]/ http://a.b..c/ http://./
http://example.test:22/ http://example.test:25/ http://example.test:0/ http://example.test:6379/
http://example.test:65536/ http://example.test:-1/ http://example.test:x/ http://example.test:3306/
https://127.0.0.1/ https://[::1]:8443/ https://localhost/ https://mixed.test/
http:/127.0.0.1/ http:127.0.0.1 https:localhost http://%6c%6f%63%61%6c%68%6f%73%74/
file:///etc/passwd file://localhost/etc/passwd ftp://example.test/ ftp://127.0.0.1/ gopher://x/_
dict://127.0.0.1:11211/ ldap://127.0.0.1/ tftp://127.0.0.1/ sftp://127.0.0.1/ ssh://127.0.0.1/
data:text/html,x javascript:alert(1) jar:http://x!/ view-source:http://127.0.0.1/ ws://127.0.0.1/
unix:///run/docker.sock http+unix://%2Frun%2Fdocker.sock/ blob:http://127.0.0.1/ about:blank
\\\\server\\share //127.0.0.1/ ///127.0.0.1/ netdoc:///etc/passwd
"""
ADDRESSES = [f"http://{host}/latest/" for host in _HOSTS.split()]
ADDRESSES += [*_ODD.split(), "http://127.0.0.1\t/", " "]
NAMES = {
    "localhost": ["127.0.0.1"],
    "localhost.": ["127.0.0.1"],
    "localhost.localdomain": ["127.0.0.1"],
    "127.0.0.1.": ["127.0.0.1"],
    "127.0.0.1.nip.test": ["127.0.0.1"],
    "metadata.test": [METADATA],
    "metadata.google.internal": [METADATA],
    "mixed.test": [PUBLIC, "10.0.0.5"],
    "mixed6.test": [PUBLIC, "fd00::5"],
    "six.test": ["::1"],
    "example.test": [PUBLIC],
    "x": ["127.0.0.1"],
}


@dataclass
class Net:
    """The network as the tests have it: names, and one port of this machine to connect to."""

    port: int
    turns: dict[str, list[str]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    tried: list[Any] = field(default_factory=list)

    def places(self, host: str) -> list[str]:
        """Return what a name stands for; what is in ``turns`` gives one place after the other."""
        self.asked.append(host)
        if host in self.turns:
            return [self.turns[host].pop(0)]
        return NAMES.get(host, [host])

    def allowed(self, host: str, port: int) -> bool:
        return (host, port) == ("127.0.0.1", self.port) or public(host, port)

    @property
    def strayed(self) -> list[Any]:
        """Where it would have connected to, but for the test's port and the one public place."""
        allowed = [("127.0.0.1", self.port), (PUBLIC, 80)]
        return [place for place in self.tried if place[:2] not in allowed]


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with serving() as port:
        yield port


@pytest.fixture
def net(port: int, monkeypatch: pytest.MonkeyPatch) -> Net:
    """Record every attempt to connect; only the test's own port can be reached."""
    net = Net(port)
    real_look_up, real_connect = socket.getaddrinfo, socket.socket.connect

    def look_up(host: str, at: int, *_: Any) -> list[Any]:
        # Numbers in any writing are made sense of here; no name ever reaches a real server.
        flags = socket.AI_NUMERICHOST
        kind = socket.SOCK_STREAM
        return [
            found
            for one in net.places(host)
            for found in real_look_up(one, at, 0, kind, 0, int(flags))
        ]

    def connect(line: socket.socket, place: Any) -> None:
        net.tried.append(place)
        if place[:2] != ("127.0.0.1", port):
            raise ConnectionRefusedError("a test connects to nothing else")
        real_connect(line, place)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(socket.socket, "connect_ex", connect)
    return net


def test_the_list_is_long_and_the_watch_sees_a_connection(net: Net) -> None:
    assert len(set(ADDRESSES)) >= 140
    for url, place in (
        ("http://example.test/", (PUBLIC, 80)),
        ("https://example.test:8443/", (PUBLIC, 8443)),
        (f"http://[::ffff:{PUBLIC}]/", (f"::ffff:{PUBLIC}", 80)),
        ("http://[2606:2800:220:1::1]/", ("2606:2800:220:1::1", 80)),
        (f"http://[64:ff9b::{0x5DB8:x}:{0xD822:x}]/", ("64:ff9b::5db8:d822", 80)),
    ):
        with pytest.raises(FetchFailed, match="refused the connection"):
            fetch(url, net.allowed)
        assert net.tried.pop()[:2] == place


@pytest.mark.parametrize("url", ADDRESSES)
def test_no_address_leads_inside(net: Net, url: str) -> None:
    with pytest.raises(FetchFailed) as failure:
        fetch(url, public)
    assert net.strayed == []
    assert str(failure.value).endswith(".")


@pytest.mark.parametrize("url", ADDRESSES)
def test_no_redirect_leads_inside(net: Net, url: str) -> None:
    with suppress(FetchFailed):
        fetch(f"http://127.0.0.1:{net.port}/to?{quote(url, safe='')}", net.allowed)
    assert net.tried
    assert net.strayed == []


@pytest.mark.parametrize("who", ["user:word@", "user@", "@", ":@", "127.0.0.1:80@"])
def test_no_name_and_password_leave_the_house(net: Net, who: str) -> None:
    with pytest.raises(FetchFailed, match="user name") as failure:
        fetch(f"http://{who}example.test/", public)
    assert failure.value.refused
    assert net.tried == []


def test_the_program_itself_connects_to_none_of_them(net: Net) -> None:
    documents = Documents()
    for url in ADDRESSES:
        if url.lower().startswith(("http://", "https://")):
            reading = documents.read(url)
            assert reading.outcome in {Outcome.REFUSED, Outcome.FAILED}
            assert reading.reason.endswith(".")
    assert net.strayed == []
    documents.close()


def test_a_name_that_changes_gains_nothing(net: Net) -> None:
    net.turns["rebind.test"] = ["127.0.0.1", METADATA]
    # One look-up serves one request: what was vetted is what is connected to.
    assert fetch(f"http://rebind.test:{net.port}/page", net.allowed).content == samples.as_html()
    assert net.asked == ["rebind.test"]
    net.asked.clear()
    net.turns["rebind.test"] = ["127.0.0.1", METADATA]
    with pytest.raises(FetchFailed, match="private network"):
        fetch(f"http://rebind.test:{net.port}/to?/page", net.allowed)
    assert net.asked == ["rebind.test"] * 2
    assert net.strayed == []


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/loop", "more than 5 times"),
        ("/bomb", "more than 10 MB"),
        ("/big", "more than 10 MB"),
        ("/drip", "too slow"),
        ("/drip_headers", "too slow"),
        ("/to_endless?/nothing", "404"),
        ("/who", "401"),
    ],
)
def test_a_server_that_means_no_good_is_left_in_time(net: Net, path: str, words: str) -> None:
    start = time.monotonic()
    with pytest.raises(FetchFailed, match=words):
        fetch(f"http://127.0.0.1:{net.port}{path}", net.allowed, seconds=2)
    assert time.monotonic() - start < 5
    assert net.strayed == []


def test_surroundings_lead_nowhere_else(
    net: Net, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / ".netrc"
    netrc.write_text("default login anna password secret\n", encoding="utf-8")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://10.0.0.9:3128")
        monkeypatch.setenv(name.upper(), "http://10.0.0.9:3128")
    Pages.asked.clear()
    for path in ("/page", "/to?/page"):
        fetch(f"http://127.0.0.1:{net.port}{path}", net.allowed)
    with pytest.raises(FetchFailed, match="401"):
        fetch(f"http://127.0.0.1:{net.port}/who", net.allowed)
    assert net.strayed == []
    assert len(Pages.asked) == 4
    for headers in Pages.asked:
        told = {"authorization", "proxy-authorization", "cookie", "referer"}
        assert not told & headers.keys()


def test_a_secure_page_never_leads_to_an_insecure_one() -> None:
    secure = urlsplit("https://example.test/a")
    with pytest.raises(Refused, match="insecure"):
        _next(secure, "https://example.test/a", "http://example.test/b")
    assert _next(secure, "https://example.test/a", "/b") == "https://example.test/b"
