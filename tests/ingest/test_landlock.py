"""A process that may read a single file and a folder, and nothing else."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import ctypes, json, sys
from workbench.ingest.landlock import read_only
ctypes.CDLL(None).prctl(38, 1, 0, 0, 0)
version, read = read_only(sys.argv[1:3]), []
for path in sys.argv[3:]:
    try:
        open(path).close()
        read.append(path)
    except PermissionError:
        pass
print(json.dumps([version, read]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Landlock is Linux's")
def test_a_single_file_is_let_through_beside_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    inside, program, beside = folder / "part", tmp_path / "program", tmp_path / "letter"
    for path in (inside, program, beside):
        path.write_text("x")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder), str(program)]
        + [str(path) for path in (inside, program, beside)],
        capture_output=True,
        text=True,
        check=True,
    )
    version, read = json.loads(done.stdout)
    if not version:
        pytest.skip("this kernel has no Landlock")
    assert read == [str(inside), str(program)]
