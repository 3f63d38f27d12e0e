"""The tables of encouragement, and the only queries on them."""
