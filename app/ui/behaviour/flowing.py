"""Buttons side by side, in as many lines as that takes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.models.flow_row import FlowRow


def flowing(*buttons: QWidget) -> QWidget:
    """A widget with these in a row that wraps."""
    holder, row = QWidget(), FlowRow(8)
    holder.setLayout(row)
    for button in buttons:
        row.addWidget(button)
    return holder
