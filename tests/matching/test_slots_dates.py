"""Dates are paired by what they are the date of, and compared as exactly as both say them."""

from datetime import date

import pytest

from workbench.domain.match import Relation, Slot, SlotKind
from workbench.matching.compare import compare

AGREES, DIFFERS, MISSING = Relation.AGREES, Relation.DIFFERS, Relation.MISSING


def dated(claim: str, passage: str, day: date | None = None) -> list[Slot]:
    slots = compare(claim, passage, passage_date=day).slots
    return [slot for slot in slots if slot.kind is SlotKind.DATE]


@pytest.mark.parametrize(
    ("claim", "passage", "relation", "theirs"),
    [
        # As exact as both are.
        ("The mill closed in 1987.", "The mill closed on 3 May 1987.", AGREES, "3 May 1987"),
        ("The mill closed in May 1987.", "The mill closed in 1987.", AGREES, "1987"),
        (
            "The mill closed in May 1987.",
            "In 1987, the mill stood idle. It closed in September 1987.",
            DIFFERS,
            "September 1987",
        ),
        (
            "He was released in April 2008.",
            "He was jailed in 2008 and released in April 2010.",
            DIFFERS,
            "April 2010",
        ),
        (
            "The player signed on 19 June 2017.",
            "Contract: 7 June 2017 – 26 October 2022. The player signed on 6 June 2017.",
            DIFFERS,
            "6 June 2017",
        ),
        # Periods have two ends.
        ("It ran from 1922 to 1931.", "It ran from 1920 to 1931.", DIFFERS, "1920 to 1931"),
        ("It ran from 1922 to 1931.", "It ran from 1922 to 1931.", AGREES, "1922 to 1931"),
        ("The show ran from 1922 to 1931.", "The show ran in the 1920s.", MISSING, ""),
        (
            "The show ran from 1922 to 1931.",
            "The show began in 1920 and went off the air in 1931.",
            DIFFERS,
            "1920",
        ),
        (
            "The show ran from 1922 to 1931.",
            "The show began in 1922 and went off the air in 1931.",
            AGREES,
            "1922",
        ),
        ("The mill was sold in 1931.", "He ran the mill, sold later, 1922–1931.", AGREES, "1931"),
        # A year of no calendar, a day of no month.
        ("The novel came out in 5551.", "The novel came out in 1850.", DIFFERS, "1850"),
        ("The altar is of c. 4474–1510.", "The altar is of ca. 1491-1510.", DIFFERS, "1491"),
        ("They met on 82 July 2018.", "They met on 27 July 2018.", DIFFERS, "27 July 2018"),
        # Before and after.
        ("Milo went there after 1921.", "In 1922 Milo went there by ship.", AGREES, "1922"),
        ("Milo went there before 1921.", "In 1922 Milo went there by ship.", DIFFERS, "1922"),
        # Quarters of two calendars.
        ("Sales fell in Q2 2024.", "Sales fell in fiscal Q2 2024.", DIFFERS, "fiscal Q2 2024"),
        (
            "Sales fell in Q2 2024.",
            "Sales fell in April to June 2024.",
            AGREES,
            "April to June 2024",
        ),
        ("Sales fell in 2024.", "Sales fell in fiscal 2024.", AGREES, "fiscal 2024"),
    ],
)
def test_dates(claim: str, passage: str, relation: Relation, theirs: str) -> None:
    found = dated(claim, passage)
    assert found[0].relation is relation, found[0].why
    assert (found[0].passage.text if found[0].passage else "") == theirs
    assert found[0].why


def test_a_date_that_bears_out_one_is_not_held_against_another() -> None:
    claim = "The play opened on 17 August 1945 and won a prize in 1996."
    one, other = dated(claim, "The play opened on 17 August 1945 in a barn.")
    assert (one.relation, other.relation) == (AGREES, MISSING)


@pytest.mark.parametrize(
    ("claim", "relation"),
    [
        ("Fares rose in March 2023.", AGREES),
        ("Fares rose in May 2023.", DIFFERS),
        ("Fares rose in 2021.", DIFFERS),
    ],
)
def test_relative_dates_count_from_the_source_s_date(claim: str, relation: Relation) -> None:
    (found,) = dated(claim, "Fares rose last month.", date(2023, 4, 5))
    assert found.relation is relation
    assert "March 2023" in (found.passage.value if found.passage else "")


@pytest.mark.parametrize(
    ("claim", "relation"),
    [
        ("The barn burned down on 3 March 2019.", AGREES),
        ("The barn burned down on 3 March 2016.", DIFFERS),
        ("The barn burned down on 3 May 2019.", DIFFERS),
    ],
)
@pytest.mark.parametrize(
    "dateline",
    ["4 March 2019 ", "Published 4 March 2019, 9:15 a.m. ", "By Ana Moor on March 4, 2019 "],
)
def test_a_dateline_tells_the_day_where_the_source_s_date_is_unknown(
    claim: str, relation: Relation, dateline: str
) -> None:
    (found,) = dated(claim, f"{dateline}The barn burned down on Sunday, the mayor said.")
    assert found.relation is relation
    assert found.passage is not None
    assert found.passage.text == "Sunday"


def test_when_a_text_was_written_is_not_when_its_story_took_place() -> None:
    passage = "4 March 2019 The barn, built by monks, burned down on Sunday, the mayor said."
    assert dated("The barn was built in 1650.", passage)[0].relation is MISSING
    (near,) = dated("In 2017 the barn burned down.", passage)
    assert near.relation is DIFFERS


@pytest.mark.parametrize(
    ("passage", "relation", "theirs"),
    [
        ("The library opened again on Saturday 7 March 2026.", AGREES, "Saturday"),
        ("On Saturday the library opened again, at ten.", AGREES, "Saturday"),
        # Of which week the claim's Saturday is nobody knows: another day does not speak against it.
        ("The library opened again on 6 March 2026.", MISSING, ""),
    ],
)
def test_a_day_of_the_week_agrees_with_a_day_that_is_one(
    passage: str, relation: Relation, theirs: str
) -> None:
    [slot] = dated("The library opened its doors again on Saturday.", passage, date(2026, 3, 8))
    assert slot.relation is relation
    assert (slot.passage.text if slot.passage else "") == theirs


@pytest.mark.parametrize("said", ["Friday 17 November 2023", "Friday, November 17, 2023"])
def test_a_date_that_differs_is_told_in_full_and_not_by_its_weekday(said: str) -> None:
    passage = f"The river rose above the bank on {said}, shortly after ten."
    claim = "The river rose above the bank on 14 November 2023."
    [slot] = dated(claim, passage, date(2023, 11, 20))
    assert slot.relation is DIFFERS
    assert slot.passage is not None
    assert slot.passage.text.strip() == said.partition(" ")[2]
