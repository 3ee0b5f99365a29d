"""The window's style sheet, to be filled with the colours and sizes of a theme."""

from __future__ import annotations

from typing import Final

SHEET: Final = """
* {{ outline: 0; font-size: {ui}px }}
QMainWindow, #center, #head, #page {{ background: {background} }}
#head {{ border-bottom: 1px solid {line} }}
#side, #right {{ background: {panel} }}
#side {{ border: 0 }}
QFrame#edge {{ background: {line}; border: 0 }}
QLabel {{ color: {text}; background: transparent; selection-background-color: {selection};
  selection-color: {text} }}
QLabel[tone="dim"] {{ color: {dim} }}
QLabel[tone="faint"] {{ color: {faint} }}
QLabel[tone="warn"] {{ color: {warn_text} }}
QLabel[tone="bad"] {{ color: {bad} }}
QLabel[scale="tiny"] {{ font-size: {tiny}px }}
QLabel[scale="small"] {{ font-size: {small}px }}
QLabel[scale="head"] {{ font-size: {head}px; font-weight: 600 }}
QLabel[scale="large"] {{ font-size: {large}px; font-weight: 600 }}
QLabel[scale="title"] {{ font-size: {title}px; font-weight: 600 }}
QLabel[weight="strong"] {{ font-weight: 600 }}
QLabel#tag {{ background: {hover}; color: {dim}; border-radius: 6px; padding: 2px 7px;
  font-size: {tiny}px; font-weight: 500 }}
QLabel#key {{ background: {hover}; color: {text}; border-radius: 6px; padding: 3px 8px;
  font-size: {small}px }}
QToolButton {{ border: 1px solid transparent; border-radius: 8px; padding: 5px; color: {dim};
  background: transparent }}
QToolButton:hover, QToolButton:pressed {{ background: {hover}; color: {text} }}
QToolButton:focus {{ border-color: {accent} }}
QToolButton#model {{ font-size: {head}px; font-weight: 600; color: {text}; padding: 5px 8px }}
QToolButton#model::menu-indicator {{ image: none; width: 0 }}
QToolButton#more {{ border: 1px solid {line}; border-radius: 10px; background: {card};
  padding: 5px }}
QToolButton#more:hover, QToolButton#more:pressed {{ background: {hover} }}
QToolButton#more:focus {{ border-color: {accent} }}
QToolButton#send {{ background: {accent}; border-radius: 16px; padding: 0 }}
QToolButton#send:disabled {{ background: {track} }}
QToolButton#send:focus {{ border: 2px solid {text} }}
QPushButton {{ border: 1px solid {line}; border-radius: 10px; padding: 7px 14px;
  background: {card}; color: {text}; font-weight: 500 }}
QPushButton:hover, QPushButton:pressed {{ background: {hover} }}
QPushButton:focus {{ border-color: {accent} }}
QPushButton:disabled {{ color: {faint}; background: {panel} }}
QPushButton#new {{ text-align: left; padding: 7px 12px }}
QPushButton#entry {{ text-align: left; padding: 7px 12px; background: transparent;
  border-color: transparent }}
QPushButton#entry:hover, QPushButton#entry:checked {{ background: {hover} }}
QPushButton#entry:focus {{ border-color: {accent} }}
QPushButton[kind="primary"] {{ background: {accent}; color: {on_accent}; border-color: {accent} }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {text}; padding: 6px 13px }}
QPushButton[kind="primary"]:disabled {{ background: {track}; color: {faint};
  border-color: {track} }}
QPushButton[kind="plain"] {{ background: transparent; border-color: transparent; color: {accent};
  padding: 4px 8px }}
QPushButton[kind="plain"]:hover {{ background: {hover} }}
QPushButton[kind="plain"]:focus {{ border-color: {accent} }}
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit {{ border: 1px solid {line};
  border-radius: 8px; padding: 6px 10px; background: {card}; color: {text};
  selection-background-color: {selection}; selection-color: {text} }}
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus {{
  border-color: {accent} }}
QLineEdit#search {{ border: 1px solid transparent; border-radius: 10px; padding: 6px 10px 6px 4px;
  background: {hover} }}
QLineEdit#search:focus {{ border-color: {accent} }}
QLineEdit#phrase {{ font-size: {head}px; padding: 9px 10px }}
QLineEdit#rename {{ border-radius: 8px; padding: 2px 6px; border-color: {accent} }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{ border: 0; padding: 0;
  background: transparent }}
QComboBox::drop-down {{ border: 0; width: 22px }}
QComboBox QAbstractItemView {{ background: {card}; color: {text}; border: 1px solid {line};
  selection-background-color: {hover}; selection-color: {text}; outline: 0 }}
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button,
QDoubleSpinBox::down-button {{ width: 0; border: 0 }}
QRadioButton, QCheckBox {{ color: {text}; spacing: 8px; padding: 4px; border-radius: 8px;
  border: 1px solid transparent }}
QRadioButton::indicator {{ width: 14px; height: 14px; border-radius: 8px;
  border: 1px solid {faint}; background: {card} }}
QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 5px solid {accent};
  background: {on_accent} }}
QCheckBox::indicator {{ width: 14px; height: 14px; border-radius: 4px;
  border: 1px solid {faint}; background: {card} }}
QCheckBox::indicator:checked {{ width: 6px; height: 6px; border: 5px solid {accent};
  background: {on_accent} }}
QRadioButton:focus, QCheckBox:focus {{ border-color: {accent} }}
#composer {{ background: {card}; border: 1px solid {line}; border-radius: 18px }}
#composer:focus {{ border-color: {accent} }}
QTextEdit#input {{ border: 0; background: transparent; color: {text}; font-size: {message}px;
  selection-background-color: {selection}; selection-color: {text} }}
QPlainTextEdit#passages {{ border: 0; border-radius: 0; padding: 8px 12px;
  background: {background} }}
QFrame#tray {{ background: transparent; border: 0; border-bottom: 1px solid {line} }}
QFrame#palette {{ background: {card}; border: 1px solid {line}; border-radius: 12px }}
QLineEdit#command {{ border: 0; border-bottom: 1px solid {line}; border-radius: 0;
  padding: 10px 12px; font-size: {head}px; background: transparent }}
QFrame#card {{ background: {card}; border: 1px solid {line}; border-radius: 12px }}
QFrame#notice {{ background: {card}; border: 1px solid {line}; border-radius: 12px }}
QFrame#notice:focus {{ border-color: {accent} }}
QFrame#toast {{ background: {card}; border: 1px solid {line}; border-radius: 10px }}
QProgressBar {{ border: 0; border-radius: 3px; background: {track} }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px }}
QListView {{ border: 0; background: transparent }}
QScrollArea, QScrollArea > QWidget > QWidget#page {{ border: 0; background: {background} }}
QScrollArea#cards, QWidget#cards {{ border: 0; background: transparent }}
QMenu {{ background: {card}; color: {text}; border: 1px solid {line}; padding: 5px }}
QMenu::item {{ padding: 7px 22px 7px 12px; border-radius: 7px }}
QMenu::item:selected {{ background: {hover} }}
QMenu::item:disabled {{ color: {faint} }}
QMenu::section {{ color: {faint}; padding: 6px 12px; font-size: {tiny}px; font-weight: 600 }}
QMenu::separator {{ height: 1px; background: {line}; margin: 5px 8px }}
QMenu::icon {{ padding-left: 8px }}
QScrollBar:vertical {{ width: 10px; background: transparent; margin: 2px }}
QScrollBar::handle:vertical {{ background: {line}; border-radius: 3px; min-height: 36px }}
QScrollBar::handle:vertical:hover {{ background: {faint} }}
QScrollBar::handle:vertical:disabled {{ background: transparent }}
QScrollBar:horizontal {{ height: 10px; background: transparent; margin: 2px }}
QScrollBar::handle:horizontal {{ background: {line}; border-radius: 3px; min-width: 36px }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
  height: 0; width: 0; background: transparent }}
QToolTip {{ color: {text}; background: {card}; border: 1px solid {line}; padding: 4px 6px }}
"""
