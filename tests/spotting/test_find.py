from itertools import pairwise

import pytest

from tests.spotting.articles import HEALTH, POWER_DE, SCIENCE, SPORT
from workbench.domain.claim import ClaimKind, Spotted
from workbench.domain.text import Block, BlockKind, Span
from workbench.language.sentences import sentences
from workbench.spotting.find import find_claims


def under(found: list[Spotted], text: str, words: str) -> Spotted:
    """Return what was found over some words of the text."""
    at = text.index(words)
    return next(s for s in found if s.span.overlaps(Span(at, at + len(words))))


@pytest.mark.parametrize(
    ("text", "language", "claims"),
    [
        (
            HEALTH,
            "en",
            [
                "Measles cases in Norvale county triple",
                "214 confirmed measles cases",
                "has spread to seven districts",
                "numbers like this since 1994",
                "Only 87 percent of kindergartners",
                "one in five parents",
                "vetoed a bill last year",
                "$3.6 million for mobile clinics",
                "A nurse prepares a dose",
            ],
        ),
        (
            SPORT,
            "en",
            [
                "Rovers sack Delaney",
                "longest losing run",
                "won 38 of his 97 games",
                "the hardest of my time here",
                "11 points from 24 games",
                "conceded 58 goals",
                "out since October",
            ],
        ),
        (
            SCIENCE,
            "en",
            [
                "pushes back date of farming",
                "1,300 years earlier",
                "9400 BC",
                "the oldest evidence",
                "Eleven grains are not a field",
                "€620,000",
                "because the last ice age",
            ],
        ),
        (
            POWER_DE,
            "de",
            [
                "erhöhen Strompreis um zwölf Prozent",
                "rund 140 Euro mehr",
                "seit 2022 um fast ein Drittel",
                "39,7 Cent",
                "das größte Plus",
                "kritisierte den Schritt",
            ],
        ),
    ],
)
def test_what_a_checker_would_underline_is_a_claim(
    text: str, language: str, claims: list[str]
) -> None:
    found = find_claims(text, language=language)
    missed = [words for words in claims if not under(found, text, words).checkable]
    assert missed == []


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        (HEALTH, "Home > Health", "page furniture: navigation"),
        (HEALTH, "By Maria Kessler", "page furniture: byline"),
        (HEALTH, "Photo: Getty", "page furniture: picture credit"),
        (HEALTH, "Why are parents hesitant", "a headline that asks"),
        (HEALTH, "Let's be honest", "speaks to the reader: “Let's”"),
        (HEALTH, "It remains to be seen", "rhetoric: “remains to be seen”"),
        (HEALTH, "RELATED: Five things", "page furniture: related link"),
        (HEALTH, "Save my name", "page furniture: comment form"),
        (HEALTH, "We use cookies", "page furniture: cookie notice"),
        (SPORT, "Rovers should have acted", "a judgement of value: “should have acted”"),
        (SPORT, "Tennis: Kovacs", "page furniture: related link"),
        (SCIENCE, "Not everyone is convinced", "names nothing that can be looked up"),
        (POWER_DE, "Wirtschaft\n", "page furniture: category label"),
        (POWER_DE, "Ihre E-Mail-Adresse", "page furniture: comment form"),
    ],
)
def test_what_is_none_is_set_apart_with_its_reason(text: str, words: str, reason: str) -> None:
    spotted = under(find_claims(text), text, words)
    assert not spotted.checkable
    assert spotted.reasons[0] == reason


@pytest.mark.parametrize("text", [HEALTH, SPORT, SCIENCE, POWER_DE])
def test_nothing_is_left_unmarked(text: str) -> None:
    found = find_claims(text)
    spans = [span for spotted in found for span in (spotted.span, *spotted.places)]
    marked = {at for span in spans for at in range(span.start, span.end)}
    assert len(marked) == sum(len(span) for span in spans)
    for sentence in sentences(text):
        lost = [text[at] for at in range(sentence.start, sentence.end) if at not in marked]
        assert not any(char.isalnum() for char in lost), sentence.of(text)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))


@pytest.mark.parametrize(
    ("text", "words", "claimant"),
    [
        (HEALTH, "numbers like this since 1994", "Lena Ortiz"),
        (HEALTH, "how dangerous this disease", "Lena Ortiz"),
        (HEALTH, "has spread to seven districts", "officials"),
        (HEALTH, "In 2015 the rate", ""),
        (SPORT, "We owe it to the fans", "Marsh"),
        (SCIENCE, "wild barley still grows", "Miriam Oduya"),
        (SCIENCE, "1,300 years earlier", "researchers"),
        (POWER_DE, "Diese Kosten", "Petra Holm"),
    ],
)
def test_the_claimant_is_who_the_article_says(text: str, words: str, claimant: str) -> None:
    assert under(find_claims(text), text, words).claimant == claimant


