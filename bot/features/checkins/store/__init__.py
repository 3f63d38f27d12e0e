"""All tables and queries of check-ins. Free words stand sealed."""
