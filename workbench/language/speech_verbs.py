"""Verbs of saying right behind or right before a name."""

import re
from typing import Final

_VERBS: Final = (
    "said|says|told|tells|added|adds|wrote|writes|tweeted|argued|argues|replied|asked|asks|noted|"
    "notes|explained|warned|claimed|denied|insisted|recalled|sagte|sagt|erklärte|schrieb|betonte|"
    "dijo|dice|afirmó|explicó|aseguró|a déclaré|a dit|affirme|explique|"
    "ha detto|ha dichiarato|disse|"
    "afirmou"
)
SAYS_BEHIND: Final = re.compile(rf",? (?:has |had )?(?:{_VERBS})\b")
SAYS_BEFORE: Final = re.compile(rf"\b(?:{_VERBS})\s$")
