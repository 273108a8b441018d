"""Broken documents: the sample files, each with a few things changed by chance.

Bits, blocks, numbers and words are changed; in formats that are zip archives inside one member,
packed again, because the check sum would give away anything else.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import numpy

from tests.ingest.samples import zipped

MARKUP = (
    *(b"<div>", b"</div>", b"<table><tr><td>", b"</table>", b"<p", b"</p>", b"<!--", b"-->"),
    *(b"<![CDATA[", b"]]>", b"<script>", b"<style>p{display:none}", b"<svg>", b"<template>"),
    *(b"<frameset>", b"<plaintext>", b"<base href='file:///'>", b"&#0;", b"&#x110000;", b"&amp"),
    *(b"<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>", b"&e;", b"&#xD800;", b'"', b"'"),
    *(b"<meta charset=utf-7>", b"<li>", b"<a href=", b" class=", b" hidden ", b"<?xml?>"),
)
WORD = (
    *(b"<w:p>", b"</w:p>", b"<w:r><w:t>", b"</w:t></w:r>", b"<w:tbl>", b"<w:tr>", b"</w:tc>"),
    *(b"<w:del>", b"<w:ins>", b"<w:vanish/>", b"<w:numId w:val='-1'/>", b"<w:footnoteReference/>"),
    *(b"<mc:AlternateContent>", b"<w:txbxContent>", b"<w:sdt>", b"<m:oMath>", b"<w:altChunk/>"),
    *(b' r:id="rId1"', b' Target="../../etc/passwd"', b' TargetMode="External"', b' xmlns:w=""'),
)
PDF = (
    *(b"endobj", b"endstream", b"stream\n", b"<<", b">>", b"[", b"]", b"(", b")", b"obj", b"R"),
    *(b"/Kids [2 0 R]", b"/Parent 4 0 R", b"/Count -1", b"/Length 99999999", b"/Type /Pages"),
    *(b"/Filter /FlateDecode", b"/Filter [/ASCIIHexDecode /LZWDecode]", b"/Predictor 15"),
    *(b"/Encrypt 1 0 R", b"/ToUnicode 5 0 R", b"/Contents 4 0 R", b"/F1 0 Tf", b"Tj", b"BT", b"ET"),
    *(b"xref", b"trailer", b"startxref", b"%%EOF", b"/MediaBox [0 0 0 0]", b"/XRefStm 9", b"Do"),
)
OTHER = (
    *(b"\0", b"\r", b"\xff\xfe", b"\xef\xbb\xbf", b"\xf0\x9f", b"{\\rtf1", b"\\bin99 ", b"\\u-1?"),
    *(b"--b1--", b"Content-Type: multipart/mixed; boundary=x", b"=?utf-8?b?", b"From - ", b"=\n"),
    *(b'"', b",", b"\t", b"-->", b"00:99:99,999", b"WEBVTT", b"NOTE", b"PK\x03\x04", b"%PDF-"),
)
NUMBERS = (b"0", b"-1", b"65536", b"2147483648", b"4294967295", b"99999999999", b"1e308")
WORDS: Mapping[str, Sequence[bytes]] = {"pdf": PDF, "docx": (*WORD, *MARKUP)}
ZIPPED = {"docx", "odt", "epub", "xlsx", "ods"}
BYTES = (0, 9, 10, 32, 40, 60, 62, 127, 128, 255)
_NEAR = 4_096
TIMES = (1, 1, 2, 4, 8, 16)
"""How many changes a document may have."""
T = TypeVar("T")
Words = Sequence[bytes]


@dataclass
class Chance:
    """Picks by chance, the same each time for the same seed."""

    seed: int
    _source: numpy.random.Generator = field(init=False)

    def __post_init__(self) -> None:
        self._source = numpy.random.default_rng(self.seed)

    def below(self, limit: int) -> int:
        return int(self._source.integers(limit))

    def one(self, choices: Sequence[T]) -> T:
        return choices[self.below(len(choices))]


def flip(made: bytearray, at: int, _: Words, chance: Chance) -> None:
    made[at] ^= 1 << chance.below(8)


def replace(made: bytearray, at: int, _: Words, chance: Chance) -> None:
    made[at] = chance.one(BYTES)


def cut(made: bytearray, at: int, _: Words, chance: Chance) -> None:
    del made[at : at + chance.one((1, 4, 64, 1024))]


def truncate(made: bytearray, at: int, _: Words, chance: Chance) -> None:
    del made[at if chance.below(3) == 0 else len(made) - 1 :]


def insert(made: bytearray, at: int, words: Words, chance: Chance) -> None:
    made[at:at] = chance.one(words)


def repeat(made: bytearray, at: int, words: Words, chance: Chance) -> None:
    made[at:at] = chance.one(words) * chance.one((2, 50, 2000))


def double(made: bytearray, at: int, _: Words, chance: Chance) -> None:
    start = chance.below(len(made))
    made[at:at] = made[start : start + chance.one((8, 64, 512, 4096))]


def overwrite(made: bytearray, at: int, _: Words, chance: Chance) -> None:
    start, size = chance.below(len(made)), chance.one((8, 64, 512))
    made[at : at + size] = made[start : start + size]


def renumber(made: bytearray, at: int, _: Words, chance: Chance) -> None:
    found = list(re.finditer(rb"\d+", made[at : at + _NEAR]))
    if found:
        start, end = chance.one(found).span()
        made[at + start : at + end] = chance.one(NUMBERS)


CHANGES = (flip, replace, cut, truncate, insert, repeat, double, overwrite, renumber)


def mutants(
    seeds: Mapping[str, bytes], count: int, chance: Chance, times: Sequence[int] = TIMES
) -> Iterator[tuple[str, bytes]]:
    """Yield so many broken documents with names that tell the sample, each as likely."""
    names = sorted(seeds)
    for number in range(count):
        name = chance.one(names)
        yield f"{number:05}-{name}", mutant(name, seeds[name], chance, times)


def mutant(name: str, content: bytes, chance: Chance, times: Sequence[int] = TIMES) -> bytes:
    """Return the document with some changes, as many as one of ``times``."""
    kind = name.rsplit(".", 1)[1]
    words = WORDS.get(kind, (*MARKUP, *OTHER))
    if kind in ZIPPED and chance.below(10):
        return _inside(content, words, chance, times)
    return _changed(content, words, chance, times)


def _inside(content: bytes, words: Words, chance: Chance, times: Sequence[int]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    chosen = chance.one(sorted(members))
    return zipped(members | {chosen: _changed(members[chosen], words, chance, times)})


def _changed(content: bytes, words: Words, chance: Chance, times: Sequence[int]) -> bytes:
    made = bytearray(content)
    for _ in range(chance.one(times)):
        if made:
            chance.one(CHANGES)(made, chance.below(len(made)), words, chance)
    return bytes(made)
