"""What happens on a command, a press, a form or a timer: one idea a file."""
