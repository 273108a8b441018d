"""The ledger of a claim: accepted evidence, what supports it beside what undermines it."""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Final, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from workbench.domain.evidence import Evidence, Stance
from workbench.domain.search import SearchRecord
from workbench.ui.models.drafting import DraftKeeper
from workbench.ui.models.ledger import LedgerContent
from workbench.ui.panels.ledger_card import EvidenceCard, LedgerCard, SearchCard
from workbench.ui.panels.ledger_columns import LedgerColumns
from workbench.ui.theme import Theme
from workbench.ui.translation import tr

__all__ = ["EvidenceCard", "Ledger"]

KEY: Final = Qt.Key
Place = tuple[object, ...]
Card = TypeVar("Card", bound=LedgerCard)


class Ledger(QScrollArea):
    """Shows the evidence of a claim in two columns, below them context and searches in vain.

    A card that stays keeps the keys and what is being written on it, whatever else changes.
    ``withdraw`` carries the evidence or the search that a button is pressed for.
    """

    withdraw = Signal(object)
    noted = Signal(object, str)

    def __init__(
        self,
        theme: Theme,
        keeper: DraftKeeper,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._keeper = theme, keeper
        self._cards: dict[Place, LedgerCard] = {}
        self._current: Place | None = None
        self._body = LedgerColumns(theme, actions, self)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Accepted evidence"))
        self.setWidget(self._body)

    def show_content(self, content: LedgerContent) -> None:
        """Show what stands for a claim now."""
        held = self._held()
        cards: dict[Place, LedgerCard] = {}
        for side in content.sides:
            for entry in side.entries:
                place: Place = entry.place
                while place in cards:
                    # The same words twice, as a colleague's bundle may bring them.
                    place = (*place, 0)
                card = self._cards.get(place)
                if isinstance(card, EvidenceCard):
                    card.show_entry(entry)
                else:
                    card = self._made(EvidenceCard(entry, self._theme, self._keeper, self._body))
                    card.noted.connect(self.noted)
                cards[place] = card
                self._body.put(side.stance, card)
        for search in content.searches:
            place = ("search", search.id)
            known = self._cards.get(place)
            cards[place] = known or self._made(SearchCard(search, self._theme, self._body))
            self._body.put(None, cards[place])
        self._body.tell(content)
        self._renew(cards, held)

    def chosen(self) -> Evidence | SearchRecord | None:
        """Return what a key would act on."""
        card = self._cards.get(self._current) if self._current is not None else None
        if isinstance(card, EvidenceCard):
            return card.evidence
        return card.search if isinstance(card, SearchCard) else None

    def choose(self, evidence: Evidence) -> None:
        """Make a key act on a piece of evidence."""
        for place, card in self._cards.items():
            if isinstance(card, EvidenceCard) and card.evidence.id == evidence.id:
                self._go(place)

    def take_keys(self) -> None:
        """Give the keys to the card that is chosen, if there is one."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step(self, by: int) -> None:
        """Choose the next card, or the one before."""
        places = list(self._cards)
        if places:
            at = places.index(self._current) + by if self._current in self._cards else 0
            self._go(places[min(max(at, 0), len(places) - 1)])

    def write_note(self) -> bool:
        """Go to the note on the evidence that is chosen; says whether there is one."""
        card = self._cards.get(self._current) if self._current is not None else None
        if isinstance(card, EvidenceCard):
            card.note.write()
            self.ensureWidgetVisible(card.note)
        return isinstance(card, EvidenceCard)

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._body.refresh_theme(theme)
        for card in self._cards.values():
            card.refresh_theme(theme)
        self._mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._body.arrange(self.viewport().width())

    def _made(self, card: Card) -> Card:
        card.focused.connect(self._focus)
        card.moved.connect(self._move)
        card.withdraw.connect(self._take_off)
        return card

    def _held(self) -> int | None:
        """Return which of the cards has the keys, counted from 0, ``None`` if none has."""
        now = QApplication.focusWidget()
        for at, card in enumerate(self._cards.values()):
            if now is card or (now is not None and card.isAncestorOf(now)):
                return at
        return None

    def _renew(self, cards: dict[Place, LedgerCard], held: int | None) -> None:
        """Take the cards that are there now; where one with the keys is gone, the next has them."""
        before = list(self._cards)
        gone = [card for place, card in self._cards.items() if place not in cards]
        self._cards = cards
        if self._current not in cards:
            at = before.index(self._current) if self._current in before else len(before)
            places = list(cards)
            self._current = places[min(at, len(places) - 1)] if places else None
        lost = held is not None and before[held] not in cards
        for card in gone:
            card.hide()
            # It is gone at once for whoever looks for it, if not yet for what it is doing.
            card.setParent(None)
            card.deleteLater()
        self._chain()
        self._mark()
        if lost:
            self.take_keys()

    def _chain(self) -> None:
        """Let the tab key go from card to card in the order in which they stand."""
        stops = [stop for card in self._cards.values() for stop in _stops(card)]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    def _focus(self, card: LedgerCard) -> None:
        place = next((place for place, other in self._cards.items() if other is card), None)
        if place is not None and place != self._current:
            self._current = place
            self._mark()

    def _move(self, card: LedgerCard, key: int) -> None:
        self._focus(card)
        places = list(self._cards)
        match key:
            case KEY.Key_Home | KEY.Key_End:
                self._go(places[0 if key == KEY.Key_Home else -1])
            case KEY.Key_Up | KEY.Key_Down:
                self.step(1 if key == KEY.Key_Down else -1)
            case _:
                self._cross(card)

    def _cross(self, card: LedgerCard) -> None:
        """Go to the other side, as far down as the card stands on its own."""
        sides = [self._cards_of(stance) for stance in (Stance.SUPPORTS, Stance.UNDERMINES)]
        for own, other in (sides, sides[::-1]):
            if card in own and other:
                target = other[min(own.index(card), len(other) - 1)]
                self._focus(target)
                self.take_keys()

    def _cards_of(self, stance: Stance) -> list[LedgerCard]:
        return [
            card
            for card in self._cards.values()
            if isinstance(card, EvidenceCard) and card.evidence.stance is stance
        ]

    def _go(self, place: Place) -> None:
        self._current = place
        self._mark()
        self.take_keys()

    def _take_off(self, card: LedgerCard) -> None:
        self._focus(card)
        self.withdraw.emit(self.chosen())

    def _mark(self) -> None:
        if self._current is None:
            self.setFocusProxy(self._body)
        for place, card in self._cards.items():
            card.mark(current=place == self._current)
            if place == self._current:
                self.setFocusProxy(card)
                self.ensureWidgetVisible(card)


def _stops(card: LedgerCard) -> Iterator[QWidget]:
    """Yield what takes the keys of a card, in the order of reading."""
    yield card
    if isinstance(card, EvidenceCard):
        yield card.note.field
    yield card.take_off
