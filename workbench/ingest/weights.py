"""The fitted weights of worth that the program brings, read from their file."""

import json
from pathlib import Path

from workbench.errors import Unusable
from workbench.spotting.model import Weights


def load_weights(path: Path) -> Weights:
    """Return the weights in a JSON file; raises ``Unusable`` if it cannot be read or tells none."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    # A file of nothing but brackets makes the JSON reader recurse too deep.
    except (OSError, ValueError, RecursionError) as error:
        raise Unusable(
            f"The program's own file {path.name} cannot be read. Install the workbench again."
        ) from error
    return Weights.of(told)
