"""What happens when somebody asks, or when something is due."""
