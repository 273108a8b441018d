"""Write SHA256SUMS over the packages in a folder, and sign it if a key is named.

    python packaging/sums.py [DIST]

``SIGN_GPG_KEY`` names the key that gpg signs with; the signature goes into ``SHA256SUMS.asc``.
Checked by ``sha256sum -c SHA256SUMS`` and ``gpg --verify SHA256SUMS.asc SHA256SUMS``.
"""

import hashlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

NAME: Final = "SHA256SUMS"
SIGNATURE: Final = f"{NAME}.asc"
KEY: Final = "SIGN_GPG_KEY"
ARTEFACTS: Final = (".deb", ".tar.xz", ".exe", ".msi", ".dmg", ".cdx.json")


def write(folder: Path) -> Path:
    """Write the sums of the packages in a folder; returns the file.

    An older signature is taken away: it would be of other sums. Raises ``ValueError`` if there is
    no package.
    """
    found = [path for path in sorted(folder.iterdir()) if path.name.endswith(ARTEFACTS)]
    if not found:
        raise ValueError(f"There is no package in {folder}. Build one first: make package.")
    target = folder / NAME
    lines = [f"{_sum(path)}  {path.name}\n" for path in found]
    target.write_text("".join(lines), encoding="utf-8", newline="\n")
    (folder / SIGNATURE).unlink(missing_ok=True)
    return target


def sign(sums: Path, key: str) -> Path:
    """Sign the sums with a key of gpg's; returns the signature. Raises ``ValueError``."""
    target = sums.with_name(SIGNATURE)
    command = [
        *("gpg", "--batch", "--yes", "--armor", "--local-user", key),
        *("--output", str(target), "--detach-sign", str(sums)),
    ]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise ValueError(f"gpg is not installed. Install it, or unset {KEY}.") from error
    if done.returncode:
        told = done.stderr.strip().splitlines() or ["no reason given"]
        raise ValueError(f"gpg did not sign with {key} ({told[-1]}). Check the name in {KEY}.")
    return target


def main(arguments: list[str]) -> int:
    """Write the sums, sign them if a key is named; returns the exit code."""
    folder = Path(arguments[0] if arguments else "dist")
    if not folder.is_dir():
        print(f"{folder} is no folder. Name the one with the packages.", file=sys.stderr)
        return 1
    try:
        sums = write(folder)
        print(sums)
        if key := os.environ.get(KEY, "").strip():
            print(sign(sums, key))
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _sum(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
