"""What stands in the form of a question: kept as a draft while it is typed, then asked."""

from dataclasses import dataclass

from workbench.domain.claim import Claim
from workbench.domain.query import QueryRole
from workbench.ui.text.questions import stub


@dataclass(frozen=True, slots=True)
class QuestionForm:
    """A question as far as it is written; ``role`` and ``due`` are as they are shown or typed."""

    to: str = ""
    role: str = QueryRole.WRITER.value
    question: str = ""
    due: str = ""

    @classmethod
    def about(cls, claim: Claim) -> "QuestionForm":
        """Return a form that nobody has written in yet."""
        return cls(question=stub(claim))

    @property
    def who(self) -> QueryRole:
        """The role of whoever is asked."""
        known = {role.value: role for role in QueryRole}
        return known.get(self.role, QueryRole.WRITER)
