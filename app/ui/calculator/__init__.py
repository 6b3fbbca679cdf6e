"""Dates without a case: count one, see what would change it, read the rules it is counted by."""
