import pytest

from tests.ui.models.test_claims import row
from workbench.domain.claim import ClaimKind
from workbench.settings import SETTINGS
from workbench.spotting.order import DeskWeights, Order
from workbench.ui.models.orders import ORDERS, in_order

ROWS = [
    row(1, kinds=(ClaimKind.NAME,), worth=0.2),
    row(2, checkable=False, worth=0.9),
    row(3, kinds=(ClaimKind.QUOTE,), worth=0.3, claimant="Ida"),
    row(4, dropped=True, worth=0.9),
    row(5, kinds=(ClaimKind.MONEY,), worth=0.4),
]
NONE = DeskWeights()


def ids(key: str, weights: DeskWeights = NONE) -> list[int]:
    return [int(item.id) for item in in_order(ROWS, key, weights)]


@pytest.mark.parametrize(
    ("key", "wanted"),
    [
        ("reading", [1, 2, 3, 4, 5]),
        ("worth", [5, 3, 1, 2, 4]),
        ("numbers", [5, 3, 1, 2, 4]),
        ("quotes", [3, 5, 1, 2, 4]),
        ("no such order", [1, 2, 3, 4, 5]),
    ],
)
def test_what_is_owed_comes_first_in_every_order_but_the_article_s(
    key: str, wanted: list[int]
) -> None:
    assert ids(key) == wanted


def test_the_desk_weighs_what_it_cares_for() -> None:
    assert ids("worth", DeskWeights.parse("name=2"))[0] == 1


def test_every_order_can_be_chosen_and_kept() -> None:
    kept = next(setting for setting in SETTINGS if setting.key == "claims_order")
    assert tuple(choice.key for choice in ORDERS) == kept.choices
    assert {choice.order for choice in ORDERS} == set(Order)
