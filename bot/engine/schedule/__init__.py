"""What comes later: the clock, local days, the agenda, jobs, and the beat that runs what is due."""
