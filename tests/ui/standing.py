"""The program itself on a furnished library, for what is run by hand."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

from tests.ui.furnished import furnish
from tests.ui.surfaces import Stage
from workbench.app import Desktop


@contextmanager
def standing() -> Iterator[Stage]:
    """Start the program without a screen, in folders of its own; it ends when this is left."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["WORKBENCH_HOME"] = home
        os.chdir(home)
        desktop = Desktop(QApplication([]))
        window = desktop.show(None)
        while window.session is None:
            QApplication.processEvents()
        desk = window.session.desk
        try:
            yield Stage(window, desk, furnish(desk))
        finally:
            window.close()
            desktop.close()
