from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from workbench.errors import Unusable
from workbench.ui.models.typed_days import typed_day


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "typed", "day"),
    [
        ("en", "2025-05-31", date(2025, 5, 31)),
        ("de", " 2025-05-31 ", date(2025, 5, 31)),
        ("en", "5/31/25", date(2025, 5, 31)),
        ("en", "5/31/70", date(1970, 5, 31)),
        ("de", "31.05.25", date(2025, 5, 31)),
        ("de", "Samstag, 31. Mai 2025", date(2025, 5, 31)),
        ("es", "31/5/25", date(2025, 5, 31)),
        ("en", "31 May 2025", date(2025, 5, 31)),
        ("es", "31 de mayo de 2025", date(2025, 5, 31)),
        ("en", "  ", None),
    ],
)
def test_a_day_is_taken_in_either_way(language: str, typed: str, day: date | None) -> None:
    QLocale.setDefault(QLocale(language))
    assert typed_day(typed) == day


@pytest.mark.parametrize(
    "typed", ["2025-02-30", "31/5/25", "May", "31 May", "+3", "20", "<b>1</b>"]
)
def test_what_is_no_day_is_refused_with_how_to_type_one(typed: str) -> None:
    QLocale.setDefault(QLocale("en"))
    with pytest.raises(Unusable) as told:
        typed_day(typed)
    assert str(told.value) == (
        f"“{typed}” is no date. Type it as 2025-05-31 or as 5/31/25, or leave it empty."
    )
