"""Random values of many kinds; a fixed share of them is kept for held-out documents."""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path

RESERVED_SHARE = 8
CLOSED_KINDS = frozenset(
    {"colour", "material", "count", "degrees", "minutes", "days", "hours", "item", "job"}
    | {"illness", "allergen"}
)

_ACCENTED, _FOREIGN = 0.15, 0.015  # shares of made-up names in other alphabets
_ODD = 0.15  # and, in training, of letters as they fall
_ACCENTS = {
    "a": "äáàâåãæ",
    "c": "çčć",
    "d": "ďđ",
    "e": "éèêëěę",
    "g": "ğ",
    "i": "íïîì",
    "l": "ł",
    "n": "ñńň",
    "o": "öøóôõőœ",
    "r": "ř",
    "s": "šśşß",
    "t": "ťț",
    "u": "üúùůûű",
    "y": "ýÿ",
    "z": "žźż",
}
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_GREEK = str.maketrans(_LATIN, "αβκδεφγηιξκλμνοπθρστυωωχψζ")
_CYRILLIC = str.maketrans(_LATIN, "абцдефгхийклмнопкрстувщжыз")

Maker = Callable[[random.Random, bool], str]


@cache
def listed(name: str) -> tuple[str, ...]:
    """Give one of the lists in names.txt."""
    lines = (Path(__file__).parent / "names.txt").read_text(encoding="utf-8").splitlines()
    found = dict(line.split(": ", 1) for line in lines)
    return tuple(found[name].split("; "))


def is_reserved(value: str) -> bool:
    """Tell whether a value may only stand in held-out documents."""
    return zlib.crc32(value.encode()) % RESERVED_SHARE == 0


def pick(rng: random.Random, name: str) -> str:
    """Pick from one of the lists in names.txt."""
    return rng.choice(listed(name))


def _word(rng: random.Random, held: bool) -> str:
    syllables = rng.choice((1, 2, 2, 2, 3))
    held_at = rng.randrange(syllables) if held else -1
    parts = []
    for index in range(syllables):
        onset = pick(rng, "held_onset" if index == held_at else "onset")
        parts.append(onset + pick(rng, "vowel"))
    return "".join(parts) + pick(rng, "coda")


def _accented(rng: random.Random, word: str) -> str:
    """Write one letter of a word, or two, as another Latin alphabet does."""
    letters = list(word)
    places = [at for at, letter in enumerate(word) if letter in _ACCENTS]
    for at in rng.sample(places, min(len(places), rng.choice((1, 1, 2)))):
        choices = [c for c in _ACCENTS[word[at]] if at or c != "ß"]
        letters[at] = rng.choice(choices)
    return "".join(letters)


def _odd_word(rng: random.Random) -> str:
    """Letters as they fall, so that every piece of the vocabulary is seen within a name."""
    word = listed("held_onset")[0]
    while any(held in word for held in listed("held_onset")):
        word = "".join(rng.choice(rng.choice((_LATIN, "aeiou"))) for _ in range(rng.randint(2, 8)))
    return word


def proper(rng: random.Random, held: bool) -> str:
    """Make up a capitalised name; held-out ones carry a syllable training never shows."""
    word, roll = _word(rng, held), rng.random()
    if roll < _ACCENTED:
        word = _accented(rng, word)
    elif roll < _ACCENTED + _FOREIGN:
        word = word.translate(rng.choice((_GREEK, _CYRILLIC)))
    elif not held and roll > 1 - _ODD:
        word = _odd_word(rng)
    return word.capitalize()


def _listed(rng: random.Random, held: bool, names: str) -> str:
    while True:
        name = pick(rng, names)
        if is_reserved(name) == held:
            return name


def _surname(rng: random.Random, held: bool) -> str:
    return _listed(rng, held, "last_name") if rng.random() < 0.4 else proper(rng, held)


def _first(rng: random.Random, held: bool) -> str:
    return _listed(rng, held, "first_name") if rng.random() < 0.6 else proper(rng, held)


def _person(rng: random.Random, held: bool) -> str:
    name = f"{_first(rng, held)} {_surname(rng, held)}"
    roll = rng.random()
    if roll < 0.06:
        return f"{rng.choice(('Dr. ', 'Prof. ', 'Ms ', 'Mr ', 'Mrs '))}{name}"
    if roll < 0.12:
        return f"{name}-{_surname(rng, held)}"
    return name


def _city(rng: random.Random, held: bool) -> str:
    if rng.random() < 0.5:
        return _listed(rng, held, "city")
    tail = rng.choice(("", "", "burg", "ville", "ton", "stad", " Bay", " am See"))
    return proper(rng, held) + tail


def _company(rng: random.Random, held: bool) -> str:
    return f"{proper(rng, held)} {pick(rng, 'legal')}"


