"""The person a pronoun means: the last one named, by rule."""

from collections.abc import Collection, Sequence
from typing import Final

from workbench.language.abbreviations import listed
from workbench.language.name import NameKind
from workbench.language.name_words import COMPANY_SUFFIXES, PLACES
from workbench.language.names import Name
from workbench.language.placed import Placed

_MEN: Final = listed(
    """mr sir lord king prince chairman congressman councilman spokesman pope archbishop herr
    kanzler präsident sprecher bürgermeister monsieur m señor sr don signor alcalde senador
    ministro"""
)
_WOMEN: Final = listed(
    """mrs ms miss dame lady queen princess chairwoman congresswoman councilwoman spokeswoman frau
    kanzlerin präsidentin sprecherin bürgermeisterin ministerin madame mme mlle señora sra doña
    signora alcaldesa presidenta senadora ministra"""
)
_HE: Final = listed("he er il él ele lui он 他 彼")
_SHE: Final = listed("she elle ella ela lei она 她 彼女")
_SOMEBODY: Final = _HE | _SHE | listed("sie")
# Last words of what is no person, though it has two words and capitals.
_NO_PERSON: Final = listed(
    """committee party house university department street times news post journal bank council court
    center centre institute association union states city county state congress senate agency
    commission ministry office army navy force forces group foundation company school college
    hospital church league club museum park airport road avenue bridge river war act fund board
    administration campaign conference award awards day festival network press service services
    society trust report plan project team island islands sea ocean republic kingdom nations
    government parliament assembly federation republicans democrats caucus coalition alliance
    authority bureau cup games street square tower hall beach valley mountain lake bay"""
)
_BACK: Final = 6


class Persons:
    """The persons of one text, asked whom a pronoun means."""

    def __init__(self, names: Sequence[Name], speakers: Collection[str] = ()) -> None:
        """Take the names of a text, and whoever is known to speak in it.

        A last name counts where the full name stands as well.
        """
        full = [name for name in names if _person(name) or name.text in speakers]
        known = set(full)
        last = {name.text.split()[-1] for name in full}
        self._placed = Placed([n for n in names if n.text in last or n in known])
        self._sex: dict[str, str] = {}
        for name in full:
            sex = _sex(name)
            if sex:
                self._sex.setdefault(name.text.split()[-1], sex)

    def meant(self, pronoun: str, at: int) -> Name | None:
        """Return the last person named before an offset who is not of the other sex."""
        wanted = "m" if pronoun in _HE else "f" if pronoun in _SHE else ""
        for _ in range(_BACK):
            name = self._placed.last_before(at)
            if name is None:
                return None
            if self.fits(name.text, wanted):
                return name
            at = name.span.start
        return None

    def fits(self, name: str, wanted: str) -> bool:
        """Say whether somebody of this name may be meant by "he" (m) or "she" (f)."""
        known = self._sex.get(name.rsplit(maxsplit=1)[-1], "") if name else ""
        return not (wanted and known) or wanted == known

    def may_be(self, pronoun: str, name: str) -> bool:
        """Say whether a pronoun may mean somebody of this name."""
        return self.fits(name, "m" if pronoun in _HE else "f" if pronoun in _SHE else "")


def means_somebody(pronoun: str) -> bool:
    """Say whether a pronoun stands for one person ("she"), not for a group or a thing."""
    return pronoun in _SOMEBODY


def _person(name: Name) -> bool:
    """Say whether a name is written as a person's."""
    words = name.text.split()
    if name.role or name.kind is NameKind.PERSON:
        return True
    if name.kind is not NameKind.OTHER:
        return False
    if len(words) < len(("first", "last")) or name.text.casefold() in PLACES:
        return False
    last = words[-1].casefold().rstrip(".")
    return last not in _NO_PERSON and last not in COMPANY_SUFFIXES


def _sex(name: Name) -> str:
    roles = {word.rstrip(".") for word in name.role.casefold().split()}
    if roles & _WOMEN:
        return "f"
    return "m" if roles & _MEN else ""
