"""The words of the field, as frozen values, and the rules that hold between them.

**Case** one piece of checking: an article, its claims, its report. **Article**, **Draft** the text
under check as received; a later draft is a new article of the same case. **Claim** a span of an
article that asserts something checkable, of one or more *kinds*. **Claimant** who the article says
said it. **Worth** how much a claim needs checking; it orders, and says nothing about truth.
**Anchor** where a claim sits in a draft. **Source** a stored document that claims are checked
against. **Passage** and **Locator** a span of a source and where a reader finds it. **Match** a
passage, a score and slots, put forward by the machine. **Slot** one comparable thing in claim and
passage. **Evidence** a passage that a person accepted for a claim. **Check state** how far the
check of a claim has come. **Rating**, **Rating scale** one value of a versioned scale.
**Verdict** the decision on a claim; never edited, only succeeded. **Change** what the text should
say instead. **Report** what is handed in. **Library** the file that holds cases and sources.
"""
