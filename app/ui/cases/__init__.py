"""What do they see of cases? The list, one case, and the way from a consultation to a case."""
