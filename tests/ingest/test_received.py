"""What comes back from a worker, which a document may have taken over."""

import json
import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ingest.workers import misbehaving
from workbench.domain.place import Place
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind, Span
from workbench.ingest.frames import frame
from workbench.ingest.isolation import _received
from workbench.ingest.parsed import Attached, Composer, Parsed

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-9, 99)
    | st.floats()
    | st.sampled_from(["ok", "failed", "paragraph", "2024-02-30", "\ud800", "a\0b", "x" * 400]),
    lambda inner: (
        st.lists(inner, max_size=5) | st.dictionaries(st.sampled_from(["time", "cell"]), inner)
    ),
    max_leaves=8,
)


def told(**changes: Any) -> bytes:
    """Return an answer with some of its values replaced by others."""
    fields = Parsed(text="Words and more")._told() | changes
    return with_length(json.dumps(fields).encode())


def with_length(payload: bytes, rest: bytes = b"") -> bytes:
    return struct.pack(">I", len(payload)) + payload + rest


def test_what_is_sent_arrives() -> None:
    composer = Composer()
    composer.add(BlockKind.PARAGRAPH, "Words \ud800 and\x00 more", page=2)
    composer.add(BlockKind.TABLE, "A row", place=Place(cell="Budget!A7:F7"))
    inside = (Attached("one.txt", b"\0\xff", "text/plain"), Attached("two", refused="Too large."))
    sent = Parsed(text=composer.text, blocks=tuple(composer.blocks), attached=inside, more=3)
    arrived = Parsed.received(sent.sent())
    assert arrived == sent
    assert arrived.text == "Words \ufffd and more\n\nA row"
    assert arrived.blocks[0].span == Span(0, 16)


@pytest.mark.parametrize(
    "row",
    [
        ["paragraph", 0, 999, None],
        ["paragraph", 3, 2, None],
        ["paragraph", -1, 2, None],
        ["paragraph", 0, 2.5, None],
        ["paragraph", 0, 2, "1"],
        ["odd", 0, 1, None],
        ["paragraph", 0, 2, None, {"time": -1}],
        ["paragraph", 0, 2, None, {"file": "/etc/passwd"}],
        ["paragraph", 0],
        [],
    ],
)
def test_a_block_that_is_none_is_refused(row: list[Any]) -> None:
    with pytest.raises(ValueError, match=r"."):
        Parsed.received(told(blocks=[row]))


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b"\0\0\0",
        b"\xff\xff\xff\xff{}",
        with_length(b"[]"),
        with_length(b"[" * 200_000),
        with_length(b'{"text": ' + b"9" * 10_000 + b"}"),
        told(attached=[["a", 5, "", ""]]),
        told(attached=[["a", -5, "", ""]]),
        told(attached=[["a", True, "", ""]]),
        told() + b"more",
        told(outcome="fine"),
        told(text="half a character \ud800"),
        told(title="\udfff"),
        told(lacks=["\udfff"]),
        told(blocks=[["paragraph", 0, 2, None, {"section": "\ud800"}]]),
        told(published="soon"),
    ],
)
def test_an_answer_that_makes_no_sense_is_an_outcome(untrusted: bytes) -> None:
    parsed = _received(lambda: untrusted)
    assert parsed.outcome is Outcome.FAILED
    assert "makes no sense" in parsed.reason


@given(st.dictionaries(st.sampled_from(sorted(Parsed()._told())), VALUES))
def test_no_answer_makes_the_program_stumble(changes: dict[str, Any]) -> None:
    parsed = _received(lambda: told(**changes))
    assert parsed.outcome in Outcome
    assert Parsed.received(parsed.sent()) == parsed


@given(st.binary(max_size=60))
def test_no_bytes_make_the_program_stumble(untrusted: bytes) -> None:
    assert _received(lambda: untrusted).outcome is Outcome.FAILED


def test_a_worker_cannot_say_more_than_fits() -> None:
    flood = frame(b"")[:-1] + b"\xff\xff\xff\xff"
    readers = misbehaving(f"out.write({flood!r}); out.write(b'x' * 2**26)")
    assert readers.read({"form": "any"}, b"").outcome is Outcome.FAILED
