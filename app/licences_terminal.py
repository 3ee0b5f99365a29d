"""`alcove licences [NAME]`: what Alcove is made of, and the full licence of one part."""

from __future__ import annotations

import sys

from app.about.bundled import bundled, find, own_part, with_versions
from app.about.parts import Part, read_licence
from app.about.versions import part_versions, program_lines
from app.console import Column, show


def show_all() -> int:
    """A table of all parts."""
    columns = (Column("PART"), Column("VERSION", whole=True), Column("LICENCE"))
    show(columns, [(part.name, part.version, part.licence) for part in _parts()])
    return 0


def show_one(name: str) -> int:
    """The licence of the part, its home page and its source; 1 where no part is called that."""
    part = find(_parts(), name)
    if part is None:
        sys.stderr.write(f"No part of Alcove is called {name!r}. `alcove licences` lists them.\n")
        return 1
    named = f"{part.name} {part.version}".strip()
    for line in (f"{named}: {part.licence}", part.home, part.source):
        if line:
            sys.stdout.write(f"{line}\n")
    text = read_licence(part) or "It came without the text of its licence."
    sys.stdout.write(f"\n{text}\n")
    return 0


def _parts() -> tuple[Part, ...]:
    return (own_part(), *with_versions(bundled(), part_versions(tuple(program_lines()))))
