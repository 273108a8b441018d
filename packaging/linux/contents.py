"""What goes into the folder of the frozen program, and what is left out.

Whatever PyInstaller collects is held against ``kept``: a package brings files for uses that the
workbench has not, and a third of the room would go to them.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Final

DISTRIBUTION: Final = "factcheck-workbench"
MODULES: Final = (
    "workbench",
    "alembic",
    "dateparser.data",
    "snowballstemmer",
)
"""Packages whose modules are loaded by name, so that no statement tells of them."""
NEVER: Final = (
    # The library is written by pysqlite3 alone: a second SQLite in one process can corrupt it.
    "sqlite3",
    "PySide6.QtSql",
    # For developing, not for running.
    "tkinter",
    "unittest",
    "doctest",
    "pdb",
    "pydoc",
    "lib2to3",
    "setuptools",
    "pip",
    "pytest",
    "numpy.f2py",
    "numpy.testing",
    "numpy.distutils",
    "PIL",
    "curses",
    "readline",
    # Parts of packages that nothing here calls.
    "numpy.random",
    "numpy.fft",
    "numpy.polynomial",
    "alembic.testing",
    "sqlalchemy.testing",
    "onnxruntime.transformers",
    "onnxruntime.quantization",
    "onnxruntime.tools",
    "google.protobuf",
    "flatbuffers",
    "rapidocr",
    "psycopg2",
    "MySQLdb",
    "xmlrpc",
    "pkg_resources",
)
_DROPPED: Final = re.compile(
    r"""
    PySide6/Qt/translations/(?!qtbase_(de|es|en)\.qm$).*
    | PySide6/Qt/qml/.*
    | PySide6/Qt/plugins/
        (?!platforms/|platformthemes/|platforminputcontexts/|iconengines/|imageformats/
         |printsupport/|styles/|tls/|wayland|xcbglintegrations/).*
    | PySide6/Qt/plugins/platforms/libq(eglfs|linuxfb|vnc|minimalegl|vkkhrdisplay)\.so
    | PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin\.so
    | PySide6/Qt/plugins/platformthemes/libqgtk3\.so
    | PySide6/Qt/plugins/imageformats/libq(icns|tga|tiff|wbmp|webp|pdf)\.so
    | PySide6/Qt/plugins/tls/.*
    | PySide6/Qt/plugins/wayland-graphics-integration-client/.*
    | PySide6/Qt/lib/libQt6(Qml|Quick|VirtualKeyboard|Eg|Pdf|Sql|Test|Designer|Help|UiTools|Labs).*
    | PySide6/Qt(Network|Qml|Sql|Test|DBus|OpenGL.*)\.abi3\.so
    | babel/locale-data/.*
    | onnxruntime/capi/libonnxruntime\.so.*
    | onnxruntime/(?!capi/|__init__).*
    | numpy/(random|fft)/.*
    | numpy/_core/_(multiarray_tests|umath_tests|rational_tests|operand_flag_tests
        |struct_ufunc_tests|simd)\..*
    | numpy/.*(\.pyi|/tests/.*)
    | lxml/(objectify|html/_?diff(lib)?)\..*\.so
    | lxml/isoschematron/.*
    | (pytz|tzdata|dateutil)/zoneinfo/.*
    # The same once more for newer processors: measured no faster in what is asked of it here.
    | rapidfuzz/.*_avx2\..*
    | tld/tests/.*
    | resources/translations/.*\.ts
    | sqlite3/.*
    | libsqlite3\.so.*
    | .*\.(pyi|c|h|pxd|pyx)
    """,
    re.X,
)
_SYSTEMS_OWN: Final = re.compile(
    r"""
    lib(
        gtk-3|gdk-3|gdk_pixbuf-2\.0|atk-1\.0|atk-bridge-2\.0|atspi|pango.*|cairo.*|pixman-1
        |harfbuzz|graphite2|thai|datrie|fribidi|epoxy
        |stdc\+\+|gcc_s
        |fontconfig|freetype|expat|png16|brotli.*
        |glib-2\.0|gobject-2\.0|gio-2\.0|gmodule-2\.0|gthread-2\.0|pcre2-8|mount|blkid|selinux
        |dbus-1|systemd|gcrypt|gpg-error|cap|lz4
        |X11|X11-xcb|Xau|Xdmcp|Xext|Xrender|bsd|md
        |gssapi_krb5|krb5|k5crypto|krb5support|com_err|keyutils
        |drm|gbm|wayland-.*|cups|avahi-.*|gnutls|p11-kit|idn2|unistring|tasn1|hogweed|nettle|gmp
    )\.so.*
    """,
    re.X,
)


def kept(name: str) -> bool:
    """Say whether a collected file belongs in the bundle, by its place in it."""
    return not _DROPPED.fullmatch(name)


def supplied(name: str) -> bool:
    """Say whether a library is the system's own, as every desktop has it.

    A bundled older libstdc++ or X11 breaks newer drivers of the screen.
    """
    return bool(_SYSTEMS_OWN.fullmatch(name))


def modules(below: Callable[[str], list[str]]) -> list[str]:
    """Return the modules that no statement tells of; ``below`` lists those of a package."""
    return [
        name
        for package in MODULES
        for name in below(package)
        if not any(name == one or name.startswith(f"{one}.") for one in NEVER)
    ]


def descriptions(name: str = DISTRIBUTION) -> Iterator[tuple[str, str]]:
    """Yield the description of every package that is shipped, as source and folder.

    The about box reads versions and licences out of them.
    """
    seen: set[str] = set()
    waiting = [name]
    while waiting:
        each = waiting.pop()
        if each in seen:
            continue
        seen.add(each)
        try:
            found = distribution(each)
        except PackageNotFoundError:
            continue
        for file in found.files or ():
            if file.parent.name.endswith(".dist-info") and file.name == "METADATA":
                yield str(found.locate_file(file)), file.parent.name
        waiting += list(_named(found.requires or ()))


def sources(package: Path, inside: str) -> Iterator[tuple[str, str]]:
    """Yield the modules below a folder as source and folder: Alembic reads steps as files."""
    for path in sorted(package.rglob("*.py")):
        yield str(path), str(Path(inside) / path.parent.relative_to(package))


def _named(requirements: Iterable[str]) -> Iterator[str]:
    for line in requirements:
        if "extra ==" not in line and (found := re.match(r"[\w.-]+", line)):
            yield found[0]
