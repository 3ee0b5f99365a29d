"""What every row needs to be built: styles, parser, lexers, formulas and the words for the user."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.markup.blocks import MarkdownReader
from app.ui.chat.actions import OFFERED
from app.ui.chat.formula import Formulas
from app.ui.chat.highlight import Lexers
from app.ui.chat.phrases import Phrases
from app.ui.chat.styles import Styles


@dataclass(slots=True)
class Toolbox:
    """Made once for a transcript. `styles` is replaced with the theme, `scale` with the screen.

    `rtl` mirrors the column; `offered` are the verbs of `actions` that somebody listens to.
    """

    styles: Styles
    formulas: Formulas
    phrases: Phrases
    scale: float = 1.0
    rtl: bool = False
    offered: frozenset[str] = OFFERED
    reader: MarkdownReader = field(default_factory=MarkdownReader)
    lexers: Lexers = field(default_factory=Lexers)


def warm_up() -> None:
    """Load what the first answer needs (0.1 to 0.2 s); may be called in a thread."""
    MarkdownReader().blocks("**a** `b` https://example.org\n\n| c |\n|---|\n| d |")
    Lexers().colour("python", "import a\n", ())
