from workbench.domain.match import Bearing, Comparison, Relation, Slot, SlotKind, SlotSide
from workbench.domain.text import Span
from workbench.ui.text.runs import Mark, claim_layers, passage_layers, runs, within

COMPARED = Comparison(
    Bearing.DIFFERS,
    (
        Slot(
            SlotKind.MONEY,
            Relation.DIFFERS,
            SlotSide(Span(8, 12), "$4.2", "4.2"),
            SlotSide(Span(20, 24), "$3.6", "3.6"),
        ),
        Slot(SlotKind.NAME, Relation.MISSING, SlotSide(Span(0, 3), "Ida", "Ida"), None),
        Slot(SlotKind.NEGATION, Relation.DIFFERS, None, SlotSide(Span(30, 33), "not", "not")),
    ),
    ((Span(4, 7), Span(12, 15)),),
    Span(10, 40),
)


def test_runs_cover_the_text_once_and_gather_what_lies_above_each_other() -> None:
    layers = [(Span(0, 6), Mark.BEST), (Span(2, 4), Mark.DIFFERS)]
    assert runs(layers, 8) == [
        (Span(0, 2), Mark.BEST),
        (Span(2, 4), Mark.BEST | Mark.DIFFERS),
        (Span(4, 6), Mark.BEST),
        (Span(6, 8), Mark.PLAIN),
    ]


def test_a_layer_that_runs_past_the_text_is_cut() -> None:
    assert runs([(Span(1, 99), Mark.AGREES), (Span(50, 60), Mark.BEST)], 3) == [
        (Span(0, 1), Mark.PLAIN),
        (Span(1, 3), Mark.AGREES),
    ]


def test_the_claim_shows_what_differs_and_what_is_missing() -> None:
    assert claim_layers(COMPARED) == [
        (Span(4, 7), Mark.ALIGNED),
        (Span(8, 12), Mark.DIFFERS),
        (Span(0, 3), Mark.MISSING),
    ]


def test_the_passage_shows_its_best_sentence_and_a_denial_that_it_alone_has() -> None:
    assert passage_layers(COMPARED) == [
        (Span(12, 15), Mark.ALIGNED),
        (Span(10, 40), Mark.BEST),
        (Span(20, 24), Mark.DIFFERS),
        (Span(30, 33), Mark.DIFFERS),
    ]


def test_layers_of_an_excerpt_count_from_its_start() -> None:
    assert within(passage_layers(COMPARED), Span(10, 22)) == [
        (Span(2, 5), Mark.ALIGNED),
        (Span(0, 12), Mark.BEST),
        (Span(10, 12), Mark.DIFFERS),
    ]
