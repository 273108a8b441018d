"""The hard things in a text: numbers, amounts, dates and names, as kinds of claim."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from workbench.domain.claim import ClaimKind
from workbench.domain.text import Span
from workbench.language.dates import dates
from workbench.language.names import Name, names
from workbench.language.placed import Placed
from workbench.language.quantities import quantities

_KINDS: Final = {"money": ClaimKind.MONEY, "percent": ClaimKind.PERCENT}
SAID: Final = {
    ClaimKind.MONEY: "states an amount of money",
    ClaimKind.PERCENT: "states a percentage",
    ClaimKind.NUMBER: "states a number",
    ClaimKind.DATE: "says when",
    ClaimKind.NAME: "names somebody or something",
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One number, amount, date or name, and where it stands.

    ``value`` tells whether two of them mean the same: the amount without its wording, for a date
    or a name the words.
    """

    span: Span
    kind: ClaimKind
    value: str = ""


def facts(text: str, language: str = "en", named: Sequence[Name] | None = None) -> list[Fact]:
    """Return the facts of a text in reading order; ``named`` are its names if they are known."""
    of_names = names(text, language) if named is None else named
    found = [Fact(name.span, ClaimKind.NAME, name.text) for name in of_names]
    dated = [mention.span for mention in dates(text, None, language)]
    found += [Fact(span, ClaimKind.DATE, span.of(text).casefold()) for span in dated]
    for quantity in quantities(text, language, dated):
        kind = _KINDS.get(str(quantity.kind), ClaimKind.NUMBER)
        value = f"{quantity.kind} {quantity.value.normalize()} {quantity.currency}"
        found.append(Fact(quantity.span, kind, value))
    return sorted(found, key=lambda fact: (fact.span, fact.kind.value))


def within(found: Placed[Fact], span: Span) -> list[Fact]:
    """Return the facts that lie in a span, counted from its start."""
    back = -span.start
    return [Fact(fact.span.shifted(back), fact.kind, fact.value) for fact in found.within(span)]


def without_digits_of_names(text: str, found: Sequence[Fact]) -> str:
    """Return the text with the digits of names ("H20") overwritten, so that they count nowhere."""
    parts = list(text)
    for fact in found:
        if fact.kind is ClaimKind.NAME:
            for at in range(fact.span.start, fact.span.end):
                if parts[at].isdigit():
                    parts[at] = "X"
    return "".join(parts)
