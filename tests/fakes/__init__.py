"""Stand-ins for the world outside: the hub, models made to order."""
