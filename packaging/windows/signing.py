"""Sign programs with a certificate that the environment names; without one nothing is signed.

``SIGN_PFX`` is a file with a certificate and its key, ``SIGN_PASSWORD_FILE`` a file with the
password of it, ``SIGN_TIME_URL`` a service that certifies the time (a signature without it ends
with the certificate). ``osslsigncode`` does it.

    python packaging/windows/signing.py FILE ...
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from workbench import __version__

TOOL: Final = "osslsigncode"


def wanted() -> bool:
    """Say whether there is a certificate to sign with."""
    return bool(os.environ.get("SIGN_PFX"))


def sign(path: Path) -> None:
    """Sign a program in its place, if there is a certificate."""
    if not wanted():
        return
    if not shutil.which(TOOL):
        raise RuntimeError(f"SIGN_PFX is set, but {TOOL} is missing. Install that, or unset it.")
    signed = path.with_name(f"{path.name}.signed")
    signed.unlink(missing_ok=True)
    asked = [*command(os.environ), "-in", str(path), "-out", str(signed)]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{path.name} could not be signed:\n{done.stdout}{done.stderr}")
    signed.replace(path)


def command(surroundings: Mapping[str, str]) -> list[str]:
    """Return how to sign, without the files."""
    words = [TOOL, "sign", "-pkcs12", surroundings["SIGN_PFX"], "-h", "sha256"]
    if password := surroundings.get("SIGN_PASSWORD_FILE"):
        words += ["-readpass", password]
    if url := surroundings.get("SIGN_TIME_URL"):
        words += ["-ts", url]
    return [*words, "-n", f"Fact-Checking Workbench {__version__}"]


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        sign(Path(argument))
