"""What ends a job that was asked to stop."""


class Stopped(Exception):  # noqa: N818 - not an error
    """The abort flag was raised; what is in the KV cache is consistent."""
