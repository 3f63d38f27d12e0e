"""Who reads what, when, and what happens when nobody does: pure."""
