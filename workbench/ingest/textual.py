"""Whether bytes are text, and the first words of a text in plain bytes."""

from workbench.ingest.decode import decode

_SAMPLE = 8_000
_HEAD = 4_096
_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_UTF8_MARK = b"\xef\xbb\xbf"
_UTF8 = 200_000
_LONGEST_CHARACTER = 4
# Line ends, tabs, page breaks, what ends a file of DOS, what changes the set of letters.
_COMMON = b"\t\n\x0b\x0c\r\x0e\x0f\x1a\x1b"
_CONTROLS = bytes(range(1, 32)) + b"\x7f"
_RARE = bytes(set(_CONTROLS) - set(_COMMON))
_FEW = 0.01
_TELLS = 32


def is_wide(content: bytes) -> bool:
    """Say whether the bytes are those of UTF-16 or UTF-32."""
    sample = content[:_SAMPLE]
    if sample.startswith(_MARKS):
        return True
    zeros = sample.count(0)
    sides = (sample[0::2].count(0), sample[1::2].count(0))
    return zeros >= len(sample) // 4 and zeros > 0 and min(sides) <= max(sides) // 4


def is_binary(content: bytes) -> bool:
    """Say whether the bytes are no text: zero bytes that are not those of UTF-16 or UTF-32."""
    return 0 in content[:_SAMPLE] and not is_wide(content)


def hardly_binary(content: bytes) -> bool:
    """Say whether there are a few zero bytes in what is text otherwise, as in damaged pages."""
    sample = content[:_SAMPLE]
    return sample.count(0) + _rare(sample) <= _FEW * len(sample)


def is_text(content: bytes) -> bool:
    """Say whether bytes of which nothing else is known can be read as text."""
    if is_wide(content):
        return True
    if is_binary(content):
        return False
    sample = content[:_SAMPLE]
    return _decodes(content) or (len(sample) >= _TELLS and _rare(sample) <= _FEW * len(sample))


def _rare(sample: bytes) -> int:
    return len(sample) - len(sample.translate(None, _RARE))


def _decodes(content: bytes) -> bool:
    sample = content[:_UTF8]
    try:
        sample.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start > len(sample) - _LONGEST_CHARACTER and len(content) > _UTF8
    return True


def narrow_head(content: bytes) -> bytes:
    """Return the beginning of a text in UTF-8 without a mark, whichever width it has."""
    head = content[:_HEAD]
    if is_wide(content):
        decoded = decode(head)
        return decoded.text.encode("utf-8", "replace")
    return head.removeprefix(_UTF8_MARK)
