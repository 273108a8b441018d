"""Every window, pane, dialog, popup and menu that a checker can see, one after the other."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEventLoop, QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QMenu,
    QMessageBox,
    QTabWidget,
    QTreeWidget,
    QWidget,
)

from tests.ui.furnished import PDF, Furnished, Spice, named
from workbench.domain.ids import ClaimId
from workbench.domain.source import Outcome
from workbench.errors import Unusable
from workbench.services.desk import Desk
from workbench.services.inspecting import Inspected, Standing
from workbench.services.sources import Imported
from workbench.ui.case_view import CaseView
from workbench.ui.dialogs.page_canvas import PageCanvas
from workbench.ui.dialogs.source_viewer import SourceViewer
from workbench.ui.errors import show_error
from workbench.ui.jobs import Job
from workbench.ui.models.contents import filed
from workbench.ui.models.criteria import Criteria
from workbench.ui.panels.filtering import ClaimFiltering
from workbench.ui.window import MainWindow

LONG: Final = 20.0
SIZE: Final = (1800, 1300)
Surface = tuple[str, QWidget]


@dataclass(frozen=True)
class Stage:
    """A window on a furnished library, and how the words in it are made."""

    window: MainWindow
    desk: Desk
    made: Furnished
    spice: Spice = named

    @property
    def view(self) -> CaseView:
        """The panes of the case."""
        if self.window.case_view is None:
            raise ValueError("a case is shown")
        return self.window.case_view

    def do(self, key: str) -> None:
        """Trigger an action."""
        self.window.deeds[key].trigger()

    def until(self, so: Callable[[], object]) -> None:
        """Let the window live until something is so."""
        began = time.monotonic()
        while not so():
            if time.monotonic() - began > LONG:
                raise TimeoutError("the window did not come that far")
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)

    def opened(self, kind: str) -> QWidget:
        """Return the window of a class that is open, once it is."""
        found: list[QWidget] = []

        def there() -> bool:
            found[:] = [
                widget
                for widget in QApplication.topLevelWidgets()
                if widget.isVisible() and type(widget).__name__ == kind
            ]
            return bool(found)

        self.until(there)
        return found[-1]


def surfaces(stage: Stage) -> Iterator[Surface]:
    """Show everything there is, and yield each while it is in sight, with its name."""
    stage.window.resize(*SIZE)
    yield from _start(stage)
    yield from _case(stage)
    yield from _menus(stage)
    for kind, show in DIALOGS.items():
        show(stage)
        shown = stage.opened(kind)
        yield kind, shown
        shown.close()
    yield from _pages(stage)
    yield from _messages(stage)
    stage.window._refuse(Unusable(stage.spice("refusal")))
    yield "trouble", stage.window


def _start(stage: Stage) -> Iterator[Surface]:
    stage.until(lambda: stage.window.dock.shown)
    stage.window.show_start()
    yield "start", stage.window


def _case(stage: Stage) -> Iterator[Surface]:
    window, made = stage.window, stage.made
    window.show_case(made.case_id, made.claim_id)
    evidence = stage.view.panes.evidence
    stage.until(lambda: evidence.list.current() is not None)
    stage.until(evidence.known.isVisible)
    window.dock.show()
    # Long enough at work to be shown, in the middle of something.
    job = Job("Reading")
    job.begun -= LONG
    job.step = type(job.step)(3, 7, stage.spice("job"))
    window.status.show_jobs([job])
    read = [Imported(stage.spice("read"), Outcome.FAILED, stage.spice("readreason"))]
    window.dock.imports.follow(job, read)
    window.dock.show_inspected(
        [
            Inspected(one.id, Standing.CHANGED, stage.spice("standing"), stage.spice("place"))
            for one in window.dock.shown
        ]
    )
    window.status.say(stage.spice("said"))
    yield "case", window
    yield from _nothing_found(stage)
    stage.do("edit.find")
    stage.do("claim.restate")
    window.dock.tell(stage.spice("news"), more=True)
    stage.view.panes.verdict.save()
    window.status.complain(Unusable(stage.spice("complaint")))
    _scroll_to_end(window)
    yield "case with its lines open, at the end", window
    yield from _decisions(stage)
    yield from _lists(stage)
    stage.view.choose(made.claim_id)
    stage.view.panes.claims.table.alone()


def _nothing_found(stage: Stage) -> Iterator[Surface]:
    """Search the list of sources for words that none has."""
    (line, *_) = stage.window.dock.findChildren(QLineEdit)
    line.setText("no such words")
    stage.until(stage.window.dock.empty.isVisible)
    yield "no such source", stage.window
    line.clear()
    stage.until(lambda: stage.window.dock.shown)


def _decisions(stage: Stage) -> Iterator[Surface]:
    """Show the pages on claims of which more is known, and what is typed there."""
    stage.window.dock.show_unread_list()
    stage.do("case.offline")
    stage.do("verdict.queries")
    yield from _tabs(stage, "a claim", stage.view)
    for key in ("evidence.note", "evidence.nothing", "edit.search"):
        stage.do(key)
        yield f"after {key}", stage.window
    stage.view.choose(_other(stage, 2))
    yield from _tabs(stage, "a claim with a question", stage.view)
    stage.view.choose(_other(stage, 1))
    yield from _tabs(stage, "a claim restated", stage.view)
    stage.view.panes.verdict.rate(1)
    stage.view.panes.verdict.rationale.setPlainText(stage.spice("draft"))
    yield "a draft", stage.window
    stage.do("verdict.query")
    yield "a question being asked", stage.window


def _lists(stage: Stage) -> Iterator[Surface]:
    """Show other claims in the table, and several of them at once."""
    claims = stage.view.panes.claims
    claims.show_chip("dropped")
    stage.view.choose(_dropped(stage))
    yield "dropped claims", stage.window
    claims.show_chip("all")
    (filtering,) = stage.view.findChildren(ClaimFiltering)
    filtering.ask(Criteria(first=1, last=4))
    yield "claims filtered", stage.window
    filtering.clear()
    claims.table.selectAll()
    yield "several claims", stage.window


def _tabs(stage: Stage, name: str, pane: QWidget) -> Iterator[Surface]:
    """Turn to each page of a pane, scrolled to its end."""
    for tabs in pane.findChildren(QTabWidget):
        for at in range(tabs.count()):
            tabs.setCurrentIndex(at)
            # Some pages are read only when they come into sight.
            stage.until(lambda: all(job.background for job in stage.window.jobs.active))
            _scroll_to_end(stage.window)
            yield f"{name}, page {at + 1} of {tabs.objectName()}", stage.window
        tabs.setCurrentIndex(0)


def _scroll_to_end(window: QWidget) -> None:
    QApplication.processEvents()
    for area in window.findChildren(QAbstractScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def _other(stage: Stage, at: int) -> ClaimId:
    return filed(stage.desk.claims.of_article(stage.made.article_id)[at])


def _dropped(stage: Stage) -> ClaimId:
    claims = stage.desk.claims.of_article(stage.made.article_id, dropped=True)
    return next(filed(claim) for claim in claims if claim.dropped)


def _menus(stage: Stage) -> Iterator[Surface]:
    evidence, article = stage.view.panes.evidence, stage.view.panes.article.text
    point = article.cursorRect().center()
    asked = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, point, article.viewport().mapToGlobal(point)
    )
    QApplication.sendEvent(article.viewport(), asked)
    evidence.known.open()
    for menu in stage.window.findChildren(QMenu):
        if menu.actions():
            menu.popup(QPoint(10, 10))
            yield f"menu {menu.objectName()} of {type(menu.parent()).__name__}", menu
            menu.close()


def _pages(stage: Stage) -> Iterator[Surface]:
    (paper,) = (one for one in stage.desk.sources.summaries() if one.media_type == PDF)
    stage.window.tasks.viewing.open(paper.id)
    viewer = stage.opened("SourceViewer")
    if not isinstance(viewer, SourceViewer):
        raise TypeError("a source that is filed can be looked at")
    viewer.show_details(True)
    yield "SourceViewer with a long text", viewer
    viewer.stack.show_pages()
    (canvas,) = viewer.findChildren(PageCanvas)
    stage.until(canvas.isVisible)
    yield "SourceViewer with pages", viewer
    viewer.close()


def _messages(stage: Stage) -> Iterator[Surface]:
    for error in (Unusable(stage.spice("error")), ValueError(stage.spice("bug"))):
        box: QMessageBox = show_error(stage.window, error)
        for button in box.buttons():
            if box.buttonRole(button) is QMessageBox.ButtonRole.ActionRole:
                button.click()
        yield f"message of a {type(error).__name__}", box
        box.close()


def _by(key: str) -> Callable[[Stage], None]:
    return lambda stage: stage.do(key)


def _results(stage: Stage) -> None:
    at, spice = Outcome.FAILED, stage.spice
    imported = [
        Imported(spice("imported"), at, spice("importedreason")),
        Imported("", Outcome.OK, title=spice("importedtitle")),
        Imported("archive.zip", Outcome.PARTIAL, within=spice("within"), lacks=(spice("lacks"),)),
    ]
    stage.window.tasks.gathering.gathered.emit(imported, True)
    stage.window.dock.results.emit()


def _origin(stage: Stage) -> None:
    stage.window.tasks.keeping.ask_origin(stage.window.dock.shown[0])


def _paste(stage: Stage) -> None:
    QGuiApplication.clipboard().setText(stage.spice("pasted"))
    stage.do("source.paste")


def _viewer(stage: Stage) -> None:
    stage.until(stage.view.panes.evidence.list.current)
    stage.do("source.view")


def _palette(stage: Stage) -> None:
    stage.do("edit.commands")
    # Cases and claims are commands too.
    palette = stage.opened("Palette")
    (line,) = palette.findChildren(QLineEdit)
    line.setText("case")


def _filter(stage: Stage) -> None:
    stage.do("edit.filter")
    popup = stage.opened("FilterPopup")
    for tree in popup.findChildren(QTreeWidget):
        tree.expandAll()


def _describe(stage: Stage) -> None:
    sources = stage.window.dock.shown
    stage.window.tasks.correcting.ask_of(sources[:1])


def _several(stage: Stage) -> None:
    stage.window.tasks.correcting.ask_of(stage.window.dock.shown[:2])


DIALOGS: Final[dict[str, Callable[[Stage], None]]] = {
    "SettingsDialog": _by("app.settings"),
    "KeysDialog": _by("help.keys"),
    "AboutDialog": _by("help.about"),
    "PasteDialog": _paste,
    "AddressDialog": _by("case.address"),
    "ExportDialog": _by("report.export"),
    "AlikeDialog": _by("source.alike"),
    "OriginDialog": _origin,
    "ResultsDialog": _results,
    "SourceViewer": _viewer,
    "DescribeDialog": _describe,
    "SeveralDialog": _several,
    "KindsPopup": _by("claim.kinds"),
    "LinePopup": _by("claim.claimant"),
    "NumberPopup": _by("claim.number"),
    "Palette": _palette,
    "FilterPopup": _filter,
    "ColumnChooser": _by("view.columns"),
    "RepeatsDialog": _by("claim.repeats"),
    "ReadinessDialog": _by("verdict.ready"),
}
"""How each window beside the main one is opened, by the name of its class."""
