"""Fetches one page or file from the web, within limits."""

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import Message
from http.cookiejar import DefaultCookiePolicy
from typing import Any
from urllib.parse import SplitResult, urljoin, urlsplit

import requests
import urllib3

import workbench
from workbench.ingest.guard import Guard, Refused, Unreachable, Vet, public

_BYTES = 10 * 2**20
_SECONDS = 30.0
_REDIRECTS = 5
_STEP = 2**16
_ERRORS = 400


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address answered; ``charset`` is empty where the server named none."""

    url: str
    final_url: str
    content: bytes
    media_type: str
    charset: str
    headers: Mapping[str, str]
    retrieved: datetime


class FetchFailed(Exception):
    """The address cannot or must not be fetched.

    The text is one plain sentence; ``refused`` tells what must not be from what did not work.
    """

    def __init__(self, sentence: str, *, refused: bool = False) -> None:
        super().__init__(sentence)
        self.refused = refused


def fetch(url: str, vet: Vet = public, seconds: float = _SECONDS) -> Fetched:
    """Fetch an address: at most 10 MB, 30 seconds in all, 5 redirects; raises ``FetchFailed``.

    No cookies, no credentials, no referrer, no proxy; certificates are checked, and each address
    on the way is vetted.
    """
    until = time.monotonic() + seconds
    place = url
    try:
        for _ in range(_REDIRECTS + 1):
            split = _checked(place)
            with _session(vet, until) as session, _answer(session, place, seconds) as answer:
                target = session.get_redirect_target(answer)
                if not target:
                    return _taken(url, place, answer)
            place = _next(split, place, target)
    except Refused as error:
        raise FetchFailed(
            f"The address {_host(place)} is not fetched: {error}.", refused=True
        ) from error
    except Unreachable as error:
        raise _failed(place, str(error)) from error
    except requests.exceptions.SSLError as error:
        raise _failed(place, "has no valid certificate") from error
    except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
        raise _failed(place, "broke off, or answered with something that is no web page") from error
    except ValueError as error:
        raise FetchFailed(
            f"The address {url[:200]} makes no sense; check it.", refused=True
        ) from error
    raise _failed(place, f"sends its readers on more than {_REDIRECTS} times")


def _checked(place: str) -> SplitResult:
    split = urlsplit(place)
    if split.scheme.lower() not in {"http", "https"}:
        raise Refused("only http and https addresses are fetched")
    if split.username is not None or split.password is not None:
        raise Refused("it holds a user name or a password")
    if not split.hostname:
        raise Refused("it names no host")
    return split


def _next(split: SplitResult, place: str, target: str) -> str:
    place = urljoin(place, target)
    if split.scheme.lower() == "https" and urlsplit(place).scheme.lower() == "http":
        raise Refused("it sends its readers from a secure page to an insecure one")
    return place


class _Session(requests.Session):
    """A session that leaves redirects alone: it would read their whole bodies first."""

    def resolve_redirects(self, *args: Any, **kwargs: Any) -> Iterator[Any]:
        """Follow none."""
        del args, kwargs
        return iter(())


def _session(vet: Vet, until: float) -> requests.Session:
    session = _Session()
    session.trust_env = False
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.adapters.clear()
    session.mount("https://", Guard(vet, until))
    session.mount("http://", Guard(vet, until))
    session.headers.clear()
    session.headers.update(
        {
            "User-Agent": f"Mozilla/5.0 (compatible; factcheck-workbench/{workbench.__version__})",
            "Accept": "text/html,application/xhtml+xml,application/pdf,text/plain,*/*;q=0.1",
            "Accept-Encoding": "gzip",
        }
    )
    return session


def _answer(session: requests.Session, place: str, seconds: float) -> requests.Response:
    return session.get(place, stream=True, allow_redirects=False, timeout=seconds)


def _taken(url: str, place: str, answer: requests.Response) -> Fetched:
    if answer.status_code >= _ERRORS:
        said = f"{answer.status_code} {answer.reason or ''}".strip()
        raise _failed(place, f"answered “{said[:60]}”")
    size, pieces = 0, []
    while piece := answer.raw.read1(_STEP, decode_content=True):
        size += len(piece)
        if size > _BYTES:
            raise _failed(place, "sends more than 10 MB")
        pieces.append(piece)
    kind = Message()
    kind["Content-Type"] = answer.headers.get("Content-Type") or "application/octet-stream"
    return Fetched(
        url=url,
        final_url=place,
        content=b"".join(pieces),
        media_type=kind.get_content_type(),
        charset=kind.get_content_charset() or "",
        headers=dict(answer.headers),
        retrieved=datetime.now(UTC),
    )


def _host(place: str) -> str:
    try:
        return urlsplit(place).hostname or place[:200]
    except ValueError:
        return place[:200]


def _failed(place: str, what: str) -> FetchFailed:
    return FetchFailed(
        f"The address {_host(place)} {what}; check it, or save the page and add the file."
    )
