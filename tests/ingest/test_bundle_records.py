"""Risks, sign-offs, searches and queries in a bundle: as written, or refused in one sentence."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from tests.sample_bundle import SCALE, contents, described, redescribed, sample, zipped
from tests.sample_records import recorded
from workbench.domain.bundle import BundleRefused
from workbench.domain.verdict import Rating
from workbench.errors import Unusable
from workbench.export.bundle import write_bundle
from workbench.ingest.bundle import read_bundle

FULL = write_bundle(recorded())
Told = dict[str, Any]


def test_what_is_written_is_read() -> None:
    assert read_bundle(FULL) == recorded()
    assert write_bundle(read_bundle(FULL)) == FULL
    claim, _, quote = described(FULL)["articles"][0]["claims"]
    assert [one["verdict"] for one in claim["sign_offs"]] == [1, 2]
    assert claim["risks"][0]["on"] == "2026-03-02"
    assert quote["queries"][0]["role"] == "claimant"
    assert {"risks", "sign_offs", "searches"}.isdisjoint(quote)


@pytest.mark.parametrize("told", ["risks", "sign_offs", "searches", "queries"])
def test_each_of_them_makes_it_the_newest_format(told: str) -> None:
    first, *others = sample().articles
    full = recorded().articles[0].claims[0]
    claim = replace(first.claims[0], **{told: getattr(full, told)})
    bundle = replace(sample(), articles=(replace(first, claims=(claim,)), *others))
    assert described(write_bundle(bundle))["version"] == 4


def test_a_rating_that_needs_a_risk_makes_it_the_newest_format() -> None:
    author = Rating("author", "On author", "She vouches.", needs=("rationale", "risk"))
    bundle = replace(sample(), scales=(replace(SCALE, ratings=(*SCALE.ratings, author)),))
    content = write_bundle(bundle)
    assert described(content)["version"] == 4
    assert read_bundle(content) == bundle


Change = Callable[[Told], object]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda c: c["risks"][0].update(verdict=3), "is of a verdict that is not there"),
        (lambda c: c["sign_offs"][1].update(verdict=9), "is of a verdict that is not there"),
        (lambda c: c["risks"].append(c["risks"][0]), "has two accepted risks"),
        (lambda c: c["risks"][0].update(on=None), "has one without a date"),
        (lambda c: c["queries"][0].update(role="boss"), "“role” is not what it should be"),
        (lambda c: c["queries"][0].update(due="soon"), "“due” is not what it should be"),
        (lambda c: c["searches"][0].update(mood=1), "has a field that is not known"),
        (lambda c: c["searches"][0].pop("where"), "lacks “where”"),
        (lambda c: c.update(queries={}), "“queries” is not what it should be"),
    ],
)
def test_what_does_not_hold_is_refused(change: Change, why: str) -> None:
    told = described(FULL)
    change(told["articles"][0]["claims"][0])
    with pytest.raises(BundleRefused) as caught:
        read_bundle(redescribed(FULL, told))
    assert why in caught.value.why


ODD: list[Any] = [None, True, -1, 0, 1.5, 2**31, "", "x", "2026-02-30", [], [[]], {}, {"a": 1}]


def test_no_value_in_the_wrong_place_is_a_bug() -> None:
    files, told = contents(FULL), described(FULL)
    claim = told["articles"][0]["claims"][0]
    refused = 0
    for inside, step in list(_places(claim)):
        right = inside[step]
        for odd in ODD:
            inside[step] = odd
            files["bundle.json"] = json.dumps(told).encode()
            try:
                write_bundle(read_bundle(zipped(files, packed=False)))
            except Unusable:
                refused += 1
        inside[step] = right
    assert read_bundle(redescribed(FULL, told)) == recorded()
    assert refused > 200


def _places(claim: Told) -> Iterator[tuple[Any, Any]]:
    """Yield every place of what surrounds the verdicts of a claim."""
    for name in ("risks", "sign_offs", "searches", "queries"):
        yield claim, name
        yield claim[name], 0
        yield from ((claim[name][0], field) for field in list(claim[name][0]))
