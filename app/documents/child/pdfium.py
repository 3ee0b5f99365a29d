"""PDFium's C functions as a PDF is read, bound without pypdfium2's helpers.

A page has thousands of objects and each is asked several times: with handles as plain integers a
call takes half the time, and importing only the bindings saves a child 60 ms. Handles are 0 where
PDFium has none. https://pdfium.googlesource.com/pdfium/+/refs/heads/main/public/
"""

from __future__ import annotations

import ctypes as c
import sys
from typing import Any

import pypdfium2_raw as raw

ERROR_PASSWORD = 4
"""`FPDF_ERR_PASSWORD`: none was given, or a wrong one."""
ERROR_SECURITY = 5
"""`FPDF_ERR_SECURITY`: encrypted in a way that PDFium does not know."""
TEXT, PATH, IMAGE, SHADING, FORM = 1, 2, 3, 4, 5
"""Kinds of objects on a page."""
_POINTER, _INT, _LONG, _TEXT = c.c_void_p, c.c_int, c.c_ulong, c.c_char_p
_DOUBLE = c.c_double
_NO_FOLDERS = (c.POINTER(c.c_char) * 1)()
"""Where PDFium may look for fonts: nowhere, the standard ones are in it. It keeps the address."""


_TRIM_THRESHOLD, _TOP_PAD = -1, -2
"""Settings of glibc's `mallopt`; bytes follow."""
_KEPT, _AHEAD = 64 << 20, 4 << 20


