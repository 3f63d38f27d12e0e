"""All tables and queries of notes. Free words stand sealed."""
