"""Does what a checker asked for, and passes on what went wrong with it."""

from collections.abc import Callable

from workbench.errors import WorkbenchError


def attempt(deed: Callable[[], object], tell: Callable[[WorkbenchError], object]) -> bool:
    """Do something; says whether it worked, and tells the error where it did not."""
    try:
        deed()
    except WorkbenchError as error:
        tell(error)
        return False
    return True
