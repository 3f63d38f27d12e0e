"""Pure decisions: what a pack is, which piece comes next."""
