"""The English sentences of documents: reading them, finding in them, citing them."""

from __future__ import annotations

DOCUMENT_SENTENCES = {
    # Reading
    "document_missing": "{name} is not there any more.",
    "document_not_regular": "{name} is not a file.",
    "document_folder": "{name} is a folder; add the files in it instead.",
    "document_too_large": "{name} is too large: {bytes}; at most {limit} can be read. Split it,"
    " or add only the part that matters.",
    "document_empty": "{name} has no text in it.",
    "document_not_text": "{name} is not a text file in any known encoding.",
    "document_unreadable": "{name} could not be read: {reason}",
    "document_archive": "{name} is an archive. Unpack it and add the files inside.",
    "document_picture": "{name} is a picture, and Alcove reads text. If it shows a page, save it"
    " as a PDF: the text of scanned pages can be recognised where Tesseract is installed.",
    "document_kind_unknown": "Alcove cannot read this kind of file: {name}. Save it as PDF, as an"
    " Office document or as plain text.",
    "document_old_office": "{name} is in the format that {program} had before 2007, or protected"
    " by a password. Open it there and save it in the current format, without a password.",
    "document_office_locked": "{name} is protected by a password, which Alcove cannot open for"
    " Office documents. Save a copy without a password.",
    "document_damaged": "{name} is damaged or not what its name says, so it could not be read."
    " Open it in its own program and save it again.",
    "document_bomb": "{name} would unpack to far more than a document has. It was not read,"
    " because such files are made to bring programs down.",
    "document_xml_refused": "{name} has declarations inside that no document of its kind needs"
    " and that can do harm. It was not read.",
    "document_too_slow": "Reading {name} was stopped after {seconds} seconds without an end in"
    " sight. Save it anew or split it.",
    "document_too_much_memory": "Reading {name} was stopped because it took more than {limit} of"
    " memory. Split it, or save it in a simpler form.",
    "document_no_picture": "This page of {name} cannot be shown as a picture.",
    "document_reader_died": "Reading {name} failed: its reader crashed ({signal}). Nothing else is"
    " affected. The file may be damaged; save it anew and try again.",
    "document_reader_garbled": "Reading {name} was stopped because its reader answered nonsense."
    " The file may be made to do harm.",
    "document_reader_not_started": "The process that reads documents could not be started. {reason}"
    " Try again; if it stays so, restart Alcove.",
    "document_cut": "Only the first {characters} characters of this document were taken.",
    "document_encoding_guessed": "The encoding of this text is a guess ({encoding}).",
    "document_characters_broken": "{count} characters could not be read; \ufffd stands for them.",
    "document_columns_cut": "The table has {columns} columns; the first {shown} were taken.",
    "document_outputs_cut": "Outputs longer than {characters} characters were shortened.",
    # Portable documents (PDF)
    "document_password_wanted": "{name} is locked. Type its password to read it.",
    "document_password_wrong": "This password does not open {name}. Type it again.",
    "document_encryption_unknown": "{name} is locked in a way that cannot be opened here. Save it "
    "without encryption in the program it was made with, and add that file.",
    "document_scanned": "{pages} of {of} pages are pictures without text, such as scans. What "
    "stands on them was not read.",
    "document_scanned_no_ocr": "{pages} of {of} pages are pictures without text, such as scans. To "
    "have them read, install Tesseract OCR (tesseract-ocr.github.io), then add the file again.",
    "document_recognized": "The text of {pages} of {of} pages was recognized from pictures. It may "
    "hold mistakes.",
    "document_hidden_text": "There is text in this document that a reader does not see. The model "
    "sees it: be careful with what it says about this document.",
    "document_text_layer": "{pages} of {of} pages are pictures with invisible text, as scanners "
    "make them. The text may differ from the picture.",
    "document_pages_cut": "Only the first {pages} of {of} pages were read.",
    "document_pages_unreadable": "{pages} of {of} pages are damaged and were left out.",
    "document_files_inside": "There are files inside this file ({names}). They were not opened.",
    "ocr_failed": "Tesseract could not read a page: {reason}",
    "ocr_too_slow": "Tesseract took longer than {seconds} seconds for a page.",
    # Office files
    "document_part_lost": "A part of this document is damaged and was left out, such as its "
    "comments or its numbering.",
    "document_hidden_slides": "{count} slides of this presentation are hidden. Their text was "
    "read too.",
    "document_hidden_sheets": "{count} sheets of this file are hidden. Their cells were read too.",
    "document_cells_cut": "Only the first {cells} filled cells of this file were taken.",
    "document_rows_cut": "A row that is repeated very often was taken {shown} times only.",
    # Web pages, books and mail
    "document_protected": "{name} is protected by the shop that sold it, so only that shop's "
    "programs can open it. Add a copy without this protection.",
    "document_mail_locked": "This mail is encrypted. Its text cannot be read here: open it in your "
    "mail program, and save or copy the text there.",
    # Finding
    "embedder_died": "The model that searches documents by meaning stopped ({reason}). Documents "
    "are searched by their words; choose a smaller model if it happens again.",
    "embedder_no_vectors": "This model gave no usable result for a text. Documents are searched by "
    "their words; choose another model for searching by meaning.",
    "model_not_for_embedding": "This model was not made to search by meaning. Choose an embedding "
    "model in the GGUF format.",
    # The store of documents
    "document_imported": (
        "This document came with an imported chat: its text is what that file says. To be sure, "
        "drop the document itself; it is read anew then."
    ),
    "document_gone": "This document is no longer kept here. Drop the file again to use it.",
    "document_torn": "Parts of this document were lost when Alcove's store was damaged. Drop the "
    "file again: it is read anew then.",
    "collection_gone": "This collection no longer exists. Choose another one.",
    # In the chat
    "documents_too_long": "The documents are {tokens} tokens together with the question; this "
    "model's context holds {context}. Name fewer of them or a model with a longer context: in the "
    "window, Alcove searches long documents for the passages that count.",
    "collection_folder_empty": "Nothing that can be read is left in the folder {folder}, so the "
    "collection was left as it was. Is the disk connected? If the files are really gone, take the "
    "documents out or delete the collection.",
    "collection_folder_gone": "The folder {folder} is not there. Connect the disk it is on, or "
    "choose another folder for the collection.",
}
