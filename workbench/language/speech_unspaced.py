"""Who says a quotation in Chinese and Japanese, which put no spaces between words."""

import re
from typing import Final

from workbench.domain.text import Span
from workbench.language.speech import Attribution

_WINDOW, _NEAR, _NEAR_WHO = 60, 8, 40
_UNSPACED: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_NP: Final = r"[^\s，。；：、“”‘’「」『』！？（）()!?,.:;\n]"
_SAY_ZH: Final = (
    "回应称|回应说|表示|指出|强调|认为|写道|告诉|介绍|透露|补充|解释|宣布|坦言|直言|警告|呼吁|回答|"
    "承认|质疑|评论|宣称|声称|說|説|说|称|稱|喊|问"
)
_SAID_ZH: Final = re.compile(_SAY_ZH)
_LED_IN_ZH: Final = re.compile(rf"(?P<cue>{_SAY_ZH})(?:道|过|了)?[：:，,]?\s?$")
_WORDS: Final = re.compile(rf"[，,、]?\s?(?P<who>{_NP}{{1,36}})")
_LAST_WORDS: Final = re.compile(rf"(?:^|(?!{_NP}).)(?P<who>{_NP}{{1,36}})$", re.DOTALL)
_ACCORDING_ZH: Final = re.compile(
    rf"(?P<cue>根据|据)(?P<who>{_NP}{{1,20}}?)(?:介绍|报道|称|透露|说|表示)[，,：:]"
)
# What stands between a Chinese speaker and the verb: when, where and to whom.
_CUT_ZH: Final = re.compile(
    r"(?<=..)(?:周[一二三四五六日天]|星期[一二三四五六日天]|今天|昨天|日前|近日|当天|随后|当时|"
    r"\d{1,2}(?:月|日)|在|对|向|就|接受|则|也|还|又|曾|再次|明确|进一步|公开|笑着).*$"
)
_TOPIC_JA: Final = re.compile(rf"(?P<who>{_NP}{{1,24}}?)(?:は|が|も)")
_SAID_JA: Final = re.compile(
    "述べ|語っ|話し|言っ|発言し|説明し|指摘し|強調し|主張し|コメントし|訴え|書い|明らかにし|批判し|"
    "答え|つぶやい|呼びかけ|振り返っ|語る|話す|いう"
)
_END_JA: Final = re.compile(r"[。「」『』\n]")
_CUT_JA: Final = re.compile(r"^.*(?:会見で|取材に|に対し|対して|について|では|日|で)(?=..)")
_PRONOUNS: Final = frozenset(("他", "她", "他们", "她们", "彼", "彼女", "它"))


def said_unspaced(text: str, span: Span) -> Attribution | None:
    """Return who is said to say the quotation at ``span``, ``None`` in a script with spaces."""
    beside = text[max(0, span.start - 3) : span.start] + text[span.end : span.end + 3]
    if not _UNSPACED.search(beside):
        return None
    left = max(0, span.start - _WINDOW)
    # Neither a sentence before nor another quotation has a say.
    left = 1 + max(text.rfind(mark, left, span.start) for mark in "。！？」”\n") or left
    right = span.end + _WINDOW
    end = _END_JA.search(text, span.end, right)
    right = end.start() if end else min(right, len(text))
    if text.startswith("と", span.end):
        return _japanese(text, left, span, right)
    return (
        _according(text, left, span.start)
        or _led_in(text, left, span.start)
        or _behind(text, span.end, right)
    )


def _according(text: str, left: int, end: int) -> Attribution | None:
    found = _ACCORDING_ZH.search(text[left:end])
    if found is None:
        return None
    cue = Span(left + found.start("cue"), left + found.end("cue"))
    return _attribution(text, left + found.start("who"), left + found.end("who"), cue)


def _led_in(text: str, left: int, end: int) -> Attribution | None:
    """Return the speaker before a quotation: "李明说：“…”"."""
    near = max(left, end - _NEAR)
    cue = _LED_IN_ZH.search(text[near:end])
    if cue is None:
        return None
    said = Span(near + cue.start("cue"), near + cue.end("cue"))
    who = _LAST_WORDS.search(text[max(left, said.start - _NEAR_WHO) : said.start])
    if who is None:
        return None
    start = said.start - len(who.group("who"))
    return _chinese(text, start, said.start, said)


def _behind(text: str, start: int, right: int) -> Attribution | None:
    """Return the speaker behind a quotation: "“…”，李明说。"."""
    words = _WORDS.match(text[start:right])
    cue = _SAID_ZH.search(words.group("who"), 1) if words else None
    if words is None or cue is None:
        return None
    first = start + words.start("who")
    said = Span(first + cue.start(), first + cue.end())
    return _chinese(text, first, said.start, said)


def _chinese(text: str, start: int, end: int, cue: Span) -> Attribution | None:
    who = _CUT_ZH.sub("", text[start:end])
    return _attribution(text, start, start + len(who), cue)


def _japanese(text: str, left: int, span: Span, right: int) -> Attribution | None:
    """Return the speaker of "XはYと述べた", whichever side X stands on."""
    cue = _SAID_JA.search(text, span.end, right)
    if cue is None:
        return None
    said = Span(*cue.span())
    for first, last in ((span.end + 1, cue.start()), (left, span.start)):
        found = list(_TOPIC_JA.finditer(text, first, last))
        if found:
            who = found[0].group("who")
            cut = _CUT_JA.match(who)
            start = found[0].start("who") + (cut.end() if cut else 0)
            return _attribution(text, start, found[0].end("who"), said)
    return None


def _attribution(text: str, start: int, end: int, cue: Span) -> Attribution | None:
    if start >= end:
        return None
    who = text[start:end]
    return Attribution(who, cue.of(text), cue, Span(start, end), who in _PRONOUNS)
