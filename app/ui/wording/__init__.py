"""The window in which the office writes its own wording of letters."""
