"""The house's words: one name for each thing (DESIGN.md, "Words"), and none of the vague ones."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import workbench

PACKAGE = Path(workbench.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
VAGUE = {"manager", "helper", "helpers", "util", "utils", "controller", "handler", "misc", "stuff"}
WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|NotImplementedError)\b")
SWITCHED_OFF = re.compile(r"# (type: ignore|noqa|pylint: disable|pragma: no cover)")


def vague(name: str) -> bool:
    return any(word.lower() in VAGUE for word in WORDS.findall(name))


def names(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            yield node.name
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_vague_names_and_nothing_unfinished(module: Path) -> None:
    text = module.read_text(encoding="utf-8")
    assert {name for name in {*names(ast.parse(text)), module.stem} if vague(name)} == set()
    assert UNFINISHED.findall(text) == []
    assert SWITCHED_OFF.findall(text) == []


def test_a_vague_name_would_be_seen() -> None:
    assert vague("CaseManager")
    assert vague("text_utils")
    assert vague("HTTPHandler")
    assert not vague("utility_bill")
