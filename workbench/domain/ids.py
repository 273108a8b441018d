"""Typed identifiers, so that a claim's id cannot be passed for an article's."""

from typing import NewType

CaseId = NewType("CaseId", int)
ArticleId = NewType("ArticleId", int)
ClaimId = NewType("ClaimId", int)
SourceId = NewType("SourceId", int)
PassageId = NewType("PassageId", int)
EvidenceId = NewType("EvidenceId", int)
VerdictId = NewType("VerdictId", int)
EventId = NewType("EventId", int)
QueryId = NewType("QueryId", int)
SignOffId = NewType("SignOffId", int)
SearchId = NewType("SearchId", int)
