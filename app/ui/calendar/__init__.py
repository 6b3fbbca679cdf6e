"""The working calendar: a year at a glance, its days with their sources, changes looked at before they are made."""
