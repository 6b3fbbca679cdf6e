"""The first start: language, then my office or the demo data."""
