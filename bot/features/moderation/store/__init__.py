"""All tables and queries of moderation. What is kept for a report is sealed with the community's key."""
