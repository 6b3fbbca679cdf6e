"""What do they see of the log? What was done, by whom and when, each field before and after."""
