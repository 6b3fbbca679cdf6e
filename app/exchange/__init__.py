"""How does it travel? Files that come in and go out."""
