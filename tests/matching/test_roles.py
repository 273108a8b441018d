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
        ("Okoro beat Brandt.", "Okoro lost to Brandt in the final."),
        ("Okoro's victory over Brandt.", "Brandt defeated Okoro in the final."),
        ("Okoro sued Brandt.", "The lawsuit by Brandt against Okoro failed."),
        ("The takeover of Okoro by Brandt.", "Okoro acquired Brandt."),
        ("Okoro bought the house from Brandt.", "Okoro sold the house to Brandt."),
        ("Okoro accused Brandt of lying.", "Okoro, accused by Brandt of lying, resigned."),
        ("Okoro verklagte Brandt.", "Brandt hat Okoro verklagt."),
        ("Okoro verklagte Brandt.", "Okoro wurde von Brandt verklagt."),
        ("Okoro a accusé Brandt.", "Okoro a été accusé par Brandt."),
        ("Okoro acusó a Brandt.", "Brandt acusó a Okoro."),
    ],
)
def test_names_that_change_places_round_a_verb(claim: str, passage: str) -> None:
    assert changed(claim, passage, "Okoro", "Brandt") == {"Okoro", "Brandt"}


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Okoro sued Brandt over the land.", "Okoro sued Brandt last spring."),
        ("Okoro sued Brandt over the land.", "Brandt was sued by Okoro last spring."),
        ("Okoro lost to Brandt.", "Brandt beat Okoro."),
        ("Okoro's defeat by Brandt.", "Brandt defeated Okoro."),
        ("Okoro sued Brandt.", "Okoro's lawsuit against Brandt failed."),
        ("The takeover of Okoro by Brandt.", "Brandt acquired Okoro."),
        ("Okoro bought the house from Brandt.", "Brandt sold the house to Okoro."),
        ("Okoro accused Brandt.", "Brandt, accused by Okoro of lying, resigned."),
        ("Okoro accused Brandt.", "Brandt accused Okoro, and Okoro accused Brandt."),
        ("Okoro verklagte Brandt.", "Brandt wurde von Okoro verklagt."),
        ("Okoro a accusé Brandt.", "Brandt a été accusé par Okoro."),
        ("Okoro acusó a Brandt.", "Brandt fue acusado por Okoro."),
        (
            "Works by poet Ada Okoro, general Hans von Brandt.",
            "Ada Okoro, general Hans von Brandt.",
        ),
        ("Okoro met Brandt in Lagos.", "Brandt met Okoro in Lagos."),
        ("Okoro and Brandt signed.", "Brandt and Okoro signed."),
        ("Okoro sued Brandt over the land.", "Brandt lives far from where Okoro grew up."),
    ],
)
def test_names_that_do_not(claim: str, passage: str) -> None:
    assert changed(claim, passage, "Okoro", "Brandt") == set()
