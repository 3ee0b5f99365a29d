"""The bundle's property lists, and the order in which it is signed, packed and notarized."""

from __future__ import annotations

import plistlib
from pathlib import Path

import pytest

from installers.facts import APP_ID, SCHEME, PackagingError, version
from installers.macos import image
from installers.macos.image import IDENTITY, NOTARY, inner_binaries, write_image
from installers.macos.info import ENTITLEMENTS, info_plist


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What Apple's tools are asked, in order; there is no Mac here."""
    commands: list[str] = []

    def note(*command: str | Path, **_: object) -> str:
        commands.append(
            " ".join(Path(word).name if "/" in str(word) else str(word) for word in command)
        )
        return ""

    monkeypatch.setattr(image, "told", note)
    for name in (IDENTITY, NOTARY):
        monkeypatch.delenv(name, raising=False)
    return commands


def test_the_bundle_has_its_name_and_version() -> None:
    told = info_plist()

    assert told["CFBundleIdentifier"] == APP_ID
    assert told["CFBundleShortVersionString"] == version()
    assert plistlib.loads(plistlib.dumps(told)) == told


def test_the_bundle_opens_gguf_files_without_claiming_them() -> None:
    told = info_plist()
    (document,) = told["CFBundleDocumentTypes"]
    (kind,) = told["UTImportedTypeDeclarations"]

    assert document["LSHandlerRank"] == "Alternate"
    assert kind["UTTypeIdentifier"] in document["LSItemContentTypes"]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == ["gguf"]


def test_the_bundle_opens_links() -> None:
    (links,) = info_plist()["CFBundleURLTypes"]

    assert links["CFBundleURLSchemes"] == [SCHEME]


def test_the_hardened_runtime_is_loosened_for_one_thing_only() -> None:
    allowed = plistlib.loads(ENTITLEMENTS.read_bytes())

    assert allowed == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_without_a_certificate_the_image_is_only_packed(
    frozen_mac: Path, tmp_path: Path, told: list[str]
) -> None:
    made = write_image(frozen_mac, tmp_path, "0.1.0")

    assert made.name.startswith("Alcove-0.1.0-macos-")
    assert [command.split()[0] for command in told] == ["ditto", "hdiutil"]


def test_what_is_inside_is_signed_before_what_holds_it(
    frozen_mac: Path, tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(IDENTITY, "Developer ID")
    monkeypatch.setenv(NOTARY, "key.p8")
    monkeypatch.setenv(f"{NOTARY}_ID", "id")
    monkeypatch.setenv(f"{NOTARY}_ISSUER", "issuer")

    made = write_image(frozen_mac, tmp_path, "0.1.0")

    signed = [command.split()[-1] for command in told if command.startswith("codesign --force")]
    assert signed == ["QtCore", "libz.dylib", "Alcove.app"]
    assert "--entitlements entitlements.plist Alcove.app" in told[2]
    kinds = [next(word for word in _STEPS if word in command) for command in told[3:]]
    assert kinds == [
        *("--verify", "ditto", "notarytool", "stapler"),
        *("ditto", "hdiutil", "codesign", "notarytool", "stapler"),
    ]
    assert told[-1].endswith(made.name)


_STEPS = ("--verify", "notarytool", "stapler", "ditto", "hdiutil", "codesign")


def test_texts_and_links_are_not_signed(frozen_mac: Path) -> None:
    (frozen_mac / "Contents" / "Frameworks" / "link").symlink_to("libz.dylib")

    names = [path.name for path in inner_binaries(frozen_mac)]

    assert names == ["QtCore", "libz.dylib", "alcove"]


def test_a_folder_that_is_no_bundle_is_told(tmp_path: Path, told: list[str]) -> None:
    with pytest.raises(PackagingError, match="no bundle for macOS"):
        write_image(tmp_path, tmp_path, "0.1.0")
    assert told == []
