"""Reader children that are not ours: each tells what it likes, to see what is believed."""

from __future__ import annotations

import sys

from app.core.child_start import ROOT

_BEGIN = """
import os, sys, threading
sys.path.insert(0, sys.argv[1])
from app.core.child_side import begin
from app.core.frames import read_body, read_exactly
from app.core.papers import *
from app.core.words import Note, Sandbox
from app.documents.protocol import *
frames_in, frames_out = begin()
pause = threading.Event().wait
def send(*replies):
    for reply in replies:
        frames_out.write(reply if isinstance(reply, bytes) else frame(reply))
def piece(text="text", label="", number=0, title="", more=False):
    return Piece(label, number, title, text, more)
DONE = Done("text", (), 0)
"""
_TAKE = """
send(Ready(Sandbox()))
take = decode_request(read_body(frames_in, FRAME_LIMIT))
data = read_exactly(frames_in, take.size)
request = decode_request(read_body(frames_in, FRAME_LIMIT))
"""


def child(code: str, *, takes: bool = True) -> list[str]:
    """The command of a child that runs this after it was asked; then it waits for its end."""
    whole = _BEGIN + (_TAKE if takes else "") + code + "\npause(60)\n"
    return [sys.executable, "-I", "-B", "-c", whole, str(ROOT)]