class Pdfium:
    """The library, set up once in a process; making this a second time does nothing more."""

    def __init__(self) -> None:
        _keep_memory()
        settings = raw.FPDF_LIBRARY_CONFIG(version=2, m_pUserFontPaths=_NO_FOLDERS)
        raw.FPDF_InitLibraryWithConfig(settings)
        self._bind_files()
        self._bind_text()
        self._bind_objects()
        self._bind_annotations()
        self._bind_pictures()

    def _bind_files(self) -> None:
        bound = self._function
        self.load = bound("FPDF_LoadMemDocument64", _POINTER, _POINTER, c.c_size_t, _TEXT)
        self.last_error = bound("FPDF_GetLastError", _LONG)
        self.close = bound("FPDF_CloseDocument", None, _POINTER)
        self.page_count = bound("FPDF_GetPageCount", _INT, _POINTER)
        self.load_page = bound("FPDF_LoadPage", _POINTER, _POINTER, _INT)
        self.close_page = bound("FPDF_ClosePage", None, _POINTER)
        self.page_box = bound("FPDF_GetPageBoundingBox", _INT, _POINTER, _POINTER)
        self.page_width = bound("FPDF_GetPageWidthF", c.c_float, _POINTER)
        self.page_height = bound("FPDF_GetPageHeightF", c.c_float, _POINTER)
        self.attachments = bound("FPDFDoc_GetAttachmentCount", _INT, _POINTER)
        self.attachment = bound("FPDFDoc_GetAttachment", _POINTER, _POINTER, _INT)
        self.attachment_name = bound("FPDFAttachment_GetName", _LONG, _POINTER, _POINTER, _LONG)

    def _bind_text(self) -> None:
        bound = self._function
        self.load_text = bound("FPDFText_LoadPage", _POINTER, _POINTER)
        self.close_text = bound("FPDFText_ClosePage", None, _POINTER)
        self.count_characters = bound("FPDFText_CountChars", _INT, _POINTER)
        self.text = bound("FPDFText_GetText", _INT, _POINTER, _INT, _INT, _POINTER)
        self.character_of = bound("FPDFText_GetCharIndexFromTextIndex", _INT, _POINTER, _INT)
        self.object_of = bound("FPDFText_GetTextObject", _POINTER, _POINTER, _INT)
        self.loose_box = bound("FPDFText_GetLooseCharBox", _INT, _POINTER, _INT, _POINTER)
        self.count_rectangles = bound("FPDFText_CountRects", _INT, _POINTER, _INT, _INT)
        self.rectangle = bound("FPDFText_GetRect", _INT, _POINTER, _INT, *(_POINTER,) * 4)

    def _bind_objects(self) -> None:
        bound = self._function
        self.count_objects = bound("FPDFPage_CountObjects", _INT, _POINTER)
        self.object = bound("FPDFPage_GetObject", _POINTER, _POINTER, _INT)
        self.count_inside = bound("FPDFFormObj_CountObjects", _INT, _POINTER)
        self.object_inside = bound("FPDFFormObj_GetObject", _POINTER, _POINTER, _LONG)
        self.kind = bound("FPDFPageObj_GetType", _INT, _POINTER)
        self.bounds = bound("FPDFPageObj_GetBounds", _INT, _POINTER, *(_POINTER,) * 4)
        self.fill_color = bound("FPDFPageObj_GetFillColor", _INT, _POINTER, *(_POINTER,) * 4)
        self.draw_mode = bound("FPDFPath_GetDrawMode", _INT, _POINTER, _POINTER, _POINTER)
        self.text_mode = bound("FPDFTextObj_GetTextRenderMode", _INT, _POINTER)
        self.text_size = bound("FPDFTextObj_GetFontSize", _INT, _POINTER, _POINTER)
        self.object_text = bound("FPDFTextObj_GetText", _LONG, _POINTER, _POINTER, _POINTER, _LONG)
        self.matrix = bound("FPDFPageObj_GetMatrix", _INT, _POINTER, _POINTER)

    def _bind_annotations(self) -> None:
        bound, name = self._function, (_POINTER, _POINTER, _POINTER, _LONG)
        self.form_kind = bound("FPDF_GetFormType", _INT, _POINTER)
        self.open_form = bound("FPDFDOC_InitFormFillEnvironment", _POINTER, _POINTER, _POINTER)
        self.close_form = bound("FPDFDOC_ExitFormFillEnvironment", None, _POINTER)
        self.count_annotations = bound("FPDFPage_GetAnnotCount", _INT, _POINTER)
        self.annotation = bound("FPDFPage_GetAnnot", _POINTER, _POINTER, _INT)
        self.close_annotation = bound("FPDFPage_CloseAnnot", None, _POINTER)
        self.annotation_kind = bound("FPDFAnnot_GetSubtype", _INT, _POINTER)
        self.annotation_flags = bound("FPDFAnnot_GetFlags", _INT, _POINTER)
        self.annotation_text = bound(
            "FPDFAnnot_GetStringValue", _LONG, _POINTER, _TEXT, _POINTER, _LONG
        )
        self.annotation_file = bound("FPDFAnnot_GetFileAttachment", _POINTER, _POINTER)
        self.field_kind = bound("FPDFAnnot_GetFormFieldType", _INT, _POINTER, _POINTER)
        self.field_flags = bound("FPDFAnnot_GetFormFieldFlags", _INT, _POINTER, _POINTER)
        self.field_name = bound("FPDFAnnot_GetFormFieldName", _LONG, *name)
        self.field_label = bound("FPDFAnnot_GetFormFieldAlternateName", _LONG, *name)
        self.field_value = bound("FPDFAnnot_GetFormFieldValue", _LONG, *name)

    def _bind_pictures(self) -> None:
        bound = self._function
        self.new_bitmap = bound("FPDFBitmap_CreateEx", _POINTER, _INT, _INT, _INT, _POINTER, _INT)
        self.free_bitmap = bound("FPDFBitmap_Destroy", None, _POINTER)
        self.fill_bitmap = bound("FPDFBitmap_FillRect", _INT, _POINTER, *(_INT,) * 4, _LONG)
        self.enter_page = bound("FORM_OnAfterLoadPage", None, _POINTER, _POINTER)
        self.leave_page = bound("FORM_OnBeforeClosePage", None, _POINTER, _POINTER)
        self.highlight = bound("FPDF_SetFormFieldHighlightAlpha", None, _POINTER, c.c_ubyte)
        self.render_form = bound("FPDF_FFLDraw", None, *(_POINTER,) * 3, *(_INT,) * 6)
        self.render = bound("FPDF_RenderPageBitmap", None, _POINTER, _POINTER, *(_INT,) * 6)
        self.to_device = bound(
            "FPDF_PageToDevice", _INT, _POINTER, *(_INT,) * 5, _DOUBLE, _DOUBLE, _POINTER, _POINTER
        )

    @staticmethod
    def _function(name: str, result: Any, *arguments: Any) -> Any:
        address = c.cast(getattr(raw, name), c.c_void_p).value
        if not address:
            raise AttributeError(name)
        return c.CFUNCTYPE(result, *arguments)(address)


def _keep_memory() -> None:
    """Have glibc take memory in large steps and keep it from page to page: a fifth of the time."""
    if sys.platform == "linux":
        adjust = getattr(c.CDLL(None), "mallopt", None)
        if adjust is not None:
            adjust(_TRIM_THRESHOLD, _KEPT)
            adjust(_TOP_PAD, _AHEAD)


def said(ask: Any, *handles: Any, most: int = 200_000) -> str:
    """What a function answers that fills a buffer with UTF-16 and returns the bytes it needs."""
    needed = min(ask(*handles, None, 0), most)
    if needed <= 2:
        return ""
    buffer = c.create_string_buffer(needed)
    ask(*handles, buffer, needed)
    return buffer.raw.decode("utf-16-le", "ignore").split("\0", 1)[0]
