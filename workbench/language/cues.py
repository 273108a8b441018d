"""Words that turn a sentence: denials, directions, comparisons, causes, hedges, attributions.

Kept as data; the functions find them with their places. English first, with the commonest German,
French and Spanish ones.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from workbench.domain.text import Span


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
    plus más mayor"""
)
LESS: Final = _listed(
    """less fewer smaller lower least lowest smallest fewest shorter younger later below slower
    worse worst weaker poorer weniger niedriger kleiner moins menos menor"""
)
COMPARATIVES: Final = (*MORE, *LESS, "than")
SUPERLATIVES: Final = _listed(
    """most least best worst highest lowest largest smallest biggest greatest longest shortest
    oldest youngest fastest slowest richest poorest strongest weakest earliest latest only
    first last leading top record unprecedented ever sole"""
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

# What a hedge lets the true value be, seen from the value that is stated.
ABOUT, NEARLY, OVER, AT_LEAST, AT_MOST, UNDER = (
    "about",
    "nearly",
    "over",
    "at least",
    "at most",
    "under",
)
HEDGES: Final[Mapping[str, str]] = {
    **dict.fromkeys(
        _listed(
            """or_so about around roughly approximately approx. approx circa ca. c. some ~ ≈
            an_estimated
            estimated in_the_region_of more_or_less etwa rund ungefähr gut environ unos unas
            aproximadamente 约 大约"""
        ),
        ABOUT,
    ),
    **dict.fromkeys(
        _listed(
            """nearly almost close_to just_under just_below just_short_of approaching not_quite
            fast knapp près_de presque casi cerca_de 近"""
        ),
        NEARLY,
    ),
    **dict.fromkeys(
        _listed(
            """> over more_than above exceeding in_excess_of upwards_of just_over greater_than
            exceeds exceeded topped beyond well_over über mehr_als plus_de más_de 超过 逾"""
        ),
        OVER,
    ),
    **dict.fromkeys(
        _listed(
            """or_more + at_least no_less_than no_fewer_than not_less_than a_minimum_of
            mindestens au_moins
            al_menos 至少"""
        ),
        AT_LEAST,
    ),
    **dict.fromkeys(
        _listed(
            """or_less or_fewer at_most up_to as_much_as as_many_as no_more_than not_more_than
            a_maximum_of
            maximum_of höchstens bis_zu jusqu'à hasta 最多"""
        ),
        AT_MOST,
    ),
    **dict.fromkeys(
        _listed("""under less_than fewer_than below weniger_als unter moins_de menos_de 不到"""),
        UNDER,
    ),
}


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
    r"not (?:only|just|merely|least)\b|no (?:longer than|matter|doubt|later than|less than)\b"
    r"|no (?:more|fewer) than\b|without (?:doubt|question)\b|not (?:less|more) than\b|why not\b",
    re.IGNORECASE,
)
_DENIAL: Final = _pattern(DENIALS)
_UP: Final = _pattern(UP)
_DOWN: Final = _pattern(DOWN)
_MORE: Final = _pattern(MORE)
_LESS: Final = _pattern(LESS)
_SUPERLATIVE: Final = _pattern(SUPERLATIVES)
_CAUSAL: Final = _pattern(CAUSAL)
_ATTRIBUTION: Final = _pattern(ATTRIBUTION)


def negations(text: str) -> list[Cue]:
    """Return the words that deny something, those that only seem to ("not only") left out."""
    return [
        Cue(Span(*match.span()), match.group(), "not")
        for match in _NEGATION.finditer(text)
        if not _EMPTY.match(text, match.start())
    ]


def denials(text: str) -> list[Cue]:
    """Return words that deny or limit without a "not" ("failed to", "hardly", "only")."""
    return _found(_DENIAL, text, "denial")


def directions(text: str) -> list[Cue]:
    """Return words for going ``up`` or ``down``, in reading order."""
    return _sorted([*_found(_UP, text, "up"), *_found(_DOWN, text, "down")])


def comparisons(text: str) -> list[Cue]:
    """Return words for ``more`` or ``less``, in reading order."""
    return _sorted([*_found(_MORE, text, "more"), *_found(_LESS, text, "less")])


def superlatives(text: str) -> list[Cue]:
    """Return words that put one thing above all others."""
    return _found(_SUPERLATIVE, text, "superlative")


def causes(text: str) -> list[Cue]:
    """Return words that say one thing made another happen."""
    return _found(_CAUSAL, text, "cause")


def attributions(text: str) -> list[Cue]:
    """Return verbs and phrases by which something is put into somebody's mouth."""
    return _found(_ATTRIBUTION, text, "said")


def hedge_means(hedge: str) -> str:
    """Return what a hedge lets the true value be, the empty string for none."""
    return HEDGES.get(" ".join(hedge.casefold().replace("’", "'").split()), "")


def _found(pattern: re.Pattern[str], text: str, means: str) -> list[Cue]:
    return [Cue(Span(*m.span()), m.group(), means) for m in pattern.finditer(text)]


def _sorted(cues: list[Cue]) -> list[Cue]:
    return sorted(cues, key=lambda cue: cue.span)
