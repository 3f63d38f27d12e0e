"""The try page: an invented community in the browser, drawn from what Discord and Slack would get."""
