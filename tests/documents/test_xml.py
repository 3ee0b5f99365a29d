"""XML is read without a DTD, without entities, and within bounds (threat D2)."""

from __future__ import annotations

import pytest

from app.core.errors import UserError
from app.documents.child import xml

DEEP = b"<a>" * 1000 + b"</a>" * 1000
REFUSED = {
    "an entity": (b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "document_xml_refused"),
    "an outer entity": (
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
        "document_xml_refused",
    ),
    "an outer DTD": (b'<!DOCTYPE a SYSTEM "http://127.0.0.1:1/x.dtd"><a/>', "document_xml_refused"),
    "too deep": (DEEP, "document_bomb"),
    "not closed": (b"<a>", "document_damaged"),
    "nothing": (b"", "document_damaged"),
    "two roots": (b"<a/><a/>", "document_damaged"),
    "no text": (b"<a>\xff\xfe</a>", "document_damaged"),
    "an unknown encoding": (b'<?xml version="1.0" encoding="no"?><a/>', "document_damaged"),
    "zeros": (bytes(100), "document_damaged"),
}


@pytest.mark.parametrize(("untrusted", "code"), REFUSED.values(), ids=REFUSED)
def test_what_is_refused(untrusted: bytes, code: str) -> None:
    with pytest.raises(UserError) as caught:
        xml.tree(untrusted)
    assert caught.value.code == code
    with pytest.raises(UserError) as caught:
        list(xml.each(untrusted, "b"))
    assert caught.value.code == code


def test_too_many_elements(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml, "MOST_ELEMENTS", 100)
    with pytest.raises(UserError, match="document_bomb"):
        xml.tree(b"<a>" + b"<b/>" * 300 + b"</a>")


def test_a_bare_document_type_where_it_is_usual() -> None:
    untrusted = b'<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://127.0.0.1:1/"><ncx/>'
    assert xml.tree(untrusted, doctype=True).tag == "ncx"
    with pytest.raises(UserError, match="document_xml_refused"):
        xml.tree(b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', doctype=True)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1"])
def test_encodings(encoding: str) -> None:
    declared = encoding.removesuffix("-sig")
    text = f'<?xml version="1.0" encoding="{declared}"?><a>ü</a>'
    assert xml.tree(text.encode(encoding)).text == "ü"


def test_one_element_after_the_other() -> None:
    rows = b"".join(b'<row n="%d"><c>%d</c><row>in</row></row>' % (n, n) for n in range(1000))
    untrusted = b'<s xmlns="urn:x"><other/><data>' + rows + b"</data><row>last</row></s>"
    found = [
        (row.get("n"), "".join(row.itertext()), xml.local(row))
        for row in xml.each(untrusted, "{urn:x}row")
    ]
    assert found[:-1] == [(f"{n}", f"{n}in", "row") for n in range(1000)]
    assert found[-1] == (None, "last", "row")


def test_what_was_read_is_forgotten() -> None:
    untrusted = b"<a>" + b"<b><c/></b>" * 5 + b"</a>"
    parents = []
    for element in xml.each(untrusted, "b"):
        assert [xml.local(child) for child in element] == ["c"]
        parents.append(element)
    assert len(parents) == 5
