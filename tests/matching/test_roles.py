import pytest

from workbench.domain.text import Span
from workbench.matching.alignment import align, read
from workbench.matching.roles import swapped


def changed(claim: str, passage: str, *names: str) -> set[str]:
    spans = [Span(claim.index(name), claim.index(name) + len(name)) for name in names]
    return {span.of(claim) for span in swapped(align(read(claim), read(passage)), spans)}


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Okoro sued Brandt over the land.", "Brandt sued Okoro last spring."),
        ("Okoro was sued by Brandt.", "Okoro sued Brandt last spring."),
        ("Okoro beat Brandt.", "Okoro was beaten by Brandt in the final."),
    ],
)
def test_names_that_change_places_round_a_verb(claim: str, passage: str) -> None:
    assert changed(claim, passage, "Okoro", "Brandt") == {"Okoro", "Brandt"}


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Okoro sued Brandt over the land.", "Okoro sued Brandt last spring."),
        ("Okoro sued Brandt over the land.", "Brandt was sued by Okoro last spring."),
        ("Okoro met Brandt in Lagos.", "Brandt met Okoro in Lagos."),
        ("Okoro and Brandt signed.", "Brandt and Okoro signed."),
        ("Okoro sued Brandt over the land.", "Brandt lives far from where Okoro grew up."),
    ],
)
def test_names_that_do_not(claim: str, passage: str) -> None:
    assert changed(claim, passage, "Okoro", "Brandt") == set()
