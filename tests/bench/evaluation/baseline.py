"""The stored baseline: a file a set, with its figures and the outcomes per claim. No text."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from tests.bench.evaluation.figures import figures
from tests.bench.evaluation.model import Outcomes

FOLDER: Final = Path(__file__).parents[1] / "baseline"


def load(name: str, folder: Path) -> Outcomes | None:
    """Return the outcomes in the baseline of a set, ``None`` if it has none."""
    path = folder / f"{name}.json"
    if not path.exists():
        return None
    stored: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return {
        part: {key: tuple(row) for key, row in rows.items()}
        for part, rows in stored["outcomes"].items()
    }


def save(name: str, outcomes: Outcomes, folder: Path) -> None:
    """Store the outcomes of a set as its baseline, a claim a line, so that a diff can be read."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.json").write_text("\n".join(_lines(outcomes)) + "\n", encoding="utf-8")


def _lines(outcomes: Outcomes) -> Iterator[str]:
    rounded = {name: round(value, 4) for name, value in figures(outcomes).items()}
    yield f'{{"figures": {json.dumps(rounded)}, "outcomes": {{'
    for at, part in enumerate(sorted(outcomes)):
        yield f"{',' if at else ''}{json.dumps(part)}: {{"
        rows = sorted(outcomes[part].items())
        yield ",\n".join(f"{json.dumps(key)}: {json.dumps(_plain(row))}" for key, row in rows)
        yield "}"
    yield "}}"


def _plain(row: tuple[float, ...]) -> list[float]:
    return [int(number) if number == int(number) else number for number in row]
