"""What an event says of one claim, in plain words; events of older versions too.

What an event holds was written by whatever version was there then: nothing in it is relied on, and
what is not known is told as it stands.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from workbench.domain.history import Event
from workbench.domain.ids import ClaimId
from workbench.domain.verdict import VERDICTS_CHANGED

_SEPARATOR: Final = "; "
_UNTOLD: Final = ("words", "text")
"""What says which claim an event is about, not what was done."""
_REASONS: Final = ("reason", "note")
_SHAPE: Final[Mapping[str, Callable[[Any], str]]] = {
    "words": lambda value: f"“{value}”",
    "restatement": lambda value: f"restated as “{value}”" if value else "not restated",
    "kinds": lambda value: ", ".join(map(str, _many(value))) or "of no kind",
    "claimant": lambda value: f"said by {value}" if value else "said by nobody named",
    "number": lambda value: f"number {value}" if value else "no number",
    "checkable": lambda value: "to be checked" if value else "nothing to check",
    "dropped": lambda value: "dropped" if value else "on the table",
    "accepted": lambda value: "accepted as a claim" if value else "proposed as a claim",
    "places": lambda value: f"further places: {len(_many(value))}",
    "state": str,
}
"""The fields of a claim that are told, in this order, and how."""
_RECORDS: Final = ("query", "sign_off", "search")
"""What tells that an event is about such a record."""
_RECORD: Final[Mapping[str, Callable[[Any], str]]] = {
    "to": lambda value: f"to {value}",
    "role": str,
    "question": lambda value: f"“{value}”",
    "due": lambda value: f"due {value}",
    "outcome": lambda value: f"answer “{value}”",
    "where": lambda value: f"in {value}",
    "words": lambda value: f"“{value}”",
    "state": str,
}
"""The fields of a record that are told, in this order, and how; who and when stand beside it."""


@dataclass(frozen=True, slots=True)
class Told:
    """How something was, how it is now, and why."""

    old: str = ""
    new: str = ""
    reason: str = ""


class Ratings:
    """What ratings are called, and which one stands, as the events of one claim go by."""

    def __init__(self, labels: Mapping[str, str]) -> None:
        self._labels = dict(labels)
        self._stands = ""

    def learn(self, key: object, label: object) -> None:
        """Note what a rating was called when it was given."""
        if isinstance(key, str) and isinstance(label, str):
            self._labels[key] = label

    def label(self, key: object) -> str:
        """Return what a rating is called, its key if that is not known."""
        return self._labels.get(key, key) if isinstance(key, str) else ""

    def stand(self, key: object) -> str:
        """Note that a rating stands from now on; returns what the one before is called."""
        before, self._stands = self._stands, key if isinstance(key, str) else ""
        return self.label(before)


def told(event: Event, claim_id: ClaimId, ratings: Ratings) -> Told:
    """Return what an event says of a claim; the events of the claim come in their order."""
    detail = event.detail
    known = _KNOWN.get(event.action)
    if known is not None and detail.get("claim") == claim_id and "changed" not in detail:
        return known(detail, ratings)
    parts = [
        *_verdicts(detail, claim_id, ratings),
        *_pieces(detail, claim_id),
        *_shape(detail, claim_id),
    ]
    if not parts and detail.get("claim") == claim_id:
        parts = [_anything(detail)]
    return Told(
        _joined(part.old for part in parts),
        _joined(part.new for part in parts),
        _joined(part.reason for part in parts),
    )


def _given(detail: Mapping[str, Any], ratings: Ratings) -> Told:
    rating, change = detail.get("rating"), detail.get("change")
    ratings.learn(rating, detail.get("label"))
    before = ratings.stand(rating)
    old = ratings.label(detail["was"]) if "was" in detail else before
    new = _joined([ratings.label(rating), f"change to {_quoted(change)}" if change else ""])
    why = [_text(detail.get("reason")), _text(detail.get("rationale"))]
    return Told(old, new, "\n".join(part for part in why if part))


def _accepted(detail: Mapping[str, Any], _: Ratings) -> Told:
    return Told(_text(detail.get("was")), _piece(detail))


def _withdrawn(detail: Mapping[str, Any], _: Ratings) -> Told:
    return Told(_piece(detail))


def _annotated(detail: Mapping[str, Any], _: Ratings) -> Told:
    return Told(_quoted(detail.get("was")), _quoted(detail.get("note")))


def _match(detail: Mapping[str, Any], _: Ratings) -> Told:
    return Told(new=_quoted(detail.get("passage")) or f"source {detail.get('source', '')}".strip())


def _restated(detail: Mapping[str, Any], _: Ratings) -> Told:
    return Told(new=_SHAPE["restatement"](detail.get("restatement")))


def _put(detail: Mapping[str, Any], _: Ratings) -> Told:
    return Told(new=_text(detail.get("state")))


def _marked(detail: Mapping[str, Any], _: Ratings) -> Told:
    return Told(new=_quoted(detail.get("words")))


def _nothing(_: Mapping[str, Any], __: Ratings) -> Told:
    return Told()


_KNOWN: Final[Mapping[str, Callable[[Mapping[str, Any], Ratings], Told]]] = {
    "verdict given": _given,
    "evidence accepted": _accepted,
    "evidence withdrawn": _withdrawn,
    "evidence annotated": _annotated,
    "match rejected": _match,
    "match reconsidered": _match,
    # Before claims were shaped, an action told nothing but what it set.
    "claim restated": _restated,
    "check state set": _put,
    "claim marked": _marked,
    "claim dropped": _nothing,
    "claim brought back": _nothing,
    "claim set apart": _nothing,
}


def _verdicts(detail: Mapping[str, Any], claim_id: ClaimId, ratings: Ratings) -> Iterator[Told]:
    for item in _listed(detail, VERDICTS_CHANGED):
        if item.get("claim") == claim_id:
            before, stands = ratings.label(item.get("rating")), item.get("stands")
            was = ratings.stand(stands)
            yield Told(was if item.get("withdrawn") is None else before, ratings.label(stands))


def _pieces(detail: Mapping[str, Any], claim_id: ClaimId) -> Iterator[Told]:
    """Tell what was turned of evidence, and of matches where that is all."""
    if detail.get("claim") != claim_id:
        return
    pieces = list(_listed(detail, "evidence_changed"))
    for item in pieces:
        was, now = _mapping(item.get("was")), _mapping(item.get("now"))
        if was.get("stands") != now.get("stands"):
            yield Told(new=_piece(item)) if now.get("stands") else Told(_piece(item))
        else:
            yield Told(_quoted(was.get("note")), _quoted(now.get("note")))
    if not pieces:
        for item in _listed(detail, "matches_changed"):
            yield Told(_text(item.get("was")), _text(item.get("now")))


def _shape(detail: Mapping[str, Any], claim_id: ClaimId) -> Iterator[Told]:
    for item in _listed(detail, "changed"):
        if item.get("claim") != claim_id:
            continue
        if item.get("new"):
            yield Told(new=_quoted(item.get("words")))
        else:
            yield Told(_fields(item.get("was")), _fields(item.get("now")))


def _fields(values: object) -> str:
    there = _mapping(values)
    return _joined(say(there[name]) for name, say in _SHAPE.items() if name in there)


def _anything(detail: Mapping[str, Any]) -> Told:
    """Tell what is not known: values before and after, else every text by its name.

    Numbers are left out, for they are those of rows.
    """
    if isinstance(detail.get("now"), Mapping) and any(name in detail for name in _RECORDS):
        return _record(_mapping(detail.get("was")), _mapping(detail.get("now")))
    reason = next((text for text in map(_text, map(detail.get, _REASONS)) if text), "")
    if "was" in detail or "now" in detail:
        return Told(_plain(detail.get("was")), _plain(detail.get("now")), reason)
    rest = {name: value for name, value in detail.items() if isinstance(value, str)}
    told = {name: value for name, value in rest.items() if name not in (*_UNTOLD, *_REASONS)}
    return Told("", _plain(told), reason)


def _record(was: Mapping[str, Any], now: Mapping[str, Any]) -> Told:
    """Tell what was done to a query, a sign-off or a search, and what was written with it."""
    old, new = (
        _joined(say(there[name]) for name, say in _RECORD.items() if _text(there.get(name)))
        for there in (was, now)
    )
    return Told(old, new, "\n".join(text for text in map(_text, map(now.get, _REASONS)) if text))


def _plain(value: object) -> str:
    if isinstance(value, Mapping):
        return _joined(f"{name}: {_text(part)}" for name, part in value.items() if _text(part))
    return _text(value)


def _piece(detail: Mapping[str, Any]) -> str:
    """Return a piece of evidence as its stance and its words."""
    stance, words = _text(detail.get("stance")), _quoted(detail.get("quotation"))
    return f"{stance}: {words}" if stance and words else stance or words


def _text(value: object) -> str:
    return str(value) if isinstance(value, str | int | float) else ""


def _quoted(value: object) -> str:
    text = _text(value)
    return f"“{text}”" if text else ""


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _listed(detail: Mapping[str, Any], name: str) -> Iterator[Mapping[str, Any]]:
    return (item for item in _many(detail.get(name)) if isinstance(item, Mapping))


def _many(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _joined(parts: Iterable[str]) -> str:
    return _SEPARATOR.join(part for part in parts if part)
