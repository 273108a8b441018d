"""The words of the desk for what the domain tells apart: kinds, states, stances, tiers."""

from collections.abc import Mapping
from enum import Enum
from typing import Final

from workbench.domain.claim import CheckState, ClaimKind
from workbench.domain.evidence import Stance
from workbench.domain.match import QuoteTier, SlotKind
from workbench.ui.translation import marked, tr

TERMS: Final[Mapping[Enum, str]] = {
    ClaimKind.NUMBER: marked("number"),
    ClaimKind.MONEY: marked("money"),
    ClaimKind.PERCENT: marked("percent"),
    ClaimKind.DATE: marked("date"),
    ClaimKind.QUOTE: marked("quote"),
    ClaimKind.NAME: marked("name"),
    ClaimKind.EVENT: marked("event"),
    ClaimKind.ATTRIBUTION: marked("attribution"),
    ClaimKind.COMPARISON: marked("comparison"),
    ClaimKind.SUPERLATIVE: marked("superlative"),
    ClaimKind.CAUSAL: marked("causal"),
    ClaimKind.RELATION: marked("relation"),
    SlotKind.NUMBER: marked("number"),
    SlotKind.MONEY: marked("money"),
    SlotKind.PERCENT: marked("percent"),
    SlotKind.DATE: marked("date"),
    SlotKind.QUANTITY: marked("quantity"),
    SlotKind.NAME: marked("name"),
    SlotKind.NEGATION: marked("negation"),
    SlotKind.COMPARISON: marked("comparison"),
    SlotKind.QUOTE: marked("quote"),
    CheckState.UNCHECKED: marked("unchecked"),
    CheckState.IN_PROGRESS: marked("in progress"),
    CheckState.QUERY_OUT: marked("query out"),
    CheckState.CHECKED: marked("checked"),
    CheckState.SIGNED_OFF: marked("signed off"),
    CheckState.RECHECK: marked("recheck"),
    Stance.SUPPORTS: marked("supports"),
    Stance.UNDERMINES: marked("undermines"),
    Stance.CONTEXT: marked("context"),
    QuoteTier.VERBATIM: marked("verbatim"),
    QuoteTier.PUNCTUATION: marked("same words, other punctuation or case"),
    QuoteTier.EDITED: marked("same words but for an ellipsis or brackets"),
    QuoteTier.CHANGED: marked("words changed"),
    QuoteTier.ORDER: marked("fragments out of order"),
    QuoteTier.NOT_FOUND: marked("not found in this passage"),
    QuoteTier.TOO_SHORT: marked("too short to be looked for"),
}


def term(item: ClaimKind | SlotKind | CheckState | Stance | QuoteTier) -> str:
    """Return the word for a kind, a state, a stance or a tier, as it stands inside a line."""
    return tr(TERMS[item])


def headed(words: str) -> str:
    """Return words as they stand at the head of a line: the first letter large, no other changed.

    Other languages have large letters inside.
    """
    return f"{words[:1].upper()}{words[1:]}"
