"""A Windows to try things out in: Wine with an empty profile of its own, mended where it lacks."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
PARTS: Final = HERE / "wine"
TOOL: Final = "x86_64-w64-mingw32-"
PROFILE: Final = "C:\\users\\Zoë Ünï 日本"
"""The folder of a checker whose name is not in ASCII."""
_FOLDERS: Final = {
    "AppData": "AppData\\Roaming",
    "Local AppData": "AppData\\Local",
    "Desktop": "Desktop",
    "Personal": "Documents",
    "Programs": "AppData\\Roaming\\Microsoft\\Windows\\Start Menu\\Programs",
    "Start Menu": "AppData\\Roaming\\Microsoft\\Windows\\Start Menu",
}
_SHELL: Final = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Explorer"
_BUILTIN: Final = b"Wine builtin DLL"
_BUILTIN_AT: Final = 0x40
_EXPORT: Final = re.compile(r"\s*\[\s*\d+\]\s+(?:\+base\[\s*\d+\]\s+[0-9a-f]+\s+)?(\w+)$")
_OWN: Final = re.compile(r"\bown_(\w+)\(|^(?:PART|BOTH)\((\w+)\)", re.M)
# No Mono, no Gecko: nothing here asks for them, and Wine would look for them on the network.
OVERRIDES: Final = "mscoree,mshtml=;ucrtbase=n"


class Wine:
    """One Windows in a folder; gone with its last program when it is left."""

    def __init__(self, place: Path, display: str = "") -> None:
        self.drive = place / "drive_c"
        self.surroundings = {
            **{name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ},
            "WINEPREFIX": str(place),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "LC_ALL": "C.UTF-8",
            **({"DISPLAY": display} if display else {}),
        }
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        self._do("wineboot", "-i", WINEDLLOVERRIDES="mscoree,mshtml=")
        self._mend()
        self._settle(place)
        self.surroundings["WINEDLLOVERRIDES"] = OVERRIDES

    def path(self, name: str) -> Path:
        """Return where a file of that Windows lies here."""
        drive, _, rest = name.partition(":\\")
        below = rest.replace("\\", "/")
        return self.drive / below if drive == "C" else Path("/", below)

    def run(self, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
        """Run a program to its end."""
        return self._do("wine", *words, **more)

    def start(self, *words: str) -> "subprocess.Popen[bytes]":
        """Start a program, or open a document, as its desktop does; ends with the program."""
        return subprocess.Popen(
            ["wine", "start", "/wait", "/unix", *words],
            env=self.surroundings,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def value(self, key: str, name: str = "") -> str:
        """Return a value of the registry, empty if there is none."""
        which = ["/v", name] if name else ["/ve"]
        said = self.run("reg", "query", f"HKCU\\{key}", *which)
        found = re.search(r"REG_\w+\s+(.*)", said.stdout)
        return found[1].strip() if found and not said.returncode else ""

    def share_file_types(self, *names: str) -> None:
        """Have file types of one user hold for all: Wine 8 looks for no others, Windows does."""
        for name in names:
            source, target = (rf"{top}\Software\Classes\{name}" for top in ("HKCU", "HKLM"))
            self.run("reg", "copy", source, target, "/s", "/f")

    def shut(self) -> None:
        """End all that runs in it."""
        self._do("wineserver", "-k")
        self._do("wineserver", "-w")

    def _mend(self) -> None:
        """Put in what Windows 10 has and Wine 8 has not."""
        system = self.drive / "windows" / "system32"
        for name in ("icuuc", "bcryptprimitives"):
            target = system / f"{name}.dll"
            if not target.exists():
                _compile(target, PARTS / f"{name}.c", "-ladvapi32")
        own = system / "ucrtbase.dll"
        content = bytearray(own.read_bytes())
        content[_BUILTIN_AT : _BUILTIN_AT + len(_BUILTIN)] = bytes(len(_BUILTIN))
        renamed = system / "ucrtwine.dll"
        renamed.write_bytes(content)
        source = PARTS / "ucrtbase.c"
        listed = [TOOL + "objdump", "-p", str(renamed)]
        said = subprocess.run(listed, capture_output=True, text=True, check=True).stdout
        definition = self.drive.parent / "ucrtbase.def"
        lines = handed_on(said.splitlines(), source.read_text(encoding="utf-8"))
        definition.write_text("\n".join(["LIBRARY ucrtbase.dll", "EXPORTS", *lines, ""]))
        own.unlink()
        _compile(own, source, str(definition))

    def _settle(self, place: Path) -> None:
        """Say which Windows it is, and where the checker's folders lie."""
        lines = ["Windows Registry Editor Version 5.00", ""]
        lines += [r"[HKEY_CURRENT_USER\Software\Wine]", '"Version"="win10"', ""]
        # Every Windows opens texts; Wine has the program for them and not the ending.
        lines += [r"[HKEY_LOCAL_MACHINE\Software\Classes\.txt]", '@="txtfile"', ""]
        for key in ("Shell Folders", "User Shell Folders"):
            lines.append(f"[{_SHELL}\\{key}]")
            for name, below in _FOLDERS.items():
                folder = f"{PROFILE}\\{below}"
                self.path(folder).mkdir(parents=True, exist_ok=True)
                lines.append(f'"{name}"="{folder}"'.replace("\\", "\\\\"))
            lines.append("")
        settings = place / "settings.reg"
        settings.write_text("\r\n".join(lines), encoding="utf-16")
        self._do("wine", "regedit", "/S", str(settings))

    def _do(self, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            words,
            env={**self.surroundings, **more},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )


def handed_on(lines: Iterable[str], source: str) -> list[str]:
    """Return what the mended runtime exports: a function of its own, or one that Wine has."""
    own = {first or second for first, second in _OWN.findall(source)} - {"name"}
    found = []
    inside = False
    for line in lines:
        inside = inside or "[Ordinal/Name Pointer] Table" in line
        if inside and (match := _EXPORT.match(line)):
            found.append(f"  {match[1]} = {_function(match[1], own)}")
    return found


def _function(name: str, own: set[str]) -> str:
    if name in own:
        return f"own_{name}"
    if name[:-1] in own and name[-1] in "fl":
        return f"own_{name if name[-1] == 'f' else name[:-1]}"
    return f"ucrtwine.{name}"


def _compile(target: Path, source: Path, *more: str) -> None:
    subprocess.run(
        [
            *(TOOL + "gcc", "-shared", "-static-libgcc", "-O1", "-s", "-o", str(target)),
            *(str(source), *more),
        ],
        check=True,
    )
