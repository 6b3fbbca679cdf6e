"""The demo that walks one matter through the real window by clicks and keys, without a display."""

from app.ui.demo.walk import run

__all__ = ["run"]
