"""Guard: a Qt binding that gives back more references than it takes kills Python 3.11.

After some thousand calls the count of references to ``None`` reaches zero and the program aborts;
PySide6 6.12.0 does that.
"""

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

CALLS = 500


def test_void_calls_keep_the_refcount_of_none(qapp: QApplication) -> None:
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        QCoreApplication.processEvents()
    assert sys.getrefcount(None) > before - CALLS // 5
