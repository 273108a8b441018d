"""Pairs of statements of one article, written for these tests: of one thing, or of two.

``MEANT`` state one fact with two values, each with the kind of value that differs. ``APART`` look
alike and are of two things, or say one thing in two ways. ``SAME`` say the same.
"""

from typing import Final

from workbench.domain.match import SlotKind

NUMBER, MONEY, PERCENT = SlotKind.NUMBER, SlotKind.MONEY, SlotKind.PERCENT
QUANTITY, DATE, NAME = SlotKind.QUANTITY, SlotKind.DATE, SlotKind.NAME
NEGATION, COMPARISON, QUOTE = SlotKind.NEGATION, SlotKind.COMPARISON, SlotKind.QUOTE

MEANT: Final[tuple[tuple[str, str, SlotKind, str], ...]] = (
    (
        "42 percent of the residents own a car.",
        "45 percent of residents own a car, the survey says.",
        PERCENT,
        "en",
    ),
    (
        "The Harrow mill cost 2.4 million crowns.",
        "The conversion of the Harrow mill cost 4.2 million crowns, the council said.",
        NUMBER,
        "en",
    ),
    ("The bridge cost €3.1 million.", "The bridge cost €3.4 million.", MONEY, "en"),
    (
        "The flood destroyed 11,000 books in the library.",
        "The flood of 14 November 2023 destroyed 12,000 books in the old library.",
        NUMBER,
        "en",
    ),
    (
        "The library is open 60 hours a week.",
        "The library is now open 66 hours a week.",
        QUANTITY,
        "en",
    ),
    (
        "The plant employs 1,200 people in Northgate.",
        "The plant in Northgate employs 12,000 people.",
        NUMBER,
        "en",
    ),
    (
        "The fund paid $2.1 million towards the repairs of the school.",
        "The fund paid $2.1 billion towards the repairs of the school.",
        MONEY,
        "en",
    ),
    (
        "The council approved the repairs by seven votes to two.",
        "The council approved the repairs by eight votes to two.",
        NUMBER,
        "en",
    ),
    (
        "Unemployment in Norvale rose to 6.1 percent.",
        "Unemployment in Norvale climbed to 6.4 percent.",
        PERCENT,
        "en",
    ),
    (
        "The ferry carries 412 passengers.",
        "Fully laden, the ferry carries 421 passengers and their cars.",
        NUMBER,
        "en",
    ),
    (
        "The museum opened its doors on 4 May 2019.",
        "The museum opened its doors on 5 May 2019.",
        DATE,
        "en",
    ),
    (
        "The tunnel was closed in March 2021.",
        "The tunnel was closed in April 2021.",
        DATE,
        "en",
    ),
    (
        "Lena Moorland designed the library of Harrow.",
        "Lena Morland designed the library of Harrow.",
        NAME,
        "en",
    ),
    (
        "The new wing was paid for by the Hartwell Foundation.",
        "The new wing was paid for by the Hartwel Foundation.",
        NAME,
        "en",
    ),
    (
        "Passenger numbers on the ferry rose by 5 percent last winter.",
        "Passenger numbers on the ferry fell by 5 percent last winter.",
        COMPARISON,
        "en",
    ),
    (
        "The company has confirmed the sale of its port.",
        "The company has not confirmed the sale of its port.",
        NEGATION,
        "en",
    ),
    (
        "“We kept every beam of the old mill in place,” said Moor of the Harrow works.",
        "“We kept every brick of the old mill in place,” said Moor of the Harrow works.",
        QUOTE,
        "en",
    ),
    (
        "The wall stands 90 centimetres above the river.",
        "The wall stands 70 centimetres above the river.",
        QUANTITY,
        "en",
    ),
    (
        "Die Stadtwerke erhöhen den Strompreis um zwölf Prozent.",
        "Die Stadtwerke Lindenau erhöhen den Strompreis um 14 Prozent.",
        PERCENT,
        "de",
    ),
    (
        "Das Unternehmen machte einen Gewinn von 8,4 Millionen Euro.",
        "Das Unternehmen machte einen Gewinn von 8,4 Milliarden Euro.",
        MONEY,
        "de",
    ),
    (
        "Le pont de Rive a coûté 3,1 millions d'euros.",
        "Le pont de Rive a coûté 3,4 millions d'euros à la ville.",
        MONEY,
        "fr",
    ),
    (
        "El puente costó 3,1 millones de euros al ayuntamiento.",
        "El puente costó 3,4 millones de euros al ayuntamiento.",
        MONEY,
        "es",
    ),
)

