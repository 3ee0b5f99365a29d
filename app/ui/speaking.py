"""Reads an answer aloud with the voice this system has; the text goes by pipe alone.

Qt's own speech module is not in PySide6-Essentials; what it would call is called here directly.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QProcess, QStandardPaths, Signal

_WINDOWS: Final = (
    "Add-Type -AssemblyName System.Speech;"
    "[Console]::InputEncoding=[Text.Encoding]::UTF8;"
    "(New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())"
)
_PATIENCE_MS: Final = 500


@dataclass(frozen=True, slots=True)
class Voice:
    """A program that speaks what it is given on its standard input, and one that silences it."""

    program: str
    arguments: tuple[str, ...]
    hush: tuple[str, ...] = ()


def known_voices(platform: str = sys.platform) -> tuple[Voice, ...]:
    """The programs to look for on a system, the best first."""
    if platform == "win32":
        return (Voice("powershell", ("-NoProfile", "-NonInteractive", "-Command", _WINDOWS)),)
    if platform == "darwin":
        return (Voice("say", ("-f", "-")),)
    # spd-say ends at once unless it is told to wait, and only the server can silence it.
    return (
        Voice("spd-say", ("--pipe-mode", "--wait"), ("spd-say", "--cancel")),
        Voice("espeak-ng", ("--stdin",)),
        Voice("espeak", ("--stdin",)),
    )


def voice() -> Voice | None:
    """This system's own."""
    return find_voice(known_voices())


def find_voice(voices: Sequence[Voice]) -> Voice | None:
    """The first whose program is installed, with its full path."""
    for voice in voices:
        if path := QStandardPaths.findExecutable(voice.program):
            return Voice(path, voice.arguments, voice.hush)
    return None


def plain(untrusted_text: str) -> str:
    """The text without what a voice would obey.

    `spd-say` sends a line after `!-!` to the speech server as a command, `say` takes commands
    between double brackets; both are not heard anyway.
    """
    return re.sub(r"!(?=-!)|\[(?=\[)", r"\g<0> ", untrusted_text)


class Speaker(QObject):
    """Speaks one text at a time."""

    changed = Signal()
    """Speaking has begun or ended."""

    def __init__(self, voice: Voice | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice = voice
        self._processes: list[QProcess] = []
        """Used again rather than deleted: a process may not be deleted within its own signal."""
        self._process = self._idle_process()
        self.speaking: int | None = None
        """The key of the message that is being read."""

    @property
    def available(self) -> bool:
        """Whether this system has a voice."""
        return self._voice is not None

    def toggle(self, key: int, text: str) -> None:
        """Read a message, or be silent if it is being read already."""
        again = self.speaking == key
        self.stop()
        if self._voice is None or again or not text.strip():
            return
        self.speaking = key
        self._process = self._idle_process()
        self._process.start(self._voice.program, list(self._voice.arguments))
        self._process.write(plain(text).encode(errors="replace"))
        self._process.closeWriteChannel()
        self.changed.emit()

    def stop(self) -> None:
        """Be silent at once, without waiting for the voice to be gone."""
        if self.speaking is None or self._voice is None:
            return
        if self._voice.hush:
            QProcess.startDetached(self._voice.hush[0], list(self._voice.hush[1:]))
        self._process.kill()
        self._fall_silent()

    def close(self) -> None:
        """Be silent for good: no voice outlives the window."""
        self.stop()
        for process in self._processes:
            process.waitForFinished(_PATIENCE_MS)

    def _idle_process(self) -> QProcess:
        """One that runs nothing; those that were silenced may still be on their way out."""
        idle = QProcess.ProcessState.NotRunning
        for process in self._processes:
            if process.state() == idle:
                return process
        made = QProcess(self)
        made.finished.connect(self._ended)
        made.errorOccurred.connect(self._ended)
        self._processes.append(made)
        return made

    def _ended(self) -> None:
        """A voice fell silent, maybe one that was silenced before the one that speaks now."""
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self._fall_silent()

    def _fall_silent(self) -> None:
        if self.speaking is not None:
            self.speaking = None
            self.changed.emit()