def test_kinds_are_those_of_the_words() -> None:
    spotted = under(find_claims(SCIENCE), SCIENCE, "€620,000")
    assert ClaimKind.MONEY in spotted.kinds
    assert ClaimKind.QUOTE not in spotted.kinds
    assert ClaimKind.QUOTE in under(find_claims(SPORT), SPORT, "tireless work").kinds


def test_a_short_quotation_is_one_claim() -> None:
    text = "“We came. We saw. We left,” Ana Brook said."
    assert [s.span.of(text) for s in find_claims(text)] == [text]


def test_headings_that_assert_are_claims_and_others_are_not() -> None:
    text = f"{SCIENCE}\n"
    at = text.index("If confirmed")
    text = f"{text[:at]}Lekkas Wins Second Grant in Cyprus\n\nA Question of Dates\n\n{text[at:]}"
    found = find_claims(text)
    assert under(found, text, "Lekkas Wins").checkable
    assert not under(found, text, "A Question of").checkable


def test_what_stands_at_the_edge_of_a_page_is_set_apart() -> None:
    header, words = "Valley Water, annual report 2025", "The pumps cost 2.4 million crowns in 2025."
    text = f"{header}\n\n{words}"
    start = len(header) + 2
    blocks = [
        Block(BlockKind.HEADER, Span(0, len(header)), 1),
        Block(BlockKind.PARAGRAPH, Span(start, start + len(words)), 1),
    ]
    edge, claim = find_claims(text, blocks)
    assert edge.reasons == ("page furniture: page header or footer",)
    assert (edge.checkable, claim.checkable) == (False, True)


def test_blocks_tell_headings_and_comments() -> None:
    text = (
        "Costs of the bridge\nThe bridge cost $4 million.\nIs that figure right? It was $5 million."
    )
    edges = [0, 20, 48, len(text)]
    kinds = [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.COMMENT]
    blocks = [
        Block(kind, Span(start, end - (end < len(text))))
        for kind, (start, end) in zip(kinds, pairwise(edges), strict=True)
    ]
    found = find_claims(text, blocks)
    assert [s.checkable for s in found] == [False, True, False, False]
    assert found[2].reasons[0].startswith("a comment in the document")


def test_the_parts_of_a_sentence_are_claims_of_their_own_kinds() -> None:
    found = find_claims(HEALTH)
    cases = under(found, HEALTH, "214 confirmed")
    period = under(found, HEALTH, "first two months of 2024")
    assert cases.span.of(HEALTH) == "Norvale County recorded 214 confirmed measles cases"
    assert period.span.of(HEALTH) == "in the first two months of 2024"
    assert ClaimKind.DATE in period.kinds
    assert ClaimKind.DATE not in cases.kinds


def test_a_headline_that_the_article_repeats_is_a_place_of_the_claim_in_the_text() -> None:
    headline, lead = "Kestrel cuts 400 jobs in Leeds", "Kestrel will cut 400 jobs in Leeds in May."
    text = f"{headline}\n\n{lead} It made pumps there for nine years, and sold them to farmers."
    found = find_claims(text, title=headline)
    claim = under(found, text, "will cut 400 jobs")
    assert [place.of(text) for place in claim.places] == [headline]
    assert "the article says it in 2 places" in claim.reasons
    assert all(item.span.start != 0 for item in found)


def test_numbers_that_differ_are_told_and_nothing_is_joined() -> None:
    text = (
        "About 42 percent of the trains in Norland were late last year, the regulator said.\n\n"
        "The union disagrees.\n\nAbout 45 percent of the trains in Norland were late last year."
    )
    found = find_claims(text)
    first, second = under(found, text, "42 percent"), under(found, text, "45 percent")
    assert first.span != second.span
    assert any("elsewhere the article says “About 45 percent" in r for r in first.reasons)
    assert any("elsewhere the article says “About 42 percent" in r for r in second.reasons)


def test_an_empty_article_has_no_claims() -> None:
    assert find_claims("") == []
    assert find_claims("\n \n") == []


@pytest.mark.parametrize(
    "hostile",
    ["a. " * 10_000, '"' * 30_000, "Huang said " * 5_000, "“x y z” said " * 3_000, "a > " * 10_000],
)
def test_hostile_text_comes_to_an_end_and_is_covered(hostile: str) -> None:
    found = find_claims(hostile)
    assert sum(len(item.span) for item in found) > len(hostile) // 2
