import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from workbench.ui.text.positions import LINE, Positions, shown, shown_in_lines

ODD = ["a", "é", "😀", "\U00010348", "\n", "\r\n", "\r", "\u2029", "\u2028", "\x00", "\ufeff",
       "\ud800", "\ufffc", "\ufdd0", "שלום", "\t", " "]  # fmt: skip
TEXTS = st.lists(st.sampled_from(ODD), max_size=30).map("".join)


def selected(document: QTextDocument, start: int, end: int) -> str:
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def test_a_smiling_face_counts_once_in_the_text_and_twice_in_the_document() -> None:
    places = Positions("a😀b")
    assert [places.to_document(at) for at in range(4)] == [0, 1, 3, 4]
    assert [places.to_text(at) for at in (0, 1, 3, 4)] == [0, 1, 2, 3]


def test_a_windows_line_break_is_one_block_separator() -> None:
    places = Positions("ab\r\ncd\r\nef")
    assert [places.to_document(at) for at in (2, 4, 6, 8, 10)] == [2, 3, 5, 6, 8]
    assert [places.to_text(at) for at in (2, 3, 5, 6, 8)] == [2, 4, 6, 8, 10]


def test_a_place_inside_a_line_break_is_the_place_after_it() -> None:
    assert Positions("a\r\nb").to_document(2) == 2


@pytest.mark.parametrize("text", ["", "plain", "\ufeffmark", "a\x00b", "x\ud800y", "1\u20292"])
def test_the_document_keeps_every_character(qtbot: object, text: str) -> None:
    document = QTextDocument()
    document.setPlainText(shown(text))
    assert document.characterCount() - 1 == Positions(text).to_document(len(text))


@given(TEXTS, st.data())
def test_what_is_selected_in_the_document_is_what_the_span_covers(
    text: str, data: st.DataObject
) -> None:
    document = QTextDocument()
    document.setPlainText(shown(text))
    places = Positions(text)
    ends = [at for at in range(len(text) + 1) if text[at - 1 : at + 1] != "\r\n"]
    start = data.draw(st.sampled_from(ends))
    end = data.draw(st.sampled_from([at for at in ends if at >= start]))
    covered = selected(document, places.to_document(start), places.to_document(end))
    wanted = shown("x" + text)[len(shown("x" + text[:start])) : len(shown("x" + text[:end]))]
    assert covered.replace("\u200b", "\ufeff") == wanted.replace("\n", "\u2029")
    assert places.to_text(places.to_document(start)) == start
    assert places.to_text(places.to_document(end)) == end


def test_a_passage_keeps_its_lines_within_one_block() -> None:
    assert shown_in_lines("one\r\ntwo") == f"one{LINE}two"
