"""What the panes say, made of values. Never a score and never a percentage of likeness."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from workbench.domain.claim import Claim
from workbench.domain.evidence import Evidence
from workbench.domain.match import (
    Match,
    QuoteTier,
    Relation,
    Slot,
    SlotKind,
    SlotSide,
    SourceLabel,
)
from workbench.domain.source import Locator

RANKS: Final = ("low", "medium", "high")
_MONTHS: Final = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)
_ORDER: Final = (Relation.DIFFERS, Relation.MISSING, Relation.AGREES)


def rank(worth: float) -> int:
    """Return in which third a worth lies: 0 low, 1 medium, 2 high."""
    return min(2, max(0, int(worth * 3)))


def worth_words(claim: Claim) -> str:
    """Say how much a claim needs checking, and why."""
    words = f"Worth checking: {RANKS[rank(claim.worth)]}."
    reasons = "; ".join(claim.reasons)
    return f"{words}\n{reasons[:1].upper()}{reasons[1:]}." if reasons else words


def state_words(claim: Claim) -> str:
    """Say how far the check of a claim has come."""
    if claim.dropped:
        return "Dropped"
    if not claim.checkable:
        return "Set apart"
    return claim.state.value.capitalize()


def kind_words(claim: Claim) -> str:
    """Say what kinds a claim is of."""
    return ", ".join(kind.value for kind in claim.kinds)


def kind_short(claim: Claim) -> str:
    """Say what kind a claim is of first, and how many more it is of."""
    if not claim.kinds:
        return ""
    more = len(claim.kinds) - 1
    return f"{claim.kinds[0].value} +{more}" if more else claim.kinds[0].value


def claim_tip(claim: Claim) -> str:
    """Say what the tool tip of a claim in the article says."""
    head = f"Claim {claim.number}" if claim.number else "Not a claim to check"
    parts = [part for part in (head, kind_words(claim), state_words(claim).lower()) if part]
    lines = [" · ".join(parts)]
    if claim.claimant:
        lines.append(f"Said by {claim.claimant}")
    if not claim.checkable and claim.reasons:
        lines.append(f"Set apart: {claim.reasons[0]}")
    return "\n".join(lines)


def balance(supports: int, undermines: int, context: int = 0) -> str:
    """Say how much evidence stands on each side; empty where there is none."""
    if not supports and not undermines:
        return f"{context} context" if context else ""
    return f"{supports} + / {undermines} −"


def balance_words(supports: int, undermines: int, context: int) -> str:
    """Say the same at length."""
    if not (supports or undermines or context):
        return "No evidence accepted yet"
    return f"{supports} support, {undermines} undermine, {context} context"


def slots_in_order(slots: Sequence[Slot]) -> list[Slot]:
    """Return what differs first, then what is missing, then what agrees."""
    return sorted(slots, key=lambda slot: _ORDER.index(slot.relation))


def slot_words(slot: Slot, there: str = "passage") -> str:
    """Say how the two sides of a slot stand to each other, for the eye: a sign stands before it.

    ``there`` is what the claim is held against.
    """
    mine, theirs = _side(slot.claim), _side(slot.passage)
    if slot.tier is not None:
        return _quotation_words(slot.relation, slot.tier, mine, theirs)
    match slot.relation:
        case Relation.AGREES:
            same = mine.casefold() == theirs.casefold()
            return theirs if same else f"{mine} / {theirs}"
        case Relation.DIFFERS:
            return f"{slot.kind.value} differs · {_told(slot, there)}"
        case Relation.MISSING:
            return f"not in {there}: {mine}"


def _quotation_words(relation: Relation, tier: QuoteTier, mine: str, theirs: str) -> str:
    """Say how exactly a quotation stands there: the tier always comes with it."""
    match relation:
        case Relation.AGREES:
            return f"{tier.value}: {theirs}"
        case Relation.DIFFERS:
            return f"quotation differs: {tier.value}"
        case Relation.MISSING:
            return f"{tier.value}: {mine}"


def slot_sentence(slot: Slot) -> str:
    """Say the same in full, for a tool tip or a reader of the screen."""
    why = "" if _plain(slot) else told_why(slot.why)
    return f"{slot.kind.value} {slot.relation.value} · {_told(slot)}. {why}".strip()


def why_so(slot: Slot) -> str:
    """Return why a slot is as it is where its words do not say it all, else an empty text."""
    same = _side(slot.claim).casefold() == _side(slot.passage).casefold()
    told = {
        Relation.DIFFERS: not _plain(slot),
        Relation.AGREES: not same and slot.kind is not SlotKind.NAME,
        Relation.MISSING: False,
    }
    return told_why(slot.why) if told[slot.relation] or slot.kind is SlotKind.QUOTE else ""


def told_why(why: str) -> str:
    """Return a reason as a sentence."""
    return f"{why[:1].upper()}{why[1:]}{'' if why.endswith('.') else '.'}" if why else ""


def source_line(match: Match) -> str:
    """Say who published the source of a match, when, of what kind and of what origin it is."""
    return label_line(match.source)


def label_line(source: SourceLabel) -> str:
    """Say who published a source, when, of what kind and of what origin it is."""
    day = day_words(source.published) if source.published else "no date"
    # The first of those that repeat one another gives all of them its title as their origin.
    origin = f"origin: {source.origin}" if source.origin not in {"", source.title} else ""
    return " · ".join(part for part in (source.publisher, day, source.kind, origin) if part)


def match_words(match: Match) -> str:
    """Say a whole match in words, for whoever cannot see the card."""
    slots = " ".join(slot_sentence(slot) for slot in slots_in_order(match.comparison.slots))
    where = str(match.passage.locator)
    parts = (match.source.title, source_line(match), where, slots, match.passage.text)
    return ". ".join(part.removesuffix(".") for part in parts if part) + "."


def evidence_line(evidence: Evidence, title: str) -> str:
    """Say where a piece of evidence stands, and who accepted it when."""
    where = place_words(evidence.locator)
    parts = (title, where, f"accepted by {evidence.by}, {moment(evidence.at)}")
    return " · ".join(part for part in parts if part)


def place_words(locator: Locator) -> str:
    """Say where in a source a passage stands; says so if nobody knows."""
    return str(locator) or "no page or paragraph known"


def counted(number: int, noun: str) -> str:
    """Return a number with its noun, in the plural where it must be."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def moment(at: datetime) -> str:
    """Say a time as the clock on the wall of the checker says it."""
    here = at.astimezone()
    return f"{day_words(here.date().isoformat())}, {here:%H:%M}"


def day_words(day: str) -> str:
    """Say a day of a calendar (``2026-03-09``) as ``9 Mar 2026``; anything else stays as it is."""
    try:
        read = date.fromisoformat(day)
    except ValueError:
        return day
    return f"{read.day} {_MONTHS[read.month - 1]} {read.year}"


def _side(side: SlotSide | None) -> str:
    return side.text if side is not None else "nothing"


def _told(slot: Slot, there: str = "passage") -> str:
    return f"claim: {_side(slot.claim)} · {there}: {_side(slot.passage)}"


def _plain(slot: Slot) -> bool:
    """Say whether the reason only repeats the two sides."""
    plain = f"claim says {_side(slot.claim)}, passage says {_side(slot.passage)}"
    return slot.why.casefold() == plain.casefold()
