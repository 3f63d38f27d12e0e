"""What the feature opens, a subject a file: its buttons, forms, timers, message kinds and the facts it hears."""
