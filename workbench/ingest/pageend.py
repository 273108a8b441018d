"""Whether a page breaks off before its end: what a download that was cut short leaves."""

import re

_REASON = "The page breaks off {}: what came after is missing or was not read."
# A missing </html> is common, and no sign of anything.
_CLOSED = re.compile(r"</(?:body|html)\b", re.IGNORECASE)
_BOXES = ("html", "body", "article", "main", "section", "div")
_RAW = ("script", "style")
_TAG_NAME = re.compile(r"[a-zA-Z/!?]")
_ENDS = tuple(".!?:;…。！？»”\"'’)]*|©")
_TAIL = 2_000
_FEW_WORDS = 3


def cut_off(text: str) -> str:
    """Return in one sentence where a page breaks off, empty if it does not."""
    small = text.lower()
    if small.rfind("<!--") > small.rfind("-->"):
        return _REASON.format("inside a comment")
    for name in _RAW:
        if small.rfind(f"<{name}") > small.rfind(f"</{name}"):
            return _REASON.format(f"inside a <{name}>")
    last = text.rfind("<")
    if text.rfind(">") < last and _TAG_NAME.match(text[last + 1 : last + 2]):
        return _REASON.format("inside a tag")
    return _REASON.format("in the middle of a sentence") if _in_sentence(text, small) else ""


def _in_sentence(text: str, small: str) -> bool:
    """Say whether the last words are no whole sentence, in boxes that were never closed."""
    tail = text[text.rfind(">") + 1 :].rstrip()
    if len(tail.split()) < _FEW_WORDS or tail.endswith(_ENDS):
        return False
    if _CLOSED.search(text[-_TAIL:]):
        return False
    return any(small.count(f"<{box}") > small.count(f"</{box}") for box in _BOXES)
