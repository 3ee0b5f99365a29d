"""Shows what a hostile model may write (threats U1 to U6): `python -m … FILE PORT`, under strace.

FILE is a picture that must never be opened, PORT one nobody may connect to.
"""

from __future__ import annotations

import sys

TEXTS = (
    "![x](http://127.0.0.1:{port}/?q=secret)",
    "![x](http://127.0.0.1:{port}/a.png 'title') and ![y][r]\n\n[r]: http://127.0.0.1:{port}/r.png",
    '<img src="http://127.0.0.1:{port}/a.png" onerror="x()">',
    "<link rel=stylesheet href='http://127.0.0.1:{port}/a.css'><style>@import 'x.css'</style>",
    "<iframe src=http://127.0.0.1:{port}/></iframe><object data='{file}'></object>",
    "<svg><image href='http://127.0.0.1:{port}/a.svg'/></svg> <body background='{file}'>",
    "![x](data:image/svg+xml;base64,PHN2Zz48aW1hZ2UgaHJlZj0iL2V0Yy9ob3N0bmFtZSIvPjwvc3ZnPg==)",
    "![x](file://{file})",
    "![x]({file})",
    "<img src='{file}'>",
    "![x](//attacker.example/share/x.png) ![x](\\\\\\\\attacker.example\\\\share\\\\x.png)",
    '<img src="\\\\\\\\attacker.example\\\\s">',
    "![x](qrc:/attacker.png) ![x](:/attacker.png)",
    "[a](file://{file}) [b](javascript:alert(1)) [c](smb://attacker.example/x) [d]({file})",
    "[e](ms-msdt:/id) [f](vscode://attacker) [g](data:text/html,x) [h](http://а.com)",
    "<{file}> <file://{file}> http://127.0.0.1:{port}/linkified",
    "$\\includegraphics{{{file}}}$ $$\\href{{http://127.0.0.1:{port}}}{{x}}$$ $\\input{{{file}}}$",
    "```{file}\ncode\n```\n\n```html\n<img src='{file}'>\n```",
    "| ![x]({file}) | <img src='{file}'> |\n|--|--|\n| ![y](http://127.0.0.1:{port}/) | b |",
    "- [x] ![x]({file})\n\n> ![x]({file})\n\n[^1]: ![x]({file})\n\n[^1]",
    "hidden \U000e0041\U000e0042 \u202e gnp.terces \u2066x\u2069 \ufdd0\ufffc end",
    "[" * 100_000,
    "*a " * 50_000,
    ">" * 20_000 + " ![x]({file})",
)


def main(file: str, port: str) -> None:
    """Show all of it, whole and as it arrives, and look at every link."""
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtTest import QTest

    from app.ui.application import make_application
    from app.ui.chat.transcript import Bubble, Transcript
    from app.ui.theme import DARK, LIGHT

    make_application(["hostile"])
    view = Transcript(LIGHT)
    view.resize(900, 700)
    view.show()
    links: set[str] = set()
    for number, text in enumerate(TEXTS):
        untrusted = text.replace("{{", "{").replace("}}", "}") if "{{" in text else text
        untrusted = untrusted.replace("{file}", file).replace("{port}", port)
        view.show_bubbles(
            [Bubble(1, "user", untrusted), Bubble(2, "assistant", untrusted, note=untrusted[:500])]
        )
        QTest.qWait(40)  # formulas are drawn in a thread
        for y in range(0, 700, 14):
            links |= {view.link_at(QPointF(x, y)) for x in range(60, 840, 20)}
            QTest.mouseMove(view.viewport(), QPoint(90, y))
        view.select_all()
        view.copy()
        view.copy_plain()
        view.menu_for(1).close()
        view.set_theme(DARK if number % 2 else LIGHT)
        view.begin_answer(Bubble(3, "assistant", ""))
        for at in range(0, len(untrusted), 4_000):
            view.feed(untrusted[at : at + 4_000])
            view._flush_on_time()
        view.end_answer()
        view.grab()
    print("shown", *sorted(links))
    view.close()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
