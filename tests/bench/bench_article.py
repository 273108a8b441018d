"""How long a frame takes in a long article: scrolling through it, and going from claim to claim.

Run by hand: ``python -m tests.bench.bench_article``. Shows an article of 10,000 words with 500
claims in the article pane and the claims table, without a screen: some overlap, some stand at
several places, some are in Chinese or hold emoji. Prints a JSON line each for ``scrolling`` (a step
of the wheel, and the whole viewport painted), ``selecting`` (the next
claim of the table chosen in article and table, and all done that follows, until what Qt finds
changed is painted), ``uncovering`` (a claim chosen that the table does not list: it lists others)
and ``resizing`` (the whole article set in another size): milliseconds a frame, in the middle, for
the slowest twentieth and at most, and the ``ratio`` of the middle to that of a bare
``QPlainTextEdit`` with the same text in the same run. Where a frame takes longer than the limit,
what takes the time follows. Returns 1 if the slowest twentieth of scrolling or selecting does.
"""

import cProfile
import io
import json
import os
import pstats
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QSplitter, QWidget

from tests.bench.prose import Prose
from workbench.domain.article import Article
from workbench.domain.claim import Anchor, CheckState, Claim, ClaimKind
from workbench.domain.ids import ArticleId, CaseId, ClaimId
from workbench.domain.text import Span
from workbench.ui.models.contents import ClaimRow
from workbench.ui.panels.article import ArticlePanel
from workbench.ui.panels.claims import ClaimsPanel
from workbench.ui.saved_filters import SavedFilters
from workbench.ui.theme import Theme, apply

LIMIT_MS: Final = 16.0
WORDS: Final = 10_000
CLAIMS: Final = 500
SIZE: Final = (1366, 720)
NOTCH: Final = QPoint(0, -120)
STEPS: Final = 300
SHOWN: Final = 14
"""Functions of the profile that are printed."""
FOREIGN: Final = (
    "港口办公室说，五月份有一万二千四百名乘客乘坐渡船前往霍尔姆岛，是二〇一九年的两倍。",
    "The mayor 🧑‍⚖️ said that 4,200 🐕 dogs were counted in 2024 🎉 on the island.",
    "دفعت البلدية ستة ملايين يورو للجسر الجديد في عام ٢٠٢٤.",
)
Frame = Callable[[], object]


