"""The look of an exported page: light and dark, narrow and wide, and on paper."""

from __future__ import annotations

STYLE = """
:root { color-scheme: light dark; --page: #fff; --text: #1d1d1f; --dim: #62626a; --line: #dcdce0;
  --user: #f1f2f6; --code: #f6f6f8; --link: #0b57d0; --keyword: #8a1f8f; --string: #176b32;
  --number: #9a4a00; --comment: #6a6f76; --name: #1a4fa3; }
@media (prefers-color-scheme: dark) {
  :root { --page: #17181b; --text: #e8e8ea; --dim: #a2a2ab; --line: #38393f; --user: #26272c;
    --code: #202126; --link: #8ab4f8; --keyword: #d79bdb; --string: #8fd19e; --number: #e2ab6b;
    --comment: #9aa0a8; --name: #93b8f0; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 4rem; background: var(--page);
  color: var(--text); font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1rem; margin: 0 0 .25rem; }
h3, h4, h5, h6 { font-size: 1.1rem; margin: 1.2em 0 .4em; }
.when, .note, summary, .picture, .sources { color: var(--dim); font-size: .875rem; }
.sources { margin: .75rem 0 0; }
.sources p { margin: 0 0 .25rem; }
.sources ul { margin: 0; padding-inline-start: 1.25rem; }
.sources li:target { color: var(--text); font-weight: 600; }
.mark { font-size: .8em; text-decoration: none; vertical-align: super; line-height: 0; }
.when { margin: 0 0 .5rem; }
article { border-top: 1px solid var(--line); margin-top: 1.5rem; padding-top: 1rem; }
.said { background: var(--user); border-radius: .75rem; padding: .75rem 1rem; }
.said { white-space: pre-wrap; }
.picture { font-style: italic; }
details, blockquote { border-inline-start: 3px solid var(--line); padding-inline-start: 1rem; }
details { margin: 0 0 .75rem; }
summary { cursor: pointer; }
p, ul, ol, blockquote, table, pre, .formula, .note { margin: 0 0 .75rem; }
blockquote { color: var(--dim); }
pre, code, .formula { font-family: ui-monospace, Consolas, Menlo, monospace; font-size: .9em; }
pre, p > code, li > code, td > code { background: var(--code); border-radius: .375rem; }
pre { border: 1px solid var(--line); overflow-x: auto; padding: .75rem 1rem; }
p > code, li > code, td > code { padding: .1em .3em; }
.formula { display: block; text-align: center; white-space: pre-wrap; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: start; }
.middle { text-align: center; } .end { text-align: end; }
a { color: var(--link); }
hr { border: 0; border-top: 1px solid var(--line); }
.keyword { color: var(--keyword); } .string { color: var(--string); }
.number { color: var(--number); } .name { color: var(--name); }
.comment { color: var(--comment); font-style: italic; }
@media print {
  :root { --page: #fff; --text: #000; --dim: #444; --line: #bbb; --user: #f4f4f4; --code: #f7f7f7;
    --link: #000; --keyword: #000; --string: #000; --number: #000; --comment: #444; --name: #000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  pre { white-space: pre-wrap; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  tr { break-inside: avoid; }
  a[href^="http"]::after { content: " (" attr(href) ")"; color: var(--dim); font-size: .85em; }
}
"""

PAPER_STYLE = """
body { font-family: sans-serif; font-size: 10pt; color: #1d1d1f; }
h1 { font-size: 18pt; }
h2 { font-size: 11pt; margin-top: 18px; }
h3, h4, h5, h6 { font-size: 11pt; }
.when, .note, summary, .picture, .comment, .sources { color: #62626a; }
.said { background-color: #f1f2f6; white-space: pre-wrap; }
blockquote { color: #444444; }
pre, code { font-family: monospace; font-size: 9pt; }
pre { background-color: #f6f6f8; white-space: pre-wrap; }
th, td { padding: 3px; }
a { color: #0b57d0; }
.keyword { color: #8a1f8f; } .string { color: #176b32; }
.number { color: #9a4a00; } .name { color: #1a4fa3; }
"""
"""The same for what knows little of CSS: no variables, no conditions (Qt's documents, for PDF)."""
