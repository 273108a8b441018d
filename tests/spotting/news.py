"""Short news articles of our own, each sentence with what it is: ``claim`` or why it is none."""

from typing import Final

CLAIM, OPINION, PREDICTION, INSTRUCTION = "claim", "opinion", "prediction", "instruction"
RHETORIC, QUESTION, SHOULD, GREETING = "rhetoric", "question", "should", "greeting"
TEMPLATE, READER = "template", "reader"

BUSINESS: Final = (
    ("Brightwater Foods closed its cannery in Port Ellery on Monday.", CLAIM),
    ("The plant had employed 340 people since 1987.", CLAIM),
    ("Sales of tinned fish fell 18 percent last year, according to the company's accounts.", CLAIM),
    ("Chief executive Dana Whitlock blamed rising energy prices.", CLAIM),
    ("“We lost money on every tin,” she told reporters.", CLAIM),
    ("In my view the board was asleep.", OPINION),
    ("It is a shameful end for a proud trade.", OPINION),
    ("The closure will change the town.", PREDICTION),
    ("Only time will tell whether the harbour survives.", RHETORIC),
    ("Why did nobody see it coming?", QUESTION),
    ("The state pension fund owns a third of the shares.", CLAIM),
    ("Sign up here for our weekly markets letter.", INSTRUCTION),
    (
        "Brightwater bought the cannery from the Ellery family because of its deep-water pier.",
        CLAIM,
    ),
)
POLITICS: Final = (
    ("The Marsh Hill town council voted 7-4 on Tuesday to end free parking.", CLAIM),
    ("Drivers must pay $2 an hour from 1 March.", CLAIM),
    ("Councillor Rafi Anand called the charge a tax on the poor.", CLAIM),
    ("Mayor Joan Pell vetoed a similar plan in 2022.", CLAIM),
    ("I think the mayor was right.", OPINION),
    ("We should all walk more.", SHOULD),
    ("The vote is a disgrace.", OPINION),
    ("Residents will remember this.", PREDICTION),
    ("Make no mistake, the stakes are high.", RHETORIC),
    ("Parking brought the town more money than libraries cost it.", CLAIM),
    ("Thank you for reading.", GREETING),
    ("Please send your letters to the editor.", INSTRUCTION),
    ("Pell is the first mayor of Marsh Hill to be elected three times.", CLAIM),
)
SCIENCE: Final = (
    ("Researchers at the University of Tolvik have found ice under the Amber crater.", CLAIM),
    ("The layer is up to 40 metres thick.", CLAIM),
    ("Radar data from two probes confirmed the finding, the team reported in May.", CLAIM),
    ("“This is older than anything we have drilled,” said geologist Inés Moreau.", CLAIM),
    ("Earlier missions had missed the ice because their instruments pointed north.", CLAIM),
    ("The pictures are beautiful.", OPINION),
    ("Mars will have its own wells some day.", PREDICTION),
    ("Could it hold life?", QUESTION),
    ("Imagine a lake under the dust.", READER),
    ("The discovery is a game-changer.", RHETORIC),
    ("Mars has less ice than Tolvik's team expected.", CLAIM),
    ("Don't forget to subscribe.", INSTRUCTION),
)
STADT_DE: Final = (
    ("Der Stadtrat von Lindenau hat am Montag den Bau der Südbrücke beschlossen.", CLAIM),
    ("Die Brücke kostet 34 Millionen Euro.", CLAIM),
    ("Bürgermeisterin Petra Sommer sagte, das Land übernehme die Hälfte.", CLAIM),
    ("Die alte Brücke wurde 1962 eröffnet und ist seit März gesperrt.", CLAIM),
    ("Meiner Meinung nach war das überfällig.", OPINION),
    ("Das ist ein Skandal.", OPINION),
    ("Die Bürger werden das nicht vergessen.", PREDICTION),
    ("Es bleibt abzuwarten, wie es weitergeht.", RHETORIC),
    ("Warum dauerte das so lange?", QUESTION),
    ("Bitte schreiben Sie uns Ihre Meinung.", INSTRUCTION),
    ("Die Arbeitslosigkeit in Lindenau ist höher als im ganzen Land.", CLAIM),
    ("Vielen Dank fürs Lesen.", GREETING),
)
EMPRESA_ES: Final = (
    ("La fábrica de Aldearrubia cerró el lunes.", CLAIM),
    ("La empresa despidió a 120 trabajadores.", CLAIM),
    ("Según el sindicato, las pérdidas superan los 8 millones de euros.", CLAIM),
    ("El alcalde Tomás Rueda anunció un plan de ayudas.", CLAIM),
    ("Creo que nadie lo esperaba.", OPINION),
    ("Es una vergüenza.", OPINION),
    ("La ciudad cambiará para siempre.", PREDICTION),
    ("Está por ver qué ocurre ahora.", RHETORIC),
    ("¿Quién pagará las deudas?", QUESTION),
    ("Suscríbase a nuestro boletín.", INSTRUCTION),
    ("El paro es más alto que en 2019.", CLAIM),
    ("Muchas gracias a todos.", GREETING),
)
CONSEIL_FR: Final = (
    ("Le conseil municipal de Valbrune a voté lundi la fermeture de la piscine.", CLAIM),
    ("Les travaux coûteraient 6 millions d'euros.", CLAIM),
    ("La maire, Odile Garnier, a déclaré que la dette avait doublé.", CLAIM),
    ("La piscine a accueilli 90 000 visiteurs en 2023.", CLAIM),
    ("À mon avis, c'était inévitable.", OPINION),
    ("C'est une honte.", OPINION),
    ("Les habitants oublieront vite.", PREDICTION),
    ("C'est un tournant.", RHETORIC),
    ("Abonnez-vous à notre lettre.", INSTRUCTION),
    ("Merci à tous.", GREETING),
    ("Que feront les nageurs ?", QUESTION),
)
ARTICLES: Final = (
    ("en", BUSINESS),
    ("en", POLITICS),
    ("en", SCIENCE),
    ("de", STADT_DE),
    ("es", EMPRESA_ES),
    ("fr", CONSEIL_FR),
)
