"""Slack, through slack-bolt: what happened there becomes an event, what the bot says becomes blocks."""
