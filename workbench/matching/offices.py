"""What a claim and a passage say that somebody is: "the finance minister, Ana Brook"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from workbench.domain.match import Slot, SlotKind
from workbench.domain.text import Span
from workbench.language.abbreviations import listed
from workbench.language.names import Name, NameKind
from workbench.language.words import is_stopword, plain, words
from workbench.matching.name_pairs import same_name, without_role
from workbench.matching.slots import agrees, differs, side

_LIKE: Final = {
    form: head
    for head, forms in {
        "minister": "minister ministerin ministre ministro ministra secretary",
        "president": "president präsident präsidentin président présidente presidente presidenta",
        "premier": "premier ministerpräsident ministerpräsidentin",
        "chancellor": "chancellor kanzler kanzlerin bundeskanzler bundeskanzlerin canciller",
        "mayor": """mayor bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin maire
            alcalde alcaldesa sindaco""",
        "governor": "governor gov gobernador gobernadora gouverneur",
        "senator": "senator sen sens senador senadora sénateur sénatrice",
        "representative": "representative rep reps congressman congresswoman",
        "councillor": "councillor councilman councilwoman",
        "ambassador": "ambassador botschafter botschafterin ambassadeur embajador",
        "judge": "judge justice richter richterin juge juez",
        "spokesperson": """spokesman spokeswoman spokesperson sprecher sprecherin pressesprecher
            pressesprecherin porte-parole portavoz""",
        "king": "king",
        "queen": "queen",
        "prince": "prince",
        "princess": "princess",
        "pope": "pope",
        "ceo": "ceo vorstandschef vorstandschefin",
        "cfo": "cfo",
        "coo": "coo",
        "cto": "cto",
        "general": "general gen",
        "colonel": "colonel col",
        "captain": "captain capt",
        "lieutenant": "lieutenant lt",
        "sergeant": "sergeant sgt",
        "admiral": "admiral",
        "mr": "mr herr monsieur señor sr",
        "mrs": "mrs ms miss frau madame señora sra",
        "professor": "professor prof professorin",
    }.items()
    for form in forms.split()
}
_PHRASES: Final = (
    (
        re.compile(r"\bprime minister\b|\bpremier minist(?:re|ro)\b|\bprimer ministr[oa]\b"),
        "premier",
    ),
    (re.compile(r"\bchief executive(?: officer)?\b"), "ceo"),
    (re.compile(r"\bchief financial officer\b|\bfinance chief\b"), "cfo"),
    (re.compile(r"\bchief operating officer\b"), "coo"),
    (re.compile(r"\bchief technology officer\b"), "cto"),
)
# Nobody is two of one row at a time.
_ROWS: Final = tuple(
    frozenset(row.split())
    for row in (
        """minister president premier chancellor mayor governor senator representative councillor
        ambassador judge spokesperson king queen prince princess pope""",
        "ceo cfo coo cto",
        "general colonel captain lieutenant sergeant admiral",
        "mr mrs",
    )
)
_RANKS: Final = listed("vice deputy assistant under stellvertretender stellvertretende")
_PAST: Final = listed("former ex ehemaliger ehemalige ehemaligen ancien ancienne")
_COMPOUND: Final = re.compile(r"(.{3,})(minister|ministerin|präsident|präsidentin)$")
_REACH: Final = 100


@dataclass(frozen=True, slots=True)
class _Office:
    """A role: where it stands, what it is at its core, its rank, and what it is for."""

    span: Span
    head: str
    rank: frozenset[str]
    of: frozenset[str]
    past: bool


def office_slots(
    claim: str, mine: Sequence[Name], passage: str, theirs: Sequence[Name]
) -> list[Slot]:
    """Return a slot for each person of the claim to whom both texts give a role."""
    slots: list[Slot] = []
    for name in mine:
        here = _office(claim, name)
        if here is None:
            continue
        bearers = [other for other in theirs if _same_bearer(name, other)]
        there = [office for other in bearers if (office := _office(passage, other)) is not None]
        slots += _slot(claim, name, here, passage, there)
    return slots


def _same_bearer(name: Name, other: Name) -> bool:
    return same_name(without_role(name.text)[1], without_role(other.text)[1])


def _office(text: str, name: Name) -> _Office | None:
    """Return the role that stands with a name."""
    inside, bare = without_role(name.text)
    role = inside or name.role
    if not role or (name.kind not in {NameKind.PERSON, NameKind.OTHER}):
        return None
    span = _place(text, name, role)
    low = " ".join(role.casefold().replace(".", " ").split())
    for phrase, head in _PHRASES:
        low = phrase.sub(head, low)
    parts = [part for word in words(low) for part in _split(word.text)]
    head = next((part for part in parts if part in _LIKE), "")
    if span is None or not head:
        return None
    rest = [part for part in parts if part != head and not is_stopword(part)]
    rank = frozenset(part for part in rest if part in _RANKS)
    named = {plain(word.text) for word in words(bare)}
    of = frozenset(plain(part) for part in rest) - rank - _PAST - named
    return _Office(span, _LIKE[head], rank, of, past=bool(_PAST & set(rest)))


def _split(word: str) -> list[str]:
    """Part a German compound: the finance minister is one word there."""
    found = _COMPOUND.fullmatch(word)
    if found is None or word in _LIKE:
        return [word]
    return [found.group(1).rstrip("-"), found.group(2)]


def _place(text: str, name: Name, role: str) -> Span | None:
    """Return where the role stands that is nearest to a name."""
    start = max(0, name.span.start - _REACH)
    near = text[start : name.span.end + _REACH]
    spaced = r"\s+".join(re.escape(part) for part in role.split())
    found = [Span(start + m.start(), start + m.end()) for m in re.finditer(spaced, near)]
    return min(
        found,
        key=lambda span: min(abs(span.end - name.span.start), abs(span.start - name.span.end)),
        default=None,
    )


def _slot(
    claim: str, name: Name, here: _Office, passage: str, there: Sequence[_Office]
) -> list[Slot]:
    who = without_role(name.text)[1]
    mine = side(claim, here.span, f"{who}: {here.span.of(claim)}")
    for other in there:
        if _compatible(here, other):
            theirs = side(passage, other.span, f"{who}: {other.span.of(passage)}")
            return [agrees(SlotKind.NAME, mine, theirs, _agreed(here, other))]
    if _said_elsewhere(here.span.of(claim), passage, there):
        return []
    for other in there:
        if _excludes(here, other):
            theirs = side(passage, other.span, f"{who}: {other.span.of(passage)}")
            why = (
                f"the role differs: claim calls {who} “{mine.text}”, "
                f"passage calls {who} “{theirs.text}”"
            )
            return [differs(SlotKind.NAME, mine, theirs, why)]
    return []


def _said_elsewhere(role: str, passage: str, there: Sequence[_Office]) -> bool:
    """Say whether the passage has the words of the role, but not where it names somebody."""
    wanted = {plain(word.text) for word in words(role) if not is_stopword(word.text)}
    free = {
        plain(word.text)
        for word in words(passage)
        if not any(office.span.overlaps(word.span) for office in there)
    }
    return wanted <= free


def _agreed(here: _Office, other: _Office) -> str:
    if here.past == other.past:
        return "the same role"
    return f"the same role, but only the {'claim' if here.past else 'passage'} says it is past"


def _compatible(one: _Office, other: _Office) -> bool:
    if one.head != other.head or one.rank != other.rank:
        return False
    return not one.of or not other.of or bool(one.of & other.of)


def _excludes(one: _Office, other: _Office) -> bool:
    """Say whether nobody can be both at one time."""
    if one.head == other.head:
        return True
    return one.past == other.past and any({one.head, other.head} <= row for row in _ROWS)
