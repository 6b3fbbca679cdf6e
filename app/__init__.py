"""Arasha: case management for people who give free legal help in Kazakhstan."""

__version__ = "0.1.0"
