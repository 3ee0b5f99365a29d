"""Builds the installer of the system it runs on: engine wheel, frozen program, installer.

    python -m installers.build [--engine-wheel FILE] [--frozen FOLDER] [--out FOLDER]
                               [--require BACK-END]

What is given is not built again. Beside the installers lie `sbom.cdx.json`, `SHA256SUMS` and
`SIZES.txt`. Exit code 1 and a sentence where something is missing or over its size.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from installers import sizes
from installers.facts import ROOT, PackagingError, Release, current_releases, epoch
from installers.sbom import make_sbom
from installers.tools import exit_code

_TREE = "tree"


@dataclass(frozen=True, slots=True)
class Job:
    """What every writer of an installer works from."""

    frozen: Path
    out: Path
    releases: list[Release]
    sbom: Path
    epoch: int

    @property
    def version(self) -> str:
        """The version that is built."""
        return self.releases[0].version


def main(arguments: list[str] | None = None) -> int:
    """Build, tell what came out, and whether it is within the budget."""
    chosen = _parser().parse_args(arguments)
    return exit_code(lambda: _build(chosen.engine_wheel, chosen.frozen, chosen.out, chosen.require))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m installers.build", description=__doc__)
    parser.add_argument("--engine-wheel", type=Path, metavar="FILE", help="built before")
    parser.add_argument("--frozen", type=Path, metavar="FOLDER", help="the program, built before")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "installers")
    parser.add_argument(
        *("--require",),
        action="append",
        default=[],
        metavar="BACK-END",
        help="fail without it: vulkan, metal",
    )
    return parser


def _build(wheel: Path | None, frozen: Path | None, out: Path, required: list[str]) -> None:
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    program = frozen or _freeze(wheel, required)
    require(program, required)
    # Either tells of what is not installed here; the second is that of macOS.
    sys.path += [str(program / "_internal"), str(program / "Contents" / "Resources")]
    sbom = out / "sbom.cdx.json"
    when = epoch()
    sbom.write_text(json.dumps(make_sbom(program, when), indent=1) + "\n", "utf-8")
    job = Job(program, out, current_releases(), sbom, when)
    made = [path for write in WRITERS[sys.platform] if (path := write(job)) is not None]
    shutil.rmtree(out / _TREE, ignore_errors=True)
    parts, results = sizes.measure(program), {path.name: path.stat().st_size for path in made}
    told = sizes.table(parts, results)
    (out / "SIZES.txt").write_text(told + "\n", "utf-8")
    sys.stdout.write(told + "\n")
    write_checksums(out, [*made, sbom])
    sizes.check(parts, results)


def _freeze(wheel: Path | None, required: list[str]) -> Path:
    from installers import engine, frozen

    wheel = wheel or engine.build(ROOT / "build" / "engine", required)
    return frozen.build(wheel, ROOT / "build" / "frozen")


def require(program: Path, back_ends: list[str]) -> None:
    """Raise PackagingError where the program lacks llama.cpp's plug-in for one of `back_ends`."""
    for name in back_ends:
        found = [path for path in program.rglob(f"*ggml-{name}.*") if path.is_file()]
        if not found:
            raise PackagingError("The program lacks the back-end {}, which is required.", name)


def write_checksums(out: Path, made: list[Path]) -> None:
    """SHA256SUMS as `sha256sum --check` reads it."""
    lines = []
    for path in sorted(made):
        with path.open("rb") as file:
            lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}\n")
    (out / "SHA256SUMS").write_text("".join(lines), "utf-8")


def _tree(job: Job) -> Path:
    """The files as they will lie below `/`, laid out once for all packages."""
    from installers.linux.tree import stage

    root = job.out / _TREE
    if not root.exists():
        stage(job.frozen, root, job.releases, job.sbom, job.epoch)
    return root


def _deb(job: Job) -> Path | None:
    from installers.linux.deb import write_deb

    return _where("dpkg-shlibdeps", lambda: write_deb(_tree(job), job.out, job.releases, job.epoch))


def _rpm(job: Job) -> Path | None:
    from installers.linux.rpm import write_rpm

    return _where("rpmbuild", lambda: write_rpm(_tree(job), job.out, job.releases, job.epoch))


def _appimage(job: Job) -> Path | None:
    from installers.fetch import NotFetchedError
    from installers.linux.appimage import write_appimage

    def write() -> Path | None:
        try:
            return write_appimage(_tree(job), job.out, job.version, job.epoch)
        except NotFetchedError as error:
            sys.stderr.write(f"The AppImage is left out. {error}\n")
            return None

    return _where("mksquashfs", write)


def _archive(job: Job) -> Path:
    from installers.linux.archive import write_archive

    return write_archive(_tree(job), job.out, job.version, job.epoch)


def _setup(job: Job) -> Path:
    from installers.windows.setup import write_setup

    return write_setup(job.frozen, job.out, job.version, job.epoch)


def _disk_image(job: Job) -> Path:
    from installers.macos.image import write_image

    return write_image(job.frozen, job.out, job.version)


def _where(tool: str, write: Callable[[], Path | None]) -> Path | None:
    """The package, where its tool is on hand; else a line that says it is left out."""
    if shutil.which(tool):
        return write()
    sys.stderr.write(f"{tool} is not installed here: its package is left out.\n")
    return None


WRITERS: dict[str, tuple[Callable[[Job], Path | None], ...]] = {
    "linux": (_deb, _rpm, _appimage, _archive),
    "win32": (_setup,),
    "darwin": (_disk_image,),
}


if __name__ == "__main__":
    sys.exit(main())
