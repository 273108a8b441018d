"""Everything a checker can do in the window, as data: words, key, icon, menu."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from workbench.ui.action import Action
from workbench.ui.actions_claim import CLAIM, EVIDENCE, RATINGS, VERDICT
from workbench.ui.icons import icon
from workbench.ui.theme import Theme
from workbench.ui.translation import marked

__all__ = ["ACTIONS", "FOR_CASE", "MENUS", "RATINGS", "TOOLS", "Action", "build", "dress"]

MENUS: Final = ("Case", "Edit", "Claim", "Evidence", "Verdict", "Sources", "View", "Help")
CASE: Final = (
    Action("case.open", marked("&Open article…"), "Case", "Ctrl+O", "open",
           marked("Open a document as a new case and find its claims")),
    Action("case.paste", marked("&Paste text…"), "Case", "Ctrl+Shift+V", "paste",
           marked("Paste the text of an article as a new case")),
    Action("case.address", marked("From &address…"), "Case", "Ctrl+L", "link",
           marked("Fetch a web page as a new case")),
    Action("case.sample", marked("&Sample case"), "Case", "", "",
           marked("Build the sample case: an article with its sources, to try everything on")),
    Action("case.offline", marked("Offline: never &fetch from the web"), "Case", "", "offline",
           marked("Fetch nothing for this case; addresses that are given are refused"), (), True),
    Action("report.export", marked("&Export report…"), "Case", "Ctrl+E", "report",
           marked("Write the report of this case to a file")),
    Action("case.print", marked("P&rint article…"), "Case", "Ctrl+P", "print",
           marked("Print the article, its claims underlined and numbered")),
    Action("report.print", marked("Print report…"), "Case", "Ctrl+Shift+R", "",
           marked("Print the report of this case")),
    Action("case.start", marked("&Close case"), "Case", "Ctrl+W", "",
           marked("Go back to the list of cases; everything is saved")),
    Action("app.settings", marked("Se&ttings…"), "Case", "Ctrl+,", "settings",
           marked("Name, rating scale, colours, article font")),
    Action("app.quit", marked("&Quit"), "Case", "Ctrl+Q", "",
           marked("Leave the workbench; everything is saved")),
)  # fmt: skip
EDIT: Final = (
    Action("edit.undo", marked("&Undo"), "Edit", "Ctrl+Z", "undo",
           marked("Take back the last thing done; the history keeps both")),
    Action("edit.redo", marked("&Redo"), "Edit", "Ctrl+Shift+Z", "redo",
           marked("Do again what was taken back"), ("Ctrl+Y",)),
    Action("edit.find", marked("&Find in article…"), "Edit", "Ctrl+F", "search",
           marked("Find words in the article")),
    Action("edit.search", marked("&Search the library…"), "Edit", "Ctrl+Shift+F", "library",
           marked("Search the sources for words, phrases, publishers and dates of your own")),
    Action("edit.filter", marked("Fi&lter claims…"), "Edit", "F", "filter",
           marked("Choose which claims the table lists, by any column")),
    Action("edit.commands", marked("&Commands…"), "Edit", "Ctrl+K", "",
           marked("Find anything that can be done by a few letters of its name")),
)  # fmt: skip
SOURCES: Final = (
    Action("source.add_files", marked("Add &files…"), "Sources", "Ctrl+Shift+O", "add-source",
           marked("Take documents into the library as sources")),
    Action("source.add_folder", marked("Add f&older…"), "Sources", "Ctrl+Shift+D", "folder",
           marked("Take in every document of a folder; "
                  "a sources.csv in it gives titles and dates")),
    Action("source.add_address", marked("Add &address…"), "Sources", "Ctrl+Shift+L", "link",
           marked("Fetch a web page as a source")),
    Action("source.paste", marked("&Paste as source…"), "Sources", "Ctrl+Shift+P", "paste",
           marked("Take in what is on the clipboard: files, addresses or a text")),
    Action("source.retry", marked("&Try again what was not read"), "Sources", "", "recheck",
           marked("Read every document again that gave no text")),
    Action("source.alike", marked("&Compare similar sources…"), "Sources", "", "",
           marked("List the sources that have much of their wording in common")),
    Action("source.same_origin", marked("&Same origin as…"), "Sources", "", "",
           marked("Say that the source chosen in the library repeats another one")),
    Action("source.recognise", marked("Recognise te&xt of a scan (OCR)"), "Sources", "", "",
           marked("Recognise the text of the scanned source chosen in the library (an extra)")),
    Action("source.encode", marked("Read what passages mean"), "Sources", "", "",
           marked("Encode the passages that wait, so that those worded otherwise are found")),
    Action("source.describe", marked("&Describe source…"), "Sources", "Ctrl+D", "",
           marked("Correct title, publisher, date, kind and origin of the source at hand")),
    Action("source.inspect", marked("Co&mpare with the files"), "Sources", "", "",
           marked("See which files have changed or gone since their sources were taken in")),
    Action("library.open", marked("Open another li&brary…"), "Sources", "", "",
           marked("Close this library and open another file")),
    Action("library.new", marked("&New library…"), "Sources", "", "",
           marked("Start an empty library in a new file")),
    Action("view.library", marked("&Library"), "Sources", "Ctrl+B", "library",
           marked("Show or hide the list of sources"), (), True),
)  # fmt: skip
VIEW: Final = (
    Action("view.larger", marked("&Larger text"), "View", "Ctrl++", "",
           marked("Show the article in larger letters"), ("Ctrl+=",)),
    Action("view.smaller", marked("&Smaller text"), "View", "Ctrl+-", "",
           marked("Show the article in smaller letters")),
    Action("view.next_pane", marked("&Next pane"), "View", "F6", "",
           marked("Go on with the keys to the next pane")),
    Action("view.previous_pane", marked("P&revious pane"), "View", "Shift+F6", "",
           marked("Go back with the keys to the pane before")),
    Action("view.columns", marked("&Columns…"), "View", "", "",
           marked("Choose the columns of the claims table")),
    Action("view.full_screen", marked("&Full screen"), "View", "F11", "",
           marked("Give the window the whole screen, or take it back"), (), True),
    Action("job.cancel", marked("Sto&p what is running"), "View", "Ctrl+.", "cancel",
           marked("Cancel the running work; what was finished is kept")),
)  # fmt: skip
HELP: Final = (
    Action("help.keys", marked("&Keys"), "Help", "F1", "help", marked("Every action with its key")),
    Action("help.about", marked("&About"), "Help", "", "", marked("Version and licences")),
)
ACTIONS: Final = (*CASE, *EDIT, *CLAIM, *EVIDENCE, *VERDICT, *SOURCES, *VIEW, *HELP)
TOOLS: Final = (
    "case.start", "case.open", "source.add_files", "report.export", "",
    "claim.previous", "claim.next", "claim.next_open", "",
    "claim.accept", "claim.mark", "edit.undo", "",
    "view.library", "help.keys",
)  # fmt: skip
"""The tool bar, by key; an empty key is a gap."""
ONLY_IN_CASE: Final = frozenset(
    {
        *("case.start", "case.offline", "case.print", "report.export", "report.print"),
        *("view.larger", "view.smaller", "view.next_pane", "view.previous_pane", "view.columns"),
    }
)
EVERYWHERE: Final = frozenset({"edit.undo", "edit.redo", "edit.commands"})
"""What can be done in a case and without one, though it stands in a menu of the case."""
FOR_CASE: Final = tuple(
    action.key
    for action in ACTIONS
    if (action.menu in {"Edit", "Claim", "Evidence", "Verdict"} and action.key not in EVERYWHERE)
    or action.key in ONLY_IN_CASE
)
"""What can be done only while a case is open."""
WITHOUT_LIBRARY: Final = frozenset(
    {
        *("app.quit", "app.settings", "help.keys", "help.about", "library.open", "library.new"),
        *("edit.commands", "view.full_screen", "job.cancel"),
    }
)
"""What can be done while no library is open."""


def build(parent: QWidget) -> dict[str, QAction]:
    """Make the actions, by key, and give them to ``parent``, so that their keys work in it."""
    made = {}
    for action in ACTIONS:
        item = QAction(action.shown, parent)
        item.setObjectName(action.key)
        item.setCheckable(action.checkable)
        item.setShortcuts([QKeySequence(key) for key in action.keys])
        item.setStatusTip(action.told)
        item.setToolTip(_tool_tip(action))
        if action.key == "app.quit":
            item.setMenuRole(QAction.MenuRole.QuitRole)
        parent.addAction(item)
        made[action.key] = item
    return made


def dress(actions: Mapping[str, QAction], theme: Theme) -> None:
    """Give the actions their icons in the colours of a theme."""
    for action in ACTIONS:
        if action.icon and action.key in actions:
            actions[action.key].setIcon(icon(action.icon, theme.text))


def _tool_tip(action: Action) -> str:
    key = QKeySequence(action.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{action.told} ({key})" if key else action.told
