import io
import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.fixtures.make import FOLDER, files
from workbench.domain.source import Outcome
from workbench.ingest.forms import Form, recognise
from workbench.ingest.reader import Documents

FILES = files()


@pytest.fixture(scope="module")
def reader() -> Iterator[Documents]:
    documents = Documents()
    yield documents
    documents.close()


@pytest.mark.parametrize("name", FILES)
def test_each_sample_file_is_what_its_builder_makes(name: str) -> None:
    build: Callable[[], bytes] = FILES[name]
    assert unpacked((FOLDER / name).read_bytes()) == unpacked(build())


def unpacked(content: bytes) -> object:
    # Not every zlib packs alike.
    if not content.startswith(b"PK"):
        return content
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]


def test_no_sample_file_is_left_over() -> None:
    there = {file.name for file in FOLDER.iterdir() if file.is_file() and file.suffix != ".py"}
    assert there == set(FILES)


def test_every_form_has_its_sample() -> None:
    forms = {recognise(build(), name).form for name, build in FILES.items()}
    assert forms >= set(Form)


def test_every_sample_ends_as_text_with_exact_offsets(reader: Documents) -> None:
    names = set()
    for item, reading in reader.each(reader.listed(str(FOLDER))):
        if Path(item.place).suffix in {".py", ".pyc"}:
            continue
        names.add(Path(item.place).name)
        told = f"{item.place}: {reading.outcome.value} {reading.reason}"
        assert reading.outcome in {Outcome.OK, Outcome.PARTIAL}, told
        assert bool(reading.reason) is (reading.outcome is Outcome.PARTIAL), told
        spans = [block.span for block in reading.blocks]
        assert spans == sorted(spans), told
        assert all(span.of(reading.text).strip() for span in spans), told
        json.dumps([block.place.told() for block in reading.blocks if block.place])
    assert names >= {name for name in FILES if Path(name).suffix not in {".zip", ".mbox"}}
