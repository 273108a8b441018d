"""The bill of materials."""

import importlib
import json
import platform
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from workbench import __version__

HERE = platform.python_version()
"""What is installed here is what the lock pins for this Python."""


def script(name: str) -> ModuleType:
    return importlib.import_module(name)


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The bill of this system, as it is written."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    target: Path = script("sbom").write(tmp_path / "one.json", "linux", python=HERE)
    return target


def component(bill: dict[str, Any], name: str) -> dict[str, Any]:
    [found] = [each for each in bill["components"] if each["name"] == name]
    return dict(found)


def test_the_bill_tells_what_is_shipped(written: Path) -> None:
    bill = json.loads(written.read_text("utf-8"))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert bill["metadata"]["component"]["version"] == __version__
    requests = component(bill, "requests")
    assert requests["purl"] == f"pkg:pypi/requests@{requests['version']}"
    assert requests["licenses"] == [{"license": {"id": "Apache-2.0"}}]
    assert component(bill, "Python")["version"] == HERE
    assert component(bill, "PySide6_Essentials")["licenses"][0]["license"]["id"] == "LGPL-3.0-only"


def test_hashes_are_those_of_the_lock(written: Path) -> None:
    bill = json.loads(written.read_text("utf-8"))
    lock = script("distributions").LOCK.read_text("utf-8")
    for each in bill["components"]:
        if "purl" in each:
            assert each["hashes"]
            assert all(one["content"] in lock for one in each["hashes"])


def test_who_needs_what_is_told(written: Path) -> None:
    bill = json.loads(written.read_text("utf-8"))
    below = {each["ref"]: each.get("dependsOn", []) for each in bill["dependencies"]}
    urllib3 = component(bill, "urllib3")["bom-ref"]
    assert urllib3 in below[component(bill, "requests")["bom-ref"]]


def test_the_same_lock_makes_the_same_bill(written: Path) -> None:
    again = script("sbom").write(written.with_name("two.json"), "linux", python=HERE)
    assert again.read_bytes() == written.read_bytes()


def test_what_is_not_as_the_schema_wants_it_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sbom = script("sbom")

    def incomplete(_self: object, **_told: Any) -> str:
        return '{"bomFormat": "CycloneDX"}'

    monkeypatch.setattr(sbom.JsonV1Dot6, "output_as_string", incomplete)
    with pytest.raises(sbom.Lacking, match="not as its schema wants it"):
        sbom.write(tmp_path / "bill.json", "linux")
    assert not (tmp_path / "bill.json").exists()
