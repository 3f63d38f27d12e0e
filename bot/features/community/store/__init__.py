"""What this feature keeps."""
