"""What members see: pure, from facts and wording to cards and forms."""
