"""Bundles that were damaged or altered on the way: never taken for one, and never a bug."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from tests.ingest.test_bundle import refusal
from tests.sample_bundle import contents, described, placed, sample, zipped
from workbench.domain.bundle import BundledSource
from workbench.domain.source import Source
from workbench.domain.text import digest
from workbench.errors import Unusable
from workbench.export.bundle import write_bundle
from workbench.ingest.bundle import read_bundle

GOOD = write_bundle(sample())
FULL = write_bundle(placed())


def test_an_original_that_was_changed_is_refused() -> None:
    files = contents(GOOD)
    name = next(name for name in files if name.startswith("originals/"))
    assert "does not match its digest" in refusal(zipped({**files, name: b"forged"}))
    del files[name]
    assert "the original of a source is missing" in refusal(zipped(files))


def test_the_digest_of_another_document_cannot_be_claimed() -> None:
    real = digest(b"the report that the library will meet later")
    forged = Source("Report", "an altered text", real, sample().case.created)
    bundle = replace(sample(), sources=(*sample().sources, BundledSource(forged)))
    assert refusal(write_bundle(bundle)) == "source 4 does not match its digest"


def test_no_damage_is_taken_for_a_bundle() -> None:
    for end in range(0, len(GOOD), 37):
        with pytest.raises(Unusable):
            read_bundle(GOOD[:end])
    for place in range(0, len(GOOD), 7):
        damaged = bytearray(GOOD)
        damaged[place] ^= 1 << place % 8
        try:
            assert read_bundle(bytes(damaged)) == sample()
        except Unusable:
            continue


ODD: list[Any] = [
    None,
    True,
    -1,
    0,
    1.5,
    2**31,
    10**29,
    "",
    "x",
    "2026-02-30",
    [],
    [[]],
    {},
    {"a": 1},
]


def test_no_value_in_the_wrong_place_is_a_bug() -> None:
    files, told = contents(FULL), described(FULL)
    refused = 0
    for inside, step in list(_places(told)):
        right = inside[step]
        for odd in ODD:
            inside[step] = odd
            files["bundle.json"] = json.dumps(told).encode()
            try:
                write_bundle(read_bundle(zipped(files, packed=False)))
            except Unusable:
                refused += 1
        inside[step] = right
    assert read_bundle(zipped({**files, "bundle.json": json.dumps(told).encode()})) == placed()
    assert refused > 2_000


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every place of a value: what it is in, and under which key or number."""
    steps: list[Any] = []
    if isinstance(value, dict):
        steps = list(value)
    elif isinstance(value, list):
        steps = list(range(len(value)))[:2]
    for step in steps:
        yield value, step
        yield from _places(value[step])
