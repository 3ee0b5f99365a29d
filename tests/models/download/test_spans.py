"""The pieces of a file: nothing twice, nothing left out, in the order the hash wants them."""

from __future__ import annotations

import random

from app.models.download.spans import Claim, Claims, gaps, merged


def test_merging() -> None:
    assert merged([(5, 7), (0, 2), (2, 3), (9, 9), (6, 8)]) == ((0, 3), (5, 8))
    assert merged([]) == ()


def test_gaps() -> None:
    assert gaps([(2, 4), (6, 10)], 10) == ((0, 2), (4, 6))
    assert gaps([], 10) == ((0, 10),)
    assert gaps([(0, 10)], 10) == ()
    assert gaps([], 0) == ()


def test_pieces_come_from_the_front_and_become_smaller() -> None:
    claims = Claims(1000, [(0, 100)], least=10, most=200)
    pieces = []
    while claim := claims.take(2):
        pieces.append((claim.start, claim.stop))
    assert pieces[0] == (100, 300)
    assert merged(pieces) == ((100, 1000),)
    sizes = [stop - start for start, stop in pieces]
    assert sizes == sorted(sizes, reverse=True)
    assert min(sizes[:-1]) >= 10


def test_the_rest_of_a_broken_piece_is_handed_out_again() -> None:
    claims = Claims(100, [], least=40, most=40)
    first, second = claims.take(1), claims.take(1)
    assert first is not None
    assert second is not None
    first.position, second.position = 15, 80
    claims.release(first)
    assert (claims.frontier(), claims.count()) == (15, 55)
    again = claims.take(1)
    assert again is not None
    assert (again.start, again.stop) == (15, 40)


def test_a_piece_grows_until_it_meets_another() -> None:
    claims = Claims(100, [(60, 70)], least=20, most=20)
    claim = claims.take(1)
    assert claim is not None
    assert claims.gap_end(claim) == 60
    assert [claims.extend(claim, 1) for _ in range(3)] == [True, True, False]
    assert claim.stop == 60


def test_any_order_of_success_and_failure_covers_every_byte_once() -> None:
    for seed in range(200):
        chance = random.Random(seed)
        size = chance.randint(1, 500)
        claims = Claims(size, [], least=chance.randint(1, 50), most=chance.randint(50, 200))
        fetched, held = [0] * size, list[Claim]()
        while claims.count() < size or held:
            claim = claims.take(4)
            held += [claim] if claim else []
            one = held.pop(chance.randrange(len(held)))
            stop = chance.randint(one.start, one.stop)
            for at in range(one.start, stop):
                fetched[at] += 1
            one.position = stop
            claims.release(one)
        assert set(fetched) == {1}
        assert claims.frontier() == size