APART: Final[tuple[tuple[str, str, str], ...]] = (
    ("42 percent of women own a car.", "45 percent of men own a car.", "en"),
    ("Berlin has 3.6 million inhabitants.", "Hamburg has 1.8 million inhabitants.", "en"),
    ("Sales rose by 5 percent in 2023.", "Sales rose by 7 percent in 2024.", "en"),
    (
        "Sales rose by 5 percent in the first quarter.",
        "Sales rose by 7 percent in the second quarter.",
        "en",
    ),
    ("The bridge carries 8,400 cars a day.", "The bridge carries 300 lorries a day.", "en"),
    ("The old bridge cost €2 million.", "The new bridge cost €3.1 million.", "en"),
    ("The repairs cost $4.2 million.", "The repairs took 14 months.", "en"),
    ("The fund paid $2.1 million.", "The council paid $900,000.", "en"),
    ("One study in 84 women found a link.", "Another study in 125 women found a link.", "en"),
    ("The first flat has 3 rooms.", "The second flat has 4 rooms.", "en"),
    ("Moor scored 12 points in the game.", "Delaney scored 17 points in the game.", "en"),
    ("The party won 31 percent of the vote.", "The party won 34 seats.", "en"),
    (
        "The number of computers has grown from 18 to 42.",
        "The number of computers has grown to 42.",
        "en",
    ),
    ("More than 800 people came on the first day.", "Nearly 900 people came on Sunday.", "en"),
    (
        "The ground floor was raised by 90 centimetres.",
        "The water stood 70 centimetres deep.",
        "en",
    ),
    ("The council met on 4 May to discuss the mill.", "The mill opened on 11 May.", "en"),
    ("The rate was 96 percent in 2015.", "Last September the rate was 87 percent.", "en"),
    (
        "Dealers sold 303,417 new vehicles.",
        "Nationally, dealers sold 17.3 million new vehicles.",
        "en",
    ),
    ("The line is 12 km long.", "The line is 7.5 miles long.", "en"),
    ("The mill cost about 4 million crowns.", "The mill cost 4.2 million crowns.", "en"),
    ("The firm sold 2,000 boats.", "The firm built 2,400 boats.", "en"),
    ("The firm expects to sell 2,000 boats.", "The firm sold 2,400 boats.", "en"),
    ("Ortiz is 47 and lives in Leeds.", "Marsh is 52 and lives in Leeds.", "en"),
    ("Each flat costs $400,000.", "The block of flats costs $4.8 million.", "en"),
    ("The plant uses 30 percent less water.", "The plant uses 20 percent less power.", "en"),
    ("He was fined £500 for the first offence.", "He was fined £900 for the second offence.", "en"),
    ("Nobody was hurt in the fire.", "Two people were hurt in the flood.", "en"),
    ("The mayor did not attend the opening.", "The mayor attended the meeting.", "en"),
    (
        "The bank raised its rate to 4 percent in June.",
        "The bank raised its rate to 4.5 percent.",
        "en",
    ),
    ("„Wir warten“, sagte Holm.", "„Wir handeln“, sagte Brückner.", "de"),
    ("Köln hat 1,1 Millionen Einwohner.", "Bonn hat 330.000 Einwohner.", "de"),
    ("Im Januar stieg der Preis um 3 Prozent.", "Im Februar stieg der Preis um 4 Prozent.", "de"),
    ("El barco lleva 300 pasajeros.", "El tren lleva 500 pasajeros.", "es"),
    ("En 2019 llegaron 3.000 turistas.", "En 2020 llegaron 900 turistas.", "es"),
)

SAME: Final[tuple[tuple[str, str, str], ...]] = (
    ("The bridge cost €3,100,000.", "The bridge cost €3.1 million.", "en"),
    ("42 percent of the residents own cars.", "Among residents, 42 % own a car.", "en"),
    ("The museum opened on 4 May 2019.", "The museum opened on May 4, 2019.", "en"),
    ("The ferry carries twelve passengers.", "The ferry carries 12 passengers.", "en"),
    ("Die Brücke kostete 3,1 Millionen Euro.", "3,1 Mio. Euro kostete die Brücke.", "de"),
)