def text() -> tuple[str, list[Span]]:
    """Return an article of ten thousand words, and where its claims stand in it."""
    parts: list[str] = []
    spans: list[Span] = []
    prose, place, count = Prose(5), 0, 0
    while count < WORDS or len(spans) < CLAIMS:
        number = len(parts)
        told = prose.paragraph(95) if number % 25 else FOREIGN[number // 25 % len(FOREIGN)]
        begin, end = place, place + len(told)
        if len(spans) < CLAIMS:
            spans.append(Span(begin, end))
        if number % 10 == 5 and len(spans) < CLAIMS:
            # Begins in the middle of the one before, and ends in the next sentence.
            spans.append(Span(begin + len(told) // 2, end + 20))
        gap = "\n\n" if number % 5 == 4 else " "
        parts.append(told + gap)
        place = end + len(gap)
        count += len(told.split())
    return "".join(parts), spans


def rows(article: str, spans: Sequence[Span]) -> list[ClaimRow]:
    """Return the claims, every twelfth of them at a second place too."""
    states = list(CheckState)
    made = []
    for at, span in enumerate(spans):
        again = spans[(at * 7 + 3) % len(spans)]
        claim = Claim(
            ArticleId(1),
            Anchor.at(article, span),
            span.of(article),
            (ClaimKind.NUMBER,),
            worth=at / len(spans),
            checkable=at % 15 != 0,
            number=at + 1,
            state=states[at % len(states)],
            places=(Anchor.at(article, again),) if at % 12 == 0 else (),
            id=ClaimId(at + 1),
        )
        made.append(ClaimRow(claim))
    return made


def wheel(view: QWidget) -> None:
    """Turn the wheel by one notch over a view."""
    middle = QPointF(view.width() / 2, view.height() / 2)
    event = QWheelEvent(
        middle,
        view.mapToGlobal(middle),
        QPoint(),
        NOTCH,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


class Ours:
    """The article pane and the claims table, and what is done in them."""

    def __init__(self, article: str, spans: Sequence[Span]) -> None:
        theme = Theme.of("light")
        self.window = QSplitter()
        self.article = ArticlePanel(theme, (QAction("Next"), QAction("Unmarked")), self.window)
        self.claims = ClaimsPanel(theme, SavedFilters(Path(os.devnull)), (), self.window)
        self.window.resize(*SIZE)
        self.window.show()
        at = datetime(2026, 1, 1, tzinfo=UTC)
        self.article.show_article(Article(CaseId(1), "Long", article, "x", at))
        self._rows = rows(article, spans)
        self.claims.show_claims(self._rows)
        self.article.show_claims(self._rows)

    def scrolling(self) -> Iterator[Frame]:
        """Yield the steps of the wheel from the top on."""
        self.article.text.verticalScrollBar().setValue(0)
        for _ in range(STEPS):
            yield self._scroll

    def selecting(self) -> Iterator[Frame]:
        """Yield the choosing of each claim of the table in turn."""
        for row in list(self.claims.table.listed()):
            yield partial(self._choose, row.id)

    def uncovering(self) -> Iterator[Frame]:
        """Yield the choosing of claims now of one chip, now of another."""
        for row, other in zip(self._rows[::15], self._rows[1::15], strict=True):
            yield partial(self._choose, row.id)
            yield partial(self._choose, other.id)

    def resizing(self) -> Iterator[Frame]:
        """Yield the setting of the article in other sizes."""
        for size in (13, 12, 13, 12):
            yield partial(self._resize, size)

    def _scroll(self) -> None:
        port = self.article.text.viewport()
        wheel(port)
        port.repaint()

    def _choose(self, claim_id: ClaimId) -> None:
        self.claims.choose(claim_id)
        self.article.choose(claim_id)
        QApplication.processEvents()

    def _resize(self, size: int) -> None:
        self.article.text.resize_type(size)
        self.article.text.viewport().repaint()


class Bare:
    """A bare text field with the same text, as wide and in the same type."""

    def __init__(self, article: str, spans: Sequence[Span], ours: Ours) -> None:
        text = ours.article.text
        self.view = QPlainTextEdit()
        self.view.setReadOnly(True)
        self.view.setFont(text.face)
        self.view.setPlainText(article)
        self.view.resize(text.size())
        self.view.show()
        self._places = [text.places.to_document(span.start) for span in spans]

    def scrolling(self) -> Iterator[Frame]:
        """Yield the steps of the wheel from the top on."""
        self.view.verticalScrollBar().setValue(0)
        for _ in range(STEPS):
            yield self._scroll

    def selecting(self) -> Iterator[Frame]:
        """Yield the going to the beginning of each claim in turn."""
        for place in self._places:
            yield partial(self._go, place)

    def uncovering(self) -> Iterator[Frame]:
        """Yield the same as for selecting: nothing is listed beside it."""
        return self.selecting()

    def resizing(self) -> Iterator[Frame]:
        """Yield the setting of the text in other sizes."""
        for size in (13, 12, 13, 12):
            yield partial(self._resize, size)

    def _scroll(self) -> None:
        wheel(self.view.viewport())
        self.view.viewport().repaint()

    def _go(self, place: int) -> None:
        cursor = QTextCursor(self.view.document())
        cursor.setPosition(place)
        cursor.movePosition(cursor.MoveOperation.NextWord, cursor.MoveMode.KeepAnchor, 10)
        self.view.setTextCursor(cursor)
        self.view.ensureCursorVisible()
        QApplication.processEvents()

    def _resize(self, size: int) -> None:
        font = self.view.font()
        font.setPointSize(size)
        self.view.setFont(font)
        self.view.viewport().repaint()


def frames(steps: Iterator[Frame]) -> list[float]:
    """Return the milliseconds that each step takes, in order of length."""
    taken = []
    for step in steps:
        began = time.perf_counter()
        step()
        taken.append((time.perf_counter() - began) * 1000)
        QApplication.processEvents()
    return sorted(taken)


def profiled(steps: Iterator[Frame]) -> str:
    """Return what takes the time of steps, as lines."""
    profile, told = cProfile.Profile(), io.StringIO()
    for step in steps:
        profile.runcall(step)
        QApplication.processEvents()
    pstats.Stats(profile, stream=told).sort_stats("tottime").print_stats(SHOWN)
    lines = told.getvalue().splitlines()
    start = next((at for at, line in enumerate(lines) if "ncalls" in line), 0)
    return "\n".join(f"    {line}" for line in lines[start:] if line.strip())


def main() -> int:
    """Measure and print; returns 1 if a frame takes too long."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application, slow = QApplication([]), False
    apply(application, Theme.of("light"))
    article, spans = text()
    ours = Ours(article, spans)
    bare = Bare(article, spans, ours)
    QApplication.processEvents()
    for name in ("scrolling", "selecting", "uncovering", "resizing"):
        taken, least = frames(getattr(ours, name)()), frames(getattr(bare, name)())
        late = taken[len(taken) * 19 // 20]
        told = {
            "bench": name,
            "words": len(article.split()),
            "claims": len(spans),
            "median_ms": round(statistics.median(taken), 2),
            "p95_ms": round(late, 2),
            "max_ms": round(taken[-1], 2),
            "bare_ms": round(statistics.median(least), 2),
            "ratio": round(statistics.median(taken) / statistics.median(least), 2),
        }
        sys.stdout.write(json.dumps(told) + "\n")
        if taken[-1] > LIMIT_MS:
            sys.stdout.write(profiled(getattr(ours, name)()) + "\n")
        slow = slow or (name in {"scrolling", "selecting"} and late > LIMIT_MS)
    return int(slow)


if __name__ == "__main__":
    sys.exit(main())
