"""Packages for Linux: .deb, .rpm, a tar archive and an AppImage, from one tree of files."""
