"""Steps of the data file; they import nothing of ours, so that old steps never change their meaning."""
