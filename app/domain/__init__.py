"""What is it? Frozen records, codes, problems and errors; no input, no output, no clock."""
