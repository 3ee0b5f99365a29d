"""Downloads from the hub: a queue that survives, ranges, hashes, and names given at the end."""

from app.models.download.manager import Downloads
from app.models.download.words import (
    DownloadRequest,
    DownloadState,
    Network,
    Status,
    Tuning,
)

__all__ = ["DownloadRequest", "DownloadState", "Downloads", "Network", "Status", "Tuning"]
