"""How many direct quotations are found whole and given to the right speaker.

Run by hand: ``python -m tests.bench.bench_quotes [FILE]``; prints one JSON line. The file holds a
JSON object a line, ``{text, attributions: [{source, cue, content, direct}]}``, where source, cue
and content are lists of ``[start, end]``; it may be packed with gzip. Only ``direct`` ones count.

Span, right: the letters and digits of the words found and of the gold content agree to 0.8
(intersection over union). Of the gold content only what lies between its first and its last double
quotation mark counts (some contents begin with a quotation and go on in the article's own words),
and the best of the single quotations and of the statements they make up is taken, because the
annotators join a quotation that goes on after "she said" in some places and part it in others.
``strict``: the whole gold content against whole statements only.

Speaker, right: the place found covers the head of the gold source ("Donna Brazile" of "Donna
Brazile, the chairwoman of …"), or the name found is the same as the head's where a speaker is
carried over from elsewhere. A gold quotation without a source counts for its span alone.
``strict``: the place found must cover the head, no names compared.
"""

import gzip
import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from workbench.domain.text import Span
from workbench.language.quotations import Statement, quotations, statements
from workbench.language.same_name import same_name

ENOUGH: Final = 0.8
USUAL: Final = (
    Path(__file__).parents[3] / "shared" / "bench" / "quote_attribution" / "polnear_dev.jsonl.gz"
)
_MARK: Final = re.compile('["“”„«»]')
_HEAD_ENDS: Final = re.compile(
    r"[,(]|\s(?:who|whom|whose|which|of|for|in|at|from|on|to|with|by|about|that)\s"
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is right about one gold quotation, taken fairly and taken strictly."""

    span: bool
    speaker: bool
    strict_span: bool
    strict_speaker: bool


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the rows of a file of JSON lines, packed or not."""
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines)


def outcomes(text: str, gold: Sequence[dict[str, Any]]) -> list[Outcome]:
    """Return what is right about each gold quotation of one text."""
    found = quotations(text)
    whole = statements(found)
    single = [Statement((quotation,)) for quotation in found]
    return [_outcome(text, whole, single, one) for one in gold]


def _outcome(
    text: str, whole: list[Statement], single: list[Statement], gold: dict[str, Any]
) -> Outcome:
    """Compare one gold quotation with what was found."""
    content = sorted(Span(*piece) for piece in gold["content"])
    quoted = _quoted(text, content)
    fair, best = _best(text, [*whole, *single], quoted)
    strict, _ = _best(text, whole, _letters(text, content))
    heads = _heads(text, [Span(*piece) for piece in gold["source"]])
    place = best.speaker_span if best else None
    covers = place is not None and any(place.start < h.end <= place.end for h in heads)
    named = best is not None and any(same_name(best.speaker, h.of(text)) for h in heads)
    return Outcome(
        fair >= ENOUGH, covers or named or not heads, strict >= ENOUGH, covers or not heads
    )


def _best(
    text: str, found: list[Statement], gold: frozenset[int]
) -> tuple[float, Statement | None]:
    """Return the statement that agrees best with the gold letters, and how well."""
    best: tuple[float, Statement | None] = (0.0, None)
    for statement in found:
        letters = _letters(text, statement.inners)
        both = len(gold & letters)
        agreement = both / len(gold | letters) if both else 0.0
        if agreement > best[0]:
            best = (agreement, statement)
    return best


def _letters(text: str, spans: Sequence[Span]) -> frozenset[int]:
    """Return where the letters and digits of some spans stand."""
    return frozenset(i for span in spans for i in range(span.start, span.end) if text[i].isalnum())


def _quoted(text: str, content: list[Span]) -> frozenset[int]:
    """Return the letters of the content between its first and last quotation mark."""
    letters = _letters(text, content)
    marks = [span.start + m.start() for span in content for m in _MARK.finditer(span.of(text))]
    if len(marks) < len("“”"):
        return letters
    # The last mark may open a piece that the annotators cut off: nothing is taken away then.
    last = marks[-1] if text[marks[-1] - 1].strip() else max(span.end for span in content)
    return frozenset(i for i in letters if marks[0] < i < last)


def _heads(text: str, source: list[Span]) -> list[Span]:
    """Return the last name or noun of the source's own words, without what is put behind."""
    heads = []
    for span in source[:1]:
        words = span.of(text)
        end = _HEAD_ENDS.search(words, 1)
        head = words[: end.start()] if end else words
        heads.append(Span(span.start, span.start + len(head.rstrip())))
        rest = words[len(head) + 1 :].split(",")[0] if end and end.group() == "," else ""
        if rest.strip() and all(word[0].isupper() for word in rest.split()):
            # "Another critic, Laurence Tribe": the name is as good as what stands before it.
            begin = span.start + len(head) + 1
            heads.append(Span(begin + len(rest) - len(rest.lstrip()), begin + len(rest)))
    return heads


def figures(results: Sequence[Outcome]) -> dict[str, float]:
    """Return the shares that are right."""
    n = len(results)

    def share(right: Sequence[bool]) -> float:
        return round(sum(right) / n, 3) if n else 0.0

    return {
        "n": n,
        "span_right": share([r.span for r in results]),
        "speaker_right": share([r.speaker for r in results]),
        "both": share([r.span and r.speaker for r in results]),
        "strict_span": share([r.strict_span for r in results]),
        "strict_speaker": share([r.strict_speaker for r in results]),
        "strict_both": share([r.strict_span and r.strict_speaker for r in results]),
    }


def main(arguments: Sequence[str]) -> int:
    """Measure one file; returns 1 if it is not there."""
    path = Path(arguments[0]) if arguments else USUAL
    if not path.exists():
        sys.stderr.write(f"no file {path}\n")
        return 1
    results: list[Outcome] = []
    for row in rows(path):
        results += outcomes(row["text"], [a for a in row["attributions"] if a["direct"]])
    sys.stdout.write(json.dumps(figures(results)) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
