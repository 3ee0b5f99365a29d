"""What this program is: its version, what it is made of, and under which licences."""
