"""A case in three panes: article, claims, and the evidence and verdict of the current claim."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from workbench.domain.claim import Claim
from workbench.domain.ids import CaseId, ClaimId
from workbench.domain.shaping import Shaped
from workbench.services.changes import Changes, Kind
from workbench.services.desk import Desk
from workbench.settings import Settings
from workbench.ui.bus import ChangeBus
from workbench.ui.encoding import PassageEncoding
from workbench.ui.jobs import JobRunner
from workbench.ui.models.at_hand import AtHand
from workbench.ui.models.contents import Contents, article_id, load, renewed
from workbench.ui.models.coverage import AccountingCount
from workbench.ui.models.feed import MatchFeed
from workbench.ui.models.known import KnownFeed
from workbench.ui.models.repeats import RepeatsFeed
from workbench.ui.panels.article import ArticlePanel
from workbench.ui.panels.attempt import attempt
from workbench.ui.panels.claims import ClaimsPanel
from workbench.ui.panels.deeds import CaseDeeds, Panes, SourceWanted, Work
from workbench.ui.panels.evidence import EvidencePanel
from workbench.ui.panels.filling import TableFilling
from workbench.ui.panels.verdict import VerdictPanel
from workbench.ui.readying import Readying
from workbench.ui.repeating import Repeating
from workbench.ui.saved_filters import SavedFilters
from workbench.ui.theme import Theme
from workbench.ui.translation import tr

__all__ = ["CaseView", "SourceWanted"]

CLAIM_MENU: Final = (
    *("claim.accept", "claim.drop", "claim.note_nothing", "claim.take_up", "claim.restore", ""),
    *("claim.split", "claim.merge", "claim.join", "claim.part", "claim.next_place", ""),
    *("claim.restate", "claim.kinds", "claim.claimant", "claim.number", ""),
    *("claim.begin", "claim.recheck"),
)
"""What can be done to claims from the table, by key; an empty key is a gap."""
BULK: Final = ("claim.begin", "claim.recheck", "verdict.sign_off")
"""What can be done by a press to several claims that are selected, beside rating them."""
ARTICLE_MENU: Final = ("claim.mark", "claim.sweep", "", *CLAIM_MENU)
SHARES: Final = {"case": (37, 63), "claim": (36, 64), "decision": (61, 39)}
"""How the splitters divide the window at first, in per cent."""


NARROWEST: Final = 230
"""Pixels that the article and the verdict keep, however narrow the window is."""
AFRESH: Final = Changes(frozenset({Kind.SOURCE}))
"""What calls for every claim to be searched again."""
TABLED: Final = (
    *(Kind.ARTICLE, Kind.CLAIM, Kind.VERDICT, Kind.EVIDENCE),
    *(Kind.QUERY, Kind.SIGN_OFF),
)
"""What the table of claims tells of."""


class CaseView(QWidget):
    """The three panes on one case.

    ``status`` says what was done, ``refused`` carries why something was not, ``trouble`` an error
    to show, ``ask_sources`` asks for sources to be added, ``asked_source`` carries a
    ``SourceWanted``, ``asked_claim`` a ``KnownClaim`` whose case is to be shown, ``zoomed`` the new
    size of the article's type in points, ``reordered`` the order in which claims are to be listed
    from now on.
    """

    status = Signal(str)
    refused = Signal(object)
    trouble = Signal(object)
    ask_sources = Signal()
    asked_source = Signal(object)
    asked_claim = Signal(object)
    zoomed = Signal(int)
    reordered = Signal(str)

    def __init__(
        self,
        desk: Desk,
        jobs: JobRunner,
        bus: ChangeBus,
        actions: Mapping[str, QAction],
        settings: Settings,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        filters: SavedFilters,
    ) -> None:
        super().__init__(parent)
        self._desk, self._settings = desk, settings
        self._wider = actions["match.whole_library"]
        self._hand = AtHand()
        self._missed: frozenset[Kind] = frozenset()
        self._feed = MatchFeed(desk, jobs, self)
        self._count = AccountingCount(desk, jobs, self)
        self._known = KnownFeed(desk, jobs, self)
        self._repeats = RepeatsFeed(desk, jobs, self)
        self.panes = Panes(
            ArticlePanel(theme, (actions["claim.next_open"], actions["claim.unmarked"]), self),
            ClaimsPanel(
                theme,
                filters,
                _menu(actions, CLAIM_MENU, self),
                self,
                bulk=[actions[key] for key in BULK],
            ),
            EvidencePanel(desk, self._feed, actions, theme, self),
            VerdictPanel(desk, jobs, actions, theme, self),
        )
        self._filling = TableFilling(self._feed, self._repeats, self.panes.claims, self)
        self.panes.article.text.set_menu(_menu(actions, ARTICLE_MENU, self))
        self._deeds = CaseDeeds(desk, self._hand, self.panes, Work(jobs, actions), self)
        unmarked, steps = actions["claim.unmarked"], self._deeds.steps
        self._readying = Readying(desk, self._hand, jobs, unmarked, steps, self)
        actions["verdict.ready"].triggered.connect(self._readying.ask)
        self._repeating = Repeating(desk, self._hand, self.panes.article, steps, self._repeats)
        actions["claim.repeats"].triggered.connect(self._repeating.ask)
        self._deeds.serve(actions, lambda: self.isVisible() and self.case_id is not None)
        self._lay_out()
        self._listen(bus)
        self.refresh_settings(settings)

    @property
    def case_id(self) -> CaseId | None:
        """The case that is shown, if any."""
        return self._hand.case_id

    @property
    def current(self) -> Claim | None:
        """The claim that is being worked on, if any."""
        return self._hand.claim

    def show_case(self, case_id: CaseId, claim_id: ClaimId | None = None) -> None:
        """Show a case, a claim of it or its first open one in front; raises ``NotFound``."""
        contents = load(self._desk, case_id)
        # Where an earlier draft has the claim, whoever is in the case already stays where they are.
        stays = self._hand.claim_id if claim_id is not None else None
        wanted = next((key for key in (claim_id, stays) if contents.claim(key)), None)
        self._missed = frozenset()
        self.panes.verdict.leave()
        self._hand.contents, self._hand.claim_id = contents, None
        self.panes.evidence.refresh_sources(case_id)
        self.panes.article.show_article(contents.article)
        self._feed.begin(contents.claims)
        self._show_claims(contents)
        self._show_current()
        if wanted is None:
            self.panes.claims.next_open()
        else:
            self.choose(wanted)
        if wanted != claim_id:
            self.status.emit(tr("That claim stands in an earlier draft of this case."))

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        panes = self.panes
        for part in (panes.article, panes.claims, panes.evidence, panes.verdict):
            part.refresh_theme(theme)

    def refresh_settings(self, settings: Settings) -> None:
        """Take other settings."""
        self._settings = settings
        self.panes.article.text.set_face(
            settings.article_font, settings.article_size, settings.article_measure
        )
        listed = (settings.claims_order, settings.desk_weights)
        attempt(lambda: self.panes.claims.arrange(*listed), self.refused.emit)
        self._wider.setChecked(settings.whole_library)
        self._look_wider()

    def follow(self, encoding: PassageEncoding) -> None:
        """Say how far passages are read for meaning; look again where that changes their order."""

        def afresh() -> None:
            # What the checker has stopped does not begin again by itself.
            if not self._feed.halted:
                self._hear(AFRESH)

        line = self.panes.evidence.order
        line.show_meaning(encoding.meaning)
        encoding.told.connect(line.show_meaning)
        encoding.renewed.connect(afresh)

    def choose(self, claim_id: ClaimId) -> None:
        """Work on another claim."""
        if claim_id != self._hand.claim_id:
            self.panes.verdict.leave()
            self._hand.claim_id = claim_id
            attempt(self._show_current, self.trouble.emit)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        missed, self._missed = self._missed, frozenset()
        if missed:
            self._hear(Changes(missed))
        else:
            attempt(self._show_claim_panes, self.trouble.emit)

    def hideEvent(self, event: QHideEvent) -> None:
        self.panes.verdict.leave()
        self.panes.evidence.leave()
        self._readying.close()
        self._repeating.close()
        super().hideEvent(event)

    def _hear(self, changes: Changes) -> None:
        """Take note of what changed; out of sight only that it did, for the library may be shut."""
        if self._deeds.busy:
            # What a step does to claims it brings itself: to read them all takes its time.
            changes = Changes(changes.kinds - {Kind.CLAIM})
        if self.isVisible():
            attempt(lambda: self._renew(changes), self.trouble.emit)
        else:
            self._missed |= changes.kinds

    def _renew(self, changes: Changes) -> None:
        """Read again what changed, and show it; the current claim stays current."""
        before = self._hand.contents
        if before is None:
            return
        if changes.touches(Kind.SOURCE):
            self.panes.evidence.refresh_sources(before.case_id)
            self._feed.sources_changed()
        if changes.touches(*TABLED):
            contents = renewed(self._desk, before, changes)
            if contents.article.id != before.article.id:
                self.show_case(contents.case_id)
                return
            self._feed.renew(contents.claims)
            self._show_claims(contents)
        self.panes.verdict.heed(changes)
        self._readying.heed(changes)
        if changes.touches(Kind.CLAIM, Kind.VERDICT):
            self._known.look_again()
        if changes.touches(Kind.CLAIM, Kind.EVIDENCE, Kind.DECISION, Kind.SOURCE, Kind.SEARCH):
            self._show_claim_panes()

    def _take(self, shaped: Shaped) -> None:
        """Show claims as an action has left them."""
        before = self._hand.contents
        if before is not None and shaped.claims:
            contents = before.with_claims(shaped.claims)
            self._feed.renew(contents.claims)
            self._show_claims(contents)
            attempt(self._show_claim_panes, self.trouble.emit)

    def _show_claims(self, contents: Contents) -> None:
        self._hand.contents = contents
        rows = self._filling.filled(contents.rows())
        self.panes.claims.strip.show_scale(contents.scale)
        self.panes.claims.show_claims(rows)
        self.panes.article.show_claims(rows)
        self._count.count(article_id(contents.article))
        self._readying.look()
        self._repeats.look(article_id(contents.article), contents.claims)

    def _show_current(self) -> None:
        self.panes.claims.choose(self._hand.claim_id)
        self.panes.article.choose(self._hand.claim_id)
        self._show_claim_panes()

    def _show_claim_panes(self) -> None:
        if self._hand.contents is not None:
            head, article = self.panes.evidence.head, self._hand.contents.article
            head.show_places(self._hand.claim, article.text)
            self._known.look(self._hand.claim)
            self.panes.evidence.show_claim(self._hand.claim, self._hand.evidence)
            self.panes.verdict.show_claim(self._hand.claim, self._hand.contents.scale)

    def _refresh_matches(self, claim_id: ClaimId | None = None) -> None:
        if self.isVisible() and claim_id in {None, self._hand.claim_id}:
            attempt(self.panes.evidence.refresh_matches, self.trouble.emit)

    def _look_wider(self) -> None:
        wider = self._wider.isChecked()
        self._feed.look(top=self._settings.matches_shown, whole_library=wider)
        if self._hand.claim is not None:
            self._show_claim_panes()

    def _listen(self, bus: ChangeBus) -> None:
        panes, deeds = self.panes, self._deeds
        bus.changed.connect(self._hear)
        self._wider.toggled.connect(self._look_wider)
        # A claim that is pressed in the article is meant alone, whatever the table has selected.
        panes.article.chosen.connect(lambda _: panes.claims.table.alone())
        for pane in (panes.article, panes.claims):
            pane.chosen.connect(self.choose)
        panes.claims.reordered.connect(self.reordered)
        panes.claims.several.told.connect(self.status)
        panes.evidence.head.went.connect(panes.article.show_place)
        for leader in (deeds, self._readying, self._repeating):
            leader.went.connect(self.choose)
        deeds.refused.connect(self.refused)
        deeds.shaped.connect(self._take)
        deeds.asked_source.connect(self.asked_source)
        deeds.zoomed.connect(self.zoomed)
        self._feed.arrived.connect(self._refresh_matches)
        self._feed.rested.connect(self._refresh_matches)
        self._count.counted.connect(panes.article.show_accounting)
        self._known.told.connect(panes.evidence.known.show_known)
        panes.evidence.known.went.connect(self.asked_claim)
        panes.evidence.ask_sources.connect(self.ask_sources)
        evidence = panes.evidence
        for speaker in (deeds, evidence, evidence.known, panes.verdict, self._repeating):
            speaker.said.connect(self.status)
        for sufferer in (deeds, panes.evidence, self._readying):
            sufferer.trouble.connect(self.trouble)
        # The table has taken note of it before.
        self._repeats.clashed.connect(lambda: panes.article.show_claims(panes.claims.rows))
        for worker in (self._feed, self._count, self._known, self._repeats):
            worker.failed.connect(self.trouble)

    def _lay_out(self) -> None:
        panes = self.panes
        panes.article.setMinimumWidth(NARROWEST)
        panes.verdict.setMinimumWidth(NARROWEST)
        decision = _splitter("decision", Qt.Orientation.Horizontal, panes.evidence, panes.verdict)
        claim = _splitter("claim", Qt.Orientation.Vertical, panes.claims, decision)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(_splitter("case", Qt.Orientation.Horizontal, panes.article, claim))


def _menu(actions: Mapping[str, QAction], keys: Sequence[str], parent: QWidget) -> list[QAction]:
    """Return the actions of a menu, with a separator where a key is empty."""
    made = []
    for key in keys:
        gap = QAction(parent)
        gap.setSeparator(True)
        made.append(actions[key] if key else gap)
    return made


def _splitter(name: str, way: Qt.Orientation, first: QWidget, second: QWidget) -> QSplitter:
    splitter = QSplitter(way)
    splitter.setObjectName(name)
    splitter.setChildrenCollapsible(False)
    for part, share in zip((first, second), SHARES[name], strict=True):
        splitter.addWidget(part)
        splitter.setStretchFactor(splitter.count() - 1, share)
    splitter.setSizes([share * 10 for share in SHARES[name]])
    return splitter
