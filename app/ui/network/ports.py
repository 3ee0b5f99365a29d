"""What the network page needs of the rooms below, as protocols: tests hand it fakes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.errors import AlcoveError
    from app.network.ledger import Visit


class Rules(Protocol):
    """Which hosts may be asked (`app.network.hosts.HostRules`)."""

    @property
    def endpoint(self) -> str: ...


class Door(Protocol):
    """The one way out (`app.network.door.Door`)."""

    @property
    def rules(self) -> Rules: ...
    @property
    def offline(self) -> bool: ...
    @property
    def barred(self) -> AlcoveError | None: ...
    def go_offline(self) -> None: ...
    def go_online(self) -> None: ...


class Ledger(Protocol):
    """What was asked of the network (`app.network.ledger.Ledger`); both verbs read or write files.

    `clear` raises OSError.
    """

    def recent(self, limit: int = ...) -> tuple[Visit, ...]: ...
    def clear(self) -> None: ...


class ToldLedger(Ledger, Protocol):
    """One that also tells of each visit (`app.ui.network.told_ledger.ToldLedger`)."""

    def listen(self, tell: Callable[[Visit], object]) -> None: ...
