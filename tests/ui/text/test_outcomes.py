import pytest

from workbench.domain.ids import SourceId
from workbench.domain.source import Outcome, Resemblance
from workbench.ui.text.outcomes import OUTCOMES, SIGNS, full_outcome, in_common, short_outcome


@pytest.mark.parametrize(
    ("outcome", "reason", "lacks", "words"),
    [
        (Outcome.OK, "", (), "taken in"),
        (Outcome.OK, "", ("pictures", "notes"), "taken in, without pictures, notes"),
        (
            Outcome.PARTIAL,
            "The file has no text layer.",
            (),
            "in part: the file has no text layer.",
        ),
        (Outcome.PARTIAL, "", ("notes",), "in part, without notes"),
        (
            Outcome.FAILED,
            "Mara's file is damaged.",
            (),
            "could not be read: Mara's file is damaged.",
        ),
        (Outcome.EMPTY, "", (), "holds no text"),
    ],
)
def test_a_column_says_first_what_matters_most(
    outcome: Outcome, reason: str, lacks: tuple[str, ...], words: str
) -> None:
    assert short_outcome(outcome, reason, lacks) == words


def test_nothing_that_is_missing_goes_unsaid() -> None:
    told = full_outcome(Outcome.PARTIAL, "Page 3 is a picture", ("pictures", "comments"))
    assert told == [
        "Taken in, in part: page 3 is a picture.",
        "Not in the text: pictures, comments.",
    ]
    assert full_outcome(Outcome.OK, "") == ["Taken in."]


def test_every_outcome_has_words_and_a_sign() -> None:
    assert set(OUTCOMES) == set(SIGNS) == set(Outcome)
    assert len({*SIGNS.values()}) >= 4
    assert [short_outcome(outcome, "") for outcome in (Outcome.REFUSED, Outcome.ENCRYPTED)] == [
        "not read",
        "locked with a password",
    ]


@pytest.mark.parametrize(("share", "words"), [(0.943, "94 %"), (0.999, "99 %"), (1.0, "100 %")])
def test_all_of_the_wording_is_said_only_where_it_is_all(share: float, words: str) -> None:
    pair = Resemblance(SourceId(1), "One", SourceId(2), "Two", share)
    assert in_common(pair) == f"{words} of the wording in common"
