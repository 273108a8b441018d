"""Everything that surrounds a verdict goes into the report, and along in a bundle."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.sample_bundle import SCALE, described
from tests.sample_records import RISK, SEARCH, SIGNED, WAITING, recorded
from tests.services.conftest import Clock
from tests.services.shaped import Bench
from workbench.domain.bundle import TAKEN_IN
from workbench.domain.claim import CheckState
from workbench.domain.history import broken_at
from workbench.domain.ids import CaseId
from workbench.domain.query import QueryRole
from workbench.domain.risk import Risk
from workbench.export.bundle import write_bundle
from workbench.ingest.bundle import read_bundle
from workbench.services.bundles import BundleService
from workbench.services.desk import Desk
from workbench.services.filing import filed_id
from workbench.services.signoffs import SignOffService
from workbench.services.undo import Undo
from workbench.services.workplace import Workplace
from workbench.services.writing_ports import BundleFormat
from workbench.storage.doctor import examine
from workbench.storage.library import Library

FORM = BundleFormat(write_bundle, read_bundle)
NOON = datetime(2026, 5, 6, 12, 0, tzinfo=UTC)
COST = "The Tarn bridge cost €3.1 million"
OPENED = "It opened in June 2019 and carries 8,400 cars a day."
DAY = date(2026, 3, 2)


@pytest.fixture
def libraries(tmp_path: Path) -> Iterator[list[Library]]:
    """Two empty libraries, of the sender and of who takes a case in."""
    opened = [Library.open(tmp_path / f"{name}.workbench", create=True) for name in "ab"]
    for library in opened:
        with library.writing() as work:
            work.scales.add(SCALE)
            work.commit()
    yield opened
    for library in opened:
        library.close()


def at_desk(library: Library) -> BundleService:
    return BundleService(Workplace(library, lambda: NOON, lambda: "A. Berg"), FORM)


def checked(desk: Desk, library: Library) -> tuple[Bench, CaseId]:
    """Return a case with a claim that was signed off and one that is asked about."""
    bench = Bench(desk, library)
    cost, opened = bench.file(COST, OPENED)
    desk.searches.record(cost, "Town archive", "Tarn bridge")
    desk.verdicts.judge(cost, "confirmed", "By word.", risk=Risk("Ida Holm", DAY))
    at = Workplace(library, Clock(), lambda: "A. Berg")
    SignOffService(at, Undo(at)).sign_off([cost], note="Read.")
    desk.queries.ask(opened, "Odile Marsh", QueryRole.CLAIMANT, "How many cars?", DAY)
    return bench, bench.case_id


def test_the_report_holds_what_surrounds_each_verdict(desk: Desk, library: Library) -> None:
    bench, case_id = checked(desk, library)
    taken = desk.queries.ask(filed_id(bench.live()[0].id), "Nobody", QueryRole.EDITOR, "Hm?")
    assert taken.id is not None
    desk.queries.withdraw(taken.id)
    cost, opened = desk.reports.build(case_id).claims
    assert cost.risk is not None
    assert (cost.risk.who, cost.risk.words) == ("Ida Holm", COST)
    assert [item.where for item in cost.searches] == ["Town archive"]
    assert cost.queries == ()
    assert [(item.to, item.open) for item in opened.queries] == [("Odile Marsh", True)]
    assert (opened.risk, opened.sign_off, opened.searches) == (None, None, ())
    for form in desk.reports.formats():
        told = desk.reports.render(desk.reports.build(case_id), form).decode("utf-8")
        assert all(words in told for words in ("Ida Holm", "Town archive", "How many cars"))


def test_a_claim_that_is_signed_off_says_by_whom(desk: Desk, library: Library) -> None:
    bench, case_id = checked(desk, library)
    cost = desk.reports.build(case_id).claims[0]
    assert cost.sign_off is not None
    assert (cost.sign_off.by, cost.claim.state) == ("A. Berg", CheckState.SIGNED_OFF)
    assert cost.claim.id is not None
    bench.decide(cost.claim.id)
    again = desk.reports.build(case_id).claims[0]
    assert (again.sign_off, again.risk) == (None, None)
    assert [verdict.rationale for verdict in again.earlier] == ["By word."]


def test_a_bundle_carries_all_of_them_there_and_back(libraries: list[Library]) -> None:
    first, second = (at_desk(library) for library in libraries)
    packed = first.pack(first.unpack(write_bundle(recorded())))
    handed_on = second.pack(second.unpack(packed))
    assert described(packed)["articles"] == described(write_bundle(recorded()))["articles"]
    assert described(handed_on)["articles"] == described(packed)["articles"]
    assert described(handed_on)["version"] == 4
    back = first.pack(first.unpack(handed_on))
    assert described(back)["articles"] == described(packed)["articles"]


def test_what_arrives_stands_as_it_stood(libraries: list[Library], tmp_path: Path) -> None:
    bundle = recorded()
    article = bundle.articles[0]
    fares = article.claims[0]
    signed = replace(fares, claim=fares.claim.now(CheckState.SIGNED_OFF))
    claims = (signed, *article.claims[1:])
    bundle = replace(bundle, articles=(replace(article, claims=claims), bundle.articles[1]))
    case_id = at_desk(libraries[1]).unpack(write_bundle(bundle))
    with libraries[1].reading() as work:
        draft = work.articles.of_case(case_id)[0]
        assert draft.id is not None
        [(claim_id, sign_off)] = work.sign_offs.standing(draft.id).items()
        verdicts = work.verdicts.of_claim(claim_id)
        assert sign_off == replace(SIGNED, id=sign_off.id, verdict_id=filed_id(verdicts[1].id))
        # The verdict with the risk was succeeded: it is kept, and stands no more.
        assert work.risks.of_claim(claim_id) == [replace(RISK, verdict_id=filed_id(verdicts[0].id))]
        assert work.risks.standing(draft.id) == {}
        [search] = work.searches.of_claim(claim_id)
        assert search == replace(SEARCH, id=search.id, claim_id=claim_id)
        [waiting] = [query for query in work.queries.of_case(case_id) if query.open]
        assert waiting == replace(WAITING, id=waiting.id, claim_id=waiting.claim_id)
        events = work.events.of_case(case_id)
    assert [event.action for event in events] == [
        TAKEN_IN, "verdict given", "verdict given", "signed off", "signed off",
    ]  # fmt: skip
    assert events[1].detail["risk"]["who"] == "J. Holm"
    assert "risk" not in events[2].detail
    assert [event.by for event in events[3:]] == ["R. Vale", "A. Berg"]
    assert events[4].detail["taken_in"] is True
    assert broken_at(events) is None
    libraries[1].close()
    assert [finding for finding in examine(tmp_path / "b.workbench") if not finding.ok] == []
