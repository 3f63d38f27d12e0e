"""Pure decisions: whose hours it is, who is asked next, who gets a note, when an ask is over."""
