"""What happens: taking part, the weekly round, a pair from its beginning to its end."""
