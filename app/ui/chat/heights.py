"""The heights of all messages in a Fenwick tree: sums and searches in O(log n)."""

from __future__ import annotations

from collections.abc import Iterable


class Heights:
    """Whole pixels, one for each message, in reading order."""

    def __init__(self, heights: Iterable[int] = ()) -> None:
        self._heights = list(heights)
        self._tree = [0, *self._heights]
        for node in range(1, len(self._tree)):
            above = node + (node & -node)
            if above < len(self._tree):
                self._tree[above] += self._tree[node]

    @classmethod
    def uniform(cls, count: int, height: int) -> Heights:
        """All alike: made at once, however many there are."""
        made = cls()
        made._heights = [height] * count
        made._tree = [height * (node & -node) for node in range(count + 1)]
        return made

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def set(self, index: int, height: int) -> int:
        """Give one message a new height; returns by how much it grew."""
        grown = height - self._heights[index]
        if grown:
            self._heights[index] = height
            node = index + 1
            while node < len(self._tree):
                self._tree[node] += grown
                node += node & -node
        return grown

    def append(self, height: int) -> None:
        """Add a message at the end."""
        self._heights.append(height)
        node = len(self._heights)
        self._tree.append(height + self.top(node - 1) - self.top(node - (node & -node)))

    def top(self, index: int) -> int:
        """Pixels above message `index`: the sum of all before it."""
        total = 0
        while index > 0:
            total += self._tree[index]
            index &= index - 1
        return total

    def total(self) -> int:
        """Pixels of all messages."""
        return self.top(len(self._heights))

    def at(self, offset: int) -> int:
        """The message that covers pixel `offset`; the first or last when outside, -1 if none."""
        node, step, size = 0, 1 << len(self._heights).bit_length(), len(self._heights)
        while step:
            following = node + step
            if following <= size and self._tree[following] <= offset:
                node = following
                offset -= self._tree[following]
            step >>= 1
        return min(node, size - 1)
