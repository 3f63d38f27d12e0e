"""Runs features. Names no feature and no chat platform."""
