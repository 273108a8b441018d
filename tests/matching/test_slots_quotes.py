import pytest

from workbench.domain.match import QuoteTier, Relation, Slot, SlotKind
from workbench.matching.compare import compare

CLAIM = "“We kept every old beam,” said Moor."
CHINESE = "穆尔说：“我们保留横梁。”"


def quotation(claim: str, passage: str) -> Slot:
    [slot] = [slot for slot in compare(claim, passage).slots if slot.kind is SlotKind.QUOTE]
    return slot


@pytest.mark.parametrize(
    ("claim", "passage", "tier", "relation"),
    [
        (CLAIM, "Moor said: “We kept every old beam.”", QuoteTier.VERBATIM, Relation.AGREES),
        (CLAIM, "“we kept every ‘old’ beam”, Moor said.", QuoteTier.PUNCTUATION, Relation.AGREES),
        (CLAIM, "“We kept,” Moor said, “every old beam.”", QuoteTier.PUNCTUATION, Relation.AGREES),
        ("“We kept,” said Moor, “every old beam.”", CLAIM, QuoteTier.VERBATIM, Relation.AGREES),
        (
            "“We kept … old beam,” said Moor.",
            "“We kept every old beam,” Moor said.",
            QuoteTier.EDITED,
            Relation.AGREES,
        ),
        (CLAIM, "“We kept every last beam,” Moor said.", QuoteTier.CHANGED, Relation.DIFFERS),
        (
            "“They left the roof. We kept every old beam,” said Moor.",
            "“We kept every old beam. They left the roof,” Moor said.",
            QuoteTier.ORDER,
            Relation.DIFFERS,
        ),
        (CLAIM, "Moor spoke of the weather.", QuoteTier.NOT_FOUND, Relation.MISSING),
        ("“We kept it,” he said.", "“We kept it.”", QuoteTier.TOO_SHORT, Relation.MISSING),
        (CHINESE, CHINESE, QuoteTier.VERBATIM, Relation.AGREES),
    ],
)  # fmt: skip
def test_every_quotation_has_a_tier(
    claim: str, passage: str, tier: QuoteTier, relation: Relation
) -> None:
    slot = quotation(claim, passage)
    assert (slot.tier, slot.relation) == (tier, relation)
    assert slot.why.startswith(tier.value)


def test_an_ellipsis_that_hides_a_denial_is_loud() -> None:
    slot = quotation("“We will … sell it,” said Moor.", "“We will not sell it,” Moor said.")
    assert (slot.tier, slot.relation) == (QuoteTier.EDITED, Relation.DIFFERS)
    assert "“not”" in slot.why


def test_a_denial_comes_first_among_changed_words() -> None:
    slot = quotation(
        "“We gladly kept the old beam and will sell it,” said Moor.",
        "“We grudgingly kept the old beam and will not sell it,” Moor said.",
    )
    assert slot.why.startswith(
        "words changed: claim leaves out “not”, claim “gladly”, passage “grudgingly”"
    )


@pytest.mark.parametrize(
    ("passage", "told", "loud"),
    [
        ("“We kept every old beam,” Ann Moor said.", "gives it to Ann Moor too", False),
        ("“We kept every old beam,” Tim Ruiz said.", "gives it to Tim Ruiz, the claim to", True),
        ("RUIZ: We kept every old beam.\nMOOR: Good.", "gives it to RUIZ, the claim to", True),
        ("MOOR: We kept every old beam.\nRUIZ: Good.", "gives it to MOOR too", False),
        ("We kept every old beam. It was cold.", "does not say who says it", False),
    ],
)
def test_who_says_it_in_the_passage_is_told(passage: str, told: str, loud: bool) -> None:
    assert told in quotation(CLAIM, passage).why
    others = [
        slot
        for slot in compare(CLAIM, passage).slots
        if slot.kind is SlotKind.NAME and slot.relation is Relation.DIFFERS
    ]
    assert [slot.claim.text for slot in others if slot.claim] == (["Moor"] if loud else [])


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("She sang in “The Long Rain of Aster Hill”.", "She sang in The Long Road of Aster."),
        ("It was described as “Parus moorei major”.", "It was called Parus, A moorei major."),
        ("The case “Moor v. Board of Trade, Leeds” ended.", "Moor v. Board of Trade was a case."),
    ],
)
def test_a_title_or_term_that_is_not_there_is_not_called_a_changed_quotation(
    claim: str, passage: str
) -> None:
    assert quotation(claim, passage).tier is QuoteTier.NOT_FOUND
