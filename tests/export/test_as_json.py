import json
from dataclasses import fields

from tests.export.hostile import ALL, a_hostile_report
from tests.export.reports import MONEY, TEXT, a_report
from workbench.domain.report import Report
from workbench.export.as_json import render_json


def test_everything_of_the_report_is_in_it() -> None:
    told = json.loads(render_json(a_report()))
    assert told["format"] == "factcheck-workbench/report"
    assert told["version"] == 1
    report = told["report"]
    assert set(report) == {field.name for field in fields(Report)}
    assert report["article"]["text"] == TEXT
    assert report["head"] == "0f" * 32
    assert report["made"] == "2026-03-10T14:03:00+00:00"
    claim = report["claims"][1]
    span = claim["claim"]["anchor"]["span"]
    assert TEXT[span["start"] : span["end"]] == MONEY
    assert claim["claim"]["kinds"] == ["money", "event"]
    assert claim["claim"]["state"] == "checked"
    assert claim["verdict"]["change"] == {
        "stands_as": "$4.2 million",
        "change_to": "$3.6 million",
        "because": "The final account says so.",
    }
    assert claim["evidence"][0]["evidence"]["stance"] == "undermines"
    assert claim["evidence"][0]["evidence"]["locator"] == {
        "page": 2,
        "paragraph": 5,
        "place": None,
    }
    assert claim["earlier"][0]["rating"] == "confirmed"
    assert report["coverage"]["open_kinds"] == [["event", 2], ["money", 2]]


def test_a_source_is_told_without_its_text() -> None:
    source = json.loads(render_json(a_report()))["report"]["sources"][0]["source"]
    assert "text" not in source
    assert source["characters"] == len("The repair cost $3.6 million in all")
    assert source["sha256"] == "ab" * 32
    assert source["published"] == "2026-02-20"


def test_hostile_text_comes_back_letter_for_letter() -> None:
    report = json.loads(render_json(a_hostile_report()))["report"]
    assert report["case"]["title"] == ALL
    assert report["claims"][1]["evidence"][0]["evidence"]["quotation"] == ALL


def test_keys_are_sorted() -> None:
    pairs: list[list[str]] = []
    json.loads(
        render_json(a_report()), object_pairs_hook=lambda found: pairs.append([k for k, _ in found])
    )
    assert pairs
    assert all(keys == sorted(keys) for keys in pairs)
