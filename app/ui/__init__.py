"""What do they see? The window and its pages; PySide6 lives here and in bootstrap."""
