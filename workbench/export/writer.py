"""The report writer: one rendering for each format that can be written."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from workbench.domain.report import Report
from workbench.errors import Unusable
from workbench.export.as_csv import render_csv
from workbench.export.as_html import render_html
from workbench.export.as_json import render_json
from workbench.export.as_markdown import render_markdown
from workbench.export.withheld import handed_in

_RENDERINGS: Final[Mapping[str, Callable[[Report], bytes]]] = {
    "html": render_html,
    "json": render_json,
    "csv": render_csv,
    "md": render_markdown,
}
_SPELLINGS: Final = {"htm": "html", "markdown": "md"}


class Reports:
    """Renders reports; the same report gives the same bytes on every machine."""

    def formats(self) -> Sequence[str]:
        """Return the formats that can be written, by file extension."""
        return tuple(_RENDERINGS)

    def render(self, report: Report, form: str) -> bytes:
        """Return the report in a format; raises ``Unusable`` for one that is not known."""
        named = form.lower().removeprefix(".")
        rendering = _RENDERINGS.get(_SPELLINGS.get(named, named))
        if rendering is None:
            can = ", ".join(_RENDERINGS)
            what = f"as “{named}”" if named else "without naming a format"
            raise Unusable(f"A report cannot be written {what} yet. Choose one of {can}.")
        return rendering(handed_in(report))
