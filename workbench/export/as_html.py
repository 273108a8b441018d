"""The report as one HTML file that needs nothing else: no network, no script, no second file."""

import base64
import hashlib
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from workbench.domain.report import Report
from workbench.export import wording
from workbench.export.outline import compared, outline, slots
from workbench.export.wording_records import query_state
from workbench.paths import resource

_MARK: Final = Markup('<span class="hidden" title="{}">{}</span>')


def render_html(report: Report, templates: Path | None = None) -> bytes:
    """Return the report as HTML. ``templates`` is a folder with other templates of that name."""
    folder = templates or resource("report")
    style = (folder / "report.css").read_text(encoding="utf-8")
    page = (
        _environment(folder)
        .get_template("report.html")
        .render(
            it=outline(report),
            report=report,
            style=style,
            policy=_policy(style),
        )
    )
    return page.encode("utf-8", "replace")


def shown(text: str) -> Markup:
    """Return a stranger's text so that it can neither act nor reorder what stands beside it."""
    parts = (
        escape(part) if name is None else _MARK.format(name, part)
        for part, name in wording.revealed(text)
    )
    return Markup("<bdi>{}</bdi>").format(Markup("").join(parts))


def _policy(style: str) -> str:
    """Return the content security policy: the one style sheet, and nothing from anywhere."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _environment(folder: Path) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        shown=shown,
        bare=wording.bare,
        day=wording.day,
        moment=wording.moment,
        kinds=wording.kinds,
        address=wording.address,
        short=wording.short,
        slot=wording.slot,
    )
    environment.globals.update(
        count=wording.count,
        rating_label=wording.rating_label,
        query_state=query_state,
        compared=compared,
        slots=slots,
    )
    return environment
