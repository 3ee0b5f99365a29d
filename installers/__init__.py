"""What turns the program into something that is installed with a double click."""
