"""A small web on this machine, with the tricks of servers that mean no good."""

import gzip
import http.server
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar
from urllib.parse import unquote

from tests.ingest import samples


class Pages(http.server.BaseHTTPRequestHandler):
    """A small web on this machine; remembers the headers that it was asked with."""

    asked: ClassVar[list[dict[str, str]]] = []

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        del code, size

    def log_error(self, *words: object) -> None:
        del words

    def do_GET(self) -> None:
        self.asked.append({name.lower(): value for name, value in self.headers.items()})
        path, _, rest = self.path.partition("?")
        try:
            getattr(self, path.strip("/").replace("/", "_") or "page", self.gone)(unquote(rest))
        except OSError:
            self.close_connection = True

    def answer(self, content: bytes, kind: str = "text/html; charset=utf-8", **more: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        for name, value in more.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(content)

    def page(self, _: str) -> None:
        self.answer(samples.as_html(), Set_Cookie="seen=1")

    def latin(self, _: str) -> None:
        self.answer(
            "Der Zug fährt künftig stündlich, teilte die Bahn am Montag mit.".encode("cp1252"),
            "text/plain; charset=windows-1252",
        )

    def report(self, _: str) -> None:
        self.answer(samples.as_pdf(), "application/octet-stream")

    def to(self, place: str) -> None:
        self.send_response(302)
        # A header has no encoding of its own: the bytes are what is sent.
        self.send_header("Location", place.encode().decode("latin-1"))
        self.send_header("Set-Cookie", "way=1")
        self.end_headers()

    def to_endless(self, place: str) -> None:
        """Send readers on, with a body that never ends."""
        self.to(place)
        while True:
            self.wfile.write(bytes(2**16))

    def who(self, _: str) -> None:
        self.send_response(401)
        self.send_header("WWW-Authenticate", 'Basic realm="news"')
        self.end_headers()

    def loop(self, _: str) -> None:
        self.to("/loop")

    def gone(self, _: str) -> None:
        self.send_error(404)

    def big(self, _: str) -> None:
        self.answer(bytes(11 * 2**20))

    def bomb(self, _: str) -> None:
        self.answer(gzip.compress(bytes(50 * 2**20)), Content_Encoding="gzip")

    def drip(self, rest: str) -> None:
        self.answer(rest.encode())
        for _ in range(100):
            self.wfile.write(b"x")
            time.sleep(0.1)

    def drip_headers(self, rest: str) -> None:
        del rest
        for _ in range(100):
            self.wfile.write(b"H")
            self.wfile.flush()
            time.sleep(0.1)

    def cut(self, _: str) -> None:
        self.answer(b"half", Content_Length="9999")


@contextmanager
def serving() -> Iterator[int]:
    """Serve ``Pages`` on this machine; gives the port."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
