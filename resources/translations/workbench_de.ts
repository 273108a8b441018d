<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln claim(s) checked, not signed off.</source>
        <translation>
            <numerusform>%Ln Behauptung geprüft, nicht freigegeben.</numerusform>
            <numerusform>%Ln Behauptungen geprüft, nicht freigegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) selected</source>
        <translation>
            <numerusform>%Ln Behauptung ausgewählt</numerusform>
            <numerusform>%Ln Behauptungen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) selected: {claim.accept} accepts, {claim.drop} drops, {claim.note_nothing} sets apart, {claim.merge} merges, {claim.join} says they are the same fact</source>
        <translation>
            <numerusform>%Ln Behauptung ausgewählt: {claim.accept} nimmt an, {claim.drop} verwirft, {claim.note_nothing} sortiert aus, {claim.merge} führt zusammen, {claim.join} sagt: gleicher Fakt</numerusform>
            <numerusform>%Ln Behauptungen ausgewählt: {claim.accept} nimmt an, {claim.drop} verwirft, {claim.note_nothing} sortiert aus, {claim.merge} führt zusammen, {claim.join} sagt: gleicher Fakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Dokument konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Dokumente konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read</source>
        <translation>
            <numerusform>%Ln Datei ist nicht lesbar</numerusform>
            <numerusform>%Ln Dateien sind nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed</source>
        <translation>
            <numerusform>%Ln Datei geändert</numerusform>
            <numerusform>%Ln Dateien geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) missing</source>
        <translation>
            <numerusform>%Ln Datei fehlt</numerusform>
            <numerusform>%Ln Dateien fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them rated by you.</source>
        <translation>
            <numerusform>%Ln davon von Ihnen bewertet.</numerusform>
            <numerusform>%Ln davon von Ihnen bewertet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them: much of the wording in common with other sources.</source>
        <translation>
            <numerusform>%Ln davon hat viel Wortlaut mit anderen Quellen gemeinsam.</numerusform>
            <numerusform>%Ln davon haben viel Wortlaut mit anderen Quellen gemeinsam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln origin(s)</source>
        <translation>
            <numerusform>%Ln Ursprung</numerusform>
            <numerusform>%Ln Ursprünge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of sources have much of the wording in common.</source>
        <translation>
            <numerusform>%Ln Quellenpaar hat viel Wortlaut gemeinsam.</numerusform>
            <numerusform>%Ln Quellenpaare haben viel Wortlaut gemeinsam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Passage</numerusform>
            <numerusform>%Ln Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) for the claim</source>
        <translation>
            <numerusform>%Ln Passage zur Behauptung</numerusform>
            <numerusform>%Ln Passagen zur Behauptung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) found.
Of what is compared in the first, “{title}”: {compared}.</source>
        <translation>
            <numerusform>%Ln Passage gefunden.
Verglichen in der ersten, „{title}“: {compared}.</numerusform>
            <numerusform>%Ln Passagen gefunden.
