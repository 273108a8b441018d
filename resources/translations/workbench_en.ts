<?xml version='1.0' encoding='UTF-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name/>
    <message numerus="yes">
        <source>%Ln claim(s) checked, not signed off.</source>
        <translation>
            <numerusform>%Ln claim checked, not signed off.</numerusform>
            <numerusform>%Ln claims checked, not signed off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) selected</source>
        <translation>
            <numerusform>%Ln claim selected</numerusform>
            <numerusform>%Ln claims selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) selected: {claim.accept} accepts, {claim.drop} drops, {claim.note_nothing} sets apart, {claim.merge} merges, {claim.join} says they are the same fact</source>
        <translation>
            <numerusform>%Ln claim selected: {claim.accept} accepts, {claim.drop} drops, {claim.note_nothing} sets apart, {claim.merge} merges, {claim.join} says they are the same fact</numerusform>
            <numerusform>%Ln claims selected: {claim.accept} accepts, {claim.drop} drops, {claim.note_nothing} sets apart, {claim.merge} merges, {claim.join} says they are the same fact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln could not be read</numerusform>
            <numerusform>%Ln could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) could not be read.</source>
        <translation>
            <numerusform>%Ln document could not be read.</numerusform>
            <numerusform>%Ln documents could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read</source>
        <translation>
            <numerusform>%Ln file cannot be read</numerusform>
            <numerusform>%Ln files cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed</source>
        <translation>
            <numerusform>%Ln file changed</numerusform>
            <numerusform>%Ln files changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) missing</source>
        <translation>
            <numerusform>%Ln file missing</numerusform>
            <numerusform>%Ln files missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them rated by you.</source>
        <translation>
            <numerusform>%Ln of them rated by you.</numerusform>
            <numerusform>%Ln of them rated by you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them: much of the wording in common with other sources.</source>
        <translation>
            <numerusform>%Ln of them: much of the wording in common with other sources.</numerusform>
            <numerusform>%Ln of them: much of the wording in common with other sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln origin(s)</source>
        <translation>
            <numerusform>%Ln origin</numerusform>
            <numerusform>%Ln origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of sources have much of the wording in common.</source>
        <translation>
            <numerusform>%Ln pairs of sources have much of the wording in common.</numerusform>
            <numerusform>%Ln pairs of sources have much of the wording in common.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) for the claim</source>
        <translation>
            <numerusform>%Ln passage for the claim</numerusform>
            <numerusform>%Ln passages for the claim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) found.
Of what is compared in the first, “{title}”: {compared}.</source>
        <translation>
            <numerusform>%Ln passage found.
Of what is compared in the first, “{title}”: {compared}.</numerusform>
            <numerusform>%Ln passages found.
Of what is compared in the first, “{title}”: {compared}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln piece</numerusform>
            <numerusform>%Ln pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln piece of evidence</numerusform>
            <numerusform>%Ln pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) waiting for an answer</source>
        <translation>
            <numerusform>%Ln question waiting for an answer</numerusform>
            <numerusform>%Ln questions waiting for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read in part</source>
        <translation>
            <numerusform>%Ln read in part</numerusform>
            <numerusform>%Ln read in part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) selected</source>
        <translation>
            <numerusform>%Ln source selected</numerusform>
            <numerusform>%Ln sources selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) without a date passed over.</source>
        <translation>
            <numerusform>%Ln source without a date passed over.</numerusform>
            <numerusform>%Ln sources without a date passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken in</source>
        <translation>
            <numerusform>%Ln taken in</numerusform>
            <numerusform>%Ln taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there before</source>
        <translation>
            <numerusform>%Ln there before</numerusform>
            <numerusform>%Ln there before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) done</source>
        <translation>
            <numerusform>%Ln thing done</numerusform>
            <numerusform>%Ln things done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) under nothing</source>
        <translation>
            <numerusform>%Ln word under nothing</numerusform>
            <numerusform>%Ln words under nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n open question</numerusform>
            <numerusform>%n open questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln repeat(s) of the same origin</source>
        <translation>
            <numerusform>+%Ln repeat of the same origin</numerusform>
            <numerusform>+%Ln repeats of the same origin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also at %Ln place(s)</source>
        <translation>
            <numerusform>Also at %Ln place</numerusform>
            <numerusform>Also at %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Case opened: %n claim(s) found, {apart} set apart.</source>
        <translation>
            <numerusform>Case opened: %n claim found, {apart} set apart.</numerusform>
            <numerusform>Case opened: %n claims found, {apart} set apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Case opened: %n claim(s) found.</source>
        <translation>
            <numerusform>Case opened: %n claim found.</numerusform>
            <numerusform>Case opened: %n claims found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n question(s)</source>
        <translation>
            <numerusform>Copied %n question</numerusform>
            <numerusform>Copied %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Due in %n day</numerusform>
            <numerusform>Due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files that are as they were: %Ln. None has changed.</source>
        <translation>
            <numerusform>Files that are as they were: %Ln. None has changed.</numerusform>
            <numerusform>Files that are as they were: %Ln. None has changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter by %n column(s)</source>
        <translation>
            <numerusform>Filter by %n column</numerusform>
            <numerusform>Filter by %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kinds of %Ln claim(s)</source>
        <translation>
            <numerusform>Kinds of %Ln claim</numerusform>
            <numerusform>Kinds of %Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln source(s), say:</source>
        <translation>
            <numerusform>Of %Ln source, say:</numerusform>
            <numerusform>Of %Ln sources, say:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln source(s)</source>
        <translation>
            <numerusform>Saved: %Ln source</numerusform>
            <numerusform>Saved: %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You gave %Ln of these verdicts. Say why nobody else can sign.</source>
        <translation>
            <numerusform>You gave %Ln of these verdicts. Say why nobody else can sign.</numerusform>
            <numerusform>You gave %Ln of these verdicts. Say why nobody else can sign.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>about %n h left</numerusform>
            <numerusform>about %n h left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n settled</source>
        <translation>
            <numerusform>all %n settled</numerusform>
            <numerusform>all %n settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln passage(s)</source>
        <translation>
            <numerusform>more than %Ln passage</numerusform>
            <numerusform>more than %Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln claim(s) settled</source>
        <translation>
            <numerusform>{done} of %Ln claim settled</numerusform>
            <numerusform>{done} of %Ln claims settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} (%Ln document(s))</source>
        <translation>
            <numerusform>{name} (%Ln document)</numerusform>
            <numerusform>{name} (%Ln documents)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{seen} of %Ln document(s)</source>
        <translation>
            <numerusform>{seen} of %Ln document</numerusform>
            <numerusform>{seen} of %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{seen} of %Ln source(s)</source>
        <translation>
            <numerusform>{seen} of %Ln source</numerusform>
            <numerusform>{seen} of %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{settled} of %n settled</source>
        <translation>
            <numerusform>{settled} of %n settled</numerusform>
            <numerusform>{settled} of %n settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{work} (and %n more)</source>
        <translation>
            <numerusform>{work} (and %n more)</numerusform>
            <numerusform>{work} (and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
    </message>
</context>
</TS>