"""The pure parts of the evaluation, and its report."""

import gzip
import json
import math
from pathlib import Path

import numpy
import pytest

from tests.bench import eval_matching
from tests.bench.evaluation import baseline
from tests.bench.evaluation.delta import deltas, moved
from tests.bench.evaluation.figures import (
    FIGURES,
    auroc,
    average_precision,
    figures,
    gain,
    recall,
)
from tests.bench.evaluation.halves import halves
from tests.bench.evaluation.library import PutForward
from tests.bench.evaluation.measuring import measured, ranks
from tests.bench.evaluation.misspelling import misspelt
from tests.bench.evaluation.model import EvaluationSet, LabelledClaim, Outcomes, short
from tests.bench.evaluation.pairs import pair_outcomes
from tests.bench.evaluation.sets import load_folder, load_pairs, own_sets

Row = dict[str, object]
BY_NAME = {figure.name: figure for figure in FIGURES}


def claim(name: str, *gold: str, text: str = "The mill burnt down in spring.") -> LabelledClaim:
    return LabelledClaim(name, text, frozenset(gold))


def test_documents_count_once_at_the_rank_of_their_first_passage() -> None:
    found = [PutForward(name, 1.0) for name in "aabac"]
    assert ranks(frozenset("bc"), found) == (2, 2, 3)


def test_only_the_first_ten_documents_count() -> None:
    found = [PutForward(str(number), 1.0) for number in range(12)]
    assert ranks(frozenset({"9", "10"}), found) == (2, 10)


@pytest.mark.parametrize(
    ("row", "precision", "gained", "five", "ten"),
    [
        ((1, 1), 1.0, 1.0, 1.0, 1.0),
        ((1, 2), 0.5, 1 / math.log2(3), 1.0, 1.0),
        ((1, 7), 0.0, 1 / math.log2(8), 0.0, 1.0),
        ((1,), 0.0, 0.0, 0.0, 0.0),
        ((2, 1, 4), 0.75, (1 + 1 / math.log2(5)) / (1 + 1 / math.log2(3)), 1.0, 1.0),
        # More are right than can be in the first five.
        ((8, 1, 2, 3, 4, 5), 1.0, None, 5 / 8, 5 / 8),
    ],
)
def test_figures_of_a_claim(
    row: tuple[float, ...], precision: float, gained: float | None, five: float, ten: float
) -> None:
    assert average_precision(row) == pytest.approx(precision)
    assert recall(row, 5) == pytest.approx(five)
    assert recall(row, 10) == pytest.approx(ten)
    if gained is not None:
        assert gain(row) == pytest.approx(gained)


def test_auroc_counts_pairs_in_the_right_order_and_ties_half() -> None:
    assert auroc(numpy.array([[3, 1], [2, 1], [2, 0], [0, 0]])) == pytest.approx(3.5 / 4)
    assert math.isnan(auroc(numpy.array([[3.0, 1.0]])))


def test_misspelling_is_one_edit_in_two_fifths_of_the_long_words() -> None:
    text = "Eleven patient carpenters repaired the oldest wooden bridges between both distant towns"
    spoilt = misspelt(text, "a")
    pairs = list(zip(text.split(), spoilt.split(), strict=True))
    changed = [(one, other) for one, other in pairs if one != other]
    assert len(changed) == 4
    assert all(len(one) >= 5 and abs(len(one) - len(other)) <= 1 for one, other in changed)
    assert misspelt(text, "a") == spoilt != misspelt(text, "b")


def test_nothing_is_misspelt_where_no_word_is_long() -> None:
    assert misspelt("It is 12345 to one", "a") == "It is 12345 to one"


def test_evidence_that_is_taken_away_is_missed_by_no_claim_that_is_kept() -> None:
    claims = [claim(f"c{n}", f"d{n % 25}", f"d{n % 40}") for n in range(80)]
    split = halves(EvaluationSet("s", True, claims=[*claims, claim("without")]))
    assert split.kept
    assert not any(one.gold & split.removed for one in split.kept)
    assert all(one.gold <= split.removed for one in split.gone)
    assert [one.id for one in split.gone if not one.gold] == ["without"]
    assert 20 <= len(split.gone) <= 60


