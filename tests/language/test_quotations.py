import pytest

from workbench.language.quotations import Quotation, quotations


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
    assert only("The sign reads “closed for repair” in red.").speaker == ""


@pytest.mark.parametrize(
    "hostile", ['"a ' * 30_000, "“" * 50_000, "‘a" * 50_000, "“x y” said " * 5_000]
)
def test_hostile_text_comes_to_an_end(hostile: str) -> None:
    assert all(item.span.covers(item.inner) for item in quotations(hostile))
