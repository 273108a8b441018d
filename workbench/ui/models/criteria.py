"""Which claims are listed: a choice of values for any column, as a value that can be kept."""

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from workbench.domain.claim import CheckState, ClaimKind
from workbench.ui.models.contents import ClaimRow
from workbench.ui.text.terms import term
from workbench.ui.text.wording import RANKS, rank
from workbench.ui.translation import marked, tr

NONE: Final = ""
"""The value of a claim that has nothing in a column, such as one without a verdict."""


@dataclass(frozen=True, slots=True)
class Facet:
    """A column that claims are told apart by.

    ``values`` gives the values of a claim by key, of which it may have several; ``words`` how a key
    is shown; ``known`` are the keys that are listed in this order, others follow by name.
    """

    key: str
    title: str
    values: Callable[[ClaimRow], Sequence[str]]
    words: Callable[[str], str]
    known: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Criteria:
    """What is asked of a claim: one of the values ``wanted`` of each facet named there.

    ``first`` and ``last`` bound its number, 0 for no bound.
    """

    wanted: Mapping[str, frozenset[str]] = field(default_factory=dict)
    first: int = 0
    last: int = 0

    def keeps(self, row: ClaimRow) -> bool:
        """Say whether a claim is listed."""
        number = row.claim.number
        if (self.first and number < self.first) or (self.last and number > self.last):
            return False
        return all(
            not wanted.isdisjoint(_values(_BY_KEY[key], row))
            for key, wanted in self.wanted.items()
            if wanted
        )

    def with_value(self, facet: str, value: str, *, on: bool) -> "Criteria":
        """Return these criteria with a value of a facet wanted, or wanted no more."""
        had = self.wanted.get(facet, frozenset())
        now = had | {value} if on else had - {value}
        others = {key: values for key, values in self.wanted.items() if key != facet}
        return Criteria({**others, facet: now} if now else others, self.first, self.last)

    def only(self, facet: Facet, row: ClaimRow) -> "Criteria":
        """Return these criteria with no other values of a facet wanted than those of a claim."""
        wanted = {**self.wanted, facet.key: frozenset(_values(facet, row))}
        return Criteria(wanted, self.first, self.last)

    @property
    def columns(self) -> int:
        """How many columns are asked of."""
        return sum(map(bool, self.wanted.values())) + bool(self.first or self.last)

    @property
    def words(self) -> str:
        """What is asked, in words; empty where nothing is."""
        told = [
            tr("{column}: {values}").format(
                column=tr(facet.title),
                values=", ".join(_ordered_words(facet, self.wanted[facet.key])),
            )
            for facet in FACETS
            if self.wanted.get(facet.key)
        ]
        if self.first or self.last:
            told.append(
                tr("Number: {first}–{last}").format(first=self.first or "", last=self.last or "")
            )
        return " · ".join(told)

    def written(self) -> str:
        """Return the criteria as JSON."""
        wanted = {key: sorted(values) for key, values in sorted(self.wanted.items()) if values}
        return json.dumps({"wanted": wanted, "first": self.first, "last": self.last})


def read(text: str) -> Criteria:
    """Return the criteria that a JSON text holds; what is not understood is passed over."""
    try:
        kept = json.loads(text)
    except (ValueError, RecursionError):
        return Criteria()
    if not isinstance(kept, dict):
        return Criteria()
    told = kept.get("wanted")
    known = {facet.key for facet in FACETS}
    wanted = {
        str(key): frozenset(str(value) for value in values)
        for key, values in (told.items() if isinstance(told, dict) else ())
        if key in known and isinstance(values, list) and values
    }
    ends = (kept.get("first"), kept.get("last"))
    first, last = (end if type(end) is int and end > 0 else 0 for end in ends)
    return Criteria(wanted, first, last)


def counted_values(facet: Facet, rows: Sequence[ClaimRow]) -> list[tuple[str, int]]:
    """Return the values that claims have in a facet, each with how many have it."""
    counts = Counter(value for row in rows for value in set(_values(facet, row)))
    known = [value for value in facet.known if value in counts]
    others = sorted(counts.keys() - set(known), key=lambda value: facet.words(value).casefold())
    return [(value, counts[value]) for value in (*known, *others)]


