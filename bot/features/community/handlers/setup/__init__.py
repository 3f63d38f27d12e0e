"""What organisers set up, each part behind a form of its own."""
