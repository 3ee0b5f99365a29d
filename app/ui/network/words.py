"""Says what a visit was for, how it ended, and how much it carried."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from app.ui.words import decimal, file_size

if TYPE_CHECKING:
    from app.network.ledger import Visit

KILO = 1000


def why_words(why: str) -> str:
    """What the request was for."""
    say = QCoreApplication.translate
    known = {
        "search": say("Network", "Search for models"),
        "model_facts": say("Network", "List of a model's files"),
        "card": say("Network", "Description of a model"),
        "header": say("Network", "Beginning of a model file, to see if it runs here"),
        "download": say("Network", "Download of a model file"),
        "hub": say("Network", "Question to the hub"),
    }
    return known.get(why) or say("Network", "Something else ({word})").format(word=why[:40])


def end_words(visit: Visit, *, is_open: bool) -> str:
    """How it ended; one that never said so was broken off, as when the program was killed."""
    say = QCoreApplication.translate
    if not visit.done:
        return say("Network", "under way") if is_open else say("Network", "broken off")
    if not visit.status:
        return say("Network", "no answer")
    words = {
        2: say("Network", "answered ({status})"),
        3: say("Network", "sent on ({status})"),
        4: say("Network", "refused ({status})"),
        5: say("Network", "the host failed ({status})"),
    }
    special = {
        404: say("Network", "not found ({status})"),
        429: say("Network", "host is busy ({status})"),
    }
    usual = words.get(visit.status // 100, say("Network", "odd answer ({status})"))
    return special.get(visit.status, usual).format(status=visit.status)


def went_wrong(visit: Visit, *, is_open: bool) -> bool:
    """Whether it did not bring what was wanted."""
    return not is_open and (not visit.done or not 200 <= visit.status < 400)


def traffic(count: int) -> str:
    """Bytes that went over the network: `312 bytes`, `4.1 kB`, `860 MB`."""
    if count < KILO:
        return QCoreApplication.translate("Network", "{n} bytes").format(n=count)
    if count < KILO * KILO:
        return f"{decimal(count / KILO, 1 if count < 10 * KILO else 0)} kB"
    return file_size(count)


def moment(seconds: float, now: QDateTime) -> str:
    """`14:02` today, with the date before."""
    when = QDateTime.fromSecsSinceEpoch(int(max(0.0, min(seconds, 1e11))))
    short = QLocale.FormatType.ShortFormat
    time = QLocale().toString(when.time(), short)
    if when.date() == now.date():
        return time
    return f"{QLocale().toString(when.date(), short)}, {time}"


def hub_host(endpoint: str) -> str:
    """The hub's name as people know it, with its port where that is named."""
    return endpoint.partition("//")[2].partition("/")[0] or endpoint


def host_words(endpoint: str) -> list[tuple[str, str]]:
    """The hosts that may be asked, and what for."""
    say = QCoreApplication.translate
    hub = hub_host(endpoint)
    hosts = [
        ("huggingface.co", say("Network", "the hub: search, model descriptions, small files")),
        ("*.huggingface.co, *.hf.co", say("Network", "its own hosts for large files")),
    ]
    if hub != "huggingface.co":
        hosts.insert(0, (hub, say("Network", "the hub that HF_ENDPOINT names")))
    return hosts
