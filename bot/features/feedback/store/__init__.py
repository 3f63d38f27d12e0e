"""The tables of feedback, one file for each of them."""
