"""The reader child: one untrusted document becomes text, in a process without rights."""
