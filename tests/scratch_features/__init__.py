"""Features that only the tests know: found by the same walk as the real ones."""
