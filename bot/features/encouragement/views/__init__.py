"""What organisers and members read of it."""
