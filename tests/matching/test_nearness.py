import pytest

from workbench.matching.nearness import Scan, cosines, sentence_cosines, signs


def vector(*values: int) -> bytes:
    return bytes(value % 256 for value in values)


def test_the_angle_counts_and_not_the_length() -> None:
    found = cosines(vector(10, 0), [vector(127, 0), vector(-5, 0), b"", vector(0, 9), vector(3, 3)])
    assert found[2] is None
    assert [value for value in found if value is not None] == pytest.approx([1, -1, 0, 0.5**0.5])


def test_nothing_to_compare_is_nothing_found() -> None:
    assert cosines(vector(1, 2), []) == []
    assert cosines(vector(1, 2), [b"", b""]) == [None, None]
    assert cosines(vector(0, 0), [vector(1, 2)]) == [0.0]


def test_the_nearest_are_found_by_looking_at_each() -> None:
    scan = Scan([vector(0, 9), vector(9, 1), vector(-9, 0), vector(20, 0), vector(5, 5)])
    assert scan.nearest(vector(1, 0), 3) == [3, 1, 4]
    assert scan.nearest(vector(1, 0), 9) == [3, 1, 4, 0, 2]
    assert scan.nearest(vector(1, 0), 0) == []
    assert Scan([]).nearest(vector(1, 0), 5) == []


def test_many_vectors_are_looked_at_in_turns() -> None:
    many = [vector(1, n % 7) for n in range(10_000)]
    many[9_001] = vector(3, -3)
    assert Scan(many).nearest(vector(9, -9), 1) == [9_001]


def test_a_passage_is_as_near_as_its_nearest_sentence() -> None:
    claim = vector(*([5, -5] * 8))
    same, turned, other = (
        signs(vector(*values)) for values in ([9, -1] * 8, [-9, 1] * 8, [9] * 8 + [-1] * 8)
    )
    found = sentence_cosines(claim, [other + same, b"", turned, other])
    assert found[1] is None
    near = [value for value in found if value is not None]
    # With as few numbers as here signs tell all, and more is made up for than they fall short of.
    assert near == pytest.approx([1.25, -1.25, 0])
    assert sentence_cosines(claim, []) == []
    assert sentence_cosines(b"", [same]) == [None]
