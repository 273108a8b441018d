"""How risks, sign-offs, searches and queries read in a report that is lines of text.

Each line is made with ``quiet``, which makes a stranger's text harmless where it is going.
"""

from collections.abc import Callable, Iterator
from datetime import date

from workbench.domain.query import Query
from workbench.domain.report import ReportClaim
from workbench.domain.risk import AcceptedRisk
from workbench.domain.search import SearchRecord
from workbench.domain.signoff import SignOff
from workbench.export.wording import day, moment

Quiet = Callable[[str], str]


def risk_line(risk: AcceptedRisk, quiet: Quiet) -> str:
    """Return who accepted the risk, when, and for which words."""
    return f"Risk accepted by {quiet(risk.who)}, {day(risk.on)}, for “{quiet(risk.words)}”"


def sign_off_line(sign_off: SignOff, quiet: Quiet) -> str:
    """Return who signed off and when, with the note and why there was no second checker."""
    told = f"Signed off by {quiet(sign_off.by)}, {moment(sign_off.at)}"
    note = f"; note: {quiet(sign_off.note)}" if sign_off.note else ""
    alone = f"; no second checker: {quiet(sign_off.reason)}" if sign_off.reason else ""
    return f"{told}{note}{alone}"


def search_line(search: SearchRecord, quiet: Quiet) -> str:
    """Return where and how somebody searched and found nothing."""
    words = f", with “{quiet(search.words)}”" if search.words else ""
    note = f". {quiet(search.note)}" if search.note else ""
    who = f"{quiet(search.by)}, {moment(search.at)}"
    return f"Searched, found nothing: {quiet(search.where)}{words} ({who}){note}"


def query_line(query: Query, today: date, quiet: Quiet) -> str:
    """Return whom a query went to, what was asked, and what came of it."""
    whom = f"Query to {quiet(query.to)} ({query.role.value}), {moment(query.asked)}"
    return f"{whom}, {query_state(query, today)}: {quiet(query.question)}{_outcome(query, quiet)}"


def query_state(query: Query, today: date) -> str:
    """Return whether a query is open, and until when an answer is or was due."""
    if query.closed is not None:
        return f"closed {moment(query.closed)}"
    if query.due is None:
        return "open"
    late = ", overdue" if query.overdue(today) else ""
    return f"open, due {day(query.due)}{late}"


def record_lines(told: ReportClaim, today: date, quiet: Quiet) -> Iterator[str]:
    """Yield everything that surrounds the verdict of a claim, a line each."""
    if told.risk is not None:
        yield risk_line(told.risk, quiet)
    if told.sign_off is not None:
        yield sign_off_line(told.sign_off, quiet)
    yield from (search_line(search, quiet) for search in told.searches)
    yield from (query_line(query, today, quiet) for query in told.queries)


def _outcome(query: Query, quiet: Quiet) -> str:
    if not query.outcome:
        return ""
    # A query that was opened again has the answer it had before.
    return f" {'Outcome' if query.closed else 'Answered so far'}: {quiet(query.outcome)}"
