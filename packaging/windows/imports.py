"""Which libraries the shipped machine code asks for: each is shipped, or every Windows has it."""

import re
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

_TOOL: Final = "x86_64-w64-mingw32-objdump"
_FILE: Final = re.compile(r"^(.*):\s+file format pei-x86-64$")
_NAME: Final = re.compile(r"^\s*DLL Name: (\S+)$")
_WINDOWS: Final = re.compile(
    r"""
    (api-ms-win-.*|ext-ms-.*
    |advapi32|authz|bcrypt|bcryptprimitives|comctl32|comdlg32|crypt32|d3d9|d3d11|d3d12
    |dbghelp|dnsapi|dwmapi|dwrite|dxgi|gdi32|icuuc|imm32|iphlpapi|kernel32|mpr|msvcrt|ncrypt
    |netapi32|ntdll|ole32|oleaut32|powrprof|propsys|psapi|rpcrt4|secur32|setupapi|shcore
    |shell32|shlwapi|uiautomationcore|user32|userenv|usp10|uxtheme|version|winhttp|winmm
    |winspool|ws2_32|wtsapi32|d2d1)\.(dll|drv)
    """,
    re.X,
)
ENDINGS: Final = (".dll", ".pyd", ".exe")


def asked_for(folder: Path) -> dict[str, set[str]]:
    """Return for every file of machine code below a folder what libraries it asks for."""
    files = [str(path) for path in sorted(folder.rglob("*")) if path.suffix.lower() in ENDINGS]
    said = subprocess.run([_TOOL, "-p", *files], capture_output=True, text=True, check=True)
    return read(said.stdout.splitlines())


def read(lines: Iterable[str]) -> dict[str, set[str]]:
    """Return what each file asks for, from what ``objdump -p`` says of them."""
    found: dict[str, set[str]] = {}
    current: set[str] = set()
    for line in lines:
        if match := _FILE.match(line):
            current = found.setdefault(match[1], set())
        elif match := _NAME.match(line):
            current.add(match[1].lower())
    return found


def lacking(asked: Mapping[str, Iterable[str]]) -> list[str]:
    """Return the libraries that are neither shipped nor a part of Windows, with who asks."""
    there = {Path(path).name.lower() for path in asked}
    return sorted(
        f"{name} (for {Path(path).name})"
        for path, names in asked.items()
        for name in names
        if name not in there and not _WINDOWS.fullmatch(name)
    )
