"""One talk after another, written down in under a minute by keyboard."""
