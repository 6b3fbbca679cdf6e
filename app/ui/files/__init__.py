"""Files kept with a matter: listed, added by dragging or choosing, looked at, copied out, taken out."""
