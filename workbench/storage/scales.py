"""The rating scales, kept in SQLite."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.domain.verdict import RatingScale
from workbench.errors import Conflict, NotFound
from workbench.services.changes import Kind
from workbench.storage.mapping import new_scale, to_scale
from workbench.storage.tables import ScaleRow


class SqlScales:
    """The rating scales, every version that was ever used."""

    def __init__(self, session: Session, touched: set[Kind]) -> None:
        self._session = session
        self._touched = touched

    def add(self, scale: RatingScale) -> None:
        """File a version; the same version again must be the same, else ``Conflict``."""
        there = self._session.get(ScaleRow, (scale.key, scale.version))
        if there is None:
            self._session.add(new_scale(scale))
            self._session.flush()
            self._touched.add(Kind.SCALE)
        elif to_scale(there) != scale:
            raise Conflict(
                f"The library holds another version {scale.version} of the rating scale "
                f"“{scale.name}”. Give the changed scale a new version number."
            )

    def get(self, key: str, version: int) -> RatingScale:
        """Return one version of a scale; raises ``NotFound``."""
        row = self._session.get(ScaleRow, (key, version))
        if row is None:
            raise NotFound(f"There is no version {version} of a rating scale “{key}” here.")
        return to_scale(row)

    def all(self) -> Sequence[RatingScale]:
        """Return every version of every scale."""
        rows = self._session.scalars(select(ScaleRow).order_by(ScaleRow.key, ScaleRow.version))
        return [to_scale(row) for row in rows]
