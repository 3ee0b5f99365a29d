"""The installer for Windows, made by NSIS."""
