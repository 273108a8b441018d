"""Words with their places, the words that carry no matter, and the stems they share."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from workbench.domain.text import Span
from workbench.language.stems import porter

# Vowel signs and accents belong to the word they stand in, but ``\w`` leaves them out.
MARKS: Final = "".join(
    chr(code) for code in range(0x300, 0xAC00) if unicodedata.category(chr(code)) in {"Mn", "Mc"}
)
# Chinese, Japanese and Korean signs, as the inside of a character class.
CJK: Final = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u30ff\u31f0-\u31ff\u3400-\u9fff"
    "\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
_LETTER: Final = rf"(?:[^\W_{CJK}]|[{re.escape(MARKS)}])"
_WORD: Final = re.compile(
    rf"[{CJK}]|{_LETTER}+(?:(?:(?<=\d)[.,](?=\d)|['’ʼ](?=[^\W_])){_LETTER}+)*"
)


def _listed(names: str) -> frozenset[str]:
    return frozenset(names.split())


STOPWORDS: Final[dict[str, frozenset[str]]] = {
    "en": _listed(
        """a about above after again against all also am an and any are aren't as at be because been
        before being below between both but by can can't cannot could couldn't did didn't do does
        doesn't doing don't down during each either else ever every few for from further had hadn't
        has hasn't have haven't having he he'd he'll he's her here here's hers herself him himself
        his how i i'd i'll i'm i've if in into is isn't it it'd it'll it's its itself just let let's
        may me might more most much must mustn't my myself no nor not of off on once only onto or
        other ought our ours ourselves out over own per rather same shall she she'd she'll she's
        should shouldn't since so some such than that that's the their theirs them themselves then
        there there's these they they'd they'll they're they've this those though through thus to
        too toward towards under until up upon us very via was wasn't we we'd we'll we're we've were
        weren't what what's when when's where where's whether which while who who's whom whose why
        will with within without won't would wouldn't yet you you'd you'll you're you've your yours
        yourself yourselves"""
    ),
    "de": _listed(
        """aber alle als also am an auch auf aus bei bin bis bist da damit dann das dass dein dem
        den der des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine
        einem einen einer eines er es euer für gegen gewesen hab habe haben hat hatte hatten
        hier hin
        hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist ja jede jedem
        jeden jeder jedes jener kann kein keine können könnte machen man mehr mein mich mir mit muss
        nach nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen seiner seit selbst
        sich sie sind so solche soll sollte sondern sonst über um und uns unser unter viel vom von
        vor während war waren warst was weg weil weiter welche welcher wenn wer werde werden wie
        wieder will wir wird wirst wo wollen wurde wurden zu zum zur zwar zwischen"""
    ),
    "fr": _listed(
        """à ai au aux avec avoir avait c'est ce ces cet cette comme d dans de des du elle elles en
        est et été être eu eux il ils j'ai je l la le les leur leurs lui m ma mais me même mes moi
        mon ne nos notre nous on ont ou où par pas plus pour qu que qui s sa sans se sera ses si son
        sont sur t ta te tes toi ton tous tout toute tu un une vos votre vous y était"""
    ),
    "es": _listed(
        """a al algo ante antes como con contra cual cuando de del desde donde durante e el él ella
        ellas ellos en entre era eran es esa ese eso esta está están estas este esto estos fue
        fueron ha había han hasta hay la las le les lo los más me mi muy nada ni no nos o otra otro
        para pero por porque que qué quien se según ser si sí sido sin sobre son su sus también tan
        te tiene todo todos tu un una uno unos y ya yo"""
    ),
    "ru": _listed(
        """а без более был была были было быть в вам вас весь во вот все всё всего вы где да для до
        его ее её если есть еще ещё же за здесь и из или им их к как ко когда кто ли между мне мы на
        над не него нее неё нет ни них но о об однако он она они оно от по под после при про с со
        так также такой там те тем то того тоже той только том ты у уже хотя чего чем что чтобы эта
        эти это этого этой этом этот я"""
    ),
    "hi": _listed(
        """और का की के को में से पर है हैं था थी थे यह वह ये वे कि जो तो भी ही ने एक इस उस इन उन
        अपने अपनी
        कर करने किया गया गई हो होता होती होने लिए साथ तक या नहीं द्वारा"""
    ),
    "ar": _listed(
        """في من على إلى عن أن إن كان كانت هذا هذه ذلك التي الذي الذين هو هي هم ما لا لم لن قد كل
        بعد قبل بين مع أو ثم حيث كما"""
    ),
}


@dataclass(frozen=True, slots=True)
class Word:
    """One word as written, and where."""

    text: str
    span: Span


def words(text: str) -> list[Word]:
    """Return the words of a text in reading order.

    A number with its separators is one word, a contraction too, each sign of a script without
    spaces (Chinese, Japanese, Korean) is one; hyphens and dots between letters divide.
    """
    return [Word(match.group(), Span(*match.span())) for match in _WORD.finditer(text)]


def plain(word: str) -> str:
    """Return a word as it is compared: case, apostrophes and accents folded, no possessive."""
    folded = unicodedata.normalize("NFKD", word.replace("’", "'").replace("ʼ", "'").casefold())
    bare = "".join(c for c in folded if not "\u0300" <= c <= "\u036f")
    if bare.endswith("'s"):
        bare = bare[:-2]
    return unicodedata.normalize("NFC", bare)


def is_stopword(word: str, language: str = "en") -> bool:
    """Say whether a word carries no matter of its own in the language (English if unknown)."""
    return word.replace("’", "'").casefold() in STOPWORDS.get(language[:2], STOPWORDS["en"])


_IRREGULAR: Final = {
    form: base
    for base, forms in {
        "be": "is are was were been being am",
        "have": "has had having",
        "go": "went gone goes going",
        "say": "said says saying",
        "make": "made makes making",
        "take": "took taken takes taking",
        "give": "gave given gives giving",
        "rise": "rose risen rises rising",
        "fall": "fell fallen falls falling",
        "grow": "grew grown grows growing",
        "win": "won wins winning",
        "lose": "lost loses losing",
        "sell": "sold sells selling",
        "buy": "bought buys buying",
        "build": "built builds building",
        "speak": "spoke spoken speaks speaking",
        "write": "wrote written writes writing",
        "begin": "began begun begins beginning",
        "become": "became becomes becoming",
        "leave": "left leaves leaving",
        "lead": "led leads leading",
        "hold": "held holds holding",
        "find": "found finds finding",
        "tell": "told tells telling",
        "die": "died dies dying",
        "beat": "beaten",
        "break": "broke broken",
        "bring": "brought",
        "catch": "caught",
        "choose": "chose chosen",
        "come": "came",
        "drive": "drove driven",
        "feel": "felt",
        "fight": "fought",
        "fly": "flew flown",
        "get": "got gotten",
        "hear": "heard",
        "hide": "hid hidden",
        "keep": "kept",
        "know": "knew known",
        "lend": "lent",
        "mean": "meant",
        "meet": "met",
        "pay": "paid",
        "run": "ran",
        "see": "saw seen",
        "send": "sent",
        "shoot": "shot",
        "show": "shown",
        "shrink": "shrank shrunk",
        "sink": "sank sunk",
        "spend": "spent",
        "stand": "stood",
        "steal": "stole stolen",
        "strike": "struck",
        "swear": "swore sworn",
        "teach": "taught",
        "think": "thought",
        "throw": "threw thrown",
        "understand": "understood",
        "child": "children",
        "man": "men",
        "woman": "women",
        "person": "people persons",
    }.items()
    for form in forms.split()
}


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Return what the inflections of an English word share; other words come back folded.

    Only for holding two words against each other, never for display.
    """
    base = plain(word)
    return porter(_IRREGULAR.get(base, base))
