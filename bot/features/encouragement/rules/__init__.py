"""Pure decisions: what a pack is, which entry comes next."""
