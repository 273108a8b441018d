"""How values read in a report: dates, counts, slots, and characters that cannot be seen."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Final

from workbench.domain.claim import ClaimKind
from workbench.domain.match import QuoteTier, Relation, Slot, SlotKind
from workbench.domain.verdict import RatingScale, Verdict

# Spelled out here: what the system's language setting says must not change a report.
_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

_WEB: Final = re.compile(r"https?://[^\s<>\"'\\^`{|}\x00-\x20\x7f-\x9f]+", re.IGNORECASE)

# Controls, and what reorders or hides text. A joiner belongs in many scripts and in pictures made
# of several, so it is hidden text only after a Latin letter, a digit or a mark.
_HIDDEN: Final = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e"
    r"\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
    r"|(?<![\u0300-\U0010ffff])[\u200c\u200d\U000e0100-\U000e01ef]"
)

_SLOTS: Final = {
    SlotKind.NUMBER: "number",
    SlotKind.MONEY: "sum of money",
    SlotKind.PERCENT: "percentage",
    SlotKind.DATE: "date",
    SlotKind.QUANTITY: "quantity",
    SlotKind.NAME: "name",
    SlotKind.NEGATION: "negation",
    SlotKind.COMPARISON: "comparison",
    SlotKind.QUOTE: "quotation",
}


def day(value: date | None) -> str:
    """Return a date as ``9 March 2026``, empty for none."""
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}" if value else ""


def moment(value: datetime) -> str:
    """Return a time as ``9 March 2026, 14:03 UTC``; one without a zone is taken for UTC."""
    told = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
    return f"{day(told)}, {told:%H:%M} UTC"


def count(number: int, one: str, many: str = "") -> str:
    """Return ``1 claim``, ``2 claims``; ``many`` is for a word that does not take an s."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def kinds(of: tuple[ClaimKind, ...]) -> str:
    """Return the kinds of a claim as a list in words."""
    return ", ".join(kind.value for kind in of)


def address(url: str) -> str:
    """Return the address if a reader may be led there, else nothing: http and https only."""
    return url if _WEB.fullmatch(url) else ""


def short(sha256: str) -> str:
    """Return the first twelve characters of a digest, enough to tell two files apart."""
    return sha256[:12]


def rating_label(scale: RatingScale, verdict: Verdict) -> str:
    """Return what the rating of a verdict is called, its key if another scale was used."""
    if (verdict.scale, verdict.scale_version) != (scale.key, scale.version):
        return verdict.rating
    return next((r.label for r in scale.ratings if r.key == verdict.rating), verdict.rating)


def slot(told: Slot) -> str:
    """Return one slot as a sentence: what agrees, what differs, what the passage does not say."""
    kind = _SLOTS[told.kind]
    claim = f"“{told.claim.text}”" if told.claim else ""
    passage = f"“{told.passage.text}”" if told.passage else ""
    if told.tier is not None:
        return _quotation(told.relation, told.tier, claim, passage)
    match told.relation:
        case Relation.AGREES if claim and passage and claim != passage:
            return f"The {kind} agrees: the claim has {claim}, the passage {passage}."
        case Relation.AGREES:
            return f"The {kind} agrees: {claim or passage}."
        case Relation.MISSING:
            return f"The passage does not give the {kind} {claim}."
        case Relation.DIFFERS if not claim:
            return f"The {kind} differs: only the passage has {passage}."
        case Relation.DIFFERS if not passage:
            return f"The {kind} differs: only the claim has {claim}."
        case Relation.DIFFERS:
            return f"The {kind} differs: the claim has {claim}, the passage {passage}."


def _quotation(relation: Relation, tier: QuoteTier, claim: str, passage: str) -> str:
    """Return a quotation as a sentence; how exactly it stands there is always said."""
    match relation:
        case Relation.AGREES:
            return f"The quotation stands in the passage ({tier.value}): {passage}."
        case Relation.MISSING:
            return f"The quotation {claim}: {tier.value}."
        case Relation.DIFFERS:
            return (
                f"The quotation differs ({tier.value}): the claim has {claim}, "
                f"the passage {passage}."
            )


def bare(text: str) -> str:
    """Return the text with every character that cannot be seen written out as ``[U+202E]``."""
    return "".join(part if name is None else f"[{part}]" for part, name in revealed(text))


def revealed(text: str) -> Iterator[tuple[str, str | None]]:
    """Yield the text in parts: as it stands with ``None``, or a hidden character with its name.

    A hidden character is yielded as its code point, ``U+202E``.
    """
    at = 0
    for hidden in _HIDDEN.finditer(text):
        if hidden.start() > at:
            yield text[at : hidden.start()], None
        character = hidden.group()
        yield f"U+{ord(character):04X}", unicodedata.name(character, "control character").lower()
        at = hidden.end()
    if at < len(text):
        yield text[at:], None


def hidden_count(text: str) -> int:
    """Return how many characters of a text cannot be seen."""
    return len(_HIDDEN.findall(text))
