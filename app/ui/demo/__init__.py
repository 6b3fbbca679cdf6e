"""The demo that walks one matter through the real window by clicks and keys, without a display."""
