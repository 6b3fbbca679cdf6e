"""Tables on paper, each in a window of its own."""
