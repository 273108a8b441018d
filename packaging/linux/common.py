"""Has what is common to all systems found, which lies in the folder above."""

import sys
from pathlib import Path
from typing import Final

SYSTEM: Final = "linux"
"""What is built for, by Python's name."""
sys.path.append(str(Path(__file__).resolve().parents[1]))
