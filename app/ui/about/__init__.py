"""The page that says what this program is and what it is made of."""
