"""Has what is common to all systems found, and the screen that packages for Linux are tried on."""

import sys
from pathlib import Path
from typing import Final

SYSTEM: Final = "win32"
"""What is built for, by Python's name."""
COMMON: Final = Path(__file__).resolve().parents[1]
SCREEN: Final = COMMON / "linux"
sys.path += [str(COMMON), str(SCREEN)]
