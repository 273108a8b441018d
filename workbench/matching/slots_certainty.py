"""What one side says has happened and the other only that it may, or is meant to."""

import re
from collections.abc import Iterator
from typing import Final

from workbench.domain.match import Slot, SlotKind
from workbench.domain.text import Span
from workbench.language.tongue import tongue
from workbench.matching.alignment import Alignment, Side, Token
from workbench.matching.slots import differs, side

_NEARLY_THE_SAME: Final = 0.6
_SAID: Final = {
    "en": (
        r"may|might|could|(?:plans?|planned|planning|hopes?|hoping|aims?|aiming|intends?|wants?|"
        r"seeks?|seeking|proposes?|proposed|threatens?|threatened|promises?|promised|vows?|vowed|"
        r"pledges?|pledged|expects?|considers?|expected|likely|due|set|scheduled|about|poised) to|"
        r"considering"
    ),
    "de": r"könnte|könnten|plant|planen|erwägt|will|wollen|soll|sollen",
    "fr": r"pourrait|pourraient|envisage de|prévoit de|devrait|devraient",
    "es": r"podría|podrían|planea|prevé|pretende",
}
_OPEN: Final = {
    language: re.compile(
        rf"(?<![\w’'-])(?:{said})\s+"
        r"(?:have\s+|be\s+|soon\s+|also\s+|still\s+|être\s+|ser\s+)*(?=\w)",
        re.IGNORECASE,
    )
    for language, said in _SAID.items()
}
# English "will" is no less sure than what is told of the future is.
_WILL: Final = re.compile(r"(?<![\w’'-])(?:will|would|shall|can|should|must|to|if|unless)\b", re.I)
_BEFORE: Final = 24


def certainty_slots(alignment: Alignment, language: str = "en") -> list[Slot]:
    """Return a slot for a verb that one side tells as done and the other as only possible.

    Only where the two say nearly the same else, and the less certain side never has it as done.
    """
    claim, passage = alignment.claim, alignment.passage
    opens = _OPEN.get(tongue(passage.text, language)[:2], _OPEN["en"])
    for read, other in ((passage, claim), (claim, passage)):
        for cue, verb in _open(alignment, read, opens):
            done = _done(alignment, other, verb, opens)
            if done is None or _done(alignment, read, verb, opens) is not None:
                continue
            if not _rest_covered(alignment, verb.key):
                continue
            whole = Span(cue.start, verb.span.end)
            return [_slot(alignment, whole, done.span, by_passage=read is passage)]
    return []


def _slot(alignment: Alignment, open_span: Span, done: Span, *, by_passage: bool) -> Slot:
    claim, passage = alignment.claim.text, alignment.passage.text
    mine, theirs = (done, open_span) if by_passage else (open_span, done)
    here = side(claim, mine, "done" if by_passage else "open")
    there = side(passage, theirs, "open" if by_passage else "done")
    sure, unsure = ("claim", "passage") if by_passage else ("passage", "claim")
    unsaid = there.text if by_passage else here.text
    why = f"the {sure} tells it as done, the {unsure} only as open: “{unsaid}”"
    return differs(SlotKind.NEGATION, here, there, why)


def _open(alignment: Alignment, read: Side, opens: re.Pattern[str]) -> Iterator[tuple[Span, Token]]:
    """Yield each word for what may be, and the verb behind it."""
    for found in opens.finditer(read.text):
        at = read.within(Span(found.end(), found.end() + 1))
        if at and not read.tokens[at[0]].stop and _counts(alignment, read, read.tokens[at[0]]):
            yield Span(*found.span()), read.tokens[at[0]]


def _done(alignment: Alignment, read: Side, verb: Token, opens: re.Pattern[str]) -> Token | None:
    """Return where a side has a verb in the past and under no condition."""
    for token in read.tokens:
        if token.key != verb.key or not _counts(alignment, read, token):
            continue
        before = read.text[max(0, token.span.start - _BEFORE) : token.span.start]
        word = token.span.of(read.text).casefold()
        past = word.endswith(("ed", "te", "ten", "é", "ó", "t", "n")) and word != token.key
        if past and not _WILL.search(before) and not opens.search(f"{before}x"):
            return token
    return None


def _counts(alignment: Alignment, read: Side, token: Token) -> bool:
    return read is alignment.claim or alignment.in_best(token.span)


def _rest_covered(alignment: Alignment, but: str) -> bool:
    rest = alignment.claim.content - {but}
    there = {t.key for t in alignment.passage.tokens if alignment.in_best(t.span)}
    return bool(rest) and len(rest & there) >= _NEARLY_THE_SAME * len(rest)
