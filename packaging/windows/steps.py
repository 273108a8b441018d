"""What a checker does with the program on Windows, step by step; each raises what does not hold."""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import launcher
import libraries
from licences import NAME as LICENCES
from screen import Screen, wait
from versions import make_newer, make_older
from wine import PROFILE, Wine

from workbench import __version__
from workbench.storage import schema

NAME: Final = "Fact-Checking Workbench"
FOLDER: Final = f"{PROFILE}\\AppData\\Local\\Programs\\{NAME}"
ELSEWHERE: Final = "C:\\Prüf Programme 日本\\Die Werkbank"
DATA: Final = f"{PROFILE}\\AppData\\Local\\factcheck-workbench"
REPORTS: Final = f"{PROFILE}\\Documents\\Fact-check reports"
OLDER: Final = f"{PROFILE}\\Documents\\Alte Fälle.workbench"
NEWER: Final = f"{PROFILE}\\Documents\\Neue Fälle.workbench"
LATER: Final = "9.8"
"""The version that left the newer library."""
RATIONALE: Final = "The minutes say so."
SQLITE: Final = "SQLite 3.53"
UNINSTALL: Final = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\factcheck-workbench"
CLASSES: Final = r"Software\Classes"
KIND: Final = "FactcheckWorkbench.Library"
BUSY: Final = 2
SLOW: Final = 300.0


