"""Facts and wording in, cards and forms out."""
