"""Alcove Pocket: the built-in model, its data generator, training and export."""
