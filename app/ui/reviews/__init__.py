"""What does whoever reviews overdue matters see? One after another, a decision on each, a protocol at the end."""
