"""No text of the panes is left out of the translation."""

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTabWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.bracketed import bracketed
from tests.ui.panels.conftest import Shown, Stage
from workbench.ui.panels.popups import KindsPopup, Popup
from workbench.ui.panels.ratings import RatingButtons

FROM_THE_LIBRARY = {"suggestion", "rating-meaning"}


def of_an_action(widget: QWidget) -> bool:
    """Whether a button is that of an action, whose texts stand elsewhere, or of Qt itself."""
    action = widget.defaultAction() if isinstance(widget, QToolButton) else None
    return action is not None or isinstance(widget.parent(), QTabBar)


def texts(widget: QWidget) -> Iterator[str]:
    """Yield what a widget says itself; not its tip, which may be that of an action."""
    if widget.accessibleName() and not isinstance(widget.parent(), RatingButtons):
        yield widget.accessibleName()
    match widget:
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QTabWidget():
            yield from (widget.tabText(at) for at in range(widget.count()))
        case QComboBox():
            yield from (widget.itemText(at) for at in range(widget.count()))
        case QLabel() if widget.objectName() not in FROM_THE_LIBRARY:
            yield widget.text()
        case QAbstractButton() if not isinstance(widget.parent(), RatingButtons):
            yield widget.text()


def is_left_out(words: str, shown: set[str]) -> bool:
    spelled = any(letter.isalpha() for letter in words)
    return spelled and words not in shown and "⟦" not in words


def untranslated(whole: QWidget, shown: set[str]) -> list[str]:
    """Return what a pane says in no language but English, but for the words of the library."""
    widgets = [part for part in whole.findChildren(QWidget) if not of_an_action(part)]
    told = [words for part in widgets for words in texts(part)]
    return [words for words in told if is_left_out(words, shown)]


def shown_case(stage: Stage, qtbot: QtBot) -> Shown:
    shown = stage.show()
    evidence = shown.view.panes.evidence
    qtbot.waitUntil(lambda: evidence.list.current() is not None)
    shown.do("verdict.rate_1", "claim.restate", "edit.find")
    return shown


def test_every_text_of_the_panes_is_translated(stage: Stage, qtbot: QtBot) -> None:
    with bracketed():
        shown = shown_case(stage, qtbot)
        shown.do("evidence.supports", "verdict.save", "evidence.reject")
        panes = shown.view.panes
        claim = shown.claim()
        quoted = {item.quotation for item in shown.contents().evidence}
        words = {claim.words, claim.asked, *quoted}
        for pane in (panes.article, panes.claims, panes.evidence, panes.verdict):
            assert untranslated(pane, words) == []
        assert [said for said in shown.said if "⟦" not in said] == []
        assert len(shown.said) >= 2


def test_the_kinds_to_tick_are_translated(stage: Stage, qtbot: QtBot) -> None:
    with bracketed():
        shown = stage.show()
        shown.do("claim.kinds")
        popup = next(iter(shown.view.findChildren(Popup)))
        assert isinstance(popup, KindsPopup)
        assert untranslated(popup, set()) == []
        assert popup._list.item(0).text() == "⟦number⟧"
        popup.close()
    assert shown.troubles == []
