"""Given names, the commonest of several languages, in lower case: they tell a person."""

from typing import Final

from workbench.language.abbreviations import listed

GIVEN_NAMES: Final = listed(
    """
aaron abdul abdullah abigail abraham adam adrian agnes ahmad ahmed aisha akira alan albert
alejandro alex alexander alexandra alexei alexis alfred ali alice alicia alison allison amanda amber
amina amir amy ana anastasia andré andrea andreas andrei andrew andy angela angelina anita ann anna
anne annette anthony anton antonio antónio arjun arnold arthur ashley astrid barack barbara barry
beatrice ben benjamin bernard bernie beth bill billy björn bob boris brad brandon brenda brett brian
bridget bruce bryan camille carl carla carlos carmen carol caroline catherine cecilia chad charles
charlie charlotte chen chris christian christina christine christopher claire clara claude claudia
colin connor craig cristina cynthia daniel daniela danielle danny darren dave david dean deborah
denis dennis derek diana diane diego dieter dietmar dmitri dmitry dominic don donald donna doris
dorothy doug douglas dylan eduardo edward edwin eileen eleanor elena elias elijah elisabeth
elizabeth ella ellen elon emily emma emmanuel enrique eric erik erika ernest erwin esther ethan
eugene eva evan evelyn fatima felix fernando fiona frances francesca francis francisco françois
frank franz fred frederick friedrich gabriel gareth gary gavin geoffrey george georges gerald
gerhard giorgia giovanni giuseppe gloria gordon grace graham greg gregory gretchen guillermo gustavo
guy hannah hans harold harriet harry hassan heather heidi heinrich helen helena helga helmut henri
henrik henry herbert hillary holly howard hugh hugo hussein ian ibrahim ida igor ingrid irene isaac
isabel isabella ivan ivanka jack jackie jacob jacques jaime jake james jamie jan jane janet janice
jared jasmine jason javier jay jean jeff jeffrey jennifer jensen jeremy jerome jerry jesse jessica
jesús jill jim jimmy joachim joan joanna joe joel johan johann johannes john johnny jon jonas
jonathan jorge josé josef joseph josh joshua juan juana juanita judith judy julia julian julie
julien jürgen justin kamala karen karin karl kate katherine kathleen kathryn kathy katie keith keir
kelly ken kenneth kevin kim kimberly klaus kristen kristin kurt kyle lars laura lauren laurent
lawrence leah lee leo leon leonard leslie lewis liam lily linda lindsey lisa lloyd lois lorenzo
louis louise luca lucas lucy luigi luis luís luiz lukas lynn madeleine magnus mahmoud malcolm
manuel marc marcel marco marcos marcus margaret maria maría marie marina mario marion mark marko
markus martha martin martina mary mateo mats matt matteo matthew matthias maureen maurice max
maximilian megan melania melanie melissa michael michel michele michelle miguel mike mikhail mitch
mohamed mohammad mohammed mohammed monica monika muhammad mustafa nadia nancy naomi narendra natalia
natalie nathan neil nelson nicholas nick nicola nicolas nicole nigel nikolai nina noah noam nora
norman oleg olga oliver olivia olivier omar oscar otto owen pablo paolo patricia patrick paul paula
pavel pedro peggy penny peter petra phil philip philippe phillip pierre piotr priya rachel rafael
rahul raj ralf ralph ramón rand randy raymond rebecca regina renate rené ricardo richard rick rita
rob robert roberto robin rodrigo roger roland roman ron ronald rosa rose ross roy rudolf rudy rupert
ruth ryan salman sam samantha samir samuel sandra sanjay sara sarah scott sean sebastian sergei
sergey sergio seth shannon sharon sheila shinzo shirley silvia simon simone sofia sonia sophia
sophie stacey stanley stefan stella stephanie stephen steve steven stewart stuart sue susan susanne
suzanne svetlana sven sylvia takashi tamara tanya tara tatiana ted teresa terry theodore theresa
thomas tim timothy tina todd tom tomás tommy toni tony tracy trevor ulrich ulrike ursula uwe valerie
vanessa vera vernon veronica victor victoria viktor vincent virginia vivek vladimir volodymyr walter
warren wayne wei wendy werner wilhelm will william willy winston wolfgang xavier xi yasmin yuki
yusuf yvonne zachary zoe
"""
)
# Of them, those that are as often something else.
ALSO_WORDS: Final = listed(
    "amber christian dean don grace guy jay lee max penny rand rose will may mark bill frank rob "
    "chad virginia victoria florence jordan georgia regina sue jack wei chen roman xi"
)
