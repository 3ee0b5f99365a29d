"""The form an answer has to have: free, JSON, a schema or a grammar, checked while it is typed."""

from __future__ import annotations

from typing import Final, Literal, cast

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from app.core.errors import UserError
from app.ui.sentences import explain
from app.ui.settings.rows import Section, choice
from app.ui.style import Look
from app.ui.widgets.basics import IconButton, IconLabel, TextButton, paragraph, restyle

Kind = Literal["free", "json", "schema", "grammar"]
Rule = tuple[str, str]
"""A JSON schema and a grammar, of which one at most is not empty."""
ANY_OBJECT: Final = '{"type": "object"}'
PAUSE_MILLISECONDS: Final = 300
EXAMPLES: Final = {
    "schema": """{
  "type": "object",
  "properties": {
    "name": {"type": "string"},
    "age": {"type": "integer", "minimum": 0},
    "tags": {"type": "array", "items": {"type": "string"}}
  },
  "required": ["name", "age"]
}""",
    "grammar": """root   ::= answer "\\n"
answer ::= "yes" | "no" | "I do not know\"""",
}


class RuleBox(Section):
    """A rule that cannot be followed is said, and not used."""

    changed = Signal(str, str)
    """The JSON schema and the grammar, both empty for a free answer."""

    def __init__(self, look: Look, schema: str, grammar: str, base: Rule = ("", "")) -> None:
        super().__init__(self.tr("Form of the answer"))
        self._texts: dict[str, str] = {}
        self._rule, self._base = (schema, grammar), base
        self._said = self._rule
        kinds = (
            ("free", self.tr("Free")),
            ("json", self.tr("Any JSON object")),
            ("schema", self.tr("JSON schema")),
            ("grammar", self.tr("Grammar (GBNF)")),
        )
        self.kind = choice(kinds, "free", lambda _: self._turn())
        self.reset = IconButton(look, "undo", "", self._take_base, size=16)
        self.add(
            self.tr("The answer is"),
            self.kind,
            self.tr("The model can then write nothing that breaks the form, whatever it is asked."),
            reset=self.reset,
        )
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.field.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.field.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.field.setFixedHeight(150)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.check)
        self.field.textChanged.connect(self._pause.start)
        self.take(self.field)
        self.take(self._make_foot(look))
        self._put(schema, grammar)

    @property
    def rule(self) -> Rule:
        """What was checked last and can be followed."""
        return self._rule

    @property
    def trouble(self) -> str:
        """Why what is typed is not used; empty where it is."""
        kind, text = self._kind, self.field.toPlainText()
        if kind in {"free", "json"} or not text.strip():
            return ""
        return trouble_of(kind, text)

    def show_rule(self, schema: str, grammar: str, base: Rule = ("", "")) -> None:
        """Another rule, which is no change by the user; what is being typed stays."""
        self._base = base
        if (schema, grammar) != self._rule:
            self._put(schema, grammar)
        self._tell(self.trouble)

    def _put(self, schema: str, grammar: str) -> None:
        kind: Kind = "grammar" if grammar else "schema" if schema else "free"
        self._texts[kind] = grammar or schema
        kind = "json" if schema == ANY_OBJECT else kind
        self._rule = self._said = (schema, grammar)
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(self.kind.findData(kind))
        self._show_kind()

    def check(self) -> None:
        """Say at once what is wrong with it; hand it over where nothing is."""
        self._pause.stop()
        kind, text = self._kind, self.field.toPlainText()
        if kind in EXAMPLES:
            self._texts[kind] = text
        trouble = self.trouble
        rules: dict[Kind, Rule] = {
            "json": (ANY_OBJECT, ""),
            "schema": (text if text.strip() else "", ""),
            "grammar": ("", text if text.strip() else ""),
        }
        if not trouble:
            self._rule = rules.get(kind, ("", ""))
        self._tell(trouble)
        if self._rule != self._said:
            self._said = self._rule
            self.changed.emit(*self._rule)

    @property
    def _kind(self) -> Kind:
        return cast(Kind, self.kind.currentData())

    def _turn(self) -> None:
        self._show_kind()
        self.check()

    def _show_kind(self) -> None:
        kind = self._kind
        written = kind in EXAMPLES
        with QSignalBlocker(self.field):
            self.field.setPlainText(self._texts.get(kind, ""))
        self.field.setVisible(written)
        name = self.tr("Grammar") if kind == "grammar" else self.tr("JSON schema")
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(
            self.tr("A grammar in llama.cpp's GBNF; it begins with the rule root.")
            if kind == "grammar"
            else self.tr("A JSON schema, which says what the object has to have.")
        )
        self._foot.setVisible(written)
        self._tell(self.trouble)

    def _tell(self, trouble: str) -> None:
        empty = not self.field.toPlainText().strip()
        self.reset.setVisible(self._rule != self._base)
        self.reset.set_tip(self.tr("Back to the form of the preset"))
        said = trouble or self.tr("Every answer will have this form.")
        self._mark.setVisible(not empty)
        self._mark.show_icon("alert" if trouble else "check", "bad" if trouble else "good")
        self._status.setText(self.tr("Empty: answers are free.") if empty else said)
        restyle(self._status, "tone", "bad" if trouble else "dim")
        self.field.setAccessibleDescription(self._status.text())
        self._example.setVisible(empty)

    def _take_base(self) -> None:
        self.kind.setFocus()
        self._put(*self._base)
        self.changed.emit(*self._rule)

    def _insert_example(self) -> None:
        self.field.setPlainText(EXAMPLES[self._kind])
        self.field.setFocus()
        self.check()

    def _make_foot(self, look: Look) -> QWidget:
        self._foot = QWidget()
        self._mark = IconLabel(look, "check", 16, "good")
        self._status = paragraph("", size="small")
        example = self.tr("Insert an example")
        self._example = TextButton(look, example, self._insert_example, kind="plain")
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self._status, 1)
        row.addWidget(self._example)
        return self._foot


def trouble_of(kind: Kind, text: str) -> str:
    """Why the engine could not follow a rule, in a sentence; empty where it can."""
    from app.engine import gbnf, json_schema

    try:
        if kind == "schema":
            json_schema.to_gbnf(text)
        else:
            gbnf.check(text)
    except UserError as error:
        return explain(error)
    return ""
