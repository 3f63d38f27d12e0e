"""All tables and queries of encouragement."""
