"""Keeps this process from the network and from writing, by the operating system's own means.

For child processes, called before anything untrusted is read and before any thread starts.
Linux: Landlock (https://docs.kernel.org/userspace-api/landlock.html) for files, seccomp for
sockets, for starting processes and for signals to others. macOS: a sandbox profile. Windows has
no such means without administrator rights that also let a GPU driver work; there the child is only
kept by its pipe.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from app.core.words import Sandbox

_NO_NEW_PRIVS, _DEATH_SIGNAL, _SIGKILL = 38, 1, 9
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446

# LANDLOCK_ACCESS_FS_*: WRITE_FILE, REMOVE_DIR … MAKE_SYM; REFER since ABI 2, TRUNCATE since 3.
_WRITE_FILE = 1 << 1
_CHANGES = sum(1 << bit for bit in range(4, 13))
_REFER, _TRUNCATE = 1 << 13, 1 << 14
_READ_FILE, _READ_DIR = 1 << 2, 1 << 3
_READS = _READ_FILE | _READ_DIR

_DEVICES = ("/dev/null", "/dev/dri", "/dev/kfd", "/dev/shm")  # noqa: S108 - GPU drivers need them
_DEVICE_NAMES = "nvidia*"
_SYSTEM_FOLDERS = (
    *("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/etc/ld.so.cache"),
    *("/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/zoneinfo"),
)


def confine(writable: Iterable[Path] = (), readable: Iterable[Path] | None = None) -> Sandbox:
    """Lock this process in; what could not be had is False in the answer, never an error.

    With `readable`, Linux opens no file elsewhere, not even for reading, and no device of a GPU.
    """
    match sys.platform:
        case "linux":
            return _confine_linux(tuple(writable), None if readable is None else tuple(readable))
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


def program_folders() -> tuple[Path, ...]:
    """Where Python, its libraries and the program lie, and the fonts: to be `readable`.

    Of the frozen program that is its executable too, which has the modules in it.
    """
    ours = (sys.prefix, sys.base_prefix, str(Path(__file__).parents[1]), *sys.path[1:])
    ours += (sys.executable,) if getattr(sys, "frozen", False) else ()
    return tuple(Path(folder) for folder in (*ours, *_SYSTEM_FOLDERS) if folder)


def _confine_linux(writable: tuple[Path, ...], readable: tuple[Path, ...] | None) -> Sandbox:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return Sandbox()
    writes = _landlock(libc, writable, readable)
    network = _seccomp(libc)
    means = (("landlock",) if writes else ()) + (("seccomp",) if network else ())
    reads = writes and readable is not None
    return Sandbox(network=network, writes=writes, means=means, reads=reads)


def _landlock(
    libc: ctypes.CDLL, writable: tuple[Path, ...], readable: tuple[Path, ...] | None
) -> bool:
    version = libc.syscall(_LANDLOCK_CREATE, None, 0, 1)
    if version < 1:
        return False
    handled = _WRITE_FILE | _CHANGES
    handled |= _REFER if version >= 2 else 0
    handled |= _TRUNCATE if version >= 3 else 0
    handled |= 0 if readable is None else _READS
    attributes = struct.pack("<Q", handled)
    rules = libc.syscall(_LANDLOCK_CREATE, attributes, len(attributes), 0)
    if rules < 0:
        return False
    try:
        for path in writable:
            _allow(libc, rules, path, handled)
        for path in readable or ():
            _allow(libc, rules, path, handled & _READS)
        for device in _device_paths() if readable is None else (Path(os.devnull),):
            _allow(libc, rules, device, handled & (_WRITE_FILE | _TRUNCATE | _READS))
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
            rights &= _WRITE_FILE | _TRUNCATE | _READ_FILE
        libc.syscall(_LANDLOCK_ADD, rules, 1, struct.pack("<Qi", rights, handle), 0)
    finally:
        os.close(handle)


# Per machine: AUDIT_ARCH and the numbers of what is refused. `socket` with every family: a local
# one reaches the session bus, which starts programs. chmod, chown, xattr and times are no business
# of Landlock; reading other processes' memory and io_uring are ways around all of this. A new
# process would outlive the end of this one and count its memory anew; a signal, other limits or
# the user's keys in the kernel would reach other programs.
_MACHINES = {
    "x86_64": (
        0xC000003E,
        # socket, execve, execveat, ptrace, process_vm_readv, process_vm_writev
        *(41, 59, 322, 101, 310, 311),
        # chmod, fchmod, fchmodat, chown, fchown, lchown, fchownat, [lf]setxattr, utimensat
        *(90, 91, 268, 92, 93, 94, 260, 188, 189, 190, 280),
        # fork, vfork, kill, tkill, rt_sigqueueinfo, rt_tgsigqueueinfo, add_key, request_key, keyctl
        *(57, 58, 62, 200, 129, 297, 248, 249, 250),
    ),
    "aarch64": (
        0xC00000B7,
        *(198, 221, 281, 117, 270, 271),
        # fchmod, fchmodat, fchownat, fchown, [lf]setxattr, utimensat
        *(52, 53, 54, 55, 5, 6, 7, 88),
        # kill, tkill, rt_sigqueueinfo, rt_tgsigqueueinfo, add_key, request_key, keyctl
        *(129, 130, 138, 240, 217, 218, 219),
    ),
}
# io_uring_setup, pidfd_getfd, pidfd_send_signal, fchmodat2
_EVERYWHERE = (425, 438, 424, 452)
_CLONE = {"x86_64": 56, "aarch64": 220}
_SIGNAL_A_THREAD = {"x86_64": 234, "aarch64": 131}  # tgkill: abort() signals its own thread so
_LIMIT_A_PROCESS = {"x86_64": 302, "aarch64": 261}  # prlimit64: zero is this process
_CLONE3 = 435  # its flags lie in memory, out of a filter's sight; without it libc takes clone
_CLONE_THREAD = 0x00010000
_X32_BIT = 0x40000000
_ALLOW, _KILL = 0x7FFF0000, 0x80000000  # SECCOMP_RET_ALLOW, SECCOMP_RET_KILL_PROCESS
_REFUSE, _UNKNOWN = 0x00050000 | errno.EPERM, 0x00050000 | errno.ENOSYS  # SECCOMP_RET_ERRNO


def _seccomp(libc: ctypes.CDLL) -> bool:
    machine = platform.machine()
    if machine not in _MACHINES:
        return False
    arch, *refused = _MACHINES[machine]
    own = {_SIGNAL_A_THREAD[machine]: os.getpid(), _LIMIT_A_PROCESS[machine]: 0}
    program = _program(arch, (*refused, *_EVERYWHERE), own, _CLONE[machine])
    code = ctypes.create_string_buffer(program, len(program))
    filter_header = struct.pack("@HP", len(program) // 8, ctypes.addressof(code))
    filter_buffer = ctypes.create_string_buffer(filter_header, len(filter_header))
    set_filter, with_filter = 22, 2  # PR_SET_SECCOMP, SECCOMP_MODE_FILTER
    return bool(libc.prctl(set_filter, with_filter, filter_buffer, 0, 0) == 0)


def _program(arch: int, refused: Iterable[int], own: Mapping[int, int], clone: int) -> bytes:
    """A BPF program that answers the `refused` calls with EPERM and lets all others pass.

    A call in `own` passes where its first argument is the value there, and `clone` where it starts
    a thread.
    """
    load, equal, at_least, has_bit, ret = 0x20, 0x15, 0x35, 0x45, 0x06
    number_at, arch_at, first_argument_at = 0, 4, 16

    def step(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
        """One instruction; a jump counts the ones it skips."""
        return struct.pack("<HBBI", code, yes, no, value)

    def only_where(number: int, test: int, value: int) -> tuple[bytes, ...]:
        """Of this call, those whose first argument passes the test."""
        look, end = step(load, first_argument_at), step(ret, _REFUSE)
        return (step(equal, number, 0, 4), look, step(test, value, 1, 0), end, step(ret, _ALLOW))

    lines = [
        *(step(load, arch_at), step(equal, arch, 1, 0), step(ret, _KILL)),
        *(step(load, number_at), step(at_least, _X32_BIT, 0, 1), step(ret, _REFUSE)),
        *(step(equal, _CLONE3, 0, 1), step(ret, _UNKNOWN)),
    ]
    for number in refused:
        lines += [step(equal, number, 0, 1), step(ret, _REFUSE)]
    lines += only_where(clone, has_bit, _CLONE_THREAD)
    for number, value in own.items():
        lines += only_where(number, equal, value)
    return b"".join([*lines, step(ret, _ALLOW)])


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
