"""A language for tests: every text in brackets, so that one that is left out can be seen."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator


class Brackets(QTranslator):
    """Translates each text into itself, in brackets; Qt's own texts stay as they are."""

    def translate(
        self,
        context: str,
        source: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        return source if context else f"⟦{source}⟧"


@contextmanager
def bracketed() -> Iterator[None]:
    """Have the window speak in brackets."""
    application = QCoreApplication.instance()
    assert application is not None
    translator = Brackets(application)
    application.installTranslator(translator)
    try:
        yield
    finally:
        application.removeTranslator(translator)
        translator.deleteLater()
