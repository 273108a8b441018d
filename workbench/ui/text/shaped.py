"""What the panes say of how an article was shaped into claims."""

from collections.abc import Sequence
from typing import Final

from workbench.domain.claim import Claim
from workbench.services.accounting import Accounting
from workbench.ui.translation import tr

EXCERPT: Final = 60
"""Characters of a place that are quoted."""


def accepted_words(claim: Claim) -> str:
    """Say whether a checker has agreed that this is a claim."""
    if claim.accepted:
        return tr("Accepted as a claim")
    asked = claim.checkable and not claim.dropped
    return tr("Proposed: nobody has accepted it as a claim yet") if asked else ""


def places_words(claim: Claim) -> str:
    """Say in how many further places the article says the same; empty where in none."""
    return tr("Also at %Ln place(s)", "", len(claim.places)) if claim.places else ""


def queries_words(count: int) -> str:
    """Say how many questions about a claim wait for an answer; empty where none does."""
    return tr("%Ln question(s) waiting for an answer", "", count) if count else ""


def signed_words(name: str) -> str:
    """Say who signed a claim off; empty where nobody did."""
    return tr("Signed off by {name}").format(name=name) if name else ""


def excerpt(text: str) -> str:
    """Return the beginning of a text on one line."""
    line = " ".join(text[: 2 * EXCERPT].split())
    return line if len(line) <= EXCERPT else f"{line[: EXCERPT - 1]}…"


def several_words(count: int) -> str:
    """Say what can be done to several claims that are selected; its keys ``hints.hint`` puts in."""
    return tr(
        "%Ln claim(s) selected: {claim.accept} accepts, {claim.drop} drops, {claim.note_nothing} "
        "sets apart, {claim.merge} merges, {claim.join} says they are the same fact",
        "",
        count,
    )


def settled_words(claims: Sequence[Claim]) -> str:
    """Say how many claims are settled, of those that are to be checked."""
    asked = [claim for claim in claims if claim.checkable and not claim.dropped]
    done = sum(claim.state.settled for claim in asked)
    return tr("{done} of %Ln claim(s) settled", "", len(asked)).format(done=done)


def unmarked_words(accounting: Accounting) -> str:
    """Say how much lies under no claim."""
    if accounting.nothing_left_unmarked:
        return tr("nothing left unmarked")
    return tr("%Ln word(s) under nothing", "", accounting.words.unmarked)


def deed_words(text: str) -> str:
    """Return what was done as it stands behind “Undo:”, on one short line."""
    line = excerpt(text)
    return f"{line[:1].lower()}{line[1:]}"
