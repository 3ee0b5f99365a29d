"""What people paste to name a model is understood; anything else is not."""

from __future__ import annotations

import pytest

from app.models.addresses import Address, parse_address

HUB = "https://huggingface.co/unsloth/Qwen3-0.6B-GGUF"
REPOSITORY = "unsloth/Qwen3-0.6B-GGUF"
FILE = "Qwen3-0.6B-Q4_K_M.gguf"


@pytest.mark.parametrize(
    "text",
    [
        *(HUB, f"{HUB}/", f"  {HUB}\n", f"{HUB}/tree/main", f"{HUB}#usage", f"{HUB}/discussions/3"),
        *(f"{HUB}?library=llama", "http://www.huggingface.co/" + REPOSITORY, "hf.co/" + REPOSITORY),
        *(REPOSITORY, f"hf.co/{REPOSITORY}:latest", f"ollama pull huggingface.co/{REPOSITORY}"),
        *(f"alcove://models/huggingface/{REPOSITORY}", f"jan://models/huggingface/{REPOSITORY}"),
        f"lmstudio://open_from_hf?model={REPOSITORY.replace('/', '%2F')}",
        *(f"huggingface-cli download {REPOSITORY}", f"hf download {REPOSITORY} --local-dir ."),
        *(f"lms get {REPOSITORY}", f"llama-server -hf {REPOSITORY}", f'"{REPOSITORY}"'),
    ],
)
def test_a_repository(text: str) -> None:
    assert parse_address(text) == Address(REPOSITORY)


@pytest.mark.parametrize(
    "text",
    [
        *(f"{HUB}/blob/main/{FILE}", f"{HUB}/resolve/main/{FILE}?download=true"),
        *(f"{HUB}?show_file_info={FILE}", f"hf.co/{REPOSITORY}:{FILE}"),
        f"lmstudio://open_from_hf?model={REPOSITORY}&file={FILE}",
        f"alcove://models/huggingface/{REPOSITORY}?file={FILE}",
        f"hf download {REPOSITORY} {FILE} --local-dir .",
        f"llama-server --hf-repo {REPOSITORY} --hf-file {FILE} -c 4096",
    ],
)
def test_a_file(text: str) -> None:
    assert parse_address(text) == Address(REPOSITORY, file=FILE)


@pytest.mark.parametrize(
    ("text", "quantization"),
    [
        (f"hf.co/{REPOSITORY}:Q4_K_M", "Q4_K_M"),
        (f"ollama run hf.co/{REPOSITORY}:q4_k_m", "Q4_K_M"),
        (f"$ ollama run hf.co/{REPOSITORY}:UD-Q4_K_XL --verbose", "UD-Q4_K_XL"),
        (f"docker model run hf.co/{REPOSITORY}:Q8_0", "Q8_0"),
        (f"{REPOSITORY}:Q4", "Q4"),
        (f"./build/bin/llama-cli -hf {REPOSITORY}:Q4_K_M -p 'hi there'", "Q4_K_M"),
        (f"llama serve -hf {REPOSITORY}:IQ4_XS", "IQ4_XS"),
        (f"hf download {REPOSITORY} \\\n  --include '*Q6_K*' --local-dir x", "Q6_K"),
        (f"lms get {REPOSITORY}@q5_k_m", "Q5_K_M"),
        (f"{HUB}/tree/main/UD-Q2_K_XL", "UD-Q2_K_XL"),
    ],
)
def test_a_quantization(text: str, quantization: str) -> None:
    assert parse_address(text) == Address(REPOSITORY, quantization)


def test_a_revision() -> None:
    found = parse_address(f"{HUB}/resolve/refs%2Fpr%2F1/sub%20folder/x.gguf")
    assert found == Address(REPOSITORY, "", "sub folder/x.gguf", "refs/pr/1")
    assert parse_address(f"{HUB}/tree/v1.0") == Address(REPOSITORY, revision="v1.0")
    found = parse_address(f"hf download {REPOSITORY} --revision=abc123")
    assert found == Address(REPOSITORY, revision="abc123")


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "gpt2", "llama 3", "what is a/b?", "a/b/c", "./a/b", "../b", "/etc/passwd"),
        *("C:/models/x.gguf", "file:///etc/passwd", "rm -rf a/b", "ollama run llama3", "a/b\0"),
        *("https://huggingface.co", "https://huggingface.co/unsloth", "javascript://a/b"),
        *("https://huggingface.co/datasets/a/b", "https://huggingface.co/spaces/a/b"),
        *("https://evil.com/a/b", "https://huggingface.co.evil.com/a/b", "ftp://hf.co/a/b"),
        *("https://evil.com/huggingface.co/a/b", "https://user@huggingface.co/a/b"),
        *("https://huggingface.co:8443/a/b", "https://huggingface.co/a/../b"),
        *(f"{HUB}/blob/main/../../x", f"{HUB}/resolve/main/..%2f..%2fx.gguf"),
        *(f"{HUB}/resolve/..%2f..%2fapi/x.gguf", f"{HUB}/resolve/main/%00.gguf", f"{HUB}/what/x/y"),
        *(
            "alcove://models/huggingface/../../x",
            "alcove://settings/x",
            "lmstudio://open?model=a/b",
        ),
        *("hf download --repo-type dataset a/b", "hf download", "llama-server -m x.gguf"),
        *("hf.co/a/b:Q4_K_M/../x", "a/b:$(reboot)", "a/b " + "x" * 3000, f"{HUB}\n{HUB}/x"),
    ],
)
def test_anything_else(text: str) -> None:
    assert parse_address(text) is None
