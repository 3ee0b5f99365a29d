"""The hub token lives in the keyring and nowhere else."""

from __future__ import annotations

import pytest

from app.core.errors import OutsideError, UserError
from app.network.hosts import HUB
from app.network.token import HubToken
from tests.fakes_keyring import KWALLET, PLAINTEXT, SECRET_SERVICE, MemoryKeyring

TOKEN = "hf_abcdefghijklmnop"


async def test_it_is_kept_and_forgotten() -> None:
    keyring = MemoryKeyring(SECRET_SERVICE, KWALLET)
    token = HubToken(keyring, HUB)
    assert await token.get() == ""
    await token.set(f"  {TOKEN}\n")
    assert await HubToken(keyring, HUB).get() == TOKEN
    await token.forget()
    assert (await token.get(), await HubToken(keyring, HUB).get()) == ("", "")
    assert keyring.entries == {}


async def test_the_keyring_is_asked_once() -> None:
    keyring = MemoryKeyring()
    token = HubToken(keyring, HUB)
    await token.get()
    keyring.error = OutsideError("keyring_locked", backend="x")
    assert await token.get() == ""


@pytest.mark.parametrize("text", ["", "short", "two words here", "h\u00e9llo_token_x", "a" * 300])
async def test_what_cannot_be_a_token_is_refused(text: str) -> None:
    with pytest.raises(UserError) as caught:
        await HubToken(MemoryKeyring(), HUB).set(text)
    assert caught.value.code == "hub_token_shape"
    assert not caught.value.facts


async def test_it_is_never_put_where_others_can_read_it() -> None:
    keyring = MemoryKeyring(PLAINTEXT)
    with pytest.raises(OutsideError) as caught:
        await HubToken(keyring, HUB).set(TOKEN)
    assert caught.value.code == "hub_token_no_keyring"
    assert keyring.entries == {}


async def test_it_does_not_show_itself() -> None:
    token = HubToken(MemoryKeyring(), HUB)
    await token.set(TOKEN)
    assert TOKEN not in repr(token) + str(token)


async def test_one_hub_never_learns_the_token_of_another() -> None:
    keyring = MemoryKeyring()
    usual, other = HubToken(keyring, HUB), HubToken(keyring, "https://hub.example:8443/api")
    await usual.set(TOKEN)
    assert await other.get() == ""
    assert [name for _, name in keyring.entries] == ["hub-token https://huggingface.co:443"]
    await HubToken(keyring, "https://hub.example:8443").set("hf_of_the_other")
    await usual.forget()
    assert list(keyring.entries.values()) == ["hf_of_the_other"]
    assert await HubToken(keyring, "https://HUB.example:8443/").get() == "hf_of_the_other"
    assert await HubToken(keyring, "https://hub.example").get() == ""
