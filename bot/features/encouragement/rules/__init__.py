"""Which texts, which doors, how often: pure."""
