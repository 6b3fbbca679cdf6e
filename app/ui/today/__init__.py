"""What waits today: the first page of the morning."""
