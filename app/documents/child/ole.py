"""Tells what a compound file (OLE2) is: a message of Outlook, or an Office file we cannot read."""

from __future__ import annotations

import io

import olefile

from app.core.errors import UserError

_PROGRAMS = {
    **dict.fromkeys(("doc", "docx", "docm", "dot", "dotx"), "Word"),
    **dict.fromkeys(("xls", "xlsx", "xlsm", "xlt", "xltx"), "Excel"),
    **dict.fromkeys(("ppt", "pptx", "pptm", "pps", "ppsx", "pot"), "PowerPoint"),
}
_STREAMS = {
    "worddocument": "Word",
    "workbook": "Excel",
    "book": "Excel",
    "powerpoint document": "PowerPoint",
}


def ole_kind(untrusted: bytes, extension: str) -> str:
    """`msg`, or an error.

    Raises UserError `document_office_locked` for a password, `document_old_office` for the formats
    before 2007 (fact `program`), `document_kind_unknown`, `document_damaged`.
    """
    names = _streams(untrusted)
    if "__properties_version1.0" in names:
        return "msg"
    program = next((_STREAMS[name] for name in names if name in _STREAMS), "")
    if "encryptedpackage" in names:
        raise UserError("document_office_locked")
    if program or extension in _PROGRAMS:
        raise UserError("document_old_office", program=program or _PROGRAMS[extension])
    raise UserError("document_damaged" if extension == "msg" else "document_kind_unknown")


def _streams(untrusted: bytes) -> frozenset[str]:
    try:
        with olefile.OleFileIO(io.BytesIO(untrusted)) as file:  # type: ignore[no-untyped-call]
            found = file.listdir(streams=True, storages=False)
    except Exception:  # noqa: BLE001 - what it raises for damage is not bounded
        return frozenset()
    return frozenset(path[0].lower() for path in found if len(path) == 1)
