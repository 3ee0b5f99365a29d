"""Markdown as data, for the transcript and the exports: pure, no Qt, no HTML strings."""
