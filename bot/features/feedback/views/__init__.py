"""What members see: facts and wording in, a card or a form out. One subject a file."""
