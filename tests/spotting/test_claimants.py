"""Who the article says said a sentence of it."""

import pytest

from workbench.domain.text import Span
from workbench.language.names import names
from workbench.language.quotations import masked, quotations
from workbench.spotting.claimants import Claimants


def claimant(text: str, sentence: str) -> str:
    quoted = quotations(text)
    start = text.index(sentence)
    claimants = Claimants(masked(text, quoted), names(text), quoted)
    return claimants.of(Span(start, start + len(sentence)))


@pytest.mark.parametrize(
    ("text", "sentence", "who"),
    [
        ("“We are late,” Ana Brook said.", "“We are late,” Ana Brook said.", "Ana Brook"),
        ("It rained. Officials said the bridge was closed.", "Officials said", "Officials"),
        (
            "The bridge, according to a report by the ministry, is closed.",
            "The bridge, according to a report by the ministry, is closed.",
            "a report by the ministry",
        ),
        (
            "Ana Brook, the mayor, visited Leeds. She said the bridge was closed.",
            "She said the bridge was closed.",
            "Ana Brook",
        ),
        ("The bridge is closed and costs money.", "The bridge is closed and costs money.", ""),
        ("It said nothing. I think so.", "I think so.", ""),
        ("The report found no fault with it.", "The report found no fault with it.", ""),
        (
            "Ana Brook, a nurse from Leeds, warned that the bridge would close.",
            "Ana Brook, a nurse from Leeds, warned that the bridge would close.",
            "Ana Brook",
        ),
        (
            "The cost, Ana Brook of Leeds said, is too hard to tell.",
            "The cost, Ana Brook of Leeds said, is too hard to tell.",
            "Ana Brook",
        ),
    ],
)
def test_the_claimant_of_a_sentence(text: str, sentence: str, who: str) -> None:
    assert claimant(text, sentence) == who


def test_a_quotation_that_runs_on_has_its_speaker_in_every_sentence() -> None:
    text = "“We are late. The bridge is closed. We walk,” said Ana Brook."
    assert claimant(text, "The bridge is closed.") == "Ana Brook"
