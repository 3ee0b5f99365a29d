"""The members of a ZIP that a document is made of, unpacked within bounds (threat D1)."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

from app.core.errors import UserError

MOST_MEMBERS = 10_000
MOST_OF_MEMBER = 64 << 20
"""Bytes that one member may unpack to."""
MOST_OF_ALL = 256 << 20
"""Bytes that all reading of one archive may unpack to."""
MOST_RATIO = 200
"""Bytes unpacked of one packed byte, beyond the first megabyte."""

_FREE = 1 << 20
_MOST_LISTING = 4 << 20
_PIECE = 1 << 20
_KNOWN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_LOCKED = 1
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError),
    *(NotImplementedError, RuntimeError, ValueError, OverflowError),
)
"""What a damaged or an unusual archive raises."""


class _Listed(io.BytesIO):
    """For `zipfile`, which reads the list of members at once, however long it says it is."""

    def read(self, size: int | None = -1) -> bytes:
        if size is not None and size > _MOST_LISTING:
            raise UserError("document_bomb")
        return super().read(size)


class Members:
    """The files in a ZIP by name; no size that it claims is believed.

    Raises UserError `document_damaged`, or `document_bomb` where it is out of bounds. Names are
    for looking up alone: nothing is ever unpacked to a disk.
    """

    def __init__(self, untrusted: bytes) -> None:
        try:
            self._archive = zipfile.ZipFile(_Listed(untrusted))
        except _BROKEN as error:
            raise UserError("document_damaged") from error
        infos = self._archive.infolist()
        if len(infos) > MOST_MEMBERS:
            raise UserError("document_bomb")
        self._infos = {info.filename: info for info in infos if not info.is_dir()}
        self._folded = {_folded(name): info for name, info in self._infos.items()}
        self._left = MOST_OF_ALL

    @property
    def names(self) -> tuple[str, ...]:
        """As they stand in the archive, in its order; folders are left out."""
        return tuple(self._infos)

    def __contains__(self, name: str) -> bool:
        return self._info(name) is not None

    def get(self, name: str) -> bytes | None:
        """A member's bytes, None where there is none of this name; else as `read`."""
        return self.read(name) if name in self else None

    def read(self, name: str) -> bytes:
        """A member's bytes; case, a slash in front and the slashes' direction do not matter."""
        info = self._info(name)
        if info is None or info.flag_bits & _LOCKED or info.compress_type not in _KNOWN:
            raise UserError("document_damaged")
        try:
            return self._unpacked(info)
        except _BROKEN as error:
            raise UserError("document_damaged") from error

    def stored(self) -> io.BytesIO:
        """The whole archive again, unpacked: for libraries that unpack without bounds."""
        whole = io.BytesIO()
        with zipfile.ZipFile(whole, "w", zipfile.ZIP_STORED) as archive:
            for name in self.names:
                archive.writestr(zipfile.ZipInfo(name), self.read(name))
        whole.seek(0)
        return whole

    def _info(self, name: str) -> zipfile.ZipInfo | None:
        return self._infos.get(name) or self._folded.get(_folded(name))

    def _unpacked(self, info: zipfile.ZipInfo) -> bytes:
        most = min(MOST_OF_MEMBER, max(_FREE, MOST_RATIO * info.compress_size), self._left)
        pieces: list[bytes] = []
        with self._archive.open(info) as member:
            while piece := member.read(_PIECE):
                pieces.append(piece)
                most -= len(piece)
                self._left -= len(piece)
                if most < 0:
                    raise UserError("document_bomb")
        return b"".join(pieces)


def _folded(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").casefold()
