"""The report as Markdown, for mail and wikis."""

import re
from collections.abc import Iterator
from typing import Final

from workbench.domain.report import Report, ReportClaim, ReportEvidence, ReportSource
from workbench.export import wording
from workbench.export.outline import Outline, Told, compared, outline, slots
from workbench.export.wording_records import query_line, record_lines, risk_line

_SYNTAX: Final = re.compile(r"([\\`*_{}\[\]<>|~]|&(?=[#A-Za-z]))")
# What some readers make a link of without being asked, and what begins a list, a rule or a heading.
_LINKING: Final = re.compile(r"(?<=\w)(:)(?=//)|(?<=www)(\.)|(?<=\w)(@)(?=\w)", re.IGNORECASE)
_SPACE: Final = re.compile(r"\s+")
_STARTING: Final = re.compile(r"^(\s*)([-+=:#]|\d{1,9}(?=[.)]))")


def render_markdown(report: Report) -> bytes:
    """Return the report as Markdown (CommonMark) in UTF-8."""
    lines = list(_lines(outline(report)))
    return ("\n".join(lines).rstrip("\n") + "\n").encode("utf-8", "replace")


def quiet(text: str) -> str:
    """Return a stranger's text on one line, with everything that Markdown would act on escaped."""
    return _STARTING.sub(_halted, _inline(text).strip())


def _inline(text: str) -> str:
    line = _SPACE.sub(" ", wording.bare(text))
    line = _SYNTAX.sub(r"\\\1", line)
    return _LINKING.sub(lambda found: f"\\{found.group()}", line)


def _halted(found: re.Match[str]) -> str:
    mark = found.group(2)
    # A number is stopped behind its digits: "1\." is text, "\1." is not.
    return found.group(1) + (f"{mark}\\" if mark.isdigit() else f"\\{mark}")


def _lines(it: Outline) -> Iterator[str]:
    yield from _head(it)
    yield from _summary(it)
    yield from _article(it)
    yield from ("## Claims", "")
    for told in it.claims:
        yield from _claim(it, told)
    yield from _sources(it)
    yield from _coverage(it)
    yield from _register(it)
    yield from _record(it)


def _head(it: Outline) -> Iterator[str]:
    report = it.report
    yield from (f"# {quiet(report.case.title)}", "")
    yield f"- Article: {quiet(report.article.title or 'untitled')}"
    by = (report.article.author, report.article.publisher, wording.day(report.article.published))
    if any(by):
        yield f"- Published: {', '.join(quiet(part) for part in by if part)}"
    if report.article.origin:
        yield f"- Received from: {quiet(report.article.origin)}"
    if it.checkers:
        yield f"- Checked by: {', '.join(quiet(name) for name in it.checkers)}"
    yield f"- Report made: {wording.moment(report.made)}"
    yield ""


def _summary(it: Outline) -> Iterator[str]:
    yield from ("## Summary", "")
    for rating, number in it.tally:
        yield f"- {quiet(rating.label) if rating else 'No verdict yet'}: {number}"
    yield ""
    if not it.changes:
        return
    yield from ("### What needs changing", "")
    for told in it.changes:
        verdict, rating = told.told.verdict, told.told.rating
        change = verdict.change if verdict else None
        label = f" ({quiet(rating.label)})" if rating else ""
        stands = change.stands_as if change and change.stands_as else told.claim.words
        yield f"- **Claim {told.number}**{label}"
        yield f"    - Stands as: {quiet(stands)}"
        if change and change.change_to:
            yield f"    - Change to: {quiet(change.change_to)}"
        because = (change.because if change else "") or (verdict.rationale if verdict else "")
        if because:
            yield f"    - Because: {quiet(because)}"
    yield ""


def _article(it: Outline) -> Iterator[str]:
    yield from ("## The article, with its claims", "")
    for paragraph in it.article:
        line = ""
        for piece in paragraph.pieces:
            numbers = "".join(f" **[{ended.number}]**" for ended in it.ending(piece))
            line += "\n".join(map(_inline, piece.text.splitlines() or [""])) + numbers
        stopped = (_STARTING.sub(_halted, part.strip()) for part in line.split("\n"))
        # A backslash at the end of a line keeps the line break that the article has there.
        yield from ("> " + "\\\n> ".join(filter(None, stopped)), ">")
    yield ""


