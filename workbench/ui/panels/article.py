"""The article pane: the text under check, its claims, and how much of it nobody has seen to."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from workbench.domain.article import Article
from workbench.domain.claim import CheckState
from workbench.domain.ids import ClaimId
from workbench.domain.report import Coverage
from workbench.domain.text import Span
from workbench.ui.errors import label
from workbench.ui.models.claims import state_icon
from workbench.ui.models.contents import ClaimRow
from workbench.ui.panels.article_text import ArticleText
from workbench.ui.panels.claim_lines import ClaimMark, Look
from workbench.ui.panels.tones import quiet
from workbench.ui.text.wording import claim_tip, coverage_line, day_words, progress_line
from workbench.ui.theme import Theme


class ArticlePanel(QWidget):
    """Shows the article; ``chosen`` carries the claim that was pressed."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, next_open: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: Sequence[ClaimRow] = ()
        self._current: ClaimId | None = None
        self._unmarked: tuple[Span, ...] = ()
        self._told = ("", "")
        self.text = ArticleText(theme, self)
        self.text.pressed.connect(self._pressed)
        self._head = label(parent=self, name="article-head")
        self._coverage = label(parent=self, name="coverage")
        self._gap = QToolButton(self)
        self._gap.setText("Unmarked")
        self._gap.setToolTip("Go to the next sentence that lies under no claim")
        self._gap.clicked.connect(self.show_unmarked)
        self._next = QToolButton(self)
        self._next.setText("Next open")
        self._next.setToolTip(next_open.toolTip())
        self._next.clicked.connect(next_open.trigger)
        self._find = FindLine(self.text, self)
        self._lay_out()

    def show_article(self, article: Article) -> None:
        """Show an article, without claims as yet."""
        day = day_words(article.published.isoformat()) if article.published else ""
        draft = f"draft {article.draft}" if article.draft > 1 else ""
        parts = (
            article.publisher,
            article.author,
            day,
            draft,
            f"{len(article.text.split()):,} words",
        )
        self._head.setText(" · ".join(part for part in parts if part))
        self.text.show_text(article.text, article.blocks)
        self._rows, self._current, self._unmarked = (), None, ()
        self.text.set_marks(())

    def show_claims(self, rows: Sequence[ClaimRow]) -> None:
        """Show these claims; dropped ones are left out."""
        self._rows = rows
        drawn = [row for row in rows if not row.claim.dropped]
        self.text.set_marks([_mark(row, self._theme) for row in drawn])
        self._told = (progress_line([row.claim for row in rows]), self._told[1])
        self._tell()

    def show_coverage(self, coverage: Coverage) -> None:
        """Say how much of the article is open or unmarked."""
        self._unmarked = coverage.unmarked
        self._told = (self._told[0], coverage_line(coverage))
        self._tell()

    def choose(self, claim_id: ClaimId | None) -> None:
        """Bring out one claim and scroll to it."""
        self._current = claim_id
        self.text.set_current(claim_id)
        for row in self._rows:
            if row.id == claim_id:
                self.text.reveal(row.claim.span)

    def open_find(self) -> None:
        """Open the line in which words to find are typed."""
        self._find.open()

    def show_unmarked(self) -> None:
        """Select the next sentence that lies under no claim."""
        if not self._unmarked:
            return
        here = self.text.selected()
        after = here.start if here else -1
        later = [span for span in self._unmarked if span.start > after]
        self.text.select((later or list(self._unmarked))[0])
        self.text.setFocus()

    def set_face(self, face: str, size: int) -> None:
        """Set the type of the article."""
        self.text.set_face(face, size)

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.text.refresh_theme(theme)
        self.show_claims(self._rows)

    def _tell(self) -> None:
        self._coverage.setText(" · ".join(part for part in self._told if part))
        self._gap.setVisible(bool(self._unmarked))

    def _pressed(self, claims: list[ClaimId]) -> None:
        # Pressed again where claims overlap: the next one down.
        at = claims.index(self._current) + 1 if self._current in claims else 0
        self.chosen.emit(claims[at % len(claims)])

    def _lay_out(self) -> None:
        self._head.setWordWrap(False)
        for words in (self._head, self._coverage):
            words.setMinimumWidth(0)
            quiet(words)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 2, 6, 2)
        foot.addWidget(self._coverage, 1)
        foot.addWidget(self._gap)
        foot.addWidget(self._next)
        head = QHBoxLayout()
        head.setContentsMargins(8, 4, 8, 4)
        head.addWidget(self._head, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.text, 1)
        whole.addWidget(self._find)
        whole.addLayout(foot)


class FindLine(QWidget):
    """Finds words in a text: Enter goes on, Shift+Enter back, Escape closes."""

    def __init__(self, text: ArticleText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._words = QLineEdit(self)
        self._words.setPlaceholderText("Find in article")
        self._words.setAccessibleName("Find in article")
        self._words.setClearButtonEnabled(True)
        self._words.textEdited.connect(self._search)
        self._said = label(parent=self)
        self._said.setWordWrap(False)
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 4, 8, 4)
        line.addWidget(self._words, 1)
        line.addWidget(self._said)
        self.hide()

    def open(self) -> None:
        """Show the line and take the keys."""
        self.show()
        self._words.setFocus()
        self._words.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.hide()
                self._text.setFocus()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self._go(backwards=bool(back))
            case _:
                super().keyPressEvent(event)

    def _search(self) -> None:
        self._text.clear_selection()
        self._go(backwards=False)

    def _go(self, *, backwards: bool) -> None:
        words = self._words.text()
        found = bool(words) and self._text.find_words(words, backwards=backwards)
        self._said.setText("" if found or not words else "Not found")


def _mark(row: ClaimRow, theme: Theme) -> ClaimMark:
    claim = row.claim
    if not claim.checkable:
        look = Look.APART
    elif claim.state.settled:
        look = Look.SETTLED
    elif claim.state is CheckState.UNCHECKED:
        look = Look.OPEN
    else:
        look = Look.BEGUN
    return ClaimMark(
        row.id, claim.span, look, claim.number, state_icon(row, theme), claim_tip(claim)
    )
