"""Who the article says said a thing."""

from collections.abc import Sequence

from workbench.domain.text import Span
from workbench.language.antecedents import Persons, means_somebody
from workbench.language.names import Name
from workbench.language.placed import Placed
from workbench.language.quotations import Quotation, one_line_a_paragraph, outermost
from workbench.language.speech import said_in
from workbench.language.stream import Stream


class Claimants:
    """The people and groups of one article, asked who said a sentence of it."""

    def __init__(self, hidden: str, names: Sequence[Name], quotations: Sequence[Quotation]) -> None:
        """Take the article with its quoted words overwritten, its names and its quotations."""
        self._stream = Stream(one_line_a_paragraph(hidden), outermost(quotations), names)
        self._quotations = Placed(quotations)
        speakers = {quotation.speaker for quotation in quotations if quotation.speaker}
        self._persons = Persons(names, speakers)

    def of(self, span: Span) -> str:
        """Return who is said to have said the sentence at ``span``, empty if the article itself.

        A quotation's speaker comes first, then whoever the sentence reports on; a pronoun is
        traced to the last person named before.
        """
        for quotation in self._quotations.overlapping(span):
            if quotation.speaker:
                return quotation.speaker
        said = said_in(self._stream, self._stream.at(span.start), self._stream.at(span.end))
        if said is None:
            return ""
        if not said.pronoun:
            return said.speaker
        person = self._persons.meant(said.speaker, said.speaker_span.start)
        return person.text if person and means_somebody(said.speaker) else ""
