"""What does the law say? Calendar, regimes, rules, requisites and the course of an appeal; pure functions."""
