"""Reads what a GGUF file's name tells: its model, quantization, kind and place in a split; pure.

There is no standard; this follows what llama.cpp's own tools write, what the large publishers
(bartowski, unsloth, mradermacher, ggml-org, TheBloke) use, and llama.cpp's `common/download.cpp`
for the names of side files.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

Kind = Literal["model", "mmproj", "draft", "imatrix", "lora", "embedding", "other"]
"""What a name says a file is for; the header decides in the end (`gguf_kind`)."""

PART_LIMIT = 65_535

_NAMES = r"""
    NVFP4 | MXFP4(?:_MOE)? | BF16 | F(?:P)?(?:16|32)
  | TQ[12]_0
  | IQ\d_(?:XXS|XS|NL|KSS|KS|KL|KT|K|S|M|L|XL)(?:_R[48])?
  | Q\d_K(?:[-_](?:XXS|XS|XXL|XL|S|M|L|P)(?![a-z]))?(?:_R[48])?
  | Q\d_(?:0_\d_\d|[018](?:_(?:R[48]|S|M|L|XL|P)(?![a-z0-9]))?)
"""
_LABEL = re.compile(
    rf"(?:^|[^A-Za-z0-9])(?P<dynamic>UD[-_])?(?P<name>{_NAMES})(?![A-Za-z0-9])",
    re.IGNORECASE | re.VERBOSE,
)
_SHORT_LABEL = re.compile(
    r"(?:^|[^A-Za-z0-9])(?P<dynamic>)(?P<name>TQ[12]|Q[2-8]K?[SML]?)(?![A-Za-z0-9])", re.IGNORECASE
)
_FOREIGN = re.compile(r"Q4_0_\d_\d|.*_R[48]|I?Q\d_K[STL]{1,2}|IQ\d_K|Q6_0|Q4_2|Q4_3")
"""Dropped: the repacked Q4_0 (llama.cpp PR 10446). Of ik_llama.cpp: `_R4`, IQ4_KS, IQ2_KT, …"""

_COMPACT = re.compile(r"(Q\d)(K)([SML]?)")
_SPELLINGS = {"FP16": "F16", "FP32": "F32"}
_SPLIT = re.compile(
    r"^(?P<stem>.+?)(?P<inner>\.gguf)?-(?P<part>\d{1,5})-of-(?P<parts>\d{1,5})(?:\.gguf)?\Z",
    re.IGNORECASE | re.DOTALL,
)
_TORN = re.compile(
    r"^(?P<stem>.+)\.gguf[-._]?(?:part|split)[-._]?(?:(?P<number>\d{1,5})(?:[-_]?of[-_]?"
    r"(?P<parts>\d{1,5}))?|(?P<letters>[a-z]{1,2}))\Z",
    re.IGNORECASE | re.DOTALL,
)
_PLAIN = re.compile(r"^(?P<stem>.*)\.gguf(?:_file)?\Z", re.IGNORECASE | re.DOTALL)
_PROJECTOR = re.compile(r"[-._ ]*mmproj[-._ ]*", re.IGNORECASE)
_WORDS = re.compile(r"[a-z]+[0-9]*|[0-9]+")
_DRAFTS = ("mtp-", "draft-", "eagle3-", "dflash-", "dspark-")
_EMBEDDING = frozenset(
    {
        *("embed", "embedding", "embeddings", "embedder", "bge", "gte", "e5", "minilm", "mxbai"),
        *("reranker", "rerank", "colbert"),
    }
)
_HALF_OR_MORE = frozenset({"", "F16", "BF16", "F32"})
_NOISE = re.compile(r"(?:^|[-._ ])(?:i1|UD|GGUF)(?=$|[-._ ])")
_KINDS: tuple[Kind, ...] = ("model", "embedding", "mmproj", "draft", "lora", "imatrix", "other")
_SMALL_BESIDE = 4


@dataclass(frozen=True, slots=True)
class FileName:
    """What a path in a repository, or on a disk, tells of the file.

    `base` is the model's name without the quantization, `quantization` is upper case and empty
    where the name has none; `part` counts from 1, `parts` is 0 where a name does not tell it.
    """

    base: str
    quantization: str
    kind: Kind
    part: int = 1
    parts: int = 1
    importance_matrix: bool = False
    """The name says that an importance matrix guided the rounding."""
    torn: bool = False
    """A piece cut at some byte: the pieces must be joined before llama.cpp can open them."""


@dataclass(frozen=True, slots=True)
class Quantization:
    """One choice of a repository: a file, or the parts of a split one in order, in bytes."""

    label: str
    files: tuple[str, ...]
    bytes: int
    complete: bool
    kind: Kind
    base: str = ""
    parts: int = 1
    missing: tuple[int, ...] = ()
    """The numbers of the parts that are not there."""
    importance_matrix: bool = False

    def bits_per_weight(self, parameters: int) -> float:
        """Average bits of one of `parameters` weights; 0 where that number is not known."""
        return self.bytes * 8 / parameters if parameters > 0 else 0.0


def parse_name(path: str) -> FileName:
    """Read a path with forward slashes (or a bare name); any text is answered, none refused."""
    folder, _, name = path.rpartition("/")
    stem, part, parts, torn = _numbered(name)
    if not part:
        return FileName(name, "", "other")
    found = _find_label(stem)
    label = _spelled(found) if found else ""
    outer = _folder_label(folder)
    if not label or outer == f"UD-{label}":
        label = outer or label
    kind = _kind(stem, folder, label, named=bool(found))
    guided = bool({"imat", "imatrix", "i1"} & set(_WORDS.findall(stem.lower())))
    base = _base(stem, found)
    if kind == "mmproj":
        base = "-".join(filter(None, _PROJECTOR.split(base))) or base
    return FileName(base, label, kind, part, parts, guided, torn)


def group(files: Iterable[tuple[str, int]]) -> list[Quantization]:
    """The choices among `files` (path, bytes): models first, the smallest first.

    Parts are joined, files that are no GGUF are left out. `complete` is false where a part is
    missing, or where the parts cannot be opened as they are.
    """
    sets: dict[tuple[str, int, bool], list[tuple[FileName, str, int]]] = {}
    for path, size in files:
        name = parse_name(path)
        if name.kind == "other":
            continue
        folder, _, last = path.rpartition("/")
        family = f"{folder}/{_numbered(last)[0]}" if name.parts != 1 else path
        sets.setdefault((family, name.parts, name.torn), []).append((name, path, size))
    found = list(_without_drafts([_join(members) for members in sets.values()]))
    return sorted(found, key=lambda each: (_KINDS.index(each.kind), each.bytes, each.files))


def loadable(label: str) -> bool:
    """Whether llama.cpp reads files of this label; it dropped some, and forks have their own."""
    return not _FOREIGN.fullmatch(label)


def _join(members: list[tuple[FileName, str, int]]) -> Quantization:
    by_part = {name.part: (name, path, size) for name, path, size in reversed(members)}
    ordered = [by_part[part] for part in sorted(by_part)]
    first = ordered[0][0]
    total = first.parts or max(by_part)
    missing = tuple(part for part in range(1, total + 1) if part not in by_part)
    return Quantization(
        label=first.quantization,
        files=tuple(path for _, path, _ in ordered),
        bytes=sum(size for _, _, size in ordered),
        complete=not missing and not first.torn,
        kind=first.kind,
        base=first.base,
        parts=total,
        missing=missing,
        importance_matrix=first.importance_matrix,
    )


def _without_drafts(found: list[Quantization]) -> Iterator[Quantization]:
    """`NAME-MTP` is a whole model, or the few layers of one: its size beside the others tells."""
    largest = max((each.bytes for each in found if each.kind == "model"), default=0)
    for each in found:
        words = set(_WORDS.findall(each.files[0].rpartition("/")[2].lower()))
        small = each.kind == "model" and "mtp" in words and each.bytes * _SMALL_BESIDE < largest
        yield replace(each, kind="draft") if small else each


def _numbered(name: str) -> tuple[str, int, int, bool]:
    """The stem, the part and the parts (0: no GGUF, or not told), and whether it is torn."""
    split = _SPLIT.match(name)
    if split and (split["inner"] or name.lower().endswith(".gguf")):
        part, parts = int(split["part"]), int(split["parts"])
        if 1 <= part <= parts <= PART_LIMIT:
            return split["stem"], part, parts, False
    torn = _TORN.match(name)
    if torn:
        return torn["stem"], _piece(torn), min(int(torn["parts"] or 0), PART_LIMIT), True
    plain = _PLAIN.match(name)
    return (plain["stem"], 1, 1, False) if plain else (name, 0, 0, False)


def _piece(torn: re.Match[str]) -> int:
    """`split-a` is the first piece, `part0` and `part1` the first two, `split-ab` the second."""
    if torn["number"]:
        return max(1, min(int(torn["number"]), PART_LIMIT))
    number = 0
    for letter in torn["letters"].lower():
        number = number * 26 + ord(letter) - ord("a")
    return number + 1


def _find_label(text: str) -> re.Match[str] | None:
    """The last quantization named: what was done last stands last."""
    found = list(_LABEL.finditer(text)) or list(_SHORT_LABEL.finditer(text))
    return found[-1] if found else None


def _spelled(found: re.Match[str]) -> str:
    name = found["name"].upper().replace("-", "_")
    compact = _COMPACT.fullmatch(name)
    if compact:
        name = "_".join(filter(None, compact.groups()))
    return ("UD-" if found["dynamic"] else "") + _SPELLINGS.get(name, name)


def _folder_label(folder: str) -> str:
    for name in reversed(folder.split("/")):
        found = _LABEL.search(name)
        if found:
            return _spelled(found)
    return ""


def _kind(stem: str, folder: str, label: str, *, named: bool) -> Kind:
    name = stem.lower()
    words = set(_WORDS.findall(name))
    folders = set(_WORDS.findall(folder.lower()))
    if "mmproj" in name or "mmproj" in folders or {"mm", "projector"} <= words:
        return "mmproj"
    if name.startswith("imatrix") or ("imatrix" in words and not named):
        return "imatrix"
    if name.startswith(_DRAFTS) or name == "mtp" or "draft" in words or "mtp" in folders:
        return "draft"
    if {"lora", "adapter"} & words and label in _HALF_OR_MORE and "merged" not in words:
        return "lora"
    return "embedding" if _EMBEDDING & words else "model"


def _base(stem: str, found: re.Match[str] | None) -> str:
    if found is None:
        return stem
    start = found.start("dynamic") if found["dynamic"] else found.start("name")
    before = stem[:start]
    rest = _NOISE.sub("", before.rstrip("-._ ")) + _NOISE.sub("", stem[found.end("name") :])
    return rest.strip("-._ ") or stem
