"""Runs before the program: what it starts finds the system's libraries, not those of the bundle.

The loader that starts the program names the bundle in ``LD_LIBRARY_PATH``. A browser or a mail
program that is opened from the window would load the bundle's libraries in place of its own.
"""

import os

_NAME = "LD_LIBRARY_PATH"
former = os.environ.pop(f"{_NAME}_ORIG", "")
if former:
    os.environ[_NAME] = former
else:
    os.environ.pop(_NAME, None)
