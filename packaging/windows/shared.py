"""Has the screen found that packages for Linux are tried out on."""

import sys
from pathlib import Path
from typing import Final

SCREEN: Final = Path(__file__).resolve().parents[1] / "linux"
sys.path.append(str(SCREEN))
