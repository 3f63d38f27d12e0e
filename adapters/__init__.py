"""The only code that knows a chat platform, the web or a clock that wakes."""