def _claim(it: Outline, told: Told) -> Iterator[str]:
    claim = told.claim
    yield from (f"### Claim {told.number}", "", f"> {quiet(claim.words)}", "")
    if claim.restatement:
        yield f"- Stands alone as: {quiet(claim.restatement)}"
    if claim.kinds:
        yield f"- Kinds: {wording.kinds(claim.kinds)}"
    if claim.claimant:
        yield f"- Claimant: {quiet(claim.claimant)}"
    yield f"- Check: {claim.state.value}"
    yield from _verdict(told.told)
    yield from (_evidence(held) for held in told.told.evidence)
    today = it.report.made.date()
    yield from (f"- {line}" for line in record_lines(told.told, today, quiet))
    for earlier in told.told.earlier:
        label = quiet(wording.rating_label(it.report.scale, earlier))
        why = f": {quiet(earlier.rationale)}" if earlier.rationale else ""
        yield f"- Earlier, {wording.moment(earlier.at)}, {quiet(earlier.by)}: {label}{why}"
    yield from _put_forward(it, told.told)
    yield ""


def _verdict(told: ReportClaim) -> Iterator[str]:
    verdict, rating = told.verdict, told.rating
    if verdict is None:
        return
    if rating is not None:
        yield f"- **{quiet(rating.label)}**: {quiet(rating.meaning)}"
    if verdict.rationale:
        yield f"- Rationale: {quiet(verdict.rationale)}"
    if verdict.change:
        yield f"- Change to: {quiet(verdict.change.change_to)}"
    yield f"- Decided by {quiet(verdict.by)}, {wording.moment(verdict.at)}"


def _put_forward(it: Outline, told: ReportClaim) -> Iterator[str]:
    if told.put_forward:
        yield "- Found by the program, not checked by a person:"
    for match in told.put_forward:
        number = it.source_number(match.passage.source_id)
        words = quiet("".join(piece.text for piece, _relation in compared(match)))
        yield f"    - {_at(number, str(match.passage.locator))} “{words}”"
        yield from (f"        - {quiet(wording.slot(slot))}" for slot in slots(match))


def _evidence(held: ReportEvidence) -> str:
    found = held.evidence
    note = f" {quiet(found.note)}" if found.note else ""
    where = _at(held.source_number, str(found.locator))
    return f"- Evidence, {found.stance.value}: “{quiet(found.quotation)}” {where}{note}"


def _at(number: int, locator: str) -> str:
    # A speaker or a sheet in it is a stranger's word.
    return f"\\[source {number}{', ' if locator else ''}{_inline(locator)}\\]"


def _sources(it: Outline) -> Iterator[str]:
    yield from ("## Sources", "")
    for held in it.report.sources:
        yield _source(held)
    yield ""


def _source(held: ReportSource) -> str:
    source = held.source
    url = wording.address(source.url)
    told = (
        quiet(source.title),
        quiet(source.publisher),
        wording.day(source.published),
        quiet(source.kind),
        quiet(source.file),
        # An address in angle brackets is a link; nothing in a vetted one can end it early.
        f"<{url}>" if url else quiet(source.url),
        f"retrieved {wording.moment(source.retrieved)}",
        f"SHA-256 {wording.short(source.sha256)}" if source.sha256 else "",
        quiet(f"{source.outcome.value}: {source.reason}") if source.reason else "",
        quiet(f"not in its text: {', '.join(source.lacks)}") if source.lacks else "",
    )
    return f"{held.number}. {'; '.join(part for part in told if part)}"


def _coverage(it: Outline) -> Iterator[str]:
    report, cover = it.report, it.report.coverage
    yield from ("## Coverage", "")
    yield from (f"{sentence}" for sentence in it.covered())
    yield ""
    for told in it.still_open():
        yield f"- Open: claim {told.number}, {quiet(told.claim.words)}"
    for claim in report.set_apart:
        why = f" ({quiet('; '.join(claim.reasons))})" if claim.reasons else ""
        yield f"- Set apart: {quiet(claim.words)}{why}"
    for span in cover.unmarked:
        yield f"- Under no claim: {quiet(span.of(report.article.text))}"
    yield ""


def _register(it: Outline) -> Iterator[str]:
    """Yield who accepted which risk, and which queries are open; nothing where there are none."""
    if it.at_risk():
        yield from ("## Accepted risks", "")
    for told in it.at_risk():
        if told.told.risk is not None:
            yield f"- Claim {told.number}: {risk_line(told.told.risk, quiet)}"
    if it.unanswered():
        yield from ("", "## Open queries", "")
    today = it.report.made.date()
    for told, query in it.unanswered():
        yield f"- Claim {told.number}: {query_line(query, today, quiet)}"
    yield ""


def _record(it: Outline) -> Iterator[str]:
    report = it.report
    yield from ("## Record", "")
    yield f"- Article SHA-256: {quiet(report.article.digest)}"
    yield f"- Case history: {wording.count(report.events, 'event')}, head {quiet(report.head)}"
    yield f"- Fact-Checking Workbench {quiet(report.app_version)}"
