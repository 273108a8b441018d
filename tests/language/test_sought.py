"""What a typed word or phrase is looked for by, and where it stands."""

import pytest

from workbench.language.sought import Searched, Sought, merged, phrase_sought, words_sought

TEXT = (
    "The Łódź café “opened” in Zürich’s quay, and 2,500 U.S. cooperatives co-operate.\n"
    "東京都知事は辞任した。ผู้ว่าราชการกรุงเทพมหานคร 서울은 넓다. Новые паромы ходят. "
    "कानून बदला. Die Regierung wechselt."
)


def there(sought: Sought, text: str = TEXT) -> list[str]:
    return [span.of(text) for span in merged(Searched(text).places(sought))]


@pytest.mark.parametrize(
    ("typed", "language", "found"),
    [
        ("opening", "en", ["opened"]),
        ("zurich", "en", ["Zürich’s"]),
        ("CAFE", "en", ["café"]),
        ("co-operates", "en", ["co-operate"]),
        ("cooperative", "en", ["cooperatives"]),
        ("US", "en", ["U.S"]),
        ("2500", "en", ["2,500"]),
        ("500", "en", []),
        ("qua*", "en", ["quay"]),
        ("qua", "en", []),
        ("regierungen", "de", ["Regierung"]),
        ("паром", "ru", ["паромы"]),
        ("новая", "ru", ["Новые"]),
        ("कानून", "hi", ["कानून"]),
        ("東京", "ja", ["東京"]),
        ("京", "ja", ["京"]),
        ("知事は", "ja", ["知事は"]),
        ("京東", "ja", []),
        ("กรุงเทพ", "th", ["กรุงเทพ"]),
        ("서울", "ko", ["서울"]),
    ],
)
def test_a_word_stands_where_the_index_would_have_it(
    typed: str, language: str, found: list[str]
) -> None:
    [sought] = words_sought([typed], language)
    assert there(sought) == found


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("cafe OPENED", ["café “opened"]),
        ("café opens", []),
        ("opened in zurich's quay", ["opened” in Zürich’s quay"]),
        ("2,500 U.S.", ["2,500 U.S"]),
        ("500 U.S.", []),
        ("oper", []),
        ("quay and 2,500", ["quay, and 2,500"]),
        ("都知事", ["都知事"]),
        ("नून", []),
        ("कानून बदला", ["कानून बदला"]),
        ("넓다", ["넓다"]),
    ],
)
def test_a_phrase_stands_as_it_was_typed(typed: str, found: list[str]) -> None:
    assert there(phrase_sought(typed)) == found


def test_a_sign_of_worth_belongs_to_a_phrase() -> None:
    text = "It rose by 5% for 5 people."
    assert there(phrase_sought("5%"), text) == ["5%"]
    assert there(phrase_sought("€5"), text) == []


def test_words_without_matter_are_left_out_where_there_are_others() -> None:
    def left(*typed: str) -> list[str]:
        return [one.text for one in words_sought(typed)]

    assert left("the", "quay", "of") == ["quay"]
    assert left("to", "be") == ["to", "be"]
    assert left("WHO", "report", "IT") == ["WHO", "report", "IT"]
    assert left("—", "…") == []


def test_a_stretch_of_book_is_read_once_and_whole() -> None:
    text = "The ferry left. " * 5_000 + "It came back."
    [ferry] = words_sought(["ferries"])
    searched = Searched(text)
    assert len(list(searched.places(ferry))) == 5_000
    assert searched.has(phrase_sought("came back"))
