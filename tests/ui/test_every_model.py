"""Every model of the window keeps Qt's rules for models, whatever is done to its rows."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import product
from typing import Any, Final

import pytest
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QModelIndex,
    Qt,
    qInstallMessageHandler,
)
from PySide6.QtTest import QAbstractItemModelTester

import workbench.ui
from tests.ui.models.test_claims import row
from tests.ui.models.test_matches import match
from tests.ui.test_library_dock import source
from workbench.domain.consistency import Inconsistency, SameFact
from workbench.domain.ids import ClaimId
from workbench.domain.match import SlotKind
from workbench.domain.query import CaseQuery, Query, QueryRole
from workbench.domain.source import Outcome, SourceSummary
from workbench.domain.text import Span
from workbench.services.sources import Imported
from workbench.services.timeline import Entry
from workbench.ui.cells import Cell, Cells
from workbench.ui.dialogs.repeats import PairRows, Told
from workbench.ui.import_list import ImportRows
from workbench.ui.library_rows import ReadingRows, SourceRows
from workbench.ui.models.chips import CHIPS
from workbench.ui.models.claims import ClaimTable
from workbench.ui.models.criteria import Criteria
from workbench.ui.models.found import Found
from workbench.ui.models.matches import MatchList, MatchRow
from workbench.ui.models.timeline import COLUMNS as TIMES
from workbench.ui.models.timeline import Line, TimelineRows
from workbench.ui.ordered import OrderedRows
from workbench.ui.query_rows import QueryRows
from workbench.ui.tables import Column, Filtered, Rows
from workbench.ui.theme import Theme

Step = Callable[[], object]
WORDS: Final = ("pear <b>", "Apple", "fig", "", "zebra\u2029two", "犬 🐕")
TYPED: Final = ("p e", "a", "no such word", "")
CLAIMS: Final = (
    row(1),
    row(2, "Nobody <b>came</b>", dropped=True),
    row(3, checkable=False, number=0),
    row(4, "“We won”", claimant="Ida"),
)
FOUND: Final = tuple(replace(claim, found=Found(words="none")) for claim in CLAIMS)
MATCHES: Final = tuple(MatchRow(match(number), rejected=number == 3) for number in range(1, 4))
SOURCES: Final = tuple(
    replace(source(at + 1, f"Source {at}"), outcome=outcome) for at, outcome in enumerate(Outcome)
)
NOON: Final = datetime(2025, 6, 3, 12, tzinfo=UTC)
DAY: Final = NOON.date()
QUERIES: Final = tuple(
    CaseQuery(
        Query(ClaimId(at + 1), f"Mara <b>{at}</b>", role, "Is it so?", "Ida", NOON, due),
        CLAIMS[at % len(CLAIMS)].claim,
    )
    for at, (role, due) in enumerate(product(QueryRole, (None, DAY, DAY + timedelta(days=2))))
)
LINES: Final = (
    Line(Entry(NOON, "Ida", "verdict given", "right", "wrong", "The minutes")),
    Line(Entry(NOON, "Lena", "verdict given", "", "right"), withdrawn=NOON),
    Line(Entry(NOON, "Lena", "claim accepted")),
)
TOLD: Final = tuple(
    Told.of(pair, (CLAIMS[0].claim, CLAIMS[3].claim), "Ten ships sank, then nine ships sank. " * 20)
    for pair in (
        Inconsistency(
            *(ClaimId(1), ClaimId(4), SlotKind.NUMBER, "ten", "nine", "ten, nine"),
            *(Span(0, 14), Span(16, 36)),
        ),
        SameFact(ClaimId(1), ClaimId(4)),
    )
)


@dataclass(frozen=True)
class Made:
    """A model with rows in it, and what is done to it, one after the other."""

    model: QAbstractItemModel
    steps: tuple[Step, ...]


def sorts(model: QAbstractItemModel) -> list[Step]:
    """Return the sorting by each column, up and down; a list has none."""
    if isinstance(model, QAbstractListModel):
        return []
    columns = range(model.columnCount())
    return [partial(model.sort, column, order) for column in columns for order in Qt.SortOrder]


def filled(
    model: QAbstractItemModel, fill: Callable[[Sequence[Any]], object], things: Sequence[Any]
) -> Iterator[Step]:
    """Fill the model; yield the setting of fewer rows, none, one, all and the same once more."""
    fill(things)
    for part in (things[1:], things[:0], things[-1:], things, things):
        yield partial(fill, part)
        yield from sorts(model)


def columns() -> tuple[Column[str], ...]:
    return (Column("Word", str, tip=str.upper), Column("Size", lambda word: str(len(word)), len))


def rows() -> Made:
    model: Rows[str] = Rows(columns())
    return Made(model, tuple(filled(model, model.set_rows, WORDS)))


def filtered() -> Made:
    rows: Rows[str] = Rows(columns())
    model = Filtered(rows)
    holds = [partial(model.hold, words, str) for words in TYPED]
    return Made(model, (*filled(model, rows.set_rows, WORDS), *holds, *sorts(model)))


def ordered() -> Made:
    model: OrderedRows[str] = OrderedRows(columns(), str)
    holds = [partial(model.hold, words) for words in TYPED]
    return Made(model, (*filled(model, model.set_rows, WORDS), *holds, *sorts(model)))


def reading() -> Made:
    told: tuple[Column[SourceSummary], ...] = (
        Column("Title", lambda one: one.title),
        Column("Reading", lambda one: one.outcome.value),
    )
    model = ReadingRows(told, lambda one: one.title, Theme.of("dark"))
    holds = [partial(model.hold, words) for words in ("source", "0", "no such word", "")]
    return Made(model, (*filled(model, model.set_rows, SOURCES), *holds, *sorts(model)))


def source_rows() -> Made:
    model = SourceRows(Theme.of("dark"))
    holds = [partial(model.hold, words) for words in ("source", "no such word", "")]
    return Made(model, (*filled(model, model.set_rows, SOURCES), *holds, *sorts(model)))


def import_rows() -> Made:
    model = ImportRows(Theme.of("light"))
    items = [Imported(f"/in/{at}.txt", outcome) for at, outcome in enumerate(Outcome)]
    more = partial(model.add, items)
    return Made(model, (more, *filled(model, model.set_rows, items), more, partial(model.add, ())))


def claim_table() -> Made:
    model = ClaimTable(Theme.of("light"))
    changes: list[Step] = [
        # The same claims with other things to tell of them: rows stay, cells change.
        *(partial(model.show_rows, FOUND), partial(model.refresh_theme, Theme.of("dark"))),
        *(partial(model.choose, chip) for chip in CHIPS),
        *(partial(model.hold, words) for words in TYPED),
        partial(model.ask, Criteria(first=2, last=3)),
        partial(model.ask, Criteria()),
    ]
    orders = sorts(model)
    steps = [step for change in changes for step in (change, *orders)]
    return Made(model, (*filled(model, model.show_rows, CLAIMS), *steps))


class Doubled(Cells):
    """The words, each in two cells."""

    def show(self, things: Sequence[Any]) -> None:
        self.beginResetModel()
        self.things = things
        self.end_anew(len(things))
        self.renew(range(len(things)))

    def written(self, row: int) -> list[Cell]:
        return [{Qt.ItemDataRole.DisplayRole: str(self.things[row])}] * 2


def cells() -> Made:
    model = Doubled(columns())
    return Made(model, tuple(filled(model, model.show, WORDS)))


def query_rows() -> Made:
    model = QueryRows(Theme.of("light"), lambda: DAY)
    holds = [partial(model.hold, words) for words in ("mara", "no such word", "")]
    return Made(model, (*filled(model, model.set_rows, QUERIES), *holds, *sorts(model)))


def timeline_rows() -> Made:
    model = TimelineRows(TIMES)
    return Made(model, tuple(filled(model, model.set_rows, LINES)))


def pair_rows() -> Made:
    one, other = CLAIMS[0].claim, CLAIMS[1].claim
    same = SameFact(CLAIMS[0].id, CLAIMS[1].id)
    places = (one.span, other.span)
    apart = Inconsistency(*(CLAIMS[0].id, CLAIMS[1].id), SlotKind.DATE, "1987", "", "", *places)
    text = "x" * max(place.end for place in places)
    told = [Told.of(pair, (one, other), text) for pair in (apart, same)]
    model = PairRows(Theme.of("light"))
    return Made(model, tuple(filled(model, model.set_rows, told)))


def match_list() -> Made:
    model = MatchList()
    return Made(model, tuple(filled(model, model.set_rows, MATCHES)))


MAKERS: Final[dict[str, Callable[[], Made]]] = {
    "Rows": rows,
    "Filtered": filtered,
    "OrderedRows": ordered,
    "ReadingRows": reading,
    "SourceRows": source_rows,
    "ImportRows": import_rows,
    "Cells": cells,
    "ClaimTable": claim_table,
    "QueryRows": query_rows,
    "TimelineRows": timeline_rows,
    "MatchList": match_list,
    "PairRows": pair_rows,
}
"""How each model is made, by the name of its class."""


def kinds(of: type) -> Iterator[type]:
    """Yield every class of the window that is made of one of Qt's."""
    below: list[type] = of.__subclasses__()
    for kind in below:
        if kind.__module__.startswith("workbench."):
            yield kind
        yield from kinds(kind)


