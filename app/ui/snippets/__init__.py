"""Own phrases: kept in a window, put into any field by a short word."""
