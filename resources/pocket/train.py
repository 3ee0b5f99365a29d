"""Trains Alcove Pocket on generated chats: python -m resources.pocket.train --minutes 120.

A run continues from the checkpoint in the work folder, so it can be stopped and started again.
The rate stays high; a second run with --decay lets it fall to zero and writes the model to export:
`--minutes 100`, then `--decay 20`, then `python -m resources.pocket.export`.

With --from-model PATH a work folder without a checkpoint starts from the weights of a released GGUF
file, with fresh optimizers, instead of from random weights and the attention heads set by hand;
--seen says how many tokens that file has learnt from, which chooses the length of the documents.
A file of fewer layers than the model has is deepened; its answers stay the same at first.
Where there is a checkpoint, it goes before both. vocabulary.json must be the file's own.
"""

from __future__ import annotations

import argparse
import dataclasses
import random
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
import torch.distributed as dist
from torch import Tensor
from torch.nn import functional

from .generate import Conversation, fence, make_chat, make_document
from .model import Pocket, Shape
from .phrases import howto
from .tokens import Tokens, learn
from .weights import check_weights, deepen, read_weights

_HERE = Path(__file__).parent
_OTHER_WEIGHT, _OTHER_SHARE = 0.05, 0.2
_EARLY, _EARLY_WEIGHT = 1_000_000, 0.15
_REST, _FIRST_WEIGHT = 0.1, 3.0
_STAGES = ((700_000, 200), (2_500_000, 320), (10_000_000, 512), (10**12, 768))
_LONG_FROM, _LONG_SHARE, _LONG_LIMIT = 12_000_000, 0.03, 1900
_VEILED = 0.15
_SEEN_BY_RELEASE = 188_000_000


@dataclasses.dataclass
class Batch:
    """Token numbers with the positions that count and their targets and weights."""

    numbers: Tensor
    where: Tensor
    targets: Tensor
    weights: Tensor


def _limit(seen: int) -> int:
    return next(limit for until, limit in _STAGES if seen < until)


def veil(rng: random.Random, tokens: Tokens, numbers: list[int]) -> list[int]:
    """Replace one sign of a chat by the token that stands for a sign never met.

    A token that training never shows is only ever pushed away as an answer, and means nothing
    sensible where it is read. What is learnt of the stand-in, `export` gives to such tokens.
    """
    counts = Counter(numbers)
    signs = [number for number in tokens.signs if counts[number] > 2]
    if not signs:
        return numbers
    veiled = rng.choice(signs)
    return [tokens.unmet if number == veiled else number for number in numbers]


def _pool(rng: random.Random, tokens: Tokens, seen: int) -> list[tuple[list[int], list[bool]]]:
    chats: list[tuple[list[int], list[bool]]] = []
    while len(chats) < 192:
        long = seen > _LONG_FROM and rng.random() < _LONG_SHARE
        chat = make_chat(rng, rng.randint(20, 130) if long else 0)
        if seen < _EARLY and not any("<document" in content for _, content in chat.messages):
            continue
        numbers, said = tokens.encode_chat(chat)
        coded = (veil(rng, tokens, numbers) if rng.random() < _VEILED else numbers, said)
        if len(coded[0]) <= (_LONG_LIMIT if long else _limit(seen)):
            chats.append(coded)
    return sorted(chats, key=lambda chat: len(chat[0]))


def _weight(said: list[bool], at: int) -> float:
    """Weigh an answer's first token most: it decides what is read."""
    return 0.0 if not said[at] else 1.0 if said[at - 1] else _FIRST_WEIGHT


def _collate(
    rng: random.Random, chats: list[tuple[list[int], list[bool]]], pad: int, other: float
) -> Batch:
    length = max(len(numbers) for numbers, _ in chats)
    rows, where, targets, weights = [], [], [], []
    for row, (numbers, said) in enumerate(chats):
        rows.append(numbers + [pad] * (length - len(numbers)))
        for at in range(1, len(numbers)):
            if said[at] or rng.random() < _OTHER_SHARE:
                where.append(row * length + at - 1)
                targets.append(numbers[at])
                weights.append(_weight(said, at) or other / _OTHER_SHARE)
    return Batch(
        torch.tensor(rows), torch.tensor(where), torch.tensor(targets), torch.tensor(weights)
    )


