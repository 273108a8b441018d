"""Errors that the checker, not the programmer, has to deal with.

Each carries one plain sentence: what is wrong, with what, and what to do. Anything else that
is raised is a bug and gets a traceback.
"""


class WorkbenchError(Exception):
    """Base of every error whose text may be shown to the checker."""


class NotFound(WorkbenchError):
    """The thing asked for is not in the library, or not on the disk."""


class Unusable(WorkbenchError):
    """What was given cannot be used as it is."""


class LibraryMissing(NotFound):
    """There is no library at the place named."""


class LibraryRefused(WorkbenchError):
    """The file is not a library, is damaged, or was written by a newer workbench."""


class LibraryBusy(WorkbenchError):
    """Another program holds the library; what was to be saved is still with the caller."""


class DiskFull(WorkbenchError):
    """The library could not grow; what was to be saved is still with the caller."""


class Conflict(WorkbenchError):
    """Somebody else has changed the same thing meanwhile."""


class Cancelled(WorkbenchError):
    """The checker stopped the work."""
