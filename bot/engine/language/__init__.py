"""What the bot says: Fluent sentences, parsed when they are first said."""
