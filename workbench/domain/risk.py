"""Accepted risks: who answers for words that the desk could not confirm."""

from dataclasses import dataclass
from datetime import date

from workbench.domain.claim import Claim
from workbench.domain.ids import VerdictId


@dataclass(frozen=True, slots=True)
class Risk:
    """Who accepts the risk, since when, and for which words: those of the claim if empty."""

    who: str
    on: date
    words: str = ""


@dataclass(frozen=True, slots=True)
class AcceptedRisk:
    """That somebody answers for the words of a verdict. Never changed: it goes with its verdict."""

    verdict_id: VerdictId
    who: str
    on: date
    words: str


@dataclass(frozen=True, slots=True)
class RegisteredRisk:
    """One line of a case's register: a claim and the risk that stands for it."""

    claim: Claim
    risk: AcceptedRisk
