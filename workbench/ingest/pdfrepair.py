"""A PDF file whose end is missing or damaged, with another end in its place.

The end of a file says where its parts are; what is left of the parts can be found without it.
"""

import re

_END = b"%%EOF"
_ENCRYPTED = b"/Encrypt"
_TAIL = 4_096
_TYPE = re.compile(rb"/Type\s{0,9}/(Catalog|Page)(?![A-Za-z])")
_OBJECT = re.compile(rb"(\d{1,9})\s{1,9}(\d{1,5})\s{1,9}obj")
_BEFORE = 4_096
_MOST_PAGES = 5_000
# Above any number that a file may use (ISO 32000, annex C.2).
_PAGES, _CATALOG = 8_388_606, 8_388_607


def cut_off(content: bytes) -> bool:
    """Say whether a file lacks the mark of its end (ISO 32000, 7.5.5)."""
    return _END not in content[-_TAIL:]


def with_end(content: bytes) -> bytes:
    """Return a file that cannot be opened with an end, so that the pages in it can be read.

    Nothing before the end is changed. Empty if no page and no catalogue is found, or if the file is
    encrypted: its end says how.
    """
    if _ENCRYPTED in content:
        return b""
    catalogs, pages = _found(content)
    if catalogs:
        return content + _trailer(catalogs[-1])
    if not pages:
        return b""
    kids = " ".join(f"{number} {generation} R" for number, generation in pages[:_MOST_PAGES])
    made = (
        f"\nendobj\n{_PAGES} 0 obj\n<< /Type /Pages /Count {len(pages[:_MOST_PAGES])} "
        f"/Kids [{kids}] >>\nendobj\n"
        f"{_CATALOG} 0 obj\n<< /Type /Catalog /Pages {_PAGES} 0 R >>\nendobj\n"
    )
    return content + made.encode() + _trailer((_CATALOG, 0))


def _found(content: bytes) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Return number and generation of each catalogue and of each page."""
    kinds: dict[bytes, list[tuple[int, int]]] = {b"Catalog": [], b"Page": []}
    for said in _TYPE.finditer(content):
        before = content[max(said.start() - _BEFORE, 0) : said.start()]
        heads = list(_OBJECT.finditer(before))
        if heads:
            kinds[said[1]].append((int(heads[-1][1]), int(heads[-1][2])))
    return kinds[b"Catalog"], kinds[b"Page"]


def _trailer(root: tuple[int, int]) -> bytes:
    return (
        f"\ntrailer\n<< /Size {_CATALOG + 1} /Root {root[0]} {root[1]} R >>\nstartxref\n0\n%%EOF\n"
    ).encode()