Verglichen in der ersten, „{title}“: {compared}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln Beleg</numerusform>
            <numerusform>%Ln Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln Beleg</numerusform>
            <numerusform>%Ln Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) waiting for an answer</source>
        <translation>
            <numerusform>%Ln Rückfrage wartet auf Antwort</numerusform>
            <numerusform>%Ln Rückfragen warten auf Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read in part</source>
        <translation>
            <numerusform>%Ln teilweise gelesen</numerusform>
            <numerusform>%Ln teilweise gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln Satz</numerusform>
            <numerusform>%Ln Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) selected</source>
        <translation>
            <numerusform>%Ln Quelle ausgewählt</numerusform>
            <numerusform>%Ln Quellen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) without a date passed over.</source>
        <translation>
            <numerusform>%Ln Quelle ohne Datum übergangen.</numerusform>
            <numerusform>%Ln Quellen ohne Datum übergangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken in</source>
        <translation>
            <numerusform>%Ln aufgenommen</numerusform>
            <numerusform>%Ln aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there before</source>
        <translation>
            <numerusform>%Ln schon vorhanden</numerusform>
            <numerusform>%Ln schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) done</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) under nothing</source>
        <translation>
            <numerusform>%Ln Wort unmarkiert</numerusform>
            <numerusform>%Ln Wörter unmarkiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n offene Rückfrage</numerusform>
            <numerusform>%n offene Rückfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber das Programm</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>Zurück&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Fall</translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation>Fall &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>B&amp;efehle…</translation>
    </message>
    <message>
        <source>&amp;Compare similar sources…</source>
        <translation>Ähnliche Quellen &amp;vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Kontext</translation>
    </message>
    <message>
        <source>&amp;Describe source…</source>
        <translation>Quelle &amp;beschreiben…</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>Verwer&amp;fen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>Bericht &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Find in article…</source>
        <translation>Im &amp;Artikel suchen…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;History of the claim</source>
        <translation>&amp;Verlauf der Behauptung</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bibliothe&amp;k</translation>
    </message>
    <message>
        <source>&amp;Mark selection as claim</source>
        <translation>Als &amp;Behauptung markieren</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>Neue Bib&amp;liothek…</translation>
    </message>
    <message>
        <source>&amp;Next claim</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Note on evidence</source>
        <translation>&amp;Notiz zum Beleg</translation>
    </message>
    <message>
        <source>&amp;Open article…</source>
        <translation>&amp;Artikel öffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste as source…</source>
        <translation>Als Quelle &amp;einfügen…</translation>
    </message>
    <message>
        <source>&amp;Paste text…</source>
        <translation>&amp;Text einfügen…</translation>
    </message>
    <message>
        <source>&amp;Previous claim</source>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Recent cases</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Restate…</source>
        <translation>Umformu&amp;lieren…</translation>
    </message>
    <message>
        <source>&amp;Same origin as…</source>
        <translation>Gleicher &amp;Ursprung wie…</translation>
    </message>
    <message>
        <source>&amp;Sample case</source>
        <translation>Beis&amp;pielfall</translation>
    </message>
    <message>
        <source>&amp;Save verdict</source>
        <translation>Urteil &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Search the library…</source>
        <translation>In der &amp;Bibliothek suchen…</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>&amp;Split at cursor…</source>
        <translation>Am Cursor &amp;teilen…</translation>
    </message>
    <message>
        <source>&amp;Supports</source>
        <translation>&amp;Stützt</translation>
    </message>
    <message>
        <source>&amp;Take that back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Take up</source>
        <translation>&amp;Doch prüfen</translation>
    </message>
    <message>
        <source>&amp;Texts of the licences</source>
        <translation>&amp;Texte der Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Try again what was not read</source>
        <translation>&amp;Nicht Gelesenes erneut lesen</translation>
    </message>
    <message>
        <source>&amp;Undermines</source>
        <translation>Sch&amp;wächt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View source</source>
        <translation>&amp;Quelle ansehen</translation>
    </message>
    <message>
        <source>&amp;Withdraw evidence</source>
        <translation>Beleg z&amp;urückziehen</translation>
    </message>
    <message>
        <source>&amp;Write rationale</source>
        <translation>&amp;Begründung schreiben</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ohne)</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln repeat(s) of the same origin</source>
        <translation>
            <numerusform>+%Ln Wiederholung gleichen Ursprungs</numerusform>
            <numerusform>+%Ln Wiederholungen gleichen Ursprungs</numerusform>
        </translation>
    </message>
    <message>
        <source>1 – least</source>
        <translation>1 – geringste</translation>
    </message>
    <message>
        <source>2 sources have much of the wording in common.</source>
        <translation>2 Quellen haben viel Wortlaut gemeinsam.</translation>
    </message>
    <message>
        <source>2025-05-31, or {day}</source>
        <translation>2025-05-31 oder {day}</translation>
    </message>
    <message>
        <source>5 – most</source>
        <translation>5 – höchste</translation>
    </message>
    <message>
        <source>9 Mar, 2026-03-09 or +3</source>
        <translation>9.3., 2026-03-09 oder +3</translation>
    </message>
    <message>
        <source>A bare address: no page or paragraph says where a reader finds the words.</source>
        <translation>Nur eine Adresse: Keine Seite und kein Absatz sagt, wo man die Worte findet.</translation>
    </message>
    <message>
        <source>A case keeps the scale that it was opened with.</source>
        <translation>Ein Fall behält die Skala, mit der er geöffnet wurde.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über das Programm</translation>
    </message>
    <message>
        <source>Accept all s&amp;hown</source>
        <translation>Alle ange&amp;zeigten annehmen</translation>
    </message>
    <message>
        <source>Accept and ne&amp;xt</source>
        <translation>Annehmen und &amp;weiter</translation>
    </message>
    <message>
        <source>Accept every claim that the table shows</source>
        <translation>Alle Behauptungen annehmen, die die Tabelle zeigt</translation>
    </message>
    <message>
        <source>Accept the claim and go to the next one that nobody has accepted</source>
        <translation>Die Behauptung annehmen und zur nächsten gehen, die noch niemand angenommen hat</translation>
    </message>
    <message>
        <source>Accept the passage as context</source>
        <translation>Die Passage als Kontext annehmen</translation>
    </message>
    <message>
        <source>Accept the passage as evidence that supports the claim</source>
        <translation>Die Passage als Beleg annehmen, der die Behauptung stützt</translation>
    </message>
    <message>
        <source>Accept the passage as evidence that undermines the claim</source>
        <translation>Die Passage als Beleg annehmen, der die Behauptung schwächt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted ({balance})</source>
        <translation>Angenommen ({balance})</translation>
    </message>
    <message>
        <source>Accepted as a claim</source>
        <translation>Als Behauptung angenommen</translation>
    </message>
    <message>
        <source>Accepted as evidence: {stance}</source>
        <translation>Als Beleg angenommen: {stance}</translation>
    </message>
    <message>
        <source>Accepted evidence</source>
        <translation>Angenommene Belege</translation>
    </message>
    <message>
        <source>Accepted: context</source>
        <translation>Angenommen: Kontext</translation>
    </message>
    <message>
        <source>Accepted: supports</source>
        <translation>Angenommen: stützt</translation>
    </message>
    <message>
        <source>Accepted: undermines</source>
        <translation>Angenommen: schwächt</translation>
    </message>
    <message>
        <source>Accepted: {title} – {stance}</source>
        <translation>Angenommen: {title} – {stance}</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Add &amp;address…</source>
        <translation>&amp;Adresse hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add a folder of sources</source>
        <translation>Einen Ordner mit Quellen hinzufügen</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add files as sources</source>
        <translation>Dateien als Quellen hinzufügen</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Add source from address</source>
        <translation>Quelle von Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Add sources…</source>
        <translation>Quellen hinzufügen…</translation>
    </message>
    <message>
        <source>Add the documents that the claims are to be checked against.</source>
        <translation>Fügen Sie die Dokumente hinzu, an denen die Behauptungen geprüft werden.</translation>
    </message>
    <message>
        <source>Add the documents that this article rests on: files, a folder, or addresses. Their passages then appear here.</source>
        <translation>Fügen Sie die Dokumente hinzu, auf denen der Artikel beruht: Dateien, einen Ordner oder Adressen. Ihre Passagen erscheinen dann hier.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse der Seite</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Agree that this is a claim to check: the current one, or those selected</source>
        <translation>Zustimmen, dass dies eine zu prüfende Behauptung ist: die aktuelle oder die ausgewählten</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Alle Standardtasten</translation>
    </message>
    <message>
        <source>All words of the claim</source>
        <translation>Alle Wörter der Behauptung</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Allow pages to be fetched from the web</source>
        <translation>Abruf von Seiten aus dem Netz erlauben</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Auch</translation>
    </message>
    <message numerus="yes">
        <source>Also at %Ln place(s)</source>
        <translation>
            <numerusform>Auch an %Ln weiteren Stelle</numerusform>
            <numerusform>Auch an %Ln weiteren Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in, from the same origin:</source>
        <translation>Auch in, vom gleichen Ursprung:</translation>
    </message>
    <message>
        <source>Another key for “{action}”:</source>
        <translation>Andere Taste für „{action}“:</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>Antwort gewünscht bis</translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation>Antwort: {words}</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie zu Anfang</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Wieder im Wortlaut</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask a &amp;question…</source>
        <translation>&amp;Rückfrage stellen…</translation>
    </message>
    <message>
        <source>Ask a question ({verdict.query})</source>
        <translation>Rückfrage stellen ({verdict.query})</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Author, editor or lawyer</source>
        <translation>Autor, Redaktion oder Justiziariat</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Bring back a claim that was dropped or set apart</source>
        <translation>Eine verworfene oder aussortierte Behauptung zurückholen</translation>
    </message>
    <message>
        <source>Bringing back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Build the sample case: an article with its sources, to try everything on</source>
        <translation>Den Beispielfall anlegen: ein Artikel mit seinen Quellen, um alles auszuprobieren</translation>
    </message>
    <message>
        <source>Building the sample case</source>
        <translation>Beispielfall anlegen</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Gebaut mit</translation>
    </message>
    <message>
        <source>By the same person: {reason}</source>
        <translation>Durch dieselbe Person: {reason}</translation>
    </message>
    <message>
        <source>C&amp;laim</source>
        <translation>B&amp;ehauptung</translation>
    </message>
    <message>
        <source>Came inside</source>
        <translation>Enthalten in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the running work; what was finished is kept</source>
        <translation>Die laufende Arbeit abbrechen; was fertig ist, bleibt</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message numerus="yes">
        <source>Case opened: %n claim(s) found, {apart} set apart.</source>
        <translation>
            <numerusform>Fall geöffnet: %n Behauptung gefunden, {apart} aussortiert.</numerusform>
            <numerusform>Fall geöffnet: %n Behauptungen gefunden, {apart} aussortiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Case opened: %n claim(s) found.</source>
        <translation>
            <numerusform>Fall geöffnet: %n Behauptung gefunden.</numerusform>
            <numerusform>Fall geöffnet: %n Behauptungen gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case: {case}</source>
        <translation>Fall: {case}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Cases that have such evidence</source>
        <translation>Fälle, die solche Belege haben</translation>
    </message>
    <message>
        <source>Change to</source>
        <translation>Ändern in</translation>
    </message>
    <message>
        <source>Change what kinds the claim is of: the current one, or those selected</source>
        <translation>Ändern, welcher Art die Behauptung ist: die aktuelle oder die ausgewählten</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed or gone ({count})</source>
        <translation>Geändert oder weg ({count})</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changes ({count})</source>
        <translation>Änderungen ({count})</translation>
    </message>
    <message>
        <source>Changes of what is said of the source</source>
        <translation>Änderungen an der Beschreibung der Quelle</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Na&amp;chprüfen</translation>
    </message>
    <message>
        <source>Checked before: {check}</source>
        <translation>Schon geprüft: {check}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Choose a claim first.</source>
        <translation>Wählen Sie zuerst eine Behauptung.</translation>
    </message>
    <message>
        <source>Choose a claim in a case to use words of this source as evidence.</source>
        <translation>Wählen Sie in einem Fall eine Behauptung, um Wörter dieser Quelle als Beleg zu nutzen.</translation>
    </message>
    <message>
        <source>Choose a rating first.</source>
        <translation>Wählen Sie zuerst eine Bewertung.</translation>
    </message>
    <message>
        <source>Choose a rating.</source>
        <translation>Wählen Sie eine Bewertung.</translation>
    </message>
    <message>
        <source>Choose a source in the library first.</source>
        <translation>Wählen Sie zuerst in der Bibliothek eine Quelle.</translation>
    </message>
    <message>
        <source>Choose rating {n} of the case&apos;s scale</source>
        <translation>Bewertung {n} auf der Skala des Falls wählen</translation>
    </message>
    <message>
        <source>Choose the columns of the claims table</source>
        <translation>Die Spalten der Behauptungstabelle wählen</translation>
    </message>
    <message>
        <source>Choose values…</source>
        <translation>Werte wählen…</translation>
    </message>
    <message>
        <source>Choose which claims the table lists, by any column</source>
        <translation>Wählen, welche Behauptungen die Tabelle zeigt, nach jeder Spalte</translation>
    </message>
    <message>
        <source>Chosen: “{words}”. {evidence.supports}, {evidence.undermines} or {evidence.context} takes these words only.</source>
        <translation>Gewählt: „{words}“. {evidence.supports}, {evidence.undermines} oder {evidence.context} nimmt nur diese Worte.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Claim restated so that it stands alone</source>
        <translation>Behauptung, für sich verständlich umformuliert</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <translation>Behauptung {number}</translation>
    </message>
    <message>
        <source>Claim {number} has it otherwise. {why}</source>
        <translation>Behauptung {number} sagt es anders. {why}</translation>
    </message>
    <message>
        <source>Claim {number} marked</source>
        <translation>Behauptung {number} markiert</translation>
    </message>
    <message>
        <source>Claim {number} says “{there}”, this one “{here}”</source>
        <translation>Behauptung {number} sagt „{there}“, diese „{here}“</translation>
    </message>
    <message>
        <source>Claim: {words}</source>
        <translation>Behauptung: {words}</translation>
    </message>
    <message>
        <source>ClaimReview: mark-up for search engines</source>
        <translation>ClaimReview: Auszeichnung für Suchmaschinen</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Claimant…</source>
        <translation>Urheber…</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Claims beside their article, passages of your own sources beside the claims. Licensed under the MIT licence.</source>
        <translation>Behauptungen neben ihrem Artikel, Passagen aus Ihren eigenen Quellen neben den Behauptungen. Lizenziert unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Claims not settled yet</source>
        <translation>Noch nicht erledigte Behauptungen</translation>
    </message>
    <message>
        <source>Claims taken off the table</source>
        <translation>Aus der Tabelle genommene Behauptungen</translation>
    </message>
    <message>
        <source>Claims that are decided</source>
        <translation>Behauptungen, über die entschieden ist</translation>
    </message>
    <message>
        <source>Claims that are not settled</source>
        <translation>Nicht erledigte Behauptungen</translation>
    </message>
    <message>
        <source>Claims that nobody has accepted yet</source>
        <translation>Behauptungen, die noch niemand angenommen hat</translation>
    </message>
    <message>
        <source>Claims that quote somebody</source>
        <translation>Behauptungen, die jemanden zitieren</translation>
    </message>
    <message>
        <source>Claims with numbers, money or dates</source>
        <translation>Behauptungen mit Zahlen, Beträgen oder Daten</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Close the form; what was typed is kept (Esc)</source>
        <translation>Das Formular schließen; was geschrieben wurde, bleibt (Esc)</translation>
    </message>
    <message>
        <source>Close this library and open another file</source>
        <translation>Diese Bibliothek schließen und eine andere Datei öffnen</translation>
    </message>
    <message>
        <source>Co&amp;mpare with the files</source>
        <translation>&amp;Mit den Dateien vergleichen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Spalten wie zu Anfang</translation>
    </message>
    <message>
        <source>Columns of the claims table</source>
        <translation>Spalten der Behauptungstabelle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Compare with the file</source>
        <translation>Mit der Datei vergleichen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Comparing with the files</source>
        <translation>Vergleich mit den Dateien</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Confidential: reports do not name it</source>
        <translation>Vertraulich: Berichte nennen sie nicht</translation>
    </message>
    <message>
        <source>Confidential: reports do not name it.</source>
        <translation>Vertraulich: Berichte nennen sie nicht.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n question(s)</source>
        <translation>
            <numerusform>%n Rückfrage kopiert</numerusform>
            <numerusform>%n Rückfragen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the history of the claim</source>
        <translation>Verlauf der Behauptung kopiert</translation>
    </message>
    <message>
        <source>Copied, with the source and the place.</source>
        <translation>Mit Quelle und Fundstelle kopiert.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy as call sheet</source>
        <translation>Als Anrufliste kopieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Angaben kopieren</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>Prüfsumme kopieren</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the document in full</source>
        <translation>Den vollständigen SHA-256 des Dokuments kopieren</translation>
    </message>
    <message>
        <source>Copy the history as a table; Ctrl+C copies the lines selected</source>
        <translation>Den Verlauf als Tabelle kopieren; Strg+C kopiert die ausgewählten Zeilen</translation>
    </message>
    <message>
        <source>Copy the questions listed as plain text, person by person</source>
        <translation>Die gezeigten Rückfragen als reinen Text kopieren, nach Personen geordnet</translation>
    </message>
    <message>
        <source>Copy the words with their source and place</source>
        <translation>Die Wörter mit Quelle und Fundstelle kopieren</translation>
    </message>
    <message>
        <source>Copy with place</source>
        <translation>Mit Fundstelle kopieren</translation>
    </message>
    <message>
        <source>Correct title, publisher, date, kind and origin</source>
        <translation>Titel, Herausgeber, Datum, Art und Ursprung berichtigen</translation>
    </message>
    <message>
        <source>Correct title, publisher, date, kind and origin of the source at hand</source>
        <translation>Titel, Herausgeber, Datum, Art und Ursprung der gewählten Quelle berichtigen</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Counting what is unmarked</source>
        <translation>Unmarkiertes zählen</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Data (.json): everything</source>
        <translation>Daten (.json): alles</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates that are not settled</source>
        <translation>Nicht erledigte Datumsangaben</translation>
    </message>
    <message>
        <source>Describe several sources</source>
        <translation>Mehrere Quellen beschreiben</translation>
    </message>
    <message>
        <source>Describe source</source>
        <translation>Quelle beschreiben</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Beschreiben…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Zurückgenommenes noch einmal tun</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents ({patterns});;Every file (*)</source>
        <translation>Dokumente ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Documents of the import</source>
        <translation>Dokumente des Imports</translation>
    </message>
    <message>
        <source>Documents that were not read</source>
        <translation>Nicht gelesene Dokumente</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Does not &amp;bear on it</source>
        <translation>Be&amp;trifft sie nicht</translation>
    </message>
    <message>
        <source>Does not bear on the claim.</source>
        <translation>Betrifft die Behauptung nicht.</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Entwurf gesichert</translation>
    </message>
    <message>
        <source>Drop one document to open it, or open a case for its sources.</source>
        <translation>Ziehen Sie ein einzelnes Dokument hierher, um es zu öffnen, oder öffnen Sie einen Fall für seine Quellen.</translation>
    </message>
    <message>
        <source>Dropped {count}</source>
        <translation>Verworfen {count}</translation>
    </message>
    <message>
        <source>Dropping</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Fällig in %n Tag</numerusform>
            <numerusform>Fällig in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>Be&amp;lege</translation>
    </message>
    <message>
        <source>Each is read once, in the background. Off for a slow computer.</source>
        <translation>Jede wird einmal im Hintergrund erfasst. Bei langsamem Rechner ausschalten.</translation>
    </message>
    <message>
        <source>Earlier check…</source>
        <translation>Frühere Prüfung…</translation>
    </message>
    <message>
        <source>Encode the passages that wait, so that those worded otherwise are found</source>
        <translation>Wartende Passagen nach Bedeutung erfassen, damit auch anders formulierte gefunden werden</translation>
    </message>
    <message>
        <source>End a word earlier</source>
        <translation>Ein Wort früher enden</translation>
    </message>
    <message>
        <source>End a word later</source>
        <translation>Ein Wort später enden</translation>
    </message>
    <message>
        <source>Enter takes it, Escape leaves it as it was</source>
        <translation>Eingabe übernimmt, Esc lässt es, wie es war</translation>
    </message>
    <message>
        <source>Every action with its key</source>
        <translation>Alle Aktionen mit ihren Tasten</translation>
    </message>
    <message>
        <source>Every claim shown is accepted.</source>
        <translation>Alle gezeigten Behauptungen sind angenommen.</translation>
    </message>
    <message>
        <source>Every claim to check</source>
        <translation>Alle zu prüfenden Behauptungen</translation>
    </message>
    <message>
        <source>Every passage has been read for meaning.</source>
        <translation>Alle Passagen sind nach Bedeutung erfasst.</translation>
    </message>
    <message>
        <source>Every word lies under a claim or was set apart</source>
        <translation>Jedes Wort gehört zu einer Behauptung oder wurde aussortiert</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Evidence that rests on it</source>
        <translation>Belege, die auf ihr beruhen</translation>
    </message>
    <message>
        <source>Evidence withdrawn; it stays in the history</source>
        <translation>Beleg zurückgezogen; er bleibt im Verlauf</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Facts that are told twice</source>
        <translation>Doppelt genannte Fakten</translation>
    </message>
    <message>
        <source>Facts that are told twice…</source>
        <translation>Doppelt genannte Fakten…</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Fetch a web page as a new case</source>
        <translation>Eine Webseite als neuen Fall abrufen</translation>
    </message>
    <message>
        <source>Fetch a web page as a source</source>
        <translation>Eine Webseite als Quelle abrufen</translation>
    </message>
    <message>
        <source>Fetch nothing for this case; addresses that are given are refused</source>
        <translation>Für diesen Fall nichts abrufen; eingegebene Adressen werden abgelehnt</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Fetching pages is switched off in the settings. Nothing leaves this computer.</source>
        <translation>Der Abruf von Seiten ist in den Einstellungen ausgeschaltet. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Fi&amp;lter claims…</source>
        <translation>Behauptungen &amp;filtern…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Filed the recognised text of “{title}”.</source>
        <translation>Erkannter Text von „{title}“ abgelegt.</translation>
    </message>
    <message numerus="yes">
        <source>Files that are as they were: %Ln. None has changed.</source>
        <translation>
            <numerusform>Dateien, die sind, wie sie waren: %Ln. Keine hat sich geändert.</numerusform>
            <numerusform>Dateien, die sind, wie sie waren: %Ln. Keine hat sich geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>Filter by %n column(s)</source>
        <translation>
            <numerusform>Nach %n Spalte filtern</numerusform>
            <numerusform>Nach %n Spalten filtern</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by columns</source>
        <translation>Nach Spalten filtern</translation>
    </message>
    <message>
        <source>Filter by the values of any column</source>
        <translation>Nach den Werten jeder Spalte filtern</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Behauptungen filtern</translation>
    </message>
    <message>
        <source>Find anything that can be done by a few letters of its name</source>
        <translation>Alles, was sich tun lässt, über ein paar Buchstaben seines Namens finden</translation>
    </message>
    <message>
        <source>Find claims</source>
        <translation>Behauptungen suchen</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Find in this source</source>
        <translation>In dieser Quelle suchen</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>Wörter im Artikel suchen</translation>
    </message>
    <message>
        <source>Finished: {job}</source>
        <translation>Fertig: {job}</translation>
    </message>
    <message>
        <source>For the words</source>
        <translation>Für die Wörter</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Found nothing…</source>
        <translation>Nichts gefunden…</translation>
    </message>
    <message>
        <source>From &amp;address…</source>
        <translation>Von A&amp;dresse…</translation>
    </message>
    <message>
        <source>From number</source>
        <translation>Von Nummer</translation>
    </message>
    <message>
        <source>Further places</source>
        <translation>Weitere Stellen</translation>
    </message>
    <message>
        <source>Give the claim another number; those after it move up</source>
        <translation>Der Behauptung eine andere Nummer geben; die folgenden rücken nach</translation>
    </message>
    <message>
        <source>Give the filter a name, then keep it.</source>
        <translation>Geben Sie dem Filter einen Namen, dann speichern Sie ihn.</translation>
    </message>
    <message>
        <source>Give the window the whole screen, or take it back</source>
        <translation>Das Fenster auf den ganzen Bildschirm bringen oder zurück</translation>
    </message>
    <message>
        <source>Give to all</source>
        <translation>Allen geben</translation>
    </message>
    <message>
        <source>Giving the verdict</source>
        <translation>Urteil fällen</translation>
    </message>
    <message>
        <source>Go back to the list of cases; everything is saved</source>
        <translation>Zurück zur Liste der Fälle; alles ist gespeichert</translation>
    </message>
    <message>
        <source>Go back with the keys to the pane before</source>
        <translation>Mit der Tastatur zurück zum vorigen Bereich</translation>
    </message>
    <message>
        <source>Go on with the keys to the next pane</source>
        <translation>Mit der Tastatur weiter zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Go to case</source>
        <translation>Zum Fall</translation>
    </message>
    <message>
        <source>Go to claim</source>
        <translation>Zur Behauptung</translation>
    </message>
    <message>
        <source>Go to the claim before</source>
        <translation>Zur vorigen Behauptung</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Zur ersten</translation>
    </message>
    <message>
        <source>Go to the next claim</source>
        <translation>Zur nächsten Behauptung</translation>
    </message>
    <message>
        <source>Go to the next claim that is not settled</source>
        <translation>Zur nächsten Behauptung, die noch nicht erledigt ist</translation>
    </message>
    <message>
        <source>Go to the next passage put forward</source>
        <translation>Zur nächsten vorgeschlagenen Passage</translation>
    </message>
    <message>
        <source>Go to the next place where the article says the same</source>
        <translation>Zur nächsten Stelle, an der der Artikel dasselbe sagt</translation>
    </message>
    <message>
        <source>Go to the next words that lie under no claim</source>
        <translation>Zu den nächsten Wörtern, die zu keiner Behauptung gehören</translation>
    </message>
    <message>
        <source>Go to the other</source>
        <translation>Zur anderen</translation>
    </message>
    <message>
        <source>Go to the passage before</source>
        <translation>Zur vorigen Passage</translation>
    </message>
    <message>
        <source>Go to the place with {claim.next_place} first, then take it out.</source>
        <translation>Gehen Sie zuerst mit {claim.next_place} zu der Stelle, dann nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>Go to the rationale and type</source>
        <translation>Zur Begründung gehen und schreiben</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of the claim</source>
        <translation>Verlauf der Behauptung</translation>
    </message>
    <message>
        <source>Holds no text</source>
        <translation>Enthält keinen Text</translation>
    </message>
    <message>
        <source>How documents are read here</source>
        <translation>Wie Dokumente hier gelesen werden</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Wie weit der Import ist</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>How the file stands to the copy in the library, when last compared</source>
        <translation>Wie die Datei zur Kopie in der Bibliothek steht, beim letzten Vergleich</translation>
    </message>
    <message>
        <source>How the import went</source>
        <translation>Ergebnis des Einlesens</translation>
    </message>
    <message>
        <source>How they were read</source>
        <translation>Wie sie gelesen wurden</translation>
    </message>
    <message>
        <source>How you searched</source>
        <translation>Wie Sie gesucht haben</translation>
    </message>
    <message>
        <source>How: which pages, whom you asked, as far back as when</source>
        <translation>Wie: welche Seiten, wen Sie gefragt haben, bis wann zurück</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>In the article: {words}</source>
        <translation>Im Artikel: {words}</translation>
    </message>
    <message>
        <source>Independent origins:</source>
        <translation>Unabhängige Ursprünge:</translation>
    </message>
    <message>
        <source>Is it right that {words}?</source>
        <translation>Ist das richtig: {words}?</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>K&amp;inds…</source>
        <translation>A&amp;rten…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep that nothing was found (Enter); Esc leaves</source>
        <translation>Festhalten, dass nichts gefunden wurde (Eingabe); Esc verlässt</translation>
    </message>
    <message>
        <source>Keep where and with which words you looked for evidence and found none</source>
        <translation>Festhalten, wo und mit welchen Wörtern Sie nach Belegen gesucht und nichts gefunden haben</translation>
    </message>
    <message>
        <source>Kept: searched, nothing found ({place})</source>
        <translation>Festgehalten: gesucht, nichts gefunden ({place})</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message numerus="yes">
        <source>Kinds of %Ln claim(s)</source>
        <translation>
            <numerusform>Arten von %Ln Behauptung</numerusform>
            <numerusform>Arten von %Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds of claim with a weight from 0 to 2, as in “money=1.5, quote=2”. The weights order the claims and say nothing of them.</source>
        <translation>Arten von Behauptungen mit einem Gewicht von 0 bis 2, etwa „money=1.5, quote=2“. Die Gewichte ordnen die Behauptungen und sagen nichts über sie aus.</translation>
    </message>
    <message>
        <source>Kinds of claim {number}</source>
        <translation>Arten von Behauptung {number}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Leave the first word of the claim out</source>
        <translation>Das erste Wort der Behauptung weglassen</translation>
    </message>
    <message>
        <source>Leave the last word of the claim out</source>
        <translation>Das letzte Wort der Behauptung weglassen</translation>
    </message>
    <message>
        <source>Leave the workbench; everything is saved</source>
        <translation>Das Programm verlassen; alles ist gespeichert</translation>
    </message>
    <message>
        <source>Left and Right move the cut. Enter splits, Escape leaves the claim.</source>
        <translation>Links und Rechts verschieben den Schnitt. Eingabe teilt, Esc lässt die Behauptung ganz.</translation>
    </message>
    <message>
        <source>Left empty, the first line is the title</source>
        <translation>Bleibt das Feld leer, ist die erste Zeile der Titel</translation>
    </message>
    <message>
        <source>Libraries ({patterns});;Every file (*)</source>
        <translation>Bibliotheken ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>List claims that say the same, and those that say it with other values</source>
        <translation>Behauptungen auflisten, die dasselbe sagen, und solche, die es mit anderen Werten sagen</translation>
    </message>
    <message>
        <source>List every question that is out, the overdue ones first</source>
        <translation>Alle offenen Rückfragen auflisten, die überfälligen zuerst</translation>
    </message>
    <message>
        <source>List passages found for claims that are still open</source>
        <translation>Gefundene Passagen zu noch offenen Behauptungen auflisten</translation>
    </message>
    <message>
        <source>List the sources that have much of their wording in common</source>
        <translation>Die Quellen auflisten, die viel Wortlaut gemeinsam haben</translation>
    </message>
    <message>
        <source>List what stands against handing the case in</source>
        <translation>Auflisten, was der Abgabe des Falls noch entgegensteht</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation>Mit Passwort gesperrt</translation>
    </message>
    <message>
        <source>Longest line of the article, in characters</source>
        <translation>Längste Zeile des Artikels, in Zeichen</translation>
    </message>
    <message>
        <source>Look in the sources by your own words</source>
        <translation>Mit eigenen Worten in den Quellen suchen</translation>
    </message>
    <message>
        <source>Looking again: there is something new…</source>
        <translation>Es gibt Neues, die Suche läuft noch einmal…</translation>
    </message>
    <message>
        <source>Looking for passages…</source>
        <translation>Passagen werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for what is told twice</source>
        <translation>Doppelt Genanntes suchen</translation>
    </message>
    <message>
        <source>Looking in the library</source>
        <translation>Suche in der Bibliothek</translation>
    </message>
    <message>
        <source>Looking through the claims…</source>
        <translation>Behauptungen werden durchgesehen…</translation>
    </message>
    <message>
        <source>Looking up earlier checks</source>
        <translation>Frühere Prüfungen suchen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>M&amp;erge</source>
        <translation>Zusa&amp;mmenführen</translation>
    </message>
    <message>
        <source>Make a claim of a sentence that was set apart</source>
        <translation>Einen aussortierten Satz doch zur Behauptung machen</translation>
    </message>
    <message>
        <source>Make a claim of the words selected in the article</source>
        <translation>Die im Artikel ausgewählten Wörter zur Behauptung machen</translation>
    </message>
    <message>
        <source>Make of the claims selected one claim with several places</source>
        <translation>Aus den ausgewählten Behauptungen eine mit mehreren Stellen machen</translation>
    </message>
    <message>
        <source>Make one claim of both</source>
        <translation>Zu einer zusammenlegen</translation>
    </message>
    <message>
        <source>Make one claim of those selected, or of this one and the next</source>
        <translation>Aus den ausgewählten Behauptungen, oder aus dieser und der nächsten, eine machen</translation>
    </message>
    <message>
        <source>Make the claim a proposal again: the current one, or those selected</source>
        <translation>Die Behauptung wieder zum Vorschlag machen: die aktuelle oder die ausgewählten</translation>
    </message>
    <message>
        <source>Make two claims of one, at the cursor in the article</source>
        <translation>Aus einer Behauptung zwei machen, am Cursor im Artikel</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Matching claims</source>
        <translation>Passagen zu Behauptungen suchen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Weitere Werkzeuge</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Nach links verschieben</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Nach rechts verschieben</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Much of the wording in common with “{title}”.</source>
        <translation>Viel Wortlaut gemeinsam mit „{title}“.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a file in a folder that is there.</source>
        <translation>Nennen Sie eine Datei in einem vorhandenen Ordner.</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Name, rating scale, colours, article font</source>
        <translation>Name, Bewertungsskala, Farben, Schrift des Artikels</translation>
    </message>
    <message>
        <source>Names that are not settled</source>
        <translation>Nicht erledigte Namen</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Nächste zuerst</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Next &amp;open claim</source>
        <translation>Nächste &amp;offene</translation>
    </message>
    <message>
        <source>Next &amp;passage</source>
        <translation>Nächste &amp;Passage</translation>
    </message>
    <message>
        <source>Next &amp;unmarked words</source>
        <translation>Nächste &amp;unmarkierte Wörter</translation>
    </message>
    <message>
        <source>Next open</source>
        <translation>Nächste offene</translation>
    </message>
    <message>
        <source>Next p&amp;lace</source>
        <translation>Nächste &amp;Stelle</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>Next passage for the claim</source>
        <translation>Nächste Passage zur Behauptung</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Next ▸</source>
        <translation>Weiter ▸</translation>
    </message>
    <message>
        <source>No case yet. Open the article that you want to check, or drop it here: its claims are found and set beside the text. To look around first, take the sample case.</source>
        <translation>Noch kein Fall. Öffnen Sie den Artikel, den Sie prüfen möchten, oder ziehen Sie ihn hierher: Seine Behauptungen werden gesucht und neben den Text gestellt. Um sich erst umzusehen, nehmen Sie den Beispielfall.</translation>
    </message>
    <message>
        <source>No claim chosen</source>
        <translation>Keine Behauptung gewählt</translation>
    </message>
    <message>
        <source>No claim is left by the filter. Take the words or the ticks away to see more.</source>
        <translation>Der Filter lässt keine Behauptung übrig. Nehmen Sie die Worte oder die Häkchen weg, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>No claim like this one was checked before.</source>
        <translation>Eine solche Behauptung wurde noch nie geprüft.</translation>
    </message>
    <message>
        <source>No claim stands after this one. Select those to merge.</source>
        <translation>Nach dieser kommt keine Behauptung mehr. Wählen Sie die aus, die Sie zusammenführen möchten.</translation>
    </message>
    <message>
        <source>No claim waits to be signed off.</source>
        <translation>Keine Behauptung wartet auf Freigabe.</translation>
    </message>
    <message>
        <source>No evidence accepted yet</source>
        <translation>Noch kein Beleg angenommen</translation>
    </message>
    <message>
        <source>No fact is told twice, as far as the words tell.</source>
        <translation>Soweit die Wörter es zeigen, ist kein Fakt doppelt genannt.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>No kind said</source>
        <translation>Keine Art angegeben</translation>
    </message>
    <message>
        <source>No origin</source>
        <translation>Kein Ursprung</translation>
    </message>
    <message>
        <source>No page or paragraph: a reader cannot find the words in so long a text.</source>
        <translation>Keine Seite, kein Absatz: In einem so langen Text findet niemand die Worte.</translation>
    </message>
    <message>
        <source>No passage for the claim</source>
        <translation>Keine Passage zur Behauptung</translation>
    </message>
    <message>
        <source>No passage found</source>
        <translation>Keine Passage gefunden</translation>
    </message>
    <message>
        <source>No passage is near enough to the claim</source>
        <translation>Keine Passage kommt der Behauptung nahe genug</translation>
    </message>
    <message>
        <source>No passage of these sources has all of these words. Leave some of them out, look in the whole library, or keep that you searched and found nothing.</source>
        <translation>Keine Passage dieser Quellen enthält alle diese Worte. Lassen Sie einige weg, suchen Sie in der ganzen Bibliothek, oder halten Sie fest, dass Sie gesucht und nichts gefunden haben.</translation>
    </message>
    <message>
        <source>No question is open</source>
        <translation>Keine Rückfrage offen</translation>
    </message>
    <message>
        <source>No source fits</source>
        <translation>Keine Quelle passt</translation>
    </message>
    <message>
        <source>No source has a file of its own to be compared with.</source>
        <translation>Keine Quelle hat eine eigene Datei, mit der sie verglichen werden könnte.</translation>
    </message>
    <message>
        <source>No source was gathered for this case</source>
        <translation>Für diesen Fall wurde keine Quelle gesammelt</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Noch keine Quelle</translation>
    </message>
    <message>
        <source>No sources gathered for this case: these are from the whole library.</source>
        <translation>Für diesen Fall sind keine Quellen gesammelt: Diese stammen aus der ganzen Bibliothek.</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Noch keine Quellen</translation>
    </message>
    <message>
        <source>Nobody was asked about this claim.</source>
        <translation>Zu dieser Behauptung wurde niemand gefragt.</translation>
    </message>
    <message>
        <source>Nobody was asked in this case. Press {verdict.query} at a claim to ask.</source>
        <translation>In diesem Fall wurde niemand gefragt. Drücken Sie bei einer Behauptung {verdict.query}, um eine Rückfrage zu stellen.</translation>
    </message>
    <message>
        <source>Not a claim to check</source>
        <translation>Keine zu prüfende Behauptung</translation>
    </message>
    <message>
        <source>Not checkable: {words}, {sentences}</source>
        <translation>Nicht prüfbar: {words}, {sentences}</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not in the text: {lacks}.</source>
        <translation>Nicht im Text: {lacks}.</translation>
    </message>
    <message>
        <source>Not in this source</source>
        <translation>Nicht in dieser Quelle</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Not read ({count})</source>
        <translation>Nicht gelesen ({count})</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Nicht relevant</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Not searched: the search was stopped</source>
        <translation>Nicht gesucht: Die Suche wurde abgebrochen</translation>
    </message>
    <message>
        <source>Not signed off yet.</source>
        <translation>Noch nicht freigegeben.</translation>
    </message>
    <message>
        <source>Not signed off: the claim is at “{state}”. Decide on it first.</source>
        <translation>Nicht freigegeben: Die Behauptung steht auf „{state}“. Entscheiden Sie zuerst über sie.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht gleich</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notiz (freiwillig)</translation>
    </message>
    <message>
        <source>Note on the evidence</source>
        <translation>Notiz zum Beleg</translation>
    </message>
    <message>
        <source>Note on the evidence, if there is one</source>
        <translation>Notiz zum Beleg, falls es eine gibt</translation>
    </message>
    <message>
        <source>Note on the sign-off</source>
        <translation>Notiz zur Freigabe</translation>
    </message>
    <message>
        <source>Note on this evidence</source>
        <translation>Notiz zu diesem Beleg</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Notiz gespeichert</translation>
    </message>
    <message>
        <source>Note that the question went out ({verdict.save})</source>
        <translation>Notieren, dass die Rückfrage gestellt ist ({verdict.save})</translation>
    </message>
    <message>
        <source>Note the outcome</source>
        <translation>Das Ergebnis notieren</translation>
    </message>
    <message>
        <source>Note: Enter keeps it, Esc leaves</source>
        <translation>Notiz: Eingabe speichert, Esc verlässt</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Notiz: {words}</translation>
    </message>
    <message>
        <source>Noted as evidence: context.</source>
        <translation>Als Beleg notiert: Kontext.</translation>
    </message>
    <message>
        <source>Noted as evidence: supports.</source>
        <translation>Als Beleg notiert: stützt.</translation>
    </message>
    <message>
        <source>Noted as evidence: undermines.</source>
        <translation>Als Beleg notiert: schwächt.</translation>
    </message>
    <message>
        <source>Noted for now: these are two facts.</source>
        <translation>Vorläufig notiert: Das sind zwei Fakten.</translation>
    </message>
    <message>
        <source>Noted what came of the question</source>
        <translation>Ergebnis der Rückfrage notiert</translation>
    </message>
    <message>
        <source>Noted: these sources do not repeat one another.</source>
        <translation>Notiert: Diese Quellen wiederholen einander nicht.</translation>
    </message>
    <message>
        <source>Noted: {name} was asked</source>
        <translation>Notiert: {name} wurde gefragt</translation>
    </message>
    <message>
        <source>Noted: {name} was asked, answer due {day}</source>
        <translation>Notiert: {name} wurde gefragt, Antwort fällig am {day}</translation>
    </message>
    <message>
        <source>Nothing accepted yet. Choose a passage and press {evidence.supports}, {evidence.undermines} or {evidence.context}.</source>
        <translation>Noch nichts angenommen. Wählen Sie eine Passage und drücken Sie {evidence.supports}, {evidence.undermines} oder {evidence.context}.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing here opens text files. The licences are in {path}</source>
        <translation>Hier öffnet nichts Textdateien. Die Lizenzen stehen in {path}</translation>
    </message>
    <message>
        <source>Nothing in the file was changed.</source>
        <translation>An der Datei wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing in the sources is near enough to the claim; the least bad is not shown. Add sources that may bear on it, search the whole library ({match.whole_library}), or restate the claim so that it stands alone ({claim.restate}).</source>
        <translation>Nichts in den Quellen kommt der Behauptung nahe genug; das am wenigsten Schlechte wird nicht gezeigt. Fügen Sie Quellen hinzu, die sie betreffen könnten, durchsuchen Sie die ganze Bibliothek ({match.whole_library}) oder formulieren Sie die Behauptung so um, dass sie für sich verständlich ist ({claim.restate}).</translation>
    </message>
    <message>
        <source>Nothing in the whole library is near enough to the claim; the least bad is not shown. Add sources that may bear on it, or restate the claim so that it stands alone ({claim.restate}).</source>
        <translation>Nichts in der ganzen Bibliothek kommt der Behauptung nahe genug; das am wenigsten Schlechte wird nicht gezeigt. Fügen Sie Quellen hinzu, die sie betreffen könnten, oder formulieren Sie die Behauptung so um, dass sie für sich verständlich ist ({claim.restate}).</translation>
    </message>
    <message>
        <source>Nothing is accepted yet that a note could be written on.</source>
        <translation>Es ist noch nichts angenommen, wozu eine Notiz passen könnte.</translation>
    </message>
    <message>
        <source>Nothing is called that. Try a word of its menu, or fewer letters.</source>
        <translation>So heißt nichts. Versuchen Sie ein Wort seines Menüs oder weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Nothing is fetched from the web for this case</source>
        <translation>Für diesen Fall wird nichts aus dem Netz abgerufen</translation>
    </message>
    <message>
        <source>Nothing is left unmarked.</source>
        <translation>Nichts ist mehr unmarkiert.</translation>
    </message>
    <message>
        <source>Nothing stands against handing the case in.</source>
        <translation>Nichts steht der Abgabe des Falls entgegen.</translation>
    </message>
    <message>
        <source>Nothing to &amp;check</source>
        <translation>Nichts zu &amp;prüfen</translation>
    </message>
    <message>
        <source>Nothing was changed since the source was taken in.</source>
        <translation>Seit der Aufnahme der Quelle wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was done about this claim yet.</source>
        <translation>Zu dieser Behauptung wurde noch nichts getan.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number in reading order</source>
        <translation>In Textreihenfolge nummerieren</translation>
    </message>
    <message>
        <source>Number of the claim</source>
        <translation>Nummer der Behauptung</translation>
    </message>
    <message>
        <source>Number the claims anew in the order in which they stand in the article</source>
        <translation>Die Behauptungen in der Reihenfolge, in der sie im Artikel stehen, neu nummerieren</translation>
    </message>
    <message>
        <source>Number: {first}–{last}</source>
        <translation>Nummer: {first}–{last}</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Nummerieren</translation>
    </message>
    <message>
        <source>Numbers first</source>
        <translation>Zahlen zuerst</translation>
    </message>
    <message>
        <source>Numbers that are not settled</source>
        <translation>Nicht erledigte Zahlen</translation>
    </message>
    <message>
        <source>Numbers {count}</source>
        <translation>Zahlen {count}</translation>
    </message>
    <message>
        <source>Number…</source>
        <translation>Nummer…</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln source(s), say:</source>
        <translation>
            <numerusform>Zu %Ln Quelle angeben:</numerusform>
            <numerusform>Zu %Ln Quellen angeben:</numerusform>
        </translation>
    </message>
    <message>
        <source>Of 5</source>
        <translation>Von 5</translation>
    </message>
    <message>
        <source>Of which kind</source>
        <translation>Welcher Art</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline: never &amp;fetch from the web</source>
        <translation>Offline: &amp;nie aus dem Netz abrufen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Only addresses that you enter are fetched. Switched off, nothing leaves this computer.</source>
        <translation>Nur Adressen, die Sie eingeben, werden abgerufen. Ausgeschaltet verlässt nichts diesen Rechner.</translation>
    </message>
    <message>
        <source>Only this address is fetched; the page is kept as it reads now.</source>
        <translation>Nur diese Adresse wird abgerufen; die Seite wird aufbewahrt, wie sie jetzt lautet.</translation>
    </message>
    <message>
        <source>Only {value}</source>
        <translation>Nur {value}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the earlier check</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a document as a new case and find its claims</source>
        <translation>Ein Dokument als neuen Fall öffnen und seine Behauptungen suchen</translation>
    </message>
    <message>
        <source>Open a report after it is written</source>
        <translation>Einen Bericht nach dem Schreiben öffnen</translation>
    </message>
    <message>
        <source>Open an&amp;other library…</source>
        <translation>&amp;Andere Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Open another li&amp;brary…</source>
        <translation>Andere B&amp;ibliothek öffnen…</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Open article from address</source>
        <translation>Artikel von Adresse öffnen</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Nur offene</translation>
    </message>
    <message>
        <source>Open the case in which a claim like this one was checked before</source>
        <translation>Den Fall öffnen, in dem eine solche Behauptung schon geprüft wurde</translation>
    </message>
    <message>
        <source>Open the case of the earlier check ({claim.known})</source>
        <translation>Den Fall der früheren Prüfung öffnen ({claim.known})</translation>
    </message>
    <message>
        <source>Open the earlier check</source>
        <translation>Die frühere Prüfung öffnen</translation>
    </message>
    <message>
        <source>Open the source at this passage</source>
        <translation>Die Quelle an dieser Passage öffnen</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>Offen {count}</translation>
    </message>
    <message>
        <source>Open: {words}, {sentences}</source>
        <translation>Offen: {words}, {sentences}</translation>
    </message>
    <message>
        <source>Opening the library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Opening the source</source>
        <translation>Quelle öffnen</translation>
    </message>
    <message>
        <source>Opening your library…</source>
        <translation>Ihre Bibliothek wird geöffnet…</translation>
    </message>
    <message>
        <source>Open… ({count})</source>
        <translation>Öffnen… ({count})</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <translation>Reihenfolge der Behauptungen</translation>
    </message>
    <message>
        <source>Order of what is found</source>
        <translation>Reihenfolge der Funde</translation>
    </message>
    <message>
        <source>Order passages by meaning too</source>
        <translation>Passagen auch nach Bedeutung ordnen</translation>
    </message>
    <message>
        <source>Order says where to look first and nothing about what is true. Where passages are ordered by meaning too, those that say the same in other words come up.</source>
        <translation>Die Reihenfolge sagt, wo zuerst nachzusehen ist, und nichts darüber, was wahr ist. Wo Passagen auch nach Bedeutung geordnet sind, kommen auch die nach vorn, die dasselbe mit anderen Wörtern sagen.</translation>
    </message>
    <message>
        <source>Ordered by words</source>
        <translation>Nach Wörtern geordnet</translation>
    </message>
    <message>
        <source>Ordered by words ({waiting} of {total} passages not read for meaning yet)</source>
        <translation>Nach Wörtern geordnet ({waiting} von {total} Passagen noch nicht nach Bedeutung erfasst)</translation>
    </message>
    <message>
        <source>Ordered by words ({waiting} of {total} passages not read for meaning yet; reading them failed)</source>
        <translation>Nach Wörtern geordnet ({waiting} von {total} Passagen noch nicht nach Bedeutung erfasst; das Erfassen ist fehlgeschlagen)</translation>
    </message>
    <message>
        <source>Ordered by words and meaning</source>
        <translation>Nach Wörtern und Bedeutung geordnet</translation>
    </message>
    <message>
        <source>Ordered by words: meaning is compared in English only</source>
        <translation>Nach Wörtern geordnet: Bedeutung wird nur im Englischen verglichen</translation>
    </message>
    <message>
        <source>Ordered by words: meaning is switched off in the settings</source>
        <translation>Nach Wörtern geordnet: Bedeutung ist in den Einstellungen ausgeschaltet</translation>
    </message>
    <message>
        <source>Ordered by words: the model is not installed</source>
        <translation>Nach Wörtern geordnet: Das Modell ist nicht installiert</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Origin: {origin}</source>
        <translation>Ursprung: {origin}</translation>
    </message>
    <message>
        <source>Origin: {origin}.</source>
        <translation>Ursprung: {origin}.</translation>
    </message>
    <message>
        <source>Other claim</source>
        <translation>Andere Behauptung</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>Andere Quelle</translation>
    </message>
    <message>
        <source>Otherwise only the sources gathered for the case are searched.</source>
        <translation>Sonst werden nur die für den Fall gesammelten Quellen durchsucht.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>P&amp;rint article…</source>
        <translation>Artikel d&amp;rucken…</translation>
    </message>
    <message>
        <source>PDF (.pdf)</source>
        <translation>PDF (.pdf)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page of the source</source>
        <translation>Seite der Quelle</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Seite {number} von {pages}</translation>
    </message>
    <message>
        <source>Pairs of sources</source>
        <translation>Quellenpaare</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Voriger Teil</translation>
    </message>
    <message>
        <source>Part {at} of {count}; Page Down at its end goes on</source>
        <translation>Teil {at} von {count}; Bild ab am Ende blättert weiter</translation>
    </message>
    <message>
        <source>Passage {at} of {count}: {kind}</source>
        <translation>Passage {at} von {count}: {kind}</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>Passages ({count})</source>
        <translation>Passagen ({count})</translation>
    </message>
    <message>
        <source>Passages are being read for meaning already.</source>
        <translation>Die Passagen werden bereits nach Bedeutung erfasst.</translation>
    </message>
    <message>
        <source>Passages are found that have all of the words, in whatever form. For example:</source>
        <translation>Gefunden werden Passagen, die alle Worte enthalten, in welcher Form auch immer. Zum Beispiel:</translation>
    </message>
    <message>
        <source>Passages are not read for meaning: that is switched off in the settings.</source>
        <translation>Passagen werden nicht nach Bedeutung erfasst: Das ist in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>Passages cannot be read for meaning: the model is not installed.</source>
        <translation>Passagen können nicht nach Bedeutung erfasst werden: Das Modell ist nicht installiert.</translation>
    </message>
    <message>
        <source>Passages for its claims come from the whole library until the case has its own.</source>
        <translation>Passagen zu seinen Behauptungen kommen aus der ganzen Bibliothek, bis der Fall eigene Quellen hat.</translation>
    </message>
    <message>
        <source>Passages shown for a claim</source>
        <translation>Gezeigte Passagen je Behauptung</translation>
    </message>
    <message>
        <source>Paste as source</source>
        <translation>Als Quelle einfügen</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Paste the text of an article as a new case</source>
        <translation>Den Text eines Artikels als neuen Fall einfügen</translation>
    </message>
    <message>
        <source>Paste the text of the article here</source>
        <translation>Fügen Sie hier den Text des Artikels ein</translation>
    </message>
    <message>
        <source>Paste the text of the source here</source>
        <translation>Fügen Sie hier den Text der Quelle ein</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Place as a claim of its o&amp;wn</source>
        <translation>Stelle als &amp;eigene Behauptung</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Pr&amp;evious passage</source>
        <translation>&amp;Vorige Passage</translation>
    </message>
    <message>
        <source>Preparing the report</source>
        <translation>Bericht vorbereiten</translation>
    </message>
    <message>
        <source>Press one in the article or in the table, or {claim.next_open} for the next that is open.</source>
        <translation>Klicken Sie im Artikel oder in der Tabelle eine an, oder drücken Sie {claim.next_open} für die nächste offene.</translation>
    </message>
    <message>
        <source>Press the key in the field first.</source>
        <translation>Drücken Sie zuerst die Taste im Feld.</translation>
    </message>
    <message>
        <source>Press {claim.restore} to check it after all.</source>
        <translation>Drücken Sie {claim.restore}, um dies doch zu prüfen.</translation>
    </message>
    <message>
        <source>Press {verdict.write} to write it</source>
        <translation>{verdict.write} drücken, um sie zu schreiben</translation>
    </message>
    <message>
        <source>Previous passage for the claim</source>
        <translation>Vorige Passage zur Behauptung</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primär</translation>
    </message>
    <message>
        <source>Primary or secondary</source>
        <translation>Primär oder sekundär</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>Bericht drucken…</translation>
    </message>
    <message>
        <source>Print the article, its claims underlined and numbered</source>
        <translation>Den Artikel drucken, seine Behauptungen unterstrichen und nummeriert</translation>
    </message>
    <message>
        <source>Print the report of this case</source>
        <translation>Den Bericht dieses Falls drucken</translation>
    </message>
    <message>
        <source>Propose a change of the text</source>
        <translation>Eine Änderung des Textes vorschlagen</translation>
    </message>
    <message>
        <source>Proposed {count}</source>
        <translation>Vorschläge {count}</translation>
    </message>
    <message>
        <source>Proposed: nobody has accepted it as a claim yet</source>
        <translation>Vorgeschlagen: Noch hat niemand dies als Behauptung angenommen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Put away: does not bear on the claim</source>
        <translation>Weggelegt: betrifft die Behauptung nicht</translation>
    </message>
    <message>
        <source>Put forward for the claim; nobody has accepted it</source>
        <translation>Für die Behauptung vorgeschlagen; niemand hat sie angenommen</translation>
    </message>
    <message>
        <source>Put the passage away: it does not bear on the claim</source>
        <translation>Die Passage weglegen: Sie betrifft die Behauptung nicht</translation>
    </message>
    <message>
        <source>Put the suggestion into the line; Enter then keeps it</source>
        <translation>Den Vorschlag in die Zeile setzen; Eingabe übernimmt ihn dann</translation>
    </message>
    <message>
        <source>Q&amp;uestions of the case…</source>
        <translation>Rück&amp;fragen des Falls…</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>Question withdrawn; it stays in the history</source>
        <translation>Rückfrage zurückgezogen; sie bleibt im Verlauf</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>Questions ({count})</source>
        <translation>Rückfragen ({count})</translation>
    </message>
    <message>
        <source>Questions of the case</source>
        <translation>Rückfragen des Falls</translation>
    </message>
    <message>
        <source>Questions that wait for an answer</source>
        <translation>Rückfragen, die auf Antwort warten</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>Rückfragen ohne Antwort</translation>
    </message>
    <message>
        <source>Questions: {title}</source>
        <translation>Rückfragen: {title}</translation>
    </message>
    <message>
        <source>Quotations that are not settled</source>
        <translation>Nicht erledigte Zitate</translation>
    </message>
    <message>
        <source>Quotes first</source>
        <translation>Zitate zuerst</translation>
    </message>
    <message>
        <source>Quotes {count}</source>
        <translation>Zitate {count}</translation>
    </message>
    <message>
        <source>Rating &amp;{n}</source>
        <translation>Bewertung &amp;{n}</translation>
    </message>
    <message>
        <source>Rating scale of new cases</source>
        <translation>Bewertungsskala neuer Fälle</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Rationale (needed)</source>
        <translation>Begründung (nötig)</translation>
    </message>
    <message>
        <source>Rationale (optional)</source>
        <translation>Begründung (freiwillig)</translation>
    </message>
    <message>
        <source>Rationale for all</source>
        <translation>Begründung für alle</translation>
    </message>
    <message>
        <source>Rationale for all (needed)</source>
        <translation>Begründung für alle (nötig)</translation>
    </message>
    <message>
        <source>Rationale for all claims selected</source>
        <translation>Begründung für alle ausgewählten Behauptungen</translation>
    </message>
    <message>
        <source>Read both</source>
        <translation>Beide lesen</translation>
    </message>
    <message>
        <source>Read every document again that gave no text</source>
        <translation>Alle Dokumente, die keinen Text ergaben, erneut lesen</translation>
    </message>
    <message>
        <source>Read in any way</source>
        <translation>Wie auch immer gelesen</translation>
    </message>
    <message>
        <source>Read in full</source>
        <translation>Ganz gelesen</translation>
    </message>
    <message>
        <source>Read in part ({count})</source>
        <translation>Teilweise gelesen ({count})</translation>
    </message>
    <message>
        <source>Read them now</source>
        <translation>Jetzt erfassen</translation>
    </message>
    <message>
        <source>Read this document again</source>
        <translation>Dieses Dokument erneut lesen</translation>
    </message>
    <message>
        <source>Read what passages mean</source>
        <translation>Bedeutung der Passagen erfassen</translation>
    </message>
    <message>
        <source>Read: {count}</source>
        <translation>Gelesen: {count}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Erneut einlesen</translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation>Textreihenfolge</translation>
    </message>
    <message>
        <source>Reading sources</source>
        <translation>Quellen einlesen</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>Text einlesen</translation>
    </message>
    <message>
        <source>Reading what passages mean</source>
        <translation>Bedeutung der Passagen erfassen</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} einlesen</translation>
    </message>
    <message>
        <source>Recognise te&amp;xt of a scan (OCR)</source>
        <translation>&amp;Text eines Scans erkennen (OCR)</translation>
    </message>
    <message>
        <source>Recognise text (OCR)</source>
        <translation>Text erkennen (OCR)</translation>
    </message>
    <message>
        <source>Recognise the text of the scanned source chosen in the library (an extra)</source>
        <translation>Den Text der in der Bibliothek gewählten gescannten Quelle erkennen (Zusatzfunktion)</translation>
    </message>
    <message>
        <source>Recognising text</source>
        <translation>Text erkennen</translation>
    </message>
    <message>
        <source>Record the verdict and go to the next open claim</source>
        <translation>Das Urteil festhalten und zur nächsten offenen Behauptung gehen</translation>
    </message>
    <message>
        <source>Record the verdict on this claim</source>
        <translation>Das Urteil über diese Behauptung festhalten</translation>
    </message>
    <message>
        <source>Record this verdict on every claim selected (Enter)</source>
        <translation>Dieses Urteil für alle ausgewählten Behauptungen festhalten (Eingabe)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: {deed}</source>
        <translation>Wiederholen: {deed}</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Report written: {path}</source>
        <translation>Bericht geschrieben: {path}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Reports do not name it</source>
        <translation>Berichte nennen sie nicht</translation>
    </message>
    <message>
        <source>Reports do not name them</source>
        <translation>Berichte nennen sie nicht</translation>
    </message>
    <message>
        <source>Reports may name them</source>
        <translation>Berichte dürfen sie nennen</translation>
    </message>
    <message>
        <source>Rest of paragraph: nothing to check</source>
        <translation>Rest des Absatzes: nichts zu prüfen</translation>
    </message>
    <message>
        <source>Restated: searching with the new words</source>
        <translation>Umformuliert: Suche mit den neuen Wörtern</translation>
    </message>
    <message>
        <source>Restate…</source>
        <translation>Umformulieren…</translation>
    </message>
    <message>
        <source>Risk accepted on</source>
        <translation>Risiko übernommen am</translation>
    </message>
    <message>
        <source>Risk first</source>
        <translation>Risiko zuerst</translation>
    </message>
    <message>
        <source>Risk taken by</source>
        <translation>Risiko trägt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Said by {claimant}</source>
        <translation>Gesagt von {claimant}</translation>
    </message>
    <message>
        <source>Same &amp;fact</source>
        <translation>&amp;Gleicher Fakt</translation>
    </message>
    <message>
        <source>Same origin</source>
        <translation>Gleicher Ursprung</translation>
    </message>
    <message>
        <source>Same origin as…</source>
        <translation>Gleicher Ursprung wie…</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and &amp;next</source>
        <translation>Speichern und &amp;weiter</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Speichern, weiter</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert um {time}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln source(s)</source>
        <translation>
            <numerusform>Gespeichert: %Ln Quelle</numerusform>
            <numerusform>Gespeichert: %Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>Gespeichert: {title}</translation>
    </message>
    <message>
        <source>Say that the check of the claim has begun: the current one, or those selected</source>
        <translation>Angeben, dass die Prüfung der Behauptung begonnen hat: die aktuelle oder die ausgewählten</translation>
    </message>
    <message>
        <source>Say that the claim must be checked again: the current one, or those selected</source>
        <translation>Angeben, dass die Behauptung nachgeprüft werden muss: die aktuelle oder die ausgewählten</translation>
    </message>
    <message>
        <source>Say that the source chosen in the library repeats another one</source>
        <translation>Angeben, dass die in der Bibliothek gewählte Quelle eine andere wiederholt</translation>
    </message>
    <message>
        <source>Say that the words of this paragraph which lie under no claim need no check</source>
        <translation>Angeben, dass die Wörter dieses Absatzes, die zu keiner Behauptung gehören, nicht zu prüfen sind</translation>
    </message>
    <message>
        <source>Say who the article says said it</source>
        <translation>Angeben, wer es laut Artikel gesagt hat</translation>
    </message>
    <message>
        <source>Say why the verdict changes, then save again.</source>
        <translation>Sagen Sie, warum sich das Urteil ändert, dann speichern Sie erneut.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>the tab</comment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Aktionen suchen</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Search every stored source, not only those gathered for this case</source>
        <translation>Alle gespeicherten Quellen durchsuchen, nicht nur die für diesen Fall gesammelten</translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation>Rückfragen suchen</translation>
    </message>
    <message>
        <source>Search sources</source>
        <translation>Quellen suchen</translation>
    </message>
    <message>
        <source>Search the sources for words, phrases, publishers and dates of your own</source>
        <translation>Die Quellen nach eigenen Wörtern, Wendungen, Herausgebern und Daten durchsuchen</translation>
    </message>
    <message>
        <source>Search the whole &amp;library</source>
        <translation>&amp;Ganze Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Search the whole library</source>
        <translation>Ganze Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Search withdrawn; it stays in the history</source>
        <translation>Suche zurückgezogen; sie bleibt im Verlauf</translation>
    </message>
    <message>
        <source>Searched, &amp;found nothing…</source>
        <translation>Gesucht, nichts ge&amp;funden…</translation>
    </message>
    <message>
        <source>Searched, found nothing</source>
        <translation>Gesucht, nichts gefunden</translation>
    </message>
    <message>
        <source>Searched, found nothing…</source>
        <translation>Gesucht, nichts gefunden…</translation>
    </message>
    <message>
        <source>Searched, nothing found</source>
        <translation>Gesucht, nichts gefunden</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Sekundär</translation>
    </message>
    <message>
        <source>See which files have changed or gone since their sources were taken in</source>
        <translation>Sehen, welche Dateien sich geändert haben oder fehlen, seit ihre Quellen aufgenommen wurden</translation>
    </message>
    <message>
        <source>Select one claim only</source>
        <translation>Nur eine Behauptung auswählen</translation>
    </message>
    <message>
        <source>Select one claim only (Esc)</source>
        <translation>Nur eine Behauptung auswählen (Esc)</translation>
    </message>
    <message>
        <source>Select the claims that say the same: hold Ctrl and press each.</source>
        <translation>Wählen Sie die Behauptungen aus, die dasselbe sagen: Halten Sie Strg gedrückt und klicken Sie sie an.</translation>
    </message>
    <message>
        <source>Select the words of the claim in the article, then press {claim.mark}.</source>
        <translation>Wählen Sie im Artikel die Wörter der Behauptung aus, dann drücken Sie {claim.mark}.</translation>
    </message>
    <message>
        <source>Select words to use them as evidence for the claim:</source>
        <translation>Wählen Sie Wörter aus, um sie als Beleg für die Behauptung zu nutzen:</translation>
    </message>
    <message>
        <source>Send a question out to the writer, a source or an expert</source>
        <translation>Eine Rückfrage an die Autorin oder den Autor, eine Quelle oder Fachleute richten</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Set apart {count}</source>
        <translation>Aussortiert {count}</translation>
    </message>
    <message>
        <source>Set apart: nothing to check</source>
        <translation>Aussortiert: nichts zu prüfen</translation>
    </message>
    <message>
        <source>Set apart: {reason}</source>
        <translation>Aussortiert: {reason}</translation>
    </message>
    <message>
        <source>Set the claim apart: it holds nothing that can be checked</source>
        <translation>Die Behauptung aussortieren: Sie enthält nichts, was sich prüfen lässt</translation>
    </message>
    <message>
        <source>Setting apart</source>
        <translation>Aussortieren</translation>
    </message>
    <message>
        <source>Setting the state</source>
        <translation>Status setzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Einstellungen gespeichert.</translation>
    </message>
    <message>
        <source>Settled {count}</source>
        <translation>Erledigt {count}</translation>
    </message>
    <message>
        <source>Settled: {words}, {sentences}</source>
        <translation>Erledigt: {words}, {sentences}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all: filter by no column</source>
        <translation>Alle zeigen: nach keiner Spalte filtern</translation>
    </message>
    <message>
        <source>Show further passages</source>
        <translation>Weitere Passagen zeigen</translation>
    </message>
    <message>
        <source>Show or hide the list of sources</source>
        <translation>Die Liste der Quellen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide what is known of the source</source>
        <translation>Zeigen oder verbergen, was über die Quelle bekannt ist</translation>
    </message>
    <message>
        <source>Show the article in larger letters</source>
        <translation>Den Artikel in größerer Schrift zeigen</translation>
    </message>
    <message>
        <source>Show the article in smaller letters</source>
        <translation>Den Artikel in kleinerer Schrift zeigen</translation>
    </message>
    <message>
        <source>Show the whole library</source>
        <translation>Ganze Bibliothek zeigen</translation>
    </message>
    <message>
        <source>Show who did what with the claim, when and why</source>
        <translation>Zeigen, wer was wann und warum mit der Behauptung getan hat</translation>
    </message>
    <message>
        <source>Sign &amp;off</source>
        <translation>Freig&amp;eben</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Sign off all that can be</source>
        <translation>Alle freigeben, wo möglich</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Signed off by {name}</source>
        <translation>Freigegeben von {name}</translation>
    </message>
    <message>
        <source>Signed off: {checker}, {when}</source>
        <translation>Freigegeben: {checker}, {when}</translation>
    </message>
    <message>
        <source>Signing off</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Size of the article, in points</source>
        <translation>Schriftgröße des Artikels, in Punkt</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources of the case</source>
        <translation>Quellen des Falls</translation>
    </message>
    <message>
        <source>Sources with much of their wording in common</source>
        <translation>Quellen mit viel gemeinsamem Wortlaut</translation>
    </message>
    <message>
        <source>Space shows or hides, Ctrl+Shift+Left and Right move</source>
        <translation>Leertaste zeigt oder verbirgt, Strg+Umschalt+Links und Rechts verschieben</translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Stand behind the verdict as a second checker: this claim, or those selected</source>
        <translation>Das Urteil als zweite prüfende Person mittragen: diese Behauptung oder die ausgewählten</translation>
    </message>
    <message>
        <source>Stands as</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Stands beside every verdict you give. Left empty, your login name is used.</source>
        <translation>Steht bei jedem Urteil, das Sie fällen. Bleibt es leer, gilt Ihr Anmeldename.</translation>
    </message>
    <message>
        <source>Stands: {rating} – {checker}, {when}</source>
        <translation>Gilt: {rating} – {checker}, {when}</translation>
    </message>
    <message>
        <source>Start a &amp;new library…</source>
        <translation>&amp;Neue Bibliothek anlegen…</translation>
    </message>
    <message>
        <source>Start a word earlier</source>
        <translation>Ein Wort früher beginnen</translation>
    </message>
    <message>
        <source>Start a word later</source>
        <translation>Ein Wort später beginnen</translation>
    </message>
    <message>
        <source>Start an empty library in a new file</source>
        <translation>Eine leere Bibliothek in einer neuen Datei anlegen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sto&amp;p what is running</source>
        <translation>&amp;Laufendes abbrechen</translation>
    </message>
    <message>
        <source>Stop this; what was finished is kept</source>
        <translation>Dies abbrechen; was fertig ist, bleibt</translation>
    </message>
    <message>
        <source>Stopped before anything was read.</source>
        <translation>Abgebrochen, bevor etwas gelesen wurde.</translation>
    </message>
    <message>
        <source>Stopped. No article was opened.</source>
        <translation>Abgebrochen. Es wurde kein Artikel geöffnet.</translation>
    </message>
    <message>
        <source>Stopped. No report was written.</source>
        <translation>Abgebrochen. Es wurde kein Bericht geschrieben.</translation>
    </message>
    <message>
        <source>Stopped; the files were not all compared.</source>
        <translation>Abgebrochen; nicht alle Dateien wurden verglichen.</translation>
    </message>
    <message>
        <source>Stopped; what was read before is in the library.</source>
        <translation>Abgebrochen; was vorher gelesen wurde, ist in der Bibliothek.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Stretches with nothing to check</source>
        <translation>Abschnitte, in denen nichts zu prüfen ist</translation>
    </message>
    <message>
        <source>Strike this off the list; the document itself stays where it is</source>
        <translation>Von der Liste streichen; das Dokument selbst bleibt, wo es ist</translation>
    </message>
    <message>
        <source>Struck off the list: {name}. Add it again to bring it back.</source>
        <translation>Von der Liste gestrichen: {name}. Fügen Sie es erneut hinzu, um es zurückzuholen.</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Stützt</translation>
    </message>
    <message>
        <source>Ta&amp;ke acceptance back</source>
        <translation>Annahme zurüc&amp;knehmen</translation>
    </message>
    <message>
        <source>Table (.csv): one claim a line</source>
        <translation>Tabelle (.csv): eine Behauptung je Zeile</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the last thing done; the history keeps both</source>
        <translation>Zurücknehmen, was zuletzt getan wurde; der Verlauf behält beides</translation>
    </message>
    <message>
        <source>Take back what was said of this passage</source>
        <translation>Zurücknehmen, was zu dieser Passage gesagt wurde</translation>
    </message>
    <message>
        <source>Take documents into the library as sources</source>
        <translation>Dokumente als Quellen in die Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>Take in every document of a folder; a sources.csv in it gives titles and dates</source>
        <translation>Alle Dokumente eines Ordners aufnehmen; eine sources.csv darin gibt Titel und Daten an</translation>
    </message>
    <message>
        <source>Take in what is on the clipboard: files, addresses or a text</source>
        <translation>Den Inhalt der Zwischenablage aufnehmen: Dateien, Adressen oder einen Text</translation>
    </message>
    <message>
        <source>Take one more word into the claim at its end</source>
        <translation>Am Ende der Behauptung ein Wort mehr hineinnehmen</translation>
    </message>
    <message>
        <source>Take one more word into the claim at its start</source>
        <translation>Am Anfang der Behauptung ein Wort mehr hineinnehmen</translation>
    </message>
    <message>
        <source>Take the claim off the table; it can be brought back</source>
        <translation>Die Behauptung aus der Tabelle nehmen; sie lässt sich zurückholen</translation>
    </message>
    <message>
        <source>Take the place gone to last out of the claim: it says something else</source>
        <translation>Die zuletzt aufgesuchte Stelle aus der Behauptung herausnehmen: Sie sagt etwas anderes</translation>
    </message>
    <message>
        <source>Take the question back; it stays in the history</source>
        <translation>Die Rückfrage zurückziehen; sie bleibt im Verlauf</translation>
    </message>
    <message>
        <source>Take the selected evidence off the claim; it stays in the history</source>
        <translation>Den gewählten Beleg von der Behauptung nehmen; er bleibt im Verlauf</translation>
    </message>
    <message>
        <source>Take the sign-off back: the claim is checked, not signed off</source>
        <translation>Die Freigabe zurücknehmen: Die Behauptung ist geprüft, nicht freigegeben</translation>
    </message>
    <message>
        <source>Take this off the claim; it stays in the history</source>
        <translation>Dies von der Behauptung nehmen; es bleibt im Verlauf</translation>
    </message>
    <message>
        <source>Take this search off the claim; it stays in the history</source>
        <translation>Diese Suche von der Behauptung nehmen; sie bleibt im Verlauf</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Taken in {when}</source>
        <translation>Aufgenommen: {when}</translation>
    </message>
    <message>
        <source>Taken in, in part</source>
        <translation>Teilweise aufgenommen</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Taking in the text</source>
        <translation>Text aufnehmen</translation>
    </message>
    <message>
        <source>Taking out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Taking up</source>
        <translation>Doch prüfen</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Text der Quelle</translation>
    </message>
    <message>
        <source>That claim stands in an earlier draft of this case.</source>
        <translation>Diese Behauptung steht in einer früheren Fassung dieses Falls.</translation>
    </message>
    <message>
        <source>The arrow keys to the sides choose words of the passage, with Shift several.</source>
        <translation>Die Pfeiltasten zur Seite wählen Worte der Passage, mit der Umschalttaste mehrere.</translation>
    </message>
    <message>
        <source>The article says it in two ways: {values}</source>
        <translation>Der Artikel sagt es auf zwei Arten: {values}</translation>
    </message>
    <message>
        <source>The article says this at one place only.</source>
        <translation>Der Artikel sagt dies nur an einer Stelle.</translation>
    </message>
    <message>
        <source>The article says: “{words}”</source>
        <translation>Im Artikel steht: „{words}“</translation>
    </message>
    <message>
        <source>The article tells these facts twice. Where the values differ, which one is right is for you to find; where they agree, one check can stand for both.</source>
        <translation>Der Artikel nennt diese Fakten doppelt. Wo die Werte abweichen, finden Sie heraus, welcher richtig ist; wo sie sich decken, kann eine Prüfung für beide gelten.</translation>
    </message>
    <message>
        <source>The call sheet then holds the claims as they are written</source>
        <translation>Die Anrufliste enthält dann die Behauptungen im Wortlaut</translation>
    </message>
    <message>
        <source>The claim in words that stand alone; empty takes it away</source>
        <translation>Die Behauptung, für sich verständlich formuliert; leer entfernt sie</translation>
    </message>
    <message>
        <source>The claim is one word, which cannot be split.</source>
        <translation>Die Behauptung ist ein einziges Wort und lässt sich nicht teilen.</translation>
    </message>
    <message>
        <source>The claim says too little to look for; restate it</source>
        <translation>Die Behauptung sagt zu wenig für eine Suche; formulieren Sie sie um</translation>
    </message>
    <message>
        <source>The file there is replaced.</source>
        <translation>Die vorhandene Datei wird ersetzt.</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Die Bibliothek lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The page as it looks</source>
        <translation>Die Seite, wie sie aussieht</translation>
    </message>
    <message>
        <source>The passage was not found on this page; it may stand on the next one.</source>
        <translation>Die Passage wurde auf dieser Seite nicht gefunden; vielleicht steht sie auf der nächsten.</translation>
    </message>
    <message>
        <source>The question is open again</source>
        <translation>Die Rückfrage ist wieder offen</translation>
    </message>
    <message>
        <source>The report could not be written to {path} ({why}). Choose another place.</source>
        <translation>Der Bericht konnte nicht nach {path} geschrieben werden ({why}). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>Die Suche ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The search failed; go to the claim to see why</source>
        <translation>Die Suche ist fehlgeschlagen; warum, steht bei der Behauptung</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>Die Suche wurde abgebrochen</translation>
    </message>
    <message>
        <source>The source, and what was changed of it</source>
        <translation>Die Quelle, und was daran geändert wurde</translation>
    </message>
    <message>
        <source>The text that was taken from the document</source>
        <translation>Der Text, der dem Dokument entnommen wurde</translation>
    </message>
    <message>
        <source>The texts of the licences come in one file with a packaged workbench; this one was started from its source, where each package has its own beside it.</source>
        <translation>Die Texte der Lizenzen liegen dem installierten Programm in einer Datei bei; dieses hier wurde aus seinem Quelltext gestartet, wo bei jedem Paket seine eigene liegt.</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on.</source>
        <translation>Das Fenster spricht sie ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>The words searched for, or what was chosen beside them, leave none.</source>
        <translation>Die gesuchten Worte, oder was daneben gewählt ist, lassen keine übrig.</translation>
    </message>
    <message>
        <source>There are no sources left to compare.</source>
        <translation>Es sind keine Quellen mehr zu vergleichen.</translation>
    </message>
    <message>
        <source>There are none: {chip}. The other buttons above list the rest.</source>
        <translation>Es gibt keine: {chip}. Die anderen Knöpfe oben zeigen den Rest.</translation>
    </message>
    <message>
        <source>There is no verdict to sign off yet.</source>
        <translation>Es gibt noch kein Urteil, das sich freigeben lässt.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, then try again.</source>
        <translation>Dafür reicht der Speicher nicht. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There was nothing to take in.</source>
        <translation>Es gab nichts aufzunehmen.</translation>
    </message>
    <message>
        <source>These sources have much of their wording in common, as reprints of one report have. Whether one repeats the other is for you to say; nothing is taken away either way.</source>
        <translation>Diese Quellen haben viel Wortlaut gemeinsam, wie Nachdrucke einer Meldung. Ob die eine die andere wiederholt, entscheiden Sie; weggenommen wird in keinem Fall etwas.</translation>
    </message>
    <message>
        <source>These sources have one origin now: {origin}</source>
        <translation>Diese Quellen haben jetzt einen Ursprung: {origin}</translation>
    </message>
    <message>
        <source>These words alone could be about anything. Restate the claim so that it stands alone ({claim.restate}): who or what it is about, when, and what is said of it.</source>
        <translation>Diese Wörter allein könnten sich auf alles beziehen. Formulieren Sie die Behauptung so um, dass sie für sich verständlich ist ({claim.restate}): um wen oder was es geht, wann, und was darüber gesagt wird.</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Dieser Fall</translation>
    </message>
    <message>
        <source>This case is offline now.</source>
        <translation>Dieser Fall ist jetzt offline.</translation>
    </message>
    <message>
        <source>This case is offline: nothing is fetched from the web for it. See the menu Case.</source>
        <translation>Dieser Fall ist offline: Für ihn wird nichts aus dem Netz abgerufen. Siehe Menü Fall.</translation>
    </message>
    <message>
        <source>This case may fetch pages again.</source>
        <translation>Für diesen Fall dürfen wieder Seiten abgerufen werden.</translation>
    </message>
    <message>
        <source>This claim is dropped. Take it up again first.</source>
        <translation>Diese Behauptung ist verworfen. Nehmen Sie sie zuerst wieder auf.</translation>
    </message>
    <message>
        <source>This claim is set apart. Press {claim.restore} to check it after all.</source>
        <translation>Diese Behauptung ist aussortiert. Drücken Sie {claim.restore}, um sie doch zu prüfen.</translation>
    </message>
    <message>
        <source>This evidence is now: {stance}</source>
        <translation>Dieser Beleg ist jetzt: {stance}</translation>
    </message>
    <message>
        <source>This is a bug in the workbench. What was saved is safe. The details are in {log}</source>
        <translation>Das ist ein Fehler im Programm. Was gespeichert wurde, ist sicher. Die Einzelheiten stehen in {log}</translation>
    </message>
    <message>
        <source>This is accepted evidence. {evidence.withdraw} withdraws it.</source>
        <translation>Das ist ein angenommener Beleg. {evidence.withdraw} zieht ihn zurück.</translation>
    </message>
    <message>
        <source>This passage is accepted evidence. Withdraw it first.</source>
        <translation>Diese Passage ist ein angenommener Beleg. Ziehen Sie ihn zuerst zurück.</translation>
    </message>
    <message>
        <source>This source has no text that could be quoted; its pages can be looked at.</source>
        <translation>Diese Quelle hat keinen zitierbaren Text; ihre Seiten lassen sich ansehen.</translation>
    </message>
    <message>
        <source>This stands against handing the case in. Enter goes there.</source>
        <translation>Dies steht der Abgabe des Falls entgegen. Eingabe führt dorthin.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>To number</source>
        <translation>Bis Nummer</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Heute, {day}</translation>
    </message>
    <message>
        <source>Too little to look for</source>
        <translation>Zu wenig für eine Suche</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Type of the article</source>
        <translation>Schrift des Artikels</translation>
    </message>
    <message>
        <source>Type what you want to do, or a claim&apos;s number</source>
        <translation>Schreiben Sie, was Sie tun möchten, oder die Nummer einer Behauptung</translation>
    </message>
    <message>
        <source>Under nothing: {words}, {sentences}</source>
        <translation>Unmarkiert: {words}, {sentences}</translation>
    </message>
    <message>
        <source>Undermines</source>
        <translation>Schwächt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>Rückgängig: {deed}</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>Unmarkiert</translation>
    </message>
    <message>
        <source>Unsaved draft restored</source>
        <translation>Nicht gespeicherter Entwurf wiederhergestellt</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Use suggestion</source>
        <translation>Vorschlag nehmen</translation>
    </message>
    <message>
        <source>Use the passage as evidence for the claim, or select other words:</source>
        <translation>Die Passage als Beleg für die Behauptung nutzen oder andere Wörter auswählen:</translation>
    </message>
    <message>
        <source>Use the selection as evidence for the claim:</source>
        <translation>Die Auswahl als Beleg für die Behauptung nutzen:</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Diese Wörter nehmen</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Taste nehmen</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Standardtaste</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Values to show, by column</source>
        <translation>Zu zeigende Werte, nach Spalte</translation>
    </message>
    <message>
        <source>Ver&amp;dict</source>
        <translation>&amp;Urteil</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Verdict, questions, second checker, history</source>
        <translation>Urteil, Rückfragen, zweite prüfende Person, Verlauf</translation>
    </message>
    <message>
        <source>Verdicts without evidence, rationale or search</source>
        <translation>Urteile ohne Beleg, Begründung oder Suche</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>Versions: {versions}</source>
        <translation>Versionen: {versions}</translation>
    </message>
    <message>
        <source>Wait for an answer again</source>
        <translation>Wieder auf eine Antwort warten</translation>
    </message>
    <message>
        <source>Was there before</source>
        <translation>War schon vorhanden</translation>
    </message>
    <message>
        <source>Web page (.html): to read and to print</source>
        <translation>Webseite (.html): zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was sich ergeben hat</translation>
    </message>
    <message>
        <source>What came of the question</source>
        <translation>Ergebnis der Rückfrage</translation>
    </message>
    <message>
        <source>What comes next was done in a case. Open the case first.</source>
        <translation>Was als Nächstes kommt, wurde in einem Fall getan. Öffnen Sie zuerst den Fall.</translation>
    </message>
    <message>
        <source>What happened, for the report</source>
        <translation>Was geschah, für die Meldung</translation>
    </message>
    <message>
        <source>What is &amp;left to do…</source>
        <translation>Was &amp;noch zu tun ist…</translation>
    </message>
    <message>
        <source>What is known of the source</source>
        <translation>Was über die Quelle bekannt ist</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Noch zu tun</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <source>What it is built on</source>
        <translation>Worauf es aufbaut</translation>
    </message>
    <message>
        <source>What the search found: how many things differ in the first passage, or are missing there, or else agree. It says where to look, not what is true.</source>
        <translation>Was die Suche fand: wie viele Angaben in der ersten Passage abweichen, dort fehlen oder sich sonst decken. Es sagt, wo nachzusehen ist, nicht, was wahr ist.</translation>
    </message>
    <message>
        <source>What to do with the claims selected</source>
        <translation>Was mit den ausgewählten Behauptungen zu tun ist</translation>
    </message>
    <message>
        <source>What to look for in the sources</source>
        <translation>Wonach in den Quellen gesucht wird</translation>
    </message>
    <message>
        <source>What was read so far</source>
        <translation>Was bisher gelesen wurde</translation>
    </message>
    <message>
        <source>What you typed last time is back; it was not saved.</source>
        <translation>Ihre letzte Eingabe ist wieder da; sie wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>What your desk checks first</source>
        <translation>Was Ihre Redaktion zuerst prüft</translation>
    </message>
    <message>
        <source>What, before → after, why</source>
        <translation>Was, vorher → nachher, warum</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When, who</source>
        <translation>Wann, wer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where the source was opened; nobody has accepted it</source>
        <translation>Wo die Quelle geöffnet wurde; niemand hat es angenommen</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Where you searched</source>
        <translation>Wo Sie gesucht haben</translation>
    </message>
    <message>
        <source>Which sources</source>
        <translation>Welche Quellen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who accepts the risk</source>
        <translation>Wer das Risiko trägt</translation>
    </message>
    <message>
        <source>Who that is to the article</source>
        <translation>Rolle der Person für den Artikel</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Ganze Bibliothek</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why does it change?</source>
        <translation>Warum ändert es sich?</translation>
    </message>
    <message>
        <source>Why it changes (needed)</source>
        <translation>Warum es sich ändert (nötig)</translation>
    </message>
    <message>
        <source>Why nobody else can</source>
        <translation>Warum es niemand sonst kann</translation>
    </message>
    <message>
        <source>Why nobody else can sign off</source>
        <translation>Warum niemand sonst freigeben kann</translation>
    </message>
    <message>
        <source>Why nobody else can sign off those that you rated</source>
        <translation>Warum niemand sonst die von Ihnen bewerteten freigeben kann</translation>
    </message>
    <message>
        <source>Why the verdict changes</source>
        <translation>Warum sich das Urteil ändert</translation>
    </message>
    <message>
        <source>Why the verdicts given before change</source>
        <translation>Warum sich die früheren Urteile ändern</translation>
    </message>
    <message>
        <source>With the words of the article</source>
        <translation>Mit dem Wortlaut des Artikels</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw this evidence</source>
        <translation>Diesen Beleg zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw this search</source>
        <translation>Diese Suche zurückziehen</translation>
    </message>
    <message>
        <source>Word (.docx)</source>
        <translation>Word (.docx)</translation>
    </message>
    <message>
        <source>Words that lie under no claim</source>
        <translation>Wörter, die zu keiner Behauptung gehören</translation>
    </message>
    <message>
        <source>Words that you searched for</source>
        <translation>Worte, nach denen Sie gesucht haben</translation>
    </message>
    <message>
        <source>Words the risk is for</source>
        <translation>Wörter, für die das Risiko gilt</translation>
    </message>
    <message>
        <source>Words, or a phrase in quotation marks</source>
        <translation>Worte, oder ein Satzteil in Anführungszeichen</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Prüfbedarf</translation>
    </message>
    <message>
        <source>Worth checking: {rank}.</source>
        <translation>Prüfbedarf: {rank}.</translation>
    </message>
    <message>
        <source>Write a note on the evidence chosen among what was accepted</source>
        <translation>Eine Notiz zu dem Beleg schreiben, der unter den angenommenen gewählt ist</translation>
    </message>
    <message>
        <source>Write a note on this evidence</source>
        <translation>Notiz zu diesem Beleg schreiben</translation>
    </message>
    <message>
        <source>Write the claim so that it stands alone; matching then uses those words</source>
        <translation>Die Behauptung so schreiben, dass sie für sich verständlich ist; gesucht wird dann mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Write the report of this case to a file</source>
        <translation>Den Bericht dieses Falls in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message numerus="yes">
        <source>You gave %Ln of these verdicts. Say why nobody else can sign.</source>
        <translation>
            <numerusform>%Ln dieser Urteile haben Sie selbst gefällt. Sagen Sie, warum niemand sonst freigeben kann.</numerusform>
            <numerusform>%Ln dieser Urteile haben Sie selbst gefällt. Sagen Sie, warum niemand sonst freigeben kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>You gave this verdict yourself. Say why nobody else can sign it off.</source>
        <translation>Dieses Urteil haben Sie selbst gefällt. Sagen Sie, warum niemand sonst es freigeben kann.</translation>
    </message>
    <message>
        <source>Your filters cannot be kept in {path} ({why}). They hold until you close the program.</source>
        <translation>Ihre Filter lassen sich nicht in {path} speichern ({why}). Sie gelten, bis Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>Your keys cannot be kept in {path} ({why}). They hold until you close the program.</source>
        <translation>Ihre Tasten lassen sich nicht in {path} speichern ({why}). Sie gelten, bis Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message>
        <source>a question is out</source>
        <translation>Rückfrage offen</translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>noch etwa %n Std.</numerusform>
            <numerusform>noch etwa %n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>noch etwa %n Min.</numerusform>
            <numerusform>noch etwa %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>noch etwa %n Sek.</numerusform>
            <numerusform>noch etwa %n Sek.</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>accepted by {checker}, {when}</source>
        <translation>angenommen von {checker}, {when}</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>Agentur</translation>
    </message>
    <message numerus="yes">
        <source>all %n settled</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>alle %n erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>answered {day}</source>
        <translation>beantwortet am {day}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>wie sie war</translation>
    </message>
    <message>
        <source>asked {day} by {checker}</source>
        <translation>gefragt am {day} von {checker}</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>causal</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>claimant (right of reply)</source>
        <translation>Urheber (Stellungnahme)</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>court record</source>
        <translation>Gerichtsakte</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>does not bear on it</source>
        <translation>betrifft sie nicht</translation>
    </message>
    <message>
        <source>draft {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig am {day}</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>Redaktion</translation>
    </message>
    <message>
        <source>en, de, pt-BR …</source>
        <translation>en, de, pt-BR …</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>Fachperson</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>fragments out of order</source>
        <translation>Teile in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>holds no text</source>
        <translation>ohne Text</translation>
    </message>
    <message>
        <source>in one place</source>
        <translation>an einer Stelle</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>in several places</source>
        <translation>an mehreren Stellen</translation>
    </message>
    <message>
        <source>library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>library schema {number}</source>
        <translation>Bibliotheksschema {number}</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>mit Passwort gesperrt</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Betrag</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln passage(s)</source>
        <translation>
            <numerusform>mehr als %Ln Passage</numerusform>
            <numerusform>mehr als %Ln Passagen</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>Verneinung</translation>
    </message>
    <message>
        <source>news</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no claims</source>
        <translation>keine Behauptungen</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>no longer: {words}</source>
        <translation>nicht mehr: {words}</translation>
    </message>
    <message>
        <source>no page or paragraph known</source>
        <translation>keine Seite und kein Absatz bekannt</translation>
    </message>
    <message>
        <source>no passage</source>
        <translation>keine Passage</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>no slots to compare</source>
        <translation>keine Angaben zu vergleichen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>not found in this passage</source>
        <translation>in dieser Passage nicht gefunden</translation>
    </message>
    <message>
        <source>not in passage: {mine}</source>
        <translation>nicht in der Passage: {mine}</translation>
    </message>
    <message>
        <source>not in the earlier claim: {mine}</source>
        <translation>nicht in der früheren Behauptung: {mine}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>not searched yet</source>
        <translation>noch nicht gesucht</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing accepted</source>
        <translation>nichts angenommen</translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>nichts weicht ab</translation>
    </message>
    <message>
        <source>nothing left unmarked</source>
        <translation>nichts unmarkiert</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>nichts zu vergleichen</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>only in the earlier claim: {words}</source>
        <translation>nur in der früheren Behauptung: {words}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>opened here</source>
        <translation>hier geöffnet</translation>
    </message>
    <message>
        <source>origin: {origin}</source>
        <translation>Ursprung: {origin}</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>überfällig seit {day}</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>S. {page}</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>press release</source>
        <translation>Pressemitteilung</translation>
    </message>
    <message>
        <source>primary source</source>
        <translation>Primärquelle</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>put forward</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>put to “{state}” since</source>
        <translation>seitdem auf „{state}“ gesetzt</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>query out</source>
        <translation>Rückfrage offen</translation>
    </message>
    <message>
        <source>quotation differs: {tier}</source>
        <translation>Zitat weicht ab: {tier}</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>recheck</source>
        <translation>nachprüfen</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>said by {claimant}</source>
        <translation>gesagt von {claimant}</translation>
    </message>
    <message>
        <source>same words but for an ellipsis or brackets</source>
        <translation>gleiche Wörter bis auf Auslassung oder Klammern</translation>
    </message>
    <message>
        <source>same words, other punctuation or case</source>
        <translation>gleiche Wörter, andere Zeichensetzung oder Großschreibung</translation>
    </message>
    <message>
        <source>searched by {checker}, {when}</source>
        <translation>gesucht von {checker}, {when}</translation>
    </message>
    <message>
        <source>secondary source</source>
        <translation>Sekundärquelle</translation>
    </message>
    <message>
        <source>see the package</source>
        <translation>siehe Paket</translation>
    </message>
    <message>
        <source>set apart</source>
        <translation>aussortiert</translation>
    </message>
    <message>
        <source>set apart since</source>
        <translation>seitdem aussortiert</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>something differs</source>
        <translation>etwas weicht ab</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>etwas fehlt</translation>
    </message>
    <message>
        <source>something supports it</source>
        <translation>etwas stützt sie</translation>
    </message>
    <message>
        <source>something undermines it</source>
        <translation>etwas schwächt sie</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>superlative</source>
        <translation>Superlativ</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>the claim was dropped since</source>
        <translation>die Behauptung wurde seitdem verworfen</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>today {clock}</source>
        <translation>heute {clock}</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>zu wenig</translation>
    </message>
    <message>
        <source>too short to be looked for</source>
        <translation>zu kurz für eine Suche</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>undermines</source>
        <translation>schwächt</translation>
    </message>
    <message>
        <source>verbatim</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>Wörter geändert</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation>gestern {clock}</translation>
    </message>
    <message>
        <source>{action} (taken back since)</source>
        <translation>{action} (seitdem zurückgenommen)</translation>
    </message>
    <message>
        <source>{address} on {when}</source>
        <translation>{address} am {when}</translation>
    </message>
    <message>
        <source>{address}, answered by {other} on {when}</source>
        <translation>{address}, beantwortet von {other} am {when}</translation>
    </message>
    <message>
        <source>{at} of more than {count}</source>
        <translation>{at} von mehr als {count}</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
    <message>
        <source>{at} of {count}, single words</source>
        <translation>{at} von {count}, einzelne Wörter</translation>
    </message>
    <message>
        <source>{column}: {values}</source>
        <translation>{column}: {values}</translation>
    </message>
    <message>
        <source>{count} agree</source>
        <translation>{count} decken sich</translation>
    </message>
    <message>
        <source>{count} agrees</source>
        <translation>{count} deckt sich</translation>
    </message>
    <message>
        <source>{count} context</source>
        <translation>{count} Kontext</translation>
    </message>
    <message>
        <source>{count} differ</source>
        <translation>{count} weichen ab</translation>
    </message>
    <message>
        <source>{count} differs</source>
        <translation>{count} weicht ab</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} fehlend</translation>
    </message>
    <message>
        <source>{count} missing there</source>
        <translation>{count} dort fehlend</translation>
    </message>
    <message>
        <source>{count} only there</source>
        <translation>{count} nur dort</translation>
    </message>
    <message>
        <source>{count} slot agrees</source>
        <translation>{count} Angabe deckt sich</translation>
    </message>
    <message>
        <source>{count} slot differs</source>
        <translation>{count} Angabe weicht ab</translation>
    </message>
    <message>
        <source>{count} slot missing there</source>
        <translation>{count} Angabe fehlt dort</translation>
    </message>
    <message>
        <source>{count} slot only there</source>
        <translation>{count} Angabe nur dort</translation>
    </message>
    <message>
        <source>{count} slots agree</source>
        <translation>{count} Angaben decken sich</translation>
    </message>
    <message>
        <source>{count} slots differ</source>
        <translation>{count} Angaben weichen ab</translation>
    </message>
    <message>
        <source>{count} slots missing there</source>
        <translation>{count} Angaben fehlen dort</translation>
    </message>
    <message>
        <source>{count} slots only there</source>
        <translation>{count} Angaben nur dort</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln claim(s) settled</source>
        <translation>
            <numerusform>{done} von %Ln Behauptung erledigt</numerusform>
            <numerusform>{done} von %Ln Behauptungen erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys}  or  {key}</source>
        <translation>{keys}  oder  {key}</translation>
    </message>
    <message>
        <source>{kind} agrees · claim: {mine} · passage: {theirs}.</source>
        <translation>{kind} deckt sich · Behauptung: {mine} · Passage: {theirs}.</translation>
    </message>
    <message>
        <source>{kind} agrees: {words}</source>
        <translation>{kind} deckt sich: {words}</translation>
    </message>
    <message>
        <source>{kind} differs · claim: {mine} · passage: {theirs}</source>
        <translation>{kind} weicht ab · Behauptung: {mine} · Passage: {theirs}</translation>
    </message>
    <message>
        <source>{kind} differs · claim: {mine} · passage: {theirs}.</source>
        <translation>{kind} weicht ab · Behauptung: {mine} · Passage: {theirs}.</translation>
    </message>
    <message>
        <source>{kind} differs · claim: {mine} · the earlier claim: {theirs}</source>
        <translation>{kind} weicht ab · Behauptung: {mine} · frühere Behauptung: {theirs}</translation>
    </message>
    <message>
        <source>{kind} missing · claim: {mine} · passage: {theirs}.</source>
        <translation>{kind} fehlt · Behauptung: {mine} · Passage: {theirs}.</translation>
    </message>
    <message numerus="yes">
        <source>{name} (%Ln document(s))</source>
        <translation>
            <numerusform>{name} (%Ln Dokument)</numerusform>
            <numerusform>{name} (%Ln Dokumente)</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (in {container})</source>
        <translation>{name} (in {container})</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
    </message>
    <message>
        <source>{number} of 5</source>
        <translation>{number} von 5</translation>
    </message>
    <message>
        <source>{open}, overdue</source>
        <translation>{open}, überfällig</translation>
    </message>
    <message>
        <source>{open}, {late} overdue</source>
        <translation>{open}, {late} überfällig</translation>
    </message>
    <message>
        <source>{origin}: {sources}</source>
        <translation>{origin}: {sources}</translation>
    </message>
    <message>
        <source>{outcome}, without {lacks}</source>
        <translation>{outcome}, ohne {lacks}</translation>
    </message>
    <message>
        <source>{passages}, the first {count} shown</source>
        <translation>{passages}, die ersten {count} gezeigt</translation>
    </message>
    <message>
        <source>{pieces}, {origins}</source>
        <translation>{pieces}, {origins}</translation>
    </message>
    <message numerus="yes">
        <source>{seen} of %Ln document(s)</source>
        <translation>
            <numerusform>{seen} von %Ln Dokument</numerusform>
            <numerusform>{seen} von %Ln Dokumenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{seen} of %Ln source(s)</source>
        <translation>
            <numerusform>{seen} von %Ln Quelle</numerusform>
            <numerusform>{seen} von %Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{settled} of %n settled</source>
        <translation>
            <numerusform>{settled} von %n erledigt</numerusform>
            <numerusform>{settled} von %n erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} % of the wording in common</source>
        <translation>{share} % des Wortlauts gemeinsam</translation>
    </message>
    <message>
        <source>{supports} support, {undermines} undermine, {context} context</source>
        <translation>{supports} stützend, {undermines} schwächend, {context} Kontext</translation>
    </message>
    <message>
        <source>{title} – source</source>
        <translation>{title} – Quelle</translation>
    </message>
    <message>
        <source>{title}, confidential</source>
        <translation>{title}, vertraulich</translation>
    </message>
    <message>
        <source>{title}, draft {draft}. SHA-256 of the text: {digest}</source>
        <translation>{title}, Fassung {draft}. SHA-256 des Textes: {digest}</translation>
    </message>
    <message>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
    <message>
        <source>{words} ({key})</source>
        <translation>{words} ({key})</translation>
    </message>
    <message numerus="yes">
        <source>{work} (and %n more)</source>
        <translation>
            <numerusform>{work} (und %n weitere)</numerusform>
            <numerusform>{work} (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>{work} {at} of {all}</source>
        <translation>{work}: {at} von {all}</translation>
    </message>
    <message>
        <source>{work} {at} of {all}, {left}</source>
        <translation>{work}: {at} von {all}, {left}</translation>
    </message>
    <message>
        <source>¶ {paragraph}</source>
        <translation>Abs. {paragraph}</translation>
    </message>
    <message>
        <source>– and {count} more</source>
        <translation>– und {count} weitere</translation>
    </message>
    <message>
        <source>“{action}”</source>
        <translation>„{action}“</translation>
    </message>
    <message>
        <source>“{key}” is the key of “{other}” already. Choose another key, or give that action another one first.</source>
        <translation>„{key}“ ist schon die Taste für „{other}“. Wählen Sie eine andere Taste, oder geben Sie jener Aktion zuerst eine andere.</translation>
    </message>
    <message>
        <source>“{one}” / “{other}”</source>
        <translation>„{one}“ / „{other}“</translation>
    </message>
    <message>
        <source>“{rating}” asks for something of each claim: give it one by one.</source>
        <translation>„{rating}“ verlangt bei jeder Behauptung eigene Angaben: Vergeben Sie diese Bewertung einzeln.</translation>
    </message>
    <message>
        <source>“{title}” repeats, or is repeated by:</source>
        <translation>„{title}“ wiederholt diese Quelle oder wird von ihr wiederholt:</translation>
    </message>
    <message>
        <source>“{typed}” is no date. Type it as {one} or as {other}, or leave it empty.</source>
        <translation>„{typed}“ ist kein Datum. Schreiben Sie es als {one} oder {other}, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>“{words}” is not a day. Write it as 2026-03-09, as 9 Mar, or as +3 from today.</source>
        <translation>„{words}“ ist kein Tag. Schreiben Sie ihn als 2026-03-09, als 9.3. oder als +3 ab heute.</translation>
    </message>
    <message>
        <source>“{words}” – {found} ({slots})</source>
        <translation>„{words}“ – {found} ({slots})</translation>
    </message>
    <message>
        <source>•  &quot;twice as many&quot; -forecast – a phrase word for word; “-” leaves a word out</source>
        <translation>•  &quot;doppelt so viele&quot; -Prognose – ein Satzteil Wort für Wort; „-“ schließt ein Wort aus</translation>
    </message>
    <message>
        <source>•  ferry passengers May – each of these words somewhere in the passage</source>
        <translation>•  Fähre Fahrgäste Mai – jedes dieser Worte irgendwo in der Passage</translation>
    </message>
    <message>
        <source>•  harbour publisher:&quot;City Council&quot; kind:report after:2024-01 – only in such sources, from that day on (also title: author: source: language: before:)</source>
        <translation>•  Hafen publisher:&quot;Stadtrat&quot; kind:report after:2024-01 – nur in solchen Quellen, ab diesem Tag (auch title: author: source: language: before:)</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… und %Ln weiteres.</numerusform>
            <numerusform>… und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>◂ Previous</source>
        <translation>◂ Zurück</translation>
    </message>
</context>
</TS>
