"""All tables and queries of care. No level of any text stands here."""
