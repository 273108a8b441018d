"""Who says a quotation: before, behind, turned round, announced, in many languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.language.quotations import Quotation, QuotationKind, quotations, statements


def only(text: str, language: str = "en") -> Quotation:
    found = quotations(text, language)
    assert len(found) == 1, [quotation.span.of(text) for quotation in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("“We need time,” said Rosa Lopez, who runs the shelter.", "Rosa Lopez", "said"),
        ("Rosa Lopez, the mayor of Leeds, told reporters: “We need time.”", "Rosa Lopez", "told"),
        ("According to Tom Hale, “the bridge will not last”.", "Tom Hale", "According to"),
        ("LOPEZ: “We need more time.”", "LOPEZ", ""),
        (
            "“No,” the mayor’s aide, who asked not to be named, said on Monday.",
            "the mayor’s aide",
            "said",
        ),
        (
            "“That is wrong,” a spokesman for the ministry said.",
            "a spokesman for the ministry",
            "said",
        ),
        ("“That is wrong,” tweeted @rosa on Monday.", "@rosa", "tweeted"),
        ("In one letter Tom Hale wrote, “I was not there that day.”", "Tom Hale", "wrote"),
        ("Asked about it, Hale shrugged: “I was not there that day.”", "Hale", ""),
        ("“That is wrong for us” — Rosa Lopez, mayor", "Rosa Lopez", ""),
        (
            "“Will it hold?” Rosa Lopez, a nurse (and a mother of two), asked the crowd.",
            "Rosa Lopez",
            "asked",
        ),
        ("“Will it hold?” Tom Hale asked on Monday.", "Tom Hale", "asked"),
        ("The bridge is “close to the end” and must go, Tom Hale said.", "Tom Hale", "said"),
        ("Tom Hale went on to say, “I was not there that day.”", "Tom Hale", "say"),
        ("Tom Hale spoke in Leeds, calling it “a day of joy for us”.", "Tom Hale", "calling"),
        ("The council rejects Tom Hale’s claim that “nobody was there”.", "Tom Hale", "claim"),
        ("As Rosa Lopez put it on Monday, “we were not there”.", "Rosa Lopez", "put"),
        ("Rosa Lopez said she would call it “a day of joy for us”.", "Rosa Lopez", "said"),
        ("The mayor called it “a day of joy for us”, said Tom Hale.", "The mayor", "called"),
        (
            "The letter Rosa Lopez wrote to them was full of “lies and errors,” Tom Hale said.",
            "Tom Hale",
            "said",
        ),
        ("“Not so,” Rep. Ann Hale (D-Ohio), a panel member, said.", "Ann Hale", "said"),
    ],
)
def test_speaker_and_cue_in_english(text: str, speaker: str, cue: str) -> None:
    found = only(text)
    assert (found.speaker, found.cue) == (speaker, cue)


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("de", "„Das reicht nicht“, sagte Petra Holm am Montag.", "Petra Holm"),
        ("de", "Petra Holm, Bürgermeisterin von Ulm, sagte: „Das reicht nicht.“", "Petra Holm"),
        ("de", "Am Montag erklärte die Ministerin: »Das reicht nicht.«", "die Ministerin"),
        ("de", "„Das reicht nicht“, so Petra Holm.", "Petra Holm"),
        ("de", "Laut Petra Holm ist die Brücke „in sehr schlechtem Zustand“.", "Petra Holm"),
        ("fr", "« C’est trop tard », a déclaré Anne Morel, la maire.", "Anne Morel"),
        ("fr", "Selon Anne Morel, « c’est trop tard pour nous ».", "Anne Morel"),
        ("es", "«Es demasiado tarde», dijo Ana Ruiz, la alcaldesa.", "Ana Ruiz"),
        ("es", "“Es tarde para nosotros”, según Ana Ruiz.", "Ana Ruiz"),
        ("it", "«È troppo tardi per noi», ha detto Anna Rossi.", "Anna Rossi"),
        ("pt", "“É tarde demais para nós”, afirmou Ana Souza.", "Ana Souza"),
        ("ru", "«Это слишком поздно для нас», — сказал Иван Петров.", "Иван Петров"),
        ("ru", "Иван Петров заявил: «Это слишком поздно».", "Иван Петров"),
        ("zh", "张伟说：“我们需要更多的时间。”", "张伟"),
        ("zh", "“我们需要更多的时间，”张伟说。", "张伟"),
        ("zh", "发言人李明周一表示，“这完全没有根据”。", "发言人李明"),
        ("zh", "据李明介绍，“这完全没有根据，我们反对”。", "李明"),
        ("ja", "山田太郎氏は「もっと時間が必要だ」と述べた。", "山田太郎氏"),
        ("ja", "「もっと時間が必要だ」と山田太郎氏は語った。", "山田太郎氏"),
    ],
)
def test_speaker_in_other_languages(language: str, text: str, speaker: str) -> None:
    assert only(text, language).speaker == speaker


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        (
            "en",
            "“We waited,” Rosa Lopez said, “and nobody came.” It rained.",
            ["We waited,", "and nobody came."],
        ),
        ("en", "“We waited,” Rosa Lopez said. “It rained.”", ["We waited,", "It rained."]),
        ("ru", "«Мы ждали, — сказал Иван Петров. — Он не пришёл».", ["Мы ждали,", "Он не пришёл"]),
        ("fr", "« Nous attendions, dit Anne Morel, toute la nuit. »", None),
    ],
)
def test_a_split_quotation_is_one_statement(
    language: str, text: str, parts: list[str] | None
) -> None:
    whole = statements(quotations(text, language))
    assert len(whole) == 1
    expected = parts or ["Nous attendions,", "toute la nuit."]
    assert [inner.of(text) for inner in whole[0].inners] == expected
    assert whole[0].speaker in {"Rosa Lopez", "Иван Петров", "Anne Morel"}


def test_another_attribution_begins_another_statement() -> None:
    text = "“We waited all night,” Rosa Lopez said. “It never rained,” Tom Hale replied."
    assert [one.speaker for one in statements(quotations(text))] == ["Rosa Lopez", "Tom Hale"]


def test_speaker_and_cue_are_found_where_they_stand() -> None:
    text = "Tom Hale met Rosa Lopez. “We waited all night,” she said."
    found = only(text)
    assert found.speaker == "Rosa Lopez"
    assert found.speaker_span is not None
    assert found.cue_span is not None
    assert (found.speaker_span.of(text), found.cue_span.of(text)) == ("she", "said")


def test_titles_before_names_tell_he_from_she() -> None:
    text = (
        "Mr. Hale and Ms. Lopez met. “We are late,” she said. Mr. Hale nodded. “So be it,” he "
        "said. Ms. Lopez laughed with Mr. Hale. “We walk from here,” she said."
    )
    assert [q.speaker for q in quotations(text)] == ["Lopez", "Hale", "Lopez"]


def test_a_place_is_no_person_whom_a_pronoun_means() -> None:
    text = "Rosa Lopez came to the White House in New York. “We are late,” she said."
    assert only(text).speaker == "Rosa Lopez"


def test_they_are_not_the_last_person_named() -> None:
    text = "Tom Hale met workers. “We are not paid at all,” they said."
    assert only(text).speaker == ""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Rosa Lopez wrote the novel “The Long Way Home” in 2010.", QuotationKind.TITLE),
        ("He starred in the film “Winter” for a year.", QuotationKind.TITLE),
        ("He is a so-called “expert” on bridges.", QuotationKind.WORDS),
        ("“Yes,” Rosa Lopez said.", QuotationKind.STATEMENT),
        ("Rosa Lopez said “it was over long ago”.", QuotationKind.STATEMENT),
        ("所谓“专家”没有到场。", QuotationKind.WORDS),
    ],
)
def test_what_the_marks_are_there_for(text: str, kind: QuotationKind) -> None:
    found = only(text)
    assert found.kind is kind
    assert bool(statements([found])) == (kind is QuotationKind.STATEMENT)


def test_a_sentence_of_the_article_ends_the_statement_before() -> None:
    text = "“We waited all night.” Tom Hale said later that he had lied."
    assert only(text).speaker == ""


WORDS = ["“", "”", '"', "’", "‘", "«", "»", "「", "」", "said", "Tom Hale", "she", ",", ".", "\n\n"]


@given(st.lists(st.sampled_from([*WORDS, "says", ":", "—", "说", "the mayor", "''"]), max_size=40))
def test_every_span_slices_the_words_it_is_for(words: list[str]) -> None:
    text = " ".join(words).replace(" ,", ",").replace("“ ", "“").replace(" ”", "”")
    for found in quotations(text):
        assert found.span.covers(found.inner)
        assert found.span.end <= len(text)
        assert found.cue == (found.cue_span.of(text) if found.cue_span else "")
        assert found.speaker_span is None or found.speaker_span.of(text).strip()
