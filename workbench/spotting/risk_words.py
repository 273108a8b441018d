"""Words that make a mistake costly: wrongdoing, death and illness, courts and crime."""

import re
from typing import Final


def _words(stems: str, signs: str) -> "re.Pattern[str]":
    """Return a pattern for words that begin with one of some stems, and for signs without spaces.

    A stem with a full stop after it is a whole word.
    """
    known = stems.split()
    begun = "|".join(sorted(re.escape(stem) for stem in known if not stem.endswith(".")))
    whole = "|".join(sorted(re.escape(stem[:-1]) for stem in known if stem.endswith(".")))
    return re.compile(rf"\b(?:(?:{begun})\w{{0,12}}|(?:{whole}))\b|{signs}", re.IGNORECASE)


ACCUSATION: Final = _words(
    """
    accus alleg. alleges. alleged. allegation allegedly. fraud corrupt bribe embezzl misconduct
    wrongdoing negligen mislead misled. lied. lying. liar deceiv deception cheat plagiari falsif
    forged. forgery. fabricat harass abus. abuse. abused. abuses. abusive. discriminat racist
    violated. violating. violation breach illegal unlawful scandal conspir cover-up. laundering.
    rigged. smuggl exploit
    beschuldig vorwurf. vorwürfe betrug betrog betrüg bestech korrupt veruntreu gelogen. illegal
    missbrauch belästig fälsch verschwieg
    accusé. accusée. accuse. fraude corruption détourn mensonge menti. harcèlement abus illégal
    acusa acusó. acusad corrupc soborn malvers mintió. mentira acoso ilegal estafa
    """,
    "指控|腐败|贿赂|欺诈|造假|不正|汚職|詐欺",
)
HEALTH: Final = _words(
    """
    die. dies. died. dead. deadly. death fatal kill casualt victim injur wounded. hospitali
    suicid overdos cancer tumour tumor disease illness infect virus epidemic pandemic outbreak
    vaccin toxic poison contaminat carcinogen drug. drugs. medicine. medicines. patient
    miscarriage starv famine
    tote. toten. toter. tot. starb. starben. gestorben. todes verletzt opfer krebs krankheit
    infekt impf seuche vergift
    mort. morte. morts. mortes. décès décéd tué. tués. tuée. tuées. blessé victime maladie vaccin
    contamin murió. murieron. muert fallec herid víctima enfermedad vacun cáncer contagi
    """,
    "死亡|死者|丧生|受伤|疫苗|感染|癌|負傷|ワクチン",
)
LAW: Final = _words(
    """
    court courts. lawsuit sue. sues. sued. suing. convict acquit charged. indict arrest guilty
    fined. fines. sentenced. jail prison detain custody police prosecut judge. judges. verdict
    crime criminal murder rape. raped. assault theft stole. stolen. robb burglar kidnap terror
    perjury libel defam subpoena warrant. regulator
    gericht verurteil angeklag anklage verklag klage. festgenommen. verhaft polizei haft. mord
    raub diebstahl staatsanwalt freigesprochen.
    tribunal condamn inculp arrêté. arrêtée. arrêtés. prison police meurtre viol. vol. procureur
    juez jueza condena condenad detenid arrestad cárcel policía asesin robo. robos. fiscal.
    fiscalía demanda.
    """,
    "法院|逮捕|起诉|判处|警方|犯罪|裁判|起訴|警察",
)
"""What courts and the police have to do with."""
