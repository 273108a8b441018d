"""What is said of questions that are out: whom they go to, when an answer is due, what came."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from workbench.domain.claim import Claim
from workbench.domain.query import CaseQuery, Query, QueryRole
from workbench.language.name_words import COMMON
from workbench.ui.text.wording import day_words, number_words
from workbench.ui.translation import marked, tr

ROLES: Final[Mapping[QueryRole, str]] = {
    QueryRole.WRITER: marked("writer"),
    QueryRole.EDITOR: marked("editor"),
    QueryRole.SOURCE: marked("source"),
    QueryRole.EXPERT: marked("expert"),
    QueryRole.CLAIMANT: marked("claimant (right of reply)"),
}


def role_words(role: QueryRole) -> str:
    """Say what somebody who is asked is to the article."""
    return tr(ROLES[role])


def whom_words(query: Query) -> str:
    """Say who is asked, and what they are to the article."""
    whom = tr("{name} ({role})")
    return whom.format(name=query.to, role=role_words(query.role))


def due_words(query: Query, today: date) -> str:
    """Say how far a question has come."""
    if query.withdrawn is not None:
        return tr("withdrawn")
    if query.closed is not None:
        return tr("answered {day}").format(day=_here(query.closed.astimezone().date()))
    if query.due is None:
        return tr("open")
    if query.due == today:
        return tr("due today")
    due = tr("overdue since {day}") if query.overdue(today) else tr("due {day}")
    return due.format(day=_here(query.due))


def due_sign(query: Query, today: date) -> tuple[str, str]:
    """Return the icon and the tone that say the same."""
    if query.withdrawn is not None:
        return "cancel", "muted"
    if query.closed is not None:
        return "checked", "good"
    return ("overdue", "bad") if query.overdue(today) else ("query-out", "warn")


def asked_words(query: Query) -> str:
    """Say who asked and when."""
    day = _here(query.asked.astimezone().date())
    return tr("asked {day} by {checker}").format(day=day, checker=query.by)


def stub(claim: Claim) -> str:
    """Return the beginning of a question about a claim, for the checker to reword."""
    words = " ".join(claim.asked.split()).rstrip(".!;:, ")
    first, space, rest = words.partition(" ")
    # Whatever may be a name keeps its capital.
    words = f"{first.lower()}{space}{rest}" if first.lower() in COMMON else words
    return tr("Is it right that {words}?").format(words=words)


def call_sheet(title: str, told: Sequence[CaseQuery], today: date, *, verbatim: bool) -> str:
    """Return the questions as plain text, person by person, in the order in which they come.

    The words of the claims are left out unless they are wanted: whoever is rung up is asked, not
    read to.
    """
    people: dict[str, list[CaseQuery]] = {}
    for one in told:
        people.setdefault(whom_words(one.query), []).append(one)
    parts = [tr("Questions: {title}").format(title=title)]
    for whom, theirs in people.items():
        lines = [_line(one, today, verbatim=verbatim) for one in theirs]
        parts.append("\n".join((whom, *lines)))
    return "\n\n".join(parts) + "\n"


def _line(one: CaseQuery, today: date, *, verbatim: bool) -> str:
    head = number_words(one.claim) or tr("Claim")
    lines = [f"– {head} · {due_words(one.query, today)}", f"  {_flat(one.query.question)}"]
    if verbatim:
        said = tr("The article says: “{words}”").format(words=_flat(one.claim.words))
        lines.append(f"  {said}")
    if one.query.outcome:
        answer = tr("Answer: {words}").format(words=_flat(one.query.outcome))
        lines.append(f"  {answer}")
    return "\n".join(lines)


def _flat(words: str) -> str:
    return " ".join(words.split())


def _here(day: date) -> str:
    return day_words(day.isoformat())
