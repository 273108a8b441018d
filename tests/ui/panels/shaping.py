"""A checker who shapes claims: keys go where the focus is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.opened import found
from tests.ui.panels.conftest import Shown, Stage
from workbench.domain.claim import Claim
from workbench.domain.ids import ClaimId
from workbench.domain.text import Span
from workbench.ui.panels.popups import Popup

KEY, HELD = Qt.Key, Qt.KeyboardModifier
PLAIN, SHIFT, CTRL, ALT = (
    HELD.NoModifier,
    HELD.ShiftModifier,
    HELD.ControlModifier,
    HELD.AltModifier,
)


class Seat:
    """A case on the screen with the keys in a pane of it."""

    def __init__(self, case: Shown, qtbot: QtBot) -> None:
        self.case, self.qtbot = case, qtbot
        self.text, self.table = case.view.panes.article.text, case.view.panes.claims.table

    @classmethod
    def at(cls, stage: Stage, qtbot: QtBot) -> "Seat":
        """Show a case with no sources, with the keys in the table of claims."""
        case = stage.show(sources=False)
        stage.window.activateWindow()
        qtbot.waitUntil(stage.window.isActiveWindow)
        made = cls(case, qtbot)
        made.table.setFocus()
        qtbot.waitUntil(made.table.hasFocus)
        return made

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key, wherever the keys go at the moment."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, held)

    def claims(self) -> list[Claim]:
        """The claims to check, as the library has them."""
        every = self.case.contents().claims
        return [claim for claim in every if claim.checkable and not claim.dropped]

    def by_id(self, claim_id: ClaimId | None) -> Claim:
        """One claim as the library has it."""
        assert claim_id is not None
        return self.case.desk.claims.get(claim_id)

    def go_to(self, claim: Claim) -> ClaimId:
        """Make a claim current."""
        assert claim.id is not None
        self.case.view.choose(claim.id)
        return claim.id

    def mark(self, words: str) -> ClaimId:
        """Make a claim of words of the article, by selection and key."""
        at = self.case.contents().article.text.index(words)
        self.text.select(Span(at, at + len(words)))
        self.text.setFocus()
        self.press(KEY.Key_M)
        return self.case.claim_id

    def select(self, claims: Sequence[Claim]) -> list[ClaimId]:
        """Select rows of the table, as presses with Ctrl held do."""
        self.table.setFocus()
        ids = [self.go_to(claims[0])]
        for claim in claims[1:]:
            assert claim.id is not None
            place = self.table.visualRect(self.table.shown.place(claim.id)).center()
            QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, CTRL, place)
            ids.append(claim.id)
        assert set(self.table.selected()) == set(ids)
        return ids

    def popup(self) -> Popup:
        """The popup that is open."""
        return found(self.case.view, Popup)