def _plain(make: Callable[[random.Random], str]) -> Maker:
    return lambda rng, _held: make(rng)


def _digits(rng: random.Random, count: int) -> str:
    return str(rng.randint(1, 9)) + "".join(str(rng.randint(0, 9)) for _ in range(count - 1))


def _amount(rng: random.Random) -> str:
    whole = rng.choice((rng.randint(2, 99), rng.randint(100, 999), rng.randint(1000, 99999)))
    cents = rng.randint(0, 99)
    style = rng.randrange(10)
    plain, exact = f"{whole:,}", f"{whole:,}.{cents:02d}"
    german = exact.replace(",", " ").replace(".", ",").replace(" ", ".")
    forms = (
        f"{plain} euros",
        f"€{plain}",
        f"{german} €",
        f"EUR {exact}",
        f"${exact}",
        f"${plain}",
        f"£{exact}",
        f"{exact} USD",
        f"{whole} euros",
        f"{exact} EUR",
    )
    return forms[style]


def _date(rng: random.Random) -> str:
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(1950, 2035)
    if rng.random() < 0.7:
        year = rng.randint(2019, 2029)
    name = listed("month")[month - 1]
    forms = (
        f"{day} {name} {year}",
        f"{day} {name} {year}",
        f"{name} {day}, {year}",
        f"{year}-{month:02d}-{day:02d}",
        f"{day:02d}.{month:02d}.{year}",
        f"{day:02d}/{month:02d}/{year}",
        f"{day} {name}",
        f"{day}. {name} {year}",
    )
    return rng.choice(forms)


def _time(rng: random.Random) -> str:
    hour, minute = rng.randint(0, 23), rng.randint(0, 59)
    half = "am" if hour < 12 else "pm"
    forms = (
        f"{hour}:{minute:02d}",
        f"{hour:02d}:{minute:02d}",
        f"{hour % 12 + 1}:{minute:02d} {half}",
    )
    return rng.choice(forms)


def _phone(rng: random.Random) -> str:
    forms = (
        f"+{_digits(rng, 2)} {_digits(rng, 2)} {_digits(rng, 7)}",
        f"({_digits(rng, 3)}) {_digits(rng, 3)}-{_digits(rng, 4)}",
        f"0{_digits(rng, 3)} {_digits(rng, 3)} {_digits(rng, 4)}",
        f"0{_digits(rng, 2)}/{_digits(rng, 6)}",
        f"{_digits(rng, 3)}-{_digits(rng, 4)}",
    )
    return rng.choice(forms)


def _email(rng: random.Random, held: bool) -> str:
    first, last = _word(rng, held), _word(rng, held)
    domain = rng.choice(
        ("example.com", "example.org", "mail.example", _word(rng, held) + ".example")
    )
    return rng.choice((f"{first}.{last}@{domain}", f"{first}@{domain}", f"{first}_{last}@{domain}"))


def _letters(rng: random.Random, count: int) -> str:
    return "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(count))


def _code(rng: random.Random) -> str:
    forms = (
        f"{_letters(rng, 2)}-{_digits(rng, 4)}",
        f"{_letters(rng, 1)}{_digits(rng, 2)}",
        f"{_letters(rng, 3)}-{rng.randint(2019, 2029)}-{_digits(rng, 4)}",
        _digits(rng, 6),
        f"{_letters(rng, 2)}{_digits(rng, 3)}{_letters(rng, 1)}",
        f"{_digits(rng, 2)}{_letters(rng, 1)}",
        f"{_letters(rng, 1)}-{_digits(rng, 3)}/{_digits(rng, 2)}",
        _digits(rng, 4),
        f"{_letters(rng, 2)} {_digits(rng, 4)}",
    )
    return rng.choice(forms)


def _iban(rng: random.Random) -> str:
    groups = " ".join(_digits(rng, 4) for _ in range(rng.randint(2, 4)))
    return f"{rng.choice(('DE', 'FR', 'AT', 'NL'))}{_digits(rng, 2)} {groups}"


def _unit(low: int, high: int, *units: str) -> Maker:
    def make(rng: random.Random) -> str:
        number = str(rng.randint(low, high))
        if rng.random() < 0.25 and high < 1000 and not units[0].endswith("s") and units[0]:
            number += f".{rng.randint(1, 9)}"
        return f"{number} {rng.choice(units)}".strip()

    return _plain(make)


def _duration(rng: random.Random) -> str:
    words = ("two", "three", "four", "five", "six", "eight", "ten", "twelve")
    number = rng.choice(words) if rng.random() < 0.3 else str(rng.randint(2, 48))
    return f"{number} {rng.choice(('days', 'weeks', 'months', 'years'))}"


