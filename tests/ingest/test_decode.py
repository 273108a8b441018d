import pytest

from workbench.ingest.decode import declared_by_page, decode

GERMAN = "Der Bürgermeister sagte, die Brücke werde im März für drei Wochen gesperrt."
RUSSIAN = "Губернатор заявил, что мост будет закрыт на три недели в марте этого года."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "utf-8"),
        (GERMAN, "utf-8-sig"),
        (GERMAN, "utf-16"),
        (GERMAN, "utf-16-le"),
        (GERMAN, "utf-16-be"),
        (GERMAN, "utf-32"),
        (GERMAN, "cp1252"),
        ("“Quoted” – it costs €5, she said, and that’s that.", "cp1252"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        ("市長は、橋を三月に三週間閉鎖すると述べた。", "shift_jis"),
        ("市長は、橋を三月に三週間閉鎖すると述べた。", "iso2022_jp"),
        ("市长表示，大桥将于三月关闭三周。", "gb18030"),
    ],
)
def test_the_encoding_is_found(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert not decoded.lossy


def test_what_is_declared_decides_where_nothing_else_does() -> None:
    assert decode("cañón".encode("cp1252"), "iso-8859-1").text == "cañón"
    assert decode("žluť".encode("iso8859-2"), "iso-8859-2").text == "žluť"
    assert decode(GERMAN.encode("cp1252"), "no-such-encoding").text == GERMAN


def test_utf_8_is_believed_before_what_is_declared() -> None:
    assert decode(GERMAN.encode(), "cp1252").text == GERMAN


def test_line_ends_stay() -> None:
    assert decode(b"a\r\nb\rc\nd").text == "a\r\nb\rc\nd"


def test_lost_characters_are_told() -> None:
    decoded = decode(b"\xff\xfea\x00b\x00\x00\xd8")
    assert decoded.lossy
    assert decoded.text == "ab\ufffd"


def test_the_page_names_its_encoding() -> None:
    assert declared_by_page(b'<html><meta charset="Windows-1251">') == "Windows-1251"
    old = b"<meta http-equiv='Content-Type' content='text/html; charset=euc-jp'>"
    assert declared_by_page(old) == "euc-jp"
    assert declared_by_page(b"<html>" + b" " * 5000 + b"<meta charset=x>") == ""
