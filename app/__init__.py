"""Arasha: case management for people who give free legal help in Kazakhstan."""
