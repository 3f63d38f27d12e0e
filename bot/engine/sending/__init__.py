"""What goes out: the outbox, the one budget, and the courier."""