@dataclass(slots=True)
class Installed:
    """The program as it lies in one folder of that Windows."""

    wine: Wine
    screen: Screen
    setup: Path
    folder: str
    _running: "subprocess.Popen[bytes] | None" = field(default=None, init=False)
    _laid: set[str] = field(default_factory=set, init=False)

    @property
    def library(self) -> Path:
        """Return where the checker's library lies."""
        return self.wine.path(f"{DATA}\\library.workbench")

    def wizard(self) -> None:
        """Go through Setup by key, and have it start the program."""
        self._running = self.wine.start(str(self.setup))
        self.screen.focus(f"{NAME} Setup")
        time.sleep(1)
        self.screen.picture("01-welcome")
        self.screen.press("Return")
        time.sleep(1)
        self.screen.picture("02-folder")
        self.screen.press("Return")
        wait(self._file("uninstall.exe").exists, "the program in its folder", SLOW)
        wait(lambda: self._value("DisplayVersion") == __version__, "the entry for uninstalling")
        time.sleep(3)
        self.screen.picture("03-installed")
        self._laid = self._listed()
        self.screen.press("Return")

    def first_start(self) -> None:
        """Check the first claim of the sample case by key, in a profile that was empty."""
        begun = time.monotonic()
        self._focus()
        _tell(f"its first window, {time.monotonic() - begun:.1f} s after the wizard", holds=True)
        wait(self.library.exists, "the library")
        self.screen.at_rest("04-first-start")
        self.screen.press("ctrl+k")
        self.screen.type("sample")
        self.screen.press("Return")
        self._wait_for("claim", "the claims of the sample case")
        wait(lambda: "–" in self.screen.title(), "the case in the window")
        self._wait_for("passage_vector", "what the passages mean")
        time.sleep(5)
        self.screen.picture("05-sample-case")
        self.screen.press("1", "e")
        self.screen.type(RATIONALE)
        self.screen.press("ctrl+Return")
        self._wait_for("verdict", "the verdict")
        self.screen.picture("06-verdict")
        self._report()
        self.screen.press("ctrl+k")
        self.screen.type("about")
        self.screen.press("Return")
        self.screen.focus("About")
        time.sleep(1)
        self.screen.picture("08-about")
        self._licences()
        self.screen.press("Escape")
        self._focus()

    def refused_while_running(self) -> None:
        """See that Setup and uninstalling do not touch a program that runs."""
        before = self._listed()
        said = self.wine.run(str(self.setup), "/S")
        _tell("Setup refuses while the program runs", holds=said.returncode == BUSY)
        self.wine.run(f"{self.folder}\\uninstall.exe", "/S")
        # What takes off is a copy of it, which nobody waits for.
        time.sleep(5)
        _tell("so does uninstalling", holds=self._listed() == before)

    def leave(self) -> None:
        """Quit the program."""
        self.screen.press("ctrl+q")
        _tell("it ends when it is told to", holds=self._ended())
        _tell("its own folder is as it was laid", holds=self._listed() == self._laid)

    def again(self) -> None:
        """Start it once more: the library opens with what was saved."""
        begun = time.monotonic()
        self._running = self.wine.start(str(self._file(launcher.DESK)))
        self._focus()
        _tell(f"its window again after {time.monotonic() - begun:.1f} s", holds=True)
        self.screen.at_rest("09-again")
        _tell("the verdict is there", holds=libraries.count(self.library, "verdict") == 1)
        self.leave()

    def older_library(self) -> None:
        """Open a library of the schema before with a double click: it is brought up to date."""
        path = self.wine.path(OLDER)
        make_older(path)
        self.wine.share_file_types(".workbench", KIND)
        self._running = self.wine.start(str(path))
        self._focus()
        wait(
            lambda: libraries.count(path, "version") == schema.HEAD,
            f"schema {schema.HEAD} by a double click",
        )
        kept = list(path.parent.glob(f"{path.stem}.schema-{schema.HEAD - 1}.*.workbench"))
        found = [libraries.count(each, "version") for each in kept]
        _tell("a backup of the older library", holds=found == [schema.HEAD - 1])
        self.screen.at_rest("10-older-library")
        self.leave()

    def newer_library(self) -> None:
        """Open a library of a later version with a double click: it is refused, and left alone."""
        path = self.wine.path(NEWER)
        make_newer(path, LATER)
        before = path.read_bytes()
        self._running = self.wine.start(str(path))
        self._focus()
        self.screen.at_rest("11-newer-library")
        self.leave()
        _tell("a newer library is as it was", holds=path.read_bytes() == before)
        said = self.wine.run(f"{self.folder}\\{launcher.COMMAND}", "doctor", NEWER)
        told = said.stdout + said.stderr
        _tell(f"version {LATER} is named as the one to get", holds=LATER in told, said=told)
        _tell("and the library refused", holds=said.returncode != 0, said=told)

    def window(self) -> None:
        """Start it from its folder by itself, and quit it."""
        self._running = self.wine.start(str(self._file(launcher.DESK)))
        self._focus()
        self.screen.at_rest("12-elsewhere")
        self.leave()

    @contextmanager
    def unwritable(self) -> Iterator[None]:
        """Let nobody write into its folder meanwhile, as where an administrator put it there."""
        top = str(self.wine.path(self.folder))
        shut, opened = [["chmod", "-R", "a-w", top]], ["chmod", "-R", "u+w", top]
        if os.geteuid() == 0:
            # For the administrator of this Linux permissions do not hold; a mount does.
            shut = [["mount", "--bind", top, top], ["mount", "-o", "remount,bind,ro", top]]
            opened = ["umount", "--lazy", top]
        try:
            for words in shut:
                subprocess.run(words, check=True)
            yield
        finally:
            subprocess.run(opened, check=True)

    def upgraded(self) -> None:
        """Install over what is there, silently, with a shortcut on the desktop."""
        seconds = self._silent("/DESKTOP")
        _tell(f"installed over itself in {seconds:.0f} s", holds=self._listed() == self._laid)
        shortcut = self.wine.path(f"{PROFILE}\\Desktop\\{NAME}.lnk")
        _tell("a shortcut on the desktop", holds=shortcut.exists())

    def silently(self) -> None:
        """Install without a question into a folder of one's own choice."""
        seconds = self._silent(f"/D={self.folder}")
        self._laid = self._listed()
        _tell(f"installed silently in {seconds:.0f} s", holds=len(self._laid) > 1)

    def commands(self, program: str) -> None:
        """Try the commands: reading in a process of its own, search, meaning, report, soundness."""
        command = f"{self.folder}\\{program}"
        said = self.wine.run(command, "--version")
        _tell(said.stdout, holds=said.stdout.strip() == f"workbench {__version__}")
        home = "C:\\Fälle 日本"
        said = self.wine.run(command, "demo", "--no-window", WORKBENCH_HOME=home)
        _tell("the sample case", holds=said.returncode == 0, said=said.stdout + said.stderr)
        library = f"{home}\\sample.workbench"
        said = self.wine.run(command, "search", "--library", library, "library", "--json")
        _tell("words are found", holds=said.stdout.count("\n") > 1, said=said.stdout + said.stderr)
        vectors = libraries.count(self.wine.path(library), "passage_vector")
        _tell(f"what {vectors} passages mean is known", holds=vectors > 0)
        said = self.wine.run(command, "doctor", library)
        _tell("the library is sound", holds=said.returncode == 0, said=said.stdout + said.stderr)
        _tell(SQLITE, holds=SQLITE in said.stdout, said=said.stdout)
        _tell("its own folder is as it was laid", holds=self._listed() == self._laid)

    def removed(self) -> None:
        """Take it off silently: nothing of it is left, the library is."""
        self.wine.run(f"{self.folder}\\uninstall.exe", "/S")
        wait(lambda: not self._file("uninstall.exe").exists(), "uninstalling", SLOW)
        wait(lambda: not self.wine.path(self.folder).exists(), "the folder gone")
        left = [UNINSTALL, f"{CLASSES}\\.workbench", r"Software\factcheck-workbench"]
        wait(lambda: not any(map(self.wine.value, left)), "the registry as before")
        shortcuts = [*self.wine.path(PROFILE).rglob("*.lnk")]
        _tell("no shortcut is left", holds=not shortcuts, said=str(shortcuts))
        _tell("the library stays", holds=libraries.count(self.library, "verdict") == 1)

    def _licences(self) -> None:
        """Open the licences of all that is shipped, in what that Windows shows texts with."""
        self.screen.press("alt+t")
        self.screen.focus(LICENCES)
        time.sleep(2)
        self.screen.picture("08-licences")
        self.screen.press("alt+F4")
        self.screen.focus("About")

    def _report(self) -> None:
        self.screen.press("ctrl+e")
        time.sleep(1)
        self.screen.picture("07-export")
        self.screen.press("Return")
        folder = self.wine.path(REPORTS)
        wait(lambda: any(folder.glob("*.html")), "the report")
        [report] = folder.glob("*.html")
        text = report.read_text(encoding="utf-8")
        _tell("the report has the verdict", holds=RATIONALE in text)
        time.sleep(1)
        self.screen.press("Escape")
        self._focus()

    def _silent(self, *more: str) -> float:
        begun = time.monotonic()
        # Setup wants its folder without quotation marks, whatever is in it.
        line = " ".join([f"Z:{self.setup}".replace("/", "\\"), "/S", *more])
        said = self.wine.run("cmd", "/c", line)
        _tell("Setup ends with 0", holds=said.returncode == 0, said=str(said.returncode))
        return time.monotonic() - begun

    def _focus(self) -> None:
        self.screen.focus(NAME)

    def _wait_for(self, table: str, what: str) -> None:
        wait(lambda: libraries.count(self.library, table) > 0, what, SLOW)

    def _ended(self) -> bool:
        return self._running is not None and self._running.wait(60) == 0

    def _value(self, name: str) -> str:
        return self.wine.value(UNINSTALL, name)

    def _file(self, name: str) -> Path:
        return self.wine.path(f"{self.folder}\\{name}")

    def _listed(self) -> set[str]:
        top = self.wine.path(self.folder)
        return {
            os.path.relpath(Path(place, name), top)
            for place, _, names in os.walk(top)
            for name in names
        }


def _tell(what: str, *, holds: bool, said: str = "") -> None:
    """Tell what holds; raises ``RuntimeError`` with what was said if it does not."""
    if not holds:
        raise RuntimeError(f"Not so: {what}\n{said}")
    print(f"  {what}", flush=True)
