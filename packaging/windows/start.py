"""What the launcher has Python run; shipped as ``workbench_start``."""

import sys
from importlib import import_module

# So that what reads documents is started by the program's own file, not by a Python. It has to be
# said before anything of the workbench is loaded.
vars(sys)["frozen"] = True
sys.exit(import_module("workbench.__main__").main())
