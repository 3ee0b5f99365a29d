"""The model of the list: any sequence of changes leaves what a fresh one would show, and fast."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from app.ui.chat_list import ChatListView
from app.ui.chat_model import ChatModel
from app.ui.style import Look
from app.vault.rows import ConversationRow, FolderRow

HOUR = 3_600_000
FRAME = 0.016


def row(id_: int, now: int, **more: object) -> ConversationRow:
    """A chat that changed `id_` hours ago."""
    made = ConversationRow(id_, f"chat {id_}", 0, now - id_ * HOUR, False, False, None, "")
    return replace(made, **more)


def shown(model: ChatModel) -> list[str]:
    """Every line, from the top."""
    return [str(model.index(at, 0).data()) for at in range(model.rowCount())]


def fresh(rows: dict[int, ConversationRow], folders: list[FolderRow], open_: set[int]) -> list[str]:
    """What a model shows that was filled at once."""
    model = ChatModel()
    model.show_rows(list(rows.values()), complete=True, folders=folders, unfolded=tuple(open_))
    return shown(model)


@pytest.mark.parametrize("seed", range(6))
def test_changes_one_by_one_lead_to_the_same_list(qapp, seed: int):
    dice, now = random.Random(seed), int(time.time() * 1000)
    folders = [FolderRow(1, "one", 0), FolderRow(2, "two", 0)]
    rows = {id_: row(id_, now, folder=dice.choice((None, 1, 2))) for id_ in range(1, 40)}
    model, open_ = ChatModel(), set[int]()
    checks = QAbstractItemModelTester(model)
    model.show_rows(list(rows.values()), complete=True, folders=folders)
    for _ in range(150):
        id_ = dice.randint(1, 60)
        old = rows.get(id_) or row(id_, now)
        match dice.randrange(5):
            case 0:
                rows[id_] = replace(old, updated=now - dice.randint(0, 2000) * HOUR)
            case 1:
                rows[id_] = replace(old, pinned=not old.pinned)
            case 2:
                rows[id_] = replace(old, folder=dice.choice((None, 1, 2)))
            case 3:
                rows.pop(id_, None)
                model.forget(id_)
            case 4:
                folder = dice.choice((1, 2))
                open_ ^= {folder}
                model.fold(folder, folder not in open_)
        if id_ in rows:
            model.put(rows[id_])
        assert shown(model) == fresh(rows, folders, open_)
    del checks


@pytest.mark.parametrize("seed", range(6))
def test_folders_that_come_and_go_lead_to_the_same_list(qapp, seed: int):
    dice, now = random.Random(seed), int(time.time() * 1000)
    ids = (None, 1, 2, 3, 4)
    rows = {
        id_: replace(row(id_, now - 20 * id_ * HOUR), folder=dice.choice(ids), pinned=id_ % 9 == 0)
        for id_ in range(1, 60)
    }
    stored = {id_: FolderRow(id_, f"folder {id_}", 0) for id_ in (1, 2)}
    hidden, model = set[int](), ChatModel()
    checks, resets = QAbstractItemModelTester(model), list[int]()
    model.show_rows(list(rows.values()), complete=True, folders=[*stored.values()], unfolded=(1, 4))
    model.modelReset.connect(lambda: resets.append(1))
    for _ in range(80):
        id_ = dice.choice(ids[1:])
        if dice.random() < 0.5 and id_ in stored:
            hidden ^= {id_}
            model.hide_folder(id_, id_ in hidden)
        else:
            if stored.pop(id_, None) is None:
                stored[id_] = FolderRow(id_, f"folder {id_}", 0)
            stored = dict(sorted(stored.items()))
            model.show_folders(list(stored.values()))
        seen = [one for one in stored.values() if one.id not in hidden]
        assert shown(model) == fresh(rows, seen, {1, 4})
    assert not resets
    del checks


def test_pages_may_come_in_any_order(qapp):
    now = int(time.time() * 1000)
    rows = {id_: row(id_, now) for id_ in range(1, 400)}
    model, ids = ChatModel(), list(rows)
    checks = QAbstractItemModelTester(model)
    random.Random(1).shuffle(ids)
    for at in range(0, 399, 57):
        model.add_rows([rows[id_] for id_ in ids[at : at + 57]], complete=False)
    assert shown(model) == fresh(rows, [], set())
    assert [model.index_of(id_).data() for id_ in (1, 200, 399)] == [
        "chat 1",
        "chat 200",
        "chat 399",
    ]
    del checks


def quickest(act: Callable[[], object], times: int = 5) -> float:
    """Seconds of the quickest of a few runs: what the work itself takes."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        act()
        taken.append(time.perf_counter() - begun)
    return min(taken)


def test_a_change_among_ten_thousand_chats_takes_no_frame(qapp, qtbot):
    now = int(time.time() * 1000)
    rows = [row(id_, now, folder=1 if 20 <= id_ < 40 else None) for id_ in range(1, 10_001)]
    model = ChatModel()
    view = ChatListView(Look("light", 15), model)
    qtbot.addWidget(view)
    view.resize(256, 700)
    model.show_rows(rows, complete=True, folders=[FolderRow(1, "one", 0)])
    view.show()
    qapp.processEvents()
    times = iter(range(1, 1000))

    def grow() -> None:
        model.put(replace(rows[8000], updated=now + next(times)))
        view.select(8001)
        qapp.processEvents()

    def put_away() -> None:
        model.put(replace(rows[5], folder=1 if next(times) % 2 else None))
        qapp.processEvents()

    def hide() -> None:
        model.hide(7, next(times) % 2 == 0)
        qapp.processEvents()

    def scroll() -> None:
        bar = view.verticalScrollBar()
        bar.setValue((bar.value() + 50_000) % bar.maximum())
        view.viewport().repaint()

    more = [FolderRow(id_, "new", 0) for id_ in range(2, 30)]

    def make_folder() -> None:
        model.show_folders([FolderRow(1, "one", 0), *more[: next(times) % len(more) + 1]])
        qapp.processEvents()

    def delete_folder() -> None:
        model.hide_folder(1, next(times) % 2 == 0)
        qapp.processEvents()

    def step() -> None:
        model.neighbour(5000, 1)

    for act in (grow, put_away, hide, scroll, step, make_folder, delete_folder):
        taken = quickest(act)
        print(act.__name__, taken)
        assert taken < FRAME
    assert model.rowCount() > 10_000
    assert not model.index_of(20_000).isValid()
    assert model.entry(QModelIndex()) is None
