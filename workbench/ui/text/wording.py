"""What the panes say, made of values. Never a score and never a percentage of likeness."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QLocale

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
from workbench.ui.text.places import locator_words
from workbench.ui.text.terms import headed, term
from workbench.ui.translation import marked, tr

RANKS: Final = (marked("low"), marked("medium"), marked("high"))
_ORDER: Final = (Relation.DIFFERS, Relation.MISSING, Relation.AGREES)
_SENTENCES: Final = {
    Relation.DIFFERS: marked("{kind} differs · claim: {mine} · passage: {theirs}."),
    Relation.MISSING: marked("{kind} missing · claim: {mine} · passage: {theirs}."),
    Relation.AGREES: marked("{kind} agrees · claim: {mine} · passage: {theirs}."),
}


def rank(worth: float) -> int:
    """Return in which third a worth lies: 0 low, 1 medium, 2 high."""
    return min(2, max(0, int(worth * 3)))


def worth_words(claim: Claim) -> str:
    """Say how much a claim needs checking, and why."""
    words = tr("Worth checking: {rank}.").format(rank=tr(RANKS[rank(claim.worth)]))
    reasons = headed("; ".join(claim.reasons))
    return f"{words}\n{reasons}." if reasons else words


def state_words(claim: Claim) -> str:
    """Say how far the check of a claim has come, at the head of a line."""
    return headed(state_term(claim))


def state_term(claim: Claim) -> str:
    """Say the same inside a line."""
    if claim.dropped:
        return tr("dropped")
    return term(claim.state) if claim.checkable else tr("set apart")


def kind_words(claim: Claim) -> str:
    """Say what kinds a claim is of."""
    return ", ".join(term(kind) for kind in claim.kinds)


def kind_short(claim: Claim) -> str:
    """Say what kind a claim is of first, and how many more it is of."""
    if not claim.kinds:
        return ""
    more, first = len(claim.kinds) - 1, term(claim.kinds[0])
    return f"{first} +{more}" if more else first


def number_words(claim: Claim) -> str:
    """Say which claim it is; empty for one without a number."""
    return tr("Claim {number}").format(number=claim.number) if claim.number else ""


def claim_tip(claim: Claim, clash: str = "") -> str:
    """Say what the tool tip of a claim in the article says.

    ``clash`` tells where the article says the same with another value.
    """
    head = number_words(claim) or tr("Not a claim to check")
    parts = [part for part in (head, kind_words(claim), state_term(claim)) if part]
    lines = [" · ".join(parts)]
    if claim.claimant:
        lines.append(tr("Said by {claimant}").format(claimant=claim.claimant))
    if not claim.checkable and claim.reasons:
        lines.append(tr("Set apart: {reason}").format(reason=claim.reasons[0]))
    if clash:
        lines.append(clash)
    return "\n".join(lines)


def balance(supports: int, undermines: int, context: int = 0) -> str:
    """Say how much evidence stands on each side; empty where there is none."""
    if not supports and not undermines:
        return tr("{count} context").format(count=context) if context else ""
    return f"{supports} + / {undermines} −"


def balance_words(supports: int, undermines: int, context: int) -> str:
    """Say the same at length."""
    if not (supports or undermines or context):
        return tr("No evidence accepted yet")
    told = tr("{supports} support, {undermines} undermine, {context} context")
    return told.format(supports=supports, undermines=undermines, context=context)


def slots_in_order(slots: Sequence[Slot]) -> list[Slot]:
    """Return what differs first, then what is missing, then what agrees."""
    return sorted(slots, key=lambda slot: _ORDER.index(slot.relation))


def slot_words(slot: Slot, *, earlier: bool = False) -> str:
    """Say how the two sides of a slot stand to each other, for the eye: a sign stands before it.

    ``earlier`` says that the claim is held against an earlier claim, not against a passage.
    """
    mine, theirs = _side(slot.claim), _side(slot.passage)
    if slot.tier is not None:
        return _quotation_words(slot.relation, slot.tier, mine, theirs)
    match slot.relation:
        case Relation.AGREES:
            same = mine.casefold() == theirs.casefold()
            return theirs if same else f"{mine} / {theirs}"
        case Relation.DIFFERS:
            told = (
                tr("{kind} differs · claim: {mine} · the earlier claim: {theirs}")
                if earlier
                else tr("{kind} differs · claim: {mine} · passage: {theirs}")
            )
            return told.format(kind=term(slot.kind), mine=mine, theirs=theirs)
        case Relation.MISSING:
            told = (
                tr("not in the earlier claim: {mine}") if earlier else tr("not in passage: {mine}")
            )
            return told.format(mine=mine)


def _quotation_words(relation: Relation, tier: QuoteTier, mine: str, theirs: str) -> str:
    """Say how exactly a quotation stands there: the tier always comes with it."""
    match relation:
        case Relation.AGREES:
            return f"{term(tier)}: {theirs}"
        case Relation.DIFFERS:
            return tr("quotation differs: {tier}").format(tier=term(tier))
        case Relation.MISSING:
            return f"{term(tier)}: {mine}"


def slot_sentence(slot: Slot) -> str:
    """Say the same in full, for a tool tip or a reader of the screen."""
    why = "" if _plain(slot) else told_why(slot.why)
    told = tr(_SENTENCES[slot.relation])
    mine, theirs = _side(slot.claim), _side(slot.passage)
    return f"{told.format(kind=term(slot.kind), mine=mine, theirs=theirs)} {why}".strip()


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
    return f"{headed(why)}{'' if why.endswith('.') else '.'}" if why else ""


def source_line(match: Match) -> str:
    """Say who published the source of a match, when, of what kind and of what origin it is."""
    return label_line(match.source)


def label_line(source: SourceLabel) -> str:
    """Say who published a source, when, of what kind and origin it is, and whether primary."""
    day = day_words(source.published) if source.published else tr("no date")
    # The first of those that repeat one another gives all of them its title as their origin.
    told = source.origin not in {"", source.title}
    origin = tr("origin: {origin}").format(origin=source.origin) if told else ""
    parts = (source.publisher, day, source.kind, _primary_words(source.primary), origin)
    return " · ".join(part for part in parts if part)


def _primary_words(primary: bool | None) -> str:
    """Say whether a source is a primary or a secondary one, where somebody has said so."""
    if primary is None:
        return ""
    return tr("primary source") if primary else tr("secondary source")


def match_words(match: Match) -> str:
    """Say a whole match in words, for whoever cannot see the card."""
    slots = " ".join(slot_sentence(slot) for slot in slots_in_order(match.comparison.slots))
    where = locator_words(match.passage.locator)
    parts = (match.source.title, source_line(match), where, slots, match.passage.text)
    return ". ".join(part.removesuffix(".") for part in parts if part) + "."


def evidence_line(evidence: Evidence, title: str) -> str:
    """Say where a piece of evidence stands, and who accepted it when."""
    where = place_words(evidence.locator)
    accepted = tr("accepted by {checker}, {when}")
    parts = (title, where, accepted.format(checker=evidence.by, when=moment(evidence.at)))
    return " · ".join(part for part in parts if part)


def place_words(locator: Locator) -> str:
    """Say where in a source a passage stands; says so if nobody knows."""
    return locator_words(locator) or tr("no page or paragraph known")


def moment(at: datetime) -> str:
    """Say a time as the clock on the wall of the checker says it."""
    here = at.astimezone()
    return f"{day_words(here.date().isoformat())}, {here:%H:%M}"


def day_words(day: str) -> str:
    """Say a day of a calendar (``2026-03-09``) as ``9 Mar 2026``; anything else stays as it is.

    The month is named in the language of the window.
    """
    try:
        read = date.fromisoformat(day)
    except ValueError:
        return day
    month = QLocale().monthName(read.month, QLocale.FormatType.ShortFormat)
    return tr("{day} {month} {year}").format(day=read.day, month=month, year=read.year)


def _side(side: SlotSide | None) -> str:
    return side.text if side is not None else tr("nothing")


def _plain(slot: Slot) -> bool:
    """Say whether the reason only repeats the two sides."""
    # Reasons are in English, whatever the window speaks.
    sides = (side.text if side is not None else "nothing" for side in (slot.claim, slot.passage))
    plain = "claim says {}, passage says {}".format(*sides)
    return slot.why.casefold() == plain.casefold()