def test_what_differs_must_be_shown_and_what_does_not_must_not() -> None:
    rows: list[Row] = [
        {"id": "same", "changed": None, "claim": "The mill sold 40 tonnes of flour."},
        {
            "id": "same-number",
            "changed": {"kind": "number", "start": 14, "end": 16},
            "claim": "The mill sold 90 tonnes of flour.",
        },
        {
            "id": "same-missed",
            "changed": {"kind": "number", "start": 14, "end": 16},
            "claim": "The mill sold 40 tonnes of flour.",
        },
        {"id": "alarm", "changed": None, "claim": "The mill sold 70 tonnes of flour."},
    ]
    passage = "In May the mill sold 40 tonnes of flour."
    found = pair_outcomes(outside_pairs([{**row, "passage": passage} for row in rows]))
    assert found["clean"] == {short("same"): (1.0,), short("alarm"): (0.0,)}
    assert found["shown"] == {short("same-number"): (1.0,), short("same-missed"): (0.0,)}


def outside_pairs(rows: list[Row]) -> EvaluationSet:
    place = Path("pairs.jsonl")
    place.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return load_pairs(place)


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_the_limit_of_pairs_keeps_the_changed_ones_of_a_claim_with_it() -> None:
    changed = {"kind": "name", "start": 0, "end": 1}
    rows: list[Row] = [
        {"id": name + kind, "claim": "A mill.", "passage": "A mill.", "changed": what}
        for name in ("a-1", "b-2", "c-3")
        for kind, what in (("", None), ("-name", changed))
    ]
    outside_pairs(rows)
    kept = [pair.id for pair in load_pairs(Path("pairs.jsonl"), 2).pairs]
    assert len(kept) == 4
    assert {name.removesuffix("-name") for name in kept} == {n for n in kept if "name" not in n}


def outcomes(**first: float) -> Outcomes:
    return {"rank": {key: (1, rank) if rank else (1,) for key, rank in first.items()}}


def test_a_difference_that_every_claim_shows_is_told_from_noise() -> None:
    names = [f"c{n}" for n in range(30)]
    before = outcomes(**dict.fromkeys(names, 2.0))
    better = deltas(before, outcomes(**dict.fromkeys(names, 1.0)))[0]
    assert (better.before, better.now, better.verdict) == (0.5, 1.0, "better")
    assert (better.low, better.high) == (0.5, 0.5)
    mixed = outcomes(**{name: 1.0 + 2 * (n % 2) for n, name in enumerate(names)})
    noise = deltas(outcomes(**dict.fromkeys(names, 1.5)), mixed)[0]
    assert noise.verdict == "noise"
    assert not better.fell
    worse = deltas(outcomes(**dict.fromkeys(names, 1.0)), before)[0]
    assert (worse.verdict, worse.fell) == ("worse", True)


def test_a_false_alarm_more_is_worse() -> None:
    quiet = {"clean": {f"p{n}": (1.0,) for n in range(20)}}
    loud = {"clean": {f"p{n}": (0.0,) for n in range(20)}}
    found = deltas(quiet, loud)[0]
    assert (found.now, found.verdict, found.fell) == (1.0, "worse", True)
    assert deltas(loud, quiet)[0].verdict == "better"


def test_only_claims_of_both_runs_are_compared() -> None:
    found = deltas(outcomes(a=1, b=1), outcomes(a=1, b=2, new=0))[0]
    assert (found.count, found.before, found.now) == (2, 1.0, 0.75)
    alone = deltas(None, outcomes(a=1, b=2))[0]
    assert (alone.count, alone.before, alone.now, alone.fell) == (2, None, 0.75, False)


def test_half_again_as_much_time_is_tolerated() -> None:
    time = BY_NAME["time / bare FTS5"]
    assert not time.fell(100, 149)
    assert time.fell(100, 151)
    assert not time.fell(100, 20)


