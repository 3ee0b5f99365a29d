"""Made-up tables of records, asked by row and column."""

from __future__ import annotations

import random
from dataclasses import dataclass

from .documents import Document, Fact, dress, file_name, lower_label
from .layouts import write_rows
from .values import draw, is_reserved, pick

_BY_HEAD = (
    "What is the {h} of {e}?",
    "What is the {h} of {e}?",
    "Which {h} does {e} have?",
    "{e}: {h}?",
    "{H} of {e}?",
    "What {h} is given for {e}?",
    "What does it say under {h} for {e}?",
    "Give me the {h} of {e}.",
    "What is {e}'s {h}?",
    "In the row of {e}, what is the {h}?",
)
_VERBAL = frozenset(["opened", "since", "lives in", "born", "in stock", "due", "start", "day"])
_FREE_COLUMNS = {
    "Code": "code",
    "Owner": "person",
    "Price": "amount",
    "Date": "date",
    "Phone": "phone",
    "Colour": "colour",
    "Contact": "person",
    "City": "city",
    "Size": "length",
    "Budget": "amount",
    "Time": "time",
    "Supplier": "company",
    "Share": "percent",
    "Weight": "weight",
    "Material": "material",
    "Amount": "count",
    "Address": "address",
    "Duration": "duration",
    "Deadline": "date",
    "Manager": "person",
    "Room": "room",
    "E-mail": "email",
}


@dataclass(frozen=True)
class Column:
    """A column: its headings, value kind, a sentence and its questions."""

    heads: tuple[str, ...]
    kind: str
    sentence: str
    questions: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """A kind of record with the kind of its first column and its other columns."""

    names: tuple[str, ...]
    heads: tuple[str, ...]
    kind: str
    columns: tuple[Column, ...]


TABLES = (
    Table(
        ("prices", "stock", "articles", "catalogue"),
        ("Product", "Article", "Item", "Name"),
        "product",
        (
            Column(
                ("Price", "Unit price"),
                "amount",
                "The {e} costs {v}.",
                (
                    "What is the price of the {e}?",
                    "How much does the {e} cost?",
                    "What does the {e} cost?",
                    "{e} price?",
                ),
            ),
            Column(
                ("Weight",),
                "weight",
                "The {e} weighs {v}.",
                ("How much does the {e} weigh?", "What is the weight of the {e}?"),
            ),
            Column(
                ("Colour", "Color"),
                "colour",
                "The {e} is {v}.",
                ("What colour is the {e}?", "What is the colour of the {e}?"),
            ),
            Column(
                ("Stock", "In stock", "Quantity"),
                "count",
                "There are {v} pieces of the {e}.",
                (
                    "How many pieces of the {e} are there?",
                    "What is the stock of the {e}?",
                    "How many of the {e} are in stock?",
                ),
            ),
            Column(
                ("Number", "Code", "SKU"),
                "code",
                "The {e} has the number {v}.",
                ("What is the number of the {e}?", "Which number does the {e} have?"),
            ),
            Column(
                ("Maker", "Supplier"),
                "company",
                "The {e} comes from {v}.",
                ("Who makes the {e}?", "Which company makes the {e}?"),
            ),
        ),
    ),
    Table(
        ("staff", "people", "contacts", "members"),
        ("Name", "Person", "Employee"),
        "person",
        (
            Column(
                ("Phone", "Telephone"),
                "phone",
                "{e} has the phone number {v}.",
                (
                    "What is the phone number of {e}?",
                    "How can one call {e}?",
                    "What is {e}'s phone number?",
                ),
            ),
            Column(
                ("E-mail", "Email", "Mail"),
                "email",
                "{e} has the e-mail address {v}.",
                ("What is the e-mail address of {e}?", "What is {e}'s email?"),
            ),
            Column(
                ("City", "Town", "Lives in"),
                "city",
                "{e} lives in {v}.",
                (
                    "Where does {e} live?",
                    "In which city does {e} live?",
                    "What is the city of {e}?",
                ),
            ),
            Column(
                ("Job", "Position", "Role"),
                "job",
                "{e} works as {v}.",
                ("What is the job of {e}?", "What does {e} work as?", "What is {e}'s job?"),
            ),
            Column(
                ("Birthday", "Born", "Date of birth"),
                "date",
                "{e} was born on {v}.",
                ("When was {e} born?", "When is the birthday of {e}?"),
            ),
            Column(
                ("Age",),
                "count",
                "{e} is {v} years old.",
                ("How old is {e}?", "What is the age of {e}?"),
            ),
            Column(
                ("Salary", "Pay"),
                "amount",
                "{e} earns {v}.",
                ("How much does {e} earn?", "What is the salary of {e}?"),
            ),
            Column(
                ("Room", "Office"),
                "code",
                "{e} sits in room {v}.",
                ("In which room does {e} sit?", "What is the room of {e}?"),
            ),
        ),
    ),
    Table(
        ("branches", "cities", "offices", "sales"),
        ("City", "Branch", "Place", "Office"),
        "city",
        (
            Column(
                ("Revenue", "Sales", "Turnover"),
                "amount",
                "The branch in {v2} made {v}.",
                (
                    "What is the revenue of {e}?",
                    "What are the sales of {e}?",
                    "How much did {e} make?",
                ),
            ),
            Column(
                ("Manager", "Head"),
                "person",
                "The manager in {v2} is {v}.",
                ("Who is the manager in {e}?", "Who manages {e}?", "Who is the head of {e}?"),
            ),
            Column(
                ("Opened", "Since"),
                "date",
                "{e} was opened on {v}.",
                ("When was {e} opened?", "Since when is there {e}?"),
            ),
            Column(
                ("Staff", "Employees"),
                "count",
                "There are {v} people in {v2}.",
                ("How many people work in {e}?", "How many employees are in {e}?"),
            ),
            Column(
                ("Growth", "Share"),
                "percent",
                "{e} grew by {v}.",
                ("What is the growth of {e}?", "By how much did {e} grow?"),
            ),
            Column(
                ("Phone",),
                "phone",
                "{e} can be called at {v}.",
                ("What is the phone number of {e}?",),
            ),
        ),
    ),
    Table(
        ("tasks", "plan", "schedule", "events"),
        ("Event", "Task", "Title"),
        "eventname",
        (
            Column(
                ("Date", "Day", "Due"),
                "date",
                "The {e} is on {v}.",
                ("When is the {e}?", "On which date is the {e}?", "What is the date of the {e}?"),
            ),
            Column(
                ("Time", "Start"),
                "time",
                "The {e} begins at {v}.",
                ("At what time is the {e}?", "What time does the {e} begin?"),
            ),
            Column(
                ("Place", "Venue"),
                "venue",
                "The {e} takes place in {v}.",
                ("Where is the {e}?", "Where does the {e} take place?"),
            ),
            Column(
                ("Owner", "Person", "Host"),
                "person",
                "The {e} is led by {v}.",
                ("Who leads the {e}?", "Who is responsible for the {e}?"),
            ),
            Column(
                ("Cost", "Price", "Ticket"),
                "amount",
                "The {e} costs {v}.",
                ("How much is the {e}?", "What does the {e} cost?"),
            ),
        ),
    ),
)


