"""XML parts of packages, read without entities, network or faith in their being whole."""

from lxml import etree


def parsed_xml(content: bytes) -> etree._Element | None:
    """Return the root of an XML part; ``None`` for one that is missing or damaged."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        huge_tree=False,
    )
    try:
        return etree.fromstring(content, parser) if content else None
    except (etree.XMLSyntaxError, ValueError):
        return None
