"""Discord, through discord.py: what happened there becomes an event, what the bot says becomes components."""
