import pytest

from workbench.language.same_name import same_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("António Brook", "Antonio Brook"),
        ("Müller", "Mueller"),
        ("Tom F. Hale Jr.", "Tom Hale"),
        ("Hale", "Tom F. Hale Jr."),
        ("安娜·布鲁克", "布鲁克"),
        ("Mr. Ban", "Ban Ki-moon"),
        ("Melania", "Melania Brook"),
        ("von der Heide", "Ulla von der Heide"),
        ("Leeds University", "University of Leeds"),
        ("Justice Department", "Department of Justice"),
        ("Council", "Leeds City Council"),
        ("OMS", "Organisation mondiale de la santé"),
    ],
)
def test_may_mean_the_same(one: str, other: str) -> None:
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("England", "Bank of England"),
        ("Leeds", "Universität Leeds"),
        ("Green", "Green Party"),
        ("North", "North Korea"),
        ("Tom Hale", "Ana Hale"),
        ("Brook", "Brooke"),
        ("Kestrel", "Kestrel River"),
    ],
)
def test_mean_two_things(one: str, other: str) -> None:
    assert not same_name(one, other)
    assert not same_name(other, one)


def test_a_long_run_of_marks_comes_to_an_end() -> None:
    assert not same_name("\u0301" * 100_000, "Brook")
