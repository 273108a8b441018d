"""Where the sets come from: folders of our own, and folders of others that are never copied.

A folder of our own holds ``documents.json``, a list of ``{id, title, publisher, date, lang,
paragraphs}``, and ``claims.jsonl``, ``{id, text, gold, slots, lang, title, context}`` a line. Gold
names paragraphs (``water#4`` is the fourth); ``slots`` are ``[relation, kinds, words]`` against the
first of them, where ``words`` stand in the claim, empty for what only the passage says; a claim
whose ``slots`` are null is only searched for.

A folder of others holds ``queries.jsonl.gz`` (``{id, text}``, perhaps ``split``),
``corpus.jsonl.gz`` (``{id, title, text}``) and ``qrels.tsv`` with a heading (query, document,
relevance; above 0 is relevant). A file of pairs holds ``{id, claim, passage, changed}`` a line,
``changed`` null or ``{kind, start, end}``.
"""

import gzip
import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Final

from tests.bench.evaluation.model import (
    Document,
    EvaluationSet,
    Expected,
    KnownSet,
    LabelledClaim,
    Pair,
    short,
)
from workbench.domain.match import Relation, SlotKind
from workbench.domain.text import Span

OWN: Final = Path(__file__).parents[1] / "sets"
_CORPUS: Final = "corpus.jsonl.gz"
_MAKER: Final = "slots.py"
# Characters of a passage as the workbench cuts them.
_PASSAGE: Final = 500
# Another name than the claim's in the passage is loud, and so is that it has none like it.
_LOUD: Final = frozenset({Relation.DIFFERS, Relation.MISSING})


def own_sets() -> list[KnownSet]:
    """Return the sets that come with the project."""
    folders = sorted(place.parent for place in OWN.glob("*/claims.jsonl"))
    return [KnownSet(folder.name, True, partial(load_own, folder)) for folder in folders]


def outside_sets(folder: Path) -> list[KnownSet]:
    """Return the sets below a folder of others: ``retrieval/*`` and the pairs of ``slots.py``."""
    corpora = sorted(place.parent for place in folder.glob(f"retrieval/*/{_CORPUS}"))
    found = [KnownSet(place.name, False, partial(load_folder, place)) for place in corpora]
    maker = folder / _MAKER
    return [*found, KnownSet("slots", False, partial(_made, maker))] if maker.exists() else found


def at(place: Path) -> KnownSet | None:
    """Return the set in one folder or file of pairs, ``None`` if there is none."""
    if (place / _CORPUS).exists():
        return KnownSet(place.name, False, partial(load_folder, place))
    if (place / "claims.jsonl").exists():
        return KnownSet(place.name, True, partial(load_own, place))
    return KnownSet(place.stem, False, partial(load_pairs, place)) if place.is_file() else None


def load_own(folder: Path, limit: int | None = None) -> EvaluationSet:
    """Load a set of our own; each paragraph is a document with the title of the whole."""
    documents = list(_paragraphs(json.loads((folder / "documents.json").read_text("utf-8"))))
    by_id = {document.id: document for document in documents}
    rows = list(_lines(folder / "claims.jsonl"))[:limit]
    claims = [_own_claim(row) for row in rows]
    pairs = [_own_pair(row, by_id[row["gold"][0]]) for row in rows if _comparable(row)]
    return EvaluationSet(folder.name, True, documents, claims, pairs, passages=1)


def load_folder(folder: Path, limit: int | None = None) -> EvaluationSet:
    """Load a folder of others: the test part if there is one, the same claims for each limit."""
    gold = _relevant(folder / "qrels.tsv")
    rows = list(_lines(folder / "queries.jsonl.gz"))
    if any(row.get("split") == "test" for row in rows):
        rows = [row for row in rows if row.get("split") == "test"]
    asked = sorted((row for row in rows if gold.get(row["id"])), key=lambda row: short(row["id"]))
    claims = [_claim(row, frozenset(gold[row["id"]])) for row in asked[:limit]]
    documents = [
        Document(row["id"], row.get("title") or "", row["text"]) for row in _lines(folder / _CORPUS)
    ]
    mean = sum(len(document.text) for document in documents) / max(len(documents), 1)
    return EvaluationSet(
        folder.name, False, documents, claims, passages=1 if mean < _PASSAGE else 2
    )


def load_pairs(path: Path, limit: int | None = None) -> EvaluationSet:
    """Load a file of pairs; the limit counts unchanged claims, each with its changed ones."""
    rows = list(_lines(path))
    unchanged = sorted((row["id"] for row in rows if row["changed"] is None), key=short)
    wanted = tuple(unchanged[:limit])
    chosen = [
        row
        for row in rows
        if limit is None or row["id"] in wanted or row["id"].rpartition("-")[0] in wanted
    ]
    return EvaluationSet(path.stem, False, pairs=[_pair(row) for row in chosen])


def _made(maker: Path, limit: int | None = None) -> EvaluationSet:
    """Load the pairs that a program beside the folders of others writes to a given place."""
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder) / "slots.jsonl"
        subprocess.run([sys.executable, str(maker), str(written)], check=True)
        return load_pairs(written, limit)


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as stream:
        yield from (json.loads(line) for line in stream if line.strip())


def _relevant(path: Path) -> dict[str, set[str]]:
    gold: dict[str, set[str]] = defaultdict(set)
    for line in path.read_text("utf-8").splitlines()[1:]:
        claim, document, relevance = line.split("\t")
        if float(relevance) > 0:
            gold[claim].add(document)
    return gold


def _paragraphs(rows: Iterable[dict[str, Any]]) -> Iterator[Document]:
    for row in rows:
        day = date.fromisoformat(row["date"])
        for number, text in enumerate(row["paragraphs"], start=1):
            yield Document(f"{row['id']}#{number}", row["title"], text, row["lang"], day)


def _claim(row: dict[str, Any], gold: frozenset[str]) -> LabelledClaim:
    title, context = row.get("claim_title") or "", row.get("claim_context") or ""
    return LabelledClaim(row["id"], row["text"], gold, title=title, context=context)


def _own_claim(row: dict[str, Any]) -> LabelledClaim:
    return LabelledClaim(
        row["id"],
        row["text"],
        frozenset(row["gold"]),
        row.get("lang", "en"),
        row.get("title", ""),
        row.get("context", ""),
    )


def _comparable(row: dict[str, Any]) -> bool:
    return bool(row["gold"]) and row.get("slots", []) is not None


def _own_pair(row: dict[str, Any], passage: Document) -> Pair:
    expected = tuple(_expected(row["text"], *slot) for slot in row.get("slots", []))
    language = row.get("lang", "en")
    return Pair(row["id"], row["text"], passage.text, expected, language, passage.published)


def _expected(claim: str, relation: str, kinds: str, words: str) -> Expected:
    start = claim.index(words)
    span = Span(start, start + len(words)) if words else None
    wanted = Relation(relation)
    slots = frozenset(map(SlotKind, kinds.split()))
    loud = _LOUD if wanted is Relation.DIFFERS and SlotKind.NAME in slots else frozenset({wanted})
    return Expected(loud, span, slots)


def _pair(row: dict[str, Any]) -> Pair:
    changed = row["changed"]
    if changed is None:
        return Pair(row["id"], row["claim"], row["passage"])
    loud = _LOUD if changed["kind"] == "name" else frozenset({Relation.DIFFERS})
    expected = Expected(loud, Span(changed["start"], changed["end"]))
    return Pair(row["id"], row["claim"], row["passage"], (expected,))
