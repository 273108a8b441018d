"""A language for tests: every text in brackets, so that one that is left out can be seen."""

from contextlib import AbstractContextManager

from PySide6.QtCore import QCoreApplication, QTranslator

from tests.ui.pseudo import speaking


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


def bracketed() -> AbstractContextManager[None]:
    """Have the window speak in brackets."""
    application = QCoreApplication.instance()
    assert application is not None
    return speaking(application, Brackets)
