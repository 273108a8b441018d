"""What an action did to claims, in words and as the values that a history holds."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any, Final

from workbench.domain.claim import Anchor, CheckState, Claim, ClaimKind

_SHOWN: Final = 40
_UNTOLD: Final = frozenset({"version", "id", "article_id"})


@dataclass(frozen=True, slots=True)
class Shaped:
    """What was done, in words for the checker, and the claims it touched as they are now."""

    text: str
    claims: tuple[Claim, ...] = ()


def differing(before: Claim, after: Claim) -> frozenset[str]:
    """Return the names of the fields in which two states of a claim differ, but its version."""
    return frozenset(
        field.name
        for field in fields(Claim)
        if field.name not in _UNTOLD and getattr(before, field.name) != getattr(after, field.name)
    )


def change_told(before: Claim | None, after: Claim) -> dict[str, Any]:
    """Return what changed in a claim as JSON values: ``was`` and ``now`` by field.

    ``before`` is ``None`` for a claim that is new; it is then told by where it stands.
    """
    told: dict[str, Any] = {"claim": after.id, "number": after.number, "words": after.words}
    if before is None:
        return {**told, "new": True, "now": {"anchor": _plain(after.anchor)}}
    names = sorted(differing(before, after))
    return {
        **told,
        "was": {name: _plain(getattr(before, name)) for name in names},
        "now": {name: _plain(getattr(after, name)) for name in names},
    }


def called(claim: Claim) -> str:
    """Return what to call a claim: its number, or its first words if it has none."""
    if claim.number:
        return f"Claim {claim.number}"
    words = " ".join(claim.words[: 2 * _SHOWN].split())
    return f"“{words[:_SHOWN].rstrip()}…”" if len(words) > _SHOWN else f"“{words}”"


def named(claim: Claim) -> str:
    """Return what to call a claim within a sentence."""
    name = called(claim)
    return f"{name[:1].lower()}{name[1:]}"


def counted(claims: Iterable[Claim]) -> str:
    """Return what to call claims: one by its name, several by their count."""
    several = tuple(claims)
    return called(several[0]) if len(several) == 1 else f"{len(several)} claims"


def _plain(value: Any) -> Any:
    match value:
        case Anchor():
            return [value.span.start, value.span.end]
        case CheckState() | ClaimKind():
            return value.value
        case tuple():
            return [_plain(item) for item in value]
        case _:
            return value
