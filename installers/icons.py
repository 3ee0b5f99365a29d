"""Draws the icon of Alcove in the sizes and formats each system asks for, from the SVG source.

`python -m installers.icons FOLDER` writes `alcove-16.png` … `alcove-1024.png`, `alcove.ico` and
`alcove.icns`; PyInstaller and the packages take them from there.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from installers.facts import ROOT

SOURCES: Final = ROOT / "resources" / "icons"
PNG_SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_SMALL: Final = 24
_ICO_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 256)
_ICNS_TYPES: Final = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}
_MAC_MARGIN: Final = 0.07
"""macOS leaves air around the tile: https://developer.apple.com/design/resources/"""


def draw(size: int, margin: float = 0.0) -> QImage:
    """The icon `size` pixels square, with a clear `margin` (part of the width) on each side."""
    name = "alcove-small.svg" if size <= _SMALL else "alcove.svg"
    renderer = QSvgRenderer(str(SOURCES / name))
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    edge = round(size * margin)
    painter = QPainter(image)
    renderer.render(painter, QRectF(edge, edge, size - 2 * edge, size - 2 * edge))
    painter.end()
    return image


def png(image: QImage) -> bytes:
    """The image as a PNG file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs miss QIODevice here
    return bytes(data.data())


def ico(images: Mapping[int, QImage]) -> bytes:
    """A Windows icon: bitmaps, and PNG from 256 pixels on.

    https://learn.microsoft.com/windows/win32/uxguide/vis-icons
    """
    bodies = [png(image) if size >= 256 else _dib(image) for size, image in images.items()]
    offset = 6 + 16 * len(bodies)
    header = struct.pack("<HHH", 0, 1, len(bodies))
    for size, body in zip(images, bodies, strict=True):
        side = size % 256  # 0 stands for 256
        header += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(body), offset)
        offset += len(body)
    return header + b"".join(bodies)


def _dib(image: QImage) -> bytes:
    """A bitmap without its file header: BGRA from the bottom up, then an empty mask."""
    size = image.width()
    pixels = bytes(image.constBits())
    rows = [pixels[start : start + 4 * size] for start in range(0, len(pixels), 4 * size)]
    mask = bytes((size + 31) // 32 * 4 * size)
    header = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0)
    return header + b"".join(reversed(rows)) + mask


def icns(images: Mapping[bytes, bytes]) -> bytes:
    """An Apple icon: PNG files by their four-letter type."""
    parts = b"".join(
        kind + struct.pack(">I", 8 + len(body)) + body for kind, body in images.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def write_icons(out: Path) -> None:
    """Write every format into the folder `out`."""
    out.mkdir(parents=True, exist_ok=True)
    for size in PNG_SIZES:
        (out / f"alcove-{size}.png").write_bytes(png(draw(size)))
    (out / "alcove.ico").write_bytes(ico({size: draw(size) for size in _ICO_SIZES}))
    apple = {kind: png(draw(size, _MAC_MARGIN)) for kind, size in _ICNS_TYPES.items()}
    (out / "alcove.icns").write_bytes(icns(apple))


if __name__ == "__main__":
    write_icons(Path(sys.argv[1]))
