"""Values are msgspec structs. What `dataclasses` offers for its own does not fit them, and no type checker says so."""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDERS = ("bot", "adapters", "tests", "bench")


def test_no_struct_has_a_field_of_a_dataclass() -> None:
    files = (path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))
    assert [path for path in files if mixes(path.read_text("utf-8"))] == []


def mixes(source: str) -> bool:
    """Whether a file has a struct, and `field` from the other library."""
    if "dataclasses" not in source or "Struct" not in source:
        return False
    nodes = [*ast.walk(ast.parse(source))]
    taken = [node for node in nodes if isinstance(node, ast.ImportFrom) and node.module == "dataclasses"]
    bases = [base for node in nodes if isinstance(node, ast.ClassDef) for base in node.bases]
    is_struct = any(isinstance(base, ast.Name) and base.id == "Struct" for base in bases)
    return is_struct and any(name.name == "field" for node in taken for name in node.names)


def test_a_file_that_mixes_them_is_seen() -> None:
    assert mixes("from dataclasses import field\nclass A(Struct): b: int = field(default=1)")
    assert not mixes("from dataclasses import dataclass, field\n@dataclass\nclass A: b: 'Struct' = field()")
