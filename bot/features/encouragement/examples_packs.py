"""Every card and form about packs and quiet channels, filled: for the contract tests and the gallery."""

from datetime import UTC, datetime
from typing import get_args

from bot.chat.cards import Card
from bot.chat.forms import Form
from bot.chat.text import MemberText, Moment, Say
from bot.features.encouragement.rules.collection import Listed, Taken
from bot.features.encouragement.rules.pack_reading import Problem
from bot.features.encouragement.rules.packs import KINDS, LONGEST, LONGEST_NAME, PACKS, Piece
from bot.features.encouragement.rules.pages import Pages
from bot.features.encouragement.rules.plain_words import Wrong
from bot.features.encouragement.rules.quiet import Quiet
from bot.features.encouragement.rules.shipped import shipped
from bot.features.encouragement.views import pack_forms, packs, pieces, preview, quiet, suggest

_AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
_ID = "p" * 22
_OWN = Piece(_ID, "rest", "en", "quote", "w" * LONGEST, "", "n" * LONGEST_NAME, own=True)
_CAME = shipped("en")["en.rest-01"]
_LISTED = Listed(_ID, "rest", _ID, "own")
