"""Keep the catalogues of translations in step with the texts of the window.

    python packaging/translations.py            brings catalogues up to date and compiles them
    python packaging/translations.py --check    says what is stale or not translated, exit code 1
    python packaging/translations.py --check en the same for some languages only

The texts are found by Qt's ``lupdate`` (``tr`` and ``marked`` with a plain string), the catalogues
(``resources/translations/*.ts``) edited by hand or in Qt Linguist, and compiled by ``lrelease``.
English has the plurals only, which are made of the texts: ``%n claim(s)`` is ``%n claim`` or
``%n claims``.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

import PySide6
from lxml import etree

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "resources" / "translations"
TOOLS: Final = Path(PySide6.__file__).parent
LANGUAGES: Final = ("en", "de", "es")
PLURALS_ONLY: Final = "en"
NAMED: Final = 12
_ENDING: Final = re.compile(r"\((\w+)\)")
_VALUE: Final = re.compile(r"\{[\w.]*\}")


def sources() -> list[Path]:
    """Return the modules that have texts of the window."""
    window = sorted((ROOT / "workbench" / "ui").rglob("*.py"))
    return [*window, ROOT / "workbench" / "settings.py"]


def update(catalogue: Path, language: str) -> None:
    """Bring a catalogue in step with the texts; what is gone from the window goes from it."""
    plural = ["-pluralonly"] if language == PLURALS_ONLY else []
    _run(
        "lupdate",
        *(str(path.relative_to(ROOT)) for path in sources()),
        *("-silent", "-no-obsolete", "-locations", "none", "-sort-messages"),
        *("-disable-heuristic", "similartext"),
        *("-tr-function-alias", "QT_TR_NOOP+=marked"),
        *("-source-language", "en", "-target-language", language),
        *plural,
        *("-ts", str(catalogue)),
    )
    if language == PLURALS_ONLY:
        _fill_plurals(catalogue)


def compiled(catalogue: Path, target: Path) -> None:
    """Compile a catalogue."""
    _run("lrelease", "-silent", str(catalogue), "-qm", str(target))


def unfinished(catalogue: Path) -> list[str]:
    """Return the texts of a catalogue that have no translation."""
    messages = etree.parse(catalogue).getroot().iter("message")
    return [str(message.findtext("source")) for message in messages if _lacks(message)]


def other_values(catalogue: Path) -> list[str]:
    """Return the texts whose translation puts in other values, so that it could not be shown."""
    messages = etree.parse(catalogue).getroot().iter("message")
    return [
        text
        for message in messages
        for words in _forms(message)
        if words and _put_in(words) != _put_in(text := str(message.findtext("source")))
    ]


def _put_in(text: str) -> list[str]:
    # A plural may leave its number out ("one claim").
    return sorted(_VALUE.findall(text))


def _forms(message: etree._Element) -> list[str | None]:
    translation = message.find("translation")
    if translation is None:
        return []
    forms = translation.findall("numerusform")
    return [form.text for form in forms] if forms else [translation.text]


def flaws(language: str, scratch: Path) -> list[str]:
    """Return what is wrong with the catalogue of a language."""
    kept, compiled_file = FOLDER / f"workbench_{language}.ts", FOLDER / f"workbench_{language}.qm"
    fresh, fresh_compiled = scratch / kept.name, scratch / compiled_file.name
    fresh.write_bytes(kept.read_bytes())
    update(fresh, language)
    compiled(kept, fresh_compiled)
    told = []
    if fresh.read_bytes() != kept.read_bytes():
        told.append(f"{kept.name} is stale: run python packaging/translations.py")
    if fresh_compiled.read_bytes() != compiled_file.read_bytes():
        told.append(f"{compiled_file.name} is not what {kept.name} compiles to")
    told += [f"{kept.name}: other values in {text!r}" for text in other_values(fresh)]
    lacking = unfinished(fresh)
    if lacking:
        told.append(f"{kept.name} lacks {len(lacking)} translations: {lacking[:NAMED]}")
    return told


def main(arguments: list[str]) -> int:
    """Bring the catalogues up to date, or check them; returns the exit code."""
    if arguments[:1] == ["--check"]:
        asked = arguments[1:] or LANGUAGES
        with tempfile.TemporaryDirectory() as scratch:
            told = [flaw for language in asked for flaw in flaws(language, Path(scratch))]
        print(*told, sep="\n")
        return 1 if told else 0
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        catalogue = FOLDER / f"workbench_{language}.ts"
        update(catalogue, language)
        compiled(catalogue, catalogue.with_suffix(".qm"))
        print(f"{catalogue.name}: {len(unfinished(catalogue))} without a translation")
    return 0


def _fill_plurals(catalogue: Path) -> None:
    tree = etree.parse(catalogue)
    for message in tree.getroot().iter("message"):
        translation, text = message.find("translation"), str(message.findtext("source"))
        if translation is None:
            continue
        if "type" in translation.attrib:
            del translation.attrib["type"]
        forms = (_ENDING.sub("", text), _ENDING.sub(r"\1", text))
        for form, words in zip(translation.findall("numerusform"), forms, strict=True):
            form.text = words
    tree.write(catalogue, encoding="utf-8", xml_declaration=True)


def _run(tool: str, *arguments: str) -> None:
    # Qt's own program is run, not the Python script round it: it takes a second to start.
    done = subprocess.run(
        [str(TOOLS / tool), *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{tool} failed: {done.stdout}{done.stderr}")


def _lacks(message: etree._Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return True
    return not all(text and text.strip() for text in _forms(message))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
