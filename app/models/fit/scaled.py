"""The same model in a file of another size."""

from __future__ import annotations

from dataclasses import replace

from app.models.fit.shape import ModelShape, as_one


def scaled(shape: ModelShape, file_bytes: int) -> ModelShape:
    """The same model in a file of another size: another quantization; the KV cache is the same."""
    ratio = file_bytes / max(1, shape.weight_bytes)
    return replace(
        shape,
        layers=as_one(
            replace(
                layer,
                weight_bytes=int(layer.weight_bytes * ratio),
                expert_bytes=int(layer.expert_bytes * ratio),
                largest_bytes=int(layer.largest_bytes * ratio),
            )
            for layer in shape.layers
        ),
        embedding_bytes=int(shape.embedding_bytes * ratio),
        output_bytes=int(shape.output_bytes * ratio),
        tied_bytes=int(shape.tied_bytes * ratio),
    )
