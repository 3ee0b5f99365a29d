"""Which addresses are let through, and which may see the token."""

from __future__ import annotations

import pytest

from app.core.errors import OutsideError
from app.network.hosts import HostRules, endpoint_in

LOCAL = "http://127.0.0.1:8080"


@pytest.mark.parametrize(
    "url",
    [
        "https://huggingface.co/api/models?search=a",
        "https://HuggingFace.co/x",
        "https://cdn-lfs.huggingface.co/x",
        "https://cas-bridge.xethub.hf.co/x?Signature=1",
        "https://us.aws.cdn.hf.co:443/x",
    ],
)
def test_the_hub_and_its_hosts_are_let_through(url: str) -> None:
    assert HostRules().check(url).port == 443


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("https://evil.com/", "host_refused"),
        ("https://huggingface.co.evil.com/", "host_refused"),
        ("https://evilhuggingface.co/", "host_refused"),
        ("https://evilhf.co/", "host_refused"),
        ("https://huggingface.co@evil.com/", "host_refused"),
        ("https://evil.com\\@huggingface.co/", "host_refused"),
        ("https://user:secret@huggingface.co/", "host_refused"),
        ("https://huggingface.co./", "host_refused"),
        ("https://huggingface.co:8443/", "host_refused"),
        ("https://huggingface.co:99999/", "host_refused"),
        ("https://hugg\u0456ngface.co/", "host_refused"),
        ("https://huggingface.co/a b", "host_refused"),
        ("https://huggingface.co/\r\nX: y", "host_refused"),
        ("https://[::1/", "host_refused"),
        ("https:///x", "host_refused"),
        ("", "host_refused"),
        ("https://127.0.0.1/", "host_refused"),
        ("https://169.254.169.254/latest/meta-data", "host_refused"),
        ("http://huggingface.co/", "not_https"),
        ("ftp://huggingface.co/", "not_https"),
        ("file://huggingface.co/etc/passwd", "not_https"),
    ],
)
def test_everything_else_is_refused(url: str, code: str) -> None:
    with pytest.raises(OutsideError) as caught:
        HostRules().check(url)
    assert caught.value.code == code


def test_a_hub_on_this_computer_may_use_plain_http_for_itself_and_its_files() -> None:
    rules = HostRules(LOCAL)
    assert rules.check("http://localhost:9/x").authority == "localhost:9"
    assert rules.check("http://[::1]:9/").authority == "[::1]:9"
    for url in ("http://192.168.1.4/", "http://huggingface.co/"):
        with pytest.raises(OutsideError):
            rules.check(url)


def test_another_hub_must_have_https_and_answers_on_its_own_port_only() -> None:
    rules = HostRules("https://hub.example:8443/")
    assert rules.check("https://hub.example:8443/api").host == "hub.example"
    assert rules.check("https://cdn.hf.co/x").host == "cdn.hf.co"
    with pytest.raises(OutsideError):
        rules.check("https://hub.example/api")
    with pytest.raises(OutsideError) as caught:
        HostRules("http://hub.example")
    assert caught.value.code == "not_https"


def test_only_the_hub_itself_may_see_the_token() -> None:
    assert HostRules().may_carry_token("https://huggingface.co/a")
    for url in ("https://cdn-lfs.huggingface.co/a", "http://huggingface.co/a", "https://hf.co/a"):
        assert not HostRules().may_carry_token(url)
    assert not HostRules(LOCAL).may_carry_token("http://127.0.0.1:8081/")
    assert not HostRules(LOCAL).may_carry_token("http://localhost:8080/")


def test_the_environment_may_name_the_hub() -> None:
    assert endpoint_in({}) == "https://huggingface.co"
    assert endpoint_in({"HF_ENDPOINT": " https://hub.example "}) == "https://hub.example"
