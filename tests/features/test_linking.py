"""One person with two accounts, and one community on two platforms: by codes, on the linked stage."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.engine.clock import MovableClock
from bot.engine.house import Plan
from bot.engine.masters import new_master, read_masters
from conversation import Person
from stages.linked_stage import Linked, linked_stage
