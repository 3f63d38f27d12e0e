"""Finding phrases in what people write: folded text, and patterns kept as data. Knows no language by itself."""
