"""Who answers for what the desk could not confirm is asked for, kept, and listed."""

from datetime import date

import pytest

from tests.services.shaped import Bench
from workbench import paths
from workbench.domain.claim import CheckState
from workbench.domain.ids import VerdictId
from workbench.domain.risk import AcceptedRisk, Risk
from workbench.errors import NotFound, Unusable
from workbench.ingest.scales import load_scales
from workbench.services.desk import Desk
from workbench.storage.library import Library

COST = "The Tarn bridge cost €3.1 million"
OPENED = "It opened in June 2019 and carries 8,400 cars a day."
MONDAY = date(2026, 3, 2)


@pytest.fixture
def bench(desk: Desk, library: Library) -> Bench:
    with library.writing() as work:
        for scale in load_scales(paths.resource("scales")):
            # The test desk's own first version of this scale stands.
            if (scale.key, scale.version) == ("desk", 2):
                work.scales.add(scale)
        work.commit()
    return Bench(desk, library)


def test_a_new_case_asks_who_accepts_the_risk(bench: Bench) -> None:
    [key] = bench.file(COST)
    assert bench.desk.verdicts.scale_of(bench.case_id).version == 2
    with pytest.raises(Unusable) as caught:
        bench.desk.verdicts.judge(key, "on-author", "Only she knows.")
    assert str(caught.value) == (
        "“On author” needs who accepts the risk. Write it, then save again."
    )
    assert bench.desk.verdicts.history(key) == []
    given = bench.desk.verdicts.judge(
        key, "on-author", "Only she knows.", risk=Risk(" Ida  Holm ", MONDAY)
    )
    assert given.id is not None
    accepted = AcceptedRisk(given.id, "Ida Holm", MONDAY, COST)
    assert bench.desk.risks.of_claim(key) == accepted
    event = bench.desk.cases.history(bench.case_id)[-1]
    assert event.detail["risk"] == {"who": "Ida Holm", "on": "2026-03-02", "words": COST}


def test_the_register_lists_what_stands_in_reading_order(bench: Bench) -> None:
    first, second = bench.file(COST, OPENED)
    judge = bench.desk.verdicts.judge
    judge(second, "on-author", "By word.", risk=Risk("Ida Holm", MONDAY, "8,400 cars a day"))
    judge(first, "cut", "No.", risk=Risk("The editor", MONDAY))
    told = bench.desk.risks.register(bench.case_id)
    assert [(line.claim.id, line.risk.who, line.risk.words) for line in told] == [
        (first, "The editor", COST),
        (second, "Ida Holm", "8,400 cars a day"),
    ]
    # The next verdict needs no risk: the one before is history.
    judge(second, "confirmed", reason="The count is in the ledger.")
    assert [line.claim.id for line in bench.desk.risks.register(bench.case_id)] == [first]
    assert bench.desk.risks.of_claim(second) is None
    bench.desk.claims.drop(first)
    assert bench.desk.risks.register(bench.case_id) == ()


def test_a_risk_never_changes(bench: Bench, library: Library) -> None:
    [key] = bench.file(COST)
    given = bench.desk.verdicts.judge(key, "on-author", "Hm.", risk=Risk("Ida", MONDAY))
    assert given.id is not None
    with library.writing() as work, pytest.raises(Exception, match="never changed"):
        work.risks.add(AcceptedRisk(VerdictId(given.id), "Somebody else", MONDAY, ""))
    stands = bench.desk.risks.of_claim(key)
    assert stands is not None
    assert (stands.who, bench.get(key).state) == ("Ida", CheckState.CHECKED)


def test_a_case_that_is_not_there_is_named(bench: Bench) -> None:
    with pytest.raises(NotFound):
        bench.desk.risks.register(type(bench.case_id)(99))
