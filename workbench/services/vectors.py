"""What the services need of a model that tells what texts mean, and of where its vectors lie."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from workbench.domain.ids import CaseId, PassageId


class Encoder(Protocol):
    """Turns texts into vectors: the smaller the angle between two, the nearer in meaning."""

    @property
    def name(self) -> str:
        """Return the name of model and recipe; vectors of another one cannot be compared."""

    def encode(self, texts: Sequence[str]) -> Sequence[bytes]:
        """Return the vector of each text, as signed bytes."""


@dataclass(frozen=True, slots=True)
class Unencoded:
    """A passage that waits for its vector: its words, and the title and language of its source."""

    id: PassageId
    text: str
    title: str
    language: str


@dataclass(frozen=True, slots=True)
class Vector:
    """The vector of a passage with the hash of the words that it was made of.

    It is empty where the model cannot read the passage's language. ``sentences`` holds the signs of
    the vectors of the passage's sentences, one after the other.
    """

    text_hash: bytes
    content: bytes = b""
    sentences: bytes = b""


class Vectors(Protocol):
    """The vectors of the passages, all of one model."""

    def model(self) -> str:
        """Return the name of the model that they are of, empty if none was ever used."""

    def use(self, model: str) -> None:
        """Make ready for the vectors of a model; those of another one are dropped."""

    def counts(self) -> tuple[int, int]:
        """Return how many passages there are, and how many of them have no vector."""

    def more_than(self, passages: int) -> bool:
        """Say whether there are more than so many passages, without counting the rest."""

    def next(self, after: PassageId, limit: int) -> Sequence[Unencoded]:
        """Return passages without a vector whose ids come after ``after``, in their order."""

    def put(self, vectors: Mapping[PassageId, Vector]) -> None:
        """File vectors, in place of those that the same passages had."""

    def all(self, within: CaseId | None = None) -> tuple[Sequence[PassageId], Sequence[bytes]]:
        """Return the passages that have a vector that is not empty, and these vectors.

        ``within`` restricts them to the sources gathered for a case.
        """

    def of(self, passages: Iterable[PassageId]) -> Mapping[PassageId, Vector]:
        """Return the vectors of those passages that have one."""
