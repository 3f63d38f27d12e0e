"""What members read of notes: pure."""
