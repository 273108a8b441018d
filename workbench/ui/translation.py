"""The language of the window: how its texts are translated, and which catalogue is loaded.

Every text of the window goes through ``tr``; those declared as data are ``marked`` where they stand
and translated where they are shown. What comes from the library (articles, sources, ratings, what
the history says) and what the services say stays as it is.
"""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from workbench.paths import resource
from workbench.phrases import marked

__all__ = ["LANGUAGES", "choose_language", "language_of", "marked", "tr"]

SYSTEM: Final = "system"
LANGUAGES: Final = {"en": "English", "de": "Deutsch", "es": "Español"}
"""The languages that there is a catalogue for, each by its own name."""
CATALOGUES: Final = "translations"
_QT: Final = "qtbase"


def tr(text: str, about: str = "", count: int = -1) -> str:
    """Return a text in the language of the window.

    ``about`` tells translators apart what is written alike. A text with ``%n`` (or ``%Ln``, grouped
    as the language does) tells of ``count`` things and is written in the plural's form. Values are
    put in by ``str.format`` afterwards, by name, so that a language can order them.
    """
    return QCoreApplication.translate("", text, about or None, count)


def language_of(chosen: str) -> str:
    """Return the code of the language for what was chosen, for ``system`` that of the desktop."""
    if chosen != SYSTEM:
        return chosen if chosen in LANGUAGES else "en"
    spoken = (QLocale(name).language() for name in QLocale.system().uiLanguages())
    codes = (QLocale.languageToCode(language) for language in spoken)
    return next((code for code in codes if code in LANGUAGES), "en")


def choose_language(application: QCoreApplication, chosen: str) -> str:
    """Have the window speak a language from now on; returns its code.

    What was translated before stays as it was: choose it before a window is made. English has a
    catalogue too, of the plurals.
    """
    code = language_of(chosen)
    for former in application.findChildren(QTranslator, CATALOGUES):
        application.removeTranslator(former)
        former.deleteLater()
    QLocale.setDefault(QLocale(code) if chosen != SYSTEM else _system_locale(code))
    for name, folder in (
        (_QT, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("workbench", str(resource(CATALOGUES))),
    ):
        translator = QTranslator(application)
        translator.setObjectName(CATALOGUES)
        if translator.load(f"{name}_{code}", folder):
            application.installTranslator(translator)
    return code


def _system_locale(code: str) -> QLocale:
    """Return the desktop's own way with numbers and dates where it speaks that language."""
    system = QLocale.system()
    return system if QLocale.languageToCode(system.language()) == code else QLocale(code)
