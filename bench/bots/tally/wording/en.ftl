command-tally = Count one more
noted = Noted.
