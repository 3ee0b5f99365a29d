"""What a PDF holds beside its pages' text: form fields, comments, and files inside."""

from __future__ import annotations

import ctypes as c
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2_raw as raw

from app.documents.child.pdf_file import Page, PdfFile
from app.documents.child.pdf_text import clean
from app.documents.child.pdfium import Pdfium, said

_COMMENTS = {1, 3, 9, 10, 11, 12, 13, 14}
"""Notes, free text, highlights, underlines, squiggles, strike-outs, stamps, carets."""
_FILE, _WIDGET = 17, 20
_HIDDEN = 1 << 1
_CHECKBOX, _RADIO, _TEXTS = 2, 3, {4, 5, 6}
_PASSWORD_FIELD = 1 << 13
_MOST = 2_000
"""Annotations of a page."""
_LONGEST = 20_000


@contextmanager
def form_of(file: PdfFile) -> Iterator[int]:
    """PDFium's handle of the document's form, 0 where it has none; no script ever runs."""
    if file.pdfium.form_kind(file.handle) <= 0:
        yield 0
        return
    settings = raw.FPDF_FORMFILLINFO(version=2)
    form = file.pdfium.open_form(file.handle, c.addressof(settings)) or 0
    try:
        yield form
    finally:
        if form:
            file.pdfium.close_form(form)


def extras(pdfium: Pdfium, page: Page, form: int) -> list[str]:
    """A line for each field that is filled in and each comment, in order; none a second time.

    The buttons of one choice all say what was chosen.
    """
    lines = []
    for annotation in _annotations(pdfium, page):
        if pdfium.annotation_flags(annotation) & _HIDDEN:
            continue
        kind = pdfium.annotation_kind(annotation)
        if kind == _WIDGET and form:
            lines.append(_field(pdfium, form, annotation))
        elif kind in _COMMENTS:
            comment = said(pdfium.annotation_text, annotation, b"Contents")
            lines.append(_line("Comment", comment))
    return [line for line in dict.fromkeys(lines) if line]


def files_inside(file: PdfFile) -> list[str]:
    """The names of files embedded in the document, which nobody opens."""
    pdfium = file.pdfium
    count = min(max(pdfium.attachments(file.handle), 0), _MOST)
    files = [pdfium.attachment(file.handle, index) for index in range(count)]
    return [said(pdfium.attachment_name, each) for each in files if each]


def files_on(pdfium: Pdfium, page: Page) -> list[str]:
    """The names of files that are pinned to a page."""
    names = []
    for annotation in _annotations(pdfium, page):
        if pdfium.annotation_kind(annotation) == _FILE:
            file = pdfium.annotation_file(annotation)
            names.append(said(pdfium.attachment_name, file) if file else "")
    return names


def _annotations(pdfium: Pdfium, page: Page) -> Iterator[int]:
    for index in range(min(pdfium.count_annotations(page.handle), _MOST)):
        annotation = pdfium.annotation(page.handle, index)
        if annotation:
            try:
                yield annotation
            finally:
                pdfium.close_annotation(annotation)


def _field(pdfium: Pdfium, form: int, widget: int) -> str:
    kind = pdfium.field_kind(form, widget)
    name = said(pdfium.field_label, form, widget) or said(pdfium.field_name, form, widget)
    if kind in _TEXTS:
        if pdfium.field_flags(form, widget) & _PASSWORD_FIELD:
            return ""
        return _line(name, said(pdfium.field_value, form, widget))
    chosen = said(pdfium.field_value, form, widget) if kind in (_CHECKBOX, _RADIO) else ""
    if chosen in ("", "Off"):
        return ""
    return _line(name, "☒" if kind == _CHECKBOX else chosen)


def _line(name: str, value: str) -> str:
    value = clean(value[:_LONGEST]).strip()
    return f"{' '.join(clean(name).split())[:200]}: {value}" if value else ""
