"""The page for models: discover, what is on this computer, downloads."""
