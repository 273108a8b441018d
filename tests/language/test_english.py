import pytest

from workbench.language.english import is_english


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The council said that the bridge was closed in May.", "", True),
        ("The council said that the bridge was closed in May.", "en-GB", True),
        ("The council said that the bridge was closed in May.", "de", False),
        ("Unemployment fell 3 percent", "", True),
        ("A photograph shows a two-week-old foal.", "", True),
        ("Do ferries matter, or do all boats matter?", "", True),
        ("José Núñez met François Lefèvre in Zürich, the café said.", "en", True),
        ("Die Stadt hat die Brücke im Mai für den Verkehr gesperrt.", "", False),
        ("Die Stadt hat die Brücke im Mai für den Verkehr gesperrt.", "en", False),
        ("La ville a fermé le pont au mois de mai et elle ne dit pas pourquoi.", "", False),
        ("El puente se cerró en mayo por orden de la ciudad.", "en", False),
        ("Мост закрыли в мае по решению города.", "", False),
        ("市政府五月关闭了大桥。", "en", False),
        ("2024: 35 %", "", False),
        ("", "en", False),
    ],
)
def test_english_is_told_from_the_words_themselves(
    text: str, language: str, expected: bool
) -> None:
    assert is_english(text, language) is expected
