"""How long things are kept, how they go along, and how they go for good."""