def batches(rng: random.Random, tokens: Tokens, seen: int, size: int) -> Iterator[Batch]:
    """Yield batches of about size tokens, each of chats of like length."""
    pad = tokens.numbers["<|pad|>"]
    while True:
        groups: list[list[tuple[list[int], list[bool]]]] = [[]]
        for chat in _pool(rng, tokens, seen):
            if len(chat[0]) * (len(groups[-1]) + 1) > size and groups[-1]:
                groups.append([])
            groups[-1].append(chat)
        rng.shuffle(groups)
        for group in groups:
            batch = _collate(rng, group, pad, _EARLY_WEIGHT if seen < _EARLY else _OTHER_WEIGHT)
            seen += sum(len(numbers) for numbers, _ in group)
            yield batch


def loss_of(model: Pocket, batch: Batch) -> Tensor:
    """Give the weighted loss of a batch."""
    with torch.autocast("cpu", torch.bfloat16):
        hidden = model.hidden(batch.numbers).flatten(0, 1)[batch.where]
        scores = model.logits(hidden)
    losses = functional.cross_entropy(scores.float(), batch.targets, reduction="none")
    return (losses * batch.weights).sum() / batch.weights.sum()


def _trial_chats(count: int) -> dict[str, list[Conversation]]:
    rng = random.Random(99)
    found: dict[str, list[Conversation]] = {"howto": [], "facts": []}
    for intent in howto():
        for question in intent.trial:
            chat = Conversation()
            chat.add(question[0].upper() + question[1:] + "?", intent.answer)
            found["howto"].append(chat)
    while len(found["facts"]) < count:
        document, chat = make_document(rng, held=True), Conversation()
        fact = rng.choice(document.facts)
        chat.add(f"{fence(rng, document)}\n\n{rng.choice(fact.questions)}", fact.answer)
        found["facts"].append(chat)
    return found


@torch.no_grad()
def exact_share(model: Pocket, tokens: Tokens, chats: list[Conversation]) -> float:
    """Give the share of chats whose answers the model would write token for token."""
    right = 0
    for chat in chats:
        numbers, said = tokens.encode_chat(chat)
        best = model.logits(model.hidden(torch.tensor([numbers]))[0]).argmax(-1).tolist()
        right += all(best[at - 1] == numbers[at] for at in range(1, len(numbers)) if said[at])
    return right / len(chats)


