"""The body of an OpenDocument text, turned into a tree of the elements that ``flow`` knows."""

from lxml import etree

from workbench.ingest.flow import spoken

_NS = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
_TEXT, _TABLE, _OFFICE, _DRAW = (_NS % name for name in ("text", "table", "office", "drawing"))
_DC = "{http://purl.org/dc/elements/1.1/}"
_NAMES = {
    f"{_TEXT}p": "p",
    f"{_TEXT}h": "h2",
    f"{_TEXT}list": "ul",
    f"{_TEXT}list-item": "li",
    f"{_TEXT}list-header": "li",
    f"{_TEXT}line-break": "br",
    f"{_TABLE}table": "table",
    f"{_TABLE}table-row": "tr",
    f"{_TABLE}table-cell": "td",
    f"{_DRAW}text-box": "div",
    f"{_DRAW}custom-shape": "div",
    f"{_TEXT}section": "div",
}
# What is no words of the text: forms, declarations, deleted words, labels of pictures.
_DROPPED = {
    f"{_TEXT}tracked-changes",
    f"{_TEXT}sequence-decls",
    f"{_TEXT}variable-decls",
    f"{_TEXT}user-field-decls",
    f"{_TEXT}note-citation",
    f"{_TEXT}index-title-template",
    f"{_OFFICE}forms",
    f"{_OFFICE}scripts",
    f"{_OFFICE}event-listeners",
    f"{_TABLE}covered-table-cell",
    f"{_TEXT}table-of-content-source",
}
_TITLES = {"Title"}
_STYLE_NAME = f"{_TEXT}style-name"
_MOST_SPACES = 200


def plain_tree(body: etree._Element) -> bool:
    """Rename and move elements in place; returns whether hidden words were left out."""
    hidden = _left_out(body)
    for element in list(body.iter(f"{_TEXT}note", f"{_OFFICE}annotation")):
        _moved(element)
    for element in list(body.iter("*")):
        if element.tag == f"{_TEXT}s":
            count = element.get(f"{_TEXT}c") or "1"
            element.text = " " * min(int(count) if count.isdigit() else 1, _MOST_SPACES)
        elif element.tag == f"{_TEXT}tab":
            element.text = "\t"
        elif element.tag == f"{_TEXT}p" and element.get(_STYLE_NAME) in _TITLES:
            element.tag = "headline"
        element.tag = _NAMES.get(element.tag, element.tag)
    return hidden


def _left_out(body: etree._Element) -> bool:
    hidden = False
    for element in list(body.iter()):
        if element.tag in _DROPPED or str(element.tag).endswith(("}title", "}desc")):
            _dropped(element)
        elif _hides(element):
            hidden = True
            _dropped(element)
    return hidden


def _hides(element: etree._Element) -> bool:
    if element.tag == f"{_TEXT}section":
        return element.get(f"{_TEXT}display") == "none"
    return element.tag in {f"{_TEXT}hidden-text", f"{_TEXT}hidden-paragraph"}


def _dropped(element: etree._Element) -> None:
    """Take an element out, but not the words that follow it."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def _moved(element: etree._Element) -> None:
    """Put a note or comment behind its paragraph, of which it is no words."""
    around = next(element.iterancestors(f"{_TEXT}p", f"{_TEXT}h"), None)
    kind = "note" if element.tag == f"{_TEXT}note" else "remark"
    if kind == "remark":
        _signed(element)
    _dropped(element)
    element.tail = None
    element.tag = kind
    outer = around.getparent() if around is not None else None
    if around is not None and outer is not None:
        outer.insert(outer.index(around) + 1, element)
        element.tail, around.tail = around.tail, None


def _signed(comment: etree._Element) -> None:
    """Put the name of whoever wrote a comment before its words."""
    creator = next(comment.iter(f"{_DC}creator"), None)
    name = spoken(creator).strip() if creator is not None else ""
    for element in list(comment):
        if element.tag not in {f"{_TEXT}p", f"{_TEXT}list"}:
            comment.remove(element)
    comment.text = f"{name}: " if name else ""
    for paragraph in comment.iter(f"{_TEXT}p"):
        paragraph.tail = " "
        paragraph.tag = "span"
