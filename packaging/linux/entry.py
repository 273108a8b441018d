"""Where the frozen program begins: the window, a command, or a reader of documents."""

import sys

from workbench.__main__ import main

sys.exit(main())
