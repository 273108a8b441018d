"""Everything a checker can do in the window, as data: words, key, icon, menu."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from workbench.ui.icons import icon
from workbench.ui.theme import Theme
from workbench.ui.translation import marked, tr

MENUS: Final = ("Case", "Edit", "Claim", "Evidence", "Verdict", "Sources", "View", "Help")
RATINGS: Final = 7


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a checker can do.

    ``shortcut`` is the key shown in the menu, ``also`` further keys that do the same. A key that
    is a single letter or digit acts only while no text is being typed: text fields take it first.
    ``checkable`` actions are on or off. ``text`` and ``tip`` are as written here, with ``number``
    for ``{n}``; ``shown`` and ``told`` are what the checker reads.
    """

    key: str
    text: str
    menu: str
    shortcut: str = ""
    icon: str = ""
    tip: str = ""
    also: tuple[str, ...] = ()
    checkable: bool = False
    number: int = 0

    @property
    def keys(self) -> tuple[str, ...]:
        """Every key that does this, the one shown first."""
        return (self.shortcut, *self.also) if self.shortcut else self.also

    @property
    def shown(self) -> str:
        """The words in the menu, in the language of the window."""
        return tr(self.text).format(n=self.number)

    @property
    def plain(self) -> str:
        """The words without the mark of the menu letter."""
        return self.shown.replace("&", "")

    @property
    def told(self) -> str:
        """What is said of the action at length, in the language of the window."""
        return tr(self.tip).format(n=self.number)


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
    Action("case.start", marked("&Close case"), "Case", "Ctrl+W", "",
           marked("Go back to the list of cases; everything is saved")),
    Action("app.settings", marked("Se&ttings…"), "Case", "Ctrl+,", "settings",
           marked("Name, rating scale, colours, article font")),
    Action("app.quit", marked("&Quit"), "Case", "Ctrl+Q", "",
           marked("Leave the workbench; everything is saved")),
)  # fmt: skip
EDIT: Final = (
    Action("edit.undo", marked("&Undo"), "Edit", "Ctrl+Z", "undo",
           marked("Take back the last thing done to a claim; the history keeps both")),
    Action("edit.redo", marked("&Redo"), "Edit", "Ctrl+Shift+Z", "redo",
           marked("Do again what was taken back"), ("Ctrl+Y",)),
    Action("edit.find", marked("&Find in article…"), "Edit", "Ctrl+F", "search",
           marked("Find words in the article")),
)  # fmt: skip
CLAIM: Final = (
    Action("claim.next", marked("&Next claim"), "Claim", "J", "next",
           marked("Go to the next claim"), ("Alt+Down",)),
    Action("claim.previous", marked("&Previous claim"), "Claim", "K", "previous",
           marked("Go to the claim before"), ("Alt+Up",)),
    Action("claim.next_open", marked("Next &open claim"), "Claim", "N", "in-progress",
           marked("Go to the next claim that is not settled")),
    Action("claim.next_place", marked("Next p&lace"), "Claim", "P", "place",
           marked("Go to the next place where the article says the same")),
    Action("claim.unmarked", marked("Next &unmarked words"), "Claim", "G", "gap",
           marked("Go to the next words that lie under no claim")),
    Action("claim.known", marked("Earlier check…"), "Claim", "O", "",
           marked("Open the case in which a claim like this one was checked before")),
    Action("claim.accept", marked("&Accept"), "Claim", "A", "accept",
           marked("Agree that this is a claim to check: the current one, or those selected")),
    Action("claim.accept_next", marked("Accept and ne&xt"), "Claim", "Y", "",
           marked("Accept the claim and go to the next one that nobody has accepted")),
    Action("claim.accept_shown", marked("Accept all s&hown"), "Claim", "Shift+A", "",
           marked("Accept every claim that the table shows")),
    Action("claim.unaccept", marked("Ta&ke acceptance back"), "Claim", "Ctrl+Shift+A", "",
           marked("Make the claim a proposal again: the current one, or those selected")),
    Action("claim.drop", marked("&Drop"), "Claim", "Del", "drop",
           marked("Take the claim off the table; it can be brought back")),
    Action("claim.note_nothing", marked("Nothing to &check"), "Claim", "0", "",
           marked("Set the claim apart: it holds nothing that can be checked")),
    Action("claim.sweep", marked("Rest of para&graph: nothing to check"), "Claim", "Ctrl+0", "",
           marked("Say that the words of this paragraph which lie under no claim need no check")),
    Action("claim.take_up", marked("&Take up"), "Claim", "T", "",
           marked("Make a claim of a sentence that was set apart")),
    Action("claim.restore", marked("&Bring back"), "Claim", "B", "",
           marked("Bring back a claim that was dropped or set apart")),
    Action("claim.mark", marked("&Mark selection as claim"), "Claim", "M", "claim-mark",
           marked("Make a claim of the words selected in the article")),
    Action("claim.split", marked("&Split at cursor…"), "Claim", "/", "split",
           marked("Make two claims of one, at the cursor in the article"), ("Ctrl+/",)),
    Action("claim.merge", marked("M&erge"), "Claim", "+", "merge",
           marked("Make one claim of those selected, or of this one and the next")),
    Action("claim.end_on", marked("End a word later"), "Claim", "Alt+Right", "",
           marked("Take one more word into the claim at its end")),
    Action("claim.end_back", marked("End a word earlier"), "Claim", "Alt+Left", "",
           marked("Leave the last word of the claim out")),
    Action("claim.start_back", marked("Start a word earlier"), "Claim", "Alt+Shift+Left", "",
           marked("Take one more word into the claim at its start")),
    Action("claim.start_on", marked("Start a word later"), "Claim", "Alt+Shift+Right", "",
           marked("Leave the first word of the claim out")),
    Action("claim.join", marked("Same &fact"), "Claim", "=", "",
           marked("Make of the claims selected one claim with several places")),
    Action("claim.part", marked("Place as a claim of its o&wn"), "Claim", "-", "",
           marked("Take the place gone to last out of the claim: it says something else")),
    Action("claim.restate", marked("&Restate…"), "Claim", "R", "",
           marked("Write the claim so that it stands alone; matching then uses those words")),
    Action("claim.kinds", marked("K&inds…"), "Claim", "Shift+K", "",
           marked("Change what kinds the claim is of: the current one, or those selected")),
    Action("claim.claimant", marked("Claimant…"), "Claim", "Shift+C", "",
           marked("Say who the article says said it")),
    Action("claim.number", marked("Number…"), "Claim", "Shift+N", "",
           marked("Give the claim another number; those after it move up")),
    Action("claim.number_all", marked("Number in reading order"), "Claim", "Ctrl+Shift+N", "",
           marked("Number the claims anew in the order in which they stand in the article")),
)  # fmt: skip
EVIDENCE: Final = (
    Action("match.next", marked("Next &passage"), "Evidence", "]", "",
           marked("Go to the next passage put forward")),
    Action("match.previous", marked("Pr&evious passage"), "Evidence", "[", "",
           marked("Go to the passage before")),
    Action("evidence.supports", marked("&Supports"), "Evidence", "S", "supports",
           marked("Accept the passage as evidence that supports the claim")),
    Action("evidence.undermines", marked("&Undermines"), "Evidence", "U", "undermines",
           marked("Accept the passage as evidence that undermines the claim")),
    Action("evidence.context", marked("&Context"), "Evidence", "C", "context",
           marked("Accept the passage as context")),
    Action("evidence.reject", marked("Does not &bear on it"), "Evidence", "X", "reject",
           marked("Put the passage away: it does not bear on the claim")),
    Action("evidence.reconsider", marked("&Take that back"), "Evidence", "Z", "undo",
           marked("Take back what was said of this passage")),
    Action("evidence.withdraw", marked("&Withdraw evidence"), "Evidence", "W", "cancel",
           marked("Take the selected evidence off the claim; it stays in the history")),
    Action("source.view", marked("&View source"), "Evidence", "V", "search",
           marked("Open the source at this passage")),
    Action("match.whole_library", marked("Search the whole &library"), "Evidence", "L", "library",
           marked("Search every stored source, not only those gathered for this case"), (), True),
)  # fmt: skip
VERDICT: Final = (
    Action("verdict.write", marked("&Write rationale"), "Verdict", "E", "verdict",
           marked("Go to the rationale and type")),
    Action("verdict.save", marked("&Save verdict"), "Verdict", "Ctrl+Return", "checked",
           marked("Record the verdict on this claim"), ("Ctrl+Enter",)),
    Action("verdict.save_next", marked("Save and &next"), "Verdict", "Ctrl+Shift+Return", "",
           marked("Record the verdict and go to the next open claim"), ("Ctrl+Shift+Enter",)),
    *(
        Action(f"verdict.rate_{n}", marked("Rating &{n}"), "Verdict", f"{n}", "",
               marked("Choose rating {n} of the case's scale"), (f"Ctrl+{n}",), number=n)
        for n in range(1, RATINGS + 1)
    ),
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
    Action("source.encode", marked("Read what passages &mean"), "Sources", "", "",
           marked("Encode the passages that wait, so that those worded otherwise are found")),
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
FOR_CASE: Final = tuple(
    action.key
    for action in ACTIONS
    if action.menu in {"Edit", "Claim", "Evidence", "Verdict"}
    or action.key in {"case.start", "case.offline", "report.export"}
)
"""What can be done only while a case is open."""
WITHOUT_LIBRARY: Final = frozenset(
    {"app.quit", "app.settings", "help.keys", "help.about", "library.open", "library.new"}
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
