"""Who may open it? Locks, keys and sealed files."""
