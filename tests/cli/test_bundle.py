"""``bundle export`` and ``bundle import`` from the command line."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.running import Run
from tests.sample_bundle import SCALE, contents, described, sample
from workbench.domain.bundle import Bundle
from workbench.domain.verdict import Verdict
from workbench.export.bundle import write_bundle
from workbench.ingest.bundle import read_bundle
from workbench.services.bundles import BundleService
from workbench.services.workplace import Workplace
from workbench.services.writing_ports import BundleFormat
from workbench.storage.library import Library


def with_own_scale(bundle: Bundle) -> Bundle:
    """Give the sample a scale that the program does not bring, so that the two do not clash."""

    def moved(verdict: Verdict) -> Verdict:
        return replace(verdict, scale="sund-post")

    articles = tuple(
        replace(
            filed,
            claims=tuple(
                replace(held, verdicts=tuple(map(moved, held.verdicts))) for held in filed.claims
            ),
        )
        for filed in bundle.articles
    )
    case = replace(bundle.case, scale="sund-post")
    return replace(bundle, case=case, articles=articles, scales=(replace(SCALE, key="sund-post"),))


@pytest.fixture
def sender(tmp_path: Path) -> Path:
    """A library with one case."""
    place = tmp_path / "sender.workbench"
    library = Library.open(place, create=True)
    at = Workplace(library, lambda: datetime(2026, 5, 6, tzinfo=UTC), lambda: "A. Berg")
    desk = BundleService(at, BundleFormat(write_bundle, read_bundle))
    desk.unpack(write_bundle(with_own_scale(sample())))
    library.close()
    return place


@pytest.fixture
def colleague(tmp_path: Path) -> Path:
    """An empty library."""
    place = tmp_path / "colleague.workbench"
    Library.open(place, create=True).close()
    return place


def test_a_case_goes_from_one_library_to_another(
    run: Run, sender: Path, colleague: Path, tmp_path: Path
) -> None:
    out, again = tmp_path / "fares.zip", tmp_path / "again.zip"
    answer = run("bundle", "export", "--library", sender, "--case", 1, "--out", out)
    assert (answer.code, answer.err) == (0, "")
    answer = run("bundle", "import", out, "--library", colleague)
    assert (answer.code, answer.out) == (0, "Case 1 was taken in.\n")
    assert run("cases", "list", "--json", "--library", colleague).rows[0]["title"] == "Ferry fares"
    assert run("bundle", "export", "--library", colleague, "--case", 1, "--out", again).code == 0
    first, second = described(out.read_bytes()), described(again.read_bytes())
    assert first["articles"] == second["articles"]
    assert first["history"] == second["history"][:-1]
    assert contents(out.read_bytes()).keys() == contents(again.read_bytes()).keys()
    examined = run("doctor", colleague)
    assert (examined.code, "BAD" in examined.out) == (0, False)


@pytest.mark.parametrize("content", [b"", b"no zip file", None])
def test_what_cannot_be_taken_in_gets_one_sentence(
    run: Run, colleague: Path, tmp_path: Path, content: bytes | None
) -> None:
    place = tmp_path / "x.zip"
    if content is not None:
        place.write_bytes(content)
    answer = run("bundle", "import", place, "--library", colleague)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.count("\n") == 1
    assert run("cases", "list", "--json", "--library", colleague).rows == []


def test_no_library_is_made_for_a_bundle(run: Run, sender: Path, tmp_path: Path) -> None:
    out, missing = tmp_path / "fares.zip", tmp_path / "missing.workbench"
    assert run("bundle", "export", "--library", sender, "--case", 1, "--out", out).code == 0
    assert run("bundle", "import", out, "--library", missing).code == 1
    assert not missing.exists()


def test_a_case_that_is_not_there_is_not_exported(run: Run, sender: Path, tmp_path: Path) -> None:
    out = tmp_path / "fares.zip"
    assert run("bundle", "export", "--library", sender, "--case", 7, "--out", out).code == 1
    assert not out.exists()
