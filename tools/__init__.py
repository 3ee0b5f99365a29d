"""What the Makefile calls to check the machine and the house rules."""
