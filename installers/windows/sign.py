"""Signs programs for Windows with the certificate that the environment names.

`python -m installers.windows.sign FILE...` with ALCOVE_WINDOWS_CERTIFICATE (a .pfx file),
ALCOVE_WINDOWS_PASSWORD and ALCOVE_WINDOWS_TIMESTAMP (the address of a timestamp server).
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Final

from installers.facts import NAME, PackagingError
from installers.tools import told

CERTIFICATE: Final = "ALCOVE_WINDOWS_CERTIFICATE"
KEY_TO_IT: Final = "ALCOVE_WINDOWS_PASSWORD"
TIMESTAMP: Final = "ALCOVE_WINDOWS_TIMESTAMP"


def sign(program: Path) -> None:
    """Sign one file in place, with signtool or, where that is missing, osslsigncode."""
    certificate, password = os.environ[CERTIFICATE], os.environ.get(KEY_TO_IT, "")
    stamp = os.environ.get(TIMESTAMP)
    if shutil.which("signtool"):
        _signtool(program, certificate, password, stamp)
    elif shutil.which("osslsigncode"):
        _osslsigncode(program, certificate, password, stamp)
    else:
        raise PackagingError("Neither signtool nor osslsigncode is installed here.")


def _signtool(program: Path, certificate: str, password: str, stamp: str | None) -> None:
    stamps = ["/tr", stamp, "/td", "SHA256"] if stamp else []
    key = ["/fd", "SHA256", "/f", certificate, "/p", password]
    told("signtool", "sign", *key, *stamps, program)


def _osslsigncode(program: Path, certificate: str, password: str, stamp: str | None) -> None:
    signed = program.with_name(program.name + ".signed")
    stamps = ["-ts", stamp] if stamp else []
    key = ["-pkcs12", certificate, "-pass", password, "-h", "sha256", "-n", NAME]
    told("osslsigncode", "sign", *key, *stamps, "-in", program, "-out", signed)
    signed.replace(program)


if __name__ == "__main__":
    try:
        for name in sys.argv[1:]:
            sign(Path(name))
    except PackagingError as error:
        sys.exit(str(error))
