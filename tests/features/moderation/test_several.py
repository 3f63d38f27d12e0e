"""Somebody of two communities, in a private chat that does not say which: what they press belongs to one of them."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.engine.clock import MovableClock
from bot.engine.house import Plan
from bot.engine.masters import new_master, read_masters
from conversation import Person
from features.moderation.help import adult, moderator, opens, reports, writes
from stages.core_stage import CoreStage, core_stage
from touch import Touch


class InPrivate(Person):
    """Somebody whose presses come from the private chat, where no community is named."""
