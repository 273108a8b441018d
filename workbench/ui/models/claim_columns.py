"""The columns of the claims table, as data."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from workbench.domain.claim import CheckState
from workbench.ui.models.contents import ClaimRow
from workbench.ui.models.found import ABOUT, found_order, found_tip, found_words
from workbench.ui.tables import Column
from workbench.ui.text.shaped import accepted_words, places_words, queries_words, signed_words
from workbench.ui.text.wording import (
    RANKS,
    balance,
    balance_words,
    claim_tip,
    kind_short,
    kind_words,
    rank,
    state_words,
    worth_words,
)
from workbench.ui.translation import marked, tr

NOT_ASKED: Final = 100_000
_LAST: Final = "\U0010ffff"
_STAGES: Final = {state: at for at, state in enumerate(CheckState)}


def asked(row: ClaimRow) -> bool:
    """Say whether a claim is to be checked."""
    return row.claim.checkable and not row.claim.dropped


def _verdict_tip(row: ClaimRow) -> str:
    return f"{row.rating.label}: {row.rating.meaning}" if row.rating else ""


def _stage(row: ClaimRow) -> int:
    stage = _STAGES[row.claim.state]
    return stage if asked(row) else stage + 100


def _words_tip(row: ClaimRow) -> str:
    return f"{row.claim.words}\n\n{row.clash}" if row.clash else row.claim.words


COLUMNS: Final[tuple[Column[ClaimRow], ...]] = (
    Column("#", lambda row: str(row.claim.number or "–"),
           lambda row: row.claim.span.start, lambda row: claim_tip(row.claim, row.clash), True, 6),
    Column(marked("Claim"), lambda row: " ".join(row.claim.words.split()), tip=_words_tip),
    Column(marked("Kind"), lambda row: kind_short(row.claim), tip=lambda row: kind_words(row.claim),
           width=14),
    Column(marked("Claimant"), lambda row: row.claim.claimant,
           lambda row: row.claim.claimant.casefold() or _LAST, width=13),
    Column(marked("State"), lambda row: state_words(row.claim),
           _stage, width=16),
    Column(marked("Verdict"), lambda row: row.rating.label if row.rating else "",
           lambda row: row.rating.label.casefold() if row.rating else _LAST,
           tip=_verdict_tip, width=20),
    Column(marked("Worth"), lambda row: tr(RANKS[rank(row.claim.worth)]),
           lambda row: row.claim.worth, lambda row: worth_words(row.claim), width=8),
    Column(marked("Evidence"), lambda row: balance(row.supports, row.undermines, row.context),
           lambda row: row.supports * 1000 + row.undermines,
           lambda row: balance_words(row.supports, row.undermines, row.context), width=11),
    Column("✓", lambda _: "", lambda row: not row.claim.accepted,
           lambda row: accepted_words(row.claim), width=5),
    Column(marked("Also"), lambda row: f"+{len(row.claim.places)}" if row.claim.places else "",
           lambda row: -len(row.claim.places), lambda row: places_words(row.claim), width=7),
    Column(marked("Found"), lambda row: found_words(row.found) if asked(row) else "",
           lambda row: found_order(row.found) if asked(row) else NOT_ASKED,
           lambda row: found_tip(row.found) if asked(row) else "", width=14, about=ABOUT),
    Column(marked("Queries"), lambda row: str(row.queries) if row.queries else "",
           lambda row: -row.queries, lambda row: queries_words(row.queries), width=9,
           about=marked("Questions that wait for an answer")),
    Column(marked("Signed off by"), lambda row: row.signed,
           lambda row: row.signed.casefold() or _LAST, lambda row: signed_words(row.signed),
           width=14),
)  # fmt: skip
NUMBER: Final = 0
WORDS: Final = 1
KIND: Final = 2
CLAIMANT: Final = 3
STATE: Final = 4
VERDICT: Final = 5
WORTH: Final = 6
EVIDENCE: Final = 7
ACCEPTED: Final = 8
PLACES: Final = 9
FOUND: Final = 10
QUERIES: Final = 11
SIGNED: Final = 12

KEYS: Final = (
    *("number", "words", "kind", "claimant", "state", "verdict", "worth", "evidence"),
    *("accepted", "places", "found", "queries", "signed"),
)
"""What each column is called in files and among the facets; never another one for the same."""
NAMES: Final[Mapping[str, str]] = {
    "number": marked("Number"),
    "accepted": marked("Accepted"),
    "places": marked("Further places"),
}
"""What is said of a column whose title does not say it all."""
ORDER: Final = (
    *("number", "accepted", "words", "places", "kind", "found", "claimant", "state", "queries"),
    *("verdict", "worth", "evidence", "signed"),
)
"""How the columns stand from left to right as long as nobody has moved one."""
LEAST: Final = 24
"""Characters that the words of a claim keep, however many columns there are."""
ROOM: Final[Mapping[str, int]] = {
    **dict.fromkeys(("state", "verdict", "accepted", "queries", "found", "evidence"), LEAST),
    **dict.fromkeys(("places", "worth"), LEAST),
    **dict.fromkeys(("kind", "claimant", "signed"), 34),
}
"""How many characters a column must leave to the words of a claim, those needed most first.

Where it would not, it is left out, unless the checker has chosen it.
"""
NEEDED: Final[Mapping[str, Callable[[ClaimRow], object]]] = {
    "places": lambda row: row.claim.places,
    "queries": lambda row: row.queries,
    "signed": lambda row: row.signed,
}
"""Columns that are left out where no claim has anything in them."""


def column_name(key: str) -> str:
    """Return what a column is called where it is spoken of."""
    return tr(NAMES.get(key) or COLUMNS[KEYS.index(key)].title)


def spoken(row: ClaimRow, column: int, words: str) -> str:
    """Return what a reader of the screen says of a cell: its words, and what its sign means."""
    match column:
        case 1:
            return ". ".join(part for part in (words, row.clash) if part)
        case 7 | 8 | 9 | 11:
            return _told(COLUMNS[column], row)
        case _:
            return words


def needed(rows: Sequence[ClaimRow]) -> frozenset[str]:
    """Return the columns, of those that need not be there, that claims have something in."""
    return frozenset(key for key, has in NEEDED.items() if any(has(row) for row in rows))


def _told(column: Column[ClaimRow], row: ClaimRow) -> str:
    return column.tip(row) if column.tip is not None else ""
