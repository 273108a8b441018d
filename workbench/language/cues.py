"""Words that turn a sentence: denials, directions, comparisons, causes, attributions.

Kept as data; the functions find them with their places. English first, with the commonest German,
French and Spanish ones.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Final

from workbench.domain.text import Span
from workbench.language.abbreviations import listed
from workbench.language.cue_words import CUES
from workbench.language.tongue import tongue


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue as it stands in a text, and what it stands for."""

    span: Span
    text: str
    means: str


def _listed(cues: str) -> tuple[str, ...]:
    """Split at white space; an underscore stands for a space inside a cue."""
    return tuple(cue.replace("_", " ") for cue in cues.split())


NEGATIONS: Final = _listed(
    """not n't cannot never no none nobody no_one nothing nowhere neither nor without nicht kein
    keine keinen keiner nie niemals ohne ne_pas jamais aucun aucune sans nunca ningún ninguna
    sin"""
)
# Verbs and adjectives that deny what follows them.
DENIALS: Final = _listed(
    """fail_to fails_to failed_to failing_to failure_to refuse_to refuses_to refused_to
    decline_to declines_to declined_to deny denies denied denying reject rejects rejected lack
    lacks lacked lacking unable avoided prevented stopped_short_of instead_of rather_than
    far_from hardly barely scarcely rarely seldom false untrue wrong prohibited
    banned forbidden barred turned_down ruled_out dismissed disputed refuted refused"""
)

UP: Final = _listed(
    """rise rises rose risen rising increase increases increased increasing grow grows grew grown
    growing growth climb climbs climbed climbing gain gains gained gaining jump jumps jumped
    jumping soar soars soared soaring surge surges surged surging up higher expand expands
    expanded expanding double doubles doubled doubling triple tripled improve improves
    improved improving rebound rebounded recover recovered accelerate accelerated raise raises
    raised raising boost boosts boosted gestiegen stieg steigt gewachsen augmenté hausse
    aumentó subió creció"""
)
DOWN: Final = _listed(
    """fall falls fell fallen falling decrease decreases decreased decreasing decline declines
    declined declining drop drops dropped dropping shrink shrinks shrank shrunk shrinking lose
    loses lost losing loss losses slump slumps slumped plunge plunges plunged plunging plummet
    plummets plummeted tumble tumbled sink sank sunk down lower contract contracted halve
    halved slide slid dip dipped worsen worsened slow slowed cut cuts reduce reduces reduced
    reducing slash slashed shed gesunken sank fiel gefallen baisse baissé chuté cayó bajó
    disminuyó"""
)
MORE: Final = _listed(
    """more greater larger bigger higher most highest largest biggest longer older earlier above
    exceed exceeds exceeded exceeding faster better best stronger richer mehr höher größer
    más"""
)
LESS: Final = _listed(
    """less fewer smaller lower least lowest smallest fewest shorter younger later below slower
    worse worst weaker poorer weniger niedriger kleiner moins menos"""
)
COMPARATIVES: Final = (*MORE, *LESS, "than")
SUPERLATIVES: Final = _listed(
    """most least best worst highest lowest largest smallest biggest greatest longest shortest
    oldest youngest fastest slowest richest poorest strongest weakest earliest latest only
    first last leading top record unprecedented ever sole"""
)
# End like superlatives and are none.
NO_SUPERLATIVES: Final = listed(
    """
west east rest test interest request forest harvest guest quest protest arrest honest modest
contest chest invest suggest digest manifest conquest priest nest tempest crest earnest midwest
northwest southwest northeast southeast pest vest zest jest guest everest southwest attest detest
budapest bucharest
"""
)
CAUSAL: Final = _listed(
    """because_of because due_to owing_to thanks_to as_a_result result_of resulted_in results_in
    led_to leads_to caused causes causing cause triggered prompted therefore consequently
    responsible_for stems_from driven_by forced weil wegen aufgrund à_cause_de grâce_à
    debido_a porque"""
)
ATTRIBUTION: Final = _listed(
    """said says say saying told tells tell stated states state noted notes note added adds
    claimed claims claim argued argues argue announced announces announce reported reports
    report according asserted asserts explained explains warned warns insisted insists
    declared declares denied denies confirmed confirms acknowledged admitted admits suggested
    suggests emphasized emphasised stressed wrote writes tweeted posted called calls described
    describes estimated estimates projected projects predicted predicts believes believed
    thinks accused accuses alleged alleges revealed reveals remarked commented testified
    promised promises vowed urged underscored highlighted praised cited lauded applauded sagte
    sagt erklärte teilte déclaré affirmé dit dijo afirmó declaró"""
)


