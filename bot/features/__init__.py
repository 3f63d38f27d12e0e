"""What the bot can do: one folder each, found by walking this package."""
