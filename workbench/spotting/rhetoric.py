"""Signs that a sentence is rhetoric, a mood, a judgement or a word to the reader."""

from typing import Final

from workbench.spotting.sign import sign

_RHETORIC: Final = (
    r"\b(?:turning point|game[- ]changer|only time will tell|remains to be seen|one thing is "
    r"(?:clear|certain)|"
    r"the stakes (?:are|could not be) high\w*|wake-?up call|tip of the iceberg|perfect storm|"
    r"brave new world|"
    r"writing (?:is )?on the wall|at a crossroads|make no mistake|time is running out|"
    r"double-edged sword|"
    r"needless to say|food for thought|new era|new chapter|long road ahead|sends? a (?:clear |"
    r"strong )?message|"
    r"raises? (?:\w+ )?questions|speaks volumes|in a (?:world|time) (?:where|of)|zeitenwende|"
    r"wendepunkt|"
    r"bleibt abzuwarten|reste à voir|tournant|está por ver|"
    r"punto de inflexión|zeit wird zeigen|l['’]avenir (?:nous )?(?:le )?dira|el tiempo dirá|"
    r"no es ningún secreto|steht viel auf dem spiel)\b"
)
_MOOD: Final = (
    r"\b(?:remain(?:s|ed)?|is|was|were|are|seem(?:s|ed)?|feels?|felt)\s+(?:\w+\s)?(?:optimistic|"
    r"hopeful|confident|"
    r"upbeat|defiant|cautious|proud|worried|excited)\b"
)
_VALUE: Final = (
    r"\b(?:is|was|were|are|been|be)\s+(?:\w+ly\s|so\s|very\s|both\s|nothing short of\s)?(?:an?\s)?"
    r"(?:admirable|wonderful|terrible|shameful|disgraceful|brilliant|awful|beautiful|inexcusable|"
    r"outrageous|remarkable|impressive|disappointing|tragic|absurd|ridiculous|unacceptable|"
    r"inspiring|"
    r"fantastic|amazing|delicious|charming|cowardly|foolish|courageous|masterpiece|disaster|"
    r"triumph|"
    r"farce|disgrace)\b|\b(?:ist|war|sind|waren|bleibt)\s(?:\w+\s){0,2}"
    r"(?:skandal|schande|armutszeugnis|wunderbar|schrecklich|peinlich|großartig|unverantwortlich|"
    r"absurd|enttäuschend|beschämend|katastrophe|meisterwerk|frechheit)\b|"
    r"\b(?:c['’]est|est|sont|était)\s(?:\w+\s){0,2}(?:honte|honteux|scandale|magnifique|formidable|"
    r"regrettable|inacceptable|lamentable|admirable|absurde|farce|catastrophe|merveilleux|"
    r"courageu(?:x|se)|décevante?)\b|"
    r"\b(?:es|son|fue|era)\s(?:\w+\s){0,2}(?:vergüenza|vergonzos[oa]|escándalo|maravillos[oa]|"
    r"terrible|lamentable|inaceptable|admirable|absurd[oa]|desastre|farsa|decepcionante|valiente|"
    r"hermos[oa])\b|\bshould have (?:\w+ )?\w+(?:ed|en|ne)\b|\b(?:we|they|everyone) (?:should|"
    r"must)\b"
)
_READER: Final = (
    r"^\W*(?:let['’]s|imagine|consider|remember|ask yourself|think about|stay tuned|don['’]t|"
    r"here['’]s (?:why|how|"
    r"what)|what (?:follows|you need to know)|please)\b"
)
RHETORIC: Final = (
    sign("rhetoric", -1.0, "rhetoric", _RHETORIC),
    sign("mood", -0.7, "a state of mind", _MOOD),
    sign("judgement", -1.0, "a judgement of value", _VALUE),
    sign("reader", -0.7, "speaks to the reader", _READER),
)
