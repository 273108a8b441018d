<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln claim(s) checked, not signed off.</source>
        <translation>
            <numerusform>%Ln afirmación verificada, sin validar.</numerusform>
            <numerusform>%Ln afirmaciones verificadas, sin validar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) selected</source>
        <translation>
            <numerusform>%Ln afirmación seleccionada</numerusform>
            <numerusform>%Ln afirmaciones seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) selected: {claim.accept} accepts, {claim.drop} drops, {claim.note_nothing} sets apart, {claim.merge} merges, {claim.join} says they are the same fact</source>
        <translation>
            <numerusform>%Ln afirmación seleccionada: {claim.accept} la acepta, {claim.drop} la descarta, {claim.note_nothing} la aparta, {claim.merge} fusiona, {claim.join} indica que son el mismo hecho</numerusform>
            <numerusform>%Ln afirmaciones seleccionadas: {claim.accept} las acepta, {claim.drop} las descarta, {claim.note_nothing} las aparta, {claim.merge} las fusiona, {claim.join} indica que son el mismo hecho</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln no se pudo leer</numerusform>
            <numerusform>%Ln no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) could not be read.</source>
        <translation>
            <numerusform>%Ln documento no se pudo leer.</numerusform>
            <numerusform>%Ln documentos no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read</source>
        <translation>
            <numerusform>%Ln archivo no se puede leer</numerusform>
            <numerusform>%Ln archivos no se pueden leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed</source>
        <translation>
            <numerusform>%Ln archivo cambiado</numerusform>
            <numerusform>%Ln archivos cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) missing</source>
        <translation>
            <numerusform>falta %Ln archivo</numerusform>
            <numerusform>faltan %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them rated by you.</source>
        <translation>
            <numerusform>%Ln de ellas calificada por usted.</numerusform>
            <numerusform>%Ln de ellas calificadas por usted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them: much of the wording in common with other sources.</source>
        <translation>
            <numerusform>%Ln de ellos comparte gran parte del texto con otras fuentes.</numerusform>
            <numerusform>%Ln de ellos comparten gran parte del texto con otras fuentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln origin(s)</source>
        <translation>
            <numerusform>%Ln origen</numerusform>
            <numerusform>%Ln orígenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of sources have much of the wording in common.</source>
        <translation>
            <numerusform>%Ln par de fuentes tiene gran parte del texto en común.</numerusform>
            <numerusform>%Ln pares de fuentes tienen gran parte del texto en común.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln pasaje</numerusform>
            <numerusform>%Ln pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) for the claim</source>
        <translation>
            <numerusform>%Ln pasaje para la afirmación</numerusform>
            <numerusform>%Ln pasajes para la afirmación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) found.
Of what is compared in the first, “{title}”: {compared}.</source>
        <translation>
            <numerusform>%Ln pasaje encontrado.
De lo que se compara en el primero, «{title}»: {compared}.</numerusform>
            <numerusform>%Ln pasajes encontrados.
