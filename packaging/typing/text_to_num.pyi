from collections.abc import Sequence
from typing import Protocol

class Token(Protocol):
    def text(self) -> str: ...
    def nt_separated(self, previous: Token, /) -> bool: ...
    def not_a_number_part(self) -> bool: ...

class Occurence:
    start: int
    end: int
    value: float
    text: str
    is_ordinal: bool

def find_numbers(
    input: Sequence[Token], lang: str, threshold: float = ..., /
) -> list[Occurence]: ...
