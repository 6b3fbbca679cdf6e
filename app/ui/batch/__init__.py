"""One file of many letters: the choice, the dry run, the work."""
