"""The questions that were asked about a claim: close them, open them again, take them back."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from workbench.domain.query import Query
from workbench.errors import WorkbenchError
from workbench.services.desk import Desk
from workbench.ui.errors import label, sentence
from workbench.ui.models.drafting import DraftKeeper
from workbench.ui.panels.question_card import QuestionCard
from workbench.ui.panels.tones import quiet
from workbench.ui.text.days import Today
from workbench.ui.theme import Theme
from workbench.ui.translation import tr


class QuestionList(QWidget):
    """Shows questions, the open ones first; ``turned`` says that one of them was changed here."""

    said = Signal(str)
    turned = Signal()

    def __init__(
        self, desk: Desk, keeper: DraftKeeper, theme: Theme, today: Today, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._keeper, self._theme, self._today = desk, keeper, theme, today
        self.queries: Sequence[Query] = ()
        self.cards: list[QuestionCard] = []
        self._nobody = label(tr("Nobody was asked about this claim."), self)
        quiet(self._nobody)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self._nobody)

    def show_queries(self, queries: Sequence[Query]) -> None:
        """Show questions; what is being typed stays as it is."""
        if tuple(queries) != tuple(self.queries):
            self.queries = tuple(queries)
            self._rebuild({card.query: card for card in self.cards})

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._rebuild({})

    def at_hand(self) -> QuestionCard | None:
        """Return the open question that the keys go to, if any."""
        now = QApplication.focusWidget()
        for card in self.cards:
            if card.query.open and now is not None and card.isAncestorOf(now):
                return card
        return None

    def close_query(self, card: QuestionCard) -> bool:
        """Note what came of a question; says whether that is on the disk."""
        query_id, outcome = card.query.id, card.outcome.toPlainText()
        if query_id is None:
            return False
        done = self._do(lambda: self._desk.queries.close(query_id, outcome), card)
        if done:
            self._keeper.forget(_key(card.query))
            self.said.emit(tr("Noted what came of the question"))
        return done

    def _reopen(self, card: QuestionCard) -> None:
        query_id = card.query.id
        if query_id is not None and self._do(lambda: self._desk.queries.reopen(query_id), card):
            self.said.emit(tr("The question is open again"))

    def _withdraw(self, card: QuestionCard) -> None:
        query_id = card.query.id
        if query_id is not None and self._do(lambda: self._desk.queries.withdraw(query_id), card):
            self.said.emit(tr("Question withdrawn; it stays in the history"))

    def _do(self, deed: Callable[[], object], card: QuestionCard) -> bool:
        try:
            deed()
        except WorkbenchError as error:
            card.complain(sentence(error))
            return False
        self.turned.emit()
        return True

    def _typed(self, card: QuestionCard) -> None:
        words = card.outcome.toPlainText()
        self._keeper.typed(_key(card.query), "" if words == card.query.outcome else words)

    def _rebuild(self, staying: Mapping[Query, QuestionCard]) -> None:
        """Show a card for each question; that of one which is as it was stays as it is."""
        for card in self.cards:
            self._column.removeWidget(card)
            if staying.get(card.query) is not card or card.query not in self.queries:
                card.hide()
                card.deleteLater()
        ordered = sorted(self.queries, key=lambda query: not query.open)
        self.cards = [staying.get(query) or self._card(query) for query in ordered]
        for card in self.cards:
            self._column.addWidget(card)
            card.show()
        self._nobody.setVisible(not self.cards)

    def _card(self, query: Query) -> QuestionCard:
        typed = self._keeper.restored(_key(query)) if query.open else ""
        card = QuestionCard(query, typed or query.outcome, self._today(), self._theme)
        card.typed.connect(self._typed)
        card.closed.connect(self.close_query)
        card.reopened.connect(self._reopen)
        card.withdrawn.connect(self._withdraw)
        return card


def _key(query: Query) -> str:
    return f"outcome:{query.id}"
