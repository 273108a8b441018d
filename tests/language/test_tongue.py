import pytest

from workbench.language.tongue import tongue


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Bau ist nicht fertig, und die Stadt zahlt.", "de"),
        ("Le pont est fermé et les élus ne disent rien.", "fr"),
        ("El puente no está abierto y la ciudad paga.", "es"),
        ("Il ponte non è aperto e la città paga.", "it"),
        ("A ponte não está aberta e a cidade paga.", "pt"),
        ("Het huis is niet van de stad.", "nl"),
        ("Мост закрыт, но город платит.", "ru"),
        ("Міст закрито, але її місто платить.", "uk"),
        ("桥已经关闭。", "zh"),
        ("橋は閉まっている。", "ja"),
        ("다리가 닫혔다.", "ko"),
        ("الجسر مغلق.", "ar"),
        ("The bridge is closed and the town pays.", "en"),
        ("The mayor, Señor Núñez, read Die Zeit and Le Monde in the town.", "en"),
        ("Bridge closed", "en"),
        ("", "en"),
    ],
)
def test_the_language_of_a_text(text: str, language: str) -> None:
    assert tongue(text) == language
    assert tongue(text, "en") == language


def test_what_was_told_stands() -> None:
    assert tongue("The bridge is closed.", "de") == "de"
    assert tongue("Plain words", "en-GB") == "en-GB"
