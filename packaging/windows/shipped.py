"""What goes into the folder for Windows, and what is left out.

Packages bring files for uses that the workbench has not; two thirds of the room would go to them.
"""

import re
from typing import Final

_DROPPED: Final = re.compile(
    r"""
    # The library is written by pysqlite3 alone: a second SQLite in one process can corrupt it.
    sqlite3/.*
    | PySide6/(
        (?!Qt(Core|Gui|Widgets|PrintSupport|Svg)\.pyd|Qt6(Core|Gui|Widgets|PrintSupport|Svg)\.dll
          |pyside6\.abi3\.dll|__init__\.py|_config\.py|_git_pyside_version\.py
          |plugins/|support/|translations/).*
        | support/(deprecated|generate_pyi).*
        | translations/(?!qtbase_(de|es|en)\.qm$).*
        | plugins/(?!platforms/|styles/|iconengines/|imageformats/).*
        | plugins/platforms/(?!q(windows|offscreen)\.).*
        | plugins/imageformats/(?!q(gif|ico|jpeg|svg)\.).*
        )
    | shiboken6/(?!Shiboken\.pyd|shiboken6\.abi3\.dll|.*\.py$).*
    | babel/locale-data/.*
    | onnxruntime/(?!capi/|__init__|LICENSE|ThirdPartyNotices).*
    # The module for Python holds the same once more.
    | onnxruntime/capi/(onnxruntime\.dll|onnxruntime_collect_build_info\.py|convert_npz.*)
    | (google|flatbuffers)/.*
    | (protobuf|flatbuffers)-[^/]*\.dist-info/.*
    | numpy/(random|fft|f2py|distutils|testing|polynomial|_pyinstaller|_core/(include|lib)|doc)/.*
    | numpy/_core/_(multiarray_tests|umath_tests|rational_tests|operand_flag_tests
        |struct_ufunc_tests|simd)\..*
    | lxml/(objectify|html/_?diff(lib)?)\..*
    | lxml/(isoschematron|includes)/.*
    | (pytz|dateutil)/zoneinfo/.*
    | (alembic|sqlalchemy)/testing/.*
    | (hatchling|editables|pathspec|pluggy|tomlkit|trove_classifiers|packaging)/.*
    | (hatchling|editables|pathspec|pluggy|tomlkit|trove_classifiers|packaging)-[^/]*\.dist-info/.*
    | (dateparser_cli|dateparser_scripts|pypdfium2_cli|bin|Scripts)/.*
    # The about box asks for names and versions. The licences are in one file.
    | [^/]*\.dist-info/(?!METADATA$).*
    | (.*/)?(tests?|__pycache__)/.*
    | .*\.(pyi|c|cpp|h|hpp|pxd|pyx|lib|pdb|exe|typed)
    """,
    re.X,
)
_STANDARD_DROPPED: Final = re.compile(
    r"""
    (sqlite3|test|idlelib|tkinter|turtledemo|lib2to3|ensurepip|site-packages|dist-packages
     |lib-dynload|config-[^/]*|distutils|pydoc_data|venv|curses|dbm|msilib|xmlrpc|unittest
     |wsgiref)/.*
    | (.*/)?(tests?|__pycache__)/.*
    | (_sysconfigdata.*|turtle|pydoc|doctest|pdb|__phello__.*|_osx_support|antigravity|this)\.py
    """,
    re.X,
)
_RUNTIME: Final = re.compile(
    r"(?!api-ms-|_?sqlite3|tcl|tk|_tkinter|winsound|_msi|_test|_ctypes_test|vcruntime)"
    r".*\.(dll|pyd)",
    re.I,
)
RUNTIME_OF_C: Final = (
    "msvcp140.dll",
    "msvcp140_1.dll",
    "msvcp140_2.dll",
    "vcruntime140.dll",
    "vcruntime140_1.dll",
)
"""Microsoft's runtime of C and C++. The one that Qt brings is the newest; it goes beside Python."""


def kept(name: str) -> bool:
    """Say whether a package's file belongs in the folder, by its place below ``lib``."""
    return not _DROPPED.fullmatch(name)


def standard(name: str) -> bool:
    """Say whether a module of Python's own library is shipped, by its place in that library."""
    return name.endswith(".py") and not _STANDARD_DROPPED.fullmatch(name)


def of_python(name: str) -> bool:
    """Say whether a file of machine code that comes with Python is shipped."""
    return bool(_RUNTIME.fullmatch(name))
