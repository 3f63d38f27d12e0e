"""Cards and forms, made of facts and wording alone."""
