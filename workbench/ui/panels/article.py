"""The article pane: the text under check, its claims, and how much of it nobody has seen to."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from workbench.domain.article import Article
from workbench.domain.claim import CheckState, Claim
from workbench.domain.ids import ClaimId
from workbench.domain.text import Span
from workbench.services.accounting import Accounting
from workbench.ui.errors import label
from workbench.ui.icons import icon
from workbench.ui.models.claims import kind_icon, state_icon
from workbench.ui.models.contents import ClaimRow
from workbench.ui.panels.article_text import ArticleText
from workbench.ui.panels.claim_lines import ClaimMark, Look
from workbench.ui.panels.meter import CoverageMeter
from workbench.ui.panels.tones import quiet
from workbench.ui.text.shaped import settled_words, unmarked_words
from workbench.ui.text.wording import claim_tip, day_words
from workbench.ui.theme import Theme
from workbench.ui.translation import tr

SIGN: Final = 16


class ArticlePanel(QWidget):
    """Shows the article; ``chosen`` carries the claim that was pressed.

    ``onward`` are the actions that go to the next open claim and to the next unmarked words.
    """

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        onward: tuple[QAction, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: Sequence[ClaimRow] = ()
        self._current: ClaimId | None = None
        self._unmarked: tuple[Span, ...] = ()
        self._accounting: Accounting | None = None
        self._drawn: dict[ClaimId, tuple[ClaimRow, tuple[ClaimMark, ...]]] = {}
        self._pressing = False
        self._title = ""
        self.text = ArticleText(theme, self)
        self.text.pressed.connect(self._pressed)
        self._head = label(parent=self, name="article-head")
        self._coverage = label(parent=self, name="coverage")
        self.meter = CoverageMeter(theme, self)
        self._whole = label(parent=self, name="nothing-unmarked")
        self._whole.setToolTip(tr("Every word lies under a claim or was set apart"))
        self._gap = _button(tr("Unmarked"), onward[1], self)
        self._next = _button(tr("Next open"), onward[0], self)
        self._find = FindLine(self.text, self)
        self._lay_out()

    def show_article(self, article: Article) -> None:
        """Show an article, without claims as yet."""
        day = day_words(article.published.isoformat()) if article.published else ""
        draft = tr("draft {number}").format(number=article.draft) if article.draft > 1 else ""
        parts = (
            article.publisher,
            article.author,
            day,
            draft,
        )
        self._title = " · ".join(part for part in parts if part)
        self.text.show_text(article.text, article.blocks)
        self._rows, self._current, self._unmarked = (), None, ()
        self._accounting = None
        self.meter.show_accounting(None)
        self.text.set_marks(())
        self._tell()

    def show_claims(self, rows: Sequence[ClaimRow]) -> None:
        """Show these claims; dropped ones are left out."""
        self._rows = rows
        known, self._drawn = self._drawn, {}
        for row in rows:
            if not row.claim.dropped:
                # Most claims are as they were, whatever was done to one of them.
                was = known.get(row.id)
                if was is None or was[0] != row:
                    was = (row, tuple(_marks(row, self._theme)))
                self._drawn[row.id] = was
        self.text.set_marks([mark for _row, marks in self._drawn.values() for mark in marks])
        self._tell()

    def show_accounting(self, accounting: Accounting) -> None:
        """Say how much of the article is marked, and what lies under nothing."""
        self._accounting, self._unmarked = accounting, accounting.unmarked
        self.meter.show_accounting(accounting)
        self._tell()

    def choose(self, claim_id: ClaimId | None) -> None:
        """Bring out one claim and scroll to it, unless it was pressed where it stands."""
        self._current = claim_id
        self.text.set_current(claim_id)
        claim = self._claim()
        if claim is not None and not self._pressing:
            self.text.reveal(claim.span)

    def place_at_hand(self) -> int | None:
        """Return which further place of the current claim the text cursor is in, from 0.

        Where there is one only it is that one; ``None`` if there is none or nobody can tell.
        """
        claim, caret = self._claim(), self.text.caret()
        if claim is None:
            return None
        spans = [place.span for place in claim.places]
        inside = [at for at, span in enumerate(spans) if span.start <= caret <= span.end]
        if inside:
            return inside[0]
        return 0 if len(spans) == 1 else None

    def show_place(self, at: int) -> None:
        """Go to a further place of the current claim, counted from 0."""
        claim = self._claim()
        if claim is not None and at < len(claim.places):
            self._go_to(claim.places[at].span)

    def next_place(self) -> bool:
        """Go to the next place of the current claim, the first one after the last.

        Says whether it has more than one.
        """
        claim, caret = self._claim(), self.text.caret()
        if claim is None or not claim.places:
            return False
        spans = sorted(claim.spans)
        self._go_to(next((span for span in spans if span.start > caret), spans[0]))
        return True

    def open_find(self) -> None:
        """Open the line in which words to find are typed."""
        self._find.open()

    def show_unmarked(self) -> bool:
        """Select the next words that lie under no claim; says whether there are any."""
        if not self._unmarked:
            return False
        here = self.text.selected()
        after = here.start if here else -1
        later = [span for span in self._unmarked if span.start > after]
        self.text.select((later or list(self._unmarked))[0])
        self.text.setFocus()
        return True

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.text.refresh_theme(theme)
        self.meter.refresh_theme(theme)
        self._drawn = {}
        self.show_claims(self._rows)

    def _claim(self) -> Claim | None:
        return next((row.claim for row in self._rows if row.id == self._current), None)

    def _go_to(self, span: Span) -> None:
        self.text.put_caret(span.start)
        self.text.reveal(span)
        self.text.setFocus()

    def _tell(self) -> None:
        told = self._accounting
        parts = [settled_words([row.claim for row in self._rows])]
        if told is not None:
            parts.append(unmarked_words(told))
        words = tr("%Ln word(s)", "", told.words.all) if told is not None else ""
        self._head.setText(" · ".join(part for part in (self._title, words) if part))
        self._coverage.setText(" · ".join(parts))
        whole = told is not None and told.nothing_left_unmarked
        self._gap.setVisible(told is not None and not whole)
        self._whole.setVisible(whole)
        if whole:
            self._whole.setPixmap(icon("checked", self._theme.good).pixmap(SIGN, SIGN))

    def _pressed(self, claims: list[ClaimId]) -> None:
        # Pressed again where claims overlap: the next one down.
        at = claims.index(self._current) + 1 if self._current in claims else 0
        self._pressing = True
        self.chosen.emit(claims[at % len(claims)])
        self._pressing = False

    def _lay_out(self) -> None:
        self._head.setWordWrap(False)
        for words in (self._head, self._coverage):
            words.setMinimumWidth(0)
            quiet(words)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 2, 6, 2)
        foot.addWidget(self._whole)
        foot.addSpacing(2)
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
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 5, 8, 0)
        bar.addWidget(self.meter)
        whole.addLayout(bar)
        whole.addLayout(foot)


class FindLine(QWidget):
    """Finds words in a text: Enter goes on, Shift+Enter back, Escape closes."""

    def __init__(self, text: ArticleText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._words = QLineEdit(self)
        self._words.setPlaceholderText(tr("Find in article"))
        self._words.setAccessibleName(tr("Find in article"))
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
        self._said.setText("" if found or not words else tr("Not found"))


def _marks(row: ClaimRow, theme: Theme) -> Iterator[ClaimMark]:
    """Yield a mark for each place of a claim."""
    claim, sign = row.claim, state_icon(row, theme)
    kind = kind_icon(claim, theme)
    if not claim.checkable:
        look = Look.APART
    elif claim.state.settled:
        look = Look.SETTLED
    elif claim.state is CheckState.UNCHECKED:
        look = Look.OPEN
    else:
        look = Look.BEGUN
    for span in claim.spans:
        yield ClaimMark(row.id, span, look, claim.number, sign, claim_tip(claim, row.clash), kind)


def _button(words: str, action: QAction, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setText(words)
    button.setToolTip(action.toolTip())
    button.clicked.connect(action.trigger)
    return button
