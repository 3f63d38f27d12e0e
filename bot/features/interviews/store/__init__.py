"""The tables of interviews and their queries."""