def facet_of(key: str) -> Facet | None:
    """Return the facet of a column, ``None`` if claims are not told apart by it."""
    return _BY_KEY.get(key)


def value_words(facet: Facet, row: ClaimRow) -> str:
    """Say which values a claim has in a facet."""
    return tr("{column}: {values}").format(
        column=tr(facet.title), values=", ".join(facet.words(key) for key in _values(facet, row))
    )


def _values(facet: Facet, row: ClaimRow) -> Sequence[str]:
    return facet.values(row) or (NONE,)


def _ordered_words(facet: Facet, values: frozenset[str]) -> list[str]:
    known = [value for value in facet.known if value in values]
    return [facet.words(value) for value in (*known, *sorted(values - set(known)))]


def _state(row: ClaimRow) -> list[str]:
    return [row.claim.state.value]


def _evidence(row: ClaimRow) -> list[str]:
    counts = {
        "supports": row.supports,
        "undermines": row.undermines,
        "context": row.context,
    }
    return [key for key, count in counts.items() if count]


def _found(row: ClaimRow) -> list[str]:
    found = row.found
    if found is None or found.words:
        return ["nothing"] if found is not None else ["not yet"]
    counts = {"differs": found.differs, "missing": found.missing}
    return [key for key, count in counts.items() if count] or ["agrees"]


_WORDS: Final = {
    "supports": marked("something supports it"),
    "undermines": marked("something undermines it"),
    "context": marked("context"),
    "differs": marked("something differs"),
    "missing": marked("something is missing"),
    "agrees": marked("nothing differs"),
    "nothing": marked("no passage"),
    "not yet": marked("not searched yet"),
    "accepted": marked("accepted"),
    "proposed": marked("proposed"),
    "several": marked("in several places"),
    "one": marked("in one place"),
    "waiting": marked("a question is out"),
    "low": marked("low"),
    "medium": marked("medium"),
    "high": marked("high"),
}


def _shown(value: str) -> str:
    return tr(_WORDS.get(value, value)) if value else tr("(none)")


def _kind(value: str) -> str:
    return term(ClaimKind(value)) if value in {kind.value for kind in ClaimKind} else _shown(value)


def _state_words(value: str) -> str:
    known = {state.value for state in CheckState}
    return term(CheckState(value)) if value in known else _shown(value)


def _as_it_is(value: str) -> str:
    return value or tr("(none)")


FACETS: Final[tuple[Facet, ...]] = (
    Facet("kind", marked("Kind"), lambda row: [kind.value for kind in row.claim.kinds], _kind,
          tuple(kind.value for kind in ClaimKind)),
    Facet("claimant", marked("Claimant"),
          lambda row: [row.claim.claimant] if row.claim.claimant else [], _as_it_is),
    Facet("state", marked("State"), _state, _state_words,
          tuple(state.value for state in CheckState)),
    Facet("verdict", marked("Verdict"),
          lambda row: [row.rating.label] if row.rating else [], _as_it_is),
    Facet("worth", marked("Worth"), lambda row: [RANKS[rank(row.claim.worth)]], _shown,
          tuple(reversed(RANKS))),
    Facet("evidence", marked("Evidence"), _evidence, _shown,
          ("supports", "undermines", "context")),
    Facet("found", marked("Found"), _found, _shown,
          ("differs", "missing", "agrees", "nothing", "not yet")),
    Facet("accepted", marked("Accepted"),
          lambda row: ["accepted" if row.claim.accepted else "proposed"], _shown,
          ("accepted", "proposed")),
    Facet("places", marked("Places"),
          lambda row: ["several" if row.claim.places else "one"], _shown, ("several", "one")),
    Facet("queries", marked("Queries"), lambda row: ["waiting"] if row.queries else [], _shown,
          ("waiting",)),
    Facet("signed", marked("Signed off by"), lambda row: [row.signed] if row.signed else [],
          _as_it_is),
)  # fmt: skip
_BY_KEY: Final = {facet.key: facet for facet in FACETS}