def models() -> set[str]:
    """Return the names of the classes of models in the window."""
    for module in pkgutil.walk_packages(workbench.ui.__path__, "workbench.ui."):
        importlib.import_module(module.name)
    return {kind.__qualname__ for kind in kinds(QAbstractItemModel)}


def test_there_is_no_model_that_is_not_tried_here() -> None:
    assert models() == set(MAKERS)


@pytest.mark.parametrize("in_python", [False, True], ids=["qt", "python"])
@pytest.mark.parametrize("name", MAKERS)
def test_a_model_keeps_the_rules_of_models(
    name: str, in_python: bool, qtmodeltester: Any, qapp: object
) -> None:
    made = MAKERS[name]()
    assert name in [kind.__qualname__ for kind in type(made.model).__mro__[:2]]
    assert made.model.rowCount() > 1
    # Listens from now on, and tries everything again whenever the model tells of a change.
    qtmodeltester.check(made.model, force_py=in_python)
    for step in made.steps:
        step()
    qtmodeltester.check(made.model, force_py=in_python)


class Hasty(Rows[str]):
    """A model that says of one row that it is taken out, and takes all of them out."""

    def set_rows(self, rows: Sequence[str]) -> None:
        self.beginRemoveRows(QModelIndex(), 0, 0)
        self._rows = tuple(rows)
        self.endRemoveRows()


def test_a_model_that_breaks_them_is_seen(qtlog: Any, qapp: object) -> None:
    told: list[str] = []
    model = Hasty(columns())
    Rows.set_rows(model, WORDS)
    # Heard here and not by pytest-qt, which would have this test fail.
    with qtlog.disabled():
        before = qInstallMessageHandler(lambda _kind, _where, words: told.append(words))
        tester = QAbstractItemModelTester(
            model, QAbstractItemModelTester.FailureReportingMode.Warning
        )
        assert (tester.model(), told) == (model, [])
        model.set_rows(())
        qInstallMessageHandler(before)
    assert told[0].startswith("FAIL!")
