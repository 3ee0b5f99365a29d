"""Sampling is exact: the same choices as a search of the whole vocabulary, and as llama.cpp's."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence

import numpy as np
import pytest

from app.core.words import Sampling
from app.engine.child.sampling import Candidates, Logits, Sampler, likely, search_top_k, top_k

llama = pytest.importorskip("llama_cpp.llama_cpp")


def ids_of(found: Candidates) -> list[int]:
    return [found.id(number) for number in range(len(found.values))]


def logits_of(seed: int, size: int, spread: float = 3.0) -> Logits:
    return (np.random.default_rng(seed).normal(size=size) * spread).astype(np.float32)


@pytest.mark.parametrize("size", [50, 992, 32_000, 128_257])
@pytest.mark.parametrize("k", [1, 5, 40, 500])
def test_top_k_is_that_of_a_full_sort(size: int, k: int) -> None:
    for seed in range(5):
        logits = logits_of(seed, size).round(2)  # rounding makes many equal ones
        found = top_k(logits, min(k, size))
        expected = np.argsort(-logits, kind="stable")[:k]
        assert ids_of(found) == expected.tolist()
        assert list(found.values) == logits[expected].tolist()


@pytest.mark.parametrize("top", [0, 127_999, 128_000, 128_256])
def test_top_k_looks_at_the_first_and_the_last_token(top: int) -> None:
    logits = logits_of(4, 128_257)
    logits[top] = logits.max() + 1
    assert ids_of(top_k(logits, 40))[0] == top


def test_equal_logits_are_taken_from_the_first_on() -> None:
    assert ids_of(top_k(np.zeros(32_001, np.float32), 40)) == list(range(40))


def test_likely_holds_the_share_it_promises() -> None:
    for spread in (0.5, 3.0, 10.0):
        logits = logits_of(1, 32_000, spread)
        weights = np.exp(logits.astype(np.float64) - logits.max())
        ids = ids_of(likely(logits, 0.9))
        assert weights[ids].sum() >= 0.9 * weights.sum() * (1 - 1e-5)


def llama_candidates(logits: Logits, sampling: Sampling, window: Sequence[int]) -> dict[int, float]:
    """What llama.cpp's own chain leaves, as probabilities."""
    chain = llama.llama_sampler_chain_init(llama.llama_sampler_chain_default_params())
    add = llama.llama_sampler_chain_add
    penalties = llama.llama_sampler_init_penalties(
        logits.size,
        len(window),
        sampling.repeat_penalty,
        sampling.frequency_penalty,
        sampling.presence_penalty,
    )
    for token in window:
        llama.llama_sampler_accept(penalties, token)
    add(chain, penalties)
    add(chain, llama.llama_sampler_init_top_k(sampling.top_k))
    add(chain, llama.llama_sampler_init_top_p(sampling.top_p, 1))
    add(chain, llama.llama_sampler_init_min_p(sampling.min_p, 1))
    add(chain, llama.llama_sampler_init_temp(sampling.temperature))
    add(chain, llama.llama_sampler_init_dist(1))
    items = (llama.llama_token_data * logits.size)()
    for token, value in enumerate(logits.tolist()):
        items[token].id, items[token].logit = token, value
    array = llama.llama_token_data_array(items, logits.size, -1, False)
    llama.llama_sampler_apply(chain, ctypes.byref(array))
    left = {array.data[i].id: array.data[i].p for i in range(array.size)}
    llama.llama_sampler_free(chain)
    return left


@pytest.mark.parametrize(
    "sampling",
    [
        Sampling(),
        Sampling(temperature=1.5, top_k=100, top_p=0.8, min_p=0),
        Sampling(top_k=0, top_p=0.7, min_p=0.01),
        Sampling(top_k=0, top_p=1.0, min_p=0.05),
        Sampling(repeat_penalty=1.3, presence_penalty=0.4, frequency_penalty=0.2),
    ],
)
def test_draws_follow_the_distribution_of_llama_cpp(sampling: Sampling) -> None:
    logits = logits_of(7, 500)
    window = [int(i) for i in np.argsort(-logits)[:8]] + [int(logits.argmax())] * 2
    expected = llama_candidates(logits, sampling, window)
    counts: dict[int, int] = {}
    draws = 4000
    for seed in range(draws):
        how = Sampling(
            sampling.temperature,
            sampling.top_k,
            sampling.top_p,
            sampling.min_p,
            sampling.repeat_penalty,
            sampling.presence_penalty,
            sampling.frequency_penalty,
            seed=seed,
        )
        token = Sampler(how, window).next(logits.copy())
        counts[token] = counts.get(token, 0) + 1
    assert set(counts) <= set(expected)
    for token, probability in expected.items():
        spread = 5 * (probability * (1 - probability) / draws) ** 0.5 + 1e-3
        assert counts.get(token, 0) / draws == pytest.approx(probability, abs=spread)


@pytest.mark.parametrize("size", [32_001, 128_256])
def test_the_search_for_one_token_does_not_mislead_that_for_the_next(size: int) -> None:
    memory = np.empty(size, np.float32)
    search, rng = search_top_k(memory, 40), np.random.default_rng(1)
    for seed in range(60):
        shift, spread = rng.choice([0, 0, 0, 0.3, -0.3, 20, -20]), rng.choice([3, 3, 3, 0.1, 9])
        memory[:] = (logits_of(seed, size, spread) + shift).round(2)
        expected = np.argsort(-memory, kind="stable")[:40]
        assert ids_of(search()) == expected.tolist()


def shapes_of(seed: int, size: int) -> Iterator[Logits]:
    """Levels and spreads as they come from token to token, then what is odd, then usual again."""
    usual = logits_of(seed, size).round(2)
    yield from (usual + shift for shift in (0, 0, 0, 0.2, 20, -20, 3, -3, 0, 0))
    yield np.zeros(size, np.float32)
    yield np.where(np.arange(size) % 1000 == 7, usual, np.float32(-np.inf))
    yield np.full(size, -np.inf, np.float32)
    yield from (usual + shift for shift in (0, 0, 40, 0, 0, 0, 0))


@pytest.mark.parametrize("k", [1, 2, 40, 500])
def test_a_search_stays_exact_whatever_it_met_before(k: int) -> None:
    memory = np.empty(32_003, np.float32)
    search = search_top_k(memory, k)
    for logits in shapes_of(k, memory.size):
        memory[:] = logits
        expected = np.argsort(-memory, kind="stable")[:k]
        assert ids_of(search()) == expected.tolist()


@pytest.mark.parametrize("count", [1, 39, 400])
def test_a_logit_that_is_no_number_hides_no_other(count: int) -> None:
    logits = logits_of(1, 32_000)
    expected = [int(i) for i in np.argsort(-logits, kind="stable") if i % (32_000 // count)][:40]
    logits[:: 32_000 // count] = np.nan
    assert ids_of(top_k(logits, 40)) == expected


def test_temperature_zero_is_the_largest() -> None:
    logits = logits_of(3, 1000)
    assert Sampler(Sampling(temperature=0), []).next(logits) == int(logits.argmax())


def test_penalties_look_back_no_further_than_their_window() -> None:
    logits = np.zeros(10, np.float32)
    logits[3], logits[4] = 5.0, 4.9
    sampling = Sampling(temperature=0, presence_penalty=1.0, penalty_window=2)
    assert Sampler(sampling, [3, 1, 1]).next(logits.copy()) == 3
    assert Sampler(sampling, [1, 3]).next(logits.copy()) == 4
