"""OpenDocument texts (.odt, .fodt): paragraphs, lists, tables, notes, comments, page edges."""

from collections.abc import Iterator, Mapping
from functools import partial

from lxml import etree

from workbench.domain.place import Place
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.opendocument_formulas import typed
from workbench.ingest.opendocument_lists import Lists
from workbench.ingest.opendocument_names import full, told
from workbench.ingest.opendocument_styles import Styles
from workbench.ingest.opendocument_walk import Walk
from workbench.ingest.parsed import Composer, Parsed, one_line
from workbench.ingest.word_told import WHITE, counted
from workbench.ingest.zipguard import LARGEST, ArchiveRefused, guarded, sealed, unpack

_ZIP = b"PK"
_MANIFEST = "META-INF/manifest.xml"
_CONTENT, _STYLES, _META = "content.xml", "styles.xml", "meta.xml"
_READ = (_CONTENT, _STYLES, _META)
_MUCH_HIDDEN = 0.2
_PARAGRAPHS = 200_000
_DAMAGED = "The file is damaged: its part {} cannot be read. Get it again from where it came."
_SEALED = "The file opens only with a password."
_ENTITIES = "The file was not opened: one of its parts declares entities, as attacks do."
_EDGES = {
    BlockKind.HEADER: ("style:header", "style:header-left", "style:header-first"),
    BlockKind.FOOTER: ("style:footer", "style:footer-left", "style:footer-first"),
}
_AUTHORS = ("meta:initial-creator", "dc:creator")


def parse_opendocument(content: bytes, charset: str = "") -> Parsed:
    """Read an OpenDocument text, packed or flat; tracked changes are read as accepted."""
    try:
        if not content.startswith(_ZIP):
            root = _tree(content, "with the text")
            return _read(dict.fromkeys((_META, _STYLES, _CONTENT), root), {})
        parts = _parts(content)
        if b"encryption-data" in parts.get(_MANIFEST, b""):
            return Parsed(Outcome.ENCRYPTED, _SEALED)
        return _read({name: _tree(parts[name], name) for name in _named(parts)}, parts)
    except ArchiveRefused as refused:
        return Parsed(refused.outcome, refused.reason)


def _named(parts: Mapping[str, bytes]) -> Iterator[str]:
    # The styles of the text itself come last, and so they are the ones that count.
    return (name for name in (_META, _STYLES, _CONTENT) if name in parts)


def _parts(content: bytes) -> dict[str, bytes]:
    """Return the parts that are read; the list of parts is not parsed, so it may name a DTD."""
    parts: dict[str, bytes] = {}
    room = LARGEST
    with guarded(content) as archive:
        for member in archive.infolist():
            if member.filename == _MANIFEST or member.filename.endswith(_READ):
                if sealed(member):
                    raise ArchiveRefused(Outcome.ENCRYPTED, _SEALED)
                size, parts[member.filename] = unpack(archive, member, room)
                room -= size
    return parts


def _tree(part: bytes, name: str) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(part, parser)
    except etree.XMLSyntaxError as error:
        raise ArchiveRefused(Outcome.FAILED, _DAMAGED.format(name)) from error
    if next(root.iter(etree.Entity), None) is not None:
        raise ArchiveRefused(Outcome.REFUSED, _ENTITIES)
    return root


