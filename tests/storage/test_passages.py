from contextlib import closing
from dataclasses import replace

import pytest

from tests.storage.filing import add_source, case, known, passages, source
from workbench.domain.ids import SourceId
from workbench.matching.query import ask
from workbench.storage import fulltext
from workbench.storage import passages as module
from workbench.storage.doctor import examine
from workbench.storage.engine import connect
from workbench.storage.library import Library

TEXTS = {
    "ferries": "The ferries were running late; 412 passengers waited at Zürich’s quay.",
    "keeper": "The lighthouse keeper retired. A ferry passed.",
    "japanese": "東京都知事は金曜日に辞任した。",
    "thai": "รัฐบาลประกาศมาตรการใหม่",
    "german": "Die Hafenbehörde hat in zwei Ländern die Brücken für Schiffe gesperrt.",
    "russian": "Новые паромы ходят между островами.",
    "money": "They paid $2,500 for the boat’s engine.",
}


@pytest.fixture
def filed(library: Library) -> dict[str, SourceId]:
    with library.writing() as work:
        ids = {name: add_source(work, text, name.title()) for name, text in TEXTS.items()}
        work.commit()
    return ids


def found(library: Library, *words: str, limit: int = 10) -> list[SourceId]:
    with library.reading() as work:
        return [item.passage.source_id for item in work.passages.search(words, limit)]


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("a ferry that ran", "ferries"),
        ("Zurich", "ferries"),
        ("lighthouses", "keeper"),
        ("東京の知事", "japanese"),
        ("มาตรการ", "thai"),
        ("Im Land war eine Brücke nicht offen, und der Hafen zahlt.", "german"),
        ("Паром ходил на остров", "russian"),
        ("2500 dollars", "money"),
        ("Money", "money"),
    ],
)
def test_a_passage_is_found_by_its_words(
    asked: str, name: str, library: Library, filed: dict[str, SourceId]
) -> None:
    assert found(library, *ask(asked))[0] == filed[name]


def test_a_candidate_carries_its_source(library: Library) -> None:
    text = "Before. The lighthouse keeper retired."
    with library.writing() as work:
        taken = work.sources.add(source(text, "Keeper"), passages(text, (8, len(text))))
        work.commit()
    with library.reading() as work:
        [candidate] = work.passages.search(["lighthouse"], 5)
        [stored] = work.passages.of_source(known(taken.id))
    assert candidate.passage == stored
    assert candidate.passage.text == "The lighthouse keeper retired."
    assert candidate.score > 0
    label = candidate.source
    assert (label.title, label.file, label.publisher, label.published, label.kind) == (
        "Keeper",
        "log.txt",
        "Harbour office",
        "1999-12-31",
        "report",
    )
    assert (label.origin, label.external_id) == ("office", "S-7")


@pytest.mark.parametrize("before", ["Grüße 渡し船 🚢. ", "Torn\0page. ", ""])
def test_a_candidate_has_the_words_of_its_span(before: str, library: Library) -> None:
    text = f"{before}The lighthouse keeper retired. After."
    end = text.index(" After")
    with library.writing() as work:
        work.sources.add(source(text), passages(text, (len(before), end)))
        work.commit()
    with library.reading() as work:
        [candidate] = work.passages.search(["lighthouse"], 5)
    assert candidate.passage.text == "The lighthouse keeper retired."


def test_the_nearest_come_first_and_no_more_than_asked(
    library: Library, filed: dict[str, SourceId]
) -> None:
    assert found(library, "ferry", "passengers") == [filed["ferries"], filed["keeper"]]
    assert found(library, "ferry", "lighthouse", limit=1) == [filed["keeper"]]
    assert found(library, "ferry", limit=0) == []
    with library.reading() as work:
        scores = [item.score for item in work.passages.search(["ferry", "passengers"], 9)]
    assert scores[0] > scores[1] > 0


@pytest.mark.parametrize(
    "word",
    [
        '"',
        "'",
        "*",
        "ferry*",
        "form:ferry",
        "NEAR(ferry",
        "^ferry",
        "a OR",
        "\0",
        "",
        "  ",
        "-",
        "(",
    ],
)
def test_no_word_is_an_operator(word: str, library: Library, filed: dict[str, SourceId]) -> None:
    assert found(library, word, "lighthouse")[0] == filed["keeper"]
    with library.reading() as work:
        assert set(work.passages.counts([word])) == {word}


def test_a_beginning_stands_for_all_words_that_begin_so(
    library: Library, filed: dict[str, SourceId]
) -> None:
    assert found(library, "light*") == [filed["keeper"]]
    assert found(library, "light", "*") == []
    with library.reading() as work:
        assert work.passages.counts(["ferr*", "ferr"]) == {"ferr*": 2, "ferr": 0}


def test_stopwords_can_be_asked_for_too(library: Library, filed: dict[str, SourceId]) -> None:
    assert found(library, "they", "were")[:2] == [filed["money"], filed["ferries"]]


def test_nothing_to_ask_for_finds_nothing(library: Library, filed: dict[str, SourceId]) -> None:
    assert filed
    assert found(library) == found(library, "") == found(library, "unheard") == []


