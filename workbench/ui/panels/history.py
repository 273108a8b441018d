"""The verdicts that were given on a claim: who, when, what and why."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from workbench.domain.verdict import RatingScale, Verdict, standing
from workbench.ui.errors import label
from workbench.ui.panels.tones import quiet
from workbench.ui.text.wording import moment
from workbench.ui.translation import tr


class VerdictHistory(QWidget):
    """Lists verdicts, the one that stands first; nothing in it can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(2)

    def show_verdicts(self, given: Sequence[Verdict], scales: Sequence[RatingScale]) -> None:
        """Show verdicts, given oldest first."""
        for line in self._lines:
            line.hide()
            self._column.removeWidget(line)
            line.deleteLater()
        self._lines = []
        stands = standing(given)
        for verdict in reversed(given):
            rating, when = rating_words(verdict, scales), moment(verdict.at)
            head = _head(verdict, stands).format(rating=rating, checker=verdict.by, when=when)
            self._add(head, bold=verdict is stands)
            self._add(_detail(verdict), bold=False)
        self.setVisible(bool(given))

    def _add(self, words: str, *, bold: bool) -> None:
        line = label(words, self)
        font = line.font()
        font.setBold(bold)
        line.setFont(font)
        quiet(line)
        self._lines.append(line)
        self._column.addWidget(line)


def rating_words(verdict: Verdict, scales: Sequence[RatingScale]) -> str:
    """Return the word of a verdict's rating, from the version of the scale that it used."""
    for scale in scales:
        if (scale.key, scale.version) == (verdict.scale, verdict.scale_version):
            for rating in scale.ratings:
                if rating.key == verdict.rating:
                    return rating.label
    return verdict.rating


def _head(verdict: Verdict, stands: Verdict | None) -> str:
    if verdict.withdrawn is not None:
        return tr("Taken back: {rating} – {checker}, {when}")
    if verdict is stands:
        return tr("Stands: {rating} – {checker}, {when}")
    return tr("Earlier: {rating} – {checker}, {when}")


def _detail(verdict: Verdict) -> str:
    change = ""
    if verdict.change:
        change = tr("Change to: {words}").format(words=verdict.change.change_to)
    rests = tr("Rests on %Ln piece(s) of evidence.", "", len(verdict.evidence))
    return "\n".join(part for part in (verdict.rationale, change, rests) if part)
