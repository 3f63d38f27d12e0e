"""Features that exist in tests only: what moderation is there for, before other features use it."""
