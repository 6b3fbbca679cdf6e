"""In which form does a word stand? Cases, numbers and dates in Kazakh and in Russian; pure functions, no file is read.

`kazakh.py` puts the suffixes, `russian.py` declines names, positions and bodies, `numbers.py` and `dates.py` say
figures and days, `addressing.py` says to whom a paper goes and from whom. Each answer tells whether it is sure.
"""
