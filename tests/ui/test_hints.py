"""Hints name the keys that the checker has laid."""

import re
from collections.abc import Callable

from lxml import etree
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.opened import found, open_case
from workbench.paths import resource
from workbench.services.desk import Desk
from workbench.ui.actions import ACTIONS, Action, build
from workbench.ui.hints import hint
from workbench.ui.window import MainWindow

USUAL = re.compile(r"\(([A-Z]|Ctrl\+\w+)\)|\b[Pp]ress [A-Z]\b|\bwith [A-Z]\b|[:.] [A-Z] \w+s\b")


def action(key: str) -> Action:
    return next(item for item in ACTIONS if item.key == key)


def texts() -> list[str]:
    catalogue = etree.parse(resource("translations") / "workbench_de.ts").getroot()
    return [str(message.findtext("source")) for message in catalogue.iter("message")]


def test_what_a_hint_names_is_an_action_and_no_key_is_written_out() -> None:
    named = {name for text in texts() for name in re.findall(r"\{(\w+\.\w+)\}", text)}
    assert {"claim.mark", "verdict.query"} <= named
    assert named <= {item.key for item in ACTIONS}
    assert [text for text in texts() if USUAL.search(text)] == []


def test_an_action_without_a_key_is_named_itself_and_values_stay_as_they_are(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    deeds = build(window)
    deeds["claim.split"].setShortcuts([])
    told = hint("{claim.mark}, {claim.split}, {words}", deeds, words="{claim.mark}")
    assert told == "M, “Split at cursor”, {claim.mark}"


def test_hints_in_sight_take_another_key(
    window: MainWindow, desk: Desk, files: Callable[[str, str], str], qtbot: QtBot
) -> None:
    window.show_case(open_case(desk, files, sources=False))
    view, keys = window.case_view, window.fittings.keys
    assert view is not None
    panes, said = view.panes, list[str]()
    view.status.connect(said.append)
    empty = panes.evidence.empty
    qtbot.waitUntil(lambda: "No sources" in empty.words, timeout=20_000)
    accepted = found(panes.evidence, QLabel, "nothing-accepted")
    assert accepted.text().endswith("press S, U or C.")
    assert "Press E to write" in panes.verdict.rationale.placeholderText()
    for key, laid in (
        ("evidence.supports", ["F8"]),
        ("evidence.context", []),
        ("verdict.query", ["F9"]),
        ("verdict.save", ["Ctrl+Alt+S"]),
        ("verdict.write", ["F7"]),
        ("claim.known", ["Ctrl+Alt+O"]),
        ("claim.mark", ["Ctrl+M"]),
        ("case.open", ["Ctrl+Alt+N"]),
        ("edit.undo", []),
    ):
        keys.lay(action(key), laid)
    assert accepted.text().endswith("press F8, U or “Context”.")
    assert "Press F7 to write" in panes.verdict.rationale.placeholderText()
    assert panes.verdict.questions.new.text() == "Ask a question (F9)"
    assert "Press F9" in window.tasks.querying.dock.count.text()
    assert [tip for tip in tips(panes.verdict) if "(Ctrl+Alt+S)" in tip and "question" in tip]
    assert "(Ctrl+Alt+O)" in found(panes.evidence, QToolButton, "known-open").toolTip()
    assert [tip for tip in tips(window.start) if "(Ctrl+Alt+N)" in tip]
    assert "(" not in window.deeds["edit.undo"].toolTip()
    panes.article.text.clear_selection()
    window.deeds["claim.mark"].trigger()
    assert said[-1].endswith("then press Ctrl+M.")
    set_apart = panes.claims.rows[0].id
    view.choose(set_apart)
    window.deeds["claim.note_nothing"].trigger()
    qtbot.waitUntil(lambda: "Press B to check" in empty.words, timeout=20_000)
    keys.lay(action("claim.restore"), ["F10"])
    assert "Press F10 to check" in empty.words


def test_what_would_be_undone_is_still_told_when_keys_change(
    window: MainWindow, desk: Desk, files: Callable[[str, str], str], qtbot: QtBot
) -> None:
    window.show_case(open_case(desk, files, sources=False))
    assert window.case_view is not None
    window.case_view.choose(window.case_view.panes.claims.rows[0].id)
    undo: QAction = window.deeds["edit.undo"]
    window.deeds["claim.drop"].trigger()
    qtbot.waitUntil(lambda: "Undo:" in undo.text().replace("&", ""), timeout=20_000)
    window.fittings.keys.lay(action("edit.undo"), ["F8"])
    assert "Undo:" in undo.toolTip()
    assert "(F8)" in undo.toolTip()


def tips(parent: QObject) -> list[str]:
    return [button.toolTip() for button in parent.findChildren(QPushButton)]
