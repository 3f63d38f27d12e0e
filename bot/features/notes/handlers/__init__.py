"""What happens on a press, a form or a timer: one idea a file."""
