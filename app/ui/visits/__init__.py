"""The visiting day: who waits, one short talk after another, and the sheet at its end."""
