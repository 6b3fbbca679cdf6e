"""The card of a person helped: one form, used by the consultation and the case page."""
