"""What is seen of reminders? A line on the first page, a notification in numbers, and the list with when and why."""
