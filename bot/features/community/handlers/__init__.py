"""What happens when members come through these doors."""
