"""Broken documents by the hundred: each ends as an outcome, and nothing is left behind."""

import os
import secrets
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import pytest

from tests.fixtures.make import files
from tests.ingest.mutants import TIMES, Chance, mutant, mutants
from tests.ingest.workers import gone, recorded
from workbench.domain.source import Outcome, Reading
from workbench.ingest import process
from workbench.ingest.isolation import SECONDS, Readers
from workbench.ingest.process import command
from workbench.ingest.reader import Documents
from workbench.services.ports import Listed

SEED = 20_260_402
QUICK = (
    sys.executable,
    "-I",
    "-c",
    f"""
import sys; sys.path.append({process._ROOT!r})
from workbench.ingest import worker
worker.language_of = lambda text: ""
worker.main()""",
)
MOST = (".pdf", ".docx", ".html")


# Starting a worker costs more than reading, so few changes, which leave most documents readable.
FEW = (1, 1, 2)
BUGS = ("stopped", "no sense", "ImportError", "NameError", "AttributeError", "AssertionError")


@dataclass
class Campaign:
    """What came of a campaign: outcomes by kind of document, and everything that is wrong."""

    outcomes: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    slowest: tuple[float, str] = (0.0, "")
    last: float = field(default_factory=time.monotonic)

    def take(self, place: str, reading: Reading) -> None:
        took = time.monotonic() - self.last
        self.slowest = max(self.slowest, (round(took, 2), place))
        name = place.rpartition("/")[2]
        self.outcomes[f"{name.rpartition('.')[2]} {reading.outcome.value}"] += 1
        self.wrong += [f"{name}: {fault}" for fault in faults(reading)]
        self.last = time.monotonic()


def faults(reading: Reading) -> list[str]:
    """Return what is wrong with a reading, whatever the document was."""
    found = []
    if reading.outcome is not Outcome.OK and not reading.reason.endswith((".", "…", "”")):
        found.append(f"{reading.outcome.value} without a reason: {reading.reason!r}")
    if reading.outcome is Outcome.OK and not reading.text:
        found.append("read, but no text")
    if any(words in reading.reason for words in BUGS):
        found.append(reading.reason)
    spans = [block.span for block in reading.blocks]
    if any(not span.of(reading.text).strip() for span in spans):
        found.append("a block without words")
    if any(one.end > other.start for one, other in pairwise(spans)):
        found.append("blocks overlap")
    if any(reading.text[span.start - 1 : span.start].isalnum() for span in spans if span.start):
        found.append("a block begins within a word")
    reading.text.encode()
    return found


def campaign(
    seeds: Mapping[str, bytes],
    count: int,
    seed: int,
    folder: Path,
    times: Sequence[int] = TIMES,
    started_by: Sequence[str] = QUICK,
) -> Campaign:
    """Read so many mutants, two abreast, in batches that lie on the disk one at a time."""
    done, chance, batch = Campaign(), Chance(seed), 500
    with recorded() as started:
        documents = Documents(readers=Readers(started_by=started_by))
        for first in range(0, count, batch):
            listed = []
            for name, content in mutants(seeds, min(batch, count - first), chance, times):
                place = folder / f"{first}-{name}"
                place.write_bytes(content)
                listed.append(Listed(str(place)))
            seen = set()
            for item, reading in documents.each(listed):
                seen.add(item.place)
                done.take(item.place, reading)
            unseen = {item.place for item in listed} - seen
            done.wrong += [f"{place}: no reading" for place in unseen if not holds_others(place)]
            for item in listed:
                Path(item.place).unlink()
        documents.close()
        done.wrong += [f"process {one.pid} is left" for one in started if not gone(one.pid)]
    return done


def holds_others(place: str) -> bool:
    """Say whether a document's own reading may be missing, because others were inside."""
    return place.endswith((".zip", ".mbox"))


def seeds(*kinds: str) -> Mapping[str, bytes]:
    """Return the sample files of these kinds, all readable ones if none is named."""
    left_out = ("jsonl",)
    return {
        name: build()
        for name, build in files().items()
        if (name.endswith(kinds) if kinds else not name.endswith(left_out))
    }


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder for the mutants, with an empty one for temporary files beside it."""
    for name in ("mutants", "temporary"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return tmp_path / "mutants"


@pytest.mark.timeout(600)
def test_five_hundred_mutants_are_outcomes(folder: Path) -> None:
    before = children()
    done = campaign(seeds(*MOST), 500, SEED, folder, FEW)
    assert done.wrong == []
    assert sum(done.outcomes.values()) >= 500
    # Neither is all refused at the door nor do the changes leave everything whole.
    told = Counter[str]()
    for kind, count in done.outcomes.items():
        told[kind.split()[1]] += count
    assert told["ok"] > 50
    assert told["failed"] + told["refused"] + told["partial"] > 50
    assert done.slowest[0] < SECONDS
    assert children() == before
    assert list((folder.parent / "temporary").iterdir()) == []


@pytest.mark.soak
@pytest.mark.timeout(4 * 3600)
def test_ten_thousand_mutants_are_outcomes(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seed = int(os.environ.get("MUTANTS_SEED", secrets.randbelow(2**32)))
    said = f"seed {seed}: set MUTANTS_SEED to it to have the same mutants again"
    tell(capsys, said)
    done = campaign(seeds(*MOST), 8_000, seed, folder)
    others = campaign(seeds(), 2_000, seed + 1, folder, started_by=command())
    for part in (done, others):
        tell(capsys, f"{dict(sorted(part.outcomes.items()))} slowest {part.slowest}")
        tell(capsys, "\n".join(part.wrong))
    assert done.wrong + others.wrong == [], said
    assert list((folder.parent / "temporary").iterdir()) == []


def tell(capsys: pytest.CaptureFixture[str], line: str) -> None:
    with capsys.disabled():
        sys.stdout.write(f"\n{line}\n")


def test_the_same_seed_gives_the_same_mutants() -> None:
    chosen = seeds(".html", ".docx")
    once, again = (list(mutants(chosen, 20, Chance(5))) for _ in range(2))
    assert once == again
    assert once != list(mutants(chosen, 20, Chance(6)))
    assert all(content != chosen[name.split("-", 1)[1]] for name, content in once[:1])


def test_a_mutant_differs_and_a_zip_stays_a_zip() -> None:
    content = seeds(".docx")["article.docx"]
    made = [mutant("article.docx", content, Chance(seed)) for seed in range(40)]
    assert sum(one[:2] == b"PK" for one in made) >= 30
    assert len(set(made)) > 30


def children() -> set[int]:
    """Return the processes that this one has started and not yet ended."""
    found = set[int]()
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            told = status.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        except OSError:
            continue
        if told and int(told[1]) == os.getpid():
            found.add(int(status.parent.name))
    return found
