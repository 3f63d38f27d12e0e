"""Onward's core. Knows no chat platform and no network."""
