"""The documents of a flat, made on the spot, with facts that the built-in model reads."""

from __future__ import annotations

from collections.abc import Sequence

from tests.documents.office import docx, paragraph
from tests.documents.pdfs import document, lines


def pdf(*pages: Sequence[str]) -> bytes:
    """A page for each list of lines."""
    return document([lines(page, 12) for page in pages])


_LEASE = docx(
    "".join(
        paragraph(text)
        for text in (
            "Lease of the flat at 14 Larch Street",
            "Landlord: Marta Lind",
            "Tenant: Jonas Okafor",
            "Monthly rent: CHF 2,400",
            "Deposit: CHF 7,200",
            "Start of the lease: 1 March 2025",
        )
    )
)
_MANUAL = pdf(
    ["Boiler manual", "Keep this manual near the boiler."],
    ["Service", "Technician: Ravi Menon", "Phone: 044 555 01 72", "Pressure: 1.5 bar"],
)
_ITEMS = b"Item,Colour,Price\nDesk,oak,310\nLamp,green,45\nChair,blue,120\n"
FLAT = {"lease.docx": _LEASE, "manual.pdf": _MANUAL, "items.csv": _ITEMS}
"""By name."""
