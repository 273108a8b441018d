"""What the services need to write what is handed on: reports and bundles."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from workbench.domain.bundle import Bundle
from workbench.domain.report import Report


class ReportWriter(Protocol):
    """Renders reports."""

    def formats(self) -> Sequence[str]:
        """Return the formats that can be written, by file extension."""

    def render(self, report: Report, form: str) -> bytes:
        """Return the report in a format; raises ``Unusable`` for one that is not known."""


@dataclass(frozen=True, slots=True)
class BundleFormat:
    """How a bundle becomes the bytes of one file, and is read from them again.

    ``write`` gives the same bytes for the same bundle; ``read`` raises ``Unusable`` for anything
    that it does not trust.
    """

    write: Callable[[Bundle], bytes]
    read: Callable[[bytes], Bundle]
