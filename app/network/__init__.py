"""The one door out: which hosts, by whom, how much; with a switch that closes it."""
