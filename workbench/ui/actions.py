"""Everything a checker can do in the window, as data: words, key, icon, menu."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from workbench.ui.icons import icon
from workbench.ui.theme import Theme

MENUS: Final = ("Case", "Edit", "Claim", "Evidence", "Verdict", "Sources", "View", "Help")
RATINGS: Final = 7


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a checker can do.

    ``shortcut`` is the key shown in the menu, ``also`` further keys that do the same. A key that
    is a single letter or digit acts only while no text is being typed: text fields take it first.
    ``checkable`` actions are on or off.
    """

    key: str
    text: str
    menu: str
    shortcut: str = ""
    icon: str = ""
    tip: str = ""
    also: tuple[str, ...] = ()
    checkable: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """Every key that does this, the one shown first."""
        return (self.shortcut, *self.also) if self.shortcut else self.also

    @property
    def plain(self) -> str:
        """The words without the mark of the menu letter."""
        return self.text.replace("&", "")


CASE: Final = (
    Action("case.open", "&Open article…", "Case", "Ctrl+O", "open",
           "Open a document as a new case and find its claims"),
    Action("case.paste", "&Paste text…", "Case", "Ctrl+Shift+V", "paste",
           "Paste the text of an article as a new case"),
    Action("case.address", "From &address…", "Case", "Ctrl+L", "link",
           "Fetch a web page as a new case"),
    Action("case.sample", "&Sample case", "Case", "", "",
           "Build the sample case: an article with its sources, to try everything on"),
    Action("case.offline", "Offline: never &fetch from the web", "Case", "", "offline",
           "Fetch nothing for this case; addresses that are given are refused", (), True),
    Action("report.export", "&Export report…", "Case", "Ctrl+E", "report",
           "Write the report of this case to a file"),
    Action("case.start", "&Close case", "Case", "Ctrl+W", "",
           "Go back to the list of cases; everything is saved"),
    Action("app.settings", "Se&ttings…", "Case", "Ctrl+,", "settings",
           "Name, rating scale, colours, article font"),
    Action("app.quit", "&Quit", "Case", "Ctrl+Q", "", "Leave the workbench; everything is saved"),
)  # fmt: skip
EDIT: Final = (
    Action("edit.undo", "&Undo", "Edit", "Ctrl+Z", "undo",
           "Take back the last thing done to a claim; the history keeps both"),
    Action("edit.redo", "&Redo", "Edit", "Ctrl+Shift+Z", "redo",
           "Do again what was taken back", ("Ctrl+Y",)),
    Action("edit.find", "&Find in article…", "Edit", "Ctrl+F", "search",
           "Find words in the article"),
)  # fmt: skip
CLAIM: Final = (
    Action("claim.next", "&Next claim", "Claim", "J", "next", "Go to the next claim",
           ("Alt+Down",)),
    Action("claim.previous", "&Previous claim", "Claim", "K", "previous",
           "Go to the claim before", ("Alt+Up",)),
    Action("claim.next_open", "Next &open claim", "Claim", "N", "in-progress",
           "Go to the next claim that is not settled"),
    Action("claim.next_place", "Next p&lace", "Claim", "P", "place",
           "Go to the next place where the article says the same"),
    Action("claim.unmarked", "Next &unmarked words", "Claim", "G", "gap",
           "Go to the next words that lie under no claim"),
    Action("claim.known", "Earlier check…", "Claim", "O", "",
           "Open the case in which a claim like this one was checked before"),
    Action("claim.accept", "&Accept", "Claim", "A", "accept",
           "Agree that this is a claim to check: the current one, or those selected"),
    Action("claim.accept_next", "Accept and ne&xt", "Claim", "Y", "",
           "Accept the claim and go to the next one that nobody has accepted"),
    Action("claim.accept_shown", "Accept all s&hown", "Claim", "Shift+A", "",
           "Accept every claim that the table shows"),
    Action("claim.unaccept", "Ta&ke acceptance back", "Claim", "Ctrl+Shift+A", "",
           "Make the claim a proposal again: the current one, or those selected"),
    Action("claim.drop", "&Drop", "Claim", "Del", "drop",
           "Take the claim off the table; it can be brought back"),
    Action("claim.note_nothing", "Nothing to &check", "Claim", "0", "",
           "Set the claim apart: it holds nothing that can be checked"),
    Action("claim.sweep", "Rest of para&graph: nothing to check", "Claim", "Ctrl+0", "",
           "Say that the words of this paragraph which lie under no claim need no check"),
    Action("claim.take_up", "&Take up", "Claim", "T", "",
           "Make a claim of a sentence that was set apart"),
    Action("claim.restore", "&Bring back", "Claim", "B", "",
           "Bring back a claim that was dropped or set apart"),
    Action("claim.mark", "&Mark selection as claim", "Claim", "M", "claim-mark",
           "Make a claim of the words selected in the article"),
    Action("claim.split", "&Split at cursor…", "Claim", "/", "split",
           "Make two claims of one, at the cursor in the article", ("Ctrl+/",)),
    Action("claim.merge", "M&erge", "Claim", "+", "merge",
           "Make one claim of those selected, or of this one and the next"),
    Action("claim.end_on", "End a word later", "Claim", "Alt+Right", "",
           "Take one more word into the claim at its end"),
    Action("claim.end_back", "End a word earlier", "Claim", "Alt+Left", "",
           "Leave the last word of the claim out"),
    Action("claim.start_back", "Start a word earlier", "Claim", "Alt+Shift+Left", "",
           "Take one more word into the claim at its start"),
    Action("claim.start_on", "Start a word later", "Claim", "Alt+Shift+Right", "",
           "Leave the first word of the claim out"),
    Action("claim.join", "Same &fact", "Claim", "=", "",
           "Make of the claims selected one claim with several places"),
    Action("claim.part", "Place as a claim of its o&wn", "Claim", "-", "",
           "Take the place gone to last out of the claim: it says something else"),
    Action("claim.restate", "&Restate…", "Claim", "R", "",
           "Write the claim so that it stands alone; matching then uses those words"),
    Action("claim.kinds", "K&inds…", "Claim", "Shift+K", "",
           "Change what kinds the claim is of: the current one, or those selected"),
    Action("claim.claimant", "Claimant…", "Claim", "Shift+C", "",
           "Say who the article says said it"),
    Action("claim.number", "Number…", "Claim", "Shift+N", "",
           "Give the claim another number; those after it move up"),
    Action("claim.number_all", "Number in reading order", "Claim", "Ctrl+Shift+N", "",
           "Number the claims anew in the order in which they stand in the article"),
)  # fmt: skip
EVIDENCE: Final = (
    Action("match.next", "Next &passage", "Evidence", "]", "",
           "Go to the next passage put forward"),
    Action("match.previous", "Pr&evious passage", "Evidence", "[", "",
           "Go to the passage before"),
    Action("evidence.supports", "&Supports", "Evidence", "S", "supports",
           "Accept the passage as evidence that supports the claim"),
    Action("evidence.undermines", "&Undermines", "Evidence", "U", "undermines",
           "Accept the passage as evidence that undermines the claim"),
    Action("evidence.context", "&Context", "Evidence", "C", "context",
           "Accept the passage as context"),
    Action("evidence.reject", "Does not &bear on it", "Evidence", "X", "reject",
           "Put the passage away: it does not bear on the claim"),
    Action("evidence.reconsider", "&Take that back", "Evidence", "Z", "undo",
           "Take back what was said of this passage"),
    Action("evidence.withdraw", "&Withdraw evidence", "Evidence", "W", "cancel",
           "Take the selected evidence off the claim; it stays in the history"),
    Action("source.view", "&View source", "Evidence", "V", "search",
           "Open the source at this passage"),
    Action("match.whole_library", "Search the whole &library", "Evidence", "L", "library",
           "Search every stored source, not only those gathered for this case", (), True),
)  # fmt: skip
VERDICT: Final = (
    Action("verdict.write", "&Write rationale", "Verdict", "E", "verdict",
           "Go to the rationale and type"),
    Action("verdict.save", "&Save verdict", "Verdict", "Ctrl+Return", "checked",
           "Record the verdict on this claim", ("Ctrl+Enter",)),
    Action("verdict.save_next", "Save and &next", "Verdict", "Ctrl+Shift+Return", "",
           "Record the verdict and go to the next open claim", ("Ctrl+Shift+Enter",)),
    *(
        Action(f"verdict.rate_{n}", f"Rating &{n}", "Verdict", f"{n}", "",
               f"Choose rating {n} of the case's scale", (f"Ctrl+{n}",))
        for n in range(1, RATINGS + 1)
    ),
)  # fmt: skip
SOURCES: Final = (
    Action("source.add_files", "Add &files…", "Sources", "Ctrl+Shift+O", "add-source",
           "Take documents into the library as sources"),
    Action("source.add_folder", "Add f&older…", "Sources", "Ctrl+Shift+D", "folder",
           "Take in every document of a folder; a sources.csv in it gives titles and dates"),
    Action("source.add_address", "Add &address…", "Sources", "Ctrl+Shift+L", "link",
           "Fetch a web page as a source"),
    Action("source.paste", "&Paste as source…", "Sources", "Ctrl+Shift+P", "paste",
           "Take in what is on the clipboard: files, addresses or a text"),
    Action("source.retry", "&Try again what was not read", "Sources", "", "recheck",
           "Read every document again that gave no text"),
    Action("source.alike", "&Compare similar sources…", "Sources", "", "",
           "List the sources that have much of their wording in common"),
    Action("source.same_origin", "&Same origin as…", "Sources", "", "",
           "Say that the source chosen in the library repeats another one"),
    Action("source.recognise", "Recognise te&xt of a scan (OCR)", "Sources", "", "",
           "Recognise the text of the scanned source chosen in the library (an extra)"),
    Action("source.encode", "Read what passages &mean", "Sources", "", "",
           "Encode the passages that wait, so that those worded otherwise are found"),
    Action("library.open", "Open another li&brary…", "Sources", "", "",
           "Close this library and open another file"),
    Action("library.new", "&New library…", "Sources", "", "",
           "Start an empty library in a new file"),
    Action("view.library", "&Library", "Sources", "Ctrl+B", "library",
           "Show or hide the list of sources", (), True),
)  # fmt: skip
VIEW: Final = (
    Action("view.larger", "&Larger text", "View", "Ctrl++", "",
           "Show the article in larger letters", ("Ctrl+=",)),
    Action("view.smaller", "&Smaller text", "View", "Ctrl+-", "",
           "Show the article in smaller letters"),
    Action("job.cancel", "Sto&p what is running", "View", "Ctrl+.", "cancel",
           "Cancel the running work; what was finished is kept"),
)  # fmt: skip
HELP: Final = (
    Action("help.keys", "&Keys", "Help", "F1", "help", "Every action with its key"),
    Action("help.about", "&About", "Help", "", "", "Version and licences"),
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
        item = QAction(action.text, parent)
        item.setObjectName(action.key)
        item.setCheckable(action.checkable)
        item.setShortcuts([QKeySequence(key) for key in action.keys])
        item.setStatusTip(action.tip)
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
    return f"{action.tip} ({key})" if key else action.tip
