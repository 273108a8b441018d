"""The report as JSON, for programs: everything that it holds, and nothing rounded or escaped.

``{"format": "factcheck-workbench/report", "version": 1, "report": {...}}``; inside ``report`` the
keys are the fields of ``Report`` and of the values in it, as the domain documents them. Spans are
``{"start", "end"}`` in code points into the text that they count in, end exclusive. Times are ISO
8601, enumerations their words. Of a source the text is left out (``characters`` says how long it
is): its digest names it. Keys are sorted, so that two reports can be compared line by line.
"""

import dataclasses
import json
from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Any, Final

from workbench.domain.report import Report
from workbench.domain.source import Source

FORMAT: Final = "factcheck-workbench/report"
VERSION: Final = 1


def render_json(report: Report) -> bytes:
    """Return the report as JSON in UTF-8."""
    told = {"format": FORMAT, "version": VERSION, "report": plain(report)}
    text = json.dumps(told, ensure_ascii=False, sort_keys=True, indent=1)
    # Half a surrogate pair cannot be encoded; as \ud800 it is JSON, and comes back as it was.
    return text.encode("utf-8", "backslashreplace") + b"\n"


def plain(value: Any) -> Any:
    """Return a domain value as JSON values; it goes no deeper than the value's fields do."""
    if isinstance(value, Source):
        told = {f.name: plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
        del told["text"], told["blocks"]
        return told | {"characters": len(value.text)}
    if dataclasses.is_dataclass(value):
        return {f.name: plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    return value
