"""Pure decisions: what a check-in is, how it is met, which steps fit, when a rest holds them back."""
