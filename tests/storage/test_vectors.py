from tests.storage.filing import add_source, passages, source
from workbench.domain.ids import PassageId
from workbench.services.vectors import Unencoded, Vector
from workbench.storage.library import Library

ONE, TWO, THREE = (PassageId(n) for n in range(1, 4))
VECTOR = Vector(b"\x00\xff hash", bytes(range(256)), b"\x00\x80")
OTHER = Vector(b"other", b"")


def test_passages_wait_until_they_have_a_vector(library: Library) -> None:
    with library.writing() as work:
        for words in ("The ferry sank.", "The harbour froze over.", "The pier burnt."):
            add_source(work, words, f"On “{words}”")
        work.vectors.use("m")
        work.vectors.put({TWO: VECTOR})
        work.commit()
    with library.reading() as work:
        assert work.vectors.counts() == (3, 2)
        assert [work.vectors.more_than(n) for n in (2, 3)] == [True, False]
        waiting = work.vectors.next(PassageId(0), 10)
        assert waiting == [
            Unencoded(ONE, "The ferry sank.", "On “The ferry sank.”", "en"),
            Unencoded(THREE, "The pier burnt.", "On “The pier burnt.”", "en"),
        ]
        assert [item.id for item in work.vectors.next(ONE, 10)] == [THREE]
        assert [item.id for item in work.vectors.next(PassageId(0), 1)] == [ONE]
        assert work.vectors.of([ONE, TWO]) == {TWO: VECTOR}


def test_a_vector_takes_the_place_of_the_one_before(library: Library) -> None:
    with library.writing() as work:
        add_source(work, "The ferry sank.")
        work.vectors.put({ONE: VECTOR})
        work.vectors.put({ONE: OTHER})
        assert work.vectors.of([ONE]) == {ONE: OTHER}
        assert work.vectors.counts() == (1, 0)


def test_another_model_drops_what_the_one_before_made(library: Library) -> None:
    with library.writing() as work:
        add_source(work, "The ferry sank.")
        assert work.vectors.model() == ""
        work.vectors.use("m")
        work.vectors.put({ONE: VECTOR})
        work.vectors.use("m")
        assert work.vectors.counts() == (1, 0)
        work.vectors.use("n")
        assert work.vectors.model() == "n"
        assert work.vectors.counts() == (1, 1)


def test_what_is_not_committed_is_not_there(library: Library) -> None:
    with library.writing() as work:
        add_source(work, "The ferry sank.")
        work.commit()
    with library.writing() as work:
        work.vectors.put({ONE: VECTOR})
    with library.reading() as work:
        assert work.vectors.of([ONE]) == {}


def test_passages_of_one_long_source_come_with_their_own_words(library: Library) -> None:
    text = "The ferry sank. The harbour froze."
    with library.writing() as work:
        work.sources.add(source(text), passages(text, (0, 15), (16, 34)))
        assert [item.text for item in work.vectors.next(PassageId(0), 5)] == [
            "The ferry sank.",
            "The harbour froze.",
        ]
