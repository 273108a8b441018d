"""Reading a hostile page takes time in proportion to its size."""

import time
from collections.abc import Callable

import pytest

from workbench.domain.source import Outcome
from workbench.ingest.page import parse_page

# Four times the size; generous, for what else runs on the machine.
MOST = 8.0
LEAST_SECONDS = 0.25


def css(count: int) -> str:
    rules = "".join(f".a.b{at} {{display:none}}" for at in range(count))
    return f"<style>{rules}{'p {color:red}' * count}</style>" + "<p class=a>x y</p>" * count


HOSTILE: dict[str, Callable[[int], str]] = {
    "boxes": lambda n: "<div>" * 4_000 * n,
    "tags": lambda n: "<a " * 10_000 * n,
    "signs": lambda n: "&" * 40_000 * n,
    "attributes": lambda n: "<p " + "".join(f"a{at}='b' " for at in range(15_000 * n)) + ">x",
    "tables": lambda n: ("<table><tr><td>" * 60 + "</td></tr></table>" * 60) * 20 * n,
    "spans": lambda n: "<table>" + "<tr><td rowspan=50 colspan=50>x</td></tr>" * 100 * n,
    "rules": lambda n: css(500 * n),
    "braces": lambda n: "<style>" + ".a{" * 8_000 * n + "</style><p>x",
    "character data": lambda n: "<?xml version='1.0'?><p>" + "<![CDATA[" * 8_000 * n,
    "comments": lambda n: "<!--" * 8_000 * n,
    "items": lambda n: "<li><a href=x>some words here</a></li>" * 800 * n,
    "lines": lambda n: "<pre>x" + "\n" * 40_000 * n + "y",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_four_times_the_page_takes_about_four_times_as_long(name: str) -> None:
    small, big = (HOSTILE[name](size).encode() for size in (1, 4))
    parse_page(b"<p>first</p>")
    one, _ = taken(small)
    four, outcome = taken(big)
    assert outcome in Outcome
    assert four <= max(MOST * one, LEAST_SECONDS)


def taken(page: bytes) -> tuple[float, Outcome]:
    """Return the processor time in seconds, the best of three: the machine may be busy."""
    runs = [timed(page) for _ in range(3)]
    return min(runs, key=lambda run: run[0])


def timed(page: bytes) -> tuple[float, Outcome]:
    start = time.process_time()
    outcome = parse_page(page).outcome
    return time.process_time() - start, outcome


def test_cells_that_claim_to_reach_far_are_not_copied_without_limit() -> None:
    page = "<table>" + "<tr><td rowspan=50 colspan=50>x</td></tr>" * 400
    assert len(parse_page(page.encode()).text) < len(page)
