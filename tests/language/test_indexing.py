import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from workbench.language import indexing
from workbench.language.cues import directions, negations
from workbench.language.indexing import beginnings, index_form, query_words
from workbench.language.words import is_stopword, stem, words


def test_the_index_folds_case_width_and_apostrophes() -> None:
    assert index_form("Ｆares ROSE fast, it\u2019s said") == index_form(
        "fares rose fast, it's said"
    )


def test_scripts_without_spaces_are_found_by_any_two_signs() -> None:
    indexed = index_form("黄仁勋访问北京").split()
    assert set(query_words("黄仁勋")) <= set(indexed)
    assert set(query_words("北京")) <= set(indexed)
    assert not set(query_words("上海")) <= set(indexed)


def every_rule(text: str) -> str:
    seen = indexing._UNSEEN.sub("", indexing._composed(text))
    seen = indexing._ACRONYM.sub(lambda match: match.group().replace(".", ""), seen)
    seen = indexing._SHORT_NAMES.sub("usa", seen)
    seen = indexing._APOSTROPHE.sub("", indexing._POSSESSIVE.sub("", seen))
    seen = indexing._SEPARATED.sub(indexing._joined, seen.casefold())
    return indexing._other_scripts(seen)


@given(st.text(st.sampled_from("USaBж北ا.'\u2019 1,3\u00e9\u0301\ufb01\u00ad"), max_size=30))
@example("The U.S. and U.N. say US firms' profits rose")
def test_rules_that_are_passed_over_would_have_changed_nothing(text: str) -> None:
    assert index_form(text) == every_rule(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Министры сообщили о пароме", "министр сообщил о паромах"),
        ("жёлтого моста", "желтый мост"),
        ("नदियों", "नदियां"),
        ("लड़की", "लड़कियों"),
    ],
)
def test_words_are_stemmed_by_their_script(one: str, other: str) -> None:
    assert index_form(one).split() == index_form(other).split()


@pytest.mark.parametrize(
    ("word", "language", "form"),
    [
        ("regierungen", "de", "regier*"),
        ("häuser", "de", "haus*"),
        ("jugadores", "es", "jugador*"),
        ("maisons", "fr", "maison*"),
        ("ort", "de", "ort"),
        ("regierungen", "en", "regierungen"),
        ("haus", "de", "haus*"),
        ("2026", "de", "2026"),
        ("京都", "de", "京都"),
    ],
)
def test_words_of_other_languages_are_asked_for_by_their_beginnings(
    word: str, language: str, form: str
) -> None:
    assert beginnings([word], language) == [form]


def test_a_query_leaves_out_what_every_text_has_and_repeats_nothing() -> None:
    asked = query_words("The fares of the buses and the fares of the trains")
    assert "the" not in asked
    assert len(asked) == len(set(asked))
    assert {"fares", "buses", "trains"} <= set(asked)


@given(st.text(max_size=200))
def test_words_are_where_they_say(text: str) -> None:
    assert all(word.span.of(text) == word.text for word in words(text))


@pytest.mark.parametrize(("one", "other"), [("cities", "city"), ("reopened", "reopens")])
def test_forms_of_a_word_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_stopwords_belong_to_their_language() -> None:
    assert is_stopword("the")
    assert not is_stopword("library")


def test_cues_say_where_they_stand_and_which_way() -> None:
    text = "Fares did not fall; they rose."
    assert [cue.span.of(text) for cue in negations(text)] == ["not"]
    assert [cue.means for cue in directions(text)] == ["down", "up"]
