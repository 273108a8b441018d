<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln claim(s) selected: A accepts, Del drops, 0 sets apart, + merges, = says they are the same fact</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them: much of the wording in common with other sources.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of sources have much of the wording in common.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) found.
Of what is compared in the first, “{title}”: {compared}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read in part</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) under nothing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare similar sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Describe source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History of the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark selection as claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note on evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Same origin as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sample case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split at cursor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take that back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again what was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undermines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+%Ln repeat(s) of the same origin</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>2 sources have much of the wording in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case keeps the scale that it was opened with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all s&amp;hown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept and ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept every claim that the table shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the claim and go to the next one that nobody has accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the passage as context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the passage as evidence that supports the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the passage as evidence that undermines the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted ({balance})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted as a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: undermines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: {title} – {stance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files as sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source from address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the documents that this article rests on: files, a folder, or addresses. Their passages then appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree that this is a claim to check: the current one, or those selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow pages to be fetched from the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Also at %Ln place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Also in, from the same origin:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key for “{action}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a &amp;question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back a claim that was dropped or set apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the sample case: an article with its sources, to try everything on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the sample case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;laim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came inside: {container}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the running work; what was finished is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Case opened: %n claim(s) found, {apart} set apart.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Case opened: %n claim(s) found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Case: {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what kinds the claim is of: the current one, or those selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked before: {check}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a claim in a case to use words of this source as evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a rating first: press its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source in the library first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose rating {n} of the case&apos;s scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns of the claims table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which claims the table lists, by any column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim restated so that it stands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number} marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ClaimReview: mark-up for search engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims beside their article, passages of your own sources beside the claims. Licensed under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims not settled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims taken off the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims that are decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims that nobody has accepted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims that quote somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims with numbers, money or dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this library and open another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare with the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct title, publisher, date, kind and origin of the source at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what is unmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data (.json): everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents ({patterns});;Every file (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents that were not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not &amp;bear on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not bear on the claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop one document to open it, or open a case for its sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is read once, in the background. Off for a slow computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier: {rating} – {checker}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encode the passages that wait, so that those worded otherwise are found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes it, Escape leaves it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action with its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every claim shown is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every claim to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every passage has been read for meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word lies under a claim or was set apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence withdrawn; it stays in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts that are told twice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch a web page as a new case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch a web page as a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch nothing for this case; addresses that are given are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched from {address} on {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched from {address}, answered by {other} on {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching pages is switched off in the settings. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;lter claims…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed the recognised text of “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything that can be done by a few letters of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished: {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From &amp;address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the claim another number; those after it move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the filter a name, then keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the window the whole screen, or take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the list of cases; everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back with the keys to the pane before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the keys to the next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the claim before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next claim that is not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next passage put forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place where the article says the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next words that lie under no claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the passage before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place with P first, then take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the rationale and type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How documents are read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the import went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the article: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K&amp;inds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep where and with which words you looked for evidence and found none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kinds of %Ln claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds of claim with a weight from 0 to 2, as in “money=1.5, quote=2”. The weights order the claims and say nothing of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the first word of the claim out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the last word of the claim out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the workbench; everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right move the cut. Enter splits, Escape leaves the claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, the first line is the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries ({patterns});;Every file (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List claims that say the same, and those that say it with other values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every question that is out, the overdue ones first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List passages found for claims that are still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the sources that have much of their wording in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what stands against handing the case in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest line of the article, in characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking again: there is something new…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for passages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up earlier checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;erge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a claim of a sentence that was set apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a claim of the words selected in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make of the claims selected one claim with several places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one claim of those selected, or of this one and the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the claim a proposal again: the current one, or those selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make two claims of one, at the cursor in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much of the wording in common with “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file in a folder that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, rating scale, colours, article font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;open claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;unmarked words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next p&amp;lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next ▸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case yet. Open the article that you want to check, or drop it here: its claims are found and set beside the text. To look around first, take the sample case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim like this one was checked before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim stands after this one. Select those to merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence accepted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage is near enough to the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source yet. Add the documents that the claims are to be checked against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sources gathered for this case: these are from the whole library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a claim to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checkable: {words}, {sentences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the text: {lacks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not searched: the search was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as evidence: context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as evidence: supports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as evidence: undermines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: these sources do not repeat one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the sources is near enough to the claim; the least bad is not shown. Add sources that may bear on it, search the whole library (L), or restate the claim so that it stands alone (R).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the whole library is near enough to the claim; the least bad is not shown. Add sources that may bear on it, or restate the claim so that it stands alone (R).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is fetched from the web for this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left unmarked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to &amp;check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in reading order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the claims anew in the order in which they stand in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number: {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: never &amp;fetch from the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only addresses that you enter are fetched. Switched off, nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this address is fetched; the page is kept as it reads now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the earlier check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document as a new case and find its claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a report after it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an&amp;other library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another li&amp;brary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open article from address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case in which a claim like this one was checked before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case of the earlier check (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the earlier check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the source at this passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {words}, {sentences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open… ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order passages by meaning too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order says where to look first and nothing about what is true. Where passages are ordered by meaning too, those that say the same in other words come up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by words ({waiting} of {total} passages not read for meaning yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by words ({waiting} of {total} passages not read for meaning yet; reading them failed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by words and meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by words: meaning is compared in English only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by words: meaning is switched off in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by words: the model is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin: {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin: {origin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise only the sources gathered for the case are searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages are being read for meaning already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages are not read for meaning: that is switched off in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages cannot be read for meaning: the model is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages shown for a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the text of an article as a new case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the text of the article here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the text of the source here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place as a claim of its o&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;evious passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press B to check it after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press one in the article or in the table, or N for the next that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key in the field first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the number of a rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the article, its claims underlined and numbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a change of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: A accepts it as a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away: does not bear on the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the passage away: it does not bear on the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the suggestion into the line; Enter then keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q&amp;uestions of the case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating &amp;{n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating scale of new cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every document again that gave no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this document again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what passages mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what passages mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise te&amp;xt of a scan (OCR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise text (OCR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise the text of the scanned source chosen in the library (an extra)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognising text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the verdict and go to the next open claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the verdict on this claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest of paragraph: nothing to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restated: searching with the new words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rests on %Ln piece(s) of evidence.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Risk first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by {claimant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same &amp;fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same origin as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the check of the claim has begun: the current one, or those selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the claim must be checked again: the current one, or those selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the source chosen in the library repeats another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the words of this paragraph which lie under no claim need no check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who the article says said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search every stored source, not only those gathered for this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the sources for words, phrases, publishers and dates of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the whole &amp;library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched, &amp;found nothing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which files have changed or gone since their sources were taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the claims that say the same: hold Ctrl and press each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words of the claim in the article, then press M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words to use them as evidence for the claim:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a question out to the writer, a source or an expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set apart {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set apart: nothing to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set apart: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the claim apart: it holds nothing that can be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: {words}, {sentences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the article in larger letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the article in smaller letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who did what with the claim, when and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the article, in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources with much of their wording in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand behind the verdict as a second checker: this claim, or those selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands beside every verdict you give. Left empty, your login name is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands: {rating} – {checker}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a &amp;new library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an empty library in a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p what is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this; what was finished is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before anything was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No article was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No report was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; what was read before is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches with nothing to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike this off the list; the document itself stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck off the list: {name}. Add it again to bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke acceptance back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (.csv): one claim a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last thing done to a claim; the history keeps both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was said of this passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take documents into the library as sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in every document of a folder; a sources.csv in it gives titles and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in what is on the clipboard: files, addresses or a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one more word into the claim at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one more word into the claim at its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the claim off the table; it can be brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the place gone to last out of the claim: it says something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected evidence off the claim; it stays in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this off the claim; it stays in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {rating} – {checker}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in {when} · SHA-256 {digits}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in, in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That claim stands in an earlier draft of this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article says this at one place only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim in words that stand alone; empty takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim is one word, which cannot be split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim says too little to look for; restate it (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file there is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page as it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage was not found on this page; it may stand on the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written to {path} ({why}). Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search failed; go to the claim to see why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that was taken from the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window speaks it from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no sources left to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sources have much of their wording in common, as reprints of one report have. Whether one repeats the other is for you to say; nothing is taken away either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sources have one origin now: {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words alone could be about anything. Restate the claim so that it stands alone (R): who or what it is about, when, and what is said of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are not in this source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is offline now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is offline: nothing is fetched from the web for it. See the menu Case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case may fetch pages again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a bug in the workbench. What was saved is safe. The details are in {log}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passage is accepted evidence. Withdraw it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source has no text that could be quoted; its pages can be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do, or a claim&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under nothing: {words}, {sentences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undermines ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved draft restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the selection as evidence for the claim:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values to show, by column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver&amp;dict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (.html): to read and to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;left to do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the search found: how many things differ in the first passage, or are missing there, or else agree. It says where to look, not what is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your desk checks first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word (.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth checking: {rank}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the evidence chosen among what was accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the claim so that it stands alone; matching then uses those words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report of this case to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your filters cannot be kept in {path} ({why}). They hold until you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys cannot be kept in {path} ({why}). They hold until you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted by {checker}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>all %n settled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>causal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not bear on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fragments out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in several places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no page or paragraph known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no slots to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found in this passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in passage: {mine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the earlier claim: {mine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not searched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing left unmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in the earlier claim: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>origin: {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put to “{state}” since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation differs: {tier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by {claimant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same words but for an ellipsis or brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same words, other punctuation or case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set apart since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something supports it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something undermines it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superlative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the claim was dropped since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too short to be looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undermines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verbatim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} missing there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} only there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} slot agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} slot differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} slot missing there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} slot only there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} slots agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} slots differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} slots missing there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} slots only there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln claim(s) settled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{keys}  or  {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} agrees · claim: {mine} · passage: {theirs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} agrees: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} differs · claim: {mine} · passage: {theirs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} differs · claim: {mine} · passage: {theirs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} differs · claim: {mine} · the earlier claim: {theirs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} missing · claim: {mine} · passage: {theirs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} (%Ln document(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (in {container})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome}, without {lacks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{seen} of %Ln document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{seen} of %Ln source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{settled} of %n settled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{share} % of the wording in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{supports} support, {undermines} undermine, {context} context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} – source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, draft {draft}. SHA-256 of the text: {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{work} (and %n more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{work} {at} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{work} {at} of {all}, {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is the key of “{other}” already. Choose another key, or give that action another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” repeats, or is repeated by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” – {found} ({slots})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>◂ Previous</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