def test_claims_that_moved_are_named_the_worse_ones_first() -> None:
    found = moved(outcomes(a=3, b=1, c=0, d=1), outcomes(a=1, b=4, c=2, d=1))
    told = [(one.key, one.before, one.now, one.better) for one in found]
    assert told == [("b", "1", "4", False), ("a", "3", "1", True), ("c", "not in 10", "2", True)]


def test_a_baseline_comes_back_as_it_was_stored(tmp_path: Path) -> None:
    stored = {**outcomes(a=1, b=0), "found": {"a": (1.2345, 1.0)}, "cost": {"": (30.5, 0.25)}}
    baseline.save("set", stored, tmp_path)
    assert baseline.load("set", tmp_path) == stored
    assert baseline.load("another", tmp_path) is None
    assert figures(stored)["MAP@5"] == 0.5


TEXTS = {
    "d1": "The lighthouse keeper of Varn counted nine seals on the northern rocks in March.",
    "d2": "A bakery in Oldmoor burnt down on Sunday; the cause of the fire is not known.",
    "d3": "Farmers of the valley harvested fewer apples because of late frost in the orchards.",
}


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A folder as other people's sets have it, below ``retrieval``."""
    folder = tmp_path / "bench" / "retrieval" / "villages"
    folder.mkdir(parents=True)
    packed(
        folder / "corpus.jsonl.gz", [{"id": i, "title": "", "text": t} for i, t in TEXTS.items()]
    )
    asked = {"secret-1": "nine seals on the rocks", "secret-2": "late frost cost many apples"}
    packed(folder / "queries.jsonl.gz", [{"id": i, "text": t} for i, t in asked.items()])
    lines = ["query-id\tdoc-id\trel", "secret-1\td1\t1", "secret-2\td3\t1", "secret-2\td2\t0"]
    (folder / "qrels.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return tmp_path / "bench"


def asking(outside: Path, kept: Path) -> list[str]:
    return ["--outside", str(outside), "--baseline", str(kept), "--sets", "villages"]


def packed(path: Path, rows: list[dict[str, str]]) -> None:
    with gzip.open(path, "wt", encoding="utf-8") as stream:
        stream.writelines(json.dumps(row) + "\n" for row in rows)


def test_other_peoples_sets_leave_neither_text_nor_ids_behind(
    outside: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = asking(outside, tmp_path)
    assert eval_matching.main([*words, "--update"]) == 0
    kept = (tmp_path / "villages.json").read_text(encoding="utf-8")
    assert json.loads(kept)["outcomes"]["rank"] == {
        short("secret-1"): [1, 1],
        short("secret-2"): [1, 1],
    }
    assert eval_matching.main(words) == 0
    shown = kept + capsys.readouterr().out
    assert "villages" in shown
    assert not any(word in shown for word in ("secret", "seals", "frost", "d1", "d3"))


def test_a_figure_that_fell_fails_only_if_asked(
    outside: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # Before, both were first; now the second is asked for in words that no document has.
    first = load_folder(outside / "retrieval" / "villages")
    baseline.save("villages", measured(first), tmp_path)
    packed(
        outside / "retrieval" / "villages" / "queries.jsonl.gz",
        [
            {"id": "secret-1", "text": "nine seals on the rocks"},
            {"id": "secret-2", "text": "zebra"},
        ],
    )
    words = asking(outside, tmp_path)
    assert eval_matching.main(words) == 0
    told = capsys.readouterr().out
    assert "WORSE: rank of the first right document (1)" in told
    assert f"{short('secret-2')}: 1 -> not in 10" in told
    assert eval_matching.main([*words, "--strict"]) == 1


def test_a_set_that_does_not_exist_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert eval_matching.main(["--sets", "nowhere"]) == 2
    assert "nowhere" in capsys.readouterr().err


def test_our_own_sets_are_labelled_without_contradiction() -> None:
    for known in own_sets():
        loaded = known.load(None)
        there = {document.id for document in loaded.documents}
        assert all(one.gold <= there for one in loaded.claims)
        assert len({one.id for one in loaded.claims}) == len(loaded.claims)
        assert len(loaded.pairs) > len(loaded.claims) / 2
        assert all(pair.passage for pair in loaded.pairs)
