"""What does the coordinator see? The board of appeals by their dates."""
