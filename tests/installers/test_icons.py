"""The icon in every size and format, drawn from its source."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="icons are drawn with Qt")

from PySide6.QtGui import QColor, QImage, QImageReader

from installers.icons import PNG_SIZES, draw, write_icons


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    write_icons(folder)
    return folder


@pytest.mark.parametrize("size", PNG_SIZES)
def test_each_size_shows_a_light_in_a_wall(drawn: Path, size: int) -> None:
    image = QImage(str(drawn / f"alcove-{size}.png"))

    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() < 128
    lamp, wall = _at(image, 0.5, 0.68), _at(image, 0.12, 0.3)
    assert lamp.red() > 240
    assert lamp.blue() < 220
    assert wall.blue() > wall.red()
    assert wall.alpha() == 255


def _at(image: QImage, x: float, y: float) -> QColor:
    return image.pixelColor(int(x * image.width()), int(y * image.height()))


def test_windows_finds_its_sizes(drawn: Path) -> None:
    reader = QImageReader(str(drawn / "alcove.ico"))

    sizes = []
    for index in range(reader.imageCount()):
        reader.jumpToImage(index)
        sizes.append(reader.read().width())

    assert sizes == [16, 20, 24, 32, 40, 48, 64, 256]


def test_a_bitmap_of_the_windows_icon_is_the_drawing(drawn: Path) -> None:
    reader = QImageReader(str(drawn / "alcove.ico"))
    reader.jumpToImage(5)

    assert reader.read().pixelColor(24, 30) == draw(48).pixelColor(24, 30)


def test_macos_finds_its_sizes_up_to_1024(drawn: Path) -> None:
    data = (drawn / "alcove.icns").read_bytes()
    kind, length = struct.unpack(">4sI", data[:8])
    found, offset = {}, 8
    while offset < len(data):
        name, size = struct.unpack(">4sI", data[offset : offset + 8])
        found[name] = QImage.fromData(data[offset + 8 : offset + size]).width()
        offset += size

    assert (kind, length) == (b"icns", len(data))
    assert found[b"ic10"] == 1024
    assert found[b"icp4"] == 16


def test_macos_leaves_air_around_the_tile() -> None:
    assert draw(1024, 0.07).pixelColor(512, 40).alpha() == 0
    assert draw(1024).pixelColor(512, 40).alpha() == 255


def test_the_same_source_gives_the_same_bytes(drawn: Path, tmp_path: Path) -> None:
    write_icons(tmp_path)

    for path in drawn.iterdir():
        assert (tmp_path / path.name).read_bytes() == path.read_bytes()
