import json
import math

import pytest

from workbench.errors import Unusable
from workbench.ingest.weights import load_weights
from workbench.paths import WEIGHTS, resource
from workbench.spotting.model import Weights, curve
from workbench.spotting.reasons import weighing_most
from workbench.spotting.words_of import PAIR, WORD, features, tokens
from workbench.spotting.worth import judge, weigh

TOLD = {"language": "en", "features": {"word:rain": 2.0, "sign:number": -1}, "bias": -0.5}


def test_weights_add_up() -> None:
    weights = Weights.of(TOLD)
    parts = weights.parts({"word:rain", "word:snow", "sign:number"})
    assert parts == {"sign:number": -1.0, "word:rain": 2.0}
    assert weights.total(parts) == 0.5
    assert weights.total({}) == -0.5


@pytest.mark.parametrize(
    ("language", "held"),
    [("en", True), ("EN-gb", True), ("de", False), ("", False), ("eng", False)],
)
def test_weights_hold_for_one_language(language: str, held: bool) -> None:
    assert Weights.of(TOLD).hold_for(language) is held


@pytest.mark.parametrize(
    "told",
    [
        [],
        None,
        {},
        TOLD | {"language": ""},
        TOLD | {"features": ["word:rain"]},
        TOLD | {"features": {"word:rain": "2"}},
        TOLD | {"features": {"word:rain": True}},
        TOLD | {"bias": math.nan},
        TOLD | {"bias": None},
    ],
)
def test_what_tells_no_weights_is_refused(told: object) -> None:
    with pytest.raises(Unusable, match=r"^[^.]+\. Fit [a-z ]+\.$"):
        Weights.of(told)


@pytest.mark.parametrize(("total", "worth"), [(0, 0.5), (1e9, 1.0), (-1e9, 0.0)])
def test_the_curve_stays_between_0_and_1(total: float, worth: float) -> None:
    assert curve(total) == pytest.approx(worth)


def test_features_are_words_pairs_and_length() -> None:
    assert tokens("It’s 4,000 jobs?") == ["it's", "#", "jobs", "?"]
    found = features("Jobs grew by 4,000.", ["number"], [])
    assert found == {
        "sign:number",
        "word:jobs",
        "word:grew",
        "word:by",
        "word:#",
        "pair:jobs grew",
        "pair:grew by",
        "pair:by #",
        "long:4",
    }


def test_what_weighs_most_is_told_in_words() -> None:
    parts = {"sign:number": 0.9, "pair:by #": 0.3, "kind:money": 0.8, "word:we": -0.9, "long:4": 5}
    assert weighing_most(parts) == "weighs most: figures and money"
    assert weighing_most(parts, against=True) == "weighs against it: the speaker's own part"
    assert weighing_most({"word:rain": 0.1}) == ""
    assert weighing_most({"word:rain": 1.5}) == "worded like statements that get checked"
    assert weighing_most({"word:rain": 1.5, "kind:name": 0.5}) == "weighs most: names"


def test_the_fitted_weights_are_small_and_of_one_or_two_words() -> None:
    path = resource(WEIGHTS)
    told = json.loads(path.read_text(encoding="utf-8"))
    words = [name.partition(":")[2] for name in told["features"] if name.startswith((WORD, PAIR))]
    assert set(told) == {"language", "features", "bias", "fitted_on", "date"}
    assert path.stat().st_size < 60_000
    assert len(words) <= 1500
    assert max(len(word.split()) for word in words) == 2


@pytest.mark.parametrize(
    "sentence",
    [
        "The number of homeless families has doubled since 2016.",
        "She voted against the ferry subsidy in the senate.",
        "Our state ranks last in teachers' pay.",
        "They closed eleven clinics in the northern counties.",
    ],
)
def test_the_fitted_weights_see_what_is_checkable(sentence: str) -> None:
    judged = judge(sentence, weights=load_weights(resource(WEIGHTS)))
    assert judged.checkable
    assert any(reason.startswith(("weighs most: ", "worded like")) for reason in judged.reasons)


@pytest.mark.parametrize(
    "sentence",
    [
        "We have to work together, and I am sure we can.",
        "That is the kind of leadership we need.",
        "Let me tell you why I want to be your mayor.",
    ],
)
def test_the_fitted_weights_see_what_is_not(sentence: str) -> None:
    assert not judge(sentence, weights=load_weights(resource(WEIGHTS))).checkable


def test_no_name_of_a_feature_is_shown() -> None:
    judged = judge("Crime fell by 12 percent.", weights=load_weights(resource(WEIGHTS)))
    assert not any(":#" in reason or "sign:" in reason for reason in judged.reasons)


def test_the_fitted_weights_count_by_their_share() -> None:
    sentence = "It rained."
    weights = Weights.of({"language": "en", "features": {"word:rained": 3.0}, "bias": 0.0})
    alone, whole = weigh(sentence, []), weigh(sentence, [], weights=weights)
    half = weigh(sentence, [], weights=weights, share=0.5)
    assert whole.worth == pytest.approx(curve(3.0))
    between = (3.0 + math.log(alone.worth / (1 - alone.worth))) / 2
    assert half.worth == pytest.approx(curve(between))


def test_weights_of_another_language_change_nothing() -> None:
    sentence = "Die Zahl der Fälle stieg 2023 um 12 Prozent."
    weights = load_weights(resource(WEIGHTS))
    assert judge(sentence, "de", weights=weights) == judge(sentence, "de")