def test_a_search_within_a_case(library: Library, filed: dict[str, SourceId]) -> None:
    with library.writing() as work:
        case_id = known(work.cases.add(case()).id)
        other = known(work.cases.add(case()).id)
        work.sources.attach(case_id, filed["keeper"])
        work.commit()
    with library.reading() as work:
        search = work.passages.search
        inside = search(["ferry", "passengers"], 9, within=case_id)
        assert [item.passage.source_id for item in inside] == [filed["keeper"]]
        assert search(["ferry"], 9, within=other) == []


def test_words_are_counted_in_all_their_forms(library: Library, filed: dict[str, SourceId]) -> None:
    assert filed
    with library.reading() as work:
        counts = work.passages.counts(["ferry", "ferries", "runs", "unheard", "東京", "2500"])
    assert counts == {"ferry": 2, "ferries": 2, "runs": 1, "unheard": 0, "東京": 1, "2500": 1}


def test_counts_follow_what_is_added(library: Library, filed: dict[str, SourceId]) -> None:
    assert filed
    with library.writing() as work:
        before = work.passages.counts(["ferry"])["ferry"]
        add_source(work, "One more ferry.")
        assert work.passages.counts(["ferry"])["ferry"] == before + 1


def test_the_vocabulary_is_stemmed(library: Library, filed: dict[str, SourceId]) -> None:
    assert filed
    with library.reading() as work:
        known_words = work.passages.vocabulary()
    assert {"ferri", "lighthous", "zurich", "東京"} <= set(known_words)
    assert "ferries" not in known_words


@pytest.mark.parametrize(
    ("misspelt", "word"),
    [("lightohuse", "lighthous"), ("lihgthouse", "lighthous"), ("pasengers", "passeng")],
)
def test_the_vocabulary_near_a_misspelt_word(
    misspelt: str, word: str, library: Library, filed: dict[str, SourceId]
) -> None:
    assert filed
    with library.reading() as work:
        near = work.passages.vocabulary([misspelt])
        assert word in near
        assert len(near) < len(work.passages.vocabulary()) / 4


def test_a_large_library_is_asked_for_the_rarest_words(
    library: Library, filed: dict[str, SourceId], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LARGE", 3)
    monkeypatch.setattr(module, "RAREST", 2)
    assert found(library, "ferry", "unheard", "retired", "lighthouse") == [filed["keeper"]]
    monkeypatch.setattr(module, "COMMON", 1)
    assert len(found(library, "ferry", "retired")) == 2
    monkeypatch.setattr(module, "COMMON", 1 / 5)
    monkeypatch.setattr(module, "FEWEST", 1)
    assert found(library, "ferry", "retired") == [filed["keeper"]]
    assert len(found(library, "ferry")) == 2


def test_very_many_words_can_be_asked_for(library: Library, filed: dict[str, SourceId]) -> None:
    words = [f"word{n}" for n in range(5000)]
    assert found(library, *words, "lighthouse") == [filed["keeper"]]


def test_a_title_counts_and_a_new_title_takes_its_place(
    library: Library, filed: dict[str, SourceId]
) -> None:
    assert found(library, "keeper") == [filed["keeper"]]
    with library.writing() as work:
        work.sources.save(replace(work.sources.get(filed["japanese"]), title="Resignation"))
        work.commit()
    assert found(library, "resignation") == [filed["japanese"]]
    assert found(library, "japanese") == []
    assert found(library, "東京") == [filed["japanese"]]
    assert [finding for finding in examine(library.path) if not finding.ok] == []


def test_a_title_made_of_the_first_words_counts_once(library: Library) -> None:
    with library.writing() as work:
        add_source(work, "Quoits are thrown.", "Quoits")
        other = add_source(work, "Quoits and quoits are thrown.")
        work.commit()
    assert found(library, "quoits")[0] == other


def test_an_index_of_another_form_is_built_anew(
    library: Library, filed: dict[str, SourceId], monkeypatch: pytest.MonkeyPatch
) -> None:
    library.close()
    monkeypatch.setattr(fulltext, "index_form", lambda text: text.replace("lighthouse", "beacon"))
    with Library.open(library.path) as again:
        assert found(again, "beacon") == [filed["keeper"]]
        assert found(again, "lighthouse") == []
        assert [finding for finding in examine(again.path) if not finding.ok] == []


def test_an_index_that_lacks_passages_is_built_anew(
    library: Library, filed: dict[str, SourceId]
) -> None:
    library.close()
    with closing(connect(library.path)) as connection:
        connection.execute("INSERT INTO passage_index (passage_index) VALUES ('delete-all')")
    with Library.open(library.path) as again:
        assert found(again, "lighthouse") == [filed["keeper"]]


def test_a_word_taken_out_of_the_index_leaves_the_file(library: Library) -> None:
    with library.writing() as work:
        secret = add_source(work, "Nothing else.", "Zwiebelfisch")
        work.commit()
    with library.writing() as work:
        work.sources.save(replace(work.sources.get(secret), title="Someone"))
        work.commit()
    library.close()
    assert b"wiebelfisch" not in library.path.read_bytes()


def test_an_archive_is_filed_and_found(library: Library) -> None:
    words = ["harbour", "ferry", "keeper", "quay", "storm", "timetable", "passenger", "bridge"]
    texts = [" ".join(f"{word}{n % 97}" for word in words * 4)[:300] for n in range(1500)]
    with library.writing() as work:
        for text in texts:
            add_source(work, text)
        work.commit()
    assert len(found(library, "storm5", limit=99)) == sum(n % 97 == 5 for n in range(1500))
