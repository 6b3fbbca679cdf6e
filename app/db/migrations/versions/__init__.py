"""One module per step, named r<revision>_<what>."""
