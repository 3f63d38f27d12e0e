about-title = How your words are read
about-reading = What you write to the bot is read on this machine for signs that you may be in danger. No result is kept.
