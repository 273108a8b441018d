"""Encode what passages mean, in the background, so that those worded otherwise are found."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from workbench.domain.ids import CaseId, PassageId
from workbench.domain.match import Candidate
from workbench.domain.text import digest
from workbench.language.english import is_english
from workbench.language.sentences import sentences
from workbench.matching.nearness import Scan, signs
from workbench.services.ports import UnitOfWork
from workbench.services.progress import Progress
from workbench.services.vectors import Encoder, Unencoded, Vector
from workbench.services.workplace import Workplace

BATCH: Final = 8
"""Passages filed in one transaction: less than a second's work on one slow processor, sentences and
all. So much a kill can cost, and so long whoever cancels waits; larger batches are no faster."""
SCANNED: Final = 50_000
"""Passages of a library that are all looked at: 20 MB of vectors, 10 ms a claim."""
NEAREST: Final = 30
"""Passages put forward for their meaning alone."""
_CLAIMS_KEPT: Final = 2_000
_HASH: Final = 8
_LABEL: Final = "Reading what passages mean"


@dataclass(frozen=True, slots=True)
class EncodingState:
    """How far the passages of a library are encoded; ``model`` is empty where none is installed.

    ``switched_on`` says whether meaning is asked for at all.
    """

    model: str
    passages: int
    waiting: int
    switched_on: bool = True

    @property
    def complete(self) -> bool:
        """Say whether matches can be ordered by meaning throughout."""
        return self.switched_on and bool(self.model) and not self.waiting


class EncodingService:
    """Gives passages and claims their vectors, where a model is installed.

    ``switched_on`` can be set at any time: while it is off matches are ordered by words alone and
    nothing is encoded; the vectors that were made stay.
    """

    def __init__(self, at: Workplace, encoder: Encoder | None = None) -> None:
        self._at = at
        self._installed = encoder
        self._scan: tuple[object, Sequence[PassageId], Scan] | None = None
        self._of_claim = lru_cache(_CLAIMS_KEPT)(self._encoded)
        self.switched_on = True

    @property
    def _encoder(self) -> Encoder | None:
        return self._installed if self.switched_on else None

    def state(self) -> EncodingState:
        """Return how far the passages are encoded."""
        encoder, on = self._installed, self.switched_on
        with self._at.library.reading() as work:
            passages, waiting = work.vectors.counts()
            if encoder is None:
                return EncodingState("", passages, passages, on)
            current = work.vectors.model() == encoder.name
        return EncodingState(encoder.name, passages, waiting if current else passages, on)

    def encode(self, progress: Progress) -> int:
        """Encode the passages that wait; returns how many were done.

        Whatever was done is on the disk when it is cancelled, and the next call goes on from there.
        """
        encoder = self._encoder
        if encoder is None:
            return 0
        self._make_ready(encoder)
        total = self.state().waiting
        done, last = 0, PassageId(0)
        while True:
            if total:
                progress.report(done, max(total, done), _LABEL)
            with self._at.library.reading() as work:
                batch = work.vectors.next(last, BATCH)
            if not batch:
                return done
            self._file(_vectors(encoder, batch))
            done, last = done + len(batch), batch[-1].id

    def warm_up(self) -> None:
        """Load the model ahead of the first claim, which would have to wait for it."""
        if self._encoder is not None:
            self._encoder.encode(["ready"])

    def nearest(self, work: UnitOfWork, claim: bytes, within: CaseId | None) -> Sequence[PassageId]:
        """Return the passages that are nearest in meaning, whatever their words.

        None in a library of more than ``SCANNED`` passages, nor while some wait: there the index
        alone puts forward.
        """
        if work.vectors.more_than(SCANNED):
            return ()
        passages, waiting = work.vectors.counts()
        if waiting:
            return ()
        key = (within, passages)
        if self._scan is None or self._scan[0] != key:
            ids, vectors = work.vectors.all(within)
            self._scan = key, ids, Scan(vectors)
        _, ids, scan = self._scan
        return [ids[i] for i in scan.nearest(claim, NEAREST)]

    def of(self, work: UnitOfWork, candidates: Sequence[Candidate]) -> Sequence[Vector] | None:
        """Return the vector of each candidate, empty for those the model cannot read.

        ``None`` where one of the passages still waits: then matches are ordered by words alone.
        """
        found = work.vectors.of([_id(candidate) for candidate in candidates])
        current = [
            vector
            for candidate in candidates
            if (vector := found.get(_id(candidate)))
            and vector.text_hash == _hash(_of_candidate(candidate))
        ]
        return current if len(current) == len(candidates) else None

    def claim(self, work: UnitOfWork, text: str) -> bytes:
        """Return the vector of a claim.

        It is empty if the library has no vectors to hold it against, or it is not in English.
        """
        encoder = self._encoder
        if encoder is None or work.vectors.model() != encoder.name:
            return b""
        return self._of_claim(text)

    def _make_ready(self, encoder: Encoder) -> None:
        with self._at.library.reading() as work:
            ready = work.vectors.model() == encoder.name
        if not ready:
            with self._at.library.writing() as work:
                work.vectors.use(encoder.name)
                work.commit()

    def _file(self, vectors: Mapping[PassageId, Vector]) -> None:
        with self._at.library.writing() as work:
            work.vectors.put(vectors)
            work.commit()

    def _encoded(self, text: str) -> bytes:
        if self._installed is None or not is_english(text):
            return b""
        return self._installed.encode([text])[0]


def encoded_text(title: str, words: str) -> str:
    """Return what is encoded of a passage: its words, under the title that they do not repeat."""
    return words if not title or words.startswith(title) else f"{title}. {words}"


def _vectors(encoder: Encoder, batch: Sequence[Unencoded]) -> dict[PassageId, Vector]:
    """Return the vectors of passages, empty for those that are not in English.

    Sentences are encoded without the title, and so is a passage of a single sentence once more: a
    title tells what a passage is about, and drowns what it says.
    """
    made = {}
    english = [item for item in batch if is_english(item.text, item.language)]
    inside = {item.id: [span.of(item.text) for span in sentences(item.text)] for item in english}
    whole = [encoded_text(item.title, item.text) for item in english]
    every = list(dict.fromkeys([*whole, *(one for parts in inside.values() for one in parts)]))
    vectors = dict(zip(every, encoder.encode(every), strict=True)) if every else {}
    for item in batch:
        text = encoded_text(item.title, item.text)
        parts = inside.get(item.id)
        made[item.id] = (
            Vector(_hash(text))
            if parts is None
            else Vector(
                _hash(text), vectors[text], b"".join(signs(vectors[part]) for part in parts)
            )
        )
    return made


def _of_candidate(candidate: Candidate) -> str:
    return encoded_text(candidate.source.title, candidate.passage.text)


def _id(candidate: Candidate) -> PassageId:
    if candidate.passage.id is None:
        raise ValueError("a candidate is a passage of the library")
    return candidate.passage.id


def _hash(text: str) -> bytes:
    return bytes.fromhex(digest(text))[:_HASH]
