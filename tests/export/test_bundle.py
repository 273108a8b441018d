"""A bundle as a file: what is in it, and that it is the same each time."""

import json
import zipfile
from dataclasses import replace
from io import BytesIO

import pytest

from tests.sample_bundle import ARTICLE, contents, described, placed, reconsidered, sample, shaped
from workbench.domain.bundle import BundledSource
from workbench.domain.source import Source
from workbench.domain.text import digest
from workbench.export.bundle import write_bundle
from workbench.ingest.bundle import read_bundle


def test_the_same_bundle_gives_the_same_bytes() -> None:
    assert write_bundle(sample()) == write_bundle(sample())
    other = replace(sample(), case=replace(sample().case, title="Ferry fares?"))
    assert write_bundle(other) != write_bundle(sample())


def test_the_description_is_canonical_json_in_utf8() -> None:
    raw = contents(write_bundle(sample()))["bundle.json"]
    told = json.loads(raw)
    again = json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert raw == again.encode("utf-8")
    assert (told["format"], told["version"]) == ("factcheck-workbench bundle", 1)
    assert told["articles"][0]["text"] == ARTICLE
    assert "🛥".encode() in raw


def test_members_are_in_order_and_tell_no_time() -> None:
    with zipfile.ZipFile(BytesIO(write_bundle(sample()))) as archive:
        members = archive.infolist()
        assert archive.testzip() is None
    names = [member.filename for member in members]
    assert names == sorted(names)
    assert names[0] == "bundle.json"
    assert {member.date_time for member in members} == {(1980, 1, 1, 0, 0, 0)}
    assert {member.create_system for member in members} == {3}


def test_originals_are_kept_byte_for_byte_under_their_digest() -> None:
    files = contents(write_bundle(sample()))
    kept = {name: content for name, content in files.items() if name != "bundle.json"}
    expected = {f"originals/{digest(held.original)}" for held in sample().sources if held.original}
    assert kept.keys() == expected
    assert all(name == f"originals/{digest(content)}" for name, content in kept.items())


def test_the_bundle_counts_by_itself() -> None:
    told = described(write_bundle(sample()))
    claim = told["articles"][0]["claims"][0]
    assert [item["source"] for item in claim["evidence"]] == [1, 1]
    assert claim["verdicts"][1]["evidence"] == [2]
    assert claim["decisions"] == [{"source": 2, "span": [0, 23], "decision": "rejected"}]
    assert "id" not in claim
    assert "version" not in claim


def test_an_original_that_packs_like_a_bomb_can_still_be_read() -> None:
    original = b" " * (3 * 2**20)
    blank = Source("Blank", "x", digest(original), sample().case.created)
    bundle = replace(sample(), sources=(*sample().sources, BundledSource(blank, original)))
    assert read_bundle(write_bundle(bundle)) == bundle


def test_what_an_older_workbench_can_read_is_written_as_it_knows_it() -> None:
    assert described(write_bundle(sample()))["version"] == 1
    told = described(write_bundle(placed()))
    assert told["version"] == 2
    assert told["sources"][0]["lacks"] == ["pictures"]
    assert told["sources"][0]["blocks"][0] == ["table", 26, 62, None, {"cell": "Fares!A2:C2"}]
    assert told["sources"][1]["part_of"] == 3
    assert {"lacks", "part_of", "fetched"}.isdisjoint(told["sources"][2])
    assert told["articles"][0]["claims"][2]["evidence"][0]["locator"] == [
        None,
        2,
        {"time": 61_000, "speaker": "Ida Brandt"},
    ]


def test_a_claim_that_was_shaped_makes_it_the_third_format() -> None:
    told = described(write_bundle(shaped()))
    assert told["version"] == 3
    fares, dropped, quote = told["articles"][0]["claims"]
    assert fares["accepted"] is True
    assert [place["span"] for place in fares["places"]] == [[0, 11], [42, 50]]
    assert {"accepted", "places"}.isdisjoint({**dropped, **quote})
    first, *others = sample().articles
    agreed = replace(first.claims[2], claim=replace(first.claims[2].claim, accepted=True))
    first = replace(first, claims=(*first.claims[:2], agreed))
    assert described(write_bundle(replace(sample(), articles=(first, *others))))["version"] == 3


@pytest.mark.parametrize("only", ["reason", "withdrawn"])
def test_a_verdict_that_was_reconsidered_makes_it_the_fourth_format(only: str) -> None:
    told = described(write_bundle(reconsidered()))
    assert told["version"] == 4
    one, two, back = told["articles"][0]["claims"][0]["verdicts"]
    assert {"reason", "withdrawn"}.isdisjoint(one)
    assert (two["reason"], "withdrawn" in two) == ("The tariff was misread", False)
    assert back["withdrawn"].startswith("2026-03-04T14:00")
    first, *others = sample().articles
    earlier, last = first.claims[0].verdicts
    if only == "reason":
        last = replace(last, reason="Why")
    else:
        last = replace(last, withdrawn=sample().case.created)
    fares = replace(first.claims[0], verdicts=(earlier, last))
    first = replace(first, claims=(fares, *first.claims[1:]))
    bundle = replace(sample(), articles=(first, *others))
    assert described(write_bundle(bundle))["version"] == 4
    assert read_bundle(write_bundle(bundle)) == bundle


@pytest.mark.parametrize("told", ["blocks", "lacks", "part_of", "fetched", "locator"])
def test_each_thing_that_is_new_makes_it_the_newer_format(told: str) -> None:
    bundle, full = sample(), placed()
    if told == "locator":
        bundle = replace(bundle, articles=full.articles)
    else:
        number = 1 if told == "part_of" else 0
        held = bundle.sources[number]
        value = getattr(full.sources[number].source, told)
        fresh = replace(held, source=replace(held.source, **{told: value}))
        sources = (*bundle.sources[:number], fresh, *bundle.sources[number + 1 :])
        bundle = replace(bundle, sources=sources)
    assert described(write_bundle(bundle))["version"] == 2
