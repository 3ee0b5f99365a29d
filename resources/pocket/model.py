"""A small Llama in PyTorch, laid out as llama.cpp expects it."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional


@dataclass(frozen=True)
class Shape:
    """The sizes of the model."""

    vocabulary: int = 2048
    width: int = 160
    layers: int = 8
    heads: int = 5
    hidden: int = 448
    theta: float = 1_000_000.0
    epsilon: float = 1e-5


def _rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    even, odd = x[..., 0::2], x[..., 1::2]
    return torch.stack((even * cos - odd * sin, even * sin + odd * cos), -1).flatten(-2)


def _attend(query: Tensor, key: Tensor, value: Tensor, mask: Tensor) -> Tensor:
    """Attend causally; for short bfloat16 sequences faster on a CPU than the fused function."""
    batch, heads, length, size = query.shape
    hidden = mask.expand(batch * heads, length, length)
    scores = torch.baddbmm(
        hidden, query.flatten(0, 1) * size**-0.5, key.flatten(0, 1).transpose(1, 2)
    )
    return torch.bmm(scores.softmax(-1), value.flatten(0, 1)).view_as(query)


class Block(nn.Module):
    """Attention and a gated feed-forward part, each with a norm before it."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        width, hidden = shape.width, shape.hidden
        self.heads = shape.heads
        self.attn_norm = nn.RMSNorm(width, eps=shape.epsilon)
        self.ffn_norm = nn.RMSNorm(width, eps=shape.epsilon)
        self.attn_q = nn.Linear(width, width, bias=False)
        self.attn_k = nn.Linear(width, width, bias=False)
        self.attn_v = nn.Linear(width, width, bias=False)
        self.attn_output = nn.Linear(width, width, bias=False)
        self.ffn_gate = nn.Linear(width, hidden, bias=False)
        self.ffn_up = nn.Linear(width, hidden, bias=False)
        self.ffn_down = nn.Linear(hidden, width, bias=False)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, mask: Tensor) -> Tensor:
        """Apply the block to a batch of sequences."""
        batch, length, width = x.shape
        split = (batch, length, self.heads, width // self.heads)
        normed = self.attn_norm(x)
        query = _rotate(self.attn_q(normed).view(split).transpose(1, 2), cos, sin)
        key = _rotate(self.attn_k(normed).view(split).transpose(1, 2), cos, sin)
        value = self.attn_v(normed).view(split).transpose(1, 2)
        mixed = _attend(query, key, value, mask)
        x = x + self.attn_output(mixed.transpose(1, 2).reshape(batch, length, width))
        normed = self.ffn_norm(x)
        return x + self.ffn_down(functional.silu(self.ffn_gate(normed)) * self.ffn_up(normed))


def _look_back(block: Block, rows: slice, steps: Tensor) -> None:
    """Make a head attend to the token before, by means of the component all tokens share."""
    even = torch.arange(rows.start, rows.start + 2 * len(steps), 2)
    block.attn_q.weight[rows] = 0.0
    block.attn_k.weight[rows] = 0.0
    block.attn_q.weight[even, 0] = 1.85 * steps.cos()
    block.attn_q.weight[even + 1, 0] = -1.85 * steps.sin()
    block.attn_k.weight[even, 0] = 1.85


class Pocket(nn.Module):
    """The whole model; the output shares the weights of the token embedding."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.token_embd = nn.Embedding(shape.vocabulary, shape.width)
        self.blk = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.output_norm = nn.RMSNorm(shape.width, eps=shape.epsilon)
        nn.init.normal_(self.token_embd.weight, std=0.05)
        for block in self.blk:
            nn.init.zeros_(block.attn_output.weight)
            nn.init.zeros_(block.ffn_down.weight)
        self._prime()

    @torch.no_grad()
    def _prime(self) -> None:
        """Start with heads that look one token back and heads that find what followed a token.

        Random weights take long to find this pair, without which nothing can be copied.
        """
        size = self.shape.width // self.shape.heads
        first, second = self.blk[0], self.blk[1]
        self.token_embd.weight[:, 0] = 0.2
        basis = torch.linalg.qr(torch.randn(self.shape.width - 1, self.shape.width - 1))[0]
        basis = functional.pad(basis, (1, 0))
        steps = self.shape.theta ** (-torch.arange(0, size, 2) / size)
        for head in range(2):
            rows = slice(head * size, (head + 1) * size)
            read, write = basis[rows], basis[64 + head * size : 64 + (head + 1) * size]
            _look_back(first, rows, steps[:5])
            first.attn_v.weight[rows] = read
            first.attn_output.weight[:, rows] = 0.1 * write.T
            second.attn_q.weight[rows] = 0.0
            second.attn_k.weight[rows] = 0.0
            calm = slice(head * size + 14, (head + 1) * size)
            second.attn_q.weight[calm] = 2.5 * read[14:]
            second.attn_k.weight[calm] = 2.5 * write[14:]
            second.attn_v.weight[rows] = read
            second.attn_output.weight[:, rows] = 0.3 * read.T

    def hidden(self, numbers: Tensor) -> Tensor:
        """Give the last hidden state of every position."""
        size = self.shape.width // self.shape.heads
        steps = self.shape.theta ** (-torch.arange(0, size, 2) / size)
        angles = torch.arange(numbers.shape[1])[:, None] * steps
        x = self.token_embd(numbers)
        kind = torch.get_autocast_dtype("cpu") if torch.is_autocast_enabled("cpu") else x.dtype
        cos, sin = angles.cos().to(kind), angles.sin().to(kind)
        length = numbers.shape[1]
        mask = torch.full((length, length), float("-inf"), dtype=kind).triu(1)
        for block in self.blk:
            x = block(x, cos, sin, mask)
        return self.output_norm(x)

    def logits(self, hidden: Tensor) -> Tensor:
        """Give the scores of all tokens for hidden states."""
        return functional.linear(hidden, self.token_embd.weight)
