"""Signs the bundle, has Apple notarize it, and writes the disk image.

Where the environment names nothing, the bundle keeps PyInstaller's ad-hoc signature:
ALCOVE_MAC_IDENTITY           a "Developer ID Application" identity in the keychain
ALCOVE_MAC_NOTARY_KEY         a .p8 file of App Store Connect, with its …_KEY_ID and …_ISSUER
"""

from __future__ import annotations

import os
import platform
import tempfile
from pathlib import Path
from typing import Final

from installers.facts import NAME, PackagingError
from installers.macos.info import ENTITLEMENTS
from installers.tools import told

IDENTITY: Final = "ALCOVE_MAC_IDENTITY"
NOTARY: Final = "ALCOVE_MAC_NOTARY_KEY"
_MACH_O: Final = (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")


def write_image(app: Path, out: Path, version: str) -> Path:
    """The disk image with the bundle and a link to Applications.

    Raises PackagingError where `app` is no bundle or Apple's tools find fault.
    """
    if not (app / "Contents" / "Info.plist").is_file():
        raise PackagingError("{} is no bundle for macOS.", app)
    identity = os.environ.get(IDENTITY)
    if identity:
        sign_bundle(app, identity)
    # The bundle itself is stapled too, so that its first start needs no network.
    if NOTARY in os.environ:
        with tempfile.TemporaryDirectory(prefix="alcove-notary-") as scratch:
            packed = Path(scratch) / f"{NAME}.zip"
            told("ditto", "-c", "-k", "--keepParent", app, packed)
            notarize(packed, staple=app)
    target = out / f"{NAME}-{version}-macos-{platform.machine()}.dmg"
    _pack(app, target)
    if identity:
        told("codesign", "--sign", identity, "--timestamp", target)
    if NOTARY in os.environ:
        notarize(target, staple=target)
    return target


def sign_bundle(app: Path, identity: str) -> None:
    """Sign every library, then the bundle with its entitlements, for the hardened runtime."""
    base = ("codesign", "--force", "--sign", identity, "--timestamp", "--options", "runtime")
    program = app / "Contents" / "MacOS" / "alcove"
    for path in inner_binaries(app):
        if path != program:
            told(*base, path)
    told(*base, "--entitlements", ENTITLEMENTS, app)
    told("codesign", "--verify", "--strict", "--deep", app)


def inner_binaries(app: Path) -> list[Path]:
    """The Mach-O files of a bundle, the deepest first: what is inside is signed first."""
    found = []
    for path in app.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) in _MACH_O:
                    found.append(path)
    return sorted(found, key=lambda path: (-len(path.parts), path))


def notarize(packed: Path, *, staple: Path) -> None:
    """Send a file to Apple, wait for the verdict and fasten the ticket to `staple`."""
    key = os.environ[NOTARY]
    told(
        *("xcrun", "notarytool", "submit", packed, "--wait", "--key", key),
        *("--key-id", os.environ[f"{NOTARY}_ID"], "--issuer", os.environ[f"{NOTARY}_ISSUER"]),
    )
    told("xcrun", "stapler", "staple", staple)


def _pack(app: Path, target: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="alcove-image-") as scratch:
        folder = Path(scratch) / NAME
        folder.mkdir()
        told("ditto", app, folder / app.name)
        (folder / "Applications").symlink_to("/Applications")
        shape = ("-volname", NAME, "-fs", "HFS+", "-format", "UDZO", "-ov")
        told("hdiutil", "create", *shape, "-srcfolder", folder, target)
