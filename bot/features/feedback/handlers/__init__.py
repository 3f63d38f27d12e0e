"""What happens on a press, a form, a timer or a fact: one idea a file."""