def _pattern(cues: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(set(cues), key=len, reverse=True)
    choices = "|".join(re.escape(cue).replace(r"\ ", r"\s{1,3}") for cue in longest_first)
    return re.compile(rf"(?<![\w'’-])(?:{choices})(?![\w-])", re.IGNORECASE)


_NEGATION: Final = re.compile(
    r"(?<=[a-z])n['’]t\b|(?<![\w-])(?:"
    + "|".join(sorted(set(NEGATIONS) - {"n't", "ne pas", "sin", "no"}, key=len, reverse=True))
    + r"|no(?!\.? ?\d))(?![\w-])",
    re.IGNORECASE,
)
# A "not" that denies nothing.
_EMPTY: Final = re.compile(
    r"nicht (?:nur|zuletzt|mehr als|weniger als)\b|ohne (?:zweifel|frage)\b"
    r"|pas (?:seulement|que)\b|sans (?:doute|aucun doute)\b"
    r"|no (?:sólo|solo|solamente|obstante)\b|sin (?:duda|embargo)\b"
    r"|not (?:only|just|merely|least)\b|no (?:longer than|matter|doubt|later than|less than)\b"
    r"|no (?:more|fewer) than\b|without (?:doubt|question)\b|not (?:less|more) than\b|why not\b",
    re.IGNORECASE,
)
_DENIAL: Final = _pattern(DENIALS)
_UP: Final = _pattern(UP)
_DOWN: Final = _pattern(DOWN)
_MORE: Final = _pattern(MORE)
_LESS: Final = _pattern(LESS)
_SUPERLATIVE: Final = _pattern(SUPERLATIVES)
_COMPARATIVE: Final = _pattern(
    cue for cue in COMPARATIVES if not cue.endswith(("est", "most")) and cue != "least"
)
_CAUSAL: Final = _pattern(CAUSAL)
_ATTRIBUTION: Final = _pattern(ATTRIBUTION)


@cache
def _of(family: str, language: str) -> re.Pattern[str] | None:
    """Return what finds the cues of one kind that are only one language's, if there are any."""
    cues = CUES.get((language, family))
    if cues is None:
        return None
    spaced = cues.replace(" ?", "\0").replace(" ", r"\s{1,3}").replace("\0", " ?")
    return re.compile(rf"(?<![\w’'-])(?:{spaced})(?:(?<=[’'])|(?![\w-]))", re.IGNORECASE)


def _both(family: str, common: re.Pattern[str] | None, text: str, language: str) -> list[Cue]:
    """Return the cues of one kind in reading order, those of the text's own language with them.

    Of two that share a character the longer one stays.
    """
    own = _of(family, tongue(text, language)[:2])
    found = [cue for one in (common, own) if one for cue in _found(one, text, family)]
    kept: list[Cue] = []
    for cue in sorted(found, key=lambda cue: (cue.span.start, -cue.span.end)):
        if not kept or cue.span.start >= kept[-1].span.end:
            kept.append(cue)
    return kept


def negations(text: str, language: str = "en") -> list[Cue]:
    """Return the words that deny something, those that only seem to ("not only") left out."""
    found = [Cue(cue.span, cue.text, "not") for cue in _both("negation", _NEGATION, text, language)]
    return [cue for cue in found if not _EMPTY.match(text, cue.span.start)]


def denials(text: str) -> list[Cue]:
    """Return words that deny or limit without a "not" ("failed to", "hardly", "only")."""
    return _found(_DENIAL, text, "denial")


def directions(text: str, language: str = "en") -> list[Cue]:
    """Return words for going ``up`` or ``down``, in reading order."""
    return _sorted([*_both("up", _UP, text, language), *_both("down", _DOWN, text, language)])


def comparisons(text: str, language: str = "en") -> list[Cue]:
    """Return words for ``more`` or ``less``, in reading order."""
    return _sorted([*_both("more", _MORE, text, language), *_both("less", _LESS, text, language)])


def comparatives(text: str, language: str = "en") -> list[Cue]:
    """Return the words that hold one thing against another ("taller than", "compared with")."""
    return _both("comparative", _COMPARATIVE, text, language)


def superlatives(text: str, language: str = "en") -> list[Cue]:
    """Return words that put one thing above all others ("the largest", "first ever")."""
    found = _both("superlative", _SUPERLATIVE, text, language)
    return [cue for cue in found if cue.text.casefold() not in NO_SUPERLATIVES]


def absolutes(text: str, language: str = "en") -> list[Cue]:
    """Return words that leave no exception ("all", "every", "never", "the only")."""
    return _both("absolute", None, text, language)


def causes(text: str, language: str = "en") -> list[Cue]:
    """Return words that say one thing made another happen."""
    return _both("cause", _CAUSAL, text, language)


def attributions(text: str, language: str = "en") -> list[Cue]:
    """Return verbs and phrases by which something is put into somebody's mouth."""
    return _both("said", _ATTRIBUTION, text, language)


def _found(pattern: re.Pattern[str], text: str, means: str) -> list[Cue]:
    return [Cue(Span(*m.span()), m.group(), means) for m in pattern.finditer(text)]


def _sorted(cues: list[Cue]) -> list[Cue]:
    return sorted(cues, key=lambda cue: cue.span)
