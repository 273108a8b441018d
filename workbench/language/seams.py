"""Repair of sentence boundaries: joins what an abbreviation tore, parts what a quotation held.

The splitter underneath knows many languages but takes some abbreviations for ends, and never ends
a sentence inside quotation marks or brackets.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from workbench.language.abbreviations import BEFORE_NUMBERS, MAY_END, abbreviations
from workbench.language.soft_ends import STARTERS, soft_ends

CLOSERS: Final = "\"'”’»›)]}」』】）"
OPENERS: Final = "\"'“‘„«‹([{「『【（¿¡"
_NUMERAL: Final = re.compile(r"[\d§#]|[IVXLC]+(?![\w’'])")
_LETTER: Final = re.compile(r"[^\W_]")
_VOWEL: Final = re.compile(r"[aeiouyäöüàâéèêëîïôûáíóúаеёиоуыэюя\d]", re.IGNORECASE)
_CLOSERS_AT_ONCE, _SHORT, _SHORTENED, _REPORTING = 4, 2, 6, 16
_WINDOW: Final = 80
_MARKS: Final = ".!?…。！？"
_DASHES: Final = "—–― "
_CJK_MARKS: Final = "。！？｡"
_PARTICLES: Final = "とのをがはにでも"
_ORDINAL: Final = re.compile(r"(?:^|\s)\d{1,2}\.$")
_ORDINAL_LANGUAGES: Final = frozenset({"de", "da", "no", "nb", "fi", "cs", "sk", "hu", "pl", "et"})
_LABEL: Final = re.compile(r"\s*[(\[]?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})[.)]\s*$")
_INITIAL: Final = re.compile(r"(?:^|[\s.(“\"-])([A-ZÀ-ÞА-Я])\.$")
_DOTTED: Final = re.compile(r"(?:^|[\s(“\"])(?:[A-Za-z]\.){2,}$")
_CANDIDATE: Final = re.compile(
    r"[.!?…][" + re.escape(CLOSERS) + r"]{0,4}[ \u00a0]+|[。！？…][”’」』]{1,2}(?=[\u3040-\u9fff])"
)
_SAYS: Final = re.compile(
    r"(?:[A-ZÀ-ÞА-Я][\w’'.-]*[ ,]+){1,5}(?:said|says|asked|asks|wrote|added|told|replied|cried|"
    r"shouted|tweeted|posted|sagte|fragte|schrieb|a dit|a déclaré|dijo|preguntó|disse|ha detto)\b"
)
# What a Chinese reporting clause begins with after the quotation ("他说", "市长表示").
_SAYS_ZH: Final = re.compile(
    r"[^。！？，；：“”没沒未不\s]{0,12}?(?:说|說|问|問|道|表示|指出|回答|答道|喊|称|稱|写道|寫道|补充|補充|强调)(?!：)"
)
_CJK: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_KANA: Final = re.compile(r"[\u3040-\u30ff]")


def joined(
    flat: str, pieces: Sequence[tuple[int, int]], language: str
) -> Iterator[tuple[int, int]]:
    """Yield the sentences of one paragraph, given the pieces that a splitter made of it.

    ``flat`` has no line breaks in it. The pieces are ranges of ``flat`` in order, without gaps.
    """
    start = pieces[0][0] if pieces else 0
    scanned = start
    for at in _ends(flat, pieces, language):
        # What was looked through since the last sentence holds no word: look on from there.
        if _LETTER.search(flat, scanned, at):
            yield start, at
            start = at
        scanned = max(scanned, at)
    if start < len(flat):
        yield start, len(flat)


def _ends(flat: str, pieces: Sequence[tuple[int, int]], language: str) -> Iterator[int]:
    """Yield the offsets at which a sentence ends, in order."""
    soft = sorted(set(soft_ends(flat)))
    begun, passed = 0, 0
    for at, mark in _candidates(flat, pieces):
        while passed < len(soft) and soft[passed] <= at:
            begun = max(begun, soft[passed])
            yield soft[passed]
            passed += 1
        if at > begun and _is_end(flat, begun, at, mark, language):
            begun = at
            yield at
    yield from soft[passed:]


def _candidates(
    flat: str, pieces: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, "re.Match[str] | None"]]:
    """Yield where a sentence may end; with the end mark where the splitter passed over it."""
    for start, end in pieces:
        for match in _CANDIDATE.finditer(flat, start, end):
            if match.end() < end:
                yield match.end(), match
        if end < len(flat):
            at = _past_closers(flat, end)
            if at < len(flat):
                yield at, None


def _is_end(flat: str, begun: int, at: int, mark: "re.Match[str] | None", language: str) -> bool:
    """Say whether the sentence that begins at ``begun`` ends at ``at``."""
    if mark is not None and not _parts(flat, begun, mark, language):
        return False
    return not _seam(flat, begun, at, language)


def _past_closers(flat: str, at: int) -> int:
    """Return ``at`` moved behind closing marks that belong to the sentence before it."""
    end = at
    while end < len(flat) and end - at < _CLOSERS_AT_ONCE and flat[end] in "”’»)]」』）":
        end += 1
    quoted = flat[at : at + 1] == '"' and (at + 1 == len(flat) or flat[at + 1].isspace())
    return at + 1 if quoted and flat.count('"', max(0, at - 2000), at) % 2 else end


def _seam(flat: str, first: int, at: int, language: str) -> bool:
    """Say whether the sentence that begins at ``first`` goes on across ``at``."""
    before = flat[max(first, at - _WINDOW) : at].rstrip()
    after = flat[at : at + _WINDOW].lstrip()
    if not before or not after:
        return True
    if len(flat) - at < _WINDOW and not _LETTER.search(after):
        return True
    if _CJK.match(after) and before[-1] in _CJK_MARKS + CLOSERS:
        return _cjk_seam(before, after)
    if not flat[at - 1].isspace() and not flat[at].isspace() and before[-1] not in _CJK_MARKS:
        return flat[at] not in OPENERS
    return _goes_on(before, after, whole=at - first < _WINDOW, language=language)


def _cjk_seam(before: str, after: str) -> bool:
    """Say whether a Chinese or Japanese sentence goes on behind a mark."""
    inner = before.rstrip(CLOSERS)
    if inner[-1:] not in _CJK_MARKS + _MARKS:
        return True
    if inner == before:
        return False
    if after[0] in _PARTICLES:
        return True
    return not _KANA.search(after[:_REPORTING]) and _SAYS_ZH.match(after) is not None


def _goes_on(before: str, after: str, *, whole: bool, language: str) -> bool:
    """Say whether the words after a boundary continue the sentence before it."""
    opening = after.lstrip(OPENERS + _DASHES)[:1]
    if opening.islower() and after[0] in _DASHES:
        return True
    if opening.islower():
        return before[-1] in CLOSERS or (before[-1] in ".…" and _torn(before, language))
    if whole and _LABEL.fullmatch(before):
        return True
    if before[-1] in CLOSERS and before.rstrip(CLOSERS)[-1:] in ("!", "?"):
        return _SAYS.match(after) is not None
    return before[-1] == "." and _abbreviated(before, after, language)


def _torn(before: str, language: str) -> bool:
    """Say whether a full stop before a word in lower case is likelier a shortening than an end."""
    words = before.rstrip(_MARKS).split()
    last = words[-1].lstrip(OPENERS) if words else ""
    if (
        before.endswith(("..", "…"))
        or len(last) <= _SHORT
        or last.casefold() in abbreviations(language)
    ):
        return True
    return (last[0].isupper() and len(last) <= _SHORTENED) or not _VOWEL.search(last)


def _abbreviated(before: str, after: str, language: str) -> bool:
    """Say whether the full stop that ``before`` ends in belongs to an abbreviation."""
    word = re.split(r"[\s'’]", before[:-1].rstrip())[-1].lstrip(OPENERS)
    starter = re.split(r"[\s,’']", after.lstrip(OPENERS), maxsplit=1)[0] in STARTERS
    if language[:2] in _ORDINAL_LANGUAGES and _ORDINAL.search(before):
        return not starter
    if _DOTTED.search(before) or word.casefold() in MAY_END:
        return not starter and after[0] not in OPENERS
    if _INITIAL.search(before):
        return not starter and word != "I"
    short = word.casefold()
    if short in BEFORE_NUMBERS and not _NUMERAL.match(after):
        return False
    # "1990 г." ends a Russian sentence as often as it does not.
    return short in abbreviations(language) and not (len(short) == 1 and starter)


def _parts(flat: str, first: int, match: "re.Match[str]", language: str) -> bool:
    """Say whether a sentence may end at an end mark that the splitter passed over."""
    if match.group()[-1] in CLOSERS:
        return True
    after = flat[match.end() : match.end() + _WINDOW]
    opening = after.lstrip(OPENERS)[:1]
    if not (opening.isupper() or (opening.isdigit() and after[0] in OPENERS)):
        return False
    before = flat[max(first, match.start() - _WINDOW) : match.start()]
    words = before.rstrip(CLOSERS + _MARKS + " \u00a0").split()
    last = words[-1].strip(OPENERS + CLOSERS + _MARKS) if words else ""
    if len(last) < _SHORT or not last[-1].isalnum() or "." in last:
        return False
    shortened = last.casefold() in (abbreviations(language) - BEFORE_NUMBERS) | MAY_END
    return not (shortened and match.group()[0] == ".")
