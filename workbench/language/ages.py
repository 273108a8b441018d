"""Ages: how old somebody or something is, from the words around a number."""

import re
from dataclasses import replace
from typing import Final

from workbench.domain.text import Span
from workbench.language.quantity import Quantity, QuantityKind

_BEFORE: Final = re.compile(
    r"\b(?:homme|femme|fille|fillette|garçon|enfant|jeune|hombre|mujer|niño|niña|joven|chico|chica"
    r"|uomo|donna|ragazzo|ragazza|bambino|homem|mulher) d[ei]\s$"
    r"|\b(?:aged|age|ages|im Alter von|âgée?s? de|à l['’]âge de|à|a la edad de|a los|con"
    r"|all['’]età di|aos|op \w{0,8}leeftijd van|年龄|年仅|现年|享年|в возрасте)"
    r"\s?(?:of |about |nur )?$",
    re.IGNORECASE,
)
_ALONE_BEFORE: Final = re.compile(
    r"\b(?:homme|femme|fille|fillette|garçon|enfant|jeune|hombre|mujer|niño|niña|joven|chico|chica"
    r"|uomo|donna|ragazzo|ragazza|bambino|homem|mulher) d[ei]\s$"
    r"|\b(?:aged|age|ages|at the age of|at age|im Alter von|turned|turns|turning)\s$",
    re.IGNORECASE,
)
_AFTER: Final = re.compile(
    r"(?:[ -]years?[ -]olds?\b|[ -]years? of age\b|[ -]?[jJ]ährig\w{0,3}\b|[ -]Jahren? alt\b"
    r"|[ -]años de edad\b|[ -]?[岁歲](?!月)|[ -]anni di età|[ -]jarige?\b|[ -]jaar oud\b"
    r"|[ -]летн\w{1,4}\b)"
)
_OLD: Final = re.compile(r"(?:[ -]olds?\b|[ -]of age\b| alt\b| de edad\b| di età\b| oud\b)")
# "Ana Brook, 34, said"; "Marie Dupont, 34 ans,"
_ASIDE_BEFORE: Final = re.compile(r"[A-ZÀ-Þ][\w'’-]{1,30}, $|[\u4e00-\u9fff][（(]$")
_ASIDE_AFTER: Final = re.compile(r",(?!\d)|\)|）|\s?$|\.(?:\s|$)| (?:and|et|y|und)\b")
_MONTH: Final = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec), $"
)
_OLDEST: Final = 120
_LOOK_BACK: Final = 40


def with_age(text: str, amount: Quantity) -> Quantity:
    """Return an amount marked and measured in years if it is an age, else as it is."""
    if amount.kind not in {QuantityKind.NUMBER, QuantityKind.QUANTITY} or amount.unit == "score":
        return amount
    before = text[max(0, amount.span.start - _LOOK_BACK) : amount.span.start]
    end = amount.span.end
    if amount.unit == "year" and amount.kind is QuantityKind.QUANTITY:
        old = _OLD.match(text, end)
        if old:
            return replace(amount, span=Span(amount.span.start, old.end()), age=True)
        aside = _ASIDE_BEFORE.search(before) and _ASIDE_AFTER.match(text, end)
        return replace(amount, age=True) if aside or _BEFORE.search(before) else amount
    if after := _AFTER.match(text, end):
        return _years(replace(amount, span=Span(amount.span.start, after.end())))
    whole = amount.value == amount.value.to_integral_value() and amount.unit != "times"
    if not (whole and 0 < amount.value < _OLDEST) or amount.kind is QuantityKind.QUANTITY:
        return amount
    if _ALONE_BEFORE.search(before) or _is_aside(text, before, end):
        return _years(amount)
    return amount


def _is_aside(text: str, before: str, end: int) -> bool:
    aside = _ASIDE_BEFORE.search(before) and not _MONTH.search(before)
    return bool(aside) and text[end : end + 1] in {",", ")", "）", "."}


def _years(amount: Quantity) -> Quantity:
    return replace(amount, kind=QuantityKind.QUANTITY, unit="year", age=True)
