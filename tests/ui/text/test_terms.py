from enum import Enum

import pytest

from tests.ui.bracketed import bracketed
from workbench.domain.claim import CheckState, ClaimKind
from workbench.domain.evidence import Stance
from workbench.domain.match import QuoteTier, SlotKind
from workbench.ui.text.terms import TERMS, headed, term


@pytest.mark.parametrize("kind", [ClaimKind, SlotKind, CheckState, Stance, QuoteTier])
def test_everything_has_its_word_which_is_translated(kind: type[Enum]) -> None:
    # In English it is what the domain says.
    assert {item: TERMS[item] for item in kind} == {item: item.value for item in kind}
    with bracketed():
        assert term(SlotKind.DATE) == "⟦date⟧"


def test_only_the_first_letter_is_made_large() -> None:
    assert headed("in Arbeit") == "In Arbeit"
    assert headed("") == ""
