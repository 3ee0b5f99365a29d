"""The locksmith knows what has to happen before there is a store, and opens it that way."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from app.core.errors import AlcoveError, BugError, OutsideError, UserError
from app.vault import keys
from app.vault.keys import KEYS, STORE
from app.vault.locksmith import Locksmith
from app.vault.sidecar import COPY
from app.vault.store import Vault
from tests.fakes_keyring import PLAINTEXT, SECRET_SERVICE, MemoryKeyring, NoKeyring
from tests.vault.conftest import CHEAP, holding


@pytest.fixture
def keyring() -> MemoryKeyring:
    """One that encrypts."""
    return MemoryKeyring()


@pytest.fixture
def smith(folder: Path, keyring: MemoryKeyring) -> Locksmith:
    """Of a folder that is not there yet."""
    return Locksmith(folder, keyring)


async def with_a_title(vault: Vault) -> None:
    await vault.create_conversation("A secret garden")
    await vault.close()


async def titles(vault: Vault) -> list[str]:
    found = [row.title for row in await vault.conversations()]
    await vault.close()
    return found


@pytest.mark.parametrize(
    ("keyring", "state"),
    [
        (MemoryKeyring(), "fresh"),
        (MemoryKeyring(PLAINTEXT, SECRET_SERVICE), "fresh"),
        (MemoryKeyring(PLAINTEXT), "fresh_no_keyring"),
        (NoKeyring(), "fresh_no_keyring"),
    ],
)
async def test_a_new_user(folder: Path, keyring: MemoryKeyring, state: str) -> None:
    assert await Locksmith(folder, keyring).state() == state
    assert not folder.exists()


async def test_with_a_keyring_it_opens_without_a_question(
    smith: Locksmith, folder: Path, keyring: MemoryKeyring
) -> None:
    await with_a_title(await smith.create_keyring())
    again = Locksmith(folder, keyring)
    assert await again.state() == "open"
    assert await titles(await again.open()) == ["A secret garden"]
    assert again.protection == "keyring"
    assert holding(folder, "secret garden") == []


async def test_with_a_passphrase_it_asks(folder: Path) -> None:
    key = await keys.create_with_passphrase(folder, "correct horse", cost=CHEAP)
    await with_a_title(await Vault.open(folder, key))
    smith = Locksmith(folder, NoKeyring())
    assert await smith.state() == "needs_passphrase"
    with pytest.raises(UserError, match="wrong_passphrase"):
        await smith.open_passphrase("wrong horse")
    assert await titles(await smith.open_passphrase("correct horse")) == ["A secret garden"]
    assert smith.protection == "passphrase"


async def test_making_one_with_a_passphrase(smith: Locksmith, folder: Path) -> None:
    await with_a_title(await smith.create_passphrase("correct horse"))
    assert smith.protection == "passphrase"
    assert await smith.state() == "needs_passphrase"
    assert holding(folder, "secret garden") == holding(folder, "correct horse") == []


async def test_without_encryption_by_choice(folder: Path) -> None:
    smith = Locksmith(folder, NoKeyring())
    await with_a_title(await smith.create_plain())
    assert smith.protection == "none"
    again = Locksmith(folder, NoKeyring())
    assert await again.state() == "open"
    assert await titles(await again.open()) == ["A secret garden"]
    assert again.protection == "none"


async def test_keys_that_are_gone_are_never_made_anew(
    smith: Locksmith, folder: Path, keyring: MemoryKeyring
) -> None:
    await with_a_title(await smith.create_keyring())
    (folder / KEYS).unlink()
    (folder / COPY).unlink()
    assert await smith.state() == "lost"
    store = (folder / STORE).read_bytes()
    for verb in (smith.create_keyring, smith.create_plain, smith.open):
        with pytest.raises(AlcoveError):
            await verb()
    with pytest.raises(UserError, match="key_would_be_lost"):
        await smith.create_passphrase("correct horse")
    assert (folder / STORE).read_bytes() == store


async def test_a_second_store_is_never_made_over_the_first(smith: Locksmith) -> None:
    await with_a_title(await smith.create_keyring())
    for verb in (smith.create_keyring, smith.create_plain):
        with pytest.raises(UserError, match="key_would_be_lost"):
            await verb()
    assert await titles(await smith.open()) == ["A secret garden"]


async def test_damaged_keys_are_told(smith: Locksmith, folder: Path) -> None:
    await with_a_title(await smith.create_keyring())
    (folder / KEYS).write_bytes(b"{")
    (folder / COPY).unlink()
    with pytest.raises(OutsideError, match="keys_damaged"):
        await smith.state()


async def test_no_unprotecting_keyring_is_used(folder: Path) -> None:
    keyring = MemoryKeyring(PLAINTEXT)
    with pytest.raises(OutsideError, match="keyring_unprotected"):
        await Locksmith(folder, keyring).create_keyring()
    assert keyring.entries == {}


async def test_a_keyring_that_hangs_is_told_and_works_later(
    smith: Locksmith, keyring: MemoryKeyring
) -> None:
    await with_a_title(await smith.create_keyring())
    keyring.error = OutsideError("keyring_timeout", backend="x", seconds=10.0)
    assert await smith.state() == "open"
    with pytest.raises(OutsideError, match="keyring_timeout"):
        await smith.open()
    keyring.error = None
    assert await titles(await smith.open()) == ["A secret garden"]


async def test_keyrings_by_name_and_whether_they_protect(folder: Path) -> None:
    found = await Locksmith(folder, MemoryKeyring(SECRET_SERVICE, PLAINTEXT)).keyrings()
    assert found == [SECRET_SERVICE.name, f"{PLAINTEXT.name} (does not protect)"]


async def with_a_phrase(smith: Locksmith, passphrase: str = "") -> str:
    """Make a recovery phrase, as the settings do."""
    phrase = smith.new_phrase()
    await smith.keep_phrase(phrase, passphrase)
    return phrase


async def test_what_the_keyring_lost_the_phrase_gives_back(
    smith: Locksmith, folder: Path, keyring: MemoryKeyring
) -> None:
    await with_a_title(await smith.create_keyring())
    assert not smith.has_recovery
    phrase = await with_a_phrase(smith)
    assert smith.has_recovery
    keyring.entries.clear()
    again = Locksmith(folder, keyring)
    assert "recovery" in await again.ways()
    with pytest.raises(OutsideError, match="keyring_entry_missing"):
        await again.open()
    with pytest.raises(UserError, match="wrong_recovery"):
        await again.recover("AAAA-AAAA-AAAA-AAAA-AAAA-AAAA")
    assert await again.recover(phrase)
    assert await titles(await again.open()) == ["A secret garden"]
    assert (again.protection, again.has_recovery) == ("keyring", True)
    later = Locksmith(folder, keyring)
    assert await titles(await later.open()) == ["A secret garden"]


async def test_without_any_keyring_a_new_passphrase_takes_its_place(
    smith: Locksmith, folder: Path
) -> None:
    await with_a_title(await smith.create_keyring())
    phrase = await with_a_phrase(smith)
    again = Locksmith(folder, NoKeyring())
    with pytest.raises(OutsideError, match="keyring_missing"):
        await again.open()
    assert not await again.recover(phrase)
    await again.set_passphrase("correct horse")
    assert await titles(await again.open()) == ["A secret garden"]
    assert again.protection == "passphrase"
    later = Locksmith(folder, NoKeyring())
    assert await later.state() == "needs_passphrase"
    assert await titles(await later.open_passphrase("correct horse")) == ["A secret garden"]


async def test_a_recovery_that_changes_nothing_opens_all_the_same(
    smith: Locksmith, folder: Path, keyring: MemoryKeyring
) -> None:
    await with_a_title(await smith.create_keyring())
    phrase = await with_a_phrase(smith)
    abroad = Locksmith(folder, NoKeyring())
    assert not await abroad.recover(phrase)
    assert await titles(await abroad.open()) == ["A secret garden"]
    assert abroad.protection == "keyring"
    assert await titles(await Locksmith(folder, keyring).open()) == ["A secret garden"]


async def test_a_forgotten_passphrase(smith: Locksmith, folder: Path) -> None:
    await with_a_title(await smith.create_passphrase("correct horse"))
    with pytest.raises(UserError, match="wrong_passphrase"):
        await smith.prove("wrong horse")
    with pytest.raises(UserError, match="wrong_passphrase"):
        await with_a_phrase(smith, "wrong horse")
    await smith.prove("correct horse")
    phrase = await with_a_phrase(smith, "correct horse")
    again = Locksmith(folder, NoKeyring())
    assert await again.state() == "needs_passphrase"
    assert not await again.recover(phrase)
    assert await again.state() == "open"
    await again.set_passphrase("another horse")
    assert await titles(await again.open()) == ["A secret garden"]
    assert await again.state() == "needs_passphrase"
    await again.change_passphrase(phrase, "a third horse")
    await again.change_passphrase("a third horse", "a fourth horse")
    with pytest.raises(UserError, match="wrong_passphrase"):
        await again.open_passphrase("correct horse")
    assert await titles(await again.open_passphrase("a fourth horse")) == ["A secret garden"]
    assert await titles(await again.open_passphrase(phrase)) == ["A secret garden"]
    assert holding(folder, phrase) == holding(folder, phrase.replace("-", "")) == []


async def test_no_key_is_used_that_was_not_found(smith: Locksmith) -> None:
    await with_a_title(await smith.create_passphrase("correct horse"))
    for verb in (smith.set_passphrase("another horse"), smith.rescue()):
        with pytest.raises(BugError, match="key_not_in_hand"):
            await verb
    with pytest.raises(UserError, match="key_slot_missing"):
        await smith.recover(smith.new_phrase())


@pytest.mark.parametrize("kind", ["keyring", "passphrase", "none"])
async def test_a_damaged_store_is_rescued_without_a_second_question(
    folder: Path, keyring: MemoryKeyring, kind: str
) -> None:
    smith = Locksmith(folder, keyring)
    make = {
        "keyring": smith.create_keyring,
        "passphrase": lambda: smith.create_passphrase("correct horse"),
        "none": smith.create_plain,
    }[kind]
    vault = await make()
    await vault.create_conversation("A secret garden")
    await vault.daily_backup()
    await vault.close()
    (folder / STORE).write_bytes(b"")
    damaged = Locksmith(folder, keyring)
    asked = damaged.open_passphrase("correct horse") if kind == "passphrase" else damaged.open()
    with pytest.raises(OutsideError, match="store_damaged"):
        await asked
    saved = await damaged.rescue()
    assert saved.conversations == 1
    assert saved.backup is not None
    assert saved.aside is not None
    assert (saved.aside / STORE).exists()
    assert await damaged.state() == "open"
    assert await titles(await damaged.open()) == ["A secret garden"]
    assert damaged.protection == kind


async def offered(smith: Locksmith) -> bool:
    """Whether a rescue is offered before the store is open."""
    try:
        vault = await smith.open()
    except OutsideError as error:
        return error.code == "store_damaged"
    assert await titles(vault) == ["A secret garden"]
    return False


async def test_damage_noticed_while_open_is_offered_until_it_is_rescued(
    smith: Locksmith, folder: Path, keyring: MemoryKeyring
) -> None:
    await with_a_title(await smith.create_keyring())
    await smith.note_damage()
    assert await offered(Locksmith(folder, keyring))
    later = Locksmith(folder, keyring)
    assert await offered(later), "the window was closed at the first offer"
    assert (await later.rescue()).conversations == 1
    assert not await offered(Locksmith(folder, keyring)), "closed before it was opened again"
    assert not await offered(later)


async def test_or_until_the_store_was_opened_all_the_same(
    smith: Locksmith, folder: Path, keyring: MemoryKeyring
) -> None:
    await with_a_title(await smith.create_keyring())
    await smith.note_damage()
    later = Locksmith(folder, keyring)
    assert await offered(later)
    assert not await offered(later)
    assert not await offered(Locksmith(folder, keyring))
    await later.note_damage()
    assert await offered(later)


async def test_the_terminal_opens_and_leaves_the_offer_to_the_window(
    smith: Locksmith, folder: Path, keyring: MemoryKeyring
) -> None:
    await with_a_title(await smith.create_keyring())
    await smith.note_damage()
    for _ in range(2):
        terminal = Locksmith(folder, keyring)
        terminal.offers_rescue = False
        assert not await offered(terminal)
    assert await offered(Locksmith(folder, keyring))


async def test_a_rescue_ends_before_the_window_has_closed(
    smith: Locksmith, folder: Path, keyring: MemoryKeyring
) -> None:
    vault = await smith.create_keyring()
    await vault.daily_backup()
    await with_a_title(vault)
    (folder / STORE).write_bytes(b"")
    damaged = Locksmith(folder, keyring)
    with pytest.raises(OutsideError, match="store_damaged"):
        await damaged.open()
    rescue = asyncio.create_task(damaged.rescue())
    while not (folder / "damaged").exists():
        await asyncio.sleep(0)
    rescue.cancel()
    with pytest.raises(asyncio.CancelledError):
        await rescue
    assert (folder / STORE).exists()
    assert await titles(await Locksmith(folder, keyring).open()) == []


async def test_one_change_of_the_keys_at_a_time(
    smith: Locksmith, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await with_a_title(await smith.create_keyring())
    steps: list[str] = []

    async def slow(*_: object) -> None:
        steps.append("begun")
        await asyncio.sleep(0)
        steps.append("ended")

    monkeypatch.setattr(keys, "add_recovery", slow)
    await asyncio.gather(*(smith.keep_phrase(smith.new_phrase(), "") for _ in range(3)))
    assert steps == ["begun", "ended"] * 3
