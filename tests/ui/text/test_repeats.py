from dataclasses import replace

from tests.ui.models.test_matches import match
from workbench.domain.match import Match, Repeat
from workbench.ui.text.repeats import repeats_lines, repeats_short, repeats_words


def repeated(times: int) -> Match:
    """A match with so many passages behind it, of sources with names like mark-up."""
    behind = (match(number) for number in range(2, 2 + times))
    repeats = tuple(
        Repeat(item.passage, replace(item.source, title=f"<b>Wire {at}</b>", origin="Wire"))
        for at, item in enumerate(behind, start=1)
    )
    return replace(match(1), repeats=repeats)


def test_nothing_is_said_where_nothing_repeats_a_passage() -> None:
    assert (repeats_short(match(1)), repeats_words(match(1))) == ("", "")


def test_repeats_are_counted_then_listed() -> None:
    assert repeats_short(repeated(1)) == "+1 repeat of the same origin"
    assert repeats_short(repeated(3)) == "+3 repeats of the same origin"
    assert repeats_lines(repeated(2)) == [
        "Also in, from the same origin:",
        "– <b>Wire 1</b> · p. 2, ¶ 5 · Treasurer · 20 Feb 2026",
        "– <b>Wire 2</b> · p. 2, ¶ 5 · Treasurer · 20 Feb 2026",
    ]


def test_many_are_cut_on_the_card_and_told_in_full_elsewhere() -> None:
    assert repeats_lines(repeated(8), 5)[-1] == "– and 3 more"
    assert len(repeats_words(repeated(8)).splitlines()) == 9
