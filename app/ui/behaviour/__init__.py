"""How the model behaves, in the window: presets, what one chat changes of them, the context."""
