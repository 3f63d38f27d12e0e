"""All tables and queries of buddies. Names and goals stand sealed."""
