from datetime import date

import pytest

from workbench.ingest.dates import read_date


@pytest.mark.parametrize(
    "text",
    [
        "2025-07-16",
        "2025-07-16T09:30:00+02:00",
        "2025/7/16",
        "20250716",
        "16.7.2025",
        "16. 07. 2025",
        "16 July 2025",
        "16th Jul 2025",
        "July 16, 2025",
        "Jul. 16, 2025",
        "Wed, 16 Jul 2025 08:00:00 GMT",
    ],
)
def test_one_day_many_ways(text: str) -> None:
    assert read_date(text) == date(2025, 7, 16)


@pytest.mark.parametrize(
    "text", ["", "soon", "03/04/2025", "2025-13-01", "2025-02-30", "32 July 2025", "202", "1" * 99]
)
def test_what_is_no_day_or_two_days_is_none(text: str) -> None:
    assert read_date(text) is None
