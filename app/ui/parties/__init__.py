"""Who else stands in a case, where they stand elsewhere, and what was decided of it."""
