"""The agenda: what stands on each day, by month, by week and as a list; receptions planned by hand."""
