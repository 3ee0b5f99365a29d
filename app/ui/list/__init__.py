"""The list of chats beside the conversation: folders, search, the archive, export and import."""
