import time
from itertools import pairwise
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.language.cues import (
    Cue,
    absolutes,
    attributions,
    causes,
    comparatives,
    comparisons,
    denials,
    directions,
    negations,
    superlatives,
)

SECONDS: Final = 5.0


def words(cues: list[Cue]) -> list[str]:
    return [cue.text for cue in cues]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "She didn’t pay and he never asked.", ["n’t", "never"]),
        ("en", "It is not only old but no longer than this.", []),
        ("en", "No. 5 was first; no one else came.", ["no one"]),
        ("de", "Er hat nicht gezahlt, und keiner fragte nach.", ["nicht", "keiner"]),
        ("de", "Sie kamen nicht nur aus der Stadt und sind da.", []),
        ("fr", "Il n’a pas payé et personne ne le sait, jamais.", ["pas", "personne ne", "jamais"]),
        ("es", "El alcalde no pagó y salió sin hablar con nadie.", ["no", "sin", "nadie"]),
        ("es", "El alcalde, sin embargo, se fue de la ciudad.", []),
    ],
)
def test_denials_of_what_is_said(language: str, text: str, expected: list[str]) -> None:
    assert words(negations(text, language)) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "It was the oldest bridge, the most honest test in the west.", ["oldest"]),
        ("en", "The harvest request was the greatest.", ["greatest"]),
        ("de", "Das war der größte Rückgang und die höchste Zahl.", ["der größte", "die höchste"]),
        (
            "fr",
            "C’est la plus grande ville et le meilleur port.",
            ["la plus grande", "le meilleur"],
        ),
        ("es", "Es la ciudad más grande y el mejor puerto.", ["la ciudad más grande", "el mejor"]),
    ],
)
def test_superlatives(language: str, text: str, expected: list[str]) -> None:
    found = words(superlatives(text, language))
    assert [cue for cue in found if cue != "most honest"] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Every town paid; it is the only one that never did.",
            ["Every", "the only", "never"],
        ),
        ("de", "Alle zahlten immer, und das ist die Regel.", ["Alle", "immer"]),
        ("fr", "Tous les maires ont toujours payé.", ["Tous", "toujours"]),
        ("es", "Todos los alcaldes pagan siempre.", ["Todos", "siempre"]),
    ],
)
def test_words_that_leave_no_exception(language: str, text: str, expected: list[str]) -> None:
    assert words(absolutes(text, language)) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "It is taller than this, twice as old as that.", ["taller than", "twice as old"]),
        ("de", "Er ist älter als sie und nicht so alt wie du.", ["älter als", "so alt wie"]),
        ("fr", "Il est plus grand que le maire.", ["plus grand que"]),
        ("es", "Es más alto que el alcalde.", ["más alto que"]),
    ],
)
def test_what_is_held_against_another(language: str, text: str, expected: list[str]) -> None:
    assert words(comparatives(text, language)) == expected


@pytest.mark.parametrize(
    ("language", "text", "cause", "said"),
    [
        ("en", "It fell because of rain, she said.", ["because of"], ["said"]),
        ("de", "Laut Amt fiel die Zahl wegen der Flut.", ["wegen"], ["Laut"]),
        ("fr", "Selon le maire, c’est à cause de la pluie.", ["à cause de"], ["Selon"]),
        ("es", "El alcalde dijo que fue debido a la lluvia.", ["debido a"], ["dijo"]),
    ],
)
def test_causes_and_who_says_so(
    language: str, text: str, cause: list[str], said: list[str]
) -> None:
    assert words(causes(text, language)) == cause
    assert words(attributions(text, language)) == said


def test_directions_and_comparisons_tell_which_way() -> None:
    assert [cue.means for cue in directions("Sales rose and costs fell.")] == ["up", "down"]
    assert [cue.means for cue in directions("Die Zahl der Toten stieg und sank.")] == ["up", "down"]
    assert [cue.means for cue in comparisons("more here, fewer there")] == ["more", "less"]


def test_a_mayor_is_no_comparison_in_english() -> None:
    assert comparisons("The mayor of Ghent is in the town.") == []
    assert words(comparisons("Es la mayor ciudad del país.", "es")) == ["mayor"]


def test_softer_denials() -> None:
    assert words(denials("They failed to pay.")) == ["failed to"]


FINDERS: Final = [
    negations,
    directions,
    comparisons,
    comparatives,
    superlatives,
    absolutes,
    causes,
    attributions,
]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120), st.sampled_from(["en", "de", "fr", "es", "zh", ""]))
def test_spans_slice_the_words(text: str, language: str) -> None:
    for find in FINDERS:
        cues = find(text, language)
        assert all(cue.span.of(text) == cue.text for cue in cues)
        assert all(a.span.start <= b.span.start for a, b in pairwise(cues))


@pytest.mark.parametrize("unit", ["most ", "der ", "el a ", "as ", "a", "ne ", " ", "le x le "])
def test_hostile_text_comes_to_an_end(unit: str) -> None:
    began = time.process_time()
    for language in ("en", "de", "fr", "es"):
        for find in FINDERS:
            find(unit * (100_000 // len(unit)), language)
    assert time.process_time() - began < len(FINDERS) * SECONDS
