"""The list that needs no search: every entry can be found, fetched, loaded and shown."""

from __future__ import annotations

import json
import re
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import BugError
from app.core.places import RESOURCES
from app.engine.child.families import FAMILIES
from app.models.catalog import (
    BITS_PER_WEIGHT,
    MEMORY_CLASSES,
    Catalog,
    CatalogEntry,
    Shape,
    bits_per_weight,
    classes_for,
    read,
)

GIB = 2**30
LIST = RESOURCES / "models.json"
CATALOG = read()
ENTRIES = CATALOG.models
PLAIN = {"id", "name", "family", "purpose", "parameters", "context", "template", "license"}


@pytest.fixture(params=ENTRIES, ids=lambda entry: entry.id.partition("/")[2])
def entry(request: pytest.FixtureRequest) -> CatalogEntry:
    """Each model of the list."""
    one: CatalogEntry = request.param
    return one


def raw() -> dict[str, Any]:
    """The list as it is written."""
    loaded: dict[str, Any] = json.loads(LIST.read_text(encoding="utf-8"))
    return loaded


def test_the_list_says_that_it_is_by_hand_and_from_when() -> None:
    assert re.fullmatch(r"20\d\d-\d\d-\d\d", CATALOG.compiled)
    assert "by hand" in CATALOG.note
    assert 45 <= len(ENTRIES) <= 70


def test_nothing_in_the_file_goes_unread() -> None:
    written = raw()
    assert set(written) == set(Catalog.__dataclass_fields__)
    for model in written["models"]:
        assert set(model) >= PLAIN
        assert set(model) <= set(CatalogEntry.__dataclass_fields__)
        assert set(model.get("shape", {})) <= set(Shape.__dataclass_fields__)


def test_a_model_is_listed_once() -> None:
    assert len({one.id.casefold() for one in ENTRIES}) == len(ENTRIES)
    assert len({one.name for one in ENTRIES}) == len(ENTRIES)


def test_the_repository_is_one_of_the_hub(entry: CatalogEntry) -> None:
    assert re.fullmatch(r"[\w-]+/[\w.-]+", entry.id, re.ASCII)
    assert ".." not in entry.id
    assert re.search(r"gguf", entry.id, re.IGNORECASE)


def test_the_licence_is_shown_in_full(entry: CatalogEntry) -> None:
    assert CATALOG.licenses[entry.license].name
    assert not entry.gated


def test_the_template_is_one_that_we_have_or_the_models_own(entry: CatalogEntry) -> None:
    assert entry.template == "own" or entry.template in FAMILIES


def test_the_numbers_are_possible(entry: CatalogEntry) -> None:
    assert 0 <= entry.active_parameters < entry.parameters
    assert entry.context == 0 or 2048 <= entry.context <= 2**20
    for quantization in entry.quantizations:
        assert bits_per_weight(quantization), quantization
        assert entry.size(quantization).bytes > 0
    assert re.fullmatch(r"(20\d\d-\d\d)?", entry.released)
    assert set(entry.files) <= set(entry.quantizations)


def test_a_shape_gives_the_parameters_it_is_published_with(entry: CatalogEntry) -> None:
    counted = entry.shape.parameters()
    if not counted:
        pytest.skip("no complete shape, or layers of several kinds")
    assert counted == pytest.approx(entry.parameters, rel=0.03)


def test_a_shapes_layers_add_up(entry: CatalogEntry) -> None:
    shape = entry.shape
    kinds = shape.full_layers + shape.window_layers + shape.recurrent_layers
    assert kinds in {0, shape.layers}
    assert bool(shape.window) == bool(shape.window_layers)


def test_a_known_file_is_about_what_its_bits_say(entry: CatalogEntry) -> None:
    """A wrong digit in a size, a parameter count or a part forgotten shows here."""
    for quantization, size in entry.files.items():
        estimate = entry.parameters * bits_per_weight(quantization) / 8
        assert size == pytest.approx(estimate, rel=0.14), quantization


def test_every_fact_has_a_source(entry: CatalogEntry) -> None:
    sources = CATALOG.sources
    facts = {"repository", "license"}
    facts |= {"context"} if entry.context else set()
    facts |= {"files"} if entry.files else set()
    facts |= {"shape"} if entry.shape.n_head_kv else set()
    assert facts <= set(entry.source), entry.id
    for place in entry.source.values():
        assert place in sources or place.startswith("https://huggingface.co/"), place


def test_the_summary_is_one_or_two_plain_sentences(entry: CatalogEntry) -> None:
    assert 40 <= len(entry.summary) <= 220
    assert entry.summary[0].isupper()
    assert entry.summary.endswith(".")


