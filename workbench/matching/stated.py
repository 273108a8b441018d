"""A statement read for what it is about: its words, names, amounts and days."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from workbench.domain.text import Span
from workbench.language.abbreviations import listed
from workbench.language.cues import DOWN, UP
from workbench.language.dates import DateMention, Precision, dates
from workbench.language.names import NameKind, names
from workbench.language.quantities import Quantity, quantities
from workbench.language.quotations import marked
from workbench.language.stems import snowball
from workbench.language.words import Word, is_stopword, plain, stem, words

_QUOTED: Final = 5
"""Words of a quotation that is looked up by itself; a shorter one is a term or a title."""
_LIGHT: Final = frozenset(
    plain(word)
    for word in listed(
        """say says said tell told report reported announce announced add added note noted state
        stated according sagte sagt sagten teilte mitteilte berichtete erklärte dit déclaré annoncé
        selon indiqué dijo dice anunció informó según
        about almost already alone also altogether among approximately around estimated exactly just
        nearly now only overall percent roughly some still today total totalling totaling well
        etwa rund knapp fast bereits insgesamt schon heute prozent environ près presque déjà encore
        unos casi cerca hoy"""
    )
)
"""Words that a statement may have or not and be of the same thing."""
_OTHER_THINGS: Final = listed(
    """another other others different separate additional further andere anderer anderes anderen
    weitere weiterer weiteren autre autres otro otra otros otras"""
)
"""Words by which a text says that it speaks of another thing than before."""
_WHICH_THING: Final = listed(
    """first second third each every former latter last next previous new old local national
    nationally worldwide erste zweite dritte jede jeder jedes letzte letzten nächste nächsten
    premier première seconde chaque dernier dernière prochain primera segundo segunda cada último
    última próximo próxima"""
)
"""Words that tell two things of one name apart."""
_AHEAD: Final = listed(
    """will would could may might should shall plan plans planned expect expects expected hope hopes
    hoped aim aims intend intends forecast forecasts predict predicts predicted target proposed
    soll sollen sollte könnte plant planen geplant erwartet erwarten will wollen
    devrait pourrait prévoit prévu espère prevé prevén espera podría debería"""
)
"""Words by which a text says what is to come, or might be."""
# A contract is mostly a thing.
_WAYS: Final = frozenset(stem(word) for word in (*UP, *DOWN)) - {"contract"}


@dataclass(frozen=True, slots=True)
class Stated:
    """A statement as its words, made to stand alone if need be; ``claimant`` is who says it.

    ``day`` is the date of the text, from which "last year" counts. ``whole`` tells a statement that
    says something from a mere phrase.
    """

    text: str
    claimant: str = ""
    day: date | None = None
    language: str = "en"
    whole: bool = True


@dataclass(frozen=True, slots=True)
class ReadStatement:
    """A statement with what it is about.

    ``content`` are the stems of its words of matter but for names, figures, dates, and words of
    rising and falling; ``named`` the words of its names, of which ``people`` are persons', and
    ``roots`` their stems.
    ``which`` are the words by which it says which of several things it is of, ``ahead`` whether it
    speaks of what is to come. ``quotes`` says that it has a quotation long enough to be looked up.
    """

    stated: Stated
    content: frozenset[str]
    named: dict[str, Span]
    roots: frozenset[str]
    people: frozenset[str]
    amounts: tuple[Quantity, ...]
    days: tuple[DateMention, ...]
    which: frozenset[str]
    ahead: bool
    quotes: bool

    @property
    def matter(self) -> frozenset[str]:
        """All its words of matter."""
        return self.content | self.named.keys()

    @property
    def figures(self) -> frozenset[tuple[Decimal, Decimal | None]]:
        """The values of its amounts, each with the other end of a range."""
        return frozenset(map(figure, self.amounts))

    @property
    def of_other_things(self) -> bool:
        """Whether it says that it speaks of another thing than before."""
        return not self.which.isdisjoint(_OTHER_THINGS)

    @property
    def by_the_day(self) -> bool:
        """Whether every date in it is that of a day."""
        return all(mention.precision is Precision.DAY for mention in self.days)


def figure(amount: Quantity) -> tuple[Decimal, Decimal | None]:
    """Return the value of an amount, with the other end of a range."""
    return amount.value, amount.high


def read_statement(stated: Stated) -> ReadStatement:
    """Read a statement for what it is about."""
    text, language = stated.text, stated.language[:2].casefold() or "en"
    days = dates(text, stated.day, language)
    amounts = quantities(text, language, [mention.span for mention in days])
    taken = [mention.span for mention in days] + [amount.span for amount in amounts]
    free = [word for word in words(text) if not any(span.overlaps(word.span) for span in taken)]
    found = names(text, language)
    named = {
        plain(word.text): word.span
        for word in free
        if any(name.span.covers(word.span) for name in found)
        and not is_stopword(word.text, language)
    }
    people = [name.span for name in found if name.kind is NameKind.PERSON]
    low = frozenset(word.text.casefold() for word in free)
    return ReadStatement(
        stated,
        frozenset(_content(free, language, named)),
        named,
        frozenset(_stem(word, language) for word in named),
        frozenset(w for w, at in named.items() if any(span.covers(at) for span in people)),
        tuple(amounts),
        tuple(days),
        low & (_OTHER_THINGS | _WHICH_THING),
        not low.isdisjoint(_AHEAD),
        any(len(words(one.inner.of(text))) >= _QUOTED for one in marked(text)),
    )


def _content(free: Sequence[Word], language: str, named: dict[str, Span]) -> Iterator[str]:
    for word in free:
        low = plain(word.text)
        if low in _LIGHT or low in named or is_stopword(word.text, language):
            continue
        if stem(word.text) not in _WAYS:
            yield _stem(word.text, language)


def _stem(word: str, language: str) -> str:
    return stem(word) if language == "en" else snowball(plain(word), language)
