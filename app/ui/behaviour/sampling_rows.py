"""The rows for every sampling parameter: the settings, one chat and a preset all show these."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from app.core.words import Sampling
from app.ui.behaviour.values import RANGES, clamped, stops_shown, stops_typed
from app.ui.settings.rows import LongText, Section, fraction, whole
from app.ui.style import Look
from app.ui.widgets.basics import IconButton
from app.ui.words import decimal

STOPS_HEIGHT: Final = 72


@dataclass(frozen=True, slots=True)
class _Row:
    field: QWidget
    reset: IconButton
    put: Callable[[object], object]
    """Shows a value."""
    said: Callable[[object], str]
    """A value in words."""


class SamplingRows(QObject):
    """Three cards; an arrow takes a parameter back to what `base` has."""

    changed = Signal(object)
    """The Sampling with what the user changed."""

    def __init__(self, look: Look, value: Sampling, base: Sampling) -> None:
        super().__init__()
        self._look = look
        self._value, self._base = clamped(value), clamped(base)
        self._rows: dict[str, _Row] = {}
        self.sections = (self._words(), self._repetition(), self._end())
        self._refresh()

    @property
    def value(self) -> Sampling:
        """What the fields show."""
        return self._value

    def show_value(self, value: Sampling, base: Sampling) -> None:
        """Other values, which are no change by the user."""
        self._value, self._base = clamped(value), clamped(base)
        for name, row in self._rows.items():
            with QSignalBlocker(row.field):
                row.put(getattr(self._value, name))
        self._refresh()

    def set_enabled(self, enabled: bool) -> None:
        """Whether they can be changed."""
        for section in self.sections:
            section.setEnabled(enabled)

    def commit(self) -> None:
        """Take what is typed and not yet left."""
        for row in self._rows.values():
            if isinstance(row.field, LongText):
                row.field.commit()

    def _words(self) -> Section:
        section, off = Section(self.tr("Choice of words")), self.tr("Off")
        self._fraction(
            section,
            "temperature",
            self.tr("Temperature"),
            self.tr("Higher is more varied; 0 always takes the likeliest word."),
        )
        self._whole(
            section,
            "top_k",
            self.tr("Top-k"),
            self.tr("Choose among this many of the likeliest tokens; 0 is off."),
            off,
        )
        self._fraction(
            section,
            "top_p",
            self.tr("Top-p"),
            self.tr("Choose among the likeliest tokens that together reach this share; 1 is off."),
        )
        self._fraction(
            section,
            "min_p",
            self.tr("Min-p"),
            self.tr("Drop tokens less likely than this share of the likeliest one; 0 is off."),
            off,
        )
        self._whole(
            section,
            "seed",
            self.tr("Seed"),
            self.tr("The same seed and question give the same answer."),
            self.tr("Random"),
        )
        return section

    def _repetition(self) -> Section:
        section, off = Section(self.tr("Repetition")), self.tr("Off")
        self._fraction(
            section,
            "repeat_penalty",
            self.tr("Repeat penalty"),
            self.tr("Above 1 makes words that just occurred less likely; 1 is off."),
            off,
        )
        self._fraction(
            section,
            "presence_penalty",
            self.tr("Presence penalty"),
            self.tr("Above 0 the model looks for new words, however often one occurred; 0 is off."),
        )
        self._fraction(
            section,
            "frequency_penalty",
            self.tr("Frequency penalty"),
            self.tr("Above 0 a word becomes less likely each time it occurs; 0 is off."),
        )
        self._whole(
            section,
            "penalty_window",
            self.tr("Penalty window"),
            self.tr("How many of the last tokens the three penalties look back on; 0 is off."),
            off,
        )
        return section

    def _end(self) -> Section:
        section = Section(self.tr("End of the answer"))
        self._whole(
            section,
            "max_tokens",
            self.tr("Longest answer"),
            self.tr("In tokens; one is about three quarters of an English word."),
            self.tr("No limit"),
        )
        field = LongText(
            stops_shown(self._value.stop),
            "### End",
            lambda text: self._set("stop", stops_typed(text)),
            height=STOPS_HEIGHT,
        )
        self._add(
            section,
            "stop",
            field,
            self.tr("Stop strings"),
            self.tr(
                "The answer ends before any of these. One a line; \\n stands for a line break."
            ),
            lambda value: field.show_text(stops_shown(value)),
            lambda value: stops_shown(value) or self.tr("none"),  # type: ignore[arg-type]
        )
        return section

    def _fraction(
        self, section: Section, name: str, title: str, about: str, special: str = ""
    ) -> None:
        span, value = RANGES[name], getattr(self._value, name)
        field = fraction(
            value, span.lowest, span.highest, lambda v: self._set(name, v), special=special
        )
        self._add(section, name, field, title, about, field.setValue, lambda v: _said(v, special))

    def _whole(self, section: Section, name: str, title: str, about: str, special: str) -> None:
        """`special` is the lowest value, or one below it that stands for None."""
        span, value = RANGES[name], getattr(self._value, name)
        nullable = name in {"seed", "max_tokens"}
        lowest = int(span.lowest) - nullable
        field = whole(
            lowest if value is None else value,
            lowest,
            int(span.highest),
            lambda v: self._set(name, None if nullable and v == lowest else v),
            step=int(span.step),
            special=special,
        )
        self._add(
            section,
            name,
            field,
            title,
            about,
            lambda v: field.setValue(lowest if v is None else v),
            lambda v: special if v is None else _said(v, special),
        )

    def _add(
        self,
        section: Section,
        name: str,
        field: QWidget,
        title: str,
        about: str,
        put: Callable[..., object],
        said: Callable[[object], str],
    ) -> None:
        reset = IconButton(self._look, "undo", "", lambda: self._reset(name), size=16)
        policy = reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        reset.setSizePolicy(policy)
        self._rows[name] = _Row(field, reset, put, said)
        below = isinstance(field, LongText)
        section.add(title, field, about, below=below, span=self._span(name), reset=reset)

    def _span(self, name: str) -> str:
        span = RANGES.get(name)
        if span is None:
            return ""
        lowest = decimal(span.lowest, 2 if span.lowest % 1 else 0)
        highest = decimal(span.highest, 0)
        return self.tr("{lowest} to {highest}").format(lowest=lowest, highest=highest)

    def _set(self, name: str, value: object) -> None:
        self._value = replace(self._value, **{name: value})  # type: ignore[arg-type]
        self._refresh()
        self.changed.emit(self._value)

    def _reset(self, name: str) -> None:
        row, value = self._rows[name], getattr(self._base, name)
        row.field.setFocus()
        with QSignalBlocker(row.field):
            row.put(value)
        self._set(name, value)

    def _refresh(self) -> None:
        for name, row in self._rows.items():
            base = getattr(self._base, name)
            row.reset.setVisible(getattr(self._value, name) != base)
            tip = self.tr("Back to {value}").format(value=row.said(base))
            row.reset.set_tip(tip)


def _said(value: object, special: str) -> str:
    if isinstance(value, int):
        return decimal(value, 0) if value or not special else special
    number = float(value)  # type: ignore[arg-type]
    return decimal(number, 2)
