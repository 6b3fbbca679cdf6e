"""The calculation of a date as a paper for the body; opened from the calculator and from an appeal."""
