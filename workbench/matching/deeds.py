"""Words that say what one does to another, and how the same is told from the other side."""

import re
from typing import Final

from workbench.language.abbreviations import listed
from workbench.language.words import stem


def _stems(said: str) -> frozenset[str]:
    return frozenset(stem(word) for word in said.split())


# The doer comes first: "X beat Y", "X's victory over Y", "X's lawsuit against Y".
_SAME_DEED: Final = {
    "beat": """beat beats defeat defeated win victory triumph thrash trounce overcome outscore oust
        topple edge besiegte besiegt schlug geschlagen sieg battu bat vaincu victoire derrotó
        derrotado derrotada venció vencido victoria""",
    "sue": """sue sued suing lawsuit suit verklagte verklagt verklagen klage poursuivi poursuit
        plainte demandó demandado demandada demanda""",
    "accuse": """accuse accusation allegation blame beschuldigte beschuldigt vorwarf vorwurf
        accusé accusée accusait acusó acusado acusada acusación""",
    "criticise": """criticise criticize criticism criticised criticized kritisierte kritisiert
        kritik critiqué critiquée critique criticó criticado criticada crítica""",
    "attack": """attack attacked assault bomb bombing shell shelling invade invasion strike raid
        angegriffen angriff attaqué attaquée attaque atacó atacado atacada ataque""",
    "kill": """kill killing murder assassinate assassination shoot stab tötete getötet ermordet
        ermordete tué tuée assassiné mató asesinó asesinado asesinada""",
    "acquire": """acquire acquisition takeover buy bought purchase übernahm übernommen übernahme
        kaufte gekauft racheté rachetée achat compró comprado comprada adquirió""",
    "sell": "sell sale verkaufte verkauft vendu vendió vendido",
    "lend": "lend lent loan lieh prêté prestó prestado",
    "succeed": "succeed succession replace replacement nachfolgte succédé sucedió",
    "arrest": "arrest detain detention verhaftete verhaftet arrêté arrêtée detuvo detenido",
    "endorse": "endorse endorsement",
    "threaten": "threaten threat bedrohte bedroht menacé amenazó amenazado",
    "outlive": "outlive survive",
    "elect": "elect appoint appointment",
    "fire": "fire dismiss dismissal entließ entlassen licencié despidió despedido",
}
# The doer comes second where one of these prepositions stands before it: "X lost to Y".
_TURNED: Final = {
    "beat": (
        """lose lost losing loss fall fell defeat verlor verloren niederlage unterlag perdu défaite
        perdió perdido derrota""",
        "to|against|at the hands of|gegen|contre|face à|contra|ante|con",
    ),
    "sell": ("buy bought purchase kaufte gekauft acheté compró comprado", "from|von|à|a"),
    "lend": ("borrow lieh emprunté", "from|von|à"),
    "succeed": ("resign hand", "to"),
}
# Done by both alike, whichever is named first.
MUTUAL: Final = _stems(
    """met meet married divorced joined and with talked spoke face faced play played debate debated
    negotiate negotiated agreed fought tied drew merge merged"""
)
_BY: Final = re.compile(
    r"\b(?:by|von|vom|durch|par|por)\s+(?:[\w’'-]+\s+){0,2}$|\b(?:by|von|par|por)\s*$",
    re.IGNORECASE,
)
# Verbs behind which the German one that matters stands last, and those that only help.
_VERB_LAST: Final = listed(
    "hat haben hatte hatten habe wird wurde wurden werden ist sind will soll"
)
AUXILIARIES: Final = _stems(
    " ".join(sorted(_VERB_LAST)) + " a ont avait est été était ha han había fue fueron sido von"
)
BEFORE_FIRST: Final = _stems("of by against on over from to von gegen auf par contre de por contra")
BY: Final = _stems("by von par por")


def _keys(table: dict[str, str]) -> dict[str, str]:
    return {stem(word): deed for deed, said in table.items() for word in said.split()}


_DEEDS: Final = _keys(_SAME_DEED)
_FROM_BEHIND: Final = _keys({deed: said for deed, (said, _) in _TURNED.items()})
_PREPOSITIONS: Final = {
    deed: re.compile(rf"\b(?:{before})\s+(?:[\w’'-]+\s+){{0,2}}$", re.IGNORECASE)
    for deed, (_, before) in _TURNED.items()
}


def known(key: str) -> bool:
    """Say whether the stem of a word is that of a deed."""
    return key in _DEEDS or key in _FROM_BEHIND


def told(key: str, gap: str) -> tuple[str, bool]:
    """Return which deed the stem of a word between two names means, and whether it turns them.

    ``gap`` is the text between the names, with the space before the second. The deed is empty
    where the word is one only with a preposition that is not there ("X lost, Y …").
    """
    turned = _FROM_BEHIND.get(key)
    if turned is not None and _PREPOSITIONS[turned].search(gap):
        return turned, True
    if key in _DEEDS:
        return _DEEDS[key], False
    return ("", False) if turned is not None else (key, False)


def done_by(gap: str) -> bool:
    """Say whether the words between two names make the second the doer ("was beaten by")."""
    return _BY.search(gap) is not None


def verb_follows(gap: str) -> bool:
    """Say whether a German verb may stand behind the second name ("hat … verklagt")."""
    return any(word in _VERB_LAST for word in gap.casefold().split())
