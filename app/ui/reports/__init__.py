"""Reports: numbers with the records behind them, what is missing, and the form a donor is sent."""
