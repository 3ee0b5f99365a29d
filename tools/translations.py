"""Keeps resources/translations: takes the strings out of the source, and compiles what Qt loads.

`python -m tools.translations update` brings the .ts files (Qt Linguist's) up to the source: new
strings come in unfinished, those that are gone go out. `... compile` writes the .qm files with
Qt's own lrelease. `... todo de` prints what is not translated yet, as JSON.
"""

from __future__ import annotations

import argparse
import ast
import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
_TABLES = ("sentences.py", "preset_words.py")
"""They translate what stands in a table elsewhere, which is read as a whole."""
LANGUAGES = ("ar", "de", "es", "fr", "ja", "zh_CN")


class Source(NamedTuple):
    """A string of the program in English, and the context it is translated in."""

    context: str
    text: str


class UnclearStringError(Exception):
    """A string that a translator could not be given: it is not written out where it is said."""


def sources() -> list[Source]:
    """Every string the window says, each once, in the order of the source."""
    from app.core.sentences import SENTENCES

    found = {Source("Sentences", text): None for text in SENTENCES.values()}
    found.update(dict.fromkeys(_of_presets()))
    for path in sorted((ROOT / "app" / "ui").rglob("*.py")):
        walker = _Walker(path)
        walker.visit(ast.parse(path.read_text(encoding="utf-8")))
        found.update(dict.fromkeys(walker.found))
    return list(found)


def _of_presets() -> Iterator[Source]:
    """Names and purposes of the presets that come with the program."""
    from app.chat.presets import shipped
    from app.ui.behaviour.preset_words import CONTEXT

    for preset in shipped():
        yield from (Source(CONTEXT, text) for text in (preset.name, preset.about) if text)


class _Walker(ast.NodeVisitor):
    """Finds `self.tr("…")` and `translate("Context", "…")`, also under a shorter name."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._classes: list[str] = []
        self._aliases = {"translate", "QT_TRANSLATE_NOOP"}
        self.found: list[Source] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Assign(self, node: ast.Assign) -> None:
        for target in node.targets:
            match target, node.value:
                case ast.Tuple(elts=names), ast.Tuple(elts=values):
                    pairs = list(zip(names, values, strict=False))
                case one:
                    pairs = [one]
            self._aliases |= {
                name.id
                for name, value in pairs
                if isinstance(name, ast.Name) and getattr(value, "attr", "") == "translate"
            }
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        function = node.func
        name = getattr(function, "attr", getattr(function, "id", ""))
        if name == "tr" and isinstance(function, ast.Attribute):
            if getattr(function.value, "id", "") != "self" or not self._classes:
                self._refuse(node)
            self.found.append(Source(self._classes[-1], self._said(node, 0)))
        elif name in self._aliases and self._is_qt(function) and len(node.args) > 1:
            source = Source(self._said(node, 0), self._said(node, 1))
            self.found += [source] if source.text else []
        self.generic_visit(node)

    def _is_qt(self, function: ast.expr) -> bool:
        """Whether it is Qt's translate, not that of a `str` or a painter."""
        owner = getattr(function, "value", None)
        return owner is None or getattr(owner, "id", "") == "QCoreApplication"

    def _said(self, node: ast.Call, at: int) -> str:
        word = node.args[at] if len(node.args) > at else None
        if isinstance(word, ast.Constant) and isinstance(word.value, str):
            return word.value
        if self._path.name in _TABLES:
            return ""
        self._refuse(node)
        raise AssertionError

    def _refuse(self, node: ast.Call) -> None:
        place = f"{self._path.relative_to(ROOT)}:{node.lineno}"
        message = f"{place}: a translator cannot be given {ast.unparse(node)[:80]}"
        raise UnclearStringError(message)


def read(language: str) -> dict[Source, str]:
    """The finished translations of a language."""
    path = ts_file(language)
    if not path.exists():
        return {}
    known: dict[Source, str] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            text = message.findtext("translation") or ""
            if text:
                known[Source(name, message.findtext("source") or "")] = text
    return known


def write(language: str, known: dict[Source, str], wanted: list[Source]) -> None:
    """Write a .ts file that has exactly the wanted strings, in alphabetical order."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for source in sorted(wanted):
        if source.context not in contexts:
            contexts[source.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[source.context], "name").text = source.context
        message = ElementTree.SubElement(contexts[source.context], "message")
        ElementTree.SubElement(message, "source").text = source.text
        translation = ElementTree.SubElement(message, "translation")
        if source in known:
            translation.text = known[source]
        else:
            translation.set("type", "unfinished")
    ElementTree.indent(root, " ")
    body = ElementTree.tostring(root, encoding="unicode")
    FOLDER.mkdir(parents=True, exist_ok=True)
    ts_file(language).write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )


def ts_file(language: str) -> Path:
    """Where the translations of a language are kept."""
    return FOLDER / f"alcove_{language}.ts"


def qm_file(language: str) -> Path:
    """Where the program reads them."""
    return ts_file(language).with_suffix(".qm")


def compile_all() -> None:
    """Write the .qm files."""
    import PySide6

    lrelease = str(Path(PySide6.__file__).parent / "lrelease")
    for language in LANGUAGES:
        source, target = str(ts_file(language)), str(qm_file(language))
        subprocess.run([lrelease, "-silent", source, "-qm", target], check=True)


def todo(language: str) -> Iterator[Source]:
    """The strings that have no translation yet."""
    known = read(language)
    return (source for source in sources() if source not in known)


def take(language: str, path: Path) -> None:
    """Take in translations from JSON: a list of [context, source, translation]."""
    wanted = sources()
    given = json.loads(path.read_text(encoding="utf-8"))
    known = read(language) | {Source(context, text): said for context, text, said in given}
    write(language, {one: known[one] for one in wanted if one in known}, wanted)


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("action", choices=("update", "compile", "todo", "take"))
    parser.add_argument("language", nargs="?", choices=LANGUAGES)
    parser.add_argument("file", nargs="?", type=Path, help="for take: JSON of translations")
    options = parser.parse_args()
    if options.action == "todo":
        print(json.dumps(list(todo(options.language)), ensure_ascii=False, indent=1))
    elif options.action == "take":
        take(options.language, options.file)
    elif options.action == "update":
        wanted = sources()
        for language in LANGUAGES:
            write(language, read(language), wanted)
    if options.action != "todo":
        compile_all()


if __name__ == "__main__":
    main()
