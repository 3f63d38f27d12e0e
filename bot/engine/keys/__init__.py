"""What seals: data keys outside the content, wrapped by a master key, and how they rotate."""
