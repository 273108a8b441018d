"""Search the sources by one's own words, when what the machine puts forward is not enough."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from workbench.domain.ids import PassageId, SourceId
from workbench.domain.searching import COUNTED, Asked, Field, Found, FoundPassage, Order
from workbench.domain.text import Span
from workbench.errors import Unusable
from workbench.language.sought import Searched, Sought, merged, phrase_sought, words_sought
from workbench.language.tongue import tongue
from workbench.services.ports import UnitOfWork
from workbench.services.search_line import ANYWHERE, read_line
from workbench.services.stores import Wanted
from workbench.services.workplace import Workplace

LOOKED_THROUGH: Final = 50_000
"""Passages whose words are looked at for one search: where the stems are, the words may not be."""
_AT_ONCE: Final = 200
_NO_WORD: Final = "There is no word in what is looked for. Type a word, or a phrase in quotes."


class LibrarySearch:
    """Finds passages that have what a checker typed, and where in a source it stands."""

    def __init__(self, at: Workplace) -> None:
        self._at = at

    def search(self, asked: Asked) -> Found:
        """Return the passages that have all that is asked for, as many as ``limit``.

        Words are found in their inflections, phrases as they were typed but for case, accents and
        marks. Raises ``NotFound`` for a case that is not there, and ``Unusable`` if no word is
        looked for.
        """
        every, none = _sought(asked)
        with self._at.library.reading() as work:
            if asked.case_id is not None:
                work.cases.get(asked.case_id)
            sources, undated = (None, 0) if asked.everywhere else work.passages.narrowed(asked)
            wanted = Wanted(
                tuple(term for one in every for term in one.terms),
                tuple(term for one in none if one.certain for term in one.terms),
                sources,
                asked.order is Order.DATE,
            )
            ids = _passages(work, wanted, every, none)
            shown = ids[:COUNTED][max(asked.offset, 0) :][: max(asked.limit, 0)]
            candidates = work.passages.candidates(shown)
        return Found(
            tuple(
                FoundPassage(one.passage, one.source, _places(every, one.passage.text))
                for one in candidates
            ),
            min(len(ids), COUNTED),
            len(ids) > COUNTED,
            undated,
        )

    def search_line(self, line: str, beside: Asked = ANYWHERE) -> Found:
        """Return what one typed line finds; what no line says is as in ``beside``.

        Raises ``Unusable`` with a sentence if the line makes no sense, else as ``search`` does.
        """
        return self.search(read_line(line, beside))

    def in_source(self, source_id: SourceId, line: str) -> Sequence[Span]:
        """Return every place in a source's text where any word or phrase of a line stands.

        They come in reading order; what says where to look, or what to leave out, is passed over.
        Raises ``NotFound``, and ``Unusable`` as ``search_line`` does.
        """
        every, _ = _sought(read_line(line))
        with self._at.library.reading() as work:
            text = work.sources.get(source_id).text
        return _places(every, text)


def _sought(asked: Asked) -> tuple[Sequence[Sought], Sequence[Sought]]:
    """Return what passages must have, and what they must not; raises ``Unusable``."""
    language = tongue(" ".join((*asked.words, *asked.phrases)), _told(asked))
    phrases = [one for phrase in asked.phrases if (one := phrase_sought(phrase)).terms]
    every = [*words_sought(asked.words, language), *phrases]
    if not every:
        raise Unusable(_NO_WORD)
    apart = [one for phrase in asked.without_phrases if (one := phrase_sought(phrase)).terms]
    none = [one for word in asked.without_words for one in words_sought((word,), language)]
    return every, [*none, *apart]


def _told(asked: Asked) -> str:
    """Return the language that the words are said to be in, else that of the sources wanted."""
    wanted = [one.words for one in asked.narrowed if one.field is Field.LANGUAGE and not one.apart]
    return asked.language or (wanted[0].casefold() if len(wanted) == 1 else "")


def _passages(
    work: UnitOfWork, wanted: Wanted, every: Sequence[Sought], none: Sequence[Sought]
) -> Sequence[PassageId]:
    """Return the passages in their order, at least one more than are counted if there are."""
    must = [one for one in every if not one.certain]
    must_not = [one for one in none if not one.certain]
    if not (must or must_not):
        return work.passages.find(wanted, COUNTED + 1)
    there = work.passages.find(wanted, LOOKED_THROUGH)
    return list(islice(_having(work, there, must, must_not), COUNTED + 1))


def _having(
    work: UnitOfWork,
    passages: Sequence[PassageId],
    must: Sequence[Sought],
    must_not: Sequence[Sought],
) -> Iterator[PassageId]:
    """Yield the passages whose words are looked at and found as they must be."""
    for start in range(0, len(passages), _AT_ONCE):
        some = passages[start : start + _AT_ONCE]
        words = work.passages.words(some)
        for key in some:
            text = Searched(words[key])
            if all(map(text.has, must)) and not any(map(text.has, must_not)):
                yield key


def _places(sought: Sequence[Sought], text: str) -> tuple[Span, ...]:
    searched = Searched(text)
    return merged(span for one in sought for span in searched.places(one))
