"""The hub token lives in the keyring and nowhere else."""

from __future__ import annotations

import pytest

from app.core.errors import OutsideError, UserError
from app.network.token import HubToken
from tests.fakes_keyring import KWALLET, PLAINTEXT, SECRET_SERVICE, MemoryKeyring

TOKEN = "hf_abcdefghijklmnop"


async def test_it_is_kept_and_forgotten() -> None:
    keyring = MemoryKeyring(SECRET_SERVICE, KWALLET)
    token = HubToken(keyring)
    assert await token.get() == ""
    await token.set(f"  {TOKEN}\n")
    assert await HubToken(keyring).get() == TOKEN
    await token.forget()
    assert (await token.get(), await HubToken(keyring).get()) == ("", "")
    assert keyring.entries == {}


async def test_the_keyring_is_asked_once() -> None:
    keyring = MemoryKeyring()
    token = HubToken(keyring)
    await token.get()
    keyring.error = OutsideError("keyring_locked", backend="x")
    assert await token.get() == ""


@pytest.mark.parametrize("text", ["", "short", "two words here", "h\u00e9llo_token_x", "a" * 300])
async def test_what_cannot_be_a_token_is_refused(text: str) -> None:
    with pytest.raises(UserError) as caught:
        await HubToken(MemoryKeyring()).set(text)
    assert caught.value.code == "hub_token_shape"
    assert not caught.value.facts


async def test_it_is_never_put_where_others_can_read_it() -> None:
    keyring = MemoryKeyring(PLAINTEXT)
    with pytest.raises(OutsideError) as caught:
        await HubToken(keyring).set(TOKEN)
    assert caught.value.code == "hub_token_no_keyring"
    assert keyring.entries == {}


async def test_it_does_not_show_itself() -> None:
    token = HubToken(MemoryKeyring())
    await token.set(TOKEN)
    assert TOKEN not in repr(token) + str(token)