def _cell_questions(rng: random.Random, head: str, entity: str, column: Column) -> list[str]:
    """Ask for a cell in the column's own words and by its heading; without one by words alone."""
    forms = rng.sample(_BY_HEAD, 3 if column.questions else 4) if head else []
    if head.lower() in _VERBAL:
        forms = ["{e}: {h}?"]
    asked = [form.format(h=lower_label(head), H=head, e=entity) for form in forms]
    return [*(question.replace("{e}", entity) for question in column.questions), *asked]


def _alike(rng: random.Random, kind: str, held: bool, entities: list[str]) -> list[str]:
    """Let some names begin alike, so that a row is found by its whole name."""
    first = entities[0].split(" ")[0]
    if kind not in ("person", "product") or rng.random() < 0.7 or first.endswith("."):
        return entities
    shared = [" ".join([first, *entity.split(" ")[1:]]) for entity in entities]
    kept = [
        new if is_reserved(new) == held else old for new, old in zip(shared, entities, strict=True)
    ]
    return list(dict.fromkeys(kept))


def _prose(rows: list[list[str]], columns: list[Column]) -> str:
    return " ".join(
        column.sentence.replace("{e}", row[0]).replace("{v2}", row[0]).replace("{v}", value)
        for row in rows
        for column, value in zip(columns, row[1:], strict=True)
    )


def _free_table(rng: random.Random) -> Table:
    """Make a kind of table with arbitrary columns, which teaches to go by the heading."""
    heads = rng.sample(list(_FREE_COLUMNS), 6)
    columns = tuple(
        Column(
            (f"{pick(rng, 'adjective')} {head}".capitalize() if rng.random() < 0.3 else head,),
            _FREE_COLUMNS[head],
            f"The {lower_label(head)} of {{e}} is {{v}}.",
            (),
        )
        for head in heads
    )
    kind = rng.choice(("name", "name", "product", "person", "city", "company", "code"))
    return Table(("list", "data", "overview", "table"), ("Name", "Entry", "Item"), kind, columns)


def make_table(rng: random.Random, held: bool, forms: tuple[str, ...]) -> Document:
    """Make a table of records with questions for every cell."""
    table = _free_table(rng) if rng.random() < 0.3 else rng.choice(TABLES)
    form = rng.choice(forms)
    columns = rng.sample(table.columns, rng.choice((1, 2, 2, 3, 3, 4)))
    heads = [rng.choice(table.heads), *(rng.choice(column.heads) for column in columns)]
    if len({head.lower() for head in heads}) < len(heads):
        return make_table(rng, held, forms)
    entities = list(dict.fromkeys(draw(table.kind, rng, held) for _ in range(rng.randint(2, 6))))
    entities = _alike(rng, table.kind, held, entities)
    rows = [[entity, *(draw(c.kind, rng, held) for c in columns)] for entity in entities]
    unnamed = form == "prose" and bool(columns[0].questions)
    facts = [
        Fact(_cell_questions(rng, "" if unnamed else head, row[0], column), f"{value.rstrip('.')}.")
        for row in rows
        for head, column, value in zip(heads[1:], columns, row[1:], strict=True)
    ]
    stranger = draw(table.kind, rng, held)
    absent = [c for c in table.columns if c not in columns and not set(c.heads) & set(heads)]
    missing = [q.replace("{e}", rng.choice(entities)) for c in absent for q in c.questions]
    if stranger not in entities:
        missing += [q for c in columns for q in _cell_questions(rng, c.heads[0], stranger, c)]
    if rng.random() < 0.35:
        heads = [head.lower() for head in heads]
    text = _prose(rows, columns) if form == "prose" else write_rows(rng, form, heads, rows)
    if form in ("csv", "semicolon"):
        extensions: tuple[str, ...] = ("csv", "csv", "txt")
    else:
        text, extensions = dress(rng, ("List", "Overview", "Table"), text), ("pdf", "docx", "md")
    return Document(file_name(rng, table.names, extensions), text, facts, missing, f"rows-{form}")