def _percent(rng: random.Random) -> str:
    whole = rng.randint(1, 99)
    forms = (f"{whole} %", f"{whole}%", f"{whole}.{rng.randint(1, 9)} %", f"{whole} percent")
    return rng.choice(forms)


def _address(rng: random.Random, held: bool) -> str:
    number, place = rng.randint(1, 199), _city(rng, held)
    street = f"{proper(rng, held)} {pick(rng, 'street')}"
    foreign = pick(rng, "lane").format(proper(rng, held))
    german = f"{foreign} {number}"
    return rng.choice(
        (
            f"{number} {street}, {place}",
            f"{german}, {_digits(rng, 5)} {place}",
            f"{number} {street}",
            german,
        )
    )


def _plate(rng: random.Random) -> str:
    return (
        f"{_letters(rng, rng.randint(1, 3))}-{_letters(rng, 2)} {_digits(rng, rng.randint(2, 4))}"
    )


def _room(rng: random.Random, held: bool) -> str:
    return rng.choice(
        (
            f"room {_digits(rng, 3)}",
            f"room {_letters(rng, 1)}{_digits(rng, 2)}",
            f"the {proper(rng, held)} room",
        )
    )


def _product(rng: random.Random, held: bool) -> str:
    name = proper(rng, held)
    return rng.choice(
        (
            f"{name} {rng.randint(2, 900)}",
            f"{name} {pick(rng, 'thing')}",
            f"{name} {_letters(rng, 1)}{rng.randint(1, 99)}",
            f"{name} {proper(rng, held)}",
        )
    )


def _medicine(rng: random.Random, held: bool) -> str:
    return proper(rng, held) + rng.choice(("", "in", "ol", "ax", " 20 mg", " forte"))


def _dish(rng: random.Random, held: bool) -> str:
    if rng.random() < 0.5:
        return f"{proper(rng, held)} {pick(rng, 'dishes')}"
    return f"{pick(rng, 'foods')} {pick(rng, 'dishes')}"


def _pressure(rng: random.Random) -> str:
    return f"{rng.randint(95, 185)}/{rng.randint(55, 110)}"


def _eventname(rng: random.Random, held: bool) -> str:
    return f"{rng.choice((pick(rng, 'season'), proper(rng, held)))} {pick(rng, 'event')}"


def _venue(rng: random.Random, held: bool) -> str:
    return f"{proper(rng, held)} {pick(rng, 'hall')}"


def _hotel(rng: random.Random, held: bool) -> str:
    return rng.choice(
        (f"Hotel {proper(rng, held)}", f"{proper(rng, held)} Inn", f"{proper(rng, held)} Palace")
    )


def _of_list(name: str) -> Maker:
    return _plain(lambda rng: pick(rng, name))


KINDS: dict[str, Maker] = {
    "person": _person,
    "company": _company,
    "city": _city,
    "address": _address,
    "date": _plain(_date),
    "time": _plain(_time),
    "amount": _plain(_amount),
    "percent": _plain(_percent),
    "phone": _plain(_phone),
    "email": _email,
    "code": _plain(_code),
    "iban": _plain(_iban),
    "duration": _plain(_duration),
    "plate": _plain(_plate),
    "room": _room,
    "product": _product,
    "medicine": _medicine,
    "dish": _dish,
    "pressure": _plain(_pressure),
    "eventname": _eventname,
    "venue": _venue,
    "hotel": _hotel,
    "item": _of_list("topics"),
    "colour": _of_list("colour"),
    "material": _of_list("material"),
    "job": _of_list("job"),
    "illness": _of_list("illness"),
    "allergen": _of_list("allergen"),
    "name": proper,
    "count": _unit(1, 250, ""),
    "area": _unit(18, 240, "m²", "square metres", "sqm"),
    "weight": _unit(1, 120, "kg", "kg", "pounds"),
    "length": _unit(2, 300, "cm", "mm", "m"),
    "power": _unit(5, 3000, "W", "watts", "kW"),
    "degrees": _unit(140, 250, "°C", "degrees"),
    "minutes": _unit(3, 180, "minutes", "min"),
    "grams": _unit(5, 900, "g", "grams"),
    "volume": _unit(20, 900, "ml", "cl", "millilitres"),
    "dose": _unit(1, 800, "mg", "tablets"),
    "hours": _unit(2, 72, "hours"),
    "days": _unit(2, 40, "days"),
    "distance": _unit(1000, 240000, "km", "miles"),
}


def draw(kind: str, rng: random.Random, held: bool) -> str:
    """Draw a value of a kind, reserved ones if held is true and only then."""
    make = KINDS[kind]
    if kind in CLOSED_KINDS:
        return make(rng, held)
    for _ in range(400):
        value = make(rng, held)
        if is_reserved(value) == held:
            return value
    message = f"no {kind} found for held={held}"
    raise RuntimeError(message)
