"""The real program in a process of its own, asking by itself; says what it acknowledged."""

from __future__ import annotations

import json
import sys
from functools import partial

from PySide6.QtCore import QTimer

from app import assemble
from app.core.events import AnswerEnded, AnswerEvent, QuestionStored, TextArrived
from app.core.places import find_places
from app.ui import application
from app.ui.interior import Interior
from app.ui.ports import Parts
from app.ui.session import Session
from app.ui.style import Look
from app.ui.tasks import Tasks


def main() -> int:
    """Ask `question N` as often as possible; each line of stdout is a JSON fact."""
    asked = 0
    begin = application.begin

    def begin_and_ask(
        interior: Interior, parts: Parts, tasks: Tasks, look: Look, target: str
    ) -> Session:
        session = begin(interior, parts, tasks, look, target)
        talk = session._interior.conversation

        def ask() -> None:
            nonlocal asked
            if session._desk is None or session._desk.model is None or talk.running:
                return
            asked += 1
            talk.composer.input.setPlainText(f"question {asked}")
            talk.composer.sent.emit(f"question {asked}")

        def tell(event: AnswerEvent) -> None:
            match event:
                case QuestionStored(question=id_):
                    say(stored=id_, text=f"question {asked}")
                case TextArrived(text=text):
                    say(shown=text)
                case AnswerEnded():
                    say(ended=asked)

        talk.heard.connect(tell)
        timer = QTimer(session.window, interval=5)
        timer.timeout.connect(ask)
        timer.start()
        return session

    application.begin = begin_and_ask
    places = find_places().make()
    return application.run(places, partial(assemble.make_parts, places), ["alcove"])


def say(**facts: object) -> None:
    """One line for the test."""
    print(json.dumps(facts), flush=True)


if __name__ == "__main__":
    sys.exit(main())
