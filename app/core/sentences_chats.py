"""The English sentences of chats: asking, presets, exporting and importing."""

from __future__ import annotations

CHAT_SENTENCES = {
    # Asking
    "no_question": (
        "There is no question of yours here that could be answered. Choose one of your own "
        "messages, or an answer to one."
    ),
    "answer_followed": (
        "This answer cannot go on, because something was said after it. Ask for the rest in a new "
        "message, or let the answer be written again."
    ),
    "prompt_not_kept": (
        "How this answer was asked was not kept: it was imported, or written by an older Alcove. "
        "Answers from now on keep it."
    ),
    "nothing_to_summarise": (
        "This chat is too short for a summary of its beginning. Shorten your message, or choose a "
        "longer context for the model."
    ),
    "summary_empty": (
        "The model wrote no summary, so nothing was changed. Leave out the oldest messages "
        "instead, or try a larger model."
    ),
    # Presets
    "preset_unnamed": "A preset needs a name. Type one, and save it again.",
    "preset_template": (
        "“{template}” is no prompt style that Alcove knows. Choose one from the list."
    ),
    "presets_too_many": "There are {most} presets already. Delete one that you do not need.",
    "presets_unreadable": (
        "This file holds no presets that Alcove can read. Choose one that Alcove has exported."
    ),
    "presets_newer": "These presets are of a newer Alcove. Install that one to take them in.",
    "presets_not_read": (
        "“{name}” could not be read ({reason}). Make sure that you may open it, and try again."
    ),
    # Importing: what stops it
    "import_unknown": (
        "“{name}” holds no chats in a form that Alcove knows. It reads the exports of ChatGPT, "
        "Claude, LM Studio, Jan, Open WebUI, GPT4All, and its own; choose such a file or folder."
    ),
    "import_database": (
        "“{name}” is the database of another program. Let that program export the chats, and "
        "choose the file it writes."
    ),
    "import_archive_damaged": (
        "“{name}” is damaged and cannot be opened as a ZIP archive. Download or export it again."
    ),
    "import_archive_large": (
        "“{name}” lists more files than an export of chats has, so it was not opened. Unpack it, "
        "and choose the file with the chats."
    ),
    # Importing: what was left out, with how many
    "import_left_pictures": "Pictures, sound and video, which stay in the other program: {count}.",
    "import_left_files": "Attached files of which only the name was kept: {count}.",
    "import_left_tools": "Calls of tools and what those answered: {count}.",
    "import_left_hidden": "Messages that the other program keeps hidden: {count}.",
    "import_left_unknown": "Parts of a kind that Alcove does not know: {count}.",
    "import_left_links": (
        "Messages whose place in the chat was damaged, put where they fit best: {count}."
    ),
    "import_left_twice": "Messages that were in there twice: {count}.",
    "import_left_empty": "Chats without a message: {count}.",
    "import_left_messages": "Messages beyond those that one chat can hold: {count}.",
    "import_left_damaged": "Chats too damaged to be read: {count}.",
    "import_left_mended": "Chats that break off because the file does: {count}.",
    "import_left_large": "Chats too large to be read: {count}.",
    "import_left_rest": "Files that are too large, so that only their beginning was read: {count}.",
    "import_left_locked": "Files protected by a password: {count}.",
    "import_left_files_damaged": "Files that are damaged: {count}.",
    "import_left_newer": "Chats written by a newer Alcove; install that one to read them: {count}.",
    "import_left_settings": "Settings of a chat that make no sense here: {count}.",
    # Exporting
    "export_not_written": (
        "“{name}” could not be written ({reason}). Make room on the disk, or choose another place."
    ),
    "export_exists": "“{name}” is already there and was not touched. Choose another name.",
    "export_nothing": "There is no chat to export.",
    "chat_name_unknown": (
        "There is no chat called “{name}”. `alcove chats list` shows what there is."
    ),
    "chat_name_ambiguous": (
        "“{name}” means {count} chats. Give the number that `alcove chats list` shows."
    ),
    "chats_not_kept": (
        "Nothing is kept here yet. Start Alcove's window once and choose how your chats are "
        "protected."
    ),
}
