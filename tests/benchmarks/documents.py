"""Documents: how fast they are taken in, how fast a question is ranked, and how well."""

from __future__ import annotations

from tests.benchmarks import documents_pages, documents_rank, documents_recall
from tests.benchmarks.report import remark


def main() -> None:
    """Print the figures of all three."""
    for name, part in (
        ("a PDF of 500 pages", documents_pages),
        ("100,000 passages", documents_rank),
        ("questions to the good documents", documents_recall),
    ):
        remark(f"{name}:")
        part.main()
