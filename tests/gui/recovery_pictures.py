"""Pictures of the way back to locked chats, and of the sheets of the keys: `make screenshots`."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from app.core.errors import OutsideError
from app.vault.rows import Salvaged
from tests.gui.fakes import PHRASE

SIZE = (1240, 820)
GONE = OutsideError("keyring_entry_missing", backend="keyring.backends.SecretService.Keyring")
DAMAGED = OutsideError("store_damaged", path="alcove.db", detail="database disk image is malformed")


async def open_(home, theme: str, size: tuple[int, int] = SIZE) -> None:
    """The window, with whatever page it begins with."""
    from tests.screenshots import settled

    home.open(size=size, theme=theme)
    await settled(home)


async def lost_recoverable(home, theme: str) -> None:
    """The keyring has lost the key, and there is a recovery phrase."""
    home.locksmith.phrase, home.locksmith.fault = PHRASE, GONE
    await open_(home, theme)


async def unlock_recoverable(home, theme: str) -> None:
    """A passphrase is asked that may be forgotten."""
    home.locksmith.lock, home.locksmith.phrase = "needs_passphrase", PHRASE
    await open_(home, theme)


async def recovery_wrong(home, theme: str) -> None:
    """A recovery phrase that is not right."""
    from tests.screenshots import settled

    await lost_recoverable(home, theme)
    home.inside.lost.recover.click()
    await settled(home)
    home.inside.recovery.field.setText("ABCD-EFGH-IJKL-MNOP-QRST-UVW7")
    home.inside.recovery.button.click()


async def recovery_narrow(home, theme: str) -> None:
    """The same in the smallest window, empty."""
    from tests.screenshots import SMALLEST, settled

    home.locksmith.phrase, home.locksmith.fault = PHRASE, GONE
    await open_(home, theme, SMALLEST)
    home.inside.lost.recover.click()
    await settled(home)


async def new_passphrase(home, theme: str) -> None:
    """Another passphrase is asked."""
    from tests.screenshots import settled

    home.locksmith.keyring_again = False
    await lost_recoverable(home, theme)
    home.inside.lost.recover.click()
    await settled(home)
    home.inside.recovery.entered.emit(PHRASE)


async def lost_damaged(home, theme: str) -> None:
    """A damaged file."""
    home.locksmith.fault = DAMAGED
    await open_(home, theme)


async def lost_rescued(home, theme: str) -> None:
    """What a rescue found."""
    await lost_damaged(home, theme)
    backup = Path(f"alcove-{datetime.now(UTC):%Y-%m-%d}-081500.db")
    home.locksmith.saved = Salvaged(home.places.data / "damaged" / "1795", backup, 128, 3051)
    home.inside.lost.rescue.click()


async def privacy(home, theme: str) -> None:
    """The card of privacy, where a passphrase opens the chats."""
    from tests.screenshots import settled

    home.locksmith.protection = "passphrase"
    await open_(home, theme)
    home.session._show_settings()
    await settled(home)
    page = home.session.settings._page
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())


async def recovery_sheet(home, theme: str) -> None:
    """A recovery phrase, shown this once; copied, not yet written down."""
    from app.ui.settings.key_sheets import RecoverySheet

    await open_(home, theme)
    clipboard = home.session.settings.custody.clipboard
    sheet = RecoverySheet(home.look, home.window, PHRASE, clipboard, replaces=True)
    sheet._copy()
    clipboard.forget()
    _lay_over(home, sheet)


async def passphrase_sheet(home, theme: str) -> None:
    """The passphrase is changed; the one until now was mistyped."""
    from app.core.errors import UserError
    from app.ui.sentences import explain
    from app.ui.settings.key_sheets import PassphraseSheet

    await open_(home, theme)
    sheet = PassphraseSheet(home.look, home.window)
    sheet.refuse(explain(UserError("wrong_passphrase")))
    _lay_over(home, sheet)


def _lay_over(home, sheet) -> None:
    """A sheet within the picture of the window: windows of their own are not grabbed."""
    from PySide6.QtCore import Qt

    sheet.setWindowFlags(Qt.WindowType.Widget)
    sheet.adjustSize()
    sheet.move((home.window.width() - sheet.width()) // 2, 200)
    sheet.show()
    sheet.raise_()


PAGES = {
    page.__name__: page
    for page in (
        lost_recoverable, unlock_recoverable, recovery_wrong, recovery_narrow, new_passphrase,
        lost_damaged, lost_rescued, privacy, recovery_sheet, passphrase_sheet,
    )
}  # fmt: skip