def _read(roots: Mapping[str, etree._Element], parts: Mapping[str, bytes]) -> Parsed:
    if _CONTENT not in roots:
        return Parsed(Outcome.FAILED, "The file is damaged: the part with its text is missing.")
    body = roots[_CONTENT].find(f"{full('office:body')}/{full('office:text')}")
    if body is None:
        return Parsed(Outcome.FAILED, "The file holds no text: it is another OpenDocument kind.")
    if sum(1 for _ in body.iter(full("text:p"), full("text:h"))) > _PARAGRAPHS:
        reason = f"The file was not opened: it has more than {_PARAGRAPHS:,} paragraphs."
        return Parsed(Outcome.REFUSED, reason)
    styles = Styles.of(dict.fromkeys(roots.values()))
    walk = Walk(styles, Lists(styles), formula=partial(_formula, parts))
    walk.through(body)
    composer = Composer()
    _edges(composer, roots, styles, BlockKind.HEADER)
    for kind, words in (*walk.blocks, *walk.notes):
        composer.add(kind, words)
    _edges(composer, roots, styles, BlockKind.FOOTER)
    for speaker, words in walk.comments:
        place = Place(speaker=speaker) if speaker else None
        composer.add(BlockKind.COMMENT, words, place=place)
    return _parsed(composer, walk, roots.get(_META))


def _formula(parts: Mapping[str, bytes], place: str) -> str:
    """Return the formula that is kept in a folder of the package, nothing if it is none."""
    part = parts.get(f"{place.removeprefix('./')}/{_CONTENT}", b"")
    root = _tree(part, "of a formula") if b"MathML" in part else None
    return typed(root) if root is not None and root.tag == full("math:math") else ""


def _edges(
    composer: Composer, roots: Mapping[str, etree._Element], styles: Styles, kind: BlockKind
) -> None:
    """Add the headers or footers of pages, each distinct one once."""
    said: set[str] = set()
    pages = roots[_STYLES].iter(full("style:master-page")) if _STYLES in roots else iter(())
    for edge in (part for page in pages for name in _EDGES[kind] for part in page.iter(full(name))):
        if told(edge, "style:display") == "false":
            continue
        walk = Walk(styles, Lists(styles))
        walk.through(edge)
        for _, words in walk.blocks:
            if words not in said:
                said.add(words)
                composer.add(kind, words)


def _parsed(composer: Composer, walk: Walk, about: etree._Element | None) -> Parsed:
    outcome, reason = _outcome(composer, walk.counts)
    title = composer.first(BlockKind.TITLE) or _said(about, "dc:title")
    return Parsed(
        outcome,
        reason,
        title=one_line(title or composer.first(BlockKind.HEADING)),
        author=one_line(_said(about, *_AUTHORS)),
        language=one_line(_said(about, "dc:language")),
        text=composer.text,
        blocks=tuple(composer.blocks),
        lacks=tuple(_lacks(walk)),
    )


def _said(about: etree._Element | None, *names: str) -> str:
    if about is None:
        return ""
    found = (about.findtext(f".//{full('office:meta')}/{full(name)}") for name in names)
    return next(filter(None, found), "")


def _outcome(composer: Composer, counts: Mapping[str, int]) -> tuple[Outcome, str]:
    hidden = counts.get("hidden", 0)
    if not composer.blocks:
        told_hidden = f": {counted(hidden, 'hidden word')} left out" if hidden else ""
        return Outcome.EMPTY, f"The file holds no words{told_hidden}."
    if hidden > _MUCH_HIDDEN * counts.get("words", 0):
        return Outcome.PARTIAL, f"Much of it is hidden: {counted(hidden, 'word')} left out."
    return Outcome.OK, ""


def _lacks(walk: Walk) -> Iterator[str]:
    counts = walk.counts
    inserted, deleted = counts.get("inserted", 0), counts.get("deleted", 0)
    if inserted or deleted:
        changes = f"{counted(inserted, 'word')} inserted, {deleted:,} deleted and left out"
        yield f"the marks of tracked changes, which are read as accepted ({changes})"
    if hidden := counts.get("hidden", 0):
        yield counted(hidden, "hidden word")
    told_of = (
        ("white", WHITE),
        ("pictures", "pictures"),
        ("objects", "charts and embedded objects"),
        ("forms", "what is written in form fields"),
    )
    yield from (words for name, words in told_of if counts.get(name))
    if walk.lists.unknown:
        yield "some numbers of lists"