def test_the_engine_knows_every_architecture() -> None:
    spec = find_spec("llama_cpp")
    if spec is None or spec.origin is None:
        pytest.skip("llama-cpp-python is not installed")
    folder = Path(spec.origin).parent
    libraries = [one for one in folder.rglob("*llama*") if one.suffix in {".dylib", ".dll", ".so"}]
    known = b"\0".join(one.read_bytes() for one in libraries)
    for architecture in sorted({one.architecture for one in ENTRIES}):
        assert architecture.encode() + b"\0" in known, architecture


def test_shapes_are_those_of_the_teams_reference(shared: Path) -> None:
    """The KV cache of 8,192 tokens, for the models that both lists have."""
    reference = json.loads((shared / "memory" / "models.json").read_text(encoding="utf-8"))
    known = {model["name"]: model for model in reference["models"]}
    same = {
        "Llama 3.2 3B Instruct": "Llama 3.2 3B",
        "Llama 3.1 8B Instruct": "Llama 3.1 8B",
        "Llama 3.3 70B Instruct": "Llama 3.1 70B",
        "Qwen2.5 Coder 7B": "Qwen2.5 7B",
        "Qwen3 14B": "Qwen3 14B",
        "Phi-4 14B": "Phi-4 14B",
        "Mixtral 8x7B Instruct": "Mixtral 8x7B",
        "Yi 1.5 34B Chat 16K": "Yi-34B",
        "CodeLlama 34B Instruct": "CodeLlama 34B",
    }
    for name, twin in same.items():
        (ours,) = [one for one in ENTRIES if one.name == name]
        assert ours.shape.kv_bytes(8192) == known[twin]["kv_mib_f16"]["8192"] * 2**20, name


def test_the_families_people_ask_for_are_there() -> None:
    asked = "Llama Qwen Gemma Phi Mistral Mixtral DeepSeek CodeLlama Yi Falcon StableLM Vicuna"
    families = {one.family for one in ENTRIES}
    assert families >= {*asked.split(), "DeepSeek Coder", "Alpaca", "SmolLM"}


def test_every_memory_class_offers_something() -> None:
    assert {one.memory_class for one in ENTRIES} == set(MEMORY_CLASSES)


def test_every_purpose_offers_something() -> None:
    purposes = {"chat", "code", "reasoning", "small", "multilingual", "classic"}
    assert {one.purpose for one in ENTRIES} == purposes


def test_the_order_of_the_one_button_choice_has_no_ties() -> None:
    ranks = [one.rank for one in ENTRIES if one.rank]
    assert sorted(ranks) == list(range(1, len(ranks) + 1))


def test_what_the_one_button_offers_is_documented_enough() -> None:
    for one in ENTRIES:
        if one.rank:
            assert one.context >= 8192
            assert one.default_quantization
            assert one.purpose != "classic"
            assert CATALOG.licenses[one.license].kind != "non-commercial"


def test_an_estimated_size_says_so() -> None:
    (llama,) = [one for one in ENTRIES if one.name == "Llama 3.1 8B Instruct"]
    assert llama.size("Q4_K_M").bytes == 4_920_739_232
    assert not llama.size("Q4_K_M").estimated
    guess = llama.size("Q6_K")
    assert guess.estimated
    assert guess.bytes == pytest.approx(6.59e9, rel=0.01)
    assert llama.size("Q4_odd").bytes == 0


def test_dynamic_quantizations_are_taken_as_their_plain_relatives() -> None:
    assert bits_per_weight("UD-Q4_K_XL") == bits_per_weight("Q4_K_M")
    assert bits_per_weight("UD-Q6_K_XL") == bits_per_weight("Q6_K")
    assert bits_per_weight("UD-IQ2_XXS") == BITS_PER_WEIGHT["IQ2_XXS"]
    assert bits_per_weight("") == 0


def test_a_sliding_window_stops_growing() -> None:
    shape = Shape(layers=2, n_head_kv=1, head_dim=64, full_layers=1, window=100, window_layers=1)
    assert shape.kv_bytes(100) == 4 * 64 * 200
    assert shape.kv_bytes(1000) == 4 * 64 * 1100


@pytest.mark.parametrize(
    ("gib", "largest"), [(2, 0), (3.7, 4), (7.6, 8), (15.4, 16), (23.99, 24), (62.5, 64), (754, 96)]
)
def test_a_computer_sold_with_so_much_memory_has_its_class(gib: float, largest: int) -> None:
    classes = classes_for(int(gib * GIB))
    assert next(iter(classes), 0) == largest
    assert list(classes) == sorted(classes, reverse=True)


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"models": 3}', "\ud800", "[" * 100_000])
def test_a_damaged_list_is_our_fault_and_says_so(tmp_path: Path, content: str) -> None:
    broken = tmp_path / "models.json"
    broken.write_bytes(content.encode("utf-8", "surrogatepass"))
    with pytest.raises(BugError) as caught:
        read(broken)
    assert caught.value.code == "catalog_damaged"


def test_a_missing_list_is_our_fault_too(tmp_path: Path) -> None:
    with pytest.raises(BugError):
        read(tmp_path / "none.json")
