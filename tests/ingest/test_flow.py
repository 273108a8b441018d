from lxml import html

from workbench.domain.text import BlockKind
from workbench.ingest.flow import flow, pieces, unlaid


def said(page: str) -> list[tuple[BlockKind, str]]:
    root = html.document_fromstring(page)
    unlaid(root)
    return list(flow(root))


def test_a_table_of_layout_becomes_boxes_and_one_inside_it_stays() -> None:
    data = "<table><tr><td>May</td><td>12</td></tr></table>"
    page = f"<table><tr><td><p>Menu</p></td><td><p>Words</p>{data}</td></tr></table>"
    assert said(page) == [
        (BlockKind.PARAGRAPH, "Menu"),
        (BlockKind.PARAGRAPH, "Words"),
        (BlockKind.TABLE, "May\t12"),
    ]


def test_prose_in_a_cell_makes_a_table_a_layout() -> None:
    prose = "word " * 100
    page = f"<table><tr><td>{prose}</td><td>x</td></tr></table><table><tr><td>1<td>2</table>"
    assert [kind for kind, _ in said(page)] == [
        BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
        BlockKind.TABLE,
    ]


def test_blocks_inside_a_cell_are_parted() -> None:
    page = "<table><tr><td><h2>A</h2><p>text</p>b</td><td><ul><li>1</li><li>2</li></ul></td></tr>"
    assert said(page) == [(BlockKind.TABLE, "A text b\t1 2")]


def test_code_runs_on_and_preformatted_lines_stay() -> None:
    assert said("<p>Type <code>x</code>-ray.</p><pre>a  b\n\n  c</pre>") == [
        (BlockKind.PARAGRAPH, "Type x-ray."),
        (BlockKind.PARAGRAPH, "a b\n\nc"),
    ]


def test_links_are_counted_and_the_element_is_the_innermost_box() -> None:
    root = html.document_fromstring("<div id=a><p id=b>12 <a href=x>345</a> 6</p>tail</div>")
    found = [(piece.words, piece.linked, piece.element.get("id")) for piece in pieces(root)]
    assert found == [("12 345 6", 3, "b"), ("tail", 0, "a")]
