"""The shape of the code itself."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import workbench

PACKAGE = Path(workbench.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
REST = sorted(
    path for folder in ("tests", "packaging") for path in (PACKAGE.parent / folder).rglob("*.py")
)
LINES, METHODS, MEDIAN = 400, 20, 160


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_module_outgrows_its_reader(module: Path) -> None:
    text = module.read_text(encoding="utf-8")
    assert text.count("\n") <= LINES
    assert {name: n for name, n in methods(ast.parse(text)) if n > METHODS} == {}


def test_no_test_or_build_step_outgrows_its_reader_either() -> None:
    lengths = {path: path.read_text(encoding="utf-8").count("\n") for path in REST}
    assert lengths
    assert {path.name: n for path, n in lengths.items() if n > LINES} == {}


def test_most_modules_are_small() -> None:
    lengths = sorted(path.read_text(encoding="utf-8").count("\n") for path in MODULES)
    assert lengths[len(lengths) // 2] <= MEDIAN


def test_a_large_class_would_be_seen() -> None:
    body = "\n".join(f"    def m{n}(self): ..." for n in range(METHODS + 1))
    assert dict(methods(ast.parse(f"class Large:\n{body}\n"))) == {"Large": METHODS + 1}


def methods(tree: ast.AST) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            yield node.name, sum(isinstance(part, ast.FunctionDef) for part in node.body)
