"""What do they see of one appeal? Form, events, timeline, dates, letters; shared by the pages that open an appeal."""
