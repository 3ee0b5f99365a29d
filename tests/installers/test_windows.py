"""The installer for Windows, as far as it can be made and read without Windows."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="icons are drawn with Qt")

from installers.facts import APP_ID, ROOT, SCHEME, PackagingError, version
from installers.windows.info import CONSOLE, PROGRAMS, WINDOW, number, version_info
from installers.windows.setup import file_list, machine_of, write_setup
from installers.windows.sign import CERTIFICATE, KEY_TO_IT, sign
from tests.installers.conftest import EPOCH, need

FOLDER = ROOT / "installers" / "windows"
SCRIPT = (FOLDER / "alcove.nsi").read_text("utf-8")
LANGUAGES = (FOLDER / "languages.nsh").read_text("utf-8")
OURS = {
    "en": "ENGLISH",
    "ar": "ARABIC",
    "zh_CN": "SIMPCHINESE",
    "fr": "FRENCH",
    "de": "GERMAN",
    "ja": "JAPANESE",
    "es": "SPANISH",
}


def test_it_compiles_without_a_warning_and_is_the_same_twice(
    frozen_windows: Path, tmp_path: Path
) -> None:
    need("makensis")

    made = write_setup(frozen_windows, tmp_path, "0.1.0", EPOCH)
    first = made.read_bytes()
    again = write_setup(frozen_windows, tmp_path, "0.1.0", EPOCH).read_bytes()

    assert made.name == "Alcove-0.1.0-windows-x64.exe"
    assert first[:2] == b"MZ"
    assert b"NullsoftInst" in first
    assert again == first


def test_every_file_is_brought_and_taken_away_again(frozen_windows: Path) -> None:
    put, take = file_list(frozen_windows).split("!macro TakeFiles")
    files = {path for path in frozen_windows.rglob("*") if path.is_file()}
    folders = {path for path in frozen_windows.rglob("*") if path.is_dir()}

    assert set(re.findall(r'File "(.+)"', put)) == {str(path) for path in files}
    assert set(re.findall(r'Delete "(.+)"', take)) == {
        _there(path, frozen_windows) for path in files
    }
    assert set(re.findall(r'RMDir "(.+)"', take)) == {
        _there(path, frozen_windows) for path in folders
    }


def _there(path: Path, frozen: Path) -> str:
    return "$INSTDIR\\" + str(path.relative_to(frozen)).replace("/", "\\")


def test_a_folder_is_removed_after_what_is_in_it(frozen_windows: Path) -> None:
    removed = re.findall(r'RMDir "(.+)"', file_list(frozen_windows))

    assert removed.index("$INSTDIR\\_internal\\PySide6\\plugins") < removed.index(
        "$INSTDIR\\_internal\\PySide6"
    )
    assert removed[-1] == "$INSTDIR\\_internal"


@pytest.mark.parametrize("name", ["$INSTDIR.dll", 'quote".dll', "star*.dll"])
def test_a_name_that_the_script_would_misread_is_told(frozen_windows: Path, name: str) -> None:
    (frozen_windows / name).write_bytes(b"x")

    with pytest.raises(PackagingError, match="can hold no file"):
        file_list(frozen_windows)


def test_gguf_files_are_offered_without_taking_them_from_another_program() -> None:
    assert '!define EXTENSION ".gguf"' in SCRIPT
    assert '\\OpenWithProgids" "${TYPE}"' in SCRIPT
    default = re.search(
        r'ReadRegStr \$0 HKCR "\$\{EXTENSION\}" ""\s+\$\{If\} \$0 == ""\s+WriteRegStr', SCRIPT
    )
    assert default is not None
    assert SCRIPT.count('"${CLASSES}\\${EXTENSION}" "" "${TYPE}"') == 1
    assert "UserChoice" not in SCRIPT


def test_links_open_the_program_and_cannot_pass_it_options() -> None:
    assert f'!define SCHEME "{SCHEME}"' in SCRIPT
    assert '"URL Protocol" ""' in SCRIPT
    commands = re.findall(r'shell\\open\\command" "" \'(.+)\'', SCRIPT)
    assert commands == ['"$INSTDIR\\${PROGRAM}" open -- "%1"'] * 2


def test_it_needs_no_administrator_and_writes_for_this_user_only() -> None:
    assert "RequestExecutionLevel user" in SCRIPT
    assert not re.findall(r"(?:Write|Delete)Reg\w+ (?:/ifempty )?HK(?!CU)", SCRIPT)


def test_only_the_question_about_data_deletes_a_whole_folder() -> None:
    whole = [line.strip() for line in SCRIPT.splitlines() if "RMDir /r" in line]

    assert whole == ['RMDir /r "$LOCALAPPDATA\\${NAME}"']
    assert re.search(r'Section /o "un\.\$\(Data\)"\s+MessageBox .*MB_DEFBUTTON2.* /SD IDNO', SCRIPT)


def test_what_is_written_to_the_registry_is_deleted_again() -> None:
    install, _, uninstall = SCRIPT.partition('Section "un.${NAME}"')
    written = set(
        re.findall(r'WriteReg\w+ HKCU "((?:\$\{\w+\}|Software\\Regis\w+)[^"]*)"', install)
    )

    for key in written:
        roots = [key]
        while "\\" in roots[-1]:
            roots.append(roots[-1].rpartition("\\")[0])
        assert any(f'HKCU "{root}"' in uninstall for root in roots), key


def test_it_speaks_the_languages_of_the_window() -> None:
    window = {
        path.stem.partition("_")[2] for path in (ROOT / "resources/translations").glob("*.ts")
    }
    names = set(re.findall(r"\$\((\w+)\)", SCRIPT))

    assert window == set(OURS) - {"en"}
    for language in OURS.values():
        said = set(re.findall(rf"Says {language} (\w+) ", LANGUAGES))
        assert said == names, language


def test_the_two_programs_are_two_files_on_a_disk_that_knows_no_capitals() -> None:
    assert WINDOW.lower() != CONSOLE.lower()
    assert PROGRAMS == ("Alcove.exe", "alcove-cli.exe")


def test_neither_program_may_run_while_it_is_replaced_or_removed() -> None:
    install, _, uninstall = SCRIPT.partition('Section "un.${NAME}"')

    for name in ("PROGRAM", "CONSOLE"):
        assert f'WaitUntilClosed "${{FOLDER}}\\${{{name}}}"' in install
        assert f'WaitUntilClosed "$INSTDIR\\${{{name}}}"' in uninstall


def test_an_earlier_version_in_another_folder_is_taken_away_too() -> None:
    section = SCRIPT.partition('Section "-${NAME}"')[2].partition("PutFiles")[0]

    assert 'ReadRegStr $1 HKCU "${UNINSTALL}" "InstallLocation"' in section
    assert re.findall(r'TakeAwayEarlier "(.+)"', section) == ["$1", "$INSTDIR"]


def test_on_arm_the_installer_for_the_other_processor_is_refused() -> None:
    """It would run there, emulated and slow."""
    assert "IsNativeAMD64" in SCRIPT
    assert "RunningX64" not in SCRIPT


@pytest.mark.parametrize("name", [WINDOW, CONSOLE])
def test_windows_shows_the_name_and_version_of_each_program(name: str) -> None:
    """PyInstaller evaluates the text with these names."""

    class Node:
        def __init__(self, *given: object, **named: object) -> None:
            self.given, self.named = given, named

    kinds = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct")
    known = dict.fromkeys((*kinds, "VarFileInfo", "VarStruct"), Node)
    info = eval(version_info(name), known)
    strings, _ = info.named["kids"]
    shown = dict(pair.given for pair in strings.given[0][0].given[1])

    assert ".".join(map(str, info.named["ffi"].named["filevers"])) == number(version())
    assert shown["OriginalFilename"] == f"{name}.exe"
    assert shown["ProductVersion"] == version()


def test_the_processor_is_read_from_the_program(frozen_windows: Path) -> None:
    program = frozen_windows / "Alcove.exe"
    arm = bytearray(program.read_bytes())
    arm[68:70] = b"\x64\xaa"

    assert machine_of(program) == "x64"
    program.write_bytes(bytes(arm))
    assert machine_of(program) == "arm64"


def test_a_folder_for_another_system_is_told(frozen_windows: Path) -> None:
    (frozen_windows / "Alcove.exe").write_bytes(b"\x7fELF" + bytes(100))

    with pytest.raises(PackagingError, match="no program for Windows"):
        machine_of(frozen_windows / "Alcove.exe")


@pytest.mark.parametrize(
    ("told", "numbers"), [("0.1.0", "0.1.0.0"), ("1.2", "1.2.0.0"), ("2.0.1rc3", "2.0.1.0")]
)
def test_windows_gets_four_numbers(told: str, numbers: str) -> None:
    assert number(told) == numbers


def test_a_certificate_signs_the_installer(
    frozen_windows: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for tool in ("makensis", "osslsigncode", "openssl"):
        need(tool)
    if shutil.which("signtool"):
        pytest.skip("signtool is here, which wants a certificate that Windows trusts")
    made = write_setup(frozen_windows, tmp_path, "0.1.0", EPOCH)
    monkeypatch.setenv(CERTIFICATE, str(_certificate(tmp_path)))
    monkeypatch.setenv(KEY_TO_IT, "secret")
    monkeypatch.delenv("ALCOVE_WINDOWS_TIMESTAMP", raising=False)

    sign(made)

    told = subprocess.run(
        ["osslsigncode", "verify", made], capture_output=True, text=True, check=False
    )
    assert "Subject: /CN=Alcove test" in told.stdout


def _certificate(folder: Path) -> Path:
    key, certificate, packed = (folder / name for name in ("key.pem", "certificate.pem", "own.pfx"))
    request = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    named = ["-subj", "/CN=Alcove test", "-addext", "extendedKeyUsage=codeSigning"]
    _quiet(*request, "-keyout", key, "-out", certificate, *named)
    pack = ["openssl", "pkcs12", "-export", "-passout", "pass:secret"]
    _quiet(*pack, "-inkey", key, "-in", certificate, "-out", packed)
    return packed


def _quiet(*command: str | Path) -> None:
    subprocess.run(command, check=True, capture_output=True)


def test_windows_knows_it_by_the_same_name_as_the_others() -> None:
    assert "Uninstall\\${APP_ID}" in SCRIPT
    assert APP_ID in (ROOT / "installers/macos/Info.plist").read_text("utf-8")
