"""Reading a text for signs that its writer, or somebody near, is in danger. Offline and pure; nothing is kept."""
