import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ingest import samples
from tests.ingest.pages import Pages, serving
from workbench.domain.source import Outcome
from workbench.ingest.guard import anything, public
from workbench.ingest.reader import Documents
from workbench.ingest.web import FetchFailed, fetch


@pytest.fixture(scope="module")
def web() -> Iterator[str]:
    with serving() as port:
        yield f"http://127.0.0.1:{port}"


@pytest.fixture(scope="module")
def reader() -> Iterator[Documents]:
    documents = Documents(allow_private=True)
    yield documents
    documents.close()


def test_a_page_is_read_like_a_file(web: str, reader: Documents) -> None:
    reading = reader.read(f"{web}/page")
    assert reading.outcome is Outcome.OK
    assert reading.text.split() == samples.words()[len(samples.HEADLINE.split()) :]
    assert reading.original == samples.as_html()
    assert (reading.path, reading.media_type) == (f"{web}/page", "text/html")


def test_what_the_server_and_the_bytes_say_of_a_file(web: str, reader: Documents) -> None:
    assert "künftig stündlich" in reader.read(f"{web}/latin").text
    assert reader.read(f"{web}/report").media_type == "application/pdf"


def test_redirects_are_followed_without_cookies_or_referrer(web: str) -> None:
    Pages.asked.clear()
    fetched = fetch(f"{web}/to?/to?/page", anything)
    assert fetched.final_url == f"{web}/page"
    assert len(Pages.asked) == 3
    for headers in Pages.asked:
        assert not {"cookie", "referer", "authorization"} & headers.keys()


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/nothing", "answered “404 Not Found”"),
        ("/loop", "more than 5 times"),
        ("/big", "more than 10 MB"),
        ("/bomb", "more than 10 MB"),
        ("/cut", "broke off"),
    ],
)
def test_what_fails_says_so_in_one_sentence(
    web: str, reader: Documents, path: str, words: str
) -> None:
    reading = reader.read(web + path)
    assert reading.outcome is Outcome.FAILED
    assert words in reading.reason
    assert "save the page" in reading.reason


@pytest.mark.parametrize("path", ["/drip", "/drip_headers"])
def test_a_dripping_server_does_not_hold_us(web: str, path: str) -> None:
    start = time.monotonic()
    with pytest.raises(FetchFailed, match="too slow"):
        fetch(web + path, anything, seconds=1)
    assert time.monotonic() - start < 3


def test_nobody_there(reader: Documents) -> None:
    reading = reader.read("http://127.0.0.1:9/")
    assert reading.outcome is Outcome.FAILED
    assert "127.0.0.1 refused the connection" in reading.reason


def test_this_machine_is_refused(web: str) -> None:
    Pages.asked.clear()
    reading = Documents().read(f"{web}/page")
    assert reading.outcome is Outcome.REFUSED
    assert "private network" in reading.reason
    assert not Pages.asked


def test_a_redirect_inside_is_refused(web: str) -> None:
    port = int(web.rsplit(":", 1)[1])
    Pages.asked.clear()

    def outside(host: str, at: int) -> bool:
        return (host, at) == ("127.0.0.1", port) or public(host, at)

    for target in (
        "http://127.0.0.1:8080/page",
        "http://169.254.169.254/latest/",
        "http://[::ffff:169.254.169.254]/",
        "//10.0.0.1/",
        "file:///etc/passwd",
        "http://user:word@127.0.0.1/",
    ):
        with pytest.raises(FetchFailed) as failure:
            fetch(f"{web}/to?{target}", outside)
        assert failure.value.refused, target
    assert len(Pages.asked) == 6


@pytest.mark.parametrize(
    "url",
    [
        "http://user:word@example.org/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://[::1]/",
        "http:///etc",
        "http://[/",
        "HTTP://LOCALHOST/",
        "http://①②⑦.⓪.⓪.①/",
    ],
)
def test_addresses_that_are_not_fetched(url: str) -> None:
    reading = Documents().read(url)
    assert reading.outcome in {Outcome.REFUSED, Outcome.FAILED}
    assert reading.reason.endswith(".")


def test_surroundings_do_not_matter(
    web: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login u password secret", encoding="utf-8")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    Pages.asked.clear()
    assert fetch(f"{web}/page", anything).media_type == "text/html"
    assert "authorization" not in Pages.asked[0]
