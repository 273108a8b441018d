"""Articles and documents of several kinds, made up and the same each time."""

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import docx

from tests.bench.prose import Prose

PARAGRAPHS: Final = 6
CHARACTERS: Final = 400
LONG_WORD: Final = 5
STEPS: Final = (7_919, 104_729, 1_299_709)
KINDS: Final = ("txt", "html", "docx", "csv")


def write_papers(folder: Path, count: int, seed: int = 1) -> None:
    """Write so many documents, a quarter of each kind."""
    folder.mkdir(parents=True, exist_ok=True)
    prose = Prose(seed)
    for number in range(count):
        kind = KINDS[number % len(KINDS)]
        paragraphs = [prose.paragraph(CHARACTERS) for _ in range(PARAGRAPHS)]
        _WRITERS[kind](folder / f"paper-{number:04}.{kind}", f"Paper {number}", paragraphs)


def claims_text(count: int, seed: int = 3) -> str:
    """Return an article of so many sentences, each of which is one claim."""
    words = sorted({word for word in Prose(seed).paragraph(40_000).split() if word.isalpha()})
    told = [_claim([word for word in words if len(word) > LONG_WORD], at) for at in range(count)]
    return "\n\n".join(" ".join(told[at : at + 4]) for at in range(0, count, 4)) + "\n"


def _claim(words: Sequence[str], at: int) -> str:
    what, who, where = (words[(at * step + 17) % len(words)] for step in STEPS)
    return f"The {what} of {who.capitalize()} cost {at * 137 + 1012:,} pounds in {where.title()}."


def _text(path: Path, title: str, paragraphs: Sequence[str]) -> None:
    path.write_text("\n\n".join((title, *paragraphs)) + "\n", encoding="utf-8")


def _page(path: Path, title: str, paragraphs: Sequence[str]) -> None:
    told = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    head = f"<head><title>{title}</title></head>"
    body = f"<body><article><h1>{title}</h1>{told}</article></body>"
    path.write_text(f"<!doctype html><html>{head}{body}</html>", encoding="utf-8")


def _word(path: Path, title: str, paragraphs: Sequence[str]) -> None:
    made = docx.Document()
    made.add_heading(title)
    for paragraph in paragraphs:
        made.add_paragraph(paragraph)
    made.save(str(path))


def _table(path: Path, title: str, paragraphs: Sequence[str]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("number", "title", "words"))
        writer.writerows((at, title, paragraph) for at, paragraph in enumerate(paragraphs))


_WRITERS: Final = {"txt": _text, "html": _page, "docx": _word, "csv": _table}
