"""`alcove models search` and `fit`: what there is, and how it would run here."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from app import assemble_models, cli
from tests.fakes.hub import FakeHub
from tests.fakes.synthetic import llama_8b
from tests.fakes_keyring import MemoryKeyring
from tests.models_terminal.conftest import (
    GATED,
    MODEL,
    Run,
    settings_of,
)

ROOT = Path(cli.__file__).resolve().parents[1]
posix_only = pytest.mark.skipif(os.name != "posix", reason="Ctrl+C is a signal on POSIX")


def test_a_search_tells_what_would_run_here(run: Run, hub: FakeHub) -> None:
    done = run("search", "stories")
    assert (done.code, done.err) == (0, "")
    assert done.lines[0] == [
        "MODEL",
        "PARAMETERS",
        "LICENCE",
        "DOWNLOADS",
        "BEST",
        "HERE",
        "TOKENS/S",
    ]
    assert done.lines[1] == [
        MODEL,
        "293",
        "k",
        "mit",
        "12",
        "k",
        "Q8_0",
        "on",
        "the",
        "processor",
        done.lines[1][-1],
    ]
    assert float(done.lines[1][-1]) > 0
    assert hub.seen("/api/models")[0].path.count("search=stories") == 1


def test_a_search_passes_on_how_to_sort_and_stops_at_the_limit(run: Run, hub: FakeHub) -> None:
    hub.page_size = 1
    assert len(run("search", "--sort", "updated", "--limit", "1").lines) == 2
    assert "sort=lastModified" in hub.seen("/api/models")[0].path
    done = run("search", "--limit", "9")
    assert len(done.lines) == 3
    assert "on request" in done.out


def test_nothing_found_is_said(run: Run, hub: FakeHub) -> None:
    done = run("search", "no", "such", "thing", "\udcff\x1b[2J")
    assert (done.code, done.out) == (0, "")
    assert "Nothing was found" in done.err


@pytest.mark.parametrize("wrong", [["--limit", "0"], ["--limit", "x"], ["--sort", "beauty"]])
def test_a_slip_is_told_with_the_usage(run: Run, wrong: list[str]) -> None:
    done = run("search", "x", *wrong)
    assert done.code == 2
    assert "usage: alcove models search" in done.err


def test_the_group_alone_names_its_verbs(run: Run) -> None:
    done = run()
    assert done.code == 2
    assert "VERB" in done.err


@pytest.mark.parametrize("address", [MODEL, "hf.co/{}", "https://huggingface.co/{}", "{}:Q8"])
def test_a_repository_is_judged_by_quantization(run: Run, hub: FakeHub, address: str) -> None:
    done = run("fit", address.format(MODEL))
    assert (done.code, done.err) == (0, "")
    assert MODEL in done.lines[0]
    assert "260" in done.lines[0]
    marked = {words[words[0] == "*"]: words[0] == "*" for words in done.lines[3:5]}
    assert marked == {"F32": False, "Q8_0": True}
    assert "the same, +0.04 %" in done.out


def test_the_context_that_is_asked_for_is_judged(run: Run, hub: FakeHub, tmp_path: Path) -> None:
    path = tmp_path / "large.gguf"
    llama_8b().write(path)
    hub.add_model("maker/Large-GGUF", {"L-Q4_K_M.gguf": path}, hashes={"L-Q4_K_M.gguf": "a" * 64})
    assert "on the processor" in run("fit", "maker/Large-GGUF", "--context", "2048").out
    assert "too large by" in run("fit", "maker/Large-GGUF", "--context", "131072").out


def test_a_name_of_no_quantization_is_told_with_those_there_are(run: Run, hub: FakeHub) -> None:
    done = run("fit", f"{MODEL}:Q2_K")
    assert (done.code, done.out) == (1, "")
    assert done.err


def test_a_gated_repository_is_judged_by_its_sizes(
    run: Run, hub: FakeHub, keyring: MemoryKeyring
) -> None:
    done = run("fit", GATED)
    assert done.code == 0
    assert "terms to be accepted" in done.out
    assert hub.url in done.err
    assert "`alcove models token`" in done.err


@pytest.mark.parametrize("name", ["stories260K-F32", "stories260K-split-F32-00001-of-00003"])
def test_a_file_is_judged_like_any(run: Run, shared: Path, name: str) -> None:
    done = run("fit", str(shared / "models" / f"{name}.gguf"))
    assert (done.code, done.err) == (0, "")
    assert done.lines[3][:4] == ["*", "F32", *(["1.1", "MB"])]


def test_several_files_of_one_model_are_compared(run: Run, shared: Path, tmp_path: Path) -> None:
    data = (shared / "models" / "stories260K-F32.gguf").read_bytes()
    files = [tmp_path / "tale-F32.gguf", tmp_path / "tale-Q4_K_M.gguf"]
    for path in files:
        path.write_bytes(data)
    done = run("fit", *map(str, files))
    assert (done.code, done.err) == (0, "")
    assert done.out.count("QUANTIZATION") == 1
    assert {"F32", "Q4_K_M"} <= {word for words in done.lines[3:5] for word in words}


def test_a_picture_reader_tells_what_it_would_cost(run: Run, hub: FakeHub, stories: Path) -> None:
    hub.add_model("maker/Sees-GGUF", {"S-F32.gguf": stories, "mmproj-S-F16.gguf": stories})
    done = run("fit", "maker/Sees-GGUF")
    assert "With the picture reader: " in done.out
    assert "Alcove does not use it yet" in done.out


@pytest.mark.parametrize("name", ["missing.gguf", "folder/missing.gguf", "ggml-vocab-phi-3.gguf"])
def test_a_file_that_is_no_model_is_told(run: Run, shared: Path, name: str) -> None:
    done = run("fit", str(shared / "models" / name) if "vocab" in name else name)
    assert (done.code, done.out) == (1, "")
    assert "it again" in done.err or "cannot chat" in done.err


def test_llama_cpp_itself_weighs_what_is_not_here_yet(run: Run, hub: FakeHub) -> None:
    done = run("fit", f"{MODEL}:F32", "--exact")
    assert (done.code, done.err) == (0, "")
    weighed = [words for words in done.lines if words[:1] == ["CPU"]]
    assert weighed == [["CPU", "1.0", "MB", "325", "kB", *weighed[0][5:]]]
    assert "a context of 512 tokens" in done.out
    assert len(hub.seen("/cdn/")) == 2  # the headers of both: what it is judged by, and this one


def test_without_a_name_the_list_needs_no_network(run: Run, hub: FakeHub, home: Path) -> None:
    settings_of(home).change(offline=True)
    done = run("fit", "--context", "4096")
    assert done.code == 0
    assert len(done.lines) > 20
    (best,) = [words for words in done.lines if words[:1] == ["*"]]
    assert f"`alcove models get {best[-1]}`" in done.err
    assert hub.requests == []


def test_the_recommended_one_is_weighed(
    run: Run, hub: FakeHub, stories: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalog = assemble_models.read()
    weakest = max(catalog.models, key=lambda entry: entry.rank)
    monkeypatch.setattr(assemble_models, "read", lambda: replace(catalog, models=(weakest,)))
    address = run("fit").err.split("get ")[1].split("`")[0]
    identity, _, label = address.partition(":")
    hub.add_model(identity, {f"Best-{label}.gguf": stories})
    done = run("fit", "--exact")
    assert done.code == 0
    assert f"llama.cpp weighed {label}:" in done.out
    assert "CPU" in done.out


def test_a_name_of_the_list_is_an_address(run: Run, hub: FakeHub, stories: Path) -> None:
    entry = assemble_models.read().models[0]
    hub.add_model(entry.id, {"It-Q4_K_M.gguf": stories})
    assert entry.id in run("fit", entry.name.upper()).out
