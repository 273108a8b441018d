import subprocess
import sys

import pytest

from tests.export.hostile import a_hostile_report
from tests.export.reports import a_report
from workbench.domain.text import digest
from workbench.errors import Unusable
from workbench.export.writer import Reports
from workbench.services.writing_ports import ReportWriter

PROGRAM = """
from tests.export.reports import a_report
from workbench.domain.text import digest
from workbench.export.writer import Reports
for form in Reports().formats():
    print(form, digest(Reports().render(a_report(), form)))
"""


def test_the_formats_that_can_be_written() -> None:
    writer: ReportWriter = Reports()
    assert tuple(writer.formats()) == ("html", "json", "csv", "md")
    beginnings = {"html": b"<!DOCTYPE html>", "json": b"{", "csv": b"\xef\xbb\xbf", "md": b"# "}
    for form, beginning in beginnings.items():
        assert writer.render(a_report(), form).startswith(beginning)
    assert writer.render(a_report(), ".HTM") == writer.render(a_report(), "html")


@pytest.mark.parametrize("form", ["pdf", "docx", "xlsx", "claimreview", "exe", ""])
def test_another_format_is_told_with_those_that_can_be_written(form: str) -> None:
    with pytest.raises(Unusable, match="Choose one of html, json, csv, md"):
        Reports().render(a_report(), form)


@pytest.mark.parametrize("form", Reports().formats())
def test_a_hostile_report_is_written_in_every_format(form: str) -> None:
    content = Reports().render(a_hostile_report(), form)
    assert content.decode("utf-8")


def test_the_same_report_gives_the_same_bytes_on_every_machine() -> None:
    here = [(f, digest(Reports().render(a_report(), f))) for f in Reports().formats()]
    for zone, language, seed in (("Asia/Tokyo", "de_DE.UTF-8", "1"), ("UTC", "C", "77")):
        told = subprocess.run(
            [sys.executable, "-c", PROGRAM],
            env={"TZ": zone, "LANG": language, "LC_ALL": language, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        assert told.stdout == "".join(f"{form} {known}\n" for form, known in here)