De lo que se compara en el primero, «{title}»: {compared}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln prueba</numerusform>
            <numerusform>%Ln pruebas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln prueba</numerusform>
            <numerusform>%Ln pruebas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) waiting for an answer</source>
        <translation>
            <numerusform>%Ln consulta en espera de respuesta</numerusform>
            <numerusform>%Ln consultas en espera de respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read in part</source>
        <translation>
            <numerusform>%Ln leído en parte</numerusform>
            <numerusform>%Ln leídos en parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln oración</numerusform>
            <numerusform>%Ln oraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln fuente</numerusform>
            <numerusform>%Ln fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) selected</source>
        <translation>
            <numerusform>%Ln fuente seleccionada</numerusform>
            <numerusform>%Ln fuentes seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) without a date passed over.</source>
        <translation>
            <numerusform>Se omitió %Ln fuente sin fecha.</numerusform>
            <numerusform>Se omitieron %Ln fuentes sin fecha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken in</source>
        <translation>
            <numerusform>%Ln incorporado</numerusform>
            <numerusform>%Ln incorporados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there before</source>
        <translation>
            <numerusform>%Ln ya estaba</numerusform>
            <numerusform>%Ln ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) done</source>
        <translation>
            <numerusform>%Ln acción realizada</numerusform>
            <numerusform>%Ln acciones realizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) under nothing</source>
        <translation>
            <numerusform>%Ln palabra sin marcar</numerusform>
            <numerusform>%Ln palabras sin marcar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n consulta pendiente</numerusform>
            <numerusform>%n consultas pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>Recup&amp;erar</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Caso</translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation>&amp;Cerrar caso</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Columnas…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;Compare similar sources…</source>
        <translation>Comparar &amp;fuentes similares…</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Contexto</translation>
    </message>
    <message>
        <source>&amp;Describe source…</source>
        <translation>D&amp;escribir fuente…</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>E&amp;xportar informe…</translation>
    </message>
    <message>
        <source>&amp;Find in article…</source>
        <translation>&amp;Buscar en el artículo…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla comple&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;History of the claim</source>
        <translation>&amp;Historial de la afirmación</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bib&amp;lioteca</translation>
    </message>
    <message>
        <source>&amp;Mark selection as claim</source>
        <translation>&amp;Marcar como afirmación</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>Biblioteca &amp;nueva…</translation>
    </message>
    <message>
        <source>&amp;Next claim</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Siguiente panel</translation>
    </message>
    <message>
        <source>&amp;Note on evidence</source>
        <translation>N&amp;ota sobre la prueba</translation>
    </message>
    <message>
        <source>&amp;Open article…</source>
        <translation>&amp;Abrir artículo…</translation>
    </message>
    <message>
        <source>&amp;Paste as source…</source>
        <translation>&amp;Pegar como fuente…</translation>
    </message>
    <message>
        <source>&amp;Paste text…</source>
        <translation>&amp;Pegar texto…</translation>
    </message>
    <message>
        <source>&amp;Previous claim</source>
        <translation>A&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Recent cases</source>
        <translation>Casos &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Restate…</source>
        <translation>&amp;Reformular…</translation>
    </message>
    <message>
        <source>&amp;Same origin as…</source>
        <translation>Mismo &amp;origen que…</translation>
    </message>
    <message>
        <source>&amp;Sample case</source>
        <translation>Caso de &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;Save verdict</source>
        <translation>&amp;Guardar veredicto</translation>
    </message>
    <message>
        <source>&amp;Search the library…</source>
        <translation>Buscar en la bib&amp;lioteca…</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Fuentes</translation>
    </message>
    <message>
        <source>&amp;Split at cursor…</source>
        <translation>Dividir en el &amp;cursor…</translation>
    </message>
    <message>
        <source>&amp;Supports</source>
        <translation>&amp;Respalda</translation>
    </message>
    <message>
        <source>&amp;Take that back</source>
        <translation>An&amp;ular lo dicho</translation>
    </message>
    <message>
        <source>&amp;Take up</source>
        <translation>Ret&amp;omar</translation>
    </message>
    <message>
        <source>&amp;Texts of the licences</source>
        <translation>&amp;Textos de las licencias</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Try again what was not read</source>
        <translation>&amp;Reintentar lo no leído</translation>
    </message>
    <message>
        <source>&amp;Undermines</source>
        <translation>&amp;Debilita</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;View source</source>
        <translation>&amp;Ver fuente</translation>
    </message>
    <message>
        <source>&amp;Withdraw evidence</source>
        <translation>Re&amp;tirar prueba</translation>
    </message>
    <message>
        <source>&amp;Write rationale</source>
        <translation>&amp;Escribir justificación</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln repeat(s) of the same origin</source>
        <translation>
            <numerusform>+%Ln repetición del mismo origen</numerusform>
            <numerusform>+%Ln repeticiones del mismo origen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 – least</source>
        <translation>1 – mínima</translation>
    </message>
    <message>
        <source>2 sources have much of the wording in common.</source>
        <translation>2 fuentes tienen gran parte del texto en común.</translation>
    </message>
    <message>
        <source>2025-05-31, or {day}</source>
        <translation>2025-05-31 o {day}</translation>
    </message>
    <message>
        <source>5 – most</source>
        <translation>5 – máxima</translation>
    </message>
    <message>
        <source>9 Mar, 2026-03-09 or +3</source>
        <translation>9 mar, 2026-03-09 o +3</translation>
    </message>
    <message>
        <source>A bare address: no page or paragraph says where a reader finds the words.</source>
        <translation>Solo una dirección: ninguna página ni párrafo dice dónde se encuentran las palabras.</translation>
    </message>
    <message>
        <source>A case keeps the scale that it was opened with.</source>
        <translation>Un caso conserva la escala con la que se abrió.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Accept all s&amp;hown</source>
        <translation>Aceptar todas las &amp;visibles</translation>
    </message>
    <message>
        <source>Accept and ne&amp;xt</source>
        <translation>Aceptar &amp;y seguir</translation>
    </message>
    <message>
        <source>Accept every claim that the table shows</source>
        <translation>Aceptar todas las afirmaciones que muestra la tabla</translation>
    </message>
    <message>
        <source>Accept the claim and go to the next one that nobody has accepted</source>
        <translation>Aceptar la afirmación e ir a la siguiente que nadie ha aceptado</translation>
    </message>
    <message>
        <source>Accept the passage as context</source>
        <translation>Aceptar el pasaje como contexto</translation>
    </message>
    <message>
        <source>Accept the passage as evidence that supports the claim</source>
        <translation>Aceptar el pasaje como prueba que respalda la afirmación</translation>
    </message>
    <message>
        <source>Accept the passage as evidence that undermines the claim</source>
        <translation>Aceptar el pasaje como prueba que debilita la afirmación</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Accepted ({balance})</source>
        <translation>Aceptadas ({balance})</translation>
    </message>
    <message>
        <source>Accepted as a claim</source>
        <translation>Aceptada como afirmación</translation>
    </message>
    <message>
        <source>Accepted as evidence: {stance}</source>
        <translation>Aceptado como prueba: {stance}</translation>
    </message>
    <message>
        <source>Accepted evidence</source>
        <translation>Pruebas aceptadas</translation>
    </message>
    <message>
        <source>Accepted: context</source>
        <translation>Aceptado: contexto</translation>
    </message>
    <message>
        <source>Accepted: supports</source>
        <translation>Aceptado: respalda</translation>
    </message>
    <message>
        <source>Accepted: undermines</source>
        <translation>Aceptado: debilita</translation>
    </message>
    <message>
        <source>Accepted: {title} – {stance}</source>
        <translation>Aceptado: {title} – {stance}</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>Aceptando</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Add &amp;address…</source>
        <translation>Agregar &amp;dirección…</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Agregar &amp;archivos…</translation>
    </message>
    <message>
        <source>Add a folder of sources</source>
        <translation>Agregar una carpeta de fuentes</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Agregar &amp;carpeta…</translation>
    </message>
    <message>
        <source>Add files as sources</source>
        <translation>Agregar archivos como fuentes</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Agregar archivos…</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Agregar fuente</translation>
    </message>
    <message>
        <source>Add source from address</source>
        <translation>Agregar fuente desde una dirección</translation>
    </message>
    <message>
        <source>Add sources…</source>
        <translation>Agregar fuentes…</translation>
    </message>
    <message>
        <source>Add the documents that the claims are to be checked against.</source>
        <translation>Agregue los documentos con los que se verificarán las afirmaciones.</translation>
    </message>
    <message>
        <source>Add the documents that this article rests on: files, a folder, or addresses. Their passages then appear here.</source>
        <translation>Agregue los documentos en los que se apoya este artículo: archivos, una carpeta o direcciones. Sus pasajes aparecerán aquí.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Dirección de la página</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Agree that this is a claim to check: the current one, or those selected</source>
        <translation>Confirmar que es una afirmación que verificar: la actual o las seleccionadas</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Restablecer todas</translation>
    </message>
    <message>
        <source>All words of the claim</source>
        <translation>Todo el texto de la afirmación</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Todas {count}</translation>
    </message>
    <message>
        <source>Allow pages to be fetched from the web</source>
        <translation>Permitir la descarga de páginas de la web</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>También</translation>
    </message>
    <message numerus="yes">
        <source>Also at %Ln place(s)</source>
        <translation>
            <numerusform>También en %Ln lugar</numerusform>
            <numerusform>También en %Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in, from the same origin:</source>
        <translation>También en, del mismo origen:</translation>
    </message>
    <message>
        <source>Another key for “{action}”:</source>
        <translation>Otra tecla para «{action}»:</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>Fecha límite de respuesta</translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation>Respuesta: {words}</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como al inicio</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Tal como figura</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Ask a &amp;question…</source>
        <translation>Hacer una &amp;consulta…</translation>
    </message>
    <message>
        <source>Ask a question ({verdict.query})</source>
        <translation>Hacer una consulta ({verdict.query})</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Author, editor or lawyer</source>
        <translation>Autor, editor o abogado</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Bring back a claim that was dropped or set apart</source>
        <translation>Recuperar una afirmación descartada o apartada</translation>
    </message>
    <message>
        <source>Bringing back</source>
        <translation>Recuperando</translation>
    </message>
    <message>
        <source>Build the sample case: an article with its sources, to try everything on</source>
        <translation>Crear el caso de ejemplo: un artículo con sus fuentes, para probarlo todo</translation>
    </message>
    <message>
        <source>Building the sample case</source>
        <translation>Creando el caso de ejemplo</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Basado en</translation>
    </message>
    <message>
        <source>By the same person: {reason}</source>
        <translation>Por la misma persona: {reason}</translation>
    </message>
    <message>
        <source>C&amp;laim</source>
        <translation>&amp;Afirmación</translation>
    </message>
    <message>
        <source>Came inside</source>
        <translation>Venía dentro de</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the running work; what was finished is kept</source>
        <translation>Cancelar el trabajo en marcha; lo terminado se conserva</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message numerus="yes">
        <source>Case opened: %n claim(s) found, {apart} set apart.</source>
        <translation>
            <numerusform>Caso abierto: %n afirmación encontrada; apartadas: {apart}.</numerusform>
            <numerusform>Caso abierto: %n afirmaciones encontradas; apartadas: {apart}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Case opened: %n claim(s) found.</source>
        <translation>
            <numerusform>Caso abierto: %n afirmación encontrada.</numerusform>
            <numerusform>Caso abierto: %n afirmaciones encontradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case: {case}</source>
        <translation>Caso: {case}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Cases that have such evidence</source>
        <translation>Casos que tienen tales pruebas</translation>
    </message>
    <message>
        <source>Change to</source>
        <translation>Debe decir</translation>
    </message>
    <message>
        <source>Change what kinds the claim is of: the current one, or those selected</source>
        <translation>Cambiar los tipos de la afirmación: la actual o las seleccionadas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Changed or gone ({count})</source>
        <translation>Cambiados o ausentes ({count})</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Changes ({count})</source>
        <translation>Cambios ({count})</translation>
    </message>
    <message>
        <source>Changes of what is said of the source</source>
        <translation>Cambios en la descripción de la fuente</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Rever&amp;ificar</translation>
    </message>
    <message>
        <source>Checked before: {check}</source>
        <translation>Ya verificado: {check}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Choose a claim first.</source>
        <translation>Elija primero una afirmación.</translation>
    </message>
    <message>
        <source>Choose a claim in a case to use words of this source as evidence.</source>
        <translation>Elija una afirmación de un caso para usar palabras de esta fuente como prueba.</translation>
    </message>
    <message>
        <source>Choose a rating first.</source>
        <translation>Elija primero una calificación.</translation>
    </message>
    <message>
        <source>Choose a rating.</source>
        <translation>Elija una calificación.</translation>
    </message>
    <message>
        <source>Choose a source in the library first.</source>
        <translation>Elija primero una fuente en la biblioteca.</translation>
    </message>
    <message>
        <source>Choose rating {n} of the case&apos;s scale</source>
        <translation>Elegir la calificación {n} de la escala del caso</translation>
    </message>
    <message>
        <source>Choose the columns of the claims table</source>
        <translation>Elegir las columnas de la tabla de afirmaciones</translation>
    </message>
    <message>
        <source>Choose values…</source>
        <translation>Elegir valores…</translation>
    </message>
    <message>
        <source>Choose which claims the table lists, by any column</source>
        <translation>Elegir qué afirmaciones lista la tabla, según cualquier columna</translation>
    </message>
    <message>
        <source>Chosen: “{words}”. {evidence.supports}, {evidence.undermines} or {evidence.context} takes these words only.</source>
        <translation>Elegido: «{words}». {evidence.supports}, {evidence.undermines} o {evidence.context} toma solo estas palabras.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Claim restated so that it stands alone</source>
        <translation>Afirmación reformulada para que se entienda por sí sola</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <translation>Afirmación {number}</translation>
    </message>
    <message>
        <source>Claim {number} has it otherwise. {why}</source>
        <translation>La afirmación {number} lo dice de otro modo. {why}</translation>
    </message>
    <message>
        <source>Claim {number} marked</source>
        <translation>Afirmación {number} marcada</translation>
    </message>
    <message>
        <source>Claim {number} says “{there}”, this one “{here}”</source>
        <translation>La afirmación {number} dice «{there}»; esta, «{here}»</translation>
    </message>
    <message>
        <source>Claim: {words}</source>
        <translation>Afirmación: {words}</translation>
    </message>
    <message>
        <source>ClaimReview: mark-up for search engines</source>
        <translation>ClaimReview: marcado para buscadores</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Claimant…</source>
        <translation>Declarante…</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Claims beside their article, passages of your own sources beside the claims. Licensed under the MIT licence.</source>
        <translation>Las afirmaciones junto a su artículo; los pasajes de sus propias fuentes junto a las afirmaciones. Con licencia MIT.</translation>
    </message>
    <message>
        <source>Claims not settled yet</source>
        <translation>Afirmaciones aún no resueltas</translation>
    </message>
    <message>
        <source>Claims taken off the table</source>
        <translation>Afirmaciones retiradas de la tabla</translation>
    </message>
    <message>
        <source>Claims that are decided</source>
        <translation>Afirmaciones ya decididas</translation>
    </message>
    <message>
        <source>Claims that are not settled</source>
        <translation>Afirmaciones sin resolver</translation>
    </message>
    <message>
        <source>Claims that nobody has accepted yet</source>
        <translation>Afirmaciones que nadie ha aceptado aún</translation>
    </message>
    <message>
        <source>Claims that quote somebody</source>
        <translation>Afirmaciones que citan a alguien</translation>
    </message>
    <message>
        <source>Claims with numbers, money or dates</source>
        <translation>Afirmaciones con cifras, dinero o fechas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the form; what was typed is kept (Esc)</source>
        <translation>Cerrar el formulario; lo escrito se conserva (Esc)</translation>
    </message>
    <message>
        <source>Close this library and open another file</source>
        <translation>Cerrar esta biblioteca y abrir otro archivo</translation>
    </message>
    <message>
        <source>Co&amp;mpare with the files</source>
        <translation>Co&amp;mparar con los archivos</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Columnas como estaban al inicio</translation>
    </message>
    <message>
        <source>Columns of the claims table</source>
        <translation>Columnas de la tabla de afirmaciones</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Compare with the file</source>
        <translation>Comparar con el archivo</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Comparing with the files</source>
        <translation>Comparando con los archivos</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Confidential: reports do not name it</source>
        <translation>Confidencial: los informes no la nombran</translation>
    </message>
    <message>
        <source>Confidential: reports do not name it.</source>
        <translation>Confidencial: los informes no la nombran.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n question(s)</source>
        <translation>
            <numerusform>%n consulta copiada</numerusform>
            <numerusform>%n consultas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the history of the claim</source>
        <translation>Historial de la afirmación copiado</translation>
    </message>
    <message>
        <source>Copied, with the source and the place.</source>
        <translation>Copiado, con la fuente y el lugar.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy as call sheet</source>
        <translation>Copiar hoja de llamadas</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>Copiar SHA-256</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the document in full</source>
        <translation>Copiar el SHA-256 completo del documento</translation>
    </message>
    <message>
        <source>Copy the history as a table; Ctrl+C copies the lines selected</source>
        <translation>Copiar el historial como tabla; Ctrl+C copia las líneas seleccionadas</translation>
    </message>
    <message>
        <source>Copy the questions listed as plain text, person by person</source>
        <translation>Copiar las consultas de la lista como texto sin formato, persona por persona</translation>
    </message>
    <message>
        <source>Copy the words with their source and place</source>
        <translation>Copiar las palabras con su fuente y su lugar</translation>
    </message>
    <message>
        <source>Copy with place</source>
        <translation>Copiar con lugar</translation>
    </message>
    <message>
        <source>Correct title, publisher, date, kind and origin</source>
        <translation>Corregir el título, quién publica, la fecha, el tipo y el origen</translation>
    </message>
    <message>
        <source>Correct title, publisher, date, kind and origin of the source at hand</source>
        <translation>Corregir el título, quién publica, la fecha, el tipo y el origen de la fuente actual</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Counting what is unmarked</source>
        <translation>Contando lo que está sin marcar</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Data (.json): everything</source>
        <translation>Datos (.json): todo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Dates that are not settled</source>
        <translation>Fechas sin resolver</translation>
    </message>
    <message>
        <source>Describe several sources</source>
        <translation>Describir varias fuentes</translation>
    </message>
    <message>
        <source>Describe source</source>
        <translation>Describir fuente</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Describir…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Volver a hacer lo que se deshizo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documents ({patterns});;Every file (*)</source>
        <translation>Documentos ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Documents of the import</source>
        <translation>Documentos de la importación</translation>
    </message>
    <message>
        <source>Documents that were not read</source>
        <translation>Documentos no leídos</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Does not &amp;bear on it</source>
        <translation>&amp;No es pertinente</translation>
    </message>
    <message>
        <source>Does not bear on the claim.</source>
        <translation>No es pertinente para la afirmación.</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Rehaciendo</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Borrador guardado</translation>
    </message>
    <message>
        <source>Drop one document to open it, or open a case for its sources.</source>
        <translation>Suelte un solo documento para abrirlo, o abra un caso para agregar sus fuentes.</translation>
    </message>
    <message>
        <source>Dropped {count}</source>
        <translation>Descartadas {count}</translation>
    </message>
    <message>
        <source>Dropping</source>
        <translation>Descartando</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Vence en %n día</numerusform>
            <numerusform>Vence en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>&amp;Pruebas</translation>
    </message>
    <message>
        <source>Each is read once, in the background. Off for a slow computer.</source>
        <translation>Cada uno se lee una vez, en segundo plano. Desactívelo en un equipo lento.</translation>
    </message>
    <message>
        <source>Earlier check…</source>
        <translation>Verificación anterior…</translation>
    </message>
    <message>
        <source>Encode the passages that wait, so that those worded otherwise are found</source>
        <translation>Codificar los pasajes en espera, para encontrar los que usan otras palabras</translation>
    </message>
    <message>
        <source>End a word earlier</source>
        <translation>Terminar una palabra antes</translation>
    </message>
    <message>
        <source>End a word later</source>
        <translation>Terminar una palabra después</translation>
    </message>
    <message>
        <source>Enter takes it, Escape leaves it as it was</source>
        <translation>Enter lo acepta, Esc lo deja como estaba</translation>
    </message>
    <message>
        <source>Every action with its key</source>
        <translation>Todas las acciones con su tecla</translation>
    </message>
    <message>
        <source>Every claim shown is accepted.</source>
        <translation>Todas las afirmaciones visibles están aceptadas.</translation>
    </message>
    <message>
        <source>Every claim to check</source>
        <translation>Todas las afirmaciones que verificar</translation>
    </message>
    <message>
        <source>Every passage has been read for meaning.</source>
        <translation>Ya se leyó el significado de todos los pasajes.</translation>
    </message>
    <message>
        <source>Every word lies under a claim or was set apart</source>
        <translation>Todas las palabras pertenecen a una afirmación o se apartaron</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Evidence that rests on it</source>
        <translation>Pruebas que se basan en ella</translation>
    </message>
    <message>
        <source>Evidence withdrawn; it stays in the history</source>
        <translation>Prueba retirada; sigue en el historial</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>Facts that are told twice</source>
        <translation>Hechos que se cuentan dos veces</translation>
    </message>
    <message>
        <source>Facts that are told twice…</source>
        <translation>Hechos que se cuentan dos veces…</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Fetch a web page as a new case</source>
        <translation>Descargar una página web como caso nuevo</translation>
    </message>
    <message>
        <source>Fetch a web page as a source</source>
        <translation>Descargar una página web como fuente</translation>
    </message>
    <message>
        <source>Fetch nothing for this case; addresses that are given are refused</source>
        <translation>No descargar nada para este caso; se rechazan las direcciones que se indiquen</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Descargado de</translation>
    </message>
    <message>
        <source>Fetching pages is switched off in the settings. Nothing leaves this computer.</source>
        <translation>La descarga de páginas está desactivada en los ajustes. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Fi&amp;lter claims…</source>
        <translation>&amp;Filtrar afirmaciones…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Filed the recognised text of “{title}”.</source>
        <translation>Se guardó el texto reconocido de «{title}».</translation>
    </message>
    <message numerus="yes">
        <source>Files that are as they were: %Ln. None has changed.</source>
        <translation>
            <numerusform>Archivos que siguen como estaban: %Ln. Ninguno ha cambiado.</numerusform>
            <numerusform>Archivos que siguen como estaban: %Ln. Ninguno ha cambiado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message numerus="yes">
        <source>Filter by %n column(s)</source>
        <translation>
            <numerusform>Filtro por %n columna</numerusform>
            <numerusform>Filtro por %n columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by columns</source>
        <translation>Filtrar por columnas</translation>
    </message>
    <message>
        <source>Filter by the values of any column</source>
        <translation>Filtrar por los valores de cualquier columna</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Filtrar afirmaciones</translation>
    </message>
    <message>
        <source>Find anything that can be done by a few letters of its name</source>
        <translation>Encontrar todo lo que se puede hacer con unas letras de su nombre</translation>
    </message>
    <message>
        <source>Find claims</source>
        <translation>Buscar afirmaciones</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Find in this source</source>
        <translation>Buscar en esta fuente</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>Buscar palabras en el artículo</translation>
    </message>
    <message>
        <source>Finished: {job}</source>
        <translation>Terminado: {job}</translation>
    </message>
    <message>
        <source>For the words</source>
        <translation>Para el texto</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>Found nothing…</source>
        <translation>Sin hallazgos…</translation>
    </message>
    <message>
        <source>From &amp;address…</source>
        <translation>&amp;Desde una dirección…</translation>
    </message>
    <message>
        <source>From number</source>
        <translation>Desde el número</translation>
    </message>
    <message>
        <source>Further places</source>
        <translation>Otros lugares</translation>
    </message>
    <message>
        <source>Give the claim another number; those after it move up</source>
        <translation>Dar otro número a la afirmación; las posteriores se desplazan</translation>
    </message>
    <message>
        <source>Give the filter a name, then keep it.</source>
        <translation>Dé un nombre al filtro y luego guárdelo.</translation>
    </message>
    <message>
        <source>Give the window the whole screen, or take it back</source>
        <translation>Mostrar la ventana a pantalla completa o restaurarla</translation>
    </message>
    <message>
        <source>Give to all</source>
        <translation>Aplicar a todas</translation>
    </message>
    <message>
        <source>Giving the verdict</source>
        <translation>Emitiendo el veredicto</translation>
    </message>
    <message>
        <source>Go back to the list of cases; everything is saved</source>
        <translation>Volver a la lista de casos; todo queda guardado</translation>
    </message>
    <message>
        <source>Go back with the keys to the pane before</source>
        <translation>Volver con el teclado al panel anterior</translation>
    </message>
    <message>
        <source>Go on with the keys to the next pane</source>
        <translation>Pasar con el teclado al panel siguiente</translation>
    </message>
    <message>
        <source>Go to case</source>
        <translation>Ir al caso</translation>
    </message>
    <message>
        <source>Go to claim</source>
        <translation>Ir a la afirmación</translation>
    </message>
    <message>
        <source>Go to the claim before</source>
        <translation>Ir a la afirmación anterior</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Ir a la primera</translation>
    </message>
    <message>
        <source>Go to the next claim</source>
        <translation>Ir a la siguiente afirmación</translation>
    </message>
    <message>
        <source>Go to the next claim that is not settled</source>
        <translation>Ir a la siguiente afirmación sin resolver</translation>
    </message>
    <message>
        <source>Go to the next passage put forward</source>
        <translation>Ir al siguiente pasaje propuesto</translation>
    </message>
    <message>
        <source>Go to the next place where the article says the same</source>
        <translation>Ir al siguiente lugar donde el artículo dice lo mismo</translation>
    </message>
    <message>
        <source>Go to the next words that lie under no claim</source>
        <translation>Ir a las siguientes palabras que no pertenecen a ninguna afirmación</translation>
    </message>
    <message>
        <source>Go to the other</source>
        <translation>Ir a la otra</translation>
    </message>
    <message>
        <source>Go to the passage before</source>
        <translation>Ir al pasaje anterior</translation>
    </message>
    <message>
        <source>Go to the place with {claim.next_place} first, then take it out.</source>
        <translation>Vaya primero al lugar con {claim.next_place} y luego sáquelo.</translation>
    </message>
    <message>
        <source>Go to the rationale and type</source>
        <translation>Ir a la justificación y escribir</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History of the claim</source>
        <translation>Historial de la afirmación</translation>
    </message>
    <message>
        <source>Holds no text</source>
        <translation>Sin texto</translation>
    </message>
    <message>
        <source>How documents are read here</source>
        <translation>Cómo se leen aquí los documentos</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Avance de la importación</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>How the file stands to the copy in the library, when last compared</source>
        <translation>Cómo está el archivo respecto a la copia de la biblioteca, en la última comparación</translation>
    </message>
    <message>
        <source>How the import went</source>
        <translation>Resultado de la importación</translation>
    </message>
    <message>
        <source>How they were read</source>
        <translation>Cómo se leyeron</translation>
    </message>
    <message>
        <source>How you searched</source>
        <translation>Cómo buscó</translation>
    </message>
    <message>
        <source>How: which pages, whom you asked, as far back as when</source>
        <translation>Cómo: qué páginas, a quién preguntó, hasta qué fecha atrás</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>En común</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>In the article: {words}</source>
        <translation>En el artículo: {words}</translation>
    </message>
    <message>
        <source>Independent origins:</source>
        <translation>Orígenes independientes:</translation>
    </message>
    <message>
        <source>Is it right that {words}?</source>
        <translation>¿Es correcto que {words}?</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Uniendo</translation>
    </message>
    <message>
        <source>K&amp;inds…</source>
        <translation>&amp;Tipos…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep that nothing was found (Enter); Esc leaves</source>
        <translation>Anotar que no se encontró nada (Intro); Esc sale</translation>
    </message>
    <message>
        <source>Keep where and with which words you looked for evidence and found none</source>
        <translation>Dejar constancia de dónde y con qué palabras se buscaron pruebas sin encontrar ninguna</translation>
    </message>
    <message>
        <source>Kept: searched, nothing found ({place})</source>
        <translation>Anotado: se buscó, nada encontrado ({place})</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message numerus="yes">
        <source>Kinds of %Ln claim(s)</source>
        <translation>
            <numerusform>Tipos de %Ln afirmación</numerusform>
            <numerusform>Tipos de %Ln afirmaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds of claim with a weight from 0 to 2, as in “money=1.5, quote=2”. The weights order the claims and say nothing of them.</source>
        <translation>Tipos de afirmación, con su nombre en inglés y un peso de 0 a 2, como en «money=1.5, quote=2». Los pesos ordenan las afirmaciones y no dicen nada de ellas.</translation>
    </message>
    <message>
        <source>Kinds of claim {number}</source>
        <translation>Tipos de la afirmación {number}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Leave the first word of the claim out</source>
        <translation>Dejar fuera la primera palabra de la afirmación</translation>
    </message>
    <message>
        <source>Leave the last word of the claim out</source>
        <translation>Dejar fuera la última palabra de la afirmación</translation>
    </message>
    <message>
        <source>Leave the workbench; everything is saved</source>
        <translation>Salir del programa; todo queda guardado</translation>
    </message>
    <message>
        <source>Left and Right move the cut. Enter splits, Escape leaves the claim.</source>
        <translation>Izquierda y Derecha mueven el corte. Enter divide, Esc deja la afirmación como está.</translation>
    </message>
    <message>
        <source>Left empty, the first line is the title</source>
        <translation>Si se deja vacío, la primera línea es el título</translation>
    </message>
    <message>
        <source>Libraries ({patterns});;Every file (*)</source>
        <translation>Bibliotecas ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>List claims that say the same, and those that say it with other values</source>
        <translation>Listar las afirmaciones que dicen lo mismo y las que lo dicen con otros valores</translation>
    </message>
    <message>
        <source>List every question that is out, the overdue ones first</source>
        <translation>Listar todas las consultas enviadas, primero las atrasadas</translation>
    </message>
    <message>
        <source>List passages found for claims that are still open</source>
        <translation>Listar los pasajes hallados para las afirmaciones aún pendientes</translation>
    </message>
    <message>
        <source>List the sources that have much of their wording in common</source>
        <translation>Listar las fuentes que tienen gran parte del texto en común</translation>
    </message>
    <message>
        <source>List what stands against handing the case in</source>
        <translation>Listar lo que impide entregar el caso</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation>Protegido con contraseña</translation>
    </message>
    <message>
        <source>Longest line of the article, in characters</source>
        <translation>Línea más larga del artículo, en caracteres</translation>
    </message>
    <message>
        <source>Look in the sources by your own words</source>
        <translation>Buscar en las fuentes con palabras propias</translation>
    </message>
    <message>
        <source>Looking again: there is something new…</source>
        <translation>Buscando de nuevo: hay novedades…</translation>
    </message>
    <message>
        <source>Looking for passages…</source>
        <translation>Buscando pasajes…</translation>
    </message>
    <message>
        <source>Looking for what is told twice</source>
        <translation>Buscando lo que se cuenta dos veces</translation>
    </message>
    <message>
        <source>Looking in the library</source>
        <translation>Buscando en la biblioteca</translation>
    </message>
    <message>
        <source>Looking through the claims…</source>
        <translation>Revisando las afirmaciones…</translation>
    </message>
    <message>
        <source>Looking up earlier checks</source>
        <translation>Buscando verificaciones anteriores</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>M&amp;erge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>Make a claim of a sentence that was set apart</source>
        <translation>Convertir en afirmación una oración que se apartó</translation>
    </message>
    <message>
        <source>Make a claim of the words selected in the article</source>
        <translation>Convertir en afirmación las palabras seleccionadas en el artículo</translation>
    </message>
    <message>
        <source>Make of the claims selected one claim with several places</source>
        <translation>Hacer de las afirmaciones seleccionadas una sola con varios lugares</translation>
    </message>
    <message>
        <source>Make one claim of both</source>
        <translation>Unir en una afirmación</translation>
    </message>
    <message>
        <source>Make one claim of those selected, or of this one and the next</source>
        <translation>Hacer una sola afirmación de las seleccionadas, o de esta y la siguiente</translation>
    </message>
    <message>
        <source>Make the claim a proposal again: the current one, or those selected</source>
        <translation>Volver a dejar la afirmación como propuesta: la actual o las seleccionadas</translation>
    </message>
    <message>
        <source>Make two claims of one, at the cursor in the article</source>
        <translation>Hacer dos afirmaciones de una, en el cursor del artículo</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marcando</translation>
    </message>
    <message>
        <source>Matching claims</source>
        <translation>Cotejando afirmaciones</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusionando</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Moviendo</translation>
    </message>
    <message>
        <source>Much of the wording in common with “{title}”.</source>
        <translation>Gran parte del texto en común con «{title}».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name a file in a folder that is there.</source>
        <translation>Indique un archivo en una carpeta que exista.</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nombre del filtro</translation>
    </message>
    <message>
        <source>Name, rating scale, colours, article font</source>
        <translation>Nombre, escala de calificación, colores, tipografía del artículo</translation>
    </message>
    <message>
        <source>Names that are not settled</source>
        <translation>Nombres sin resolver</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Más cercanas primero</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva tecla</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Biblioteca nueva</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Next &amp;open claim</source>
        <translation>Siguiente &amp;pendiente</translation>
    </message>
    <message>
        <source>Next &amp;passage</source>
        <translation>Siguiente &amp;pasaje</translation>
    </message>
    <message>
        <source>Next &amp;unmarked words</source>
        <translation>Siguientes pala&amp;bras sin marcar</translation>
    </message>
    <message>
        <source>Next open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Next p&amp;lace</source>
        <translation>Siguiente &amp;lugar</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <source>Next passage for the claim</source>
        <translation>Siguiente pasaje para la afirmación</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Siguiente lugar</translation>
    </message>
    <message>
        <source>Next ▸</source>
        <translation>Siguiente ▸</translation>
    </message>
    <message>
        <source>No case yet. Open the article that you want to check, or drop it here: its claims are found and set beside the text. To look around first, take the sample case.</source>
        <translation>Aún no hay ningún caso. Abra el artículo que quiere verificar o suéltelo aquí: se buscan sus afirmaciones y se colocan junto al texto. Para conocer el programa primero, use el caso de ejemplo.</translation>
    </message>
    <message>
        <source>No claim chosen</source>
        <translation>Ninguna afirmación elegida</translation>
    </message>
    <message>
        <source>No claim is left by the filter. Take the words or the ticks away to see more.</source>
        <translation>El filtro no deja ninguna afirmación. Quite las palabras o las marcas para ver más.</translation>
    </message>
    <message>
        <source>No claim like this one was checked before.</source>
        <translation>No se ha verificado antes ninguna afirmación como esta.</translation>
    </message>
    <message>
        <source>No claim stands after this one. Select those to merge.</source>
        <translation>No hay ninguna afirmación después de esta. Seleccione las que quiere fusionar.</translation>
    </message>
    <message>
        <source>No claim waits to be signed off.</source>
        <translation>Ninguna afirmación está a la espera de validación.</translation>
    </message>
    <message>
        <source>No evidence accepted yet</source>
        <translation>Aún no hay pruebas aceptadas</translation>
    </message>
    <message>
        <source>No fact is told twice, as far as the words tell.</source>
        <translation>A juzgar por el texto, ningún hecho se cuenta dos veces.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>No kind said</source>
        <translation>Sin tipo indicado</translation>
    </message>
    <message>
        <source>No origin</source>
        <translation>Sin origen</translation>
    </message>
    <message>
        <source>No page or paragraph: a reader cannot find the words in so long a text.</source>
        <translation>Sin página ni párrafo: nadie encuentra las palabras en un texto tan largo.</translation>
    </message>
    <message>
        <source>No passage for the claim</source>
        <translation>Ningún pasaje para la afirmación</translation>
    </message>
    <message>
        <source>No passage found</source>
        <translation>Ningún pasaje encontrado</translation>
    </message>
    <message>
        <source>No passage is near enough to the claim</source>
        <translation>Ningún pasaje se acerca lo bastante a la afirmación</translation>
    </message>
    <message>
        <source>No passage of these sources has all of these words. Leave some of them out, look in the whole library, or keep that you searched and found nothing.</source>
        <translation>Ningún pasaje de estas fuentes tiene todas estas palabras. Quite algunas, busque en toda la biblioteca o anote que buscó y no encontró nada.</translation>
    </message>
    <message>
        <source>No question is open</source>
        <translation>No hay consultas pendientes</translation>
    </message>
    <message>
        <source>No source fits</source>
        <translation>Ninguna fuente coincide</translation>
    </message>
    <message>
        <source>No source has a file of its own to be compared with.</source>
        <translation>Ninguna fuente tiene un archivo propio con el que compararse.</translation>
    </message>
    <message>
        <source>No source was gathered for this case</source>
        <translation>No se reunió ninguna fuente para este caso</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Aún no hay fuentes</translation>
    </message>
    <message>
        <source>No sources gathered for this case: these are from the whole library.</source>
        <translation>No hay fuentes reunidas para este caso: estas son de toda la biblioteca.</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Aún no hay fuentes</translation>
    </message>
    <message>
        <source>Nobody was asked about this claim.</source>
        <translation>No se ha consultado a nadie sobre esta afirmación.</translation>
    </message>
    <message>
        <source>Nobody was asked in this case. Press {verdict.query} at a claim to ask.</source>
        <translation>No se ha consultado a nadie en este caso. Pulse {verdict.query} en una afirmación para hacer una consulta.</translation>
    </message>
    <message>
        <source>Not a claim to check</source>
        <translation>No es una afirmación que verificar</translation>
    </message>
    <message>
        <source>Not checkable: {words}, {sentences}</source>
        <translation>No verificable: {words}, {sentences}</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Aún sin comparar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not in the text: {lacks}.</source>
        <translation>No está en el texto: {lacks}.</translation>
    </message>
    <message>
        <source>Not in this source</source>
        <translation>No está en esta fuente</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Not read ({count})</source>
        <translation>No leídos ({count})</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>No pertinente</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Not searched: the search was stopped</source>
        <translation>Sin buscar: la búsqueda se detuvo</translation>
    </message>
    <message>
        <source>Not signed off yet.</source>
        <translation>Aún sin validar.</translation>
    </message>
    <message>
        <source>Not signed off: the claim is at “{state}”. Decide on it first.</source>
        <translation>Sin validar: la afirmación está en el estado «{state}». Decida primero sobre ella.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Origen distinto</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Nota (opcional)</translation>
    </message>
    <message>
        <source>Note on the evidence</source>
        <translation>Nota sobre la prueba</translation>
    </message>
    <message>
        <source>Note on the evidence, if there is one</source>
        <translation>Nota sobre la prueba, si la hay</translation>
    </message>
    <message>
        <source>Note on the sign-off</source>
        <translation>Nota sobre la validación</translation>
    </message>
    <message>
        <source>Note on this evidence</source>
        <translation>Nota sobre esta prueba</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Nota guardada</translation>
    </message>
    <message>
        <source>Note that the question went out ({verdict.save})</source>
        <translation>Anotar que se envió la consulta ({verdict.save})</translation>
    </message>
    <message>
        <source>Note the outcome</source>
        <translation>Anotar el resultado</translation>
    </message>
    <message>
        <source>Note: Enter keeps it, Esc leaves</source>
        <translation>Nota: Intro la guarda, Esc sale</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Nota: {words}</translation>
    </message>
    <message>
        <source>Noted as evidence: context.</source>
        <translation>Anotado como prueba: contexto.</translation>
    </message>
    <message>
        <source>Noted as evidence: supports.</source>
        <translation>Anotado como prueba: respalda.</translation>
    </message>
    <message>
        <source>Noted as evidence: undermines.</source>
        <translation>Anotado como prueba: debilita.</translation>
    </message>
    <message>
        <source>Noted for now: these are two facts.</source>
        <translation>Anotado por ahora: son dos hechos.</translation>
    </message>
    <message>
        <source>Noted what came of the question</source>
        <translation>Anotado el resultado de la consulta</translation>
    </message>
    <message>
        <source>Noted: these sources do not repeat one another.</source>
        <translation>Anotado: estas fuentes no se repiten entre sí.</translation>
    </message>
    <message>
        <source>Noted: {name} was asked</source>
        <translation>Anotado: se consultó a {name}</translation>
    </message>
    <message>
        <source>Noted: {name} was asked, answer due {day}</source>
        <translation>Anotado: se consultó a {name}; la respuesta vence el {day}</translation>
    </message>
    <message>
        <source>Nothing accepted yet. Choose a passage and press {evidence.supports}, {evidence.undermines} or {evidence.context}.</source>
        <translation>Aún nada aceptado. Elija un pasaje y pulse {evidence.supports}, {evidence.undermines} o {evidence.context}.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Nothing here opens text files. The licences are in {path}</source>
        <translation>Aquí no hay nada que abra archivos de texto. Las licencias están en {path}</translation>
    </message>
    <message>
        <source>Nothing in the file was changed.</source>
        <translation>No se cambió nada en el archivo.</translation>
    </message>
    <message>
        <source>Nothing in the sources is near enough to the claim; the least bad is not shown. Add sources that may bear on it, search the whole library ({match.whole_library}), or restate the claim so that it stands alone ({claim.restate}).</source>
        <translation>Nada en las fuentes se acerca lo bastante a la afirmación; no se muestra lo menos lejano. Agregue fuentes que puedan ser pertinentes, busque en toda la biblioteca ({match.whole_library}) o reformule la afirmación para que se entienda por sí sola ({claim.restate}).</translation>
    </message>
    <message>
        <source>Nothing in the whole library is near enough to the claim; the least bad is not shown. Add sources that may bear on it, or restate the claim so that it stands alone ({claim.restate}).</source>
        <translation>Nada en toda la biblioteca se acerca lo bastante a la afirmación; no se muestra lo menos lejano. Agregue fuentes que puedan ser pertinentes o reformule la afirmación para que se entienda por sí sola ({claim.restate}).</translation>
    </message>
    <message>
        <source>Nothing is accepted yet that a note could be written on.</source>
        <translation>Aún no hay nada aceptado sobre lo que escribir una nota.</translation>
    </message>
    <message>
        <source>Nothing is called that. Try a word of its menu, or fewer letters.</source>
        <translation>Nada se llama así. Pruebe con una palabra de su menú o con menos letras.</translation>
    </message>
    <message>
        <source>Nothing is fetched from the web for this case</source>
        <translation>No se descarga nada de la web para este caso</translation>
    </message>
    <message>
        <source>Nothing is left unmarked.</source>
        <translation>No queda nada sin marcar.</translation>
    </message>
    <message>
        <source>Nothing stands against handing the case in.</source>
        <translation>Nada impide entregar el caso.</translation>
    </message>
    <message>
        <source>Nothing to &amp;check</source>
        <translation>Nada &amp;que verificar</translation>
    </message>
    <message>
        <source>Nothing was changed since the source was taken in.</source>
        <translation>No se ha cambiado nada desde que se incorporó la fuente.</translation>
    </message>
    <message>
        <source>Nothing was done about this claim yet.</source>
        <translation>Todavía no se ha hecho nada sobre esta afirmación.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number in reading order</source>
        <translation>Numerar en orden de lectura</translation>
    </message>
    <message>
        <source>Number of the claim</source>
        <translation>Número de la afirmación</translation>
    </message>
    <message>
        <source>Number the claims anew in the order in which they stand in the article</source>
        <translation>Numerar de nuevo las afirmaciones en el orden en que están en el artículo</translation>
    </message>
    <message>
        <source>Number: {first}–{last}</source>
        <translation>Número: {first}–{last}</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Numerando</translation>
    </message>
    <message>
        <source>Numbers first</source>
        <translation>Cifras primero</translation>
    </message>
    <message>
        <source>Numbers that are not settled</source>
        <translation>Cifras sin resolver</translation>
    </message>
    <message>
        <source>Numbers {count}</source>
        <translation>Cifras {count}</translation>
    </message>
    <message>
        <source>Number…</source>
        <translation>Número…</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln source(s), say:</source>
        <translation>
            <numerusform>De %Ln fuente, indique:</numerusform>
            <numerusform>De %Ln fuentes, indique:</numerusform>
        </translation>
    </message>
    <message>
        <source>Of 5</source>
        <translation>De 5</translation>
    </message>
    <message>
        <source>Of which kind</source>
        <translation>De qué tipo</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Offline: never &amp;fetch from the web</source>
        <translation>Si&amp;n conexión: no descargar nada de la web</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Only addresses that you enter are fetched. Switched off, nothing leaves this computer.</source>
        <translation>Solo se descargan las direcciones que usted indique. Si se desactiva, nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Only this address is fetched; the page is kept as it reads now.</source>
        <translation>Solo se descarga esta dirección; la página se guarda tal como está ahora.</translation>
    </message>
    <message>
        <source>Only {value}</source>
        <translation>Solo {value}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the earlier check</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a document as a new case and find its claims</source>
        <translation>Abrir un documento como caso nuevo y buscar sus afirmaciones</translation>
    </message>
    <message>
        <source>Open a report after it is written</source>
        <translation>Abrir el informe después de escribirlo</translation>
    </message>
    <message>
        <source>Open an&amp;other library…</source>
        <translation>Abrir &amp;otra biblioteca…</translation>
    </message>
    <message>
        <source>Open another li&amp;brary…</source>
        <translation>Abrir otra bi&amp;blioteca…</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Abrir artículo</translation>
    </message>
    <message>
        <source>Open article from address</source>
        <translation>Abrir artículo desde una dirección</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Abrir biblioteca</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Solo pendientes</translation>
    </message>
    <message>
        <source>Open the case in which a claim like this one was checked before</source>
        <translation>Abrir el caso en que ya se verificó una afirmación como esta</translation>
    </message>
    <message>
        <source>Open the case of the earlier check ({claim.known})</source>
        <translation>Abrir el caso de la verificación anterior ({claim.known})</translation>
    </message>
    <message>
        <source>Open the earlier check</source>
        <translation>Abrir la verificación anterior</translation>
    </message>
    <message>
        <source>Open the source at this passage</source>
        <translation>Abrir la fuente en este pasaje</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>Pendientes {count}</translation>
    </message>
    <message>
        <source>Open: {words}, {sentences}</source>
        <translation>Pendiente: {words}, {sentences}</translation>
    </message>
    <message>
        <source>Opening the library</source>
        <translation>Abriendo la biblioteca</translation>
    </message>
    <message>
        <source>Opening the source</source>
        <translation>Abriendo la fuente</translation>
    </message>
    <message>
        <source>Opening your library…</source>
        <translation>Abriendo su biblioteca…</translation>
    </message>
    <message>
        <source>Open… ({count})</source>
        <translation>Abrir… ({count})</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <translation>Orden de las afirmaciones</translation>
    </message>
    <message>
        <source>Order of what is found</source>
        <translation>Orden de los hallazgos</translation>
    </message>
    <message>
        <source>Order passages by meaning too</source>
        <translation>Ordenar los pasajes también por significado</translation>
    </message>
    <message>
        <source>Order says where to look first and nothing about what is true. Where passages are ordered by meaning too, those that say the same in other words come up.</source>
        <translation>El orden indica dónde mirar primero y no dice nada de lo que es verdad. Cuando los pasajes se ordenan también por significado, aparecen los que dicen lo mismo con otras palabras.</translation>
    </message>
    <message>
        <source>Ordered by words</source>
        <translation>Ordenados por palabras</translation>
    </message>
    <message>
        <source>Ordered by words ({waiting} of {total} passages not read for meaning yet)</source>
        <translation>Ordenados por palabras ({waiting} de {total} pasajes aún sin lectura de significado)</translation>
    </message>
    <message>
        <source>Ordered by words ({waiting} of {total} passages not read for meaning yet; reading them failed)</source>
        <translation>Ordenados por palabras ({waiting} de {total} pasajes aún sin lectura de significado; la lectura falló)</translation>
    </message>
    <message>
        <source>Ordered by words and meaning</source>
        <translation>Ordenados por palabras y significado</translation>
    </message>
    <message>
        <source>Ordered by words: meaning is compared in English only</source>
        <translation>Ordenados por palabras: el significado solo se compara en inglés</translation>
    </message>
    <message>
        <source>Ordered by words: meaning is switched off in the settings</source>
        <translation>Ordenados por palabras: el significado está desactivado en los ajustes</translation>
    </message>
    <message>
        <source>Ordered by words: the model is not installed</source>
        <translation>Ordenados por palabras: el modelo no está instalado</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Origin: {origin}</source>
        <translation>Origen: {origin}</translation>
    </message>
    <message>
        <source>Origin: {origin}.</source>
        <translation>Origen: {origin}.</translation>
    </message>
    <message>
        <source>Other claim</source>
        <translation>Otra afirmación</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>Otra fuente</translation>
    </message>
    <message>
        <source>Otherwise only the sources gathered for the case are searched.</source>
        <translation>De lo contrario, solo se busca en las fuentes reunidas para el caso.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>P&amp;rint article…</source>
        <translation>&amp;Imprimir artículo…</translation>
    </message>
    <message>
        <source>PDF (.pdf)</source>
        <translation>PDF (.pdf)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page of the source</source>
        <translation>Página de la fuente</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Página {number} de {pages}</translation>
    </message>
    <message>
        <source>Pairs of sources</source>
        <translation>Pares de fuentes</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Parte anterior</translation>
    </message>
    <message>
        <source>Part {at} of {count}; Page Down at its end goes on</source>
        <translation>Parte {at} de {count}; Av Pág al final pasa a la siguiente</translation>
    </message>
    <message>
        <source>Passage {at} of {count}: {kind}</source>
        <translation>Pasaje {at} de {count}: {kind}</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Passages ({count})</source>
        <translation>Pasajes ({count})</translation>
    </message>
    <message>
        <source>Passages are being read for meaning already.</source>
        <translation>Ya se está leyendo el significado de los pasajes.</translation>
    </message>
    <message>
        <source>Passages are found that have all of the words, in whatever form. For example:</source>
        <translation>Se encuentran pasajes que tienen todas las palabras, en cualquier forma. Por ejemplo:</translation>
    </message>
    <message>
        <source>Passages are not read for meaning: that is switched off in the settings.</source>
        <translation>No se lee el significado de los pasajes: está desactivado en los ajustes.</translation>
    </message>
    <message>
        <source>Passages cannot be read for meaning: the model is not installed.</source>
        <translation>No se puede leer el significado de los pasajes: el modelo no está instalado.</translation>
    </message>
    <message>
        <source>Passages for its claims come from the whole library until the case has its own.</source>
        <translation>Los pasajes para sus afirmaciones vienen de toda la biblioteca hasta que el caso tenga fuentes propias.</translation>
    </message>
    <message>
        <source>Passages shown for a claim</source>
        <translation>Pasajes que se muestran por afirmación</translation>
    </message>
    <message>
        <source>Paste as source</source>
        <translation>Pegar como fuente</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Pegar texto</translation>
    </message>
    <message>
        <source>Paste the text of an article as a new case</source>
        <translation>Pegar el texto de un artículo como caso nuevo</translation>
    </message>
    <message>
        <source>Paste the text of the article here</source>
        <translation>Pegue aquí el texto del artículo</translation>
    </message>
    <message>
        <source>Paste the text of the source here</source>
        <translation>Pegue aquí el texto de la fuente</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Place as a claim of its o&amp;wn</source>
        <translation>Lu&amp;gar como afirmación propia</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Pr&amp;evious passage</source>
        <translation>Pasaje &amp;anterior</translation>
    </message>
    <message>
        <source>Preparing the report</source>
        <translation>Preparando el informe</translation>
    </message>
    <message>
        <source>Press one in the article or in the table, or {claim.next_open} for the next that is open.</source>
        <translation>Pulse una en el artículo o en la tabla, o {claim.next_open} para la siguiente pendiente.</translation>
    </message>
    <message>
        <source>Press the key in the field first.</source>
        <translation>Pulse primero la tecla en el campo.</translation>
    </message>
    <message>
        <source>Press {claim.restore} to check it after all.</source>
        <translation>Pulse {claim.restore} para verificarla de todos modos.</translation>
    </message>
    <message>
        <source>Press {verdict.write} to write it</source>
        <translation>Pulse {verdict.write} para escribirla</translation>
    </message>
    <message>
        <source>Previous passage for the claim</source>
        <translation>Pasaje anterior para la afirmación</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primaria</translation>
    </message>
    <message>
        <source>Primary or secondary</source>
        <translation>Primaria o secundaria</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>Imprimir informe…</translation>
    </message>
    <message>
        <source>Print the article, its claims underlined and numbered</source>
        <translation>Imprimir el artículo con las afirmaciones subrayadas y numeradas</translation>
    </message>
    <message>
        <source>Print the report of this case</source>
        <translation>Imprimir el informe de este caso</translation>
    </message>
    <message>
        <source>Propose a change of the text</source>
        <translation>Proponer un cambio en el texto</translation>
    </message>
    <message>
        <source>Proposed {count}</source>
        <translation>Propuestas {count}</translation>
    </message>
    <message>
        <source>Proposed: nobody has accepted it as a claim yet</source>
        <translation>Propuesta: nadie la ha aceptado aún como afirmación</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publicado por</translation>
    </message>
    <message>
        <source>Put away: does not bear on the claim</source>
        <translation>Dejado de lado: no es pertinente para la afirmación</translation>
    </message>
    <message>
        <source>Put forward for the claim; nobody has accepted it</source>
        <translation>Propuesto para la afirmación; nadie lo ha aceptado</translation>
    </message>
    <message>
        <source>Put the passage away: it does not bear on the claim</source>
        <translation>Dejar de lado el pasaje: no es pertinente para la afirmación</translation>
    </message>
    <message>
        <source>Put the suggestion into the line; Enter then keeps it</source>
        <translation>Poner la sugerencia en la línea; después, Enter la guarda</translation>
    </message>
    <message>
        <source>Q&amp;uestions of the case…</source>
        <translation>Consul&amp;tas del caso…</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Question withdrawn; it stays in the history</source>
        <translation>Consulta retirada; sigue en el historial</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Questions ({count})</source>
        <translation>Consultas ({count})</translation>
    </message>
    <message>
        <source>Questions of the case</source>
        <translation>Consultas del caso</translation>
    </message>
    <message>
        <source>Questions that wait for an answer</source>
        <translation>Consultas en espera de respuesta</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>Consultas sin respuesta</translation>
    </message>
    <message>
        <source>Questions: {title}</source>
        <translation>Consultas: {title}</translation>
    </message>
    <message>
        <source>Quotations that are not settled</source>
        <translation>Citas sin resolver</translation>
    </message>
    <message>
        <source>Quotes first</source>
        <translation>Citas primero</translation>
    </message>
    <message>
        <source>Quotes {count}</source>
        <translation>Citas {count}</translation>
    </message>
    <message>
        <source>Rating &amp;{n}</source>
        <translation>Calificación &amp;{n}</translation>
    </message>
    <message>
        <source>Rating scale of new cases</source>
        <translation>Escala de calificación de los casos nuevos</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Rationale (needed)</source>
        <translation>Justificación (necesaria)</translation>
    </message>
    <message>
        <source>Rationale (optional)</source>
        <translation>Justificación (opcional)</translation>
    </message>
    <message>
        <source>Rationale for all</source>
        <translation>Justificación para todas</translation>
    </message>
    <message>
        <source>Rationale for all (needed)</source>
        <translation>Justificación para todas (necesaria)</translation>
    </message>
    <message>
        <source>Rationale for all claims selected</source>
        <translation>Justificación para todas las afirmaciones seleccionadas</translation>
    </message>
    <message>
        <source>Read both</source>
        <translation>Leer ambas</translation>
    </message>
    <message>
        <source>Read every document again that gave no text</source>
        <translation>Leer de nuevo todos los documentos que no dieron texto</translation>
    </message>
    <message>
        <source>Read in any way</source>
        <translation>Leídas de cualquier modo</translation>
    </message>
    <message>
        <source>Read in full</source>
        <translation>Leídas por completo</translation>
    </message>
    <message>
        <source>Read in part ({count})</source>
        <translation>Leídas en parte ({count})</translation>
    </message>
    <message>
        <source>Read them now</source>
        <translation>Leer ahora</translation>
    </message>
    <message>
        <source>Read this document again</source>
        <translation>Leer de nuevo este documento</translation>
    </message>
    <message>
        <source>Read what passages mean</source>
        <translation>Leer el significado de los pasajes</translation>
    </message>
    <message>
        <source>Read: {count}</source>
        <translation>Leídas: {count}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Leyendo de nuevo</translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation>Orden de lectura</translation>
    </message>
    <message>
        <source>Reading sources</source>
        <translation>Leyendo fuentes</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>Leyendo el texto</translation>
    </message>
    <message>
        <source>Reading what passages mean</source>
        <translation>Leyendo el significado de los pasajes</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Recognise te&amp;xt of a scan (OCR)</source>
        <translation>Reconocer te&amp;xto de un escaneo (OCR)</translation>
    </message>
    <message>
        <source>Recognise text (OCR)</source>
        <translation>Reconocer texto (OCR)</translation>
    </message>
    <message>
        <source>Recognise the text of the scanned source chosen in the library (an extra)</source>
        <translation>Reconocer el texto de la fuente escaneada elegida en la biblioteca (un complemento)</translation>
    </message>
    <message>
        <source>Recognising text</source>
        <translation>Reconociendo texto</translation>
    </message>
    <message>
        <source>Record the verdict and go to the next open claim</source>
        <translation>Registrar el veredicto e ir a la siguiente afirmación pendiente</translation>
    </message>
    <message>
        <source>Record the verdict on this claim</source>
        <translation>Registrar el veredicto sobre esta afirmación</translation>
    </message>
    <message>
        <source>Record this verdict on every claim selected (Enter)</source>
        <translation>Registrar este veredicto sobre todas las afirmaciones seleccionadas (Enter)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: {deed}</source>
        <translation>Rehacer: {deed}</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Report written: {path}</source>
        <translation>Informe escrito: {path}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Reports do not name it</source>
        <translation>Los informes no la nombran</translation>
    </message>
    <message>
        <source>Reports do not name them</source>
        <translation>Los informes no las nombran</translation>
    </message>
    <message>
        <source>Reports may name them</source>
        <translation>Los informes pueden nombrarlas</translation>
    </message>
    <message>
        <source>Rest of paragraph: nothing to check</source>
        <translation>Resto del párrafo: nada que verificar</translation>
    </message>
    <message>
        <source>Restated: searching with the new words</source>
        <translation>Reformulada: buscando con las palabras nuevas</translation>
    </message>
    <message>
        <source>Restate…</source>
        <translation>Reformular…</translation>
    </message>
    <message>
        <source>Risk accepted on</source>
        <translation>Fecha en que se aceptó el riesgo</translation>
    </message>
    <message>
        <source>Risk first</source>
        <translation>Riesgo primero</translation>
    </message>
    <message>
        <source>Risk taken by</source>
        <translation>Acepta el riesgo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>Said by {claimant}</source>
        <translation>Dicho por {claimant}</translation>
    </message>
    <message>
        <source>Same &amp;fact</source>
        <translation>Mismo &amp;hecho</translation>
    </message>
    <message>
        <source>Same origin</source>
        <translation>Mismo origen</translation>
    </message>
    <message>
        <source>Same origin as…</source>
        <translation>Mismo origen que…</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sin serifa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and &amp;next</source>
        <translation>Guardar y &amp;seguir</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Guardar y seguir</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado a las {time}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln source(s)</source>
        <translation>
            <numerusform>Guardada: %Ln fuente</numerusform>
            <numerusform>Guardadas: %Ln fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>Guardado: {title}</translation>
    </message>
    <message>
        <source>Say that the check of the claim has begun: the current one, or those selected</source>
        <translation>Indicar que ha empezado la verificación de la afirmación: la actual o las seleccionadas</translation>
    </message>
    <message>
        <source>Say that the claim must be checked again: the current one, or those selected</source>
        <translation>Indicar que la afirmación debe reverificarse: la actual o las seleccionadas</translation>
    </message>
    <message>
        <source>Say that the source chosen in the library repeats another one</source>
        <translation>Indicar que la fuente elegida en la biblioteca repite a otra</translation>
    </message>
    <message>
        <source>Say that the words of this paragraph which lie under no claim need no check</source>
        <translation>Indicar que las palabras de este párrafo que no pertenecen a ninguna afirmación no requieren verificación</translation>
    </message>
    <message>
        <source>Say who the article says said it</source>
        <translation>Indicar quién lo dijo según el artículo</translation>
    </message>
    <message>
        <source>Say why the verdict changes, then save again.</source>
        <translation>Indique por qué cambia el veredicto y vuelva a guardar.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>the tab</comment>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Buscar acciones</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Search every stored source, not only those gathered for this case</source>
        <translation>Buscar en todas las fuentes guardadas, no solo en las reunidas para este caso</translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation>Buscar consultas</translation>
    </message>
    <message>
        <source>Search sources</source>
        <translation>Buscar fuentes</translation>
    </message>
    <message>
        <source>Search the sources for words, phrases, publishers and dates of your own</source>
        <translation>Buscar en las fuentes por palabras, frases, quién publica y fechas que usted elija</translation>
    </message>
    <message>
        <source>Search the whole &amp;library</source>
        <translation>Buscar en toda la &amp;biblioteca</translation>
    </message>
    <message>
        <source>Search the whole library</source>
        <translation>Buscar en toda la biblioteca</translation>
    </message>
    <message>
        <source>Search withdrawn; it stays in the history</source>
        <translation>Búsqueda retirada; queda en el historial</translation>
    </message>
    <message>
        <source>Searched, &amp;found nothing…</source>
        <translation>Buscado &amp;sin resultado…</translation>
    </message>
    <message>
        <source>Searched, found nothing</source>
        <translation>Se buscó, sin hallazgos</translation>
    </message>
    <message>
        <source>Searched, found nothing…</source>
        <translation>Se buscó, sin hallazgos…</translation>
    </message>
    <message>
        <source>Searched, nothing found</source>
        <translation>Se buscó, nada encontrado</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Secundaria</translation>
    </message>
    <message>
        <source>See which files have changed or gone since their sources were taken in</source>
        <translation>Ver qué archivos han cambiado o desaparecido desde que se incorporaron sus fuentes</translation>
    </message>
    <message>
        <source>Select one claim only</source>
        <translation>Seleccionar una sola afirmación</translation>
    </message>
    <message>
        <source>Select one claim only (Esc)</source>
        <translation>Seleccionar una sola afirmación (Esc)</translation>
    </message>
    <message>
        <source>Select the claims that say the same: hold Ctrl and press each.</source>
        <translation>Seleccione las afirmaciones que dicen lo mismo: mantenga pulsada Ctrl y pulse cada una.</translation>
    </message>
    <message>
        <source>Select the words of the claim in the article, then press {claim.mark}.</source>
        <translation>Seleccione en el artículo las palabras de la afirmación y pulse {claim.mark}.</translation>
    </message>
    <message>
        <source>Select words to use them as evidence for the claim:</source>
        <translation>Seleccione palabras para usarlas como prueba para la afirmación:</translation>
    </message>
    <message>
        <source>Send a question out to the writer, a source or an expert</source>
        <translation>Enviar una consulta al redactor, a una fuente o a un experto</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Con serifa</translation>
    </message>
    <message>
        <source>Set apart {count}</source>
        <translation>Apartadas {count}</translation>
    </message>
    <message>
        <source>Set apart: nothing to check</source>
        <translation>Apartada: nada que verificar</translation>
    </message>
    <message>
        <source>Set apart: {reason}</source>
        <translation>Apartada: {reason}</translation>
    </message>
    <message>
        <source>Set the claim apart: it holds nothing that can be checked</source>
        <translation>Apartar la afirmación: no contiene nada que se pueda verificar</translation>
    </message>
    <message>
        <source>Setting apart</source>
        <translation>Apartando</translation>
    </message>
    <message>
        <source>Setting the state</source>
        <translation>Cambiando el estado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Ajustes guardados.</translation>
    </message>
    <message>
        <source>Settled {count}</source>
        <translation>Resueltas {count}</translation>
    </message>
    <message>
        <source>Settled: {words}, {sentences}</source>
        <translation>Resuelto: {words}, {sentences}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all: filter by no column</source>
        <translation>Mostrar todo: no filtrar por ninguna columna</translation>
    </message>
    <message>
        <source>Show further passages</source>
        <translation>Mostrar más pasajes</translation>
    </message>
    <message>
        <source>Show or hide the list of sources</source>
        <translation>Mostrar u ocultar la lista de fuentes</translation>
    </message>
    <message>
        <source>Show or hide what is known of the source</source>
        <translation>Mostrar u ocultar lo que se sabe de la fuente</translation>
    </message>
    <message>
        <source>Show the article in larger letters</source>
        <translation>Mostrar el artículo con letra más grande</translation>
    </message>
    <message>
        <source>Show the article in smaller letters</source>
        <translation>Mostrar el artículo con letra más pequeña</translation>
    </message>
    <message>
        <source>Show the whole library</source>
        <translation>Mostrar toda la biblioteca</translation>
    </message>
    <message>
        <source>Show who did what with the claim, when and why</source>
        <translation>Mostrar quién hizo qué con la afirmación, cuándo y por qué</translation>
    </message>
    <message>
        <source>Sign &amp;off</source>
        <translation>&amp;Validar</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>Sign off all that can be</source>
        <translation>Validar todo lo posible</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Validada por</translation>
    </message>
    <message>
        <source>Signed off by {name}</source>
        <translation>Validada por {name}</translation>
    </message>
    <message>
        <source>Signed off: {checker}, {when}</source>
        <translation>Validada: {checker}, {when}</translation>
    </message>
    <message>
        <source>Signing off</source>
        <translation>Validando</translation>
    </message>
    <message>
        <source>Size of the article, in points</source>
        <translation>Tamaño del artículo, en puntos</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Sources of the case</source>
        <translation>Fuentes del caso</translation>
    </message>
    <message>
        <source>Sources with much of their wording in common</source>
        <translation>Fuentes con gran parte del texto en común</translation>
    </message>
    <message>
        <source>Space shows or hides, Ctrl+Shift+Left and Right move</source>
        <translation>Espacio muestra u oculta; Ctrl+Mayús+Izquierda y Derecha mueven</translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation>Dividiendo</translation>
    </message>
    <message>
        <source>Stand behind the verdict as a second checker: this claim, or those selected</source>
        <translation>Avalar el veredicto como segundo verificador: esta afirmación o las seleccionadas</translation>
    </message>
    <message>
        <source>Stands as</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Stands beside every verdict you give. Left empty, your login name is used.</source>
        <translation>Figura junto a cada veredicto que usted emita. Si se deja vacío, se usa su nombre de inicio de sesión.</translation>
    </message>
    <message>
        <source>Stands: {rating} – {checker}, {when}</source>
        <translation>Vigente: {rating} – {checker}, {when}</translation>
    </message>
    <message>
        <source>Start a &amp;new library…</source>
        <translation>Crear una biblioteca &amp;nueva…</translation>
    </message>
    <message>
        <source>Start a word earlier</source>
        <translation>Empezar una palabra antes</translation>
    </message>
    <message>
        <source>Start a word later</source>
        <translation>Empezar una palabra después</translation>
    </message>
    <message>
        <source>Start an empty library in a new file</source>
        <translation>Crear una biblioteca vacía en un archivo nuevo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sto&amp;p what is running</source>
        <translation>&amp;Detener lo que está en marcha</translation>
    </message>
    <message>
        <source>Stop this; what was finished is kept</source>
        <translation>Detener esto; lo terminado se conserva</translation>
    </message>
    <message>
        <source>Stopped before anything was read.</source>
        <translation>Se detuvo antes de leer nada.</translation>
    </message>
    <message>
        <source>Stopped. No article was opened.</source>
        <translation>Detenido. No se abrió ningún artículo.</translation>
    </message>
    <message>
        <source>Stopped. No report was written.</source>
        <translation>Detenido. No se escribió ningún informe.</translation>
    </message>
    <message>
        <source>Stopped; the files were not all compared.</source>
        <translation>Detenido; no se compararon todos los archivos.</translation>
    </message>
    <message>
        <source>Stopped; what was read before is in the library.</source>
        <translation>Detenido; lo que ya se leyó está en la biblioteca.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stretches with nothing to check</source>
        <translation>Fragmentos sin nada que verificar</translation>
    </message>
    <message>
        <source>Strike this off the list; the document itself stays where it is</source>
        <translation>Quitarlo de la lista; el documento en sí sigue donde está</translation>
    </message>
    <message>
        <source>Struck off the list: {name}. Add it again to bring it back.</source>
        <translation>Quitado de la lista: {name}. Agréguelo otra vez para recuperarlo.</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Respalda</translation>
    </message>
    <message>
        <source>Ta&amp;ke acceptance back</source>
        <translation>An&amp;ular aceptación</translation>
    </message>
    <message>
        <source>Table (.csv): one claim a line</source>
        <translation>Tabla (.csv): una afirmación por línea</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Take back the last thing done; the history keeps both</source>
        <translation>Deshacer lo último que se hizo; el historial conserva ambas cosas</translation>
    </message>
    <message>
        <source>Take back what was said of this passage</source>
        <translation>Anular lo que se dijo de este pasaje</translation>
    </message>
    <message>
        <source>Take documents into the library as sources</source>
        <translation>Incorporar documentos a la biblioteca como fuentes</translation>
    </message>
    <message>
        <source>Take in every document of a folder; a sources.csv in it gives titles and dates</source>
        <translation>Incorporar todos los documentos de una carpeta; un archivo sources.csv en ella aporta títulos y fechas</translation>
    </message>
    <message>
        <source>Take in what is on the clipboard: files, addresses or a text</source>
        <translation>Incorporar lo que hay en el portapapeles: archivos, direcciones o un texto</translation>
    </message>
    <message>
        <source>Take one more word into the claim at its end</source>
        <translation>Incluir una palabra más al final de la afirmación</translation>
    </message>
    <message>
        <source>Take one more word into the claim at its start</source>
        <translation>Incluir una palabra más al principio de la afirmación</translation>
    </message>
    <message>
        <source>Take the claim off the table; it can be brought back</source>
        <translation>Retirar la afirmación de la tabla; se puede recuperar</translation>
    </message>
    <message>
        <source>Take the place gone to last out of the claim: it says something else</source>
        <translation>Sacar de la afirmación el último lugar visitado: dice otra cosa</translation>
    </message>
    <message>
        <source>Take the question back; it stays in the history</source>
        <translation>Retirar la consulta; sigue en el historial</translation>
    </message>
    <message>
        <source>Take the selected evidence off the claim; it stays in the history</source>
        <translation>Retirar de la afirmación la prueba seleccionada; sigue en el historial</translation>
    </message>
    <message>
        <source>Take the sign-off back: the claim is checked, not signed off</source>
        <translation>Anular la validación: la afirmación queda verificada, sin validar</translation>
    </message>
    <message>
        <source>Take this off the claim; it stays in the history</source>
        <translation>Retirar esto de la afirmación; sigue en el historial</translation>
    </message>
    <message>
        <source>Take this search off the claim; it stays in the history</source>
        <translation>Quitar esta búsqueda de la afirmación; queda en el historial</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>Taken in {when}</source>
        <translation>Incorporado el {when}</translation>
    </message>
    <message>
        <source>Taken in, in part</source>
        <translation>Incorporado en parte</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Anulando</translation>
    </message>
    <message>
        <source>Taking in the text</source>
        <translation>Incorporando el texto</translation>
    </message>
    <message>
        <source>Taking out</source>
        <translation>Sacando</translation>
    </message>
    <message>
        <source>Taking up</source>
        <translation>Retomando</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Texto de la fuente</translation>
    </message>
    <message>
        <source>That claim stands in an earlier draft of this case.</source>
        <translation>Esa afirmación está en un borrador anterior de este caso.</translation>
    </message>
    <message>
        <source>The arrow keys to the sides choose words of the passage, with Shift several.</source>
        <translation>Las flechas laterales eligen palabras del pasaje; con Mayús, varias.</translation>
    </message>
    <message>
        <source>The article says it in two ways: {values}</source>
        <translation>El artículo lo dice de dos maneras: {values}</translation>
    </message>
    <message>
        <source>The article says this at one place only.</source>
        <translation>El artículo lo dice en un solo lugar.</translation>
    </message>
    <message>
        <source>The article says: “{words}”</source>
        <translation>El artículo dice: «{words}»</translation>
    </message>
    <message>
        <source>The article tells these facts twice. Where the values differ, which one is right is for you to find; where they agree, one check can stand for both.</source>
        <translation>El artículo cuenta estos hechos dos veces. Si los valores difieren, le toca a usted averiguar cuál es el correcto; si coinciden, una sola verificación puede valer para ambas afirmaciones.</translation>
    </message>
    <message>
        <source>The call sheet then holds the claims as they are written</source>
        <translation>La hoja de llamadas incluye entonces las afirmaciones tal como están escritas</translation>
    </message>
    <message>
        <source>The claim in words that stand alone; empty takes it away</source>
        <translation>La afirmación en palabras que se entienden por sí solas; vacío la quita</translation>
    </message>
    <message>
        <source>The claim is one word, which cannot be split.</source>
        <translation>La afirmación es una sola palabra y no se puede dividir.</translation>
    </message>
    <message>
        <source>The claim says too little to look for; restate it</source>
        <translation>La afirmación dice muy poco para buscar; reformúlela</translation>
    </message>
    <message>
        <source>The file there is replaced.</source>
        <translation>Se reemplaza el archivo que ya está ahí.</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>No se puede abrir la biblioteca</translation>
    </message>
    <message>
        <source>The page as it looks</source>
        <translation>La página tal como se ve</translation>
    </message>
    <message>
        <source>The passage was not found on this page; it may stand on the next one.</source>
        <translation>El pasaje no se encontró en esta página; puede estar en la siguiente.</translation>
    </message>
    <message>
        <source>The question is open again</source>
        <translation>La consulta vuelve a estar pendiente</translation>
    </message>
    <message>
        <source>The report could not be written to {path} ({why}). Choose another place.</source>
        <translation>No se pudo escribir el informe en {path} ({why}). Elija otra ubicación.</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>La búsqueda falló</translation>
    </message>
    <message>
        <source>The search failed; go to the claim to see why</source>
        <translation>La búsqueda falló; vaya a la afirmación para ver por qué</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>La búsqueda se detuvo</translation>
    </message>
    <message>
        <source>The source, and what was changed of it</source>
        <translation>La fuente y lo que se cambió de ella</translation>
    </message>
    <message>
        <source>The text that was taken from the document</source>
        <translation>El texto que se extrajo del documento</translation>
    </message>
    <message>
        <source>The texts of the licences come in one file with a packaged workbench; this one was started from its source, where each package has its own beside it.</source>
        <translation>Los textos de las licencias vienen en un solo archivo con el programa instalado; este se ha iniciado desde su código fuente, donde cada paquete tiene la suya al lado.</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on.</source>
        <translation>La ventana lo usa a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>The words searched for, or what was chosen beside them, leave none.</source>
        <translation>Las palabras buscadas, o lo elegido junto a ellas, no dejan ninguna.</translation>
    </message>
    <message>
        <source>There are no sources left to compare.</source>
        <translation>No quedan fuentes por comparar.</translation>
    </message>
    <message>
        <source>There are none: {chip}. The other buttons above list the rest.</source>
        <translation>No hay ninguna: {chip}. Los otros botones de arriba muestran el resto.</translation>
    </message>
    <message>
        <source>There is no verdict to sign off yet.</source>
        <translation>Aún no hay ningún veredicto que validar.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, then try again.</source>
        <translation>No hay memoria suficiente para esto. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There was nothing to take in.</source>
        <translation>No había nada que incorporar.</translation>
    </message>
    <message>
        <source>These sources have much of their wording in common, as reprints of one report have. Whether one repeats the other is for you to say; nothing is taken away either way.</source>
        <translation>Estas fuentes tienen gran parte del texto en común, como las reproducciones de una misma información. Si una repite a la otra, lo decide usted; en ningún caso se elimina nada.</translation>
    </message>
    <message>
        <source>These sources have one origin now: {origin}</source>
        <translation>Estas fuentes tienen ahora un mismo origen: {origin}</translation>
    </message>
    <message>
        <source>These words alone could be about anything. Restate the claim so that it stands alone ({claim.restate}): who or what it is about, when, and what is said of it.</source>
        <translation>Estas palabras solas podrían referirse a cualquier cosa. Reformule la afirmación para que se entienda por sí sola ({claim.restate}): de quién o de qué trata, cuándo y qué se dice de ello.</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Este caso</translation>
    </message>
    <message>
        <source>This case is offline now.</source>
        <translation>Este caso está ahora sin conexión.</translation>
    </message>
    <message>
        <source>This case is offline: nothing is fetched from the web for it. See the menu Case.</source>
        <translation>Este caso está sin conexión: no se descarga nada de la web para él. Véase el menú Caso.</translation>
    </message>
    <message>
        <source>This case may fetch pages again.</source>
        <translation>Este caso puede volver a descargar páginas.</translation>
    </message>
    <message>
        <source>This claim is dropped. Take it up again first.</source>
        <translation>Esta afirmación está descartada. Retómela primero.</translation>
    </message>
    <message>
        <source>This claim is set apart. Press {claim.restore} to check it after all.</source>
        <translation>Esta afirmación está apartada. Pulse {claim.restore} para verificarla de todos modos.</translation>
    </message>
    <message>
        <source>This evidence is now: {stance}</source>
        <translation>Esta prueba ahora es: {stance}</translation>
    </message>
    <message>
        <source>This is a bug in the workbench. What was saved is safe. The details are in {log}</source>
        <translation>Es un error del programa. Lo que se guardó está a salvo. Los detalles están en {log}</translation>
    </message>
    <message>
        <source>This is accepted evidence. {evidence.withdraw} withdraws it.</source>
        <translation>Es una prueba aceptada. {evidence.withdraw} la retira.</translation>
    </message>
    <message>
        <source>This passage is accepted evidence. Withdraw it first.</source>
        <translation>Este pasaje es una prueba aceptada. Retírela primero.</translation>
    </message>
    <message>
        <source>This source has no text that could be quoted; its pages can be looked at.</source>
        <translation>Esta fuente no tiene texto que se pueda citar; sus páginas se pueden ver.</translation>
    </message>
    <message>
        <source>This stands against handing the case in. Enter goes there.</source>
        <translation>Esto impide entregar el caso. Enter lleva allí.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>To number</source>
        <translation>Hasta el número</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Hoy, {day}</translation>
    </message>
    <message>
        <source>Too little to look for</source>
        <translation>Muy poco para buscar</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Type of the article</source>
        <translation>Tipografía del artículo</translation>
    </message>
    <message>
        <source>Type what you want to do, or a claim&apos;s number</source>
        <translation>Escriba qué quiere hacer o el número de una afirmación</translation>
    </message>
    <message>
        <source>Under nothing: {words}, {sentences}</source>
        <translation>Sin marcar: {words}, {sentences}</translation>
    </message>
    <message>
        <source>Undermines</source>
        <translation>Debilita</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>Deshacer: {deed}</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>Sin marcar</translation>
    </message>
    <message>
        <source>Unsaved draft restored</source>
        <translation>Borrador sin guardar recuperado</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Use suggestion</source>
        <translation>Usar sugerencia</translation>
    </message>
    <message>
        <source>Use the passage as evidence for the claim, or select other words:</source>
        <translation>Use el pasaje como prueba para la afirmación o seleccione otras palabras:</translation>
    </message>
    <message>
        <source>Use the selection as evidence for the claim:</source>
        <translation>Use la selección como prueba para la afirmación:</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Usar este texto</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta tecla</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Columnas habituales</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Tecla habitual</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>Ve&amp;r</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Values to show, by column</source>
        <translation>Valores que se muestran, por columna</translation>
    </message>
    <message>
        <source>Ver&amp;dict</source>
        <translation>&amp;Veredicto</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Verdict, questions, second checker, history</source>
        <translation>Veredicto, consultas, segundo verificador, historial</translation>
    </message>
    <message>
        <source>Verdicts without evidence, rationale or search</source>
        <translation>Veredictos sin pruebas, justificación o búsqueda</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Versión y licencias</translation>
    </message>
    <message>
        <source>Versions: {versions}</source>
        <translation>Versiones: {versions}</translation>
    </message>
    <message>
        <source>Wait for an answer again</source>
        <translation>Volver a esperar respuesta</translation>
    </message>
    <message>
        <source>Was there before</source>
        <translation>Ya estaba</translation>
    </message>
    <message>
        <source>Web page (.html): to read and to print</source>
        <translation>Página web (.html): para leer e imprimir</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó de ella</translation>
    </message>
    <message>
        <source>What came of the question</source>
        <translation>Resultado de la consulta</translation>
    </message>
    <message>
        <source>What comes next was done in a case. Open the case first.</source>
        <translation>Lo que sigue se hizo en un caso. Abra primero el caso.</translation>
    </message>
    <message>
        <source>What happened, for the report</source>
        <translation>Qué ocurrió, para el aviso</translation>
    </message>
    <message>
        <source>What is &amp;left to do…</source>
        <translation>&amp;Qué falta por hacer…</translation>
    </message>
    <message>
        <source>What is known of the source</source>
        <translation>Lo que se sabe de la fuente</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Qué falta por hacer</translation>
    </message>
    <message>
        <source>What it is built on</source>
        <translation>Con qué está hecho</translation>
    </message>
    <message>
        <source>What the search found: how many things differ in the first passage, or are missing there, or else agree. It says where to look, not what is true.</source>
        <translation>Lo que halló la búsqueda: cuántos datos difieren en el primer pasaje, cuántos no se hallan en él o, si no, cuántos coinciden. Indica dónde mirar, no qué es verdad.</translation>
    </message>
    <message>
        <source>What to do with the claims selected</source>
        <translation>Qué hacer con las afirmaciones seleccionadas</translation>
    </message>
    <message>
        <source>What to look for in the sources</source>
        <translation>Qué buscar en las fuentes</translation>
    </message>
    <message>
        <source>What was read so far</source>
        <translation>Lo leído hasta ahora</translation>
    </message>
    <message>
        <source>What you typed last time is back; it was not saved.</source>
        <translation>Se recuperó lo que escribió la última vez; no se había guardado.</translation>
    </message>
    <message>
        <source>What your desk checks first</source>
        <translation>Lo que su equipo verifica primero</translation>
    </message>
    <message>
        <source>What, before → after, why</source>
        <translation>Qué, antes → después, motivo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When, who</source>
        <translation>Cuándo, quién</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where the source was opened; nobody has accepted it</source>
        <translation>Donde se abrió la fuente; nadie lo ha aceptado</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Where you searched</source>
        <translation>Dónde buscó</translation>
    </message>
    <message>
        <source>Which sources</source>
        <translation>Qué fuentes</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who accepts the risk</source>
        <translation>Quién acepta el riesgo</translation>
    </message>
    <message>
        <source>Who that is to the article</source>
        <translation>Qué papel tiene en el artículo</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Toda la biblioteca</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why does it change?</source>
        <translation>¿Por qué cambia?</translation>
    </message>
    <message>
        <source>Why it changes (needed)</source>
        <translation>Por qué cambia (necesario)</translation>
    </message>
    <message>
        <source>Why nobody else can</source>
        <translation>Por qué nadie más puede</translation>
    </message>
    <message>
        <source>Why nobody else can sign off</source>
        <translation>Por qué nadie más puede validar</translation>
    </message>
    <message>
        <source>Why nobody else can sign off those that you rated</source>
        <translation>Por qué nadie más puede validar las que usted calificó</translation>
    </message>
    <message>
        <source>Why the verdict changes</source>
        <translation>Por qué cambia el veredicto</translation>
    </message>
    <message>
        <source>Why the verdicts given before change</source>
        <translation>Por qué cambian los veredictos anteriores</translation>
    </message>
    <message>
        <source>With the words of the article</source>
        <translation>Con el texto del artículo</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw this evidence</source>
        <translation>Retirar esta prueba</translation>
    </message>
    <message>
        <source>Withdraw this search</source>
        <translation>Retirar esta búsqueda</translation>
    </message>
    <message>
        <source>Word (.docx)</source>
        <translation>Word (.docx)</translation>
    </message>
    <message>
        <source>Words that lie under no claim</source>
        <translation>Palabras que no pertenecen a ninguna afirmación</translation>
    </message>
    <message>
        <source>Words that you searched for</source>
        <translation>Palabras que buscó</translation>
    </message>
    <message>
        <source>Words the risk is for</source>
        <translation>Texto al que se refiere el riesgo</translation>
    </message>
    <message>
        <source>Words, or a phrase in quotation marks</source>
        <translation>Palabras, o una frase entre comillas</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Worth checking: {rank}.</source>
        <translation>Prioridad de verificación: {rank}.</translation>
    </message>
    <message>
        <source>Write a note on the evidence chosen among what was accepted</source>
        <translation>Escribir una nota sobre la prueba elegida entre las aceptadas</translation>
    </message>
    <message>
        <source>Write a note on this evidence</source>
        <translation>Escribir una nota sobre esta prueba</translation>
    </message>
    <message>
        <source>Write the claim so that it stands alone; matching then uses those words</source>
        <translation>Escribir la afirmación para que se entienda por sí sola; el cotejo usa entonces esas palabras</translation>
    </message>
    <message>
        <source>Write the report of this case to a file</source>
        <translation>Escribir el informe de este caso en un archivo</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message numerus="yes">
        <source>You gave %Ln of these verdicts. Say why nobody else can sign.</source>
        <translation>
            <numerusform>Usted emitió %Ln de estos veredictos. Indique por qué nadie más puede validarlo.</numerusform>
            <numerusform>Usted emitió %Ln de estos veredictos. Indique por qué nadie más puede validarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>You gave this verdict yourself. Say why nobody else can sign it off.</source>
        <translation>Este veredicto lo emitió usted. Indique por qué nadie más puede validarlo.</translation>
    </message>
    <message>
        <source>Your filters cannot be kept in {path} ({why}). They hold until you close the program.</source>
        <translation>Sus filtros no se pueden guardar en {path} ({why}). Valen hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>Your keys cannot be kept in {path} ({why}). They hold until you close the program.</source>
        <translation>Sus teclas no se pueden guardar en {path} ({why}). Valen hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>a question is out</source>
        <translation>hay una consulta pendiente</translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>queda cerca de %n h</numerusform>
            <numerusform>quedan cerca de %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>queda cerca de %n min</numerusform>
            <numerusform>quedan cerca de %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>queda cerca de %n s</numerusform>
            <numerusform>quedan cerca de %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>accepted by {checker}, {when}</source>
        <translation>aceptada por {checker}, {when}</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>agencia</translation>
    </message>
    <message numerus="yes">
        <source>all %n settled</source>
        <translation>
            <numerusform>%n resuelta</numerusform>
            <numerusform>las %n resueltas</numerusform>
        </translation>
    </message>
    <message>
        <source>answered {day}</source>
        <translation>respondida el {day}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>como estaba</translation>
    </message>
    <message>
        <source>asked {day} by {checker}</source>
        <translation>enviada el {day} por {checker}</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>atribución</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>causal</source>
        <translation>causal</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>verificada</translation>
    </message>
    <message>
        <source>claimant (right of reply)</source>
        <translation>declarante (derecho de réplica)</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparación</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexto</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>court record</source>
        <translation>documento judicial</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>does not bear on it</source>
        <translation>no es pertinente</translation>
    </message>
    <message>
        <source>draft {number}</source>
        <translation>borrador {number}</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoy</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>vence el {day}</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>editor</translation>
    </message>
    <message>
        <source>en, de, pt-BR …</source>
        <translation>es, en, pt-BR …</translation>
    </message>
    <message>
        <source>event</source>
        <translation>suceso</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>experto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>fragments out of order</source>
        <translation>fragmentos en otro orden</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>holds no text</source>
        <translation>sin texto</translation>
    </message>
    <message>
        <source>in one place</source>
        <translation>en un lugar</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>in several places</source>
        <translation>en varios lugares</translation>
    </message>
    <message>
        <source>library</source>
        <translation>biblioteca</translation>
    </message>
    <message>
        <source>library schema {number}</source>
        <translation>esquema de biblioteca {number}</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>protegido con contraseña</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinero</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln passage(s)</source>
        <translation>
            <numerusform>más de %Ln pasaje</numerusform>
            <numerusform>más de %Ln pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>negación</translation>
    </message>
    <message>
        <source>news</source>
        <translation>noticia</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no claims</source>
        <translation>sin afirmaciones</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no longer: {words}</source>
        <translation>ya no: {words}</translation>
    </message>
    <message>
        <source>no page or paragraph known</source>
        <translation>página o párrafo desconocidos</translation>
    </message>
    <message>
        <source>no passage</source>
        <translation>ningún pasaje</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>no slots to compare</source>
        <translation>sin datos que comparar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not found in this passage</source>
        <translation>no encontrada en este pasaje</translation>
    </message>
    <message>
        <source>not in passage: {mine}</source>
        <translation>no está en el pasaje: {mine}</translation>
    </message>
    <message>
        <source>not in the earlier claim: {mine}</source>
        <translation>no está en la afirmación anterior: {mine}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>not searched yet</source>
        <translation>aún sin buscar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing accepted</source>
        <translation>nada aceptado</translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>nada difiere</translation>
    </message>
    <message>
        <source>nothing left unmarked</source>
        <translation>nada queda sin marcar</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>nada que comparar</translation>
    </message>
    <message>
        <source>number</source>
        <translation>cifra</translation>
    </message>
    <message>
        <source>only in the earlier claim: {words}</source>
        <translation>solo en la afirmación anterior: {words}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>opened here</source>
        <translation>abierto aquí</translation>
    </message>
    <message>
        <source>origin: {origin}</source>
        <translation>origen: {origin}</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>atrasada desde el {day}</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>porcentaje</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>press release</source>
        <translation>comunicado de prensa</translation>
    </message>
    <message>
        <source>primary source</source>
        <translation>fuente primaria</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>put forward</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>put to “{state}” since</source>
        <translation>pasó después a «{state}»</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>query out</source>
        <translation>en consulta</translation>
    </message>
    <message>
        <source>quotation differs: {tier}</source>
        <translation>la cita difiere: {tier}</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>recheck</source>
        <translation>reverificar</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relación</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>said by {claimant}</source>
        <translation>dicho por {claimant}</translation>
    </message>
    <message>
        <source>same words but for an ellipsis or brackets</source>
        <translation>mismas palabras, salvo puntos suspensivos o corchetes</translation>
    </message>
    <message>
        <source>same words, other punctuation or case</source>
        <translation>mismas palabras, otra puntuación o mayúsculas</translation>
    </message>
    <message>
        <source>searched by {checker}, {when}</source>
        <translation>buscado por {checker}, {when}</translation>
    </message>
    <message>
        <source>secondary source</source>
        <translation>fuente secundaria</translation>
    </message>
    <message>
        <source>see the package</source>
        <translation>véase el paquete</translation>
    </message>
    <message>
        <source>set apart</source>
        <translation>apartada</translation>
    </message>
    <message>
        <source>set apart since</source>
        <translation>se apartó después</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>validada</translation>
    </message>
    <message>
        <source>something differs</source>
        <translation>algo difiere</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>falta algo</translation>
    </message>
    <message>
        <source>something supports it</source>
        <translation>algo la respalda</translation>
    </message>
    <message>
        <source>something undermines it</source>
        <translation>algo la debilita</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>estadísticas</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>study</source>
        <translation>estudio</translation>
    </message>
    <message>
        <source>superlative</source>
        <translation>superlativo</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>respalda</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>incorporado</translation>
    </message>
    <message>
        <source>the claim was dropped since</source>
        <translation>la afirmación se descartó después</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lo mismo</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>today {clock}</source>
        <translation>hoy {clock}</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>muy poco</translation>
    </message>
    <message>
        <source>too short to be looked for</source>
        <translation>muy corta para buscarla</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transcripción</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>undermines</source>
        <translation>debilita</translation>
    </message>
    <message>
        <source>verbatim</source>
        <translation>literal</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>palabras cambiadas</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>redactor</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation>ayer {clock}</translation>
    </message>
    <message>
        <source>{action} (taken back since)</source>
        <translation>{action} (se anuló después)</translation>
    </message>
    <message>
        <source>{address} on {when}</source>
        <translation>{address} el {when}</translation>
    </message>
    <message>
        <source>{address}, answered by {other} on {when}</source>
        <translation>{address}; respondió {other} el {when}</translation>
    </message>
    <message>
        <source>{at} of more than {count}</source>
        <translation>{at} de más de {count}</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} de {count}</translation>
    </message>
    <message>
        <source>{at} of {count}, single words</source>
        <translation>{at} de {count}, palabras sueltas</translation>
    </message>
    <message>
        <source>{column}: {values}</source>
        <translation>{column}: {values}</translation>
    </message>
    <message>
        <source>{count} agree</source>
        <translation>{count} coinciden</translation>
    </message>
    <message>
        <source>{count} agrees</source>
        <translation>{count} coincide</translation>
    </message>
    <message>
        <source>{count} context</source>
        <translation>{count} de contexto</translation>
    </message>
    <message>
        <source>{count} differ</source>
        <translation>{count} difieren</translation>
    </message>
    <message>
        <source>{count} differs</source>
        <translation>{count} difiere</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} sin hallar</translation>
    </message>
    <message>
        <source>{count} missing there</source>
        <translation>{count} sin hallar allí</translation>
    </message>
    <message>
        <source>{count} only there</source>
        <translation>{count} solo allí</translation>
    </message>
    <message>
        <source>{count} slot agrees</source>
        <translation>{count} dato coincide</translation>
    </message>
    <message>
        <source>{count} slot differs</source>
        <translation>{count} dato difiere</translation>
    </message>
    <message>
        <source>{count} slot missing there</source>
        <translation>{count} dato sin hallar allí</translation>
    </message>
    <message>
        <source>{count} slot only there</source>
        <translation>{count} dato solo allí</translation>
    </message>
    <message>
        <source>{count} slots agree</source>
        <translation>{count} datos coinciden</translation>
    </message>
    <message>
        <source>{count} slots differ</source>
        <translation>{count} datos difieren</translation>
    </message>
    <message>
        <source>{count} slots missing there</source>
        <translation>{count} datos sin hallar allí</translation>
    </message>
    <message>
        <source>{count} slots only there</source>
        <translation>{count} datos solo allí</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln claim(s) settled</source>
        <translation>
            <numerusform>{done} de %Ln afirmación resuelta</numerusform>
            <numerusform>{done} de %Ln afirmaciones resueltas</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys}  or  {key}</source>
        <translation>{keys}  o  {key}</translation>
    </message>
    <message>
        <source>{kind} agrees · claim: {mine} · passage: {theirs}.</source>
        <translation>{kind} coincide · afirmación: {mine} · pasaje: {theirs}.</translation>
    </message>
    <message>
        <source>{kind} agrees: {words}</source>
        <translation>{kind} coincide: {words}</translation>
    </message>
    <message>
        <source>{kind} differs · claim: {mine} · passage: {theirs}</source>
        <translation>{kind} difiere · afirmación: {mine} · pasaje: {theirs}</translation>
    </message>
    <message>
        <source>{kind} differs · claim: {mine} · passage: {theirs}.</source>
        <translation>{kind} difiere · afirmación: {mine} · pasaje: {theirs}.</translation>
    </message>
    <message>
        <source>{kind} differs · claim: {mine} · the earlier claim: {theirs}</source>
        <translation>{kind} difiere · afirmación: {mine} · la afirmación anterior: {theirs}</translation>
    </message>
    <message>
        <source>{kind} missing · claim: {mine} · passage: {theirs}.</source>
        <translation>{kind} sin hallar · afirmación: {mine} · pasaje: {theirs}.</translation>
    </message>
    <message numerus="yes">
        <source>{name} (%Ln document(s))</source>
        <translation>
            <numerusform>{name} (%Ln documento)</numerusform>
            <numerusform>{name} (%Ln documentos)</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (in {container})</source>
        <translation>{name} (en {container})</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
    </message>
    <message>
        <source>{number} of 5</source>
        <translation>{number} de 5</translation>
    </message>
    <message>
        <source>{open}, overdue</source>
        <translation>{open}, con atraso</translation>
    </message>
    <message>
        <source>{open}, {late} overdue</source>
        <translation>{open}, {late} con atraso</translation>
    </message>
    <message>
        <source>{origin}: {sources}</source>
        <translation>{origin}: {sources}</translation>
    </message>
    <message>
        <source>{outcome}, without {lacks}</source>
        <translation>{outcome}, sin {lacks}</translation>
    </message>
    <message>
        <source>{passages}, the first {count} shown</source>
        <translation>{passages}, se muestran los primeros {count}</translation>
    </message>
    <message>
        <source>{pieces}, {origins}</source>
        <translation>{pieces}, {origins}</translation>
    </message>
    <message numerus="yes">
        <source>{seen} of %Ln document(s)</source>
        <translation>
            <numerusform>{seen} de %Ln documento</numerusform>
            <numerusform>{seen} de %Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{seen} of %Ln source(s)</source>
        <translation>
            <numerusform>{seen} de %Ln fuente</numerusform>
            <numerusform>{seen} de %Ln fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{settled} of %n settled</source>
        <translation>
            <numerusform>{settled} de %n resuelta</numerusform>
            <numerusform>{settled} de %n resueltas</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} % of the wording in common</source>
        <translation>{share} % del texto en común</translation>
    </message>
    <message>
        <source>{supports} support, {undermines} undermine, {context} context</source>
        <translation>Respaldan: {supports}, debilitan: {undermines}, contexto: {context}</translation>
    </message>
    <message>
        <source>{title} – source</source>
        <translation>{title} – fuente</translation>
    </message>
    <message>
        <source>{title}, confidential</source>
        <translation>{title}, confidencial</translation>
    </message>
    <message>
        <source>{title}, draft {draft}. SHA-256 of the text: {digest}</source>
        <translation>{title}, borrador {draft}. SHA-256 del texto: {digest}</translation>
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
            <numerusform>{work} (y %n más)</numerusform>
            <numerusform>{work} (y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>{work} {at} of {all}</source>
        <translation>{work} {at} de {all}</translation>
    </message>
    <message>
        <source>{work} {at} of {all}, {left}</source>
        <translation>{work} {at} de {all}, {left}</translation>
    </message>
    <message>
        <source>¶ {paragraph}</source>
        <translation>¶ {paragraph}</translation>
    </message>
    <message>
        <source>– and {count} more</source>
        <translation>– y {count} más</translation>
    </message>
    <message>
        <source>“{action}”</source>
        <translation>«{action}»</translation>
    </message>
    <message>
        <source>“{key}” is the key of “{other}” already. Choose another key, or give that action another one first.</source>
        <translation>«{key}» ya es la tecla de «{other}». Elija otra tecla o dé antes otra a esa acción.</translation>
    </message>
    <message>
        <source>“{one}” / “{other}”</source>
        <translation>«{one}» / «{other}»</translation>
    </message>
    <message>
        <source>“{rating}” asks for something of each claim: give it one by one.</source>
        <translation>«{rating}» exige algo propio de cada afirmación: aplíquela una por una.</translation>
    </message>
    <message>
        <source>“{title}” repeats, or is repeated by:</source>
        <translation>«{title}» repite, o es repetida por:</translation>
    </message>
    <message>
        <source>“{typed}” is no date. Type it as {one} or as {other}, or leave it empty.</source>
        <translation>«{typed}» no es una fecha. Escríbala como {one} o como {other}, o deje el campo vacío.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>“{words}” is not a day. Write it as 2026-03-09, as 9 Mar, or as +3 from today.</source>
        <translation>«{words}» no es un día. Escríbalo como 2026-03-09, como 9 mar o como +3 desde hoy.</translation>
    </message>
    <message>
        <source>“{words}” – {found} ({slots})</source>
        <translation>«{words}» – {found} ({slots})</translation>
    </message>
    <message>
        <source>•  &quot;twice as many&quot; -forecast – a phrase word for word; “-” leaves a word out</source>
        <translation>•  &quot;el doble que&quot; -pronóstico – una frase palabra por palabra; «-» excluye una palabra</translation>
    </message>
    <message>
        <source>•  ferry passengers May – each of these words somewhere in the passage</source>
        <translation>•  ferri pasajeros mayo – cada una de estas palabras en algún lugar del pasaje</translation>
    </message>
    <message>
        <source>•  harbour publisher:&quot;City Council&quot; kind:report after:2024-01 – only in such sources, from that day on (also title: author: source: language: before:)</source>
        <translation>•  puerto publisher:&quot;Ayuntamiento&quot; kind:report after:2024-01 – solo en tales fuentes, desde ese día (también title: author: source: language: before:)</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… y %Ln más.</numerusform>
            <numerusform>… y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>◂ Previous</source>
        <translation>◂ Anterior</translation>
    </message>
</context>
</TS>
