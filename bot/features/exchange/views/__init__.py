"""What members read of an exchange: pure."""
