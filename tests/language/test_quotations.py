import time
from typing import Final

import pytest

from workbench.language.quotations import Quotation, quotations

# Seconds; a method that is not linear takes minutes.
SLOWEST: Final = 5


def only(text: str, language: str = "en") -> Quotation:
    found = quotations(text, language)
    assert len(found) == 1, [quotation.span.of(text) for quotation in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ('He said "it works" twice.', "it works"),
        ("He said “it’s the workers’ day” twice.", "it’s the workers’ day"),
        ("Sie sagte: „Das ist gut.“", "Das ist gut."),
        ("Sie sagte: »Das ist gut.«", "Das ist gut."),
        ("Il a dit : « C’est bien. »", "C’est bien."),
        ("他说：「很好」。", "很好"),
        ("He called it ‘a fine mess’ again.", "a fine mess"),
    ],
)
def test_marks_of_many_kinds(text: str, inner: str) -> None:
    assert only(text).inner.of(text) == inner


def test_apostrophes_and_inches_are_no_quotations() -> None:
    assert quotations("It’s the '90s; the dogs' owner isn't 6' 2\" tall, ’tis said.") == []


def test_nested_quotations_keep_the_speaker() -> None:
    text = "“They told us ‘never again’ and left,” Ana Brook said."
    found = quotations(text)
    assert [q.inner.of(text) for q in found] == [
        "They told us ‘never again’ and left,",
        "never again",
    ]
    assert {q.speaker for q in found} == {"Ana Brook"}


def test_a_quotation_goes_on_over_paragraphs() -> None:
    text = "“The first part ends here.\n\n“The second part ends it,” Tom Hale said."
    quotation = only(text)
    assert quotation.span.start == 0
    assert quotation.speaker == "Tom Hale"


@pytest.mark.parametrize("mark", ["“", '"', "„", "«"])
def test_paragraphs_that_each_open_with_a_mark_are_one_quotation(mark: str) -> None:
    close = {"“": "”", '"': '"', "„": "“", "«": "»"}[mark]
    text = (
        f"{mark}One ends.\n\n{mark}Two ends.\n\n{mark}Three ends,{close} said Tom Hale. It rained."
    )
    quotation = only(text)
    assert quotation.span.of(text).endswith(f"Three ends,{close}")
    assert quotation.speaker == "Tom Hale"


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ('He said “it works" twice.', "it works"),
        ('He said "it works” twice.', "it works"),
        ("” … it works,” he said.", "… it works,"),
        ("He said ''it works'' twice.", "it works"),
        ("He said ``it works'' twice.", "it works"),
        ("‘The workers’ hall is closed,’ he said.", "The workers’ hall is closed,"),
    ],
)
def test_marks_that_are_typed_wrong_or_unclear(text: str, inner: str) -> None:
    assert only(text).inner.of(text) == inner


def test_a_quotation_in_lines_that_are_wrapped() -> None:
    text = (
        "The mayor of the town spoke to the crowd at noon and said “we have\n"
        "waited for this bridge for eleven years and we will not wait for\n"
        "another one”, and then the band of the town began to play the old\n"
        "songs."
    )
    assert only(text).inner.of(text).startswith("we have\nwaited")
    assert only(text).inner.of(text).endswith("another one")


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("“We are late,” Mayor Ana Brook said.", "Ana Brook", "said"),
        ("“We are late,” said Ana Brook, the mayor.", "Ana Brook", "said"),
        ("Ana Brook, the mayor of Leeds, said: “We are late.”", "Ana Brook", "said"),
        ("Ana Brook praised the plan, calling it a “masterpiece of care”.", "Ana Brook", "calling"),
        ("The bridge is “beyond repair”, according to Tom Hale.", "Tom Hale", "according to"),
        ("Officials said the bridge was “beyond repair”.", "Officials", "said"),
        ("„Das reicht nicht“, sagte Petra Holm.", "Petra Holm", "sagte"),
    ],
)
def test_speaker_and_cue(text: str, speaker: str, cue: str) -> None:
    quotation = only(text)
    assert (quotation.speaker, quotation.cue) == (speaker, cue)


def test_a_pronoun_is_traced_to_the_last_person_named() -> None:
    text = "Ana Brook visited Leeds. “It is late,” she said."
    assert only(text).speaker == "Ana Brook"


def test_the_next_quotation_of_a_paragraph_has_the_same_speaker() -> None:
    text = "“It is late,” Brook said. “We go home.”"
    assert [q.speaker for q in quotations(text)] == ["Brook", "Brook"]


def test_a_line_that_announces_names_the_speaker() -> None:
    text = "In her last words, Ana Brook said:\n\n“It is late.”"
    assert only(text).speaker == "Ana Brook"


def test_nobody_is_made_up() -> None:
    assert only("They met at the “house by the old sea wall” in May.").speaker == ""


@pytest.mark.parametrize(
    "hostile",
    [
        '"a ' * 30_000,
        "“" * 50_000,
        "‘a" * 50_000,
        "“x y” said " * 5_000,
        "「あ」と" * 20_000,
        "«a, — сказал " * 8_000,
        "said " * 5_000 + "“We go home now,” he said.",
    ],
)
def test_hostile_text_comes_to_an_end(hostile: str) -> None:
    began = time.process_time()
    assert all(item.span.covers(item.inner) for item in quotations(hostile))
    assert time.process_time() - began < SLOWEST
