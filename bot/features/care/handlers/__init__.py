"""Events in, responses out."""
