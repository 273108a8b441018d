"""What the parser of web pages drops, and how it says so."""

from dataclasses import dataclass

import pytest
from lxml import html

from workbench.ingest.pagetree import tree_of

DEEP = "<html><body><p>before</p>" + "<div>" * 300 + "<p>inside</p>" + "</div>" * 300


@dataclass
class Entry:
    type_name: str


class Parser(html.HTMLParser):
    """A parser that says of every page what another version says of a deep one."""

    said = ""

    @property
    def error_log(self) -> list[Entry]:
        return [Entry("HTML_UNKNOWN_TAG"), Entry(self.said)]


def test_a_page_of_broken_marks_is_not_called_too_deep() -> None:
    assert tree_of("<html><body><thing>a & b</p></i><p id=x id=x>c &nope; d")[1] is False
    assert tree_of(DEEP)[1] is True


def test_a_list_of_errors_that_was_full_before_hides_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Parser, "said", "HTML_UNKNOWN_TAG")
    monkeypatch.setattr(html, "HTMLParser", Parser)
    assert tree_of(DEEP)[1] is True
    assert tree_of("<div>" * 200 + "words")[1] is False


@pytest.mark.parametrize(
    ("said", "dropped"),
    [
        ("ERR_RESOURCE_LIMIT", True),
        ("ERR_INTERNAL_ERROR", True),
        ("ERR_NAME_REQUIRED", False),
        ("ERR_TAG_NAME_MISMATCH", False),
    ],
)
def test_each_version_of_the_parser_has_a_word_for_it(
    monkeypatch: pytest.MonkeyPatch, said: str, dropped: bool
) -> None:
    monkeypatch.setattr(Parser, "said", said)
    monkeypatch.setattr(html, "HTMLParser", Parser)
    assert tree_of("<p>words</p>")[1] is dropped
