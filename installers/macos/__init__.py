"""The property lists, the signature and the disk image for macOS."""
