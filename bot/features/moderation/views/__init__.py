"""Cards and forms of moderation: facts and wording in, pure."""
