import pytest

from workbench.domain.match import Bearing, Relation, Slot, SlotKind
from workbench.matching.compare import compare


def name_slots(claim: str, passage: str) -> list[Slot]:
    return [slot for slot in compare(claim, passage).slots if slot.kind is SlotKind.NAME]


@pytest.mark.parametrize(
    ("claim", "passage", "sides"),
    [
        ("Maria Ruiz opened it.", "Anna Ruiz opened it. Ruiz was late.", ("Maria", "Anna Ruiz")),
        ("Jan Marek Sobol won.", "Jan Piotr Sobol won. Sobol was tired.", ("Jan", "Jan Piotr")),
        ("Jan Sobolewski won it.", "Jan Soboleswki won it.", ("Jan", "Jan Soboleswki")),
        ("Sobolewska won it.", "Jana Sobolevska won it.", ("Sobolewska", "Jana Sobolevska")),
        ("The Wexley Prize went to her.", "The Arden Prize went to her.", ("Wexley", "Arden")),
        ("The Silent Carol was sung.", "A Winter Carol was sung.", ("Silent", "Winter Carol")),
        ("They met in Corvale town.", "They met in Aldersey town.", ("Corvale", "Aldersey")),
    ],
)  # fmt: skip
def test_another_name_in_the_place_of_one_is_loud(
    claim: str, passage: str, sides: tuple[str, str]
) -> None:
    slot = name_slots(claim, passage)[0]
    assert slot.relation in {Relation.DIFFERS, Relation.MISSING}
    assert slot.claim is not None
    assert slot.claim.text.startswith(sides[0])
    if slot.relation is Relation.DIFFERS:
        assert slot.passage is not None
        assert slot.passage.text.startswith(sides[1])
        assert slot.passage.text in slot.why


def test_a_long_name_of_mostly_the_same_words_is_another() -> None:
    slot = name_slots(
        "The event at which Ruiz spoke is called the Arden Grain Trade Innovation Fair.",
        "On Monday Ruiz went to the third Norland Grain Trade Fair in Arden.",
    )[1]
    assert slot.relation is Relation.DIFFERS
    assert slot.passage is not None
    assert slot.passage.text == "Norland Grain Trade Fair"


def test_a_misspelt_name_is_said_to_be_spelt_differently() -> None:
    [slot] = name_slots("Sobolewski won it.", "Jan Soboleswki won it.")
    assert slot.relation is Relation.DIFFERS
    assert slot.why == "spelt differently: claim has Sobolewski, passage has Jan Soboleswki"


@pytest.mark.parametrize(
    ("claim", "passage", "why"),
    [
        ("Tony Marlow won.", "Anthony Keith Marlow won.", "short for Anthony"),
        ("Volodymyr Zelensky spoke.", "Volodymyr Zelenskyy spoke.", "spelt differently"),
        ("She flew to Peking.", "She flew to Beijing.", "spelt differently"),
        ("The Wexley Trade Union won.", "The WTU won.", "the passage has it as WTU"),
        ("Mr Marlow won.", "Ana Marlow won.", "the same name"),
        ("They sued J. Marlow.", "They sued Jo Marlow.", "the passage has it as Jo Marlow"),
        ("Ana Marlow has a son.", "Marlow has a son, Tim Marlow.", "the passage has it as Marlow"),
        ("It came from Saudi Arabia.", "It was Saudi Arabian.", "Saudi Arabian"),
        ("The Harrow Fair opened.", "By jo mayThe Harrow Fair opened.", "the same name"),
        ("Der Bürgermeister Jörg Müller kam.", "Jorg Mueller kam.", "Mueller"),
    ],
)  # fmt: skip
def test_the_same_name_in_another_form_agrees_and_says_how(
    claim: str, passage: str, why: str
) -> None:
    slot = name_slots(claim, passage)[0]
    assert slot.relation is Relation.AGREES
    assert why in slot.why


@pytest.mark.parametrize(
    ("claim", "passage", "why"),
    [
        ("Ana Marlow won.", "Her brother Tim Marlow won.", "does not name Ana Marlow"),
        ("Leeds won it.", "Leeds United won it.", "only within Leeds United"),
        ("The Wexley Civic Prize was given.", "The prize was given.", "does not name"),
        ("The Wexley Civic Prize was given.", "The Wexley Civic gave it.", "only Wexley Civic"),
    ],
)
def test_a_name_that_is_not_there_is_missing_and_not_contradicted(
    claim: str, passage: str, why: str
) -> None:
    slot = name_slots(claim, passage)[0]
    assert slot.relation is Relation.MISSING
    assert why in slot.why


@pytest.mark.parametrize(
    ("claim", "passage", "sides"),
    [
        (
            "Finance Minister Ana Marlow resigned.",
            "Ana Marlow, the interior minister, resigned on Monday.",
            ("Finance Minister", "interior minister"),
        ),
        ("Mayor Ana Marlow spoke.", "Deputy Mayor Ana Marlow spoke.", ("Mayor", "Deputy Mayor")),
        ("Mr Marlow resigned.", "Mrs Marlow resigned.", ("Mr", "Mrs")),
        (
            "The mayor of Arden, Ana Marlow, spoke.",
            "The mayor of Wexley, Ana Marlow, spoke.",
            ("mayor of Arden", "mayor of Wexley"),
        ),
        (
            "Innenministerin Ana Marlow trat zurück.",
            "Die Finanzministerin Ana Marlow trat am Montag zurück.",
            ("Innenministerin", "Finanzministerin"),
        ),
    ],
)
def test_another_role_of_the_same_person_is_loud(
    claim: str, passage: str, sides: tuple[str, str]
) -> None:
    result = compare(claim, passage)
    found = [slot for slot in result.slots if slot.relation is Relation.DIFFERS]
    assert result.bearing is Bearing.DIFFERS
    [slot] = [slot for slot in found if "the role differs" in slot.why]
    assert slot.claim is not None
    assert slot.passage is not None
    assert (slot.claim.text, slot.passage.text) == sides


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Finance Minister Ana Marlow spoke.", "Ana Marlow, minister of finance, spoke."),
        ("Former Mayor Ana Marlow spoke.", "Mayor Ana Marlow spoke."),
        ("CEO Ana Marlow spoke.", "Ana Marlow, chief executive of Wexley, spoke."),
        ("President Ana Marlow spoke.", "Vice President Ana Marlow spoke on becoming president."),
        ("Dr Ana Marlow spoke.", "Mayor Ana Marlow spoke."),
    ],
)
def test_roles_that_one_person_can_have_do_not_differ(claim: str, passage: str) -> None:
    slots = name_slots(claim, passage)
    assert all(slot.relation is Relation.AGREES for slot in slots)
