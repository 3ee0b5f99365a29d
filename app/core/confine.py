"""Keeps this process from the network and from writing, by the operating system's own means.

For child processes, called before anything untrusted is read and before any thread starts.
Linux: Landlock (https://docs.kernel.org/userspace-api/landlock.html) for files, seccomp for
sockets and for starting programs. macOS: a sandbox profile. Windows has no such means without
administrator rights that also let a GPU driver work; there the child is only kept by its pipe.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys
from collections.abc import Iterable
from pathlib import Path

from app.core.words import Sandbox

_NO_NEW_PRIVS, _DEATH_SIGNAL, _SIGKILL = 38, 1, 9
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446
_EPERM = 1

# LANDLOCK_ACCESS_FS_*: WRITE_FILE, REMOVE_DIR … MAKE_SYM; REFER since ABI 2, TRUNCATE since 3.
_WRITE_FILE = 1 << 1
_CHANGES = sum(1 << bit for bit in range(4, 13))
_REFER, _TRUNCATE = 1 << 13, 1 << 14

_DEVICES = ("/dev/null", "/dev/dri", "/dev/kfd", "/dev/shm")  # noqa: S108 - GPU drivers need them
_DEVICE_NAMES = "nvidia*"


def confine(writable: Iterable[Path] = ()) -> Sandbox:
    """Lock this process in; what could not be had is False in the answer, never an error."""
    match sys.platform:
        case "linux":
            return _confine_linux(tuple(writable))
        case "darwin":
            return _confine_mac(tuple(writable))
        case _:
            return Sandbox()


def die_with_parent() -> None:
    """Ask Linux to end this process when its parent ends; elsewhere the closed pipe does it."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_DEATH_SIGNAL, _SIGKILL, 0, 0, 0)


def no_core_dumps() -> None:
    """A crash must not write the conversation to disk."""
    if os.name == "posix":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _confine_linux(writable: tuple[Path, ...]) -> Sandbox:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return Sandbox()
    writes = _landlock(libc, writable)
    network = _seccomp(libc)
    means = (("landlock",) if writes else ()) + (("seccomp",) if network else ())
    return Sandbox(network=network, writes=writes, means=means)


def _landlock(libc: ctypes.CDLL, writable: tuple[Path, ...]) -> bool:
    version = libc.syscall(_LANDLOCK_CREATE, None, 0, 1)
    if version < 1:
        return False
    handled = _WRITE_FILE | _CHANGES
    handled |= _REFER if version >= 2 else 0
    handled |= _TRUNCATE if version >= 3 else 0
    attributes = struct.pack("<Q", handled)
    rules = libc.syscall(_LANDLOCK_CREATE, attributes, len(attributes), 0)
    if rules < 0:
        return False
    try:
        for path in writable:
            _allow(libc, rules, path, handled)
        for device in _device_paths():
            _allow(libc, rules, device, handled & (_WRITE_FILE | _TRUNCATE))
        return bool(libc.syscall(_LANDLOCK_RESTRICT, rules, 0) == 0)
    finally:
        os.close(rules)


def _device_paths() -> list[Path]:
    named = [Path(name) for name in _DEVICES]
    return [path for path in [*named, *Path("/dev").glob(_DEVICE_NAMES)] if path.exists()]


def _allow(libc: ctypes.CDLL, rules: int, path: Path, rights: int) -> None:
    try:
        handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        if not path.is_dir():
            rights &= _WRITE_FILE | _TRUNCATE
        libc.syscall(_LANDLOCK_ADD, rules, 1, struct.pack("<Qi", rights, handle), 0)
    finally:
        os.close(handle)


# Per machine: AUDIT_ARCH and the numbers of what is refused. `socket` with every family: a local
# one reaches the session bus, which starts programs. chmod, chown, xattr and times are no business
# of Landlock; reading other processes' memory and io_uring are ways around all of this.
_MACHINES = {
    "x86_64": (
        0xC000003E,
        # socket, execve, execveat, ptrace, process_vm_readv, process_vm_writev
        *(41, 59, 322, 101, 310, 311),
        # chmod, fchmod, fchmodat, chown, fchown, lchown, fchownat, [lf]setxattr, utimensat
        *(90, 91, 268, 92, 93, 94, 260, 188, 189, 190, 280),
    ),
    "aarch64": (
        0xC00000B7,
        *(198, 221, 281, 117, 270, 271),
        # fchmod, fchmodat, fchownat, fchown, [lf]setxattr, utimensat
        *(52, 53, 54, 55, 5, 6, 7, 88),
    ),
}
_EVERYWHERE = (425, 438, 452)  # io_uring_setup, pidfd_getfd, fchmodat2
_X32_BIT = 0x40000000


def _seccomp(libc: ctypes.CDLL) -> bool:
    machine = _MACHINES.get(platform.machine())
    if machine is None:
        return False
    arch, *refused = machine
    program = _program(arch, (*refused, *_EVERYWHERE))
    code = ctypes.create_string_buffer(program, len(program))
    filter_header = struct.pack("@HP", len(program) // 8, ctypes.addressof(code))
    filter_buffer = ctypes.create_string_buffer(filter_header, len(filter_header))
    set_filter, with_filter = 22, 2  # PR_SET_SECCOMP, SECCOMP_MODE_FILTER
    return bool(libc.prctl(set_filter, with_filter, filter_buffer, 0, 0) == 0)


def _program(arch: int, refused: tuple[int, ...]) -> bytes:
    """A BPF program that answers the `refused` calls with EPERM and lets all others pass."""
    load, equal, at_least, ret = 0x20, 0x15, 0x35, 0x06
    allow, refuse, kill = 0x7FFF0000, 0x00050000 | _EPERM, 0x80000000
    number_at, arch_at = 0, 4

    def step(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
        return struct.pack("<HBBI", code, yes, no, value)

    # A jump counts the lines it skips; `refuse` is the last, `allow` the one before.
    count = len(refused)
    lines = [
        step(load, arch_at),
        step(equal, arch, 1, 0),
        step(ret, kill),
        step(load, number_at),
        step(at_least, _X32_BIT, count + 1, 0),
        *(step(equal, number, count - at, 0) for at, number in enumerate(refused)),
        step(ret, allow),
        step(ret, refuse),
    ]
    return b"".join(lines)


_MAC_PROFILE = """(version 1)
(allow default)
(deny network*)
(deny process-exec*)
(deny file-write*)
(allow file-write* (literal "/dev/null") (subpath (param "CACHE")) {more})
"""


def _confine_mac(writable: tuple[Path, ...]) -> Sandbox:
    """Seatbelt, with Metal's shader cache left writable. Written from the documentation."""
    try:
        library = ctypes.CDLL("/usr/lib/libSystem.B.dylib")
        init = library.sandbox_init_with_parameters
    except (OSError, AttributeError):
        return Sandbox()
    rules = " ".join(f'(subpath "{path}")' for path in writable if '"' not in str(path))
    cache = os.confstr("CS_DARWIN_USER_CACHE_DIR") or "/dev/null"
    pairs = (ctypes.c_char_p * 3)(b"CACHE", os.path.realpath(cache).encode(), None)
    error = ctypes.c_char_p()
    done = init(_MAC_PROFILE.format(more=rules).encode(), 0, pairs, ctypes.byref(error)) == 0
    return Sandbox(network=done, writes=done, means=("seatbelt",) if done else ())
