import pytest

from tests.spotting import news
from workbench.domain.text import Span
from workbench.ingest.weights import load_weights
from workbench.paths import WEIGHTS, resource
from workbench.spotting.find import find_claims
from workbench.spotting.worth import judge

FITTED = load_weights(resource(WEIGHTS))
BEGIN = {
    news.OPINION: ("opinion", "a judgement of value", "a state of mind"),
    news.PREDICTION: ("a prediction or promise",),
    news.INSTRUCTION: ("an instruction", "page furniture"),
    news.RHETORIC: ("rhetoric",),
    news.QUESTION: ("a question", "a headline that asks"),
    news.SHOULD: ("says what should or could be", "a judgement of value"),
    news.GREETING: ("a greeting or thanks",),
    news.READER: ("speaks to the reader",),
}
Told = tuple[tuple[str, str], ...]


def article(told: Told) -> tuple[str, list[Span]]:
    """Return the sentences as paragraphs of two, instructions alone, and where each stands."""
    text, spans, before = "", [], ""
    for i, (words, what) in enumerate(told):
        alone = news.INSTRUCTION in {what, before}
        text += "" if not text else "\n\n" if alone or i % 2 == 0 else " "
        before = what
        spans.append(Span(len(text), len(text) + len(words)))
        text += words
    return text, spans


@pytest.mark.parametrize(("language", "told"), news.ARTICLES)
def test_claims_of_news_are_claims_and_the_rest_is_set_apart_with_its_reason(
    language: str, told: Told
) -> None:
    text, spans = article(told)
    found = find_claims(text, language=language, weights=FITTED)
    wrong = []
    for (words, what), span in zip(told, spans, strict=True):
        parts = [item for item in found if item.span.overlaps(span)]
        if what == news.CLAIM:
            right = all(item.checkable for item in parts)
        else:
            right = all(
                not item.checkable and item.reasons[0].startswith(BEGIN[what]) for item in parts
            )
        if not right or not parts:
            wrong.append((words, what, [(item.checkable, item.reasons) for item in parts]))
    assert wrong == []


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("In my opinion the bridge is fine.", "opinion: “In my opinion”"),
        ("The harbour will be busy again.", "a prediction or promise: “will”"),
        ("Preheat the oven to 180 degrees.", "an instruction: “Preheat”"),
        ("The writing is on the wall for the ferry.", "rhetoric: “writing is on the wall”"),
        ("Is the bridge safe?", "a question"),
        ("Good evening and welcome.", "a greeting or thanks: “Good evening”"),
        ("Share this article", "page furniture: "),
        ("“Please hold the line.”", "an instruction: “Please”"),
    ],
)
def test_a_sentence_by_itself_is_told_its_plain_reason_first(sentence: str, reason: str) -> None:
    for weights in (None, FITTED):
        judged = judge(sentence, weights=weights)
        assert not judged.checkable
        assert judged.reasons[0].startswith(reason)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Share prices fell by 3 percent on Monday.", "en"),
        ("Call volumes at the emergency centre rose by a third in 2023.", "en"),
        ("Der Umsatz des Konzerns stieg 2023 um 4 Prozent.", "de"),
        ("Le conseil a voté lundi un budget de 4 millions d'euros.", "fr"),
        ("El ayuntamiento aprobó el lunes un gasto de 4 millones.", "es"),
    ],
)
def test_what_only_looks_like_an_instruction_or_is_foreign_is_a_claim(
    sentence: str, language: str
) -> None:
    assert judge(sentence, language, weights=FITTED).checkable


def test_a_spanish_was_is_no_french_future() -> None:
    told = judge("El puente era de madera y se espera otro.", "es").reasons
    assert not any(reason.startswith("a prediction") for reason in told)


def test_a_german_passive_is_no_prediction() -> None:
    told = judge("Die Brücke wird seit Mai nicht mehr gesperrt.", "de").reasons
    assert not any(reason.startswith("a prediction") for reason in told)


@pytest.mark.parametrize("unit", ["wird ", "a ", "we ", "“", "should have ", "ge", "é", "1", "\n"])
def test_long_sentences_are_judged_at_once(unit: str) -> None:
    hostile = unit * (100_000 // len(unit))
    for language in ("en", "de", "es"):
        assert 0 <= judge(hostile, language, weights=FITTED).worth <= 1