class Trainer:
    """Holds the model, its optimizers and how far the training has come."""

    def __init__(self, work: Path, shape: Shape, rate: float) -> None:
        self.work, self.rate = work, rate
        vocabulary = _HERE / "vocabulary.json"
        if not vocabulary.exists():
            learn(vocabulary)
        self.tokens = Tokens(vocabulary)
        self.model = Pocket(shape)
        matrices = [p for p in self.model.blk.parameters() if p.ndim == 2]
        others = [p for p in self.model.parameters() if all(p is not m for m in matrices)]
        self.optimizers: list[Any] = [
            torch.optim.Muon(matrices, lr=rate, momentum=0.95, weight_decay=0.02),
            torch.optim.AdamW(others, lr=rate * _REST, betas=(0.9, 0.95), weight_decay=0.0),
        ]
        self.seen, self.steps, self.seconds, self.decay_seconds = 0, 0, 0.0, 0.0
        self.rank, self.processes = 0, 1
        if dist.is_initialized():
            self.rank, self.processes = dist.get_rank(), dist.get_world_size()
        self.first = self.rank == 0

    def save(self, name: str) -> None:
        """Write a checkpoint."""
        state = {
            "shape": dataclasses.asdict(self.model.shape),
            "model": self.model.state_dict(),
            "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
            "seen": self.seen,
            "steps": self.steps,
            "seconds": self.seconds,
        }
        torch.save(state, self.work / "new.tmp")
        (self.work / "new.tmp").replace(self.work / name)

    def load(self, name: str) -> bool:
        """Continue from a checkpoint if there is one, and tell whether there was."""
        if not (self.work / name).exists():
            return False
        state = torch.load(self.work / name, weights_only=True)
        self.model.load_state_dict(state["model"])
        for optimizer, saved in zip(self.optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(saved)
        self.seen, self.steps = state["seen"], state["steps"]
        self.seconds = state["seconds"]
        return True

    def start_from(self, path: Path, seen: int) -> None:
        """Take the weights of a GGUF file that has learnt from so many tokens."""
        weights = deepen(read_weights(path), self.model.shape.layers)
        state = self.model.state_dict()
        check_weights(weights, {name: tuple(tensor.shape) for name, tensor in state.items()})
        self.model.load_state_dict(
            {name: torch.from_numpy(values) for name, values in weights.items()}
        )
        self.seen = seen

    def _set_rate(self, factor: float) -> None:
        for optimizer, rate in zip(self.optimizers, (self.rate, self.rate * _REST), strict=True):
            for group in optimizer.param_groups:
                group["lr"] = rate * factor

    def _share(self, spent: float) -> float:
        """Average the gradients of all processes; give the time that the first one measured."""
        if not dist.is_initialized():
            return spent
        parameters = list(self.model.parameters())
        clock = torch.tensor([spent if self.first else 0.0])
        parts = [p.grad.flatten() for p in parameters if p.grad is not None]
        joined = torch.cat([clock, *parts])
        dist.all_reduce(joined)
        pieces = joined[1:].div(dist.get_world_size()).split([p.numel() for p in parameters])
        for parameter, piece in zip(parameters, pieces, strict=True):
            parameter.grad = piece.view_as(parameter)
        return float(joined[0])

    def _step(self, batch: Batch, began: float) -> tuple[float, float]:
        """Learn from a batch; give its loss and the seconds spent so far."""
        loss = loss_of(self.model, batch)
        loss.backward()
        spent = self._share(time.monotonic() - began)
        self._set_rate(max(0.0, self.fall(spent)))
        for optimizer in self.optimizers:
            optimizer.step()
            optimizer.zero_grad()
        self.seen += batch.numbers.numel() * self.processes
        self.steps += 1
        return loss.item(), spent

    def fall(self, spent: float) -> float:
        """Give the factor of the learning rate."""
        rise = min(1.0, self.steps / 60)
        return rise * (1 - spent / self.decay_seconds) if self.decay_seconds else rise

    def run(self, minutes: float, decay: bool, size: int) -> None:
        """Train for some minutes, at a steady rate or down to zero."""
        trials = _trial_chats(200)
        source = batches(random.Random(self.seen * 10 + self.rank), self.tokens, self.seen, size)
        self.decay_seconds = minutes * 60 if decay else 0.0
        began = saved = time.monotonic()
        recent, spent, start_seen, before = 0.0, 0.0, self.seen, self.seconds
        while spent < minutes * 60:
            loss, spent = self._step(next(source), began)
            self.seconds = before + spent
            recent += (loss - recent) * max(0.02, 1 / self.steps)
            if self.first and self.steps % 50 == 0:
                print(
                    f"{spent / 60:.1f} min, step {self.steps}, {self.seen / 1e6:.2f} M tokens, "
                    f"{(self.seen - start_seen) / spent:.0f}/s, loss {recent:.3f}",
                    flush=True,
                )
            if self.first and time.monotonic() - saved > 180:
                saved = time.monotonic()
                self._report(trials)
                self.save("final.pt" if decay else "steady.pt")
        if self.first:
            self._report(trials)
            self.save("final.pt" if decay else "steady.pt")

    def _report(self, trials: dict[str, list[Conversation]]) -> None:
        shares = {key: exact_share(self.model, self.tokens, chats) for key, chats in trials.items()}
        print("  trial", {key: round(share, 3) for key, share in shares.items()}, flush=True)


def _work(rank: int, options: argparse.Namespace) -> None:
    torch.set_num_threads(1)
    torch.manual_seed(1)
    if options.processes > 1:
        meeting = options.work / "meeting"
        dist.init_process_group(
            "gloo", init_method=meeting.resolve().as_uri(), rank=rank, world_size=options.processes
        )
    trainer = Trainer(options.work, Shape(), options.rate)
    if not trainer.load("steady.pt") and options.from_model:
        trainer.start_from(options.from_model, options.seen)
    if options.minutes:
        trainer.run(options.minutes, False, options.batch)
    if options.decay:
        trainer.run(options.decay, True, options.batch)


def main() -> None:
    """Train from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=0.0, help="train at a steady rate")
    parser.add_argument("--decay", type=float, default=0.0, help="minutes to let the rate fall")
    parser.add_argument("--work", type=Path, default=Path("build/pocket"), help="checkpoints")
    parser.add_argument("--from-model", type=Path, help="GGUF to start from without a checkpoint")
    parser.add_argument(
        "--seen", type=int, default=_SEEN_BY_RELEASE, help="tokens that GGUF has learnt from"
    )
    parser.add_argument("--processes", type=int, default=2, help="processes of one thread each")
    parser.add_argument("--rate", type=float, default=0.008)
    parser.add_argument("--batch", type=int, default=4096, help="tokens in a batch of a process")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    (options.work / "meeting").unlink(missing_ok=True)
    if options.processes > 1:
        torch.multiprocessing.spawn(_work, args=(options,), nprocs=options.processes)
    else:
        _work(0, options)


if __name__ == "__main__":
    main()
