"""The report as a table for a spreadsheet: one row a claim.

Every field is quoted, and a field that a spreadsheet would take for a formula is given an
apostrophe in front (rule: OWASP, CSV injection); ``unguarded`` takes it away again.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from workbench.domain.evidence import Stance
from workbench.domain.report import Report, ReportClaim
from workbench.export.outline import Told, outline
from workbench.export.wording import kinds
from workbench.export.wording_records import query_line, risk_line, search_line

COLUMNS: Final = (
    "number",
    "words",
    "restatement",
    "kinds",
    "claimant",
    "state",
    "rating",
    "rationale",
    "stands_as",
    "change_to",
    "because",
    *(stance.value for stance in Stance),
    "evidence",
    "checked_by",
    "checked_at",
    "start",
    "end",
    "risk",
    "signed_off_by",
    "signed_off_at",
    "sign_off_note",
    "no_second_checker",
    "searches",
    "open_queries",
    "queries",
)

_NUMBER: Final = re.compile(r"[+-]?\d+(?:\.\d+)?")
# What a spreadsheet reads as the beginning of a formula, in full width too, also behind white
# space and marks; and the apostrophe itself, so that taking it away again is exact.
_FORMULA: Final = re.compile(
    r"[\s\x00\ufeff\u200b\u200e\u200f\u202a-\u202e]*[=+\-@＝＋－＠']|[\t\r\n]"
)
_BROKEN: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def render_csv(report: Report) -> bytes:
    """Return the report as CSV in UTF-8, with the mark at its front that spreadsheets look for."""
    out = io.StringIO(newline="")
    rows = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    titles = {held.number: held.source.title for held in report.sources}
    today = report.made.date()
    for told in outline(report).claims:
        cells = (*_row(told, titles), *_records(told.told, today))
        rows.writerow([guarded(cell) for cell in cells])
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8")


def guarded(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula, without characters that break one."""
    clean = _BROKEN.sub("\ufffd", cell)
    if _NUMBER.fullmatch(clean) or not _FORMULA.match(cell):
        return clean
    return f"'{clean}"


def unguarded(cell: str) -> str:
    """Return a cell as it was before ``guarded``."""
    return cell[1:] if cell.startswith("'") else cell


def _row(told: Told, titles: Mapping[int, str]) -> Iterator[str]:
    claim, verdict, rating = told.claim, told.told.verdict, told.told.rating
    change = verdict.change if verdict else None
    stances = Counter(held.evidence.stance for held in told.told.evidence)
    yield from (str(told.number), claim.words, claim.restatement, kinds(claim.kinds))
    yield from (claim.claimant, claim.state.value)
    yield rating.label if rating else ""
    yield verdict.rationale if verdict else ""
    yield from (change.stands_as, change.change_to, change.because) if change else ("", "", "")
    yield from (str(stances[stance]) for stance in Stance)
    yield _evidence(told.told, titles)
    yield from (verdict.by, verdict.at.isoformat()) if verdict else ("", "")
    yield from (str(claim.span.start), str(claim.span.end))


def _records(told: ReportClaim, today: date) -> Iterator[str]:
    """Yield what surrounds the verdict; of several searches and queries each is a line."""
    signed = told.sign_off
    yield risk_line(told.risk, _flat) if told.risk else ""
    yield from (signed.by, signed.at.isoformat()) if signed else ("", "")
    yield from (signed.note, signed.reason) if signed else ("", "")
    yield "\n".join(search_line(search, _flat) for search in told.searches)
    yield str(sum(query.open for query in told.queries))
    yield "\n".join(query_line(query, today, _flat) for query in told.queries)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _evidence(told: ReportClaim, titles: Mapping[int, str]) -> str:
    """Return the evidence of a claim, a line each: stance, source, locator, quotation, note."""
    lines = []
    for held in told.evidence:
        found = held.evidence
        title = titles.get(held.source_number, "")
        place = (f"source {held.source_number}", title, str(found.locator))
        where = ", ".join(filter(None, place))
        note = f" ({found.note})" if found.note else ""
        lines.append(f"{found.stance.value} [{where}]: “{found.quotation}”{note}")
    return "\n".join(lines)
