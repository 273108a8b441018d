"""Passages get their vectors: in batches that last, once each, anew under another title."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pytest

from tests.services.conftest import Clock
from tests.services.readers import Shelf
from workbench.domain.ids import SourceId
from workbench.domain.match import Findings, Lack, Ranking
from workbench.encoding.minilm import MiniLM
from workbench.errors import Cancelled
from workbench.export.writer import Reports
from workbench.paths import VOCABULARY, resource
from workbench.services import encoding
from workbench.services.desk import Desk
from workbench.services.encoding import BATCH, EncodingState
from workbench.services.ports import Archived, SourceMetadata
from workbench.services.progress import Silent
from workbench.services.vectors import Encoder
from workbench.storage.library import Library

STAFF = "Over the past twelve months the company cut twenty percent of its workforce."
HERONS = "Herons nest in the reeds along the southern shore, and were counted there last year."
CLAIM = "The firm shed a fifth of its staff last year."


@dataclass(slots=True)
class Letters:
    """Makes vectors of how often each letter stands in a text, and remembers what it was asked."""

    name: str = "letters/1"
    asked: list[str] = field(default_factory=list)

    def encode(self, texts: Sequence[str]) -> list[bytes]:
        self.asked += texts
        return [bytes(min(text.count(chr(97 + i)), 127) for i in range(26)) for text in texts]


@dataclass(slots=True)
class Impatient:
    """Progress that stops the work at a report."""

    reports: int

    def report(self, done: int, total: int, label: str = "") -> None:
        self.reports -= 1
        if self.reports < 0:
            raise Cancelled("stopped")


def desk_with(library: Library, encoder: Encoder | None) -> Desk:
    return Desk.on(
        library,
        reader=Shelf({}),
        writer=Reports(),
        clock=Clock(),
        checker=lambda: "R. Vale",
        encoder=encoder,
    )


def file(desk: Desk, *texts: str, language: str = "") -> None:
    desk.sources.add_archive(
        [
            Archived(text, SourceMetadata(title=f"Paper {n}", language=language))
            for n, text in enumerate(texts)
        ],
        Silent(),
    )


def found(desk: Desk, claim: str) -> Findings:
    return desk.matching.match_texts([("q", claim)], Silent())["q"]


@pytest.fixture
def letters() -> Letters:
    return Letters()


@pytest.fixture
def desk(library: Library, letters: Letters) -> Desk:
    return desk_with(library, letters)


def test_what_is_worded_otherwise_comes_first_once_it_is_encoded(library: Library) -> None:
    desk = desk_with(library, MiniLM.here(resource(VOCABULARY)))
    file(desk, STAFF, HERONS)
    before = found(desk, CLAIM)
    assert before.ranking is Ranking.WORDS
    assert before.matches[0].passage.text == HERONS
    assert desk.encoding.encode(Silent()) == 2
    after = found(desk, CLAIM)
    assert after.ranking is Ranking.MEANING
    assert after.matches[0].passage.text == STAFF


def test_a_large_library_is_not_looked_through_for_meaning(
    desk: Desk, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    file(desk, STAFF, HERONS)
    desk.encoding.encode(Silent())

    def nearest() -> int:
        with library.reading() as work:
            return len(desk.encoding.nearest(work, desk.encoding.claim(work, CLAIM), None))

    assert nearest() == 2
    monkeypatch.setattr(encoding, "SCANNED", 1)
    assert nearest() == 0


def test_each_passage_is_encoded_once_under_its_title(desk: Desk, letters: Letters) -> None:
    file(desk, STAFF, HERONS)
    assert desk.encoding.state() == EncodingState("letters/1", 2, 2)
    assert desk.encoding.encode(Silent()) == 2
    assert letters.asked == [f"Paper 0. {STAFF}", f"Paper 1. {HERONS}", STAFF, HERONS]
    assert desk.encoding.state() == EncodingState("letters/1", 2, 0)
    assert desk.encoding.state().complete
    assert desk.encoding.encode(Silent()) == 0
    assert len(letters.asked) == 4


def test_what_was_done_before_it_was_stopped_stays_done(desk: Desk, letters: Letters) -> None:
    file(desk, *(f"The {n}th ferry of the year left with people." for n in range(BATCH + 6)))
    with pytest.raises(Cancelled):
        desk.encoding.encode(Impatient(1))
    assert desk.encoding.state().waiting == 6
    letters.asked.clear()
    assert desk.encoding.encode(Silent()) == 6
    assert len(letters.asked) == 12


def test_a_source_with_another_title_is_encoded_anew(desk: Desk, letters: Letters) -> None:
    file(desk, STAFF, HERONS)
    desk.encoding.encode(Silent())
    letters.asked.clear()
    with desk.cases._at.library.writing() as work:
        work.sources.save(replace(work.sources.get(SourceId(1)), title="Annual report"))
        work.commit()
    assert desk.encoding.state().waiting == 1
    desk.encoding.encode(Silent())
    assert letters.asked == [f"Annual report. {STAFF}", STAFF]


def test_vectors_of_another_model_are_made_anew(desk: Desk, library: Library) -> None:
    file(desk, STAFF)
    desk.encoding.encode(Silent())
    newer = Letters("letters/2")
    later = desk_with(library, newer)
    assert later.encoding.state() == EncodingState("letters/2", 1, 1)
    assert found(later, CLAIM).ranking is Ranking.WORDS
    assert later.encoding.encode(Silent()) == 1
    assert newer.asked == [f"Paper 0. {STAFF}", STAFF]


@pytest.mark.parametrize(
    ("text", "language"),
    [("Die Stadt hat die Brücke im Mai für den Verkehr gesperrt.", ""), (STAFF, "fr")],
)
def test_other_languages_are_left_to_their_words(
    desk: Desk, letters: Letters, text: str, language: str
) -> None:
    file(desk, text, language=language)
    assert desk.encoding.encode(Silent()) == 1
    assert letters.asked == []
    assert desk.encoding.state().complete
    assert found(desk, "Die Brücke ist gesperrt, sagt die Stadt.").ranking is Ranking.WORDS


def test_without_a_model_words_decide(library: Library) -> None:
    desk = desk_with(library, None)
    file(desk, STAFF)
    assert desk.encoding.encode(Silent()) == 0
    assert desk.encoding.state() == EncodingState("", 1, 1)
    assert found(desk, "The company cut its workforce.").ranking is Ranking.WORDS


def test_why_there_is_nothing_is_told(desk: Desk) -> None:
    file(desk, STAFF)
    assert found(desk, "the company") == Findings(lack=Lack.TOO_LITTLE)
    assert found(desk, "Otters swim upstream in winter.").lack is Lack.NO_PASSAGE
