"""The words that show that a number names something and counts nothing, as data."""

from typing import Final

from workbench.language.lexicon import Lexicon, listed

# Before a number: a place in a text or a law, a room, a version (any case).
PLACES: Final = Lexicon(
    dict.fromkeys(
        listed(
            """section sections sect. article art. chapter chap. paragraph para. clause page pages
            p. pp. figure fig. table appendix annex exhibit footnote verse line nr. n°
            room gate platform apartment apt. suite flight route highway interstate motorway
            exit unit building type class
            volume vol. issue version v. ver. model resolution proposition directive
            regulation rule amendment title schedule item question step lot channel bus line
            terminal pier sector zone district precinct squadron serial isbn issn zip postcode
            box suite extension ext. tel tel. tel: phone phone: fax case docket order act
            abschnitt artikel kapitel absatz abs. seite s. abb. tabelle ziffer satz anlage nummer
            zimmer gleis linie flug band folge typ paragraf randnummer kreis
            artículo artículos capítulo sección página pág. párrafo núm. número tabla figura anexo
            sala vuelo línea ley tomo tipo
            chapitre section page alinéa annexe tableau figure numéro n. vol salle porte ligne
            tome loi articolo capitolo pagina numero artigo capítulo § §§ №"""
        ),
        True,
    )
)
# Before a number: what is counted through, so that the number is a rank.
RANKS: Final = Lexicon(
    {
        word: word
        for word in listed(
            """series season episode phase stage category grade level tier round game week number
            no. match race set generation staffel stufe klasse runde spieltag platz rang phase étape
            saison fase etapa temporada jornada puesto capa nivel categoría catégorie niveau"""
        )
    }
)
# Before a number: names of things that are numbered (case as written).
NAMED: Final = Lexicon(
    dict.fromkeys(
        listed(
            """Boeing Airbus Embraer Concorde iPhone iPad Galaxy Pixel PlayStation Xbox Windows
            Android iOS macOS Office Falcon Apollo Soyuz Artemis Gemini Chang'e Voyager Sputnik
            Mariner Luna Vostok Formula Formel Fórmula Formule Covid COVID Sars Route Highway
            Interstate Autobahn Flight Channel Radio BBC Area Pier Studio Sendero Group Group_of
            GPT ChatGPT Claude Llama DeepSeek Sonnet Opus Grok Mistral HTML MP3 MP USB Bluetooth
            Wi-Fi WiFi DVB Core Ryzen GeForce RTX GTX Radeon Snapdragon Tesla_Model Model Ford Fiat
            Peugeot Renault BMW Audi Mercedes Porsche Ferrari Volvo Leopard Type Typ Mk Mark
            World_War Weltkrieg Psalm Corinthians Samuel Kings Super_Bowl Euro UEFA_Euro Catch Sum
            Forever Heaven Blink Article Section Title Resolution Chapter
            神舟 嫦娥 天宫 长征 歼 东风 Mate Redmi Kirin Ascend Atlas Starship Block Vega
            Ariane
            Nummer Numéro Número"""
        ),
        True,
    ),
    exact=True,
)
# After a number: what a product or a place is called.
NAME_GOES_ON: Final = Lexicon(
    dict.fromkeys(
        listed(
            """MAX Max Pro Plus Ultra Dreamliner NEO neo Super Turbo Downing_Street Street Avenue
            St St. Ave Ave. Road Rd Boulevard Blvd Lane Broadway Turismo Carrera"""
        ),
        True,
    ),
    exact=True,
)
# After a spelled or counted ordinal: what is named with one.
NUMBERED_NAMES: Final = Lexicon(
    dict.fromkeys(
        listed(
            """Amendment Street Avenue Fleet Army Division Battalion Brigade Regiment Circuit
            Congress Reich World Lady Ladies Gentleman Minister Republic Temple Lieutenant Secretary
            Crusade Estate Symphony Corps Wing Airborne Floor Bank Sea Lord Sergeant Weltkrieg
            Weltkriegs Bundesliga Liga République Guerra Guerre Fifth Intifada"""
        ),
        True,
    ),
    exact=True,
)
