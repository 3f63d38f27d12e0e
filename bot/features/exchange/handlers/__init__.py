"""What happens on a press, a form or words in a DM: one idea a file."""
