"""Who is told what, and for how long the bot holds back: pure."""
