import json
from pathlib import Path

import pytest

from workbench import paths
from workbench.domain.claim import CheckState
from workbench.errors import Unusable
from workbench.ingest.scales import load_scales

GOOD = {
    "key": "k",
    "version": 1,
    "name": "N",
    "ratings": [{"key": "a", "label": "A", "meaning": "m"}],
}


def test_the_scales_of_the_program() -> None:
    loaded = load_scales(paths.resource("scales"))
    scales = {(scale.key, scale.version): scale for scale in loaded}
    assert {key: len(scale.ratings) for key, scale in scales.items()} == {
        ("averitec", 1): 4,
        ("desk", 1): 7,
        ("desk", 2): 7,
        ("five-point", 1): 5,
        ("politifact", 1): 6,
    }
    desk = scales["desk", 1]
    assert [rating.label for rating in desk.ratings] == [
        "Confirmed",
        "Confirmed with change",
        "Change required",
        "On author",
        "Cut",
        "Not checkable",
        "Open",
    ]
    assert desk.rating("open").settles is CheckState.IN_PROGRESS
    assert desk.rating("confirmed").settles is CheckState.CHECKED
    assert "change" in desk.rating("change-required").needs
    assert all(rating.meaning for scale in loaded for rating in scale.ratings)


def test_since_version_2_on_author_needs_who_accepts_the_risk() -> None:
    loaded = load_scales(paths.resource("scales"))
    first, second = sorted((s for s in loaded if s.key == "desk"), key=lambda s: s.version)
    # A published version never changes: this is what reports name by it.
    assert first.rating("on-author").needs == ("rationale",)
    assert second.rating("on-author").needs == ("rationale", "risk")
    others = [one for one in zip(first.ratings, second.ratings, strict=True) if one[0] != one[1]]
    assert [one[0].key for one in others] == ["on-author"]


def test_what_a_file_leaves_out_has_a_default(tmp_path: Path) -> None:
    (tmp_path / "k.json").write_text(json.dumps(GOOD), encoding="utf-8")
    (tmp_path / "read me.txt").write_text("not a scale", encoding="utf-8")
    (scale,) = load_scales(tmp_path)
    assert scale.ratings[0].tone == "neutral"
    assert scale.ratings[0].needs == ()
    assert scale.ratings[0].settles is CheckState.CHECKED


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"{\n\n,", "not JSON from line 3"),
        (b"\xff", "not UTF-8"),
        (b"[]", "not a rating scale"),
        (b"[" * 100_000, "not a rating scale"),
        (b"{}", "lacks “key”"),
        (json.dumps(GOOD | {"version": True}).encode(), "version"),
        (json.dumps(GOOD | {"version": 0}).encode(), "version"),
        (json.dumps(GOOD | {"name": " "}).encode(), "name is not a text"),
        (json.dumps(GOOD | {"ratings": []}).encode(), "no ratings"),
        (json.dumps(GOOD | {"ratings": 3}).encode(), "not a rating scale"),
        (json.dumps(GOOD | {"ratings": ["a"]}).encode(), "not a rating scale"),
    ],
)
def test_a_bad_file_is_told_in_one_sentence(tmp_path: Path, content: bytes, why: str) -> None:
    (tmp_path / "bad.json").write_bytes(content)
    with pytest.raises(Unusable) as caught:
        load_scales(tmp_path)
    told = str(caught.value)
    assert told.startswith("The rating scale bad.json cannot be used: ")
    assert why in told
    assert "\n" not in told


@pytest.mark.parametrize(
    "rating",
    [
        {"tone": "pink"},
        {"tone": ["good"]},
        {"needs": ["coffee"]},
        {"needs": "rationale"},
        {"settles": "done"},
    ],
)
def test_a_rating_that_cannot_be(tmp_path: Path, rating: dict[str, object]) -> None:
    told = GOOD | {"ratings": [{"key": "a", "label": "A", "meaning": "m"} | rating]}
    (tmp_path / "bad.json").write_text(json.dumps(told), encoding="utf-8")
    with pytest.raises(Unusable):
        load_scales(tmp_path)


def test_two_ratings_of_one_key(tmp_path: Path) -> None:
    twice = {"key": "a", "label": "A", "meaning": "m"}
    (tmp_path / "bad.json").write_text(json.dumps(GOOD | {"ratings": [twice, twice]}), "utf-8")
    with pytest.raises(Unusable, match="same key"):
        load_scales(tmp_path)


def test_the_sample_case_is_what_its_notes_say() -> None:
    sample = paths.resource("sample")
    article = (sample / "article.txt").read_text(encoding="utf-8")
    notes = json.loads((sample / "about.json").read_text(encoding="utf-8"))["claims"]
    kinds = {note["kind"] for note in notes}
    assert kinds == {
        "wrong number",
        "wrong date",
        "misquotation",
        "unsupported",
        "paraphrase",
        "agrees",
    }
    desk = max(
        (scale for scale in load_scales(paths.resource("scales")) if scale.key == "desk"),
        key=lambda scale: scale.version,
    )
    for note in notes:
        assert article.count(note["claim"]) == 1
        assert desk.rating(note["rating"]).key == note["rating"]
        if note["source"]:
            source = (sample / "sources" / note["source"]).read_text(encoding="utf-8")
            assert note["passage"] in source
        if "wrong" in note:
            assert note["wrong"] in note["claim"]
            assert note["right"] in note["passage"] or note["kind"] == "misquotation"
