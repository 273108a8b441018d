"""What the passages of a claim were ordered by, in words for the window."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale

from workbench.domain.match import Ranking
from workbench.ui.translation import marked, tr

if TYPE_CHECKING:
    from workbench.services.encoding import EncodingState

BOTH: Final = marked("Ordered by words and meaning")
WORDS: Final = marked("Ordered by words")
SWITCHED_OFF: Final = marked("Ordered by words: meaning is switched off in the settings")
NO_MODEL: Final = marked("Ordered by words: the model is not installed")
ENGLISH_ONLY: Final = marked("Ordered by words: meaning is compared in English only")
_UNREAD: Final = marked("Ordered by words ({waiting} of {total} passages not read for meaning yet)")
_UNREAD_FAILED: Final = marked(
    "Ordered by words ({waiting} of {total} passages not read for meaning yet; reading them failed)"
)
ABOUT: Final = marked(
    "Order says where to look first and nothing about what is true. Where passages are ordered by "
    "meaning too, those that say the same in other words come up."
)


@dataclass(frozen=True, slots=True)
class Meaning:
    """How far the passages of the library are read for what they mean.

    ``state`` is ``None`` until they were counted; ``running`` says that they are being read,
    ``failed`` that reading them did not work.
    """

    state: "EncodingState | None" = None
    running: bool = False
    failed: bool = False

    @property
    def waiting(self) -> bool:
        """Say whether there are passages that could be read now and are not being read."""
        state = self.state
        if state is None or self.running:
            return False
        return state.switched_on and bool(state.model) and state.waiting > 0


def ordering_words(ranking: Ranking, meaning: Meaning) -> str:
    """Say what passages were ordered by and, if not by meaning too, why not."""
    state = meaning.state
    if ranking is Ranking.MEANING:
        return tr(BOTH)
    if state is None:
        return tr(WORDS)
    if not state.switched_on:
        return tr(SWITCHED_OFF)
    if not state.model:
        return tr(NO_MODEL)
    if not state.waiting:
        return tr(ENGLISH_ONLY)
    words = tr(_UNREAD_FAILED if meaning.failed else _UNREAD)
    number = QLocale().toString
    return words.format(waiting=number(state.waiting), total=number(state.passages))
