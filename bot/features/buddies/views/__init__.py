"""The cards of buddies."""
