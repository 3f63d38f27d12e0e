"""Who fits whom: one weighted assignment for all who wait at once. Pure: values in, values out, no clock, no database.

`solve` is all that is used from outside. It takes up to seconds, so it runs as a job and never in a turn.
"""

from bot.engine.matching.solving import solve

__all__ = ["solve"]
