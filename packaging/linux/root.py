"""A clean Debian in a folder, without Python, in which packages are tried out."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Final

CHECKER: Final = 1000
NAME: Final = "zoë"
HOME: Final = "/home/Zoë Ünï 日本"
"""A home that a program has to be able to write: not in ASCII, and with spaces."""
_ENTER: Final = """
set -eu
root=$1 user=$2
shift 2
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=1777 shm "$root/dev/shm"
mkdir -p "$root/tmp/.X11-unix"
[ ! -d /tmp/.X11-unix ] || mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
cd "$root"
exec chroot --userspec="$user" "$root" /usr/bin/env -i "$@"
"""
_ENVIRONMENT: Final = {"PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "LANG": "C.UTF-8"}


class Root:
    """A fresh copy of a bare system, with one user who administers nothing."""

    def __init__(self, suite: str, folder: Path) -> None:
        base = _base(suite, folder)
        self.suite, self.path = suite, folder / f"{suite}-tried"
        shutil.rmtree(self.path, ignore_errors=True)
        subprocess.run(["cp", "-a", "--reflink=auto", str(base), str(self.path)], check=True)
        with (self.path / "etc" / "passwd").open("a", encoding="utf-8") as users:
            users.write(f"{NAME}:x:{CHECKER}:{CHECKER}::{HOME}:/bin/sh\n")
        self.home = self.inside(HOME)
        self.home.mkdir(mode=0o700)
        self.own(self.home)

    def inside(self, path: str) -> Path:
        """Return where a path of the clean system lies on this one."""
        return self.path / path.lstrip("/")

    def own(self, path: Path) -> None:
        """Give a file or folder to the user."""
        os.chown(path, CHECKER, CHECKER)

    def write(self, path: str, program: str) -> None:
        """Write a program that everybody may run."""
        target = self.inside(path)
        target.write_text(program, encoding="utf-8")
        target.chmod(0o755)

    def administer(self, *command: str) -> None:
        """Run a command as the administrator, with the network."""
        said = subprocess.run(
            self._entering(command, user=0, network=True, display=""),
            capture_output=True,
            text=True,
            check=False,
        )
        if said.returncode:
            raise RuntimeError(f"{command} failed: {said.stdout[-2000:]}{said.stderr[-2000:]}")

    def install(self, packages: Sequence[str]) -> None:
        """Install packages of Debian, or a file of this system's root."""
        self.administer("apt-get", "-qq", "update")
        options = ("-qq", "-y", "--no-install-recommends")
        self.administer("DEBIAN_FRONTEND=noninteractive", "apt-get", "install", *options, *packages)

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a command as the user, without any network, to its end."""
        return subprocess.run(
            self._entering(command, user=CHECKER, network=False, display=""),
            capture_output=True,
            text=True,
            check=False,
        )

    def start(self, display: str, *command: str) -> subprocess.Popen[bytes]:
        """Start a command as the user, without any network, on a screen."""
        return subprocess.Popen(
            self._entering(command, user=CHECKER, network=False, display=display)
        )

    def _entering(
        self, command: Sequence[str], *, user: int, network: bool, display: str
    ) -> list[str]:
        home = HOME if user else "/root"
        surroundings = {**_ENVIRONMENT, "HOME": home, "DISPLAY": display}
        return [
            *("unshare", "--mount", "--propagation", "private", *([] if network else ["--net"])),
            *("sh", "-c", _ENTER, "enter", str(self.path), f"{user}:{user}"),
            *(f"{name}={value}" for name, value in surroundings.items() if value),
            *command,
        ]


def _base(suite: str, folder: Path) -> Path:
    """Return the bare system that copies are made of; it is fetched the first time."""
    base = folder / suite
    if not base.exists():
        folder.mkdir(parents=True, exist_ok=True)
        half = folder / f"{suite}-part"
        shutil.rmtree(half, ignore_errors=True)
        subprocess.run(
            ["debootstrap", "--variant=minbase", suite, str(half)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        half.rename(base)
    return base
