import pytest

from workbench.spotting.furniture import furniture, set_apart


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("LEAVE A COMMENT", "comment form"),
        ("Your email address will not be published.", "comment form"),
        ("Deine E-Mail-Adresse wird nicht veröffentlicht.", "comment form"),
        ("Laisser un commentaire", "comment form"),
        ("Deja una respuesta", "comment form"),
        ("12 Comments", "comment form"),
        ("We use cookies to improve your experience.", "cookie notice"),
        ("Wir verwenden Cookies", "cookie notice"),
        ("Sign up for our weekly newsletter", "newsletter sign-up"),
        ("Share Facebook Twitter WhatsApp", "share buttons"),
        ("Teilen Drucken", "share buttons"),
        ("Read more: Why the bridge fell", "related link"),
        ("Lire aussi : le pont est fermé", "related link"),
        ("Related stories", "related link"),
        ("Tags: bridges, Leeds", "related link"),
        ("Skip to content", "navigation"),
        ("Home > News > Local", "navigation"),
        ("Advertisement", "advertisement"),
        ("© 2024 The Herald", "rights and legal notice"),
        ("Privacy Policy | Terms of Use", "rights and legal notice"),
        ("By Ana Brook and Tom Hale", "byline"),
        ("Von Petra Holm", "byline"),
        ("(Reporting by Ana Brook; Editing by Will Moss.)", "byline"),
        ("Published 14 March 2024, 9:05 am", "date line"),
        ("3. Februar 2025", "date line"),
        ("4 min read", "date line"),
        ("Photo: Ana Brook/Reuters", "picture credit"),
        ("* * *", "ornament"),
        ("Leave a Reply Cancel reply", "comment form"),
        ("Kommentare (14)", "comment form"),
        ("Inicia sesión para comentar", "comment form"),
        ("Ajouter un commentaire", "comment form"),
        ("We value your privacy", "cookie notice"),
        ("Wir und unsere Partner verwenden Cookies", "cookie notice"),
        ("Continuer sans accepter", "cookie notice"),
        ("Configurar", "cookie notice"),
        ("Click to share on X (Opens in new window)", "share buttons"),
        ("Auf Facebook teilen", "share buttons"),
        ("Copier le lien", "share buttons"),
        ("Guardar", "share buttons"),
        ("Join 40,000 readers", "newsletter sign-up"),
        ("Never miss a story — sign up for alerts", "newsletter sign-up"),
        ("Abonnez-vous", "newsletter sign-up"),
        ("Apúntate a la newsletter", "newsletter sign-up"),
        ("In case you missed it", "related link"),
        ("Passend zum Thema", "related link"),
        ("Vous aimerez aussi", "related link"),
        ("Lo más leído", "related link"),
        ("You have 2 free articles remaining", "subscription notice"),
        ("Nur für Abonnenten", "subscription notice"),
        ("Déjà abonné ? Se connecter", "subscription notice"),
        ("¿Ya eres suscriptor? Inicia sesión", "subscription notice"),
        ("Listen 4 min", "navigation"),
        ("Artikel anhören", "navigation"),
        ("Écouter l’article", "navigation"),
        ("Volver arriba", "navigation"),
        ("Advertisement - Scroll to continue", "advertisement"),
        ("La suite après cette publicité", "advertisement"),
        ("Lesedauer: 3 Min.", "date line"),
        ("3 min de lecture", "date line"),
        ("Lectura de 3 min", "date line"),
        ("Ana Brook contributed to this report.", "byline"),
        ("Ana Brook, Political Correspondent", "byline"),
        ("Ana Brook is a reporter at The Herald.", "about the author"),
        ("Crédit photo : Ana Brook", "picture credit"),
    ],
)
def test_furniture_is_recognised(line: str, kind: str) -> None:
    assert furniture(line) == kind


@pytest.mark.parametrize(
    "line",
    [
        "The regulator fined the firm $40 million over its use of cookies.",
        "Readers sent more than 300 comments on the plan to the council.",
        "By Friday the river had risen by two metres.",
        "Share prices fell by 4% on Monday.",
        "The privacy law passed in 2019 was never enforced.",
        "On 14 March 2024 the bridge was closed.",
        "Photographs taken by a drone show the damage.",
        "Von den 40 Bewerbern wurden drei eingeladen.",
        "He copied the email to the minister.",
        "The search firm changed its privacy policy in 2012, angering users.",
        "“We use cookies to track visitors,” the firm told the court.",
        "More in the region were killed by floods on Monday than ever before.",
        "He sold his archive of war pictures to Getty Images.",
        "Share the burden of the costs, the minister told the towns.",
        "Kestrel to sell its plant in Leeds | The Herald",
        "Abonnez-vous, dit-il. La mairie a payé 3 millions d’euros.",
        "Accept the offer, the union told its members.",
        "Donate blood, the hospital asked on Monday.",
        "Premium fuel costs 2.10 euros in Leeds.",
        "Ana Brook is the mayor of Leeds.",
        "Topics included the bridge and the new school.",
        "Listen to the river, the poet wrote in 1921.",
        "Kommentare zu dem Plan nahm die Stadt nicht an.",
        "Les abonnés de Condor ont payé 12 euros de plus en 2023.",
        "Más de 40 personas protestaron en Sevilla.",
    ],
)
def test_the_article_is_not_furniture(line: str) -> None:
    assert furniture(line) == ""


PROSE = (
    "The bridge over the river Aire was closed on Monday after engineers found cracks in two of "
    "its five pillars, the council said. It will stay closed."
)


def test_short_labels_before_the_article_are_set_apart() -> None:
    assert set_apart(["Local News", "Bridge closed after engineers find cracks", PROSE]) == [
        "category label",
        "",
        "",
    ]


def test_what_stands_under_a_comment_form_is_set_apart_until_prose_begins() -> None:
    kinds = set_apart([PROSE, "2 Comments", "Jo says hi", "great piece", PROSE])
    assert kinds[1:] == [
        "comment form",
        "comments under the article",
        "comments under the article",
        "",
    ]


def test_links_under_a_heading_for_links_are_set_apart() -> None:
    assert set_apart([PROSE, "Related articles", "Mayor opens new pool"])[2] == "related link"
