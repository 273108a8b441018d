import pytest

from workbench.ingest.parsers import language_of
from workbench.ingest.tongue import plain_language

PLAIN = {
    "en": "The council of the town voted on Monday to keep the ferry that runs from the old pier. "
    "It is the only one of its kind in the county, and the mayor said that he was glad. ",
    "de": "Der Rat der Stadt hat am Montag beschlossen, die Fähre nicht zu verkaufen, und das ist "
    "für den Hafen ein Glück. Die Leute auf dem Anleger sind mit dem Entschluss zufrieden. ",
    "fr": "Le conseil de la ville a voté lundi pour que le bac du vieux port ne soit pas vendu. "
    "Les gens qui attendent sur le quai et dans les cafés ont dit que la décision est bonne. ",
    "es": "El ayuntamiento de la ciudad votó el lunes para que el barco no se venda, y los vecinos "
    "del puerto lo celebran. Es una de las cosas más queridas por la gente que vive en el barrio. ",
}
OTHERS = {
    "nl": "De gemeenteraad van de stad heeft maandag besloten om het veer niet te verkopen, en dat "
    "is een geluk voor de haven. De mensen op de kade zijn blij met het besluit van de raad. ",
    "pt": "A câmara da cidade votou na segunda-feira para que o barco não seja vendido, e os "
    "moradores do porto ficaram contentes com a decisão que foi tomada pela maioria. ",
    "ca": "L’ajuntament de la ciutat va votar dilluns perquè el vaixell no es vengui, i els veïns "
    "del port estan contents amb la decisió que va prendre la majoria en el ple del mes. ",
    "it": "Il consiglio della città ha votato lunedì perché il traghetto non sia venduto, e la "
    "gente che aspetta sul molo è contenta della decisione presa con una grande maggioranza. ",
    "sv": "Stadens råd röstade på måndagen för att färjan inte ska säljas. Det är en glädje för "
    "hamnen. Folk som väntar på kajen är nöjda med beslutet som togs av en stor majoritet. ",
}


@pytest.mark.parametrize("language", sorted(PLAIN))
def test_a_plain_text_is_told_by_its_commonest_words(language: str) -> None:
    assert plain_language(PLAIN[language] * 3) == language
    assert language_of(PLAIN[language] * 3) == language


@pytest.mark.parametrize("language", sorted(OTHERS))
def test_a_neighbouring_language_is_left_to_the_model(language: str) -> None:
    assert plain_language(OTHERS[language] * 3) == ""
    assert language_of(OTHERS[language] * 3) == language


def test_two_languages_a_few_words_or_another_script_are_in_doubt() -> None:
    assert plain_language((PLAIN["en"] + PLAIN["de"]) * 3) == ""
    assert plain_language("The council of the town voted on Monday.") == ""
    assert plain_language(PLAIN["en"] * 3 + "Совет города проголосовал.") == ""
