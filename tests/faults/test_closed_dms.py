"""A member who takes no direct messages finds on their own page what could not be sent."""

from pathlib import Path

from bot.engine.clock import MovableClock
from bot.engine.feature import discover
from bot.engine.house import Plan, build
from bot.engine.masters import new_master, read_masters
from bot.engine.schema import metadata
